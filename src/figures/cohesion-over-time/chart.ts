import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import type { KeyEntry } from '../../charts/key.js';
import { area } from '../../charts/marks/area.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { line } from '../../charts/marks/line.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import { coloursOfParties, partiesAmong, partyKey } from '../party-key.js';
import { nameOfParty } from '../roll-calls-of-body.js';
import type { CohesionRow, CohesionRows } from './rows.js';
import { words } from './words.js';

/** What the dashed line tells, in the key. */
const dashed = { words: words.opposed, fill: 'faint', line: 'faint' } as const;

/** Draws the index of each party from period to period. */
export function chartOfCohesion(
  rows: CohesionRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const values = rows.rows.map((row) => ({
    period: periodInWords(row.period, rows.by, language),
    at: row.at,
    party: nameOfParty(rows, row.party, language),
    votes: row.votes,
    at_least: row.atLeast,
    at_most: row.atMost,
    opposed: row.opposed,
    evidence: row.evidence,
  }));
  const key = partyKey(rows, rows.drawn, {
    language,
    colours,
    others: [dashed],
    shown: false,
  });
  const colourOf = coloursOfParties(rows, rows.drawn, colours);
  const entries = partiesAmong(rows, rows.drawn).map((party): KeyEntry => {
    const name = nameOfParty(rows, party, language);
    const fill = colourOf(party);
    return { words: { en: name, el: name, ru: name }, fill, line: fill, shape: 'square' };
  });
  const places = rows.periods.map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const margin = Math.max((last - first) * 0.03, 0.02);
  const ticks = ticksOf(rows, narrow ? 4 : 8);
  const labels = Object.fromEntries(
    ticks.map(({ at, name }) => [String(at), periodInWords(name, rows.by, language)]),
  );
  const percents = { low: '100 * datum.at_least', high: '100 * datum.at_most' };
  return plane(
    {
      name: 'cohesion-over-time',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, named, language),
      rows: { name: 'periods', values },
      calculate: {
        ...percents,
        index: '(datum.low + datum.high) / 2',
        opposedPercent: '100 * datum.opposed',
      },
      x: quantityAxis({
        domain: [first - margin, last + margin],
        ticks: ticks.map(({ at }) => at),
        labels: `${expressionLiteral(labels)}['' + datum.value]`,
        ...(rows.by === 'order' ? { title: words.order } : {}),
      }),
      y: quantityAxis({ domain: [0, 100], title: words.index, ticks: 5, upright: true }),
      height: narrow ? 150 : 190,
      leastWidth: 210,
      marks: [
        legend([...entries, { ...dashed, shape: symbolShapes.brokenLine }], {
          orient: 'bottom',
          ...(narrow ? { columns: 1 } : {}),
        }),
        line({
          x: 'at',
          y: 'opposedPercent',
          where: `datum.party === ${expressionLiteral(nameOfParty(rows, rows.drawn[0], language))}`,
          colour: 'faint',
          dashed: true,
          thickness: 0.8,
        }),
        area({ x: 'at', y: 'low', y2: 'high', by: 'party', key }),
        line({ x: 'at', y: 'index', by: 'party', key, thickness: 1.25 }),
        dot({
          x: 'at',
          y: 'index',
          size: points(3.6) ** 2,
          thickness: 0.4,
          key,
          tip: {
            period: words.period,
            party: words.party,
            index: { number: words.index },
            opposedPercent: { number: words.opposed },
            votes: { number: words.votes },
          },
        }),
      ],
    },
    options,
  );
}

/** The periods at which the axis has ticks: as many as are readable, evenly. */
function ticksOf({ periods }: CohesionRows, most: number): CohesionRows['periods'] {
  const step = Math.ceil(periods.length / most);
  return periods.filter((_, place) => place % step === 0);
}

/** A period as an axis has it: a year, a month with its year, a day, or votes from one to another. */
function periodInWords(period: string, by: CohesionRows['by'], language: Language): string {
  if (by === 'year' || by === 'order') return period;
  const [year = '', month = '1', day] = period.split('-');
  const name = wordsOf(language).date.monthsShort[Number(month) - 1];
  return [...(day === undefined ? [] : [Number(day)]), name, year].join(' ');
}

function describe(rows: CohesionRows, { title }: NamedFigure, language: Language): string {
  const { range } = wordsOf(language).number;
  const percent = (share: number) => writeFixed(100 * share, language, 1);
  const told = ({ atLeast, atMost }: CohesionRow) =>
    atLeast === atMost ? percent(atLeast) : `${percent(atLeast)}${range}${percent(atMost)}`;
  const sentences = rows.drawn.map((party) => {
    const own = rows.rows.filter((row) => row.party === party);
    const parts = own.map((row) => `${periodInWords(row.period, rows.by, language)} ${told(row)}`);
    return `${nameOfParty(rows, party, language)}: ${parts.join(', ')}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
