import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { writeCount } from '../../language/write-count.js';
import type { Vote } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { plainly } from '../kind.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { allVotes } from '../shown-votes.js';
import { chartOfAbstainersChoose } from './chart.js';
import { abstainersChooseRows } from './rows.js';
import { shown, title } from './words.js';

export { title as abstainersChooseTitle } from './words.js';

/** Where the abstainers could have changed an outcome. */
export const abstainersChooseFigure = kindOfVotes({
  name: 'abstainers-choose',
  title,
  about: 'the margins that the abstainers of each vote could have brought about',
  readable: 8,
  rows: (_, votes) => abstainersChooseRows(votes),
  chart: chartOfAbstainersChoose,
  shown,
  slots: ({ rows }, language) => {
    const told = rows.filter(({ margins }) => margins.length > 0);
    const open = told.filter(({ margins }) => margins.some(({ changed }) => changed));
    return { told: writeCount(told.length, language), changed: writeCount(open.length, language) };
  },
  table: ({ rows }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'yes', unit: 'votes', about: 'Votes for as they were' },
      { name: 'no', unit: 'votes', about: 'Votes against as they were' },
      { name: 'abstain', unit: 'votes', about: 'Abstentions; empty where they are not told' },
      {
        name: 'margin',
        unit: 'votes',
        about:
          'Votes for less votes against, with those of the abstainers; empty where they are not told, or what was needed',
      },
      {
        name: 'ways',
        unit: 'ways',
        about: 'In how many ways the abstainers, each for himself, come to that margin',
      },
      { name: 'outcome', about: 'What becomes of the motion' },
      { name: 'changed', about: 'Whether that is another outcome than the vote had: yes or no' },
      evidenceColumn,
    ],
    rows: rows.flatMap(({ vote, margins }) => {
      const { id, yes, no, abstain } = vote;
      const evidence = passageIds([vote], 'yes', 'no', 'abstain');
      if (margins.length === 0) return [{ vote: id, yes, no, abstain, evidence }];
      return margins.map((one) => ({
        vote: id,
        yes,
        no,
        abstain,
        margin: one.margin,
        ways: Number(one.ways),
        outcome: one.outcome,
        changed: one.changed ? 'yes' : 'no',
        evidence,
      }));
    }),
  }),
});

/**
 * For each recorded vote the margins that its abstainers could have brought about, and where the outcome would have been another.
 *
 * @param votes - votes of a loaded dataset; those without counts are left out
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are votes for less votes against
 * @throws ArgumentError if no vote has counts
 * @example
 * ```ts
 * abstainersChooseChart(loadDataset().votes).name // => 'abstainers-choose'
 * ```
 */
export function abstainersChooseChart(
  votes: readonly Vote[],
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfAbstainersChoose(abstainersChooseRows(allVotes(votes)), plainly(title), options);
}
