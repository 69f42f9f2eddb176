// vl2png asks the canvas for a stream of PNG, which only node-canvas has: from the canvas used here it gets one of the whole picture.
import { Readable } from 'node:stream';
import * as canvas from 'canvas';

const { prototype } = canvas.createCanvas(1, 1).constructor;
prototype.createPNGStream = function createPngStream() {
  return Readable.from([this.toBuffer('image/png')]);
};
