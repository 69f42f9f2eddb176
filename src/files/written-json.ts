/** So many letters a line has at most, unless a single value is longer. */
const lineLength = 100;

/**
 * A value as JSON that a person can read and change: a list or an object stands in one line where it fits, else one entry a line.
 *
 * @param value - what JSON can hold
 * @returns the text, indented by two spaces a level, without a line break at its end
 * @example
 * ```ts
 * writtenJson({ mark: { type: 'rule', color: '#000000' } }) // => '{"mark": {"type": "rule", "color": "#000000"}}'
 * ```
 */
export function writtenJson(value: unknown): string {
  return written(JSON.parse(JSON.stringify(value)), '', 0);
}

function written(value: unknown, indent: string, before: number): string {
  const line = inOneLine(value);
  if (typeof value !== 'object' || value === null) return line;
  if (indent.length + before + line.length <= lineLength) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Array.isArray(value)
    ? value.map((one) => written(one, inner, 0))
    : Object.entries(value).map(([key, one]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${written(one, inner, name.length)}`;
      });
  return `${open}\n${entries.map((one) => `${inner}${one}`).join(',\n')}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inOneLine(one)}`).join(', ')}}`;
}
