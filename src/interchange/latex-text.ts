const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a text so that LaTeX prints it as it is.
 *
 * @param text - the text, in any script
 * @returns the text with the characters that LaTeX reads as commands escaped
 * @example
 * ```ts
 * escapeLatex('60 % & more_or_less') // => '60 \\% \\& more\\_or\\_less'
 * ```
 */
export function escapeLatex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (letter) => special[letter] ?? `\\${letter}`);
}
