/** A question: it begins with a word that asks, and ends with the mark that in Greek asks. */
const question =
  /(?<![\p{L}])(?:Πόσ|Ποι[οαάό]|Ποιούς|Τι|Πότε|Πώς|Πού|Γιατί|Μήπως|Αν)[^.;·!]*[;\u037e]/gu;

/** Where a Greek text has the mark that asks though nothing is asked: with what stands before it. */
export function misplacedQuestionMarks(text: string): string[] {
  if (!/\p{Script=Greek}{2}/u.test(text)) return [];
  // What is quoted has the marks of its source.
  const own = text.replace(/«[^»]*»|&\w+;/gu, '').replace(question, '');
  return [...own.matchAll(/.{0,30}[;\u037e]/gu)].map(([found]) => found);
}
