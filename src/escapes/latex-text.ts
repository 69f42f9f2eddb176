/** Letters that LaTeX reads as commands or sets as others under its old font encoding, by commands that every encoding has. */
const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces without regard to the backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** What else has to be written otherwise in a text that LaTeX sets, as against the fields of a bibliography. */
const inText: Readonly<Record<string, string>> = {
  ...latexCommands,
  // In braces: after the end of a line of a table, or within the short caption, they would be read as arguments.
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
  // Straight, as they are, not curled.
  "'": '\\textquotesingle{}',
  '`': '\\textasciigrave{}',
  // The sign " has a place of its own in the typewriter type of every encoding, but under OT1 in no other.
  '"': '{\\ttfamily\\char34}',
  // Signs of mathematics that pdfLaTeX knows by their commands only.
  '−': '\\ensuremath{-}',
  '≤': '\\ensuremath{\\leq}',
  '≥': '\\ensuremath{\\geq}',
  '≈': '\\ensuremath{\\approx}',
  '→': '\\ensuremath{\\to}',
  '\u00a0': '~',
  '\u00ad': '\\-',
  '\u2009': '\\,',
  '\u202f': '\\,',
};

/** Keeps two hyphens from joining into a dash, two commas into a quotation mark: empty braces would not in XeLaTeX. */
const apart = '\\kern0pt{}';

/**
 * Writes a text so that LaTeX prints it as it is, in a cell of a table as in a caption, with the font encodings OT1 and T1 and in
 * XeLaTeX. Ends of lines, blank lines and tabs become a space: a blank line would end the paragraph, and with it the run. Control
 * characters, which print nothing, are left out.
 *
 * @param text - the text, in any script
 * @returns the text, every ASCII letter that LaTeX would take for something else by a command (LaTeX of 2020 or later has all of
 *   them; before, `textcomp` adds them)
 * @see The LaTeX Project, encguide: the signs that OT1, T1 and TS1 have
 * @example
 * ```ts
 * escapeLatex('60 % & more_or_less') // => '60 \\% \\& more\\_or\\_less'
 * escapeLatex('[a]\n\n<b>') // => '{[}a{]} \\textless{}b\\textgreater{}'
 * ```
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/(?![\u00a0\u2009\u202f])[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(
      /-(?=-)|,(?=,)|[\\{}~^<>|&%$#_[\]*'`"−≤≥≈→\u00a0\u00ad\u2009\u202f]/g,
      (sign) => inText[sign] ?? sign + apart,
    );
}

/**
 * Writes a text for a field of a bibliography (BibTeX, biber), which keeps braces, quotation marks and brackets that a text of LaTeX
 * would not.
 *
 * @param text - the text
 * @returns the text in one line, what LaTeX would take for something else by a command
 * @example
 * ```ts
 * bibtexText('R&D_{1}') // => 'R\\&D\\_\\textbraceleft{}1\\textbraceright{}'
 * ```
 */
export function bibtexText(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\{}~^<>|&%$#_]/g, (sign) => latexCommands[sign] ?? sign)
    .trim();
}
