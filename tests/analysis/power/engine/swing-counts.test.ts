import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient } from '../../../../src/analysis/exact-numbers.js';
import { countingMethod } from '../../../../src/analysis/power/engine/counting-method.js';
import {
  fittingSets,
  largestSize,
  missingSets,
} from '../../../../src/analysis/power/engine/fitting-sets.js';
import {
  minimalWinningCountsByEnumeration,
  minimalWinningCountsByFittingSets,
  minimalWinningCountsByWeights,
} from '../../../../src/analysis/power/engine/minimal-winning-counts.js';
import { coprimeModuli, fromResidues } from '../../../../src/analysis/power/engine/residues.js';
import { exactCounts, SubsetTable } from '../../../../src/analysis/power/engine/subset-table.js';
import {
  sizePlans,
  swingCountsByEnumeration,
  swingCountsByFittingSets,
  swingCountsBySize,
  swingCountsBySizeByEnumeration,
  swingCountsBySizeByFittingSets,
  swingCountsBySizeByWeights,
  swingCountsByWeights,
} from '../../../../src/analysis/power/engine/swing-counts.js';
import {
  mostFittingSets,
  visitFittingSets,
} from '../../../../src/analysis/power/engine/visit-fitting-sets.js';
import {
  criticalCountsByEnumeration,
  criticalCountsByFittingSets,
  criticalCountsByWeights,
} from '../../../../src/analysis/power/engine/vulnerable-coalitions.js';
import { smallestTerms } from '../../../../src/analysis/power/voting-game.js';
import { rulesIn, votingGame, weightedGame } from '../reference.js';

describe('dynamic programming and going through every coalition agree', () => {
  test('on swings, from either view of the game', () => {
    fc.assert(
      fc.property(votingGame(12, 20), (game) => {
        const rules = rulesIn(game);
        const expected = swingCountsByEnumeration(rules);
        for (const view of fittingSets(rules)) {
          expect(swingCountsByWeights(view)).toEqual(expected);
        }
      }),
    );
  });

  test('on swings by size, from one view and from both', () => {
    fc.assert(
      fc.property(votingGame(12, 20), (game) => {
        const rules = rulesIn(game);
        const expected = swingCountsBySizeByEnumeration(rules);
        const views = fittingSets(rules);
        const plans = [...sizePlans(views), ...views.flatMap((view) => sizePlans([view]))];
        for (const plan of plans) expect(swingCountsBySizeByWeights(plan)).toEqual(expected);
      }),
    );
  });

  test('on critical players and on minimal winning coalitions', () => {
    fc.assert(
      fc.property(weightedGame(12, 12), (game) => {
        expect(criticalCountsByWeights(game)).toEqual(criticalCountsByEnumeration([game]));
        for (const bySize of [false, true]) {
          expect(minimalWinningCountsByWeights(game, bySize)).toEqual(
            minimalWinningCountsByEnumeration([game], bySize),
          );
        }
      }),
    );
  });
});

