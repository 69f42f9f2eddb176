import { plainWord } from '../../language/meaning/plain-word.js';

/** What part of what a motion needs, as the table of rules has it. */
export interface NeededShare {
  readonly share: string;
  /** Of all members; of the votes if left out. */
  readonly of?: 'members';
}

const words: Readonly<Record<string, NeededShare>> = Object.fromEntries(
  (
    [
      [
        { share: '1/2' },
        `simple, simple majority, majority, ordinary majority, einfache mehrheit, einfach, majorité simple, mayoría simple, maioria simples, maggioranza semplice,
        gewone meerderheid, większość zwykła, zwykła, prostá většina, простое большинство, проста більшість, απλή πλειοψηφία`,
      ],
      [
        { share: '1/2', of: 'members' },
        `absolute majority of members, majority of members, mehrheit der mitglieder, majorité des membres, mayoría de los miembros, maggioranza dei componenti`,
      ],
      [
        { share: '2/3' },
        `two thirds, two thirds majority, zweidrittelmehrheit, zwei drittel, deux tiers, dos tercios, dois terços, due terzi, twee derde, dwie trzecie,
        dvě třetiny, две трети, дві третини, δύο τρίτα`,
      ],
      [
        { share: '3/4' },
        `three quarters, three fourths, dreiviertelmehrheit, drei viertel, trois quarts, tres cuartos, tre quarti, три четверти`,
      ],
      [{ share: '3/5' }, 'three fifths, drei fünftel, trois cinquièmes, tres quintos, tre quinti'],
    ] as const
  ).flatMap(([needed, list]) => list.split(',').map((word) => [plainWord(word), needed] as const)),
);

/**
 * What part a motion needed, by a word or fraction of a source. What may mean several things, such as an absolute majority, tells none.
 *
 * @param printed - `2/3`, `two thirds`, `einfache Mehrheit`
 * @returns the part, and of what where it is not of the votes; undefined for any other word
 * @example
 * ```ts
 * neededShare('Zweidrittelmehrheit') // => { share: '2/3' }
 * neededShare('3 / 5') // => { share: '3/5' }
 * neededShare('absolute majority') // => undefined
 * ```
 */
export function neededShare(printed: string): NeededShare | undefined {
  const [, part = '', whole = ''] =
    /^([1-9]\d{0,2})\s*\/\s*([1-9]\d{0,2})$/.exec(printed.trim()) ?? [];
  if (part !== '' && Number(part) <= Number(whole)) return { share: `${part}/${whole}` };
  const word = plainWord(printed);
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
