/** A form that Vega does not have, as a path within −1 and 1. */
export type SymbolPath = `M${string}`;

/** The forms of marks, and of bars and lines in a key. */
export const symbolShapes = {
  /** Open to the right. */
  chevron: 'M-0.5,-1L0.5,0L-0.5,1',
  arrowRight: 'M-1,-1L1,0L-1,1Z',
  arrowLeft: 'M1,-1L-1,0L1,1Z',
  cross: 'M-0.8,-0.8L0.8,0.8M0.8,-0.8L-0.8,0.8',
  line: 'M-1.4,0H1.4',
  thickLine: 'M-1.4,-0.2H1.4V0.2H-1.4Z',
  brokenLine: 'M-1.4,0H-0.8M-0.3,0H0.3M0.8,0H1.4',
  /** A broken line between two strokes. */
  bounds: 'M-1,-0.9V0.9M1,-0.9V0.9M-1,0H-0.6M-0.2,0H0.2M0.6,0H1',
  /** A broken line that ends in an arrow. */
  brokenArrow: 'M-1.4,0H-0.9M-0.5,0H0M0.4,-0.6L1.4,0L0.4,0.6Z',
  /** A line between two discs. */
  dumbbell:
    'M-1.3,0H1.3M-0.8,0A0.3,0.3,0,1,1,-1.4,0A0.3,0.3,0,1,1,-0.8,0ZM1.4,0A0.3,0.3,0,1,1,0.8,0A0.3,0.3,0,1,1,1.4,0Z',
  bar: 'M-1.4,-0.5H1.4V0.5H-1.4Z',
  /** The outline of a bar in dashes. */
  brokenBar:
    'M-1.1,-0.5H-0.65M-0.25,-0.5H0.25M0.65,-0.5H1.1M-1.1,0.5H-0.65M-0.25,0.5H0.25M0.65,0.5H1.1M-1.1,-0.5V-0.2M-1.1,0.2V0.5M1.1,-0.5V-0.2M1.1,0.2V0.5',
  /** A field with a thick outline. */
  frame: 'M-1,-1L1,-1L1,1L-1,1ZM-0.6,-0.6L-0.6,0.6L0.6,0.6L0.6,-0.6Z',
  /** A small disc, beside which a circle is a ring. */
  disc: 'M0.6,0A0.6,0.6,0,1,1,-0.6,0A0.6,0.6,0,1,1,0.6,0Z',
  /** An upright stroke. */
  stroke: 'M0,-1L0,1',
  /** A thick one, and one as high as a line through all rows. */
  thickStroke: 'M-0.15,-0.8H0.15V0.8H-0.15Z',
  highThickStroke: 'M-0.15,-1.2H0.15V1.2H-0.15Z',
  /** An upright broken stroke, and one half as high again: of rows that follow close upon one another these are a line. */
  brokenStroke: 'M0,-1L0,-0.55M0,-0.22L0,0.22M0,0.55L0,1',
  highBrokenStroke: 'M0,-1.5L0,-0.95M0,-0.5L0,0.05M0,0.5L0,1.05',
  /** A bar with a cross in it. */
  crossedBar:
    'M-1.3,-0.65L1.3,-0.65L1.3,0.65L-1.3,0.65ZM-0.35,-0.35L0.35,0.35M-0.35,0.35L0.35,-0.35',
  /** Bars of two heights, and lines, as they stand in a key beside circles. */
  highBar: 'M-1.3,-0.65L1.3,-0.65L1.3,0.65L-1.3,0.65Z',
  lowBar: 'M-1.3,-0.3L1.3,-0.3L1.3,0.3L-1.3,0.3Z',
  shortThickLine: 'M-1.3,-0.12L1.3,-0.12L1.3,0.12L-1.3,0.12Z',
  shortLine: 'M-1.3,0L1.3,0',
  ground: 'M-1.4,-0.9H1.4V0.9H-1.4Z',
} as const satisfies Readonly<Record<string, SymbolPath>>;
