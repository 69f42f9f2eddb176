import { setFlagsFromString } from 'node:v8';

/**
 * Lets this process, and its threads, turn what they run into machine code later than Node would. A program that lives for seconds and
 * runs each part of much code a few times, as a compiler of cells does, takes as long for that as for all its work. What takes
 * long itself is turned soon enough: it runs slowly for milliseconds more. What is computed is the same.
 */
export function spareOptimizing(): void {
  // How many bytes of a function are interpreted before: seven times what Node has.
  setFlagsFromString('--interrupt-budget=500000');
}
