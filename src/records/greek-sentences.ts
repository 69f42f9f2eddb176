/** A sentence, and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * Words with which Greek sentences open and names do not. Behind an abbreviation (στην Κ.Ε.Ε. Αντί της …) a capital may begin
 * a sentence or a name (ο Αριστερός Σ.Ε. Μπόρις …): one of these words begins a sentence.
 */
const openings = new Set(
  [
    'ο η το οι τα τον την του των στον στην στο στη στις στους στα ένας μία μια ένα',
    'αυτό αυτή αυτός αυτά αυτές αυτοί αυτόν εκεί εδώ έτσι τότε τώρα όταν όπως όμως ωστόσο αλλά και ούτε αν ενώ αφού καθώς επειδή γιατί',
    'για με από προς κατά μετά πριν παρά χωρίς αντί αντ παρ μεταξύ σύμφωνα σε ως υπό',
    'ακόμη επίσης επιπλέον τέλος τελικά πρώτον δεύτερον τρίτον συχνά τόσο όσο κάθε καμία κανείς όλα όλοι όλες ο ίδιος ποτέ εκτός πώς βλ',
  ]
    .join(' ')
    .split(' '),
);

/** Words that are written with a full stop and end no sentence. */
const abbreviations = new Set(
  'σελ σσ σ βλ τόμ τόμος τόμοι επιμ εκδ κεφ σημ αρ κτλ κλπ λ.χ π.χ χχέ εφ vol pp ed eds trans no ch op fol ll gg jour dec jan feb apr oct nov ind'.split(
    ' ',
  ),
);

// A mark that can end a sentence, what closes behind it (guillemets, brackets, numbers of notes), and a space.
const possibleEnd = /([.!?;…]+)((?:[»”’"')\]]|\[\d+\]\.?)*)(\s+)/gu;

/**
 * Cuts a paragraph into its sentences, as Greek is written: a full stop, an exclamation mark, dots or the Greek question mark
 * (;) end a sentence, with the guillemets and numbers of notes behind them, where a capital, a digit or an opening quotation
 * mark follows. The stop of an initial or an abbreviation (Κ.Ε.Ε., Α. Ν., σελ.) ends one only before a word with which
 * sentences open and names do not. A semicolon of a Latin text ends none.
 *
 * @param paragraph - the paragraph
 * @returns its sentences in order; none is empty
 * @example
 * ```ts
 * greekSentences('Ο Α. Ν. Νικολάου μίλησε στην Κ.Ε.Ε. Αντί της ειρήνης;[1] «Όχι.» Τέλος').map((one) => one.text) // => ['Ο Α. Ν. Νικολάου μίλησε στην Κ.Ε.Ε.', 'Αντί της ειρήνης;[1]', '«Όχι.»', 'Τέλος']
 * ```
 */
export function greekSentences(paragraph: string): Sentence[] {
  const starts = [0];
  for (const match of paragraph.matchAll(possibleEnd)) {
    const [whole, mark = ''] = match;
    const before = paragraph.slice(0, match.index);
    const start = match.index + whole.length;
    if (endsSentence(before, mark, paragraph.slice(start))) starts.push(start);
  }
  return starts
    .map((start, index) => ({ text: paragraph.slice(start, starts[index + 1]).trimEnd(), start }))
    .filter(({ text }) => text.trim() !== '');
}

/** Whether a mark with these words before and behind it ends a sentence. */
function endsSentence(before: string, mark: string, behind: string): boolean {
  const next = /^[«“‘"'([–—]*(\p{L}+|\d)/u.exec(behind)?.[1] ?? '';
  if (!/^[\p{Lu}\p{Lt}\d]/u.test(next)) return false;
  if (mark.startsWith(';') && !/\p{Script=Greek}[»”]?$/u.test(before)) return false;
  if (!mark.startsWith('.') || mark.startsWith('...')) return true;
  const last = /(?:\p{L}+[.’])*\p{L}+$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(last.toLowerCase())) return false;
  // An initial may be written with two letters: Γκ., Ντ., Ia., Iu.
  const initials = /^\p{L}$|^\p{Lu}\p{Ll}$|\p{L}\.\p{L}/u.test(last);
  return !initials || openings.has(next.toLowerCase());
}
