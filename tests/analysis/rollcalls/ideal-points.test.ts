import { describe, expect, test } from 'vitest';
import { gamma } from '../../../src/analysis/rollcalls/engine/gibbs-chain.js';
import {
  RandomStream,
  streamStates,
} from '../../../src/analysis/rollcalls/engine/random-stream.js';
import {
  type IdealPointOptions,
  type IdealPoints,
  idealPoints,
  optimalClassification,
  rollCallMatrix,
  rollCallsFromCells,
  type SampledIdealPoints,
  sampleIdealPoints,
  selectRollCalls,
  voteviewCodes,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { senate, senateWithPresident } from './senate-109.js';
import { correlation, simulated } from './simulated-roll-calls.js';

const pointsOf = ({
  members,
}: {
  readonly members: IdealPoints['members'] | SampledIdealPoints['members'];
}) => members.map(({ point }) => point[0]!);

/** Some of the posterior means of pscl, to three digits. */
const psclMeans: Readonly<Record<string, number>> = {
  'BUSH (R USA)': 0.824,
  'SESSIONS (R AL)': 1.378,
  'PRYOR (D AR)': -0.569,
  'ALLARD (R CO)': 1.291,
  'LIEBERMAN (D CT)': -0.813,
  'AKAKA (D HI)': -1.206,
  'OBAMA (D IL)': -1.221,
  'LUGAR (R IN)': 0.551,
  'COLLINS (R ME)': 0.163,
  'SNOWE (R ME)': 0.073,
  'KENNEDY (D MA)': -1.742,
  'COLEMAN (R MN)': 0.355,
  'NELSON (D NE)': -0.016,
  'MENENDEZ (D NJ)': -1.339,
  'DOLE (R NC)': 0.874,
  'SANTORUM (R PA)': 0.79,
  'SPECTER (R PA)': 0.185,
  'REED (D RI)': -1.449,
  'JEFFORDS (Indep VT)': -0.988,
  'ENZI (R WY)': 1.255,
};

describe('the ideal points of the 109th Senate', () => {
  const republican = { anchors: [{ party: 'R' }] } as const;
  const whole = idealPoints(senateWithPresident, { ...republican, lopsided: 0 });

  test('tell the choices as well as other packages do on the 544 votes that are not unanimous', () => {
    // pscl ideal 89.67 % classified; emIRT 89.65 %, APRE .699, GMP .793.
    expect(whole.votes).toHaveLength(544);
    expect(whole.fit.choices).toBe(53_198);
    expect(Math.abs(whole.fit.classified - 0.8965)).toBeLessThan(0.001);
    expect(Math.abs(whole.fit.apre - 0.699)).toBeLessThan(0.003);
    expect(Math.abs(whole.fit.gmp! - 0.793)).toBeLessThan(0.005);
    expect(whole.convergence.converged).toBe(true);
  });

  test('lie where the posterior means of pscl ideal lie', () => {
    // pscl 1.5.5: ideal(dropUnanimous(s109), normalize = TRUE, maxiter = 3000, burnin = 500, thin = 5), set.seed(1).
    const place = (name: string) =>
      whole.members.find(({ member }) => member.id === name)!.point[0]!;
    const names = Object.keys(psclMeans);
    expect(correlation(names.map(place), Object.values(psclMeans))).toBeGreaterThan(0.999);
  });

  test('leave out what is unanimous, lopsided or seldom there, and say how much', () => {
    const usual = idealPoints(senate, republican);
    expect(usual.votes).toHaveLength(520);
    expect(usual.leftOut).toEqual({ unanimous: 101, lopsided: 24, members: ['BUSH (R USA)'] });
    expect(usual.leftOutInWords).toBe(
      'Left out: 101 unanimous votes, 24 lopsided ones, 1 with too few votes.',
    );
    expect(whole.leftOut).toEqual({ unanimous: 101, lopsided: 0, members: [] });
  });

  test('have the party of the anchor on the positive side, and cut votes between the parties', () => {
    const mean = (points: IdealPoints, party: string) => {
      const own = points.members.filter(({ member }) => member.party === party);
      return own.reduce((sum, { point }) => sum + point[0]!, 0) / own.length;
    };
    expect(mean(whole, 'R')).toBeGreaterThan(0);
    const turned = idealPoints(senateWithPresident, { lopsided: 0, anchors: [{ party: 'D' }] });
    expect(mean(turned, 'D')).toBeGreaterThan(0);
    for (const [place, point] of pointsOf(turned).entries()) {
      expect(point).toBeCloseTo(-whole.members[place]!.point[0]!, 10);
    }
    const points = pointsOf(whole);
    expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 8);
    expect(points.reduce((sum, one) => sum + one * one, 0) / 101).toBeCloseTo(1, 8);
  });

  test('agree with the order of optimal classification, which tells more choices', () => {
    const order = optimalClassification(senateWithPresident, { anchors: [{ party: 'R' }] });
    // The R package oc on 520 votes: 91.56 %, APRE .765. Members are taken to better places than it finds.
    expect(order.votes).toHaveLength(520);
    expect(order.fit.classified).toBeGreaterThanOrEqual(0.9156);
    expect(order.fit.apre).toBeGreaterThanOrEqual(0.765);
    expect(Math.abs(order.fit.classified - 0.9156)).toBeLessThan(0.003);
    expect(Math.abs(order.fit.apre - 0.765)).toBeLessThan(0.008);
    expect(order.fit.gmp).toBeUndefined();
    expect(order.converged).toBe(true);
    expect(order.warning).toContain('Where government and opposition vote as blocks');
    expect(
      correlation(
        pointsOf(whole),
        order.members.map(({ point }) => point[0]!),
      ),
    ).toBeGreaterThan(0.94);
  });
});

