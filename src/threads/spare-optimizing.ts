import { setFlagsFromString } from 'node:v8';

/**
 * Lets this process, and its threads, turn what they run into machine code later than Node would. A program that lives for seconds and
 * runs each part of much code a few times, as a compiler of cells does, takes as long for that as for all its work. What takes
 * long itself is turned soon enough: it runs slowly for milliseconds more. What is computed is the same.
 */
export function spareOptimizing(): void {
  const flag = laterIn(Number.parseInt(process.versions.node, 10));
  if (flag !== undefined) setFlagsFromString(flag);
}

/**
 * What tells a version of Node to take seven times as much before; undefined for one that may not know it, which would print that it
 * does not.
 */
function laterIn(version: number): string | undefined {
  if (version <= 20) return '--interrupt-budget=500000';
  return version <= 26 ? '--invocation-count-for-turbofan=21000' : undefined;
}
