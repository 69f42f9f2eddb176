import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alphaInterval,
  type Coding,
  krippendorffAlpha,
  type MeasurementLevel,
  observedAgreement,
} from '../../../src/analysis/agreement/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

/** The units of a table of observers, as the sources print it: a line an observer, a point where nothing is known. */
function unitsOf(...lines: string[]): Coding[][] {
  const rows = lines.map((line) =>
    line.split(' ').map((cell) => (cell === '.' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  return rows[0]!.map((_, unit) => rows.map((row) => row[unit]));
}

const alpha = (units: Coding[][], level: MeasurementLevel = 'nominal') => {
  const measured = krippendorffAlpha(units, { level });
  return measured.kind === 'value' ? measured.value : undefined;
};

describe('the worked examples of Krippendorff (2011)', () => {
  test('A: two values, two observers', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(alpha(units)).toBeCloseTo(0.095, 3);
    expect(observedAgreement(units)).toEqual({ kind: 'value', value: 0.6 });
  });

  test('B: several values, two observers', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
    expect(alpha(units)).toBeCloseTo(0.692, 3);
    expect(observedAgreement(units)).toEqual({ kind: 'value', value: 0.75 });
  });

  const four = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('C and D: four observers, values missing, %s: %d', (level, value) => {
    expect(alpha(four, level)).toBeCloseTo(value, 3);
  });
});

/** Units with up to four values of each of two to four observers, some missing. */
const someUnits = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 4 }),
  { maxLength: 12 },
);
const levels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
const someLevel = fc.constantFrom(...levels);

/** Alpha as its definition has it: squared differences of all ordered pairs, one by one. */
function plainAlpha(units: readonly (readonly Coding[])[], level: MeasurementLevel) {
  const told = units.map((unit) => unit.filter((one) => typeof one === 'number'));
  const pairable = told.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const n = (value: number) => all.filter((one) => one === value).length;
  const squared = (c: number, k: number) => {
    if (c === k) return 0;
    if (level === 'nominal') return 1;
    if (level === 'interval') return (c - k) ** 2;
    if (level === 'ratio') return ((c - k) / (c + k)) ** 2;
    const between = [0, 1, 2, 3, 4].filter((one) => one >= Math.min(c, k) && one <= Math.max(c, k));
    return (between.reduce((sum, one) => sum + n(one), 0) - (n(c) + n(k)) / 2) ** 2;
  };
  const pairs = (unit: readonly number[]) =>
    unit.flatMap((c, i) => unit.flatMap((k, j) => (i === j ? [] : [squared(c, k)])));
  const sum = (list: readonly number[]) => list.reduce((before, one) => before + one, 0);
  const observed = sum(pairable.map((unit) => sum(pairs(unit)) / (unit.length - 1))) / all.length;
  const expected = sum(pairs(all)) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : undefined;
}

