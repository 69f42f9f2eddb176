import type { Colour } from './marks/mark.js';

/** How a thing is known, as it is drawn in all figures. */
export type Certainty = 'stated' | 'computed' | 'inferred' | 'untold';

/**
 * The fill and the outline of what is stated, computed, inferred, or not told: filled with ink, with a grey outlined in ink, hollow, or
 * in the grey of what is unknown; where nothing is drawn as computed, hollow stands for that as well. They are spread into a mark or
 * into an entry of a key.
 */
export const certainty: Readonly<
  Record<Certainty, { readonly fill: Colour; readonly line: Colour }>
> = {
  stated: { fill: 'ink', line: 'ink' },
  computed: { fill: 'rule', line: 'ink' },
  inferred: { fill: 'paper', line: 'ink' },
  untold: { fill: 'unknown', line: 'faint' },
};
