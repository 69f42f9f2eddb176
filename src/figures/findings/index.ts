import type { Finding } from '../../audit/finding.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { chartOfFindings } from './chart.js';
import { type FindingRows, findingRows, findingsOf, passagesOfFinding } from './rows.js';
import { shown, title } from './words.js';

export { passagesOfFinding } from './rows.js';
export { findingMatters, findingStrengths, title as findingsTitle } from './words.js';

/** What does not add up in a record, by matter and strength. */
export const findings = kind<object, FindingRows>({
  name: 'findings',
  title,
  about: 'what does not add up in a record: the findings of the audit by matter and strength',
  needs: 'something that does not add up',
  parameters: {},
  choose: (record) =>
    findingsOf(record).length === 0 ? { lacks: 'something that does not add up' } : {},
  rows: findingRows,
  bodies: (rows) => rows.bodies,
  chart: chartOfFindings,
  caption: (rows, language) => {
    const { all, ruled, read } = numbersOf(rows, language);
    const cases: Text = {
      en: `N = ${all} findings, ${ruled} by rules and ${read} by a reader.`,
      el: `N = ${all} ευρήματα, ${ruled} από κανόνες και ${read} από αναγνώστη.`,
      ru: `N = ${all}: правилами найдено ${ruled}, читателем замечено ${read}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  slots: numbersOf,
  table: ({ findings: found }) => ({
    columns: [
      { name: 'matter', about: 'What the finding is about' },
      { name: 'strength', about: 'contradiction, doubtful or trap' },
      { name: 'source', about: 'Whether a rule found it, or a reader noted it' },
      { name: 'rule', about: 'The rule that found it' },
      { name: 'finding', about: 'What disagrees, in a sentence' },
      { name: 'consequences', about: 'What else disagrees for the same cause' },
      evidenceColumn,
    ],
    rows: found.map((finding) => ({
      matter: finding.matter,
      strength: finding.strength,
      source: finding.source,
      rule: finding.rule,
      finding: finding.text,
      consequences: finding.consequences.map((one) => one.text).join(' ') || undefined,
      evidence: passagesOfFinding(finding).join(' '),
    })),
  }),
});

/** How many findings there are, and by whom they were found. */
function numbersOf({ findings: found }: FindingRows, language: Language) {
  const ruled = found.filter((one) => one.source === 'rule').length;
  const contradictions = found.filter((one) => one.strength === 'contradiction').length;
  return {
    all: writeCount(found.length, language),
    contradictions: writeCount(contradictions, language),
    ruled: writeCount(ruled, language),
    read: writeCount(found.length - ruled, language),
  };
}

/**
 * The findings of an audit as dots: rows by what they are about, columns by their strength, filled where a rule found them.
 *
 * @param findings - findings of {@link audit}
 * @param options - language of the labels; what a finding says stays in English
 * @returns a Vega-Lite specification: a dot for each finding
 * @example
 * ```ts
 * findingsChart(audit(loadDataset()), { language: 'el' }).name // => 'findings'
 * ```
 */
export function findingsChart(
  findings: readonly Finding[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const named = { title, subtitle: undefined, labels: {} };
  return chartOfFindings({ findings, bodies: [] }, named, options);
}