describe('alpha', () => {
  test('is what its definition says, pair by pair', () => {
    fc.assert(
      fc.property(someUnits, someLevel, (units, level) => {
        const [found, plain] = [alpha(units, level), plainAlpha(units, level)];
        if (plain === undefined) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(plain, 9);
      }),
    );
  });

  test('does not know the names of nominal values, the order of units, nor that of observers', () => {
    fc.assert(
      fc.property(someUnits, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (units, stream) => {
        const names = ['δ', 'a', 'z', 'm', '0'];
        const named = units.map((unit) => unit.map((one) => (one === null ? null : names[one])));
        const turned = [...named].reverse().map((unit) => {
          const by = Number(stream.next().value) % unit.length;
          return [...unit.slice(by), ...unit.slice(0, by)];
        });
        const [found, other] = [alpha(units), alpha(turned)];
        if (found === undefined) expect(other).toBeUndefined();
        else expect(other).toBeCloseTo(found, 9);
      }),
    );
  });

  test('is exactly 1 where all agree on more than one value, on every level', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2 }), someLevel, (values, level) => {
        fc.pre(new Set(values).size > 1);
        expect(
          alpha(
            values.map((one) => [one, one, null]),
            level,
          ),
        ).toBe(1);
      }),
    );
  });

  test('passes over units with less than two values', () => {
    fc.assert(
      fc.property(someUnits, someLevel, fc.nat(4), (units, level, value) => {
        expect(alpha([...units, [value, null], [], [undefined, undefined]], level)).toEqual(
          alpha(units, level),
        );
      }),
    );
  });

  test('of numbers does not know the unit of measurement, nor on an interval scale its zero', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const map = (change: (one: number) => number) =>
          units.map((unit) => unit.map((one) => (one === null ? null : change(one))));
        const close = (one?: number, other?: number) =>
          one === undefined ? expect(other).toBeUndefined() : expect(other).toBeCloseTo(one, 9);
        close(
          alpha(units, 'ratio'),
          alpha(
            map((one) => one * 7),
            'ratio',
          ),
        );
        close(
          alpha(units, 'interval'),
          alpha(
            map((one) => 3 - one * 7),
            'interval',
          ),
        );
        close(
          alpha(units, 'ordinal'),
          alpha(
            map((one) => one ** 3),
            'ordinal',
          ),
        );
      }),
    );
  });

  test('is about 0 where values are drawn by chance', () => {
    let state = 7;
    const next = () => {
      state = (state * 48271) % 2147483647;
      return state % 3;
    };
    expect(alpha(Array.from({ length: 5000 }, () => [next(), next()]))).toBeCloseTo(0, 1);
  });

  test('is not defined without pairs, nor without variation', () => {
    expect(krippendorffAlpha([])).toMatchObject({
      kind: 'undefined',
      reason: 'no unit has two values',
    });
    expect(krippendorffAlpha([[1, null]])).toMatchObject({ kind: 'undefined' });
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toMatchObject({
      kind: 'undefined',
      reason: expect.stringContaining('all values are the same'),
    });
  });

  test('refuses what is not on its scale', () => {
    expectArgumentError(() => alpha([[1, 'a']], 'interval'), 'codings[0][1]', 'a', 'a number');
    expectArgumentError(
      () =>
        alpha(
          [
            [1, 2],
            [-1, 2],
          ],
          'ratio',
        ),
      'codings[1][0]',
      -1,
      'zero or more',
    );
    expectArgumentError(
      () => alpha([[1, Number.NaN]]),
      'codings[0][1]',
      Number.NaN,
      'a finite number',
    );
  });
});

describe('the bootstrap interval of alpha', () => {
  const units = Array.from({ length: 40 }, (_, unit): Coding[] => [
    unit % 4,
    unit % 9 === 0 ? 3 - (unit % 4) : unit % 4,
  ]);
  const of = (options = {}) => {
    const interval = alphaInterval(units, options);
    if (interval.kind === 'undefined') throw new Error(interval.reason);
    return interval;
  };

  test('holds alpha, is the same with the same seed, and another with another', () => {
    const value = alpha(units)!;
    expect(of().lower).toBeLessThan(value);
    expect(of().upper).toBeGreaterThan(value);
    expect(of({ seed: 5 })).toEqual(of({ seed: 5 }));
    expect(of({ seed: 5, level: 'interval' })).not.toEqual(of({ seed: 6, level: 'interval' }));
  });

  test('is what a binomial number of disagreeing pairs gives, of nominal values', () => {
    // 40 pairs of which 5 differ: the 2.5 % and 97.5 % of a binomial number of 40 with the chance 1/8 are 1 and 9.
    const [value, differing] = [alpha(units)!, units.filter(([a, b]) => a !== b).length];
    expect(differing).toBe(5);
    const step = (1 - value) / differing;
    expect(of({ draws: 20_000 }).lower).toBeCloseTo(1 - 9 * step, 9);
    expect(of({ draws: 20_000 }).upper).toBeCloseTo(1 - step, 9);
  });

  test('is wider where it is to be surer', () => {
    expect(of({ confidence: 0.99 }).lower).toBeLessThanOrEqual(of({ confidence: 0.5 }).lower);
    expect(of({ confidence: 0.99 }).upper).toBeGreaterThanOrEqual(of({ confidence: 0.5 }).upper);
  });

  test('of full agreement ends at 1, and begins at 0 where few pairs differ in value', () => {
    const agreed = (rare: number) =>
      alphaInterval(Array.from({ length: 40 }, (_, unit) => (unit < rare ? [1, 1] : [0, 0])));
    expect(agreed(20)).toMatchObject({ lower: 1, upper: 1 });
    // With the chance (39/40)^40, above a third, a draw brings one value only.
    expect(agreed(1)).toMatchObject({ lower: 0, upper: 1 });
  });

  test('is not defined where alpha is not', () => {
    expect(alphaInterval([['a', 'a']])).toMatchObject({ kind: 'undefined' });
  });

  test('refuses draws, confidence and seed that are none', () => {
    expectArgumentError(() => of({ draws: 0 }), 'draws', 0, 'a whole number from 1 to 100000');
    expectArgumentError(() => of({ confidence: 1 }), 'confidence', 1, 'between 0 and 1');
    expectArgumentError(() => of({ seed: 0 }), 'seed', 0, 'a whole number from 1');
  });
});
