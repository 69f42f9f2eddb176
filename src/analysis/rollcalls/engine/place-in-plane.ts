import type { Choices } from './choices.js';
import type { CuttingLines } from './cutting-lines.js';

/** Directions in which a better place is sought, one after the other. */
const DIRECTIONS = 12;

/** What is needed for one member after the other. */
export interface Scratch {
  readonly rising: Float64Array;
  readonly falling: Float64Array;
}

/** Arrays for so many votes. */
export function scratchFor(votes: number): Scratch {
  return { rising: new Float64Array(votes), falling: new Float64Array(votes) };
}

/**
 * A place in the plane, within a distance of 1 from the middle, at which a member’s choices are told at least as well as where the
 * member is: along one direction after the other the stretch between two lines that tells most, of equal ones the nearest.
 */
export function betterPlaceInPlane(
  { signs, columns }: Choices,
  { across0, across1, at, above }: CuttingLines,
  row: number,
  [start0, start1]: readonly [number, number],
  turned: number,
  { rising, falling }: Scratch,
): [number, number] {
  const votes = columns.length;
  let [here0, here1] = [start0, start1];
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const angle = turned + (direction * Math.PI) / DIRECTIONS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const middle = here0 * cos + here1 * sin;
    const half = Math.sqrt(Math.max(0, 1 - here0 * here0 - here1 * here1 + middle * middle));
    const [low, high] = [-middle - half, -middle + half];
    // At the low end none is passed; what is right and what is wrong there is counted, and then what changes on the way.
    let [ups, downs] = [0, 0];
    let lead = 0;
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[row * votes + vote]!;
      if (sign === 0) continue;
      const speed = across0[vote]! * cos + across1[vote]! * sin;
      const off = at[vote]! - across0[vote]! * here0 - across1[vote]! * here1;
      const right = sign * above[vote]!;
      lead += speed * low > off ? right : -right;
      if (speed === 0) continue;
      const crossing = off / speed;
      if (crossing <= low || crossing >= high) continue;
      if ((speed > 0 ? right : -right) > 0) {
        rising[ups] = crossing;
        ups += 1;
      } else {
        falling[downs] = crossing;
        downs += 1;
      }
    }
    const better = bestStretch(rising.subarray(0, ups).sort(), falling.subarray(0, downs).sort(), {
      low,
      high,
      lead,
    });
    here0 += better * cos;
    here1 += better * sin;
  }
  return [here0, here1];
}

/** How far to go: 0 where no stretch between crossings tells more than the one where the member is. */
function bestStretch(
  rising: Float64Array,
  falling: Float64Array,
  {
    low,
    high,
    lead: first,
  }: { readonly low: number; readonly high: number; readonly lead: number },
): number {
  let [up, down, lead, from] = [0, 0, first, low];
  let best = { lead: Number.NEGATIVE_INFINITY, far: Number.POSITIVE_INFINITY, to: 0 };
  for (;;) {
    const [nextUp, nextDown] = [rising[up] ?? high, falling[down] ?? high];
    const to = Math.min(nextUp, nextDown);
    if (to > from) {
      const here = from < 0 && to > 0;
      const goal = here ? 0 : (from + to) / 2;
      const far = Math.abs(goal);
      if (lead > best.lead || (lead === best.lead && far < best.far))
        best = { lead, far, to: goal };
    }
    if (up >= rising.length && down >= falling.length) return best.to;
    if (nextUp <= nextDown && up < rising.length) {
      up += 1;
      lead += 2;
    } else {
      down += 1;
      lead -= 2;
    }
    from = to;
  }
}
