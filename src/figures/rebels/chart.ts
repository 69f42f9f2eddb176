import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { bar } from '../../charts/marks/bar.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language } from '../../language/language.js';
import { writePartOf } from '../../language/write-part-of.js';
import { writePercent } from '../../language/write-percent.js';
import type { NamedFigure } from '../kind.js';
import { partyKey } from '../party-key.js';
import { nameOfMember, nameOfParty } from '../roll-calls-of-body.js';
import type { RebelRow, RebelRows } from './rows.js';
import { words } from './words.js';

/** Draws the rebels: a bar for the share of each one’s votes that were against the line, in the colour of the party. */
export function chartOfRebels(
  rows: RebelRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const drawn = rows.rebels.slice(0, rows.most);
  const shown = drawn.map((row) => ({
    row: row.member,
    label: wrapWords(isolated(nameOfMember(rows, row.member, language)), {
      letters: narrow ? 20 : 40,
      lines: 1,
    }).join(''),
    values: [
      {
        member: row.member,
        party: nameOfParty(rows, row.party, language),
        rebellions: row.rebellions,
        lines: row.lines,
        share: row.share,
        told: toldOf(row, language),
        evidence: rows.evidence(row.member),
      },
    ],
  }));
  const key = partyKey(
    rows,
    drawn.map(({ party }) => party),
    { language, colours, columns: narrow ? 2 : 4 },
  );
  const largest = Math.max(...drawn.map(({ share }) => 100 * share));
  return groupedPanel(
    {
      name: 'rebels',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, named, language),
      data: 'members',
      groups: [{ rows: shown }],
      height: 11.5,
      beside: true,
      calculate: { from: '0', percent: '100 * datum.share' },
      // The numbers stand beyond the bars.
      x: quantityAxis({
        domain: [0, largest * (narrow ? 1.9 : 1.3)],
        title: words.axis,
        ticks: ticksTo(largest),
      }),
      leastWidth: narrow ? 190 : 230,
      marks: [
        bar({
          x: 'from',
          x2: 'percent',
          height: 7.5,
          key,
          tip: {
            label: words.member,
            party: words.party,
            rebellions: { number: words.rebellions },
            lines: { number: words.lines },
          },
        }),
        text({ x: 'percent', text: 'told', align: 'left', dx: 5, size: 'small' }),
      ],
    },
    options,
  );
}

/** Ticks as far as the bars reach, and no further: a share has an end. */
function ticksTo(largest: number): number[] {
  const step = [1, 2, 5, 10, 20].find((one) => largest / one <= 5) ?? 25;
  return Array.from({ length: Math.floor(largest / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** How many votes were against the line, of how many, and the share. */
function toldOf({ rebellions, lines, share }: RebelRow, language: Language): string {
  return `${writePartOf(rebellions, lines, language)} · ${writePercent(share, 1, language)}`;
}

function describe(rows: RebelRows, { title }: NamedFigure, language: Language): string {
  const sentences = rows.rebels
    .slice(0, rows.most)
    .map(
      (row) =>
        `${isolated(nameOfMember(rows, row.member, language))} (${nameOfParty(rows, row.party, language)}): ${toldOf(row, language)}.`,
    );
  return textAlternative(inLanguage(title, language), sentences, language);
}
