import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/distributions/index.js';
import { countAgreements, type Position } from '../../../src/analysis/rollcalls/bit-sets.js';

const kindsOfThings: readonly (Position | undefined)[] = [
  'third',
  undefined,
  'first',
  'second',
  'untold',
];

/** The same counts, place by place. */
function onePlaceAfterAnother(lists: readonly (readonly number[])[]) {
  const position = (kind: number) => kindsOfThings[kind];
  const isTaken = (kind: number) => position(kind) !== undefined && position(kind) !== 'untold';
  const counted = (isCounted: (one: number, other: number) => boolean) =>
    lists.flatMap((own) =>
      lists.map((other) => own.filter((kind, at) => isCounted(kind, other[at]!)).length),
    );
  return {
    shared: counted((one, other) => isTaken(one) && isTaken(other)),
    agreed: counted((one, other) => isTaken(one) && one === other),
    possible: counted((one, other) => position(one) !== undefined && position(other) !== undefined),
  };
}

function counted(lists: readonly (readonly number[])[], places: number) {
  const { shared, agreed, possible } = countAgreements(
    { lists: lists.length, places },
    kindsOfThings,
    (list, kinds) => kinds.set(lists[list]!),
  );
  return { shared: [...shared], agreed: [...agreed], possible: [...possible] };
}

describe('how often every two lists agree', () => {
  test('is counted as one place after another, of any kinds', () => {
    const lists = fc.integer({ min: 0, max: 300 }).chain((places) =>
      fc.tuple(
        fc.constant(places),
        fc
          .integer({ min: 1, max: 4 })
          .chain((most) =>
            fc.array(
              fc.array(fc.integer({ min: 0, max: most }), { minLength: places, maxLength: places }),
              { minLength: 1, maxLength: 6 },
            ),
          ),
      ),
    );
    fc.assert(
      fc.property(lists, ([places, all]) => {
        expect(counted(all, places)).toEqual(onePlaceAfterAnother(all));
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 127, 128, 129, 31 * 128, 31 * 128 + 1, 20_000])(
    'is counted in any number of places: %i',
    (places) => {
      const random = seededRandom(places);
      const all = [0, 1].map(() => Array.from({ length: places }, () => Math.floor(5 * random())));
      expect(counted([...all, all[0]!], places)).toEqual(onePlaceAfterAnother([...all, all[0]!]));
    },
  );

  test('is the same after longer lists were counted', () => {
    const short = [[2, 0, 2]];
    const before = counted(short, 3);
    counted([new Array<number>(5000).fill(3)], 5000);
    expect(counted(short, 3)).toEqual(before);
  });
});
