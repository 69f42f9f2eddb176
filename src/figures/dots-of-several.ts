import { fillIn } from '../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';

/** For how many members a dot stands, in a figure of full width and in one of one column. */
export interface DotUnits {
  readonly wide: number;
  readonly narrow: number;
}

/** That a dot stands for several. */
const several = {
  en: (unit: string) => `A dot stands for up to ${unit} members.`,
  el: (unit: string) => `Κάθε κουκκίδα αντιστοιχεί σε έως ${unit} μέλη.`,
  ru: (unit: string) => `Одна точка — до ${unit} членов.`,
} as const;

/** That it does where the figure is as wide as one column. */
const severalInColumn = {
  en: (unit: string) =>
    `Where the figure is one column wide, a dot stands for up to ${unit} members.`,
  el: (unit: string) =>
    `Όπου το σχήμα έχει πλάτος μίας στήλης, κάθε κουκκίδα αντιστοιχεί σε έως ${unit} μέλη.`,
  ru: (unit: string) => `При ширине рисунка в одну колонку точка — до ${unit} членов.`,
} as const;

/** Says for how many members a dot stands, where it is several; a caption goes with both widths, and tells them apart. */
export function dotsOfSeveral({ wide, narrow }: DotUnits, language: Language): string[] {
  return [
    ...(wide > 1 ? [inLanguage(several, language)(writeCount(wide, language))] : []),
    ...(narrow > 1 && narrow !== wide
      ? [inLanguage(severalInColumn, language)(writeCount(narrow, language))]
      : []),
  ];
}

/** For how many members a dot stands at most, in the picture itself. */
export function dotInWords(unit: number): Text {
  return inEveryLanguage((language) =>
    fillIn(inLanguage(oneDot, language), { unit: writeCount(unit, language) }),
  );
}

const oneDot: Text = {
  en: 'a dot: up to {unit} members',
  el: 'κάθε κουκκίδα: έως {unit} μέλη',
  ru: 'точка: до {unit} членов',
};
