import type { Evidence } from '../records/index.js';
import type { Finding } from './finding.js';

/**
 * A finding as lines of plain text: its strength, its rule and what disagrees, then each side with the words of the source on
 * which it rests, their place and the note that documents them. Each passage is quoted once in a side. What follows from the same
 * cause stands indented under it.
 *
 * @param finding - a finding of {@link audit}
 * @returns the lines, without line ends
 * @example
 * ```ts
 * const finding = audit(loadDataset()).find((one) => one.rule === 'consecutive-vote-totals');
 * describeFinding(finding)[0] // => 'doubtful · consecutive-vote-totals'
 * describeFinding(finding)[1].startsWith('In vtsik-1917-11-04 57 votes were counted and then 55') // => true
 * ```
 */
export function describeFinding(finding: Finding): string[] {
  const by = finding.source === 'reader' ? ' (noted by a reader)' : '';
  return [
    `${finding.strength} · ${finding.rule}${by}`,
    finding.text,
    ...finding.sides.flatMap(({ says, records, evidence }) => [
      `  – ${says}`,
      ...(records.length > 0
        ? [`    ${records.map(({ table, id }) => `${table}/${id}`).join(' ')}`]
        : []),
      ...quoted(evidence).map((one) => `    ${one}`),
    ]),
    ...(finding.sides.length === 0 ? [`    ${finding.records.join(' ')}`] : []),
    ...(finding.explanation === undefined ? [] : [`  Explanation: ${finding.explanation}`]),
    ...finding.consequences.flatMap((one) => [
      '  Of the same cause:',
      ...describeFinding(one).map((line) => `    ${line}`),
    ]),
  ];
}

function quoted(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map((one) => one.passage))].map((passage) => {
    const { part, paragraph, note, noteScope } = passage;
    const place =
      part === 'note' ? `note ${paragraph}` : part === 'caption' ? 'caption' : `§ ${paragraph}`;
    const documented =
      note === undefined ? '' : `, ${noteScope === 'near' ? 'near note' : 'note'} ${note}`;
    const reasoned = evidence.filter((one) => one.passage === passage);
    const certainty = reasoned.every((one) => one.certainty !== 'stated')
      ? ` (${reasoned[0]?.certainty})`
      : '';
    return `“${passage.quote}” – ${place}${documented}${certainty}`;
  });
}
