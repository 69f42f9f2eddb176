import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import { type Language, type Text, wordsOf } from '../language/language.js';
import { isDateInferred } from '../records/is-date-inferred.js';

/** The same in a subtitle, in a few words. */
const brackets: Text = {
  en: '[\u00a0] marks an inferred date',
  el: 'με [\u00a0] η συναγόμενη ημερομηνία',
  ru: 'в [\u00a0] — выведенная дата',
};

const sentence: Text = {
  en: 'Dates in square brackets are inferred.',
  el: 'Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Даты в квадратных скобках выведены.',
};

/**
 * A subtitle that explains the brackets of inferred dates, where some are drawn.
 *
 * @param subtitle - what is said besides
 * @param dated - the sessions or compositions whose dates are drawn
 * @returns the subtitle, in every language
 */
export function explainingBrackets(subtitle: Text, dated: readonly object[]): Text {
  if (!dated.some(isDateInferred)) return subtitle;
  return inEveryLanguage((language) =>
    [subtitle, brackets].map((one) => inLanguage(one, language)).join(wordsOf(language).separator),
  );
}

/**
 * The same of a chart of votes, whose dates are those of their sessions.
 *
 * @param subtitle - what is said besides
 * @param votes - the votes whose dates are drawn
 * @returns the subtitle, in every language
 */
export function subtitleOfVotes(
  subtitle: Text,
  votes: readonly { readonly session: object }[],
): Text {
  return explainingBrackets(
    subtitle,
    votes.map(({ session }) => session),
  );
}

/**
 * Says of dates, as a caption does, that some are inferred.
 *
 * @param inferred - whether some are
 * @param language - the language
 * @returns a sentence; nothing where no date is inferred
 */
export function inferredDatesSentence(inferred: boolean, language: Language): string {
  return inferred ? inLanguage(sentence, language) : '';
}
