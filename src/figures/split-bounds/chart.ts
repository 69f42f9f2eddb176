import type { ChartNaming } from '../../charts/chart-naming.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { type KeyEntry, key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { strokeShape } from '../../charts/stroke-shape.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { type CellRow, certainFirst } from './rows.js';
import { words } from './words.js';

/** A group with the bounds of what it did. */
export interface BoundsPanel {
  /** Its identifier in the record, or its name in the votes. */
  readonly id: string;
  /** Its name in the chart. */
  readonly label: Text;
  readonly members: number;
  readonly cells: readonly CellRow[];
  /** The words of the source on which its number of members rests. */
  readonly evidence: string;
}

/** What a chart of bounds shows. */
export interface BoundsPanels extends ChartNaming {
  readonly panels: readonly BoundsPanel[];
  /** What is taken for true in the first reading, in a few words. */
  readonly told: Text;
  /** What is supposed besides in the second; undefined where there is only one. */
  readonly supposed: Text | undefined;
}

const square = 'M-1,-1L1,-1L1,1L-1,1Z';

/**
 * Draws on one scale, what is certain first, for a group and an option: how many certainly took it, how many can have, and how many
 * cannot; where something is supposed, that is so of it, and what is told alone is a line between two strokes above.
 */
export function chartOfBounds(shown: BoundsPanels, options: ChartOptions): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { told, supposed } = shown;
  const most = Math.max(1, ...shown.panels.map((one) => one.members));
  const values = certainFirst(shown.panels).map(({ group, cell }) => {
    const last = cell.supposed ?? cell.told;
    const name = wrapWords(
      `${inLanguage(group.label, language)} (${writeCount(group.members, language)})`,
      { letters: 46, lines: 2 },
    ).join('\n');
    const option = inLanguage(words[cell.option], language);
    return {
      cell: `${group.id}/${cell.option}`,
      label: [name, option].join(narrow ? ' · ' : '\n'),
      members: group.members,
      at_least: last.atLeast,
      at_most: last.atMost ?? group.members,
      told_at_least: cell.told.atLeast,
      told_at_most: cell.told.atMost ?? group.members,
      says: writeRange(last.atLeast, last.atMost, language),
      told: writeRange(cell.told.atLeast, cell.told.atMost, language),
      evidence: group.evidence,
    };
  });
  const readings: readonly KeyEntry[] = supposed
    ? [
        {
          words: supposed,
          shape: 'M-1.3,-0.5L1.3,-0.5L1.3,0.5L-1.3,0.5Z',
          fill: 'unknown',
          line: 'ink',
        },
        { words: told, shape: strokeShape, fill: 'transparent', line: 'ink' },
      ]
    : [];
  const entries: readonly KeyEntry[] = [
    { words: words.certain, shape: square, fill: 'ink', line: 'ink' },
    { words: words.possible, shape: square, fill: 'unknown', line: 'ink' },
    { words: words.impossible, shape: square, fill: 'transparent', line: 'rule' },
    ...readings,
  ];
  // In one column marks stand close below the name of their row; what is told alone stands above what is supposed.
  const up = narrow ? (supposed ? 6 : 3) : supposed ? 2.5 : 0;
  const lift = supposed ? up - 5.5 : up;
  const place = { height: 8, lift } as const;
  const tip = { label: shown.title, says: untitled, told };
  const end = (x: string) => stroke({ x, height: 7, lift: up });
  return panel(
    {
      name: shown.name,
      title: shown.title,
      subtitle: shown.subtitle ?? { en: '' },
      description: describe(shown, language),
      rows: {
        name: 'bounds',
        values,
        row: 'cell',
        label: 'label',
        height: supposed ? (narrow ? 20.5 : 27) : 18,
      },
      x: quantityAxis({
        domain: [0, most * (narrow ? 1.2 : 1.1)],
        title: words.members,
        ticks: ticksOf(most),
      }),
      leastWidth: 200,
      marks: [
        bar({
          x: 'at_most',
          x2: 'members',
          where: 'datum.members > datum.at_most',
          fill: 'transparent',
          line: 'rule',
          thickness: 0.75,
          broken: 'true',
          tip,
          ...place,
        }),
        bar({
          x: 'at_least',
          x2: 'at_most',
          where: 'datum.at_most > datum.at_least',
          fill: 'unknown',
          thickness: 0.75,
          tip,
          ...place,
        }),
        bar({ x: 'at_least', x2: 0, where: 'datum.at_least > 0', fill: 'ink', tip, ...place }),
        text({
          x: 'members',
          text: 'says',
          align: 'left',
          dx: 6,
          below: supposed ? 6 - up : -up,
          weight: 'bold',
        }),
        ...(supposed
          ? [
              bar({ x: 'told_at_least', x2: 'told_at_most', height: 0.6, lift: up, fill: 'ink' }),
              end('told_at_least'),
              end('told_at_most'),
              text({
                x: 'told_at_most',
                where: 'datum.told !== datum.says',
                text: 'told',
                align: 'left',
                dx: 6,
                below: -up - 3,
                size: 'small',
                colour: 'faint',
              }),
            ]
          : []),
        // The key stands for all these marks.
        dot({ x: 'members', rows: [], key: key('what', entries, { columns: 1 }) }),
      ],
    },
    options,
  );
}

/** Members between two ticks: 1, 2 or 5 times a power of ten, so that there are seven at most. */
function ticksOf(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 7));
  const found = [1, 2, 5, 10].find((each) => most / (each * power) <= 7) ?? 10;
  const step = Math.max(1, found * power);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The bounds of every group and option, those that are not drawn as well. */
function describe({ title, panels, told, supposed }: BoundsPanels, language: Language): string {
  const sentences = panels.map(({ label, cells }) => {
    const ranges = cells.map(({ option, told: alone, supposed: then = alone }) => {
      const [first, second] = [alone, then].map(({ atLeast, atMost }) =>
        writeRange(atLeast, atMost, language),
      );
      const name = inLanguage(words[option], language);
      return first === second ? `${name} ${first}` : `${name} ${first} → ${second}`;
    });
    return `${inLanguage(label, language)}: ${ranges.join(', ')}.`;
  });
  const readings = [told, ...(supposed ? [supposed] : [])].map((one) => inLanguage(one, language));
  return [asSentence(inLanguage(title, language)), `${readings.join(' → ')}.`, ...sentences].join(
    ' ',
  );
}