describe('ideal points', () => {
  test('are recovered from simulated roll calls, with intervals that hold them', () => {
    const { places, matrix } = simulated({ members: 100, votes: 600, seed: 17 });
    expect(Math.abs(correlation(pointsOf(idealPoints(matrix)), places))).toBeGreaterThan(0.98);
    let held = 0;
    let all = 0;
    for (const seed of [5, 6]) {
      const small = simulated({ members: 60, votes: 150, seed, missing: 0.1 });
      const found = idealPoints(small.matrix, { bootstrap: { samples: 30, seed: 1917 } });
      const side = Math.sign(correlation(pointsOf(found), small.places));
      for (const [row, { interval, error }] of found.members.entries()) {
        const place = side * small.places[row]!;
        if (place >= interval![0]!.lower && place <= interval![0]!.upper) held += 1;
        expect(error![0]).toBeGreaterThan(0);
        all += 1;
      }
    }
    expect(held / all).toBeGreaterThan(0.88);
    expect(held / all).toBeLessThan(0.99);
  });

  test('are the same for the same seed', () => {
    const { matrix } = simulated({ members: 12, votes: 60, seed: 3 });
    const options: IdealPointOptions = { bootstrap: { samples: 5, seed: 11, confidence: 0.9 } };
    expect(idealPoints(matrix, options)).toEqual(idealPoints(matrix, options));
    const other = idealPoints(matrix, { bootstrap: { samples: 5, seed: 12 } });
    expect(other.members[0]!.error).not.toEqual(idealPoints(matrix, options).members[0]!.error);
  });

  test('do not depend on the order of members and votes', () => {
    const { matrix } = simulated({ members: 20, votes: 80, seed: 8, missing: 0.2 });
    const anchors = [{ member: 'm3' }];
    const turned = selectRollCalls(matrix, {
      members: matrix.members.map(({ id }) => id).reverse(),
      votes: matrix.votes.map(({ id }) => id).reverse(),
    });
    const found = pointsOf(idealPoints(turned, { anchors })).reverse();
    for (const [place, point] of pointsOf(idealPoints(matrix, { anchors })).entries()) {
      expect(point).toBeCloseTo(found[place]!, 4);
    }
  });

  test('are the same when yes and no are exchanged, and every slope is turned', () => {
    const { matrix } = simulated({ members: 20, votes: 80, seed: 9 });
    const anchors = [{ member: 'm0' }];
    const mirrored = rollCallMatrix({ ...matrix, codes: matrix.codes.map((code) => 3 - code) });
    const [one, other] = [idealPoints(matrix, { anchors }), idealPoints(mirrored, { anchors })];
    for (const [place, point] of pointsOf(one).entries()) {
      expect(point).toBeCloseTo(pointsOf(other)[place]!, 4);
    }
    expect(other.votes[5]!.slope[0]).toBeCloseTo(-one.votes[5]!.slope[0]!, 3);
  });

  test('in two dimensions are not correlated, and tell more than in one', () => {
    const { matrix } = simulated({ members: 20, votes: 80, seed: 10 });
    const [one, two] = [idealPoints(matrix), idealPoints(matrix, { dimensions: 2 })];
    const second = two.members.map(({ point }) => point[1]!);
    expect(correlation(pointsOf(two), second)).toBeCloseTo(0, 6);
    expect(two.fit.gmp).toBeGreaterThan(one.fit.gmp!);
    expect(two.votes[0]!.cut).toBeUndefined();
    expect(two.anchors).toHaveLength(2);
    const drawn = sampleIdealPoints(matrix, {
      dimensions: 2,
      seed: 1,
      chains: 2,
      burnIn: 5,
      draws: 10,
    });
    expect(drawn.members[0]!.point).toHaveLength(2);
  });

  test('say so when the search stops too early', () => {
    const { matrix } = simulated({ members: 20, votes: 80, seed: 10 });
    const { convergence } = idealPoints(matrix, { mostIterations: 2 });
    expect(convergence).toMatchObject({ converged: false, iterations: 2 });
    expect(convergence.change).toBeGreaterThan(1e-6);
  });
});

