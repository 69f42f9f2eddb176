import { unpacked } from '../gallery/packed.js';

/**
 * What an element of the page holds packed.
 *
 * @param id - the identifier of the element
 * @returns the value; undefined if there is no such element
 */
export function packedData<Value>(id: string): Value | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (unpacked(JSON.parse(text) as string) as Value) : undefined;
}
