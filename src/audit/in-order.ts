import type { Finding, FindingMatter, FindingStrength } from './finding.js';

/** The strengths of findings, the firmest first. */
export const findingStrengthOrder: readonly FindingStrength[] = [
  'contradiction',
  'doubtful',
  'trap',
];

/** What findings are about, first what figures rest on, last how the source is printed. */
const matterOrder: readonly FindingMatter[] = [
  'counts',
  'dates',
  'decisions',
  'people',
  'wording',
  'notes',
  'names',
];

/**
 * Orders findings for reading: the firm before the weak, and among those of one strength the numbers on which figures rest
 * before notes and spellings. Otherwise they keep their order.
 *
 * @param findings - findings in any order
 * @returns the same findings, ordered
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ strength, matter }: Finding) =>
    findingStrengthOrder.indexOf(strength) * matterOrder.length + matterOrder.indexOf(matter);
  return [...findings].sort((a, b) => place(a) - place(b));
}