describe('sampled ideal points', () => {
  const { places, matrix } = simulated({ members: 30, votes: 120, seed: 4, missing: 0.1 });
  const options = { seed: 1917, chains: 2, anchors: [{ member: 'm0' }] };
  const found = sampleIdealPoints(matrix, { ...options, burnIn: 40, draws: 150 });

  test('lie where the mode lies, and hold the places that they were simulated from', () => {
    const mode = idealPoints(matrix, { anchors: options.anchors });
    expect(correlation(pointsOf(found), pointsOf(mode))).toBeGreaterThan(0.98);
    const side = Math.sign(correlation(pointsOf(found), places));
    const held = found.members.filter(({ interval }, row) => {
      const place = side * places[row]!;
      return place >= interval[0]!.lower && place <= interval[0]!.upper;
    });
    expect(held.length).toBeGreaterThanOrEqual(24);
    expect(found.fit.classified).toBeCloseTo(mode.fit.classified, 1);
  });

  test('say in figures and words whether the chains agree', () => {
    const { rHat, effectiveSize, draws } = found.convergence;
    expect(rHat).toBeLessThan(1.2);
    expect(effectiveSize).toBeGreaterThan(20);
    expect(effectiveSize).toBeLessThanOrEqual(draws);
    const short = sampleIdealPoints(matrix, { ...options, burnIn: 0, draws: 4 });
    expect(short.convergenceInWords).toMatch(
      /^The chains do not agree yet: the greatest R-hat is [\d.]+, the least effective size \d of 8 draws; take more/,
    );
  });

  test('go on where they stopped, as if they had not', () => {
    const small = selectRollCalls(matrix, { votes: matrix.votes.slice(0, 40).map(({ id }) => id) });
    const plan = { ...options, leastVotes: 1, burnIn: 3, thin: 2 };
    const once = sampleIdealPoints(small, { ...plan, draws: 12 });
    const part = sampleIdealPoints(small, { ...plan, draws: 5 });
    const rest = sampleIdealPoints(small, { ...plan, draws: 7, resume: part.chains });
    expect(rest.chains).toEqual(once.chains);
    expect(pointsOf(rest)).toEqual(pointsOf(once));
    expectArgumentError(
      () => sampleIdealPoints(matrix, { ...plan, draws: 7, resume: part.chains }),
      'options.resume[0]',
      part.chains[0],
      'a chain of 30 members and',
    );
  });

  test('refuse numbers outside their ranges', () => {
    for (const [name, value] of Object.entries({ chains: 0, burnIn: -1, draws: 3, thin: 0.5 })) {
      expectArgumentError(
        () => sampleIdealPoints(matrix, { ...options, [name]: value }),
        `options.${name}`,
        value,
        'whole number',
      );
    }
    expectArgumentError(
      () => sampleIdealPoints(matrix, { ...options, dimensions: 3 as 2 }),
      'options.dimensions',
      3,
      '1 or 2',
    );
    expectArgumentError(
      () => sampleIdealPoints(matrix, { ...options, confidence: 1 }),
      'options.confidence',
      1,
      'between 0 and 1',
    );
  });
});

