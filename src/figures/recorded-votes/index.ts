import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Vote } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { plainly } from '../kind.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { allVotes } from '../shown-votes.js';
import { chartOfRecordedVotes } from './chart.js';
import { shown, title } from './words.js';

export { title as recordedVotesTitle } from './words.js';

/** The votes whose counts are told. The rows are the votes themselves. */
export const recordedVotes = kindOfVotes({
  name: 'recorded-votes',
  title,
  about: 'votes for and against on either side of a line, with the abstentions beside them',
  readable: 10,
  rows: (_, votes) => votes,
  chart: chartOfRecordedVotes,
  shown,
  slots: ({ votes }, language) => ({
    adopted: writeCount(votes.filter(({ result }) => result === 'adopted').length, language),
    narrowest: writeCount(Math.min(...votes.map(({ yes, no }) => Math.abs(yes - no))), language),
  }),
  table: ({ votes }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'body', about: 'The body that voted' },
      { name: 'date', about: 'Date of the session, as the source writes it' },
      { name: 'motion', about: 'What was voted on' },
      { name: 'result', about: 'What was decided' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion' },
      { name: 'no', unit: 'votes', about: 'Votes against it' },
      { name: 'abstain', unit: 'votes', about: 'Abstentions; empty where they are not told' },
      evidenceColumn,
    ],
    rows: votes.map((vote) => ({
      vote: vote.id,
      body: nameIn(vote.session.body.name, 'en'),
      date: vote.session.date?.written,
      motion: nameIn(vote.motion.label, 'en'),
      result: vote.result,
      yes: vote.yes,
      no: vote.no,
      abstain: vote.abstain,
      evidence: passageIds([vote], 'yes', 'no', 'abstain', 'result'),
    })),
  }),
});

/**
 * The recorded votes as bars on either side of the line of decision, with the abstentions beside them on the same scale.
 *
 * @param votes - votes of a loaded dataset; those without counts are left out
 * @param options - language of the labels
 * @returns a Vega-Lite specification: bars are votes per 100 cast for or against, labels are votes
 * @throws ArgumentError if no vote has counts
 * @see Naomi B. Robbins and Richard M. Heiberger, “Plotting Likert and Other Rating Scales”, Proceedings of the 2011 Joint
 *   Statistical Meetings: diverging stacked bars
 * @example
 * ```ts
 * recordedVotesChart(loadDataset().votes).name // => 'recorded-votes'
 * ```
 */
export function recordedVotesChart(
  votes: readonly Vote[],
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfRecordedVotes(allVotes(votes), plainly(title), options);
}
