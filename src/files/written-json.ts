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
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = inOneLine(value, lineLength - indent.length - before);
  if (line !== undefined) return line;
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

/** A value in one line; undefined where it has not room for it, of which no more is read than tells so. */
function inOneLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return within(JSON.stringify(value), room);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let line = open!;
  for (const [key, one] of Object.entries(value)) {
    if (line !== open) line += ', ';
    if (!Array.isArray(value)) line += `${JSON.stringify(key)}: `;
    const entry = inOneLine(one, room - line.length);
    if (entry === undefined) return undefined;
    line += entry;
  }
  return within(line + close, room);
}

function within(line: string, room: number): string | undefined {
  return line.length <= room ? line : undefined;
}