describe('what tells nothing of a scale', () => {
  const { matrix } = simulated({ members: 12, votes: 40, seed: 6 });
  const codesWith = (extra: readonly number[]) =>
    Uint8Array.from(
      matrix.members.flatMap((_, row) => [
        ...matrix.codes.subarray(row * 40, (row + 1) * 40),
        ...extra,
      ]),
    );
  const anchors = [{ member: 'm2' }];

  test('is left out and counted: votes with one option, and votes in which nobody took a side', () => {
    const votes = [...matrix.votes, { id: 'all yes' }, { id: 'all absent' }, { id: 'all abstain' }];
    const wider = rollCallMatrix({ ...matrix, votes, codes: codesWith([1, 5, 3]) });
    for (const scale of [idealPoints, optimalClassification]) {
      const [plain, more] = [scale(matrix, { anchors }), scale(wider, { anchors })];
      expect(more.leftOut.unanimous).toBe(plain.leftOut.unanimous + 3);
      expect(more.members.map(({ point }) => point)).toEqual(
        plain.members.map(({ point }) => point),
      );
    }
  });

  test('is left out and named: members with no vote', () => {
    const members = [...matrix.members, { id: 'silent' }];
    const codes = Uint8Array.from([...matrix.codes, ...new Uint8Array(40).fill(5)]);
    const wider = rollCallMatrix({ ...matrix, members, codes });
    for (const scale of [idealPoints, optimalClassification]) {
      const more = scale(wider, { anchors });
      expect(more.leftOut.members).toEqual(['silent']);
      expect(more.leftOutInWords).toContain('1 with too few votes');
      expect(more.members).toHaveLength(12);
    }
  });

  test('lets a vote taken twice count twice, and move no one to the other side', () => {
    const once = idealPoints(matrix, { anchors });
    const votes = [...matrix.votes, ...matrix.votes.map(({ id }) => ({ id: `${id} again` }))];
    const codes = Uint8Array.from(
      matrix.members.flatMap((_, row) => {
        const own = [...matrix.codes.subarray(row * 40, (row + 1) * 40)];
        return [...own, ...own];
      }),
    );
    const twice = idealPoints(rollCallMatrix({ ...matrix, votes, codes }), { anchors });
    expect(correlation(pointsOf(once), pointsOf(twice))).toBeGreaterThan(0.99);
  });
});

