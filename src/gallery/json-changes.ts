/** A value as JSON has it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A value that differs between two documents: the keys and positions that lead to it, and what stands there instead. */
export type JsonChange = readonly [path: readonly (string | number)[], value: Json];

/**
 * What has to be changed in a document so that it becomes another: charts of two themes differ in a few colours.
 *
 * @param from - the document
 * @param to - what it becomes
 * @returns the changes, the deepest that tell the difference
 * @example
 * ```ts
 * changesBetween({ fill: '#fff', size: 2 }, { fill: '#000', size: 2 }) // => [[['fill'], '#000']]
 * ```
 */
export function changesBetween(from: Json, to: Json): JsonChange[] {
  if (from === to) return [];
  const keys = sharedKeys(from, to);
  if (keys === undefined) return [[[], to]];
  return keys.flatMap((key) =>
    changesBetween(at(from, key), at(to, key)).map(
      ([path, value]): JsonChange => [[key, ...path], value],
    ),
  );
}

/**
 * Makes changes in a document.
 *
 * @param document - the document, which is left as it is
 * @param changes - what `changesBetween` gives
 * @returns the other document
 * @example
 * ```ts
 * withChanges({ fill: '#fff', size: 2 }, [[['fill'], '#000']]) // => { fill: '#000', size: 2 }
 * ```
 */
export function withChanges(document: Json, changes: readonly JsonChange[]): Json {
  return changes.reduce((result, [path, value]) => replaced(result, path, value), document);
}

function replaced(document: Json, path: readonly (string | number)[], value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = replaced(at(document, key), rest, value);
  if (Array.isArray(document)) {
    return document.map((one: Json, index) => (index === key ? inner : one));
  }
  return { ...(document as Record<string, Json>), [key]: inner };
}

/** The keys or positions of two values, if they are lists of one length or objects with the same keys. */
function sharedKeys(from: Json, to: Json): (string | number)[] | undefined {
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) {
    return undefined;
  }
  if (Array.isArray(from) || Array.isArray(to)) {
    const same = Array.isArray(from) && Array.isArray(to) && from.length === to.length;
    return same ? [...from.keys()] : undefined;
  }
  const keys = Object.keys(from);
  return keys.join('\n') === Object.keys(to).join('\n') ? keys : undefined;
}

function at(document: Json, key: string | number): Json {
  return (document as Record<string | number, Json>)[key] ?? null;
}
