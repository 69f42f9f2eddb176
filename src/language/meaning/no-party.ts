import { plainWord } from './plain-word.js';

/**
 * Words for whoever belongs to no party or group. “Independent” is none of them: in many parliaments it is the name of a group, and of a
 * single member as much as a party of one.
 */
const words = new Set(
  [
    'fraktionslos, fraktionsloser, fraktionslose',
    'no party, no group, unaffiliated, non-affiliated, non-attached, without party, without group, none',
    'non-inscrit, non-inscrits, non inscrite, sans groupe, sans parti',
    'внефракционный, внефракционная, внефракционные, беспартийный, беспартийная, беспартийные',
    'χωρίς κόμμα, χωρίς ομάδα, εκτός κοινοβουλευτικής ομάδας',
  ].flatMap((line) => line.split(', ').map(plainWord)),
);

/**
 * Whether what stands where a party is named says that there is none.
 *
 * @param word - what stands there
 * @returns whether it means no party or group
 * @example
 * ```ts
 * ['fraktionslos', 'Non-Inscrits', 'Independent'].map(meansNoParty) // => [true, true, false]
 * ```
 */
export function meansNoParty(word: string): boolean {
  return words.has(plainWord(word));
}
