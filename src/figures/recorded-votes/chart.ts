import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { eachField } from '../../charts/marks/each-field.js';
import { rule } from '../../charts/marks/rule.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points, textOn } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { describeVote, type VoteRow, voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { ShownVotes } from '../shown-votes.js';
import { words } from './words.js';

/** Room for a number inside a bar, in votes per 100. */
const roomForNumber = 9;

/** Draws the votes as bars on either side of the line of decision, with the abstentions beside them on the same scale. */
export function chartOfRecordedVotes(
  { votes }: ShownVotes,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const rows = voteRows(votes, language);
  const widest = (count: (row: VoteRow) => number) =>
    Math.ceil(Math.max(...rows.map((row) => (count(row) / (row.yes + row.no)) * 100)) / 10) * 10;
  const left = widest((row) => row.no);
  const right = widest((row) => row.yes);
  const abstainedAt = right + 12;
  const end = abstainedAt + Math.max(40, widest((row) => row.abstain ?? 0) + 12);
  const heading = {
    y: { pixels: narrow ? -points(4) : 0 },
    baseline: 'bottom',
    weight: 'bold',
  } as const;
  return panel(
    {
      name: 'recorded-votes',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOfVotes(words.subtitle, votes),
      description: textAlternative(
        inLanguage(named.title, language),
        rows.map((row) => describeVote(row, language)),
        language,
      ),
      rows: {
        name: 'votes',
        values: rows.map(({ named: said, ...row }) => row),
        row: 'vote',
        label: 'label',
        height: 27,
      },
      x: quantityAxis({
        domain: [-left, end],
        title: words.axis,
        ticks: ticks(left, right),
        labels: 'abs(datum.value)',
        line: false,
      }),
      leastWidth: 260,
      marks: [
        eachField({
          fields: { no: words.against, yes: words.for, abstain: words.abstained },
          calculate: {
            from: `datum.key === 'abstain' ? ${abstainedAt} : 0`,
            outwards: "datum.key === 'no' ? -1 : 1",
            to: 'datum.from + datum.outwards * (datum.value / (datum.yes + datum.no) * 100)',
            inside: `datum.key !== 'abstain' && abs(datum.to) >= ${roomForNumber}`,
          },
          marks: [
            bar({
              x: 'from',
              x2: 'to',
              height: 16,
              key: key(
                'what',
                [
                  { words: words.against, fill: 'no' },
                  { words: words.for, fill: 'yes' },
                  { words: words.abstained, fill: 'abstain' },
                ],
                { shown: false },
              ),
              tip: { label: named.title, what: untitled, value: { number: words.votes } },
            }),
            text({
              x: 'to',
              text: { number: 'value' },
              // At the outer end of each bar, inside where there is room.
              align: { expr: "(datum.outwards > 0) === datum.inside ? 'right' : 'left'" },
              dx: { expr: '(datum.inside ? -4 : 4) * datum.outwards' },
              colours: (['yes', 'no'] as const).map((side) => ({
                test: `datum.inside && datum.key === '${side}'`,
                colour: textOn(colours[side], colours),
              })),
            }),
          ],
        }),
        // The line of decision: through all rows, or in one column through each below its name.
        narrow ? stroke({ x: 0, height: 24 }) : rule({ x: 0 }),
        text({
          x: abstainedAt,
          where: '!isValid(datum.abstain)',
          text: { words: words.untold },
          align: 'left',
          italic: true,
          colour: 'faint',
        }),
        text({ x: -left / 2, rows: [{}], text: { words: words.against }, ...heading }),
        text({ x: right / 2, rows: [{}], text: { words: words.for }, ...heading }),
        text({
          x: abstainedAt,
          rows: [{}],
          text: { words: words.abstained },
          align: 'left',
          ...heading,
        }),
      ],
    },
    options,
  );
}

function ticks(left: number, right: number): number[] {
  const values: number[] = [];
  for (let value = -Math.floor(left / 25) * 25; value <= right; value += 25) values.push(value);
  return values;
}
