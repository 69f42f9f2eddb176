import { ArgumentError } from '../../errors/argument-error.js';
import { type AgreementMatrix, requireAgreement } from './agreement-matrix.js';
import { principalAxes } from './engine/principal-axes.js';
import { doublyCentred, filledShares } from './engine/start-scale.js';
import type { RollCallMember } from './roll-call-matrix.js';

/** Members as points on a plane. */
export interface PrincipalCoordinates {
  readonly members: readonly {
    readonly member: RollCallMember;
    /** The place in each dimension, the one of most spread first. */
    readonly point: readonly number[];
  }[];
  /** The share of the spread of the members that each dimension shows. */
  readonly shares: readonly number[];
}

/**
 * The principal coordinates of the agreement: points that lie as near to each other as members agree, as far as few dimensions can
 * show it. No model of choice is behind them.
 *
 * Source: John C. Gower (1966), "Some distance properties of latent root and vector methods used in multivariate analysis",
 * Biometrika 53, 325–338, with the share of agreement as similarity.
 *
 * Assumptions: two who share no vote are taken to agree as much as others do. The sides have no meaning; the first member who is not
 * in the middle of a dimension is on its positive side.
 *
 * @param agreement - the agreement of all members
 * @param options - how many dimensions, 2 unless told
 * @returns the points and the share of the spread in each dimension
 * @throws ArgumentError when the dimensions are not from 1 to 4, or fewer than that many members and one
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], votes: [{ id: '1' }, { id: '2' }], cells: ['11', '11', '66'], codes: voteviewCodes });
 * const { members, shares } = principalCoordinates(agreementMatrix(calls), { dimensions: 1 });
 * members.map(({ point }) => point[0]) // ≈ [0.471, 0.471, -0.943]
 * shares[0] // ≈ 1
 * ```
 */
export function principalCoordinates(
  agreement: AgreementMatrix,
  { dimensions = 2 }: { readonly dimensions?: number } = {},
): PrincipalCoordinates {
  requireAgreement(agreement);
  const { members, agreed, shared } = agreement;
  if (!Number.isSafeInteger(dimensions) || dimensions < 1 || dimensions > 4) {
    throw new ArgumentError('options.dimensions', dimensions, 'a whole number from 1 to 4');
  }
  if (members.length <= dimensions) {
    const expected = `more than ${dimensions} members for ${dimensions} dimensions`;
    throw new ArgumentError('agreement.members', members.length, expected);
  }
  const shares = filledShares(agreed, shared);
  // A member agrees with oneself, also one who took no position.
  for (let row = 0; row < members.length; row += 1) shares[row * members.length + row] = 1;
  const centred = doublyCentred(shares, members.length);
  const { values, vectors } = principalAxes(centred, members.length, dimensions);
  const spread = members.reduce((sum, _, row) => sum + centred[row * members.length + row]!, 0);
  const lengths = values.map((value) => Math.sqrt(Math.max(0, value)));
  return {
    members: members.map((member, row) => ({
      member,
      point: vectors.map((vector, dimension) => vector[row]! * lengths[dimension]!),
    })),
    shares: values.map((value) => (spread > 0 ? Math.max(0, value) / spread : 0)),
  };
}