describe('a game is looked at in the cheapest way', () => {
  test('with the smaller limit first', () => {
    expect(fittingSets([{ quota: 6, weights: [4, 3, 2] }]).map(({ limits }) => limits)).toEqual([
      [3],
      [5],
    ]);
    expect(fittingSets([{ quota: 3, weights: [4, 3, 2] }]).map(({ sets }) => sets)).toEqual([
      'losing coalitions',
      'missing from winning coalitions',
    ]);
    expect(fittingSets([{ quota: 4, weights: [4, 3, 2] }])[0]!.sets).toBe('losing coalitions');
    expect(fittingSets([{ quota: 5, weights: [4, 3, 2] }])[0]!.sets).toBe(
      'missing from winning coalitions',
    );
  });

  test('with several rules in the order of their limits', () => {
    const [view, ...others] = fittingSets([
      { quota: 5, weights: [5, 4, 3] },
      { quota: 2, weights: [1, 1, 1] },
    ]);
    expect(others).toEqual([]);
    expect(view!.limits).toEqual([1, 7]);
    expect(view!.vectors).toEqual([
      [1, 5],
      [1, 4],
      [1, 3],
    ]);
  });

  test('in its smallest terms', () => {
    const rules = [
      { quota: 3, weights: [3, 2] },
      { quota: 7, weights: [6, 4] },
      { quota: 5, weights: [9, 6] },
      { quota: 1, weights: [0, 7] },
    ];
    expect(smallestTerms(rules)).toEqual([
      { quota: 4, weights: [3, 2] },
      { quota: 1, weights: [0, 1] },
    ]);
  });

  test('by weights when that takes fewer steps', () => {
    expect(countingMethod(3, [6])).toBe('weights');
    expect(countingMethod(3, [7])).toBe('coalitions');
    expect(countingMethod(3, [3], 2)).toBe('coalitions');
    expect(countingMethod(3, [2], 2)).toBe('weights');
    expect(countingMethod(24, [2 ** 24])).toBe('coalitions');
    expect(countingMethod(24, null)).toBe('coalitions');
    expect(countingMethod(25, [2 ** 27 - 1])).toBe('weights');
    expect(countingMethod(128, [2 ** 27 - 1])).toBe('weights');
  });

  test('and by fitting sets, of at most 40 players, where both ask for too much', () => {
    expect(countingMethod(25, [2 ** 27])).toBe('fitting sets');
    expect(countingMethod(25, null)).toBe('fitting sets');
    expect(countingMethod(40, [2 ** 27])).toBe('fitting sets');
    expect(() => countingMethod(41, [2 ** 27])).toThrow(
      'weights must be the votes of at most 40 players, whose coalitions can be gone through, or votes whose sums make a table of at most 134217728 cells',
    );
    expect(() => countingMethod(41, [2 ** 27])).toThrow('here it has 134217729 for 41 players');
    expect(() => countingMethod(129, [2 ** 27 - 1])).toThrow('129 was given');
    expect(() => countingMethod(64, [2 ** 27 - 1], 3)).toThrow(
      '134217728, 3 times, for 64 players',
    );
    expect(() => countingMethod(41, null)).toThrow(
      'weights must be the votes of at most 40 players, whose coalitions can be gone through; 41 was given',
    );
  });

  test('by fitting sets with the same counts as by going through every coalition', () => {
    fc.assert(
      fc.property(votingGame(9, 20), (game) => {
        const rules = rulesIn(game);
        const missing = missingSets(rules);
        expect(swingCountsByFittingSets(missing)).toEqual(swingCountsByEnumeration(rules));
        expect(swingCountsBySizeByFittingSets(missing)).toEqual(
          swingCountsBySizeByEnumeration(rules),
        );
        expect(criticalCountsByFittingSets(missing)).toEqual(criticalCountsByEnumeration(rules));
        for (const bySize of [true, false]) {
          expect(minimalWinningCountsByFittingSets(missing, bySize)).toEqual(
            minimalWinningCountsByEnumeration(rules, bySize),
          );
        }
      }),
    );
  });

  test('and refuses games with more fitting sets than it goes through', () => {
    const half = missingSets([{ quota: 14, weights: Array(27).fill(1) }]);
    expect(mostFittingSets).toBe(33_554_432);
    expect(() => visitFittingSets(half, () => undefined, 1000)).toThrow(
      'weights must be a game with at most 1000 coalitions to go through',
    );
    const small = missingSets([{ quota: 5, weights: Array(10).fill(1) }]);
    let fitting = 0;
    visitFittingSets(small, () => {
      fitting += 1;
    });
    expect(() => visitFittingSets(small, () => undefined, fitting)).not.toThrow();
    expect(() => visitFittingSets(small, () => undefined, fitting - 1)).toThrow(RangeError);
  });

  test('without counting heads twice where a rule gives all the same votes', () => {
    const rules = [
      { quota: 5, weights: [5, 4, 3] },
      { quota: 2, weights: [1, 1, 1] },
    ];
    const [plan, ...others] = sizePlans(fittingSets(rules));
    expect(others).toEqual([]);
    expect(plan!.limits).toEqual([1, 7]);
    expect(plan!.vectors).toEqual([
      [1, 5],
      [1, 4],
      [1, 3],
    ]);
    const [heads, ...none] = sizePlans(fittingSets([{ quota: 3, weights: [7, 7, 7, 7] }]));
    expect(none).toEqual([]);
    expect(heads!.limits).toEqual([0]);
  });

  test('from both views up to half of the players each', () => {
    const views = fittingSets([{ quota: 12, weights: [4, 4, 4, 2, 2, 1] }]);
    expect(sizePlans(views).map(({ limits }) => limits)).toEqual([
      [3, 5],
      [2, 11],
    ]);
  });

  test('so that few players are no trouble to spare, whatever the votes of the others', () => {
    const weights = Array.from({ length: 30 }, (_, player) => 10 ** 8 + player);
    const all = weights.reduce((sum, weight) => sum + weight);
    for (const quota of [all - 2, 2]) {
      const counts = swingCountsBySize([{ quota, weights }]);
      const joined = quota === 2 ? 0 : 29;
      for (const row of counts) {
        expect(row).toEqual(row.map((_, size) => (size === joined ? 1n : 0n)));
      }
    }
  });

  test('knowing how many players fit', () => {
    expect(largestSize({ vectors: [[1], [2], [3]], limits: [3] })).toBe(2);
    expect(largestSize({ vectors: [[1], [2], [3]], limits: [2] })).toBe(1);
    expect(largestSize({ vectors: [[1], [2], [3]], limits: [0] })).toBe(0);
    expect(
      largestSize({
        vectors: [
          [1, 9],
          [2, 9],
          [3, 1],
        ],
        limits: [6, 10],
      }),
    ).toBe(2);
  });
});

