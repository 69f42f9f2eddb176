import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { writeCount } from '../../language/write-count.js';
import type { Vote } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { plainly } from '../kind.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { allVotes } from '../shown-votes.js';
import { chartOfMargins } from './chart.js';
import { fewestSwitches, marginRows } from './rows.js';
import { remarkOf, shown, title } from './words.js';

export { title as marginsTitle } from './words.js';

/** How close the votes with counts were. */
export const margins = kindOfVotes({
  name: 'margins',
  title,
  about:
    'how close votes were: shares for and against, the number needed to win, margin and switches',
  readable: 8,
  rows: (record, votes) => marginRows(votes, record),
  chart: chartOfMargins,
  shown,
  remark: remarkOf,
  slots: (rows, language) => {
    const { switches, reversed } = fewestSwitches(rows);
    return {
      switches: switches === undefined ? undefined : writeCount(switches, language),
      reversed: writeCount(reversed, language),
    };
  },
  table: ({ rows }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion' },
      { name: 'no', unit: 'votes', about: 'Votes against it' },
      {
        name: 'needed',
        unit: 'votes',
        about:
          'The number needed to win by the rule that held, the least there can be where abstentions count and are not told; this and the next two are empty where it is not told what was needed',
      },
      {
        name: 'needed_bound',
        about: 'exact, or at-least where abstentions count and are not told',
      },
      { name: 'margin', unit: 'votes', about: 'Votes for less votes against' },
      { name: 'switches', unit: 'voters', about: 'Changes of side that reverse the outcome' },
      {
        name: 'switches_bound',
        about:
          'exact, or where the number needed is the least: at-most of a motion carried, at-least of another',
      },
      evidenceColumn,
    ],
    rows: rows.map(({ vote, needed, neededBound, margin, switches, switchesBound }) => ({
      vote: vote.id,
      yes: vote.yes,
      no: vote.no,
      needed,
      needed_bound: needed === undefined ? undefined : neededBound,
      margin,
      switches,
      switches_bound: switches === undefined ? undefined : switchesBound,
      evidence: passageIds([vote], 'yes', 'no'),
    })),
  }),
});

/**
 * The margin of each recorded vote: the shares for and against, joined by a line, with the number that was needed to win between
 * them.
 *
 * @param votes - votes of a loaded dataset; those without counts are left out
 * @param options - language of the labels
 * @returns a Vega-Lite specification: positions are shares of the votes for and against, labels are votes
 * @throws ArgumentError if no vote has counts
 * @see William S. Cleveland and Robert McGill, “Graphical Perception”, Journal of the American Statistical Association 79 (1984):
 *   positions on a common scale are read best
 * @example
 * ```ts
 * marginsChart(loadDataset().votes, { language: 'ru' }).name // => 'margins'
 * ```
 */
export function marginsChart(votes: readonly Vote[], options: ChartOptions = {}): VegaLiteSpec {
  return chartOfMargins(marginRows(allVotes(votes)), plainly(title), options);
}
