/** What a reader of the gallery has chosen. Empty texts stand for what was not chosen. */
export interface GalleryState {
  readonly language: string;
  /** `light` or `dark`; the system's if empty. */
  readonly style: string;
  /** The words that are looked for. */
  readonly search: string;
  readonly notebook: string;
  readonly body: string;
  /** The figure whose page is open, by its name; the overview if empty. */
  readonly figure: string;
  /** What is assumed in it; as the record does if empty. */
  readonly choice: string;
}

/** What is chosen at first. */
export const firstState: GalleryState = {
  language: 'en',
  style: '',
  search: '',
  notebook: '',
  body: '',
  figure: '',
  choice: '',
};

/**
 * Reads what is chosen from the part of an address behind `#`.
 *
 * @param hash - that part: `#language=el&body=vtsik`
 * @returns what it chooses; undefined if it is the name of a place in the page
 */
export function readState(hash: string): Partial<GalleryState> | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  const told = new URLSearchParams(text);
  return Object.fromEntries(
    Object.keys(firstState).flatMap((key) => (told.has(key) ? [[key, told.get(key) ?? '']] : [])),
  );
}

/**
 * Writes what is chosen as the part of an address behind `#`.
 *
 * @param state - what is chosen
 * @returns that part, with what differs from the first choice, and always the language
 */
export function writeState(state: GalleryState): string {
  const told = Object.entries(state).filter(([key, value]) => key === 'language' || value !== '');
  return `#${new URLSearchParams(told)}`;
}
