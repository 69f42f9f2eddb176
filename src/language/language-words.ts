/** The form of a word beside a number, as the plural rules of Unicode name it. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A word in the forms that it takes beside numbers; a form left out is as `other`. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<PluralForm, string>>
>;

/** All that the toolkit must know of a language to write in it: its marks, its grammar, and every word that more than one place says. */
export interface LanguageWords {
  /** The name of the language in itself. */
  readonly name: string;
  /** Where a line begins: at the left or at the right. */
  readonly direction: 'ltr' | 'rtl';
  /** The script in which it is written, as Unicode names it. */
  readonly script: string;
  /** How numbers are written. */
  readonly number: {
    /** The mark before decimals. */
    readonly decimal: string;
    /** What stands between the thousands. */
    readonly thousands: string;
    /** The sign before a number below zero. */
    readonly minus: string;
    /** The sign before a number above zero, where signs are written. */
    readonly plus: string;
    /** What stands between the ends of a range. */
    readonly range: string;
    /** What stands in place of an end that is not known. */
    readonly open: string;
    /** What follows a number in per cent. */
    readonly percent: string;
  };
  /** The form that a word takes beside a whole number. */
  readonly pluralForm: (count: number) => PluralForm;
  /** What stands between the items of a list, and before the last. */
  readonly list: { readonly between: string; readonly last: string };
  /** What stands between parts of a sentence, as a semicolon does in English. */
  readonly separator: string;
  /** What stands between a heading and what belongs to it. */
  readonly colon: string;
  /** How dates are written; twelve names of each kind, January first. */
  readonly date: {
    /** Months as they stand after a day. */
    readonly months: readonly string[];
    /** Months as they stand without a day. */
    readonly monthsAlone: readonly string[];
    /** Months as they stand without a day after `about`. */
    readonly monthsAbout: readonly string[];
    /** Months in short, for axes. */
    readonly monthsShort: readonly string[];
    readonly about: string;
    readonly undated: string;
    /** What stands between the first and the last day of an interval. */
    readonly interval: string;
    /** What stands in place of an end that is open. */
    readonly open: string;
  };
  /** Words that more than one chart, caption or page says. */
  readonly words: Readonly<Record<SharedWord, string>>;
}

/** A word that more than one chart, caption or page says. */
export type SharedWord =
  | 'abstained'
  | 'against'
  | 'atLeast'
  | 'caption'
  | 'data'
  | 'date'
  | 'deferred'
  | 'descriptionInWords'
  | 'for'
  | 'margin'
  | 'members'
  | 'note'
  | 'notes'
  | 'notTold'
  | 'of'
  | 'oldAndNewStyle'
  | 'otherBodies'
  | 'reconsidered'
  | 'rejected'
  | 'seats'
  | 'shareOfSeats'
  | 'source'
  | 'sources'
  | 'tie'
  | 'votes'
  | 'ways'
  | 'withdrawn';
