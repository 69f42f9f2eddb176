import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate/browser';
import type { Json } from './json-changes.js';

/**
 * Packs a value into letters that a page can hold: its JSON, deflated (RFC 1951) and written in base 64 (RFC 4648). The same value
 * gives the same letters anywhere.
 *
 * @param value - the value
 * @returns letters, digits, + and /, with = at the end
 */
export function packed(value: Json): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value)), { level: 9, mem: 8 }), true));
}

/**
 * The value that {@link packed} gave letters for.
 *
 * @param letters - what it gave
 * @returns the value
 */
export function unpacked(letters: string): Json {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(letters), true)))) as Json;
}
