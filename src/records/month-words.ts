const greekMonths = [
  ...['ιανουαρι(?:οσ|ο|ου)|γεναρησ?', 'φεβρουαρι(?:οσ|ο|ου)|φλεβαρησ?', 'μαρτι(?:οσ|ο|ου)|μαρτησ?'],
  ...['απριλι(?:οσ|ο|ου)|απριλησ?', 'μαι(?:οσ|ο|ου)|μαησ?', 'ιουνι(?:οσ|ο|ου)|ιουνησ?'],
  ...['ιουλι(?:οσ|ο|ου)|ιουλησ?', 'αυγουστ(?:οσ|ο|ου)', 'σεπτεμβρι(?:οσ|ο|ου)|σεπτεμβρησ?'],
  ...['ο[κχ]τωβρι(?:οσ|ο|ου)|ο[κχ]τωβρησ?', 'νοεμβρι(?:οσ|ο|ου)|νοεμβρησ?'],
  'δεκεμβρι(?:οσ|ο|ου)|δεκεμβρησ?',
];
const englishMonths = [
  ...['jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?'],
  ...['aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
];
/** How each month, January first, is written in plain letters: in Greek in its cases and spellings, and in English. */
export const monthWords: readonly RegExp[] = greekMonths.map(
  (greek, index) =>
    new RegExp(`(?<!\\p{L})(?:(?:${greek})ν?|${englishMonths[index]})(?!\\p{L})`, 'gu'),
);
