/**
 * The Queensland election of 2012: percentages of first preferences and seats, party by party, the
 * last being others.
 */
export const queensland2012 = {
  votes: [49.65, 26.66, 11.5, 7.53, 3.16, 1.47],
  seats: [78, 7, 2, 0, 2, 0],
};

/** The eight invented party systems of Golosov (2010), table 1. */
export const constellations = {
  a: [0.75, 0.25],
  b: [0.75, 0.1, ...Array(15).fill(0.01)],
  c: [0.55, 0.45],
  d: [0.55, 0.1, 0.1, 0.1, ...Array(15).fill(0.01)],
  e: [0.35, 0.35, 0.3],
  f: [0.35, 0.1, 0.1, 0.1, 0.1, 0.1, ...Array(15).fill(0.01)],
  g: [0.15, 0.15, 0.15, 0.15, 0.15, 0.15, 0.1],
  h: [0.15, ...Array(7).fill(0.1), ...Array(15).fill(0.01)],
};
