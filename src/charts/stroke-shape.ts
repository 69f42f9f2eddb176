/** The shape of a stroke, upright and as high as its size. */
export const strokeShape = 'M0,-1L0,1';
