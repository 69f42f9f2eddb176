import { evidenceOf } from '../records/evidence-of.js';
import type { Citation, Passage } from '../records/records.js';
import { wrapLines } from './wrap-lines.js';

/** What is shown of the evidence beside the words and their meaning. */
export interface EvidenceLinesOptions {
  /** Whether to say how a value follows from the words that do not state it; not unless told. */
  readonly reasoning?: boolean;
  /** Whether to name what the note cites; not unless told. */
  readonly citations?: boolean;
  /** Letters in a line at most. */
  readonly width?: number;
}

/**
 * The words on which a record, or one of its values, rests, as lines to print: their place in the source, whether they state the
 * value, the words as the source has them, and below what they mean in English. Each passage is shown once.
 *
 * @param record - a record of a loaded dataset
 * @param field - the value asked for, or several; all values if left out
 * @param options - whether to add the reasoning and what the note cites
 * @returns the lines; none where there is no evidence
 * @throws TypeError if the object is not a record of a loaded dataset
 * @example
 * ```ts
 * const vote = loadDataset().votes.find((one) => one.yes === 12);
 * const [words, meaning] = evidenceLines(vote, 'yes');
 * words // => '¶ 27, note 47 (stated): «έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά»'
 * meaning // => '    = was adopted by a majority of twelve votes against seven'
 * evidenceLines(vote, 'yes', { citations: true })[2] // => '    cites amiantov-2006, page 174'
 * ```
 */
export function evidenceLines(
  record: object,
  field?: string | readonly string[],
  options: EvidenceLinesOptions = {},
): string[] {
  const evidence = [field].flat().flatMap((one) => evidenceOf(record, one));
  return [...new Set(evidence.map((one) => one.passage))].flatMap((passage) => {
    const own = evidence.filter((one) => one.passage === passage);
    const certainties = [...new Set(own.map((one) => one.certainty))].join(', ');
    const reasons = [...new Set(own.flatMap((one) => one.reasoning ?? []))];
    return linesOf(passage, ` (${certainties})`, options.reasoning ? reasons : [], options);
  });
}

/**
 * The words of a passage as lines to print: their place, the words, and below what they mean in English.
 *
 * @param passage - a passage of a loaded dataset
 * @param options - whether to add what the note cites
 * @returns the lines
 * @example
 * ```ts
 * const passage = loadDataset().passages.find((one) => one.id === 'coalition-eleven-seven');
 * passageLines(passage)[1] // => '    = in the government there were eleven Bolsheviks against only seven Left SRs'
 * ```
 */
export function passageLines(passage: Passage, options: EvidenceLinesOptions = {}): string[] {
  return linesOf(passage, '', [], options);
}

function linesOf(
  passage: Passage,
  certainty: string,
  reasons: readonly string[],
  { citations = false, width }: EvidenceLinesOptions,
): string[] {
  return [
    `${placeOf(passage)}${certainty}: «${passage.quote}»`,
    `    = ${passage.gloss}`,
    ...reasons.map((reason) => `    because: ${reason}`),
    ...(citations && passage.citations.length > 0
      ? [`    cites ${passage.citations.map(placeCited).join('; ')}`]
      : []),
  ].flatMap((line) => wrapLines(line, width));
}

/** Where the words stand; the note that documents them, “near” where it stands at another sentence on the same matter. */
function placeOf({ part, paragraph, note, noteScope }: Passage): string {
  const place =
    part === 'note' ? `note ${paragraph}` : part === 'caption' ? 'caption' : `¶ ${paragraph}`;
  if (note === undefined || part === 'note') return place;
  return `${place}, ${noteScope === 'near' ? 'near note' : 'note'} ${note}`;
}

function placeCited({ source, locatorType, locator }: Citation): string {
  return [source.id, [locatorType, locator].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
