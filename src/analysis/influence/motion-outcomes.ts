import type { Motion, Vote, VoteResult } from '../../records/records.js';
import type { FormalOutcome, PracticalOutcome, Proposal } from './proposal-outcomes.js';

/**
 * What came of a motion in practice, as far as it is told: as `PracticalOutcome`, with what was achieved in part apart.
 *
 * @example
 * ```ts
 * motionOutcomes(loadDataset().votes).filter((one) => one.came === 'in part').length // => 1
 * ```
 */
export type CameOfMotion = 'achieved' | 'in part' | 'not achieved' | 'not told';

/**
 * A motion, whose it was, what was decided on it and what came of it. It is a `Proposal` too.
 *
 * @example
 * ```ts
 * const [first] = motionOutcomes(loadDataset().votes);
 * first.result // => 'rejected'
 * ```
 */
export interface MotionOutcome extends Proposal {
  readonly motion: Motion;
  /** The decisions on it, in the order given; the last whose result is told is the one that counts. */
  readonly votes: readonly Vote[];
  /** The result of the decision that counts. */
  readonly result: VoteResult;
  /** What came of it in practice. */
  readonly came: CameOfMotion;
}

/** Kinds of bodies that are one party’s own: what is moved there needs no partner. */
const ownBodies: readonly string[] = ['party-congress', 'party-committee'];

const formalOutcomes: Readonly<Partial<Record<VoteResult, FormalOutcome>>> = {
  adopted: 'adopted',
  rejected: 'rejected',
  // Another text was adopted in its place.
  superseded: 'rejected',
  withdrawn: 'rejected',
  deferred: 'deferred',
};

/**
 * What became of each motion that a party moved in a body that it shared with others: formally, and in practice.
 *
 * In practice a motion was achieved when it was carried out, or when its rejection was reversed; it was not when it was withheld,
 * not carried out, or its adoption reversed. What was carried out in part is neither, and counts as unknown in a share. Where the
 * source tells nothing of the time after the decision, the outcome in practice is not told, whatever was decided.
 *
 * Source: the distinction of decision and outcome is that of G. Tsebelis (2002), Veto Players, and of R. A. Dahl (1957), "The
 * Concept of Power", Behavioral Science 2; the reading of each value is this project’s.
 *
 * Assumptions: a motion superseded or withdrawn was not adopted. Motions without a party of their mover, and those moved in a
 * party’s own congress or committee, are left out.
 *
 * @param votes - votes of a loaded dataset
 * @returns one outcome for each motion, in the order in which the motions first occur; `party` is the party’s identifier
 * @example
 * ```ts
 * const outcomes = motionOutcomes(loadDataset().votes);
 * outcomes.filter((one) => one.party === 'bolshevik').length // => 10
 * outcomes.find((one) => one.motion.id === 'antonov-karelin').practice // => 'achieved'
 * proposalOutcomes(outcomes).map((one) => one.party) // => ['left-sr', 'bolshevik']
 * ```
 */
export function motionOutcomes(votes: readonly Vote[]): MotionOutcome[] {
  const shared = votes.filter(
    ({ motion, session }) => motion.proposerParty && !ownBodies.includes(session.body.kind),
  );
  const motions = [...new Set(shared.map((vote) => vote.motion))];
  return motions.flatMap((motion) => {
    const own = shared.filter((vote) => vote.motion === motion);
    const counting = own.filter((vote) => vote.result !== 'not-told').at(-1) ?? own.at(-1);
    if (!counting || !motion.proposerParty) return [];
    const formal = formalOutcomes[counting.result] ?? 'unknown';
    const came = cameOf(counting);
    return [
      {
        motion,
        votes: own,
        result: counting.result,
        came,
        party: motion.proposerParty.id,
        formal,
        practice: practiceOf(came),
      },
    ];
  });
}

function cameOf({ result, afterwards }: Vote): CameOfMotion {
  const adopted = result === 'adopted';
  switch (afterwards) {
    case 'carried-out':
    case 'published':
      // What was asked for and done came about, though no decision on it is told.
      return adopted || result === 'not-told' ? 'achieved' : 'not told';
    case 'partly-carried-out':
      return 'in part';
    case 'withheld':
    case 'not-carried-out':
      return 'not achieved';
    case 'reversed':
      return adopted ? 'not achieved' : 'achieved';
    case 'evaded':
    case 'replaced':
      return adopted ? 'not achieved' : 'not told';
    default:
      return 'not told';
  }
}

function practiceOf(came: CameOfMotion): PracticalOutcome {
  return came === 'achieved' || came === 'not achieved' ? came : 'unknown';
}
