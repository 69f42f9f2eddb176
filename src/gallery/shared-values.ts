import type { Json } from './json-changes.js';

/** Documents of which each value that recurs is kept once. */
export interface SharedDocuments {
  /** The documents by their names; `{"$": 3}` stands for the value at position 3. */
  readonly documents: Readonly<Record<string, Json>>;
  /** The values that recur, in which others may be referred to in the same way. */
  readonly values: readonly Json[];
}

/** A value of which there is one, however often it stands in the documents. */
interface Node {
  readonly value: Json;
  readonly parts: readonly Node[];
  /** In how many places it stands, in values that are different. */
  places: number;
}

/** As many characters must a value have that is worth a reference. */
const leastLength = 24;

/**
 * Keeps once what recurs in documents: charts of one figure in several languages have the same numbers and quotes.
 *
 * @param documents - the documents by their names
 * @returns the same documents with references to a list of values; `withValues` gives each back
 */
export function shareValues(documents: Readonly<Record<string, Json>>): SharedDocuments {
  const nodes = new Map<string, Node>();
  const numbers = new Map<Node, number>();
  const nodeOf = (value: Json): Node => {
    const parts = partsOf(value).map(nodeOf);
    const places = parts.map((part) => numbers.get(part));
    const key = Array.isArray(value)
      ? `[${places}]`
      : isObject(value)
        ? `{${places}}${JSON.stringify(Object.keys(value))}`
        : JSON.stringify(value);
    const known = nodes.get(key);
    if (known) return known;
    const node = { value, parts, places: 0 };
    nodes.set(key, node);
    numbers.set(node, numbers.size);
    for (const part of parts) part.places += 1;
    return node;
  };
  const roots = Object.entries(documents).map(([name, document]) => {
    const root = nodeOf(document);
    root.places += 1;
    return [name, root] as const;
  });
  const values: Json[] = [];
  const written = new Map<Node, Json>();
  // A value is met after its parts.
  for (const node of nodes.values()) {
    const parts = node.parts.map((part) => written.get(part) ?? null);
    const value = withParts(node.value, parts);
    const isShared = node.places > 1 && JSON.stringify(value).length >= leastLength;
    written.set(node, isShared ? { $: values.push(value) - 1 } : value);
  }
  return {
    documents: Object.fromEntries(roots.map(([name, root]) => [name, written.get(root) ?? null])),
    values,
  };
}

/**
 * Puts in the values to which a document refers.
 *
 * @param document - a document from `shareValues`
 * @param values - the values from there
 * @returns the document as it was; lists and objects in it are its own, so that changes of one do not reach another
 */
export function withValues(document: Json, values: readonly Json[]): Json {
  if (Array.isArray(document)) return document.map((one: Json) => withValues(one, values));
  if (!isObject(document)) return document;
  const { $: place } = document;
  if (isLone(document)) {
    return typeof place === 'number'
      ? withValues(values[place] ?? null, values)
      : { $: withValues((place as readonly Json[])[0] ?? null, values) };
  }
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, withValues(value, values)]),
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object looks like a reference. One that is none is written with its value in a list. */
function isLone(value: { readonly [key: string]: Json }): boolean {
  return '$' in value && Object.keys(value).length === 1;
}

function partsOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

/** A list or an object with other parts. */
function withParts(value: Json, parts: readonly Json[]): Json {
  if (Array.isArray(value)) return parts;
  if (!isObject(value)) return value;
  if (isLone(value)) return { $: parts };
  return Object.fromEntries(Object.keys(value).map((key, index) => [key, parts[index] ?? null]));
}