describe('a table of sums', () => {
  test('holds residues of what it would count without a modulus', () => {
    const vector = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 }));
    const tableCase = fc.record({
      vectors: fc.array(vector, { minLength: 1, maxLength: 40 }),
      limits: fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })),
      modulus: fc.constantFrom(...coprimeModuli(2n ** 150n)),
    });
    fc.assert(
      fc.property(tableCase, ({ vectors, limits, modulus }) => {
        const table = new SubsetTable(limits);
        const read = () =>
          Array.from({ length: limits[0] + 1 }, (_, x) =>
            Array.from({ length: limits[1] + 1 }, (_, y) => [
              table.at([x, y]),
              ...vectors.map((one) => (one[0] + one[1] === 0 ? 0 : table.without(one, [x, y]))),
            ]),
          ).flat(2);
        const fill = (held: number | null) => {
          table.clear(held);
          table.include(vectors.slice(0, 5));
          table.accumulate(1);
          table.include(vectors.slice(5));
          table.accumulate(0);
          return read();
        };
        const counts = fill(null);
        expect(fill(modulus)).toEqual(counts.map((count) => count % modulus));
      }),
      { numRuns: 50 },
    );
  });

  test('counts sets in three dimensions', () => {
    const vectors = [
      [1, 2, 3],
      [1, 0, 2],
      [0, 1, 1],
      [1, 1, 0],
      [0, 0, 2],
    ];
    const limits = [2, 3, 6];
    const table = new SubsetTable(limits);
    table.clear(null);
    table.include(vectors);
    for (let x = 0; x <= 2; x++) {
      for (let y = 0; y <= 3; y++) {
        for (let z = 0; z <= 6; z++) {
          let count = 0;
          for (let set = 0; set < 32; set++) {
            const chosen = vectors.filter((_, player) => (set & (1 << player)) !== 0);
            const sums = [0, 1, 2].map((d) => chosen.reduce((all, one) => all + one[d]!, 0));
            if (sums[0] === x && sums[1] === y && sums[2] === z) count++;
          }
          expect(table.at([x, y, z])).toBe(count);
        }
      }
    }
    expect(table.at([0, -1, 0])).toBe(0);
    expect(table.without([1, 2, 3], [0, 0, -1])).toBe(0);
  });

  test('counts beyond 2^53 exactly', () => {
    const central = (table: SubsetTable) => {
      table.include(Array.from({ length: 100 }, () => [1]));
      return [table.at([50]), table.at([49])];
    };
    const exact = exactCounts([50], 2n ** 100n, central);
    expect(exact).toEqual([100891344545564193334812497256n, 98913082887808032681188722800n]);
  });

  test('counts exactly however it is filled, summed up, added to others and read', () => {
    const weights = Array.from({ length: 120 }, (_, player) => [9, 7, 4, 2, 1][player % 5]!);
    const heaviest = [...weights].sort((a, b) => b - a);
    const limits = [50, 150] as const;
    // The same with whole numbers of any size: sets by how many players they have and by their sum.
    const plain = Array.from({ length: 51 }, () => Array.from({ length: 151 }, () => 0n));
    plain[0]![0] = 1n;
    const some = (change: (size: number, sum: number) => void) => {
      for (let size = 0; size <= 50; size++) for (let sum = 0; sum <= 150; sum++) change(size, sum);
    };
    const include = (weight: number) => {
      for (let size = 50; size > 0; size--) {
        for (let sum = 150; sum >= weight; sum--) {
          plain[size]![sum]! += plain[size - 1]![sum - weight]!;
        }
      }
    };
    const added = plain.map((row) => row.map(() => 0n));
    const addPlain = () =>
      some((size, sum) => {
        added[size]![sum]! += plain[size]![sum]!;
      });
    for (const [player, weight] of heaviest.entries()) {
      include(weight);
      if (player % 6 === 5) addPlain();
      if (player === 59) {
        some((size, sum) => {
          if (sum > 0) plain[size]![sum]! += plain[size]![sum - 1]!;
        });
      }
    }
    const places = [
      [50, 150],
      [50, 149],
      [31, 150],
      [30, 77],
      [20, 150],
      [3, 12],
      [1, 0],
      [0, 0],
    ] as const;
    const atPlaces = (table: bigint[][]) => places.map(([size, sum]) => table[size]![sum]!);
    // Without one player of weight 7: what is left after taking out the sets with that player.
    const without = (table: bigint[][], size: number, sum: number): bigint =>
      size < 0 || sum < 0 ? 0n : table[size]![sum]! - without(table, size - 1, sum - 7);
    const lacking = places.map(([size, sum]) => without(plain, size, sum));
    const counted = atPlaces(plain);
    some((size, sum) => {
      if (size > 0) plain[size]![sum]! += plain[size - 1]![sum]!;
    });
    const expected = [...atPlaces(added), ...counted, ...lacking, ...atPlaces(plain)];
    const found = exactCounts(limits, 2n ** 130n, (table) => {
      const sums = table.withoutSets();
      const read = (one: SubsetTable) => places.map((place) => one.at(place));
      for (let start = 0; start < 120; start += 6) {
        table.include(heaviest.slice(start, start + 6).map((weight) => [1, weight]));
        sums.add(table);
        if (start === 54) table.accumulate(1);
      }
      const before = read(table);
      const less = places.map((place) => table.without([1, 7], place));
      table.accumulate(0);
      return [...read(sums), ...before, ...less, ...read(table)];
    });
    expect(found).toEqual(expected);
  });

  test('needs no residues for fifty players', () => {
    const sets = (table: SubsetTable) => {
      table.include(Array.from({ length: 50 }, () => [1]));
      const central = table.at([25]);
      table.accumulate(0);
      return [central, table.at([25]), table.at([50])];
    };
    expect(exactCounts([50], 2n ** 50n, sets)).toEqual([
      126410606437752n,
      (2n ** 50n + 126410606437752n) / 2n,
      2n ** 50n,
    ]);
  });

  test('holds a whole number as its residue, also beside the multiples of the modulus', () => {
    const table = new SubsetTable([0]);
    for (const modulus of coprimeModuli(2n ** 400n)) {
      table.clear(modulus);
      for (let times = -63; times < 64; times++) {
        const residues = [-1, 0, 1].map((beside) => table.hold(times * modulus + beside));
        expect(residues).toEqual([modulus - 1, 0, 1]);
      }
    }
  });

  test('counts up to 2^53 without residues', () => {
    const moduli: (number | null)[] = [];
    const ask = (table: SubsetTable) => {
      moduli.push(table.hold(-1));
      return [1];
    };
    exactCounts([0], 2n ** 53n, ask);
    expect(moduli).toEqual([-1]);
    exactCounts([0], 2n ** 53n + 1n, ask);
    expect(moduli).toEqual([-1, 2 ** 47 - 2, 2 ** 47 - 4]);
  });
});

