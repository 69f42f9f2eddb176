import { ArgumentError } from '../../errors/argument-error.js';
import type { ConfidenceOptions } from '../intervals/confidence-interval.js';
import { type SuccessCounts, type SuccessShare, successShare } from './success-share.js';

/**
 * What a body decided on a proposal.
 *
 * @example
 * ```ts
 * proposalOutcomes([{ party: 'Left SR', formal: 'deferred' }])[0].table.deferred.unknown // => 1
 * ```
 */
export type FormalOutcome = 'adopted' | 'rejected' | 'deferred' | 'unknown';

/**
 * What came of a proposal in practice: whether what the proposer wanted happened, whatever was
 * decided.
 *
 * @example
 * ```ts
 * proposalOutcomes([{ party: 'Left SR', formal: 'rejected', practice: 'achieved' }])[0].table.rejected.achieved // => 1
 * ```
 */
export type PracticalOutcome = 'achieved' | 'not achieved' | 'unknown';

/**
 * A proposal, whose it was and what became of it.
 *
 * @example
 * ```ts
 * proposalOutcomes([{ party: 'Left SR', formal: 'adopted', practice: 'not achieved' }])[0].proposals // => 1
 * ```
 */
export interface Proposal {
  /** The party that proposed. */
  readonly party: string;
  /** What was decided. */
  readonly formal: FormalOutcome;
  /** What came of it; unknown unless told. */
  readonly practice?: PracticalOutcome;
}

/**
 * What became of one party's proposals.
 *
 * @example
 * ```ts
 * proposalOutcomes([{ party: 'Left SR', formal: 'adopted' }])[0].table.adopted // => { achieved: 0, 'not achieved': 0, unknown: 1 }
 * ```
 */
export interface ProposalOutcomes {
  /** The party. */
  readonly party: string;
  /** How many proposals it made. */
  readonly proposals: number;
  /** How many had each formal outcome and, within it, each outcome in practice. */
  readonly table: Readonly<Record<FormalOutcome, Readonly<Record<PracticalOutcome, number>>>>;
  /** The share adopted of those adopted or rejected. */
  readonly formal: SuccessShare;
  /** The share achieved of those of which the outcome in practice is known. */
  readonly practice: SuccessShare;
}

const FORMAL: readonly FormalOutcome[] = ['adopted', 'rejected', 'deferred', 'unknown'];
const PRACTICAL: readonly PracticalOutcome[] = ['achieved', 'not achieved', 'unknown'];

/**
 * What became of each party's proposals: the formal outcome beside the outcome in practice, and
 * the share of success by either measure, as far as the cases can bear it.
 *
 * Source: see `successShare`.
 *
 * Assumptions: those of `successShare`; every proposal is listed once.
 *
 * @param proposals - the proposals
 * @param options - the confidence level, 0.95 unless told
 * @returns one result for each party, in the order in which the parties first occur
 * @throws ArgumentError when there is no proposal, an outcome is not one, or the confidence is not
 * strictly between 0 and 1
 *
 * @example
 * ```ts
 * const proposals = [{ party: 'A', formal: 'adopted', practice: 'achieved' }, { party: 'A', formal: 'rejected', practice: 'achieved' }, { party: 'A', formal: 'deferred' }];
 * proposalOutcomes(proposals)[0].formal.share // => 0.5
 * proposalOutcomes(proposals)[0].practice.share // => 1
 * proposalOutcomes(proposals)[0].practice.conclusion // => 'too few cases'
 * ```
 */
export function proposalOutcomes(
  proposals: readonly Proposal[],
  options: ConfidenceOptions = {},
): ProposalOutcomes[] {
  if (proposals.length === 0) {
    throw new ArgumentError('proposals', proposals, 'at least one proposal');
  }
  for (const [index, { formal, practice = 'unknown' }] of proposals.entries()) {
    requireOutcome(`proposals[${index}].formal`, formal, FORMAL);
    requireOutcome(`proposals[${index}].practice`, practice, PRACTICAL);
  }
  const parties = [...new Set(proposals.map(({ party }) => party))];
  return parties.map((party) => {
    const own = proposals.filter((proposal) => proposal.party === party);
    const ended = (outcome: PracticalOutcome, among: readonly Proposal[]) =>
      among.filter(({ practice = 'unknown' }) => practice === outcome).length;
    const row = (outcome: FormalOutcome) => {
      const among = own.filter(({ formal }) => formal === outcome);
      return {
        achieved: ended('achieved', among),
        'not achieved': ended('not achieved', among),
        unknown: ended('unknown', among),
      };
    };
    const counted = {
      proposals: own.length,
      table: {
        adopted: row('adopted'),
        rejected: row('rejected'),
        deferred: row('deferred'),
        unknown: row('unknown'),
      },
    };
    return {
      party,
      ...counted,
      formal: successShare(successCounts(counted, 'formal'), options),
      practice: successShare(successCounts(counted, 'practice'), options),
    };
  });
}

/**
 * The counts behind a party’s share of success, as `compareSuccess` takes them.
 *
 * @param outcomes - what became of the party’s proposals
 * @param measure - whether what was decided counts, or what came of it in practice
 * @returns successes, failures and open cases
 * @throws ArgumentError when the measure is neither
 * @example
 * ```ts
 * const [leftSrs, bolsheviks] = proposalOutcomes(motionOutcomes(loadDataset().votes));
 * [leftSrs.party, bolsheviks.party] // => ['left-sr', 'bolshevik']
 * const [first, second] = [leftSrs, bolsheviks].map((one) => successCounts(one, 'formal'));
 * compareSuccess(first, second).conclusion // => 'no difference shown'
 * ```
 */
export function successCounts(
  { table, proposals }: Pick<ProposalOutcomes, 'table' | 'proposals'>,
  measure: 'formal' | 'practice',
): SuccessCounts {
  if (measure !== 'formal' && measure !== 'practice') {
    throw new ArgumentError('measure', measure, '"formal" or "practice"');
  }
  const decided = (outcome: FormalOutcome) =>
    PRACTICAL.reduce((sum, practice) => sum + table[outcome][practice], 0);
  const ended = (outcome: PracticalOutcome) =>
    FORMAL.reduce((sum, formal) => sum + table[formal][outcome], 0);
  const [successes, failures] =
    measure === 'formal'
      ? [decided('adopted'), decided('rejected')]
      : [ended('achieved'), ended('not achieved')];
  return { successes, failures, open: proposals - successes - failures };
}

function requireOutcome(argument: string, outcome: string, allowed: readonly string[]): void {
  if (!allowed.includes(outcome)) {
    throw new ArgumentError(argument, outcome, allowed.map((word) => `"${word}"`).join(' or '));
  }
}
