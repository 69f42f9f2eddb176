import type { SuccessComparison } from '../../analysis/influence/compare-success.js';
import type { SuccessCounts, SuccessShare } from '../../analysis/influence/success-share.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import { words } from './words.js';

/** The successes of one party by one measure. */
export interface PartySuccess {
  /** Its identifier in the record; the name stands for it where it is left out. */
  readonly id?: string;
  /** The party, as the chart names it. */
  readonly party: string;
  readonly counts: SuccessCounts;
  readonly share: SuccessShare;
  /** The words of the source. */
  readonly evidence: string;
}

/** A measure of success, and the parties by it. */
export interface SuccessMeasure {
  /** What it is known by; the name stands for it where it is left out. */
  readonly id?: string;
  /** What counts as a success, as the chart says it. */
  readonly name: string;
  readonly parties: readonly PartySuccess[];
  /** The comparison of the parties, where they are two and both have cases decided. */
  readonly comparison?: SuccessComparison;
}

/** Draws shares of success with their intervals, party below party, a block for each measure, with the exact test below its name. */
export function chartOfSuccess(
  measures: readonly SuccessMeasure[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const tip = {
    label: { en: ' ' },
    share: { number: words.axis },
    successes: { number: words.successes },
    failures: { number: words.failures },
    open: { number: words.open },
  };
  return groupedPanel(
    {
      name: 'success-shares',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(measures, named, language),
      data: 'shares',
      groups: measures.map(({ name, id = name, parties, comparison }) => ({
        heading: name,
        detail: testOf(comparison, language),
        rows: parties.map((one) => ({
          row: `${id}/${one.id ?? one.party}`,
          label: `${isolated(one.party)}\n${countsOf(one.counts, language)}`,
          values: [
            {
              ...one.counts,
              ...limits(one.share),
              mark: inLanguage(words.share, language),
              untold: one.share.known ? undefined : inLanguage(words.notTold, language),
              evidence: one.evidence,
            },
          ],
        })),
      })),
      height: narrow ? 13 : 24,
      x: quantityAxis({ domain: [0, 100], title: words.axis, ticks: [0, 25, 50, 75, 100] }),
      leastWidth: narrow ? 255 : 300,
      marks: [
        span({
          x: 0,
          x2: 100,
          where: 'isValid(datum.share)',
          colour: 'rule',
          thickness: 0.5,
        }),
        bar({
          x: 'at_least',
          x2: 'at_most',
          where: 'isValid(datum.share)',
          height: 9,
          fill: 'abstain',
          thickness: 0,
          tip,
        }),
        span({ x: 'exact_lower', x2: 'exact_upper', colour: 'ink', thickness: 0.75, tip }),
        span({ x: 'wilson_lower', x2: 'wilson_upper', colour: 'ink', thickness: 2.5, tip }),
        dot({
          x: 'share',
          size: 80,
          thickness: 1.5,
          key: key(
            'mark',
            [
              { words: words.share, fill: 'paper', line: 'ink', shape: 'circle' },
              { words: words.wilson, fill: 'ink', line: 'ink', shape: symbolShapes.shortThickLine },
              { words: words.exact, fill: 'ink', line: 'ink', shape: symbolShapes.shortLine },
              ...(measures.some(({ parties }) => parties.some(isOpen))
                ? [
                    {
                      words: words.certain,
                      fill: 'abstain',
                      line: 'abstain',
                      shape: symbolShapes.lowBar,
                    } as const,
                  ]
                : []),
            ],
            { columns: narrow ? 1 : 2, orient: 'bottom' },
          ),
          tip,
        }),
        text({
          x: 0,
          text: 'untold',
          where: 'isValid(datum.untold)',
          align: 'left',
          dx: 4,
          italic: true,
          colour: 'faint',
        }),
      ],
    },
    options,
  );
}

/** Whether the share of all depends on how what is open ended: only then is there a pale bar. */
function isOpen({ share }: { readonly share: SuccessShare }): boolean {
  return share.known && share.certain.atLeast < share.certain.atMost;
}

/** The limits of a share, in per cent. */
function limits(share: SuccessShare) {
  if (!share.known) return {};
  return {
    share: 100 * share.share,
    at_least: 100 * share.certain.atLeast,
    at_most: 100 * share.certain.atMost,
    wilson_lower: 100 * share.wilson.lower,
    wilson_upper: 100 * share.wilson.upper,
    exact_lower: 100 * share.exact.lower,
    exact_upper: 100 * share.exact.upper,
  };
}

function countsOf({ successes, failures, open = 0 }: SuccessCounts, language: Language): string {
  const decided = successes + failures;
  if (decided === 0) return inLanguage(words.noCase, language)(open);
  return inLanguage(words.counts, language)(successes, decided, open);
}

function testOf(comparison: SuccessComparison | undefined, language: Language): string {
  if (!comparison) return '';
  const test = inLanguage(words.test, language)(writeFixed(comparison.pValue, language, 2));
  return `${test}, ${inLanguage(words.conclusions[comparison.conclusion], language)}`;
}

function describe(
  measures: readonly SuccessMeasure[],
  { title }: NamedFigure,
  language: Language,
): string {
  const parts = measures.map(({ name, parties, comparison }) => {
    const own = parties.map(({ party, counts, share }) => {
      const percent = share.known
        ? ` (${inPercent(writeCount(Math.round(100 * share.share), language), language)})`
        : '';
      return `${isolated(party)}: ${countsOf(counts, language)}${percent}`;
    });
    const told = [...own, testOf(comparison, language)].filter(Boolean);
    return `${name}: ${told.join(wordsOf(language).separator)}`;
  });
  return `${asSentence(inLanguage(title, language))} ${parts.join('. ')}.`;
}