describe('residues', () => {
  test('determine a number below the product of their moduli', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 300n }), (value) => {
        const moduli = coprimeModuli(2n ** 300n);
        expect(
          fromResidues(
            moduli,
            moduli.map((each) => [Number(value % BigInt(each))]),
          ),
        ).toEqual([value]);
      }),
    );
  });

  test('have pairwise coprime moduli below 2^47, no more than are needed', () => {
    const moduli = coprimeModuli(2n ** 400n).map(BigInt);
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
    for (const one of moduli) {
      expect(one).toBeLessThan(2n ** 47n);
      for (const other of moduli) if (one !== other) expect(common(one, other)).toBe(1n);
    }
    expect(moduli).toHaveLength(9);
    expect(coprimeModuli(2n ** 47n - 2n)).toEqual([2 ** 47 - 1]);
    expect(coprimeModuli(2n ** 47n - 1n)).toHaveLength(2);
  });
});

describe('a quotient of whole numbers', () => {
  test('is the nearest double, like that of two doubles', () => {
    const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (a, b) => {
        expect(quotient(BigInt(a), BigInt(b))).toBe(a / b);
        expect(quotient(BigInt(a) * 10n ** 60n, BigInt(b) * 10n ** 60n)).toBe(a / b);
      }),
    );
  });

  test('may be large', () => {
    expect(quotient(10n ** 30n, 10n)).toBe(1e29);
    expect(quotient(0n, 5n)).toBe(0);
  });
});
