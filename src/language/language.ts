/** A language that charts are labelled in. */
export type Language = 'en' | 'el' | 'ru';

/** The languages that charts are labelled in. */
export const languages: readonly Language[] = ['en', 'el', 'ru'];

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** What stands between parts of a sentence: the Greek mark is a raised dot, since `;` asks a question. */
export const semicolon: Text = { en: '; ', el: '· ', ru: '; ' };
