/** Shapes of marks and of symbols in a key, as paths that reach from −1 to 1 at the size of a circle of the same area. */
export const shapes = {
  /** A small disc, beside which a circle is a ring. */
  disc: 'M0.6,0A0.6,0.6,0,1,1,-0.6,0A0.6,0.6,0,1,1,0.6,0Z',
  /** An upright stroke. */
  stroke: 'M0,-1L0,1',
  /** An upright broken stroke, and one half as high again: of rows that follow close upon one another these are a line. */
  brokenStroke: 'M0,-1L0,-0.55M0,-0.22L0,0.22M0,0.55L0,1',
  highBrokenStroke: 'M0,-1.5L0,-0.95M0,-0.5L0,0.05M0,0.5L0,1.05',
  /** Bars of three heights, and a line, as they stand in a key. */
  highBar: 'M-1.3,-0.65L1.3,-0.65L1.3,0.65L-1.3,0.65Z',
  lowBar: 'M-1.3,-0.3L1.3,-0.3L1.3,0.3L-1.3,0.3Z',
  thickLine: 'M-1.3,-0.12L1.3,-0.12L1.3,0.12L-1.3,0.12Z',
  line: 'M-1.3,0L1.3,0',
} as const;
