/**
 * Writes a value as JSON that may stand in a `script` element: nothing in it ends the element.
 *
 * @param value - what JSON can hold
 * @returns JSON in which `<` is an escape
 * @example
 * ```ts
 * scriptJson({ quote: '</script>' }) // => '{"quote":"\\u003c/script>"}'
 * ```
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/**
 * Writes a program of JavaScript so that it may stand in a `script` element: in a string or an expression of JavaScript the backslash
 * changes nothing; in HTML it keeps the element open.
 *
 * @param program - the program
 * @returns the program, in which nothing ends the element
 * @example
 * ```ts
 * scriptText("write('</script>')") // => "write('<\\/script>')"
 * ```
 */
export function scriptText(program: string): string {
  return program.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
