import type { Finding, FindingSide } from '../audit/finding.js';
import type { Frame } from './record-frame.js';
import { toFrame } from './to-frame.js';

/** How many quotes of a side stand in a cell. */
const quotesShown = 2;

/**
 * Findings of an audit as a danfo DataFrame: a row for each, with its sides and their words.
 *
 * @param findings - findings of `audit`
 * @returns a frame with the columns strength, matter, found_by (the rule, or a reader), finding, one_side, its_words, other_side,
 *   other_words, explanation. Of the words the first two quotes of a side stand there, with what they mean, the paragraph and the note, and how
 *   many more there are; where a finding has more than two sides, the other ones stand together
 * @example
 * ```ts
 * const [finding] = audit(loadDataset()).filter((one) => one.rule === 'seats-after-change');
 * findingsFrame([finding]).column('one_side').values // => ['678 − 399 = 279']
 * ```
 */
export function findingsFrame(findings: readonly Finding[]): Frame {
  return toFrame(
    findings.map((finding) => {
      const [one, ...others] = finding.sides;
      return {
        strength: finding.strength,
        matter: finding.matter,
        found_by: finding.source === 'reader' ? 'a reader' : finding.rule,
        finding: finding.text,
        one_side: one?.says,
        its_words: one && wordsOf(one),
        other_side: others.map((side) => side.says).join(' · ') || undefined,
        other_words: others.map(wordsOf).filter(Boolean).join(' · ') || undefined,
        explanation: finding.explanation,
      };
    }),
  );
}

function wordsOf({ evidence }: FindingSide): string {
  const passages = [...new Set(evidence.map((one) => one.passage))];
  const quotes = passages
    .slice(0, quotesShown)
    .map(({ quote, gloss, part, paragraph, note, noteScope }) => {
      const place =
        part === 'text' ? `§ ${paragraph}` : part === 'note' ? `note ${paragraph}` : part;
      const documented =
        note === undefined ? '' : `, ${noteScope === 'near' ? 'near ' : ''}note ${note}`;
      return `“${gloss}” «${quote}» (${place}${documented})`;
    });
  const more = passages.length - quotes.length;
  return [...quotes, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
