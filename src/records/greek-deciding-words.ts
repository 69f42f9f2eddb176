import { plainLetters } from '../language/plain-letters.js';

/**
 * Beginnings of Greek words that tell of deciding, as {@link plainLetters} writes them: voting, resolving, approving, adopting,
 * rejecting, proposing, electing, ratifying, decrees and majorities.
 */
const beginnings = [
  ...['ψηφ', 'καταψηφ', 'υπερψηφ', 'ξαναψηφ', 'πλειοψηφ', 'μειοψηφ', 'ομοφων'],
  ...['αποφασ', 'εγκρι', 'ενεκρι', 'απορριπτ', 'απορριψ', 'απορριφ', 'απερριψ'],
  ...['διαταγμα', 'υιοθετ', 'επικυρ', 'προτειν', 'προταθ', 'προτασ', 'εισηγ'],
  ...[
    'εκλεγ',
    'εκλογ',
    'εξελεγ',
    'εκλεχθ',
    'εξελεξ',
    'αποσχ',
    'απεχ',
    'αποχη',
    'αποχεσ',
    'απαρτια',
    'διορι',
  ],
];
const deciding = new RegExp(`(?<!\\p{L})(?:${beginnings.join('|')})\\p{L}*`, 'gu');

/**
 * The words of a Greek text that tell of deciding (ψηφίζω, αποφασίζω, εγκρίνω, απορρίπτω, ψηφοφορία, ψήφισμα, διάταγμα, …).
 *
 * @param text - the text
 * @returns the words without case and accents, in the order of the text
 * @example
 * ```ts
 * decidingWords('Το ψήφισμα απορρίφθηκε με μικρή διαφορά') // => ['ψηφισμα', 'απορριφθηκε']
 * ```
 */
export function decidingWords(text: string): string[] {
  return [...plainLetters(text).matchAll(deciding)].map(([word]) => word);
}
