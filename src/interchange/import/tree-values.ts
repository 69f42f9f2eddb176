/** A value of a tree that is read from JSON or XML. */
export type Tree = Readonly<Record<string, unknown>>;

/** A value as an object; an empty one if it is none. */
export function treeOf(value: unknown): Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Tree)
    : {};
}

/** A value as a list: itself, or the one value it is. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value];
}

/** A text or number as text; undefined if it is none, or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A count, as a number or as digits; undefined if it is none. */
export function countOf(value: unknown): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** The day of a time as ISO 8601 writes it; undefined if it is none. */
export function dayOf(value: unknown): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/.exec(textOf(value) ?? '')?.[0];
}