describe('a scale is refused in words', () => {
  const calls = (cells: readonly string[]) =>
    rollCallsFromCells({
      members: cells.map((_, place) => ({ id: `m${place}` })),
      votes: [...cells[0]!].map((_, place) => ({ id: `${place}` })),
      cells,
      codes: voteviewCodes,
    });
  const messageOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return (error as Error).message;
    }
    return 'nothing';
  };

  test('where nothing divides the members', () => {
    expect(messageOf(() => idealPoints(calls(['111', '111'])))).toBe(
      '0 members and 0 votes are left of 2 and 3, and no scale can be made of them: of votes those are left in which a share of at least 0.025 was on the smaller side, of members those with at least 25 such votes; lower options.lopsided or options.leastVotes',
    );
  });

  test('where members fall into blocks that share no votes', () => {
    const apart = calls(['119999', '669999', '169999', '999911', '999966', '999916']);
    expect(messageOf(() => idealPoints(apart, { leastVotes: 1 }))).toBe(
      'the members fall into blocks that share no votes and cannot be scaled together: 3 with m0, and apart from them m3; select the members or the votes of one block',
    );
    expect(messageOf(() => optimalClassification(apart, { leastVotes: 1 }))).toContain('blocks');
  });

  test('where an anchor is nobody who is scaled', () => {
    const { matrix } = simulated({ members: 8, votes: 30, seed: 2 });
    const refuses = (
      anchors: IdealPointOptions['anchors'],
      argument: string,
      given: string,
      expected: string,
    ) =>
      expectArgumentError(
        () => idealPoints(matrix, { anchors: anchors! }),
        argument,
        given,
        expected,
      );
    refuses([{ member: 'x' }], 'options.anchors[0].member', 'x', 'the id of a member');
    refuses(
      [{ party: 'A' }],
      'options.anchors[0].party',
      'A',
      'the party of a member who is scaled',
    );
    expectArgumentError(
      () => idealPoints(senate, { anchors: [{ member: 'BUSH (R USA)' }] }),
      'options.anchors[0].member',
      'BUSH (R USA)',
      'this one has too few votes',
    );
    const two = [{ member: 'm0' }, { member: 'm1' }];
    expectArgumentError(
      () => idealPoints(matrix, { anchors: two }),
      'options.anchors',
      two,
      'each of 1',
    );
  });

  test('where a number is outside its range', () => {
    const { matrix } = simulated({ members: 8, votes: 30, seed: 2 });
    const refuses = (options: object, argument: string, given: unknown) =>
      expectArgumentError(() => idealPoints(matrix, options), `options.${argument}`, given, '');
    refuses({ dimensions: 3 }, 'dimensions', 3);
    refuses({ lopsided: 0.5 }, 'lopsided', 0.5);
    refuses({ leastVotes: 0 }, 'leastVotes', 0);
    refuses({ announced: 'no' }, 'announced', 'no');
    refuses({ tolerance: 0 }, 'tolerance', 0);
    refuses({ mostIterations: 0 }, 'mostIterations', 0);
    refuses({ bootstrap: { samples: 1, seed: 1 } }, 'bootstrap.samples', 1);
    refuses({ bootstrap: { samples: 2, seed: 1, confidence: 2 } }, 'bootstrap.confidence', 2);
    expectArgumentError(
      () => idealPoints(matrix, { bootstrap: { samples: 2, seed: 0 } }),
      'seed',
      0,
      'whole number',
    );
    expectArgumentError(
      () => optimalClassification(matrix, { mostIterations: 0 }),
      'options.mostIterations',
      0,
      'one or more',
    );
  });
});

