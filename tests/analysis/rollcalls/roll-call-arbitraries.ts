import fc from 'fast-check';
import { type RollCallMatrix, rollCallMatrix } from '../../../src/index.js';

/** Any roll calls of up to eight members of up to three parties, of whom one may change, in up to 70 votes. */
export function rollCalls({ options = 10, most = 70 } = {}): fc.Arbitrary<RollCallMatrix> {
  return fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: most }))
    .chain(([members, votes]) =>
      fc.record({
        parties: fc.array(fc.constantFrom('A', 'B', 'C', undefined), {
          minLength: members,
          maxLength: members,
        }),
        changes: fc.boolean(),
        codes: fc.uint8Array({
          min: 0,
          max: options - 1,
          minLength: members * votes,
          maxLength: members * votes,
        }),
        votes: fc.constant(votes),
      }),
    )
    .map(({ parties, changes, codes, votes }) =>
      rollCallMatrix({
        members: parties.map((party, index) => ({
          id: `m${index}`,
          party,
          parties: changes && index === 0 ? [{ party: 'C', to: '1917-06-30' }] : [],
        })),
        votes: Array.from({ length: votes }, (_, index) => ({
          id: `v${index}`,
          date: `1917-${String((index % 12) + 1).padStart(2, '0')}-01`,
        })),
        codes,
      }),
    );
}
