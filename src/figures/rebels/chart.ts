import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { bar } from '../../charts/marks/bar.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
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
  const values = drawn.map((row) => ({
    member: row.member,
    label: wrapWords(isolated(nameOfMember(rows, row.member, language)), {
      letters: 40,
      lines: 1,
    }).join(''),
    party: nameOfParty(rows, row.party, language),
    rebellions: row.rebellions,
    lines: row.lines,
    share: row.share,
    told: toldOf(row, language),
    evidence: rows.evidence(row.member),
  }));
  const key = partyKey(
    rows,
    drawn.map(({ party }) => party),
    { language, colours, columns: narrow ? 2 : 4 },
  );
  const largest = Math.max(...drawn.map(({ share }) => 100 * share));
  return panel(
    {
      name: 'rebels',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, named, language),
      rows: {
        name: 'members',
        values,
        row: 'member',
        label: 'label',
        height: narrow ? 12 : 11.5,
      },
      calculate: { from: '0', percent: '100 * datum.share' },
      // The numbers stand beyond the bars.
      x: quantityAxis({ domain: [0, largest * 1.3], title: words.axis, ticks: 5 }),
      leastWidth: 230,
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
