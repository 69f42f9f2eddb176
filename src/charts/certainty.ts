import type { Colour } from './marks/mark.js';

/** How a thing is known, as it is drawn in all figures. */
export type Certainty = 'stated' | 'inferred' | 'untold';

/**
 * The fill and the outline of what is stated, inferred, or not told: filled with ink, hollow, or in the grey of what is unknown.
 * They are spread into a mark or into an entry of a key.
 */
export const certainty: Readonly<
  Record<Certainty, { readonly fill: Colour; readonly line: Colour }>
> = {
  stated: { fill: 'ink', line: 'ink' },
  inferred: { fill: 'paper', line: 'ink' },
  untold: { fill: 'unknown', line: 'faint' },
};