describe('optimal classification', () => {
  const ladder = rollCallsFromCells({
    members: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
    votes: ['1', '2', '3', '4'].map((id) => ({ id })),
    cells: ['1111', '6111', '6611', '6661', '6666'],
    codes: voteviewCodes,
  });

  test('finds an order without errors where there is one, and the cuts between its members', () => {
    const { members, votes, fit } = optimalClassification(ladder, {
      leastVotes: 1,
      anchors: [{ member: 'e' }],
    });
    expect(fit).toMatchObject({ classified: 1, apre: 1, choices: 20 });
    expect(members.map(({ point }) => point[0])).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(votes.map(({ yes, pre }) => [yes, pre])).toEqual(Array(4).fill(['below', 1]));
    expect(votes.map(({ cut }) => cut)).toEqual([-0.75, -0.25, 0.25, 0.75]);
  });

  test('mirrors the order with the anchor', () => {
    const { members, votes } = optimalClassification(ladder, {
      leastVotes: 1,
      anchors: [{ member: 'a' }],
    });
    expect(members.map(({ point }) => point[0])).toEqual([1, 0.5, 0, -0.5, -1]);
    expect(votes[0]!.yes).toBe('above');
  });

  test('tells more in two dimensions, with each anchor on its upper side', () => {
    const { matrix } = simulated({ members: 20, votes: 60, seed: 10 });
    const anchors = [{ member: 'm4' }, { member: 'm7' }];
    const one = optimalClassification(matrix, { anchors: anchors.slice(0, 1) });
    const two = optimalClassification(matrix, { dimensions: 2, anchors });
    expect(two.fit.classified).toBeGreaterThan(one.fit.classified);
    expect(two.anchors).toEqual(anchors);
    const of = (id: string) => two.members.find(({ member }) => member.id === id)!.point;
    expect(of('m4')[0]).toBeGreaterThanOrEqual(0);
    expect(of('m7')[1]).toBeGreaterThanOrEqual(0);
    const turned = optimalClassification(matrix, {
      dimensions: 2,
      anchors: [{ member: 'm4' }],
    });
    expect(turned.members.map(({ point }) => Math.abs(point[1]!))).toEqual(
      two.members.map(({ point }) => Math.abs(point[1]!)),
    );
  });

  test('counts as told what lies on the side of the line that the vote says', () => {
    const { matrix } = simulated({ members: 15, votes: 40, seed: 3, missing: 0.1 });
    for (const dimensions of [1, 2] as const) {
      const { members, votes, fit } = optimalClassification(matrix, { dimensions });
      let right = 0;
      for (const [column, { across, cut, yes, told }] of votes.entries()) {
        const place = matrix.votes.findIndex(({ id }) => id === votes[column]!.vote.id);
        expect(Math.hypot(...across)).toBeCloseTo(1, 12);
        const own = members.filter(({ member, point }) => {
          const row = matrix.members.indexOf(member);
          const code = matrix.codes[row * matrix.votes.length + place];
          const along = across.reduce((sum, one, at) => sum + one * point[at]!, 0);
          return code !== 5 && (along > cut === (yes === 'above')) === (code === 1);
        });
        expect(told).toBe(own.length);
        right += own.length;
      }
      expect(fit.classified).toBeCloseTo(right / fit.choices, 12);
    }
  });

  test('finds the two questions on which four groups divide, without errors', () => {
    const four = rollCallsFromCells({
      members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      votes: ['1', '2', '3'].map((id) => ({ id })),
      cells: ['111', '166', '616', '661'],
      codes: voteviewCodes,
    });
    const usual = { leastVotes: 1, lopsided: 0 };
    expect(optimalClassification(four, usual).fit.classified).toBeLessThan(1);
    expect(optimalClassification(four, { ...usual, dimensions: 2 }).fit.classified).toBeGreaterThan(
      optimalClassification(four, usual).fit.classified - 1e-9,
    );
  });

  test('refuses a third dimension', () => {
    expectArgumentError(
      () => optimalClassification(ladder, { dimensions: 3 as 2 }),
      'options.dimensions',
      3,
      '1 or 2',
    );
  });
});

describe('intervals of sampled ideal points', () => {
  test('hold as many places as they say, of few members too', () => {
    let [held, all] = [0, 0];
    for (const seed of [101, 102, 103, 104, 105]) {
      const { places, matrix } = simulated({ members: 25, votes: 60, seed });
      const options = { seed: 5, chains: 2, burnIn: 60, draws: 100, confidence: 0.8 };
      const { members } = sampleIdealPoints(matrix, options);
      const points = members.map(({ point }) => point[0]!);
      const side = Math.sign(correlation(points, places));
      for (const [row, { interval }] of members.entries()) {
        const place = side * places[row]!;
        if (place >= interval[0]!.lower && place <= interval[0]!.upper) held += 1;
        all += 1;
      }
    }
    expect(held / all).toBeGreaterThan(0.72);
    expect(held / all).toBeLessThan(0.88);
  });

  test('are of votes whose variance is told, where it is told', () => {
    const { matrix } = simulated({ members: 12, votes: 60, seed: 3 });
    const options = { seed: 5, chains: 1, burnIn: 20, draws: 20 };
    const widths = (voteVariance?: number) =>
      sampleIdealPoints(matrix, { ...options, ...(voteVariance && { voteVariance }) }).votes.map(
        ({ slope }) => Math.abs(slope[0]!),
      );
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    expect(mean(widths(0.1))).toBeLessThan(mean(widths()));
    expect(mean(widths())).toBeLessThan(mean(widths(100)));
    expect(() => sampleIdealPoints(matrix, { ...options, voteVariance: 0 })).toThrow(
      'options.voteVariance must be a number above 0, at most a million; 0 was given',
    );
  });

  test('rest on numbers of the gamma distribution', () => {
    for (const shape of [1, 2.5, 31]) {
      const random = new RandomStream(streamStates(7, 1)[0]!);
      const drawn = Array.from({ length: 4000 }, () => gamma(shape, random));
      const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
      const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length;
      expect(Math.abs(mean / shape - 1)).toBeLessThan(0.05);
      expect(Math.abs(variance / shape - 1)).toBeLessThan(0.1);
    }
  });
});
