import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as analysis from '../../src/analysis/index.js';
import * as rollCallAnalyses from '../../src/analysis/rollcalls/index.js';
import { loadDataset, type MeasuredValue } from '../../src/index.js';

const dataset = loadDataset();

/** What a function gives that is a share or a probability, and the pairs of it of which the first is the lower. */
interface Shares {
  readonly shares: readonly number[];
  readonly inOrder?: readonly (readonly [lower: number, upper: number])[];
}

/** A function with inputs of every kind, and what of its result is a share. */
interface ShareFunction {
  readonly inputs: fc.Arbitrary<unknown>;
  readonly sharesOf: (input: never) => Shares;
}

function shares<Input>(
  inputs: fc.Arbitrary<Input>,
  sharesOf: (input: Input) => readonly number[] | Shares,
): ShareFunction {
  return {
    inputs,
    sharesOf: (input: never) => {
      const found = sharesOf(input as Input);
      return 'shares' in found ? found : { shares: found };
    },
  };
}

function between(...ranges: readonly { lower: number; upper: number }[]): Shares {
  const inOrder = ranges.map(({ lower, upper }) => [lower, upper] as const);
  return { shares: inOrder.flat(), inOrder };
}

function bounds(...ranges: readonly { atLeast: number; atMost: number }[]): Shares {
  return between(...ranges.map(({ atLeast, atMost }) => ({ lower: atLeast, upper: atMost })));
}

function measured(...values: readonly MeasuredValue[]): Shares {
  return between(
    ...values.flatMap((value) => {
      if (value.kind === 'value') return [{ lower: value.value, upper: value.value }];
      return value.kind === 'interval' ? [value] : [];
    }),
  );
}

function together(...all: readonly Shares[]): Shares {
  return {
    shares: all.flatMap((one) => one.shares),
    inOrder: all.flatMap((one) => one.inOrder ?? []),
  };
}

/** Probabilities as people write them, those at which rounding is tried hardest among them. */
const probability = fc.oneof(
  fc.constantFrom(0, 1, 0.1, 0.3, 0.7, 0.9, 1e-17, 1 - 2 ** -53, 5e-324),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 60 })).map(([a, b]) => Math.min(a, b) / b),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const confidence = fc.oneof(
  fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
  fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
);
const chances = fc.array(probability, { minLength: 1, maxLength: 15 });
const trials = fc
  .tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }))
  .map(([a, b]) => ({ successes: Math.min(a, b), trials: b }));
const counts = fc.record({
  yes: fc.nat(40),
  no: fc.nat(40),
  abstain: fc.nat(20),
  unknown: fc.nat(4),
});
const cases = fc.record({ successes: fc.nat(40), failures: fc.nat(40), open: fc.nat(10) });
const sizes = fc
  .array(fc.oneof(fc.nat(400), probability, fc.double({ min: 0, max: 1e300, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((all) => all.some((size) => size > 0));
const twoBodies = fc
  .array(fc.tuple(fc.oneof(fc.nat(90), probability), fc.oneof(fc.nat(90), probability)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pairs) => ({ reference: pairs.map(([one]) => one), body: pairs.map(([, two]) => two) }))
  .filter(({ reference, body }) => [reference, body].every((one) => one.some((size) => size > 0)));
const pools = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .map(([party, others, drawnParty, drawnOthers]) => {
    const [members, rest] = [Math.min(party, drawnParty), Math.min(others, drawnOthers)];
    return {
      pool: { members: party, size: party + others },
      drawn: { members, size: members + rest },
    };
  })
  .filter(({ drawn }) => drawn.size > 0);
const games = fc
  .array(fc.nat(30), { minLength: 1, maxLength: 7 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .chain((weights) =>
    fc
      .integer({ min: 1, max: weights.reduce((all, one) => all + one, 0) })
      .map((quota) => ({ quota, weights })),
  );
const gamesWithUnions = games.chain((game) =>
  fc.nat(game.weights.length - 1).map((cut) => {
    const unions = game.weights.map((_, player) => (player < cut ? 'A' : 'B'));
    return { ...game, unions };
  }),
);
const options = fc.constantFrom('yes', 'no', 'abstain', 'absent', 'unknown');
const rollCalls = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([members, votes]) =>
    fc.array(fc.array(options, { minLength: votes, maxLength: votes }), {
      minLength: members,
      maxLength: members,
    }),
  )
  .map((ballots) => ballots.map((own, member) => ({ ballots: own, group: 'AB'[member % 2]! })));
const sessions = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), probability), { minLength: 1, maxLength: 5 })
  .chain((players) => {
    const weights = players.map(([votes]) => votes);
    const all = weights.reduce((sum, one) => sum + one, 0);
    const rule = fc.oneof(
      fc.constant({ kind: 'majority of those present' as const }),
      fc.integer({ min: 1, max: all }).map((quota) => ({ kind: 'fixed' as const, quota })),
    );
    const index = fc.constantFrom(
      'shapley-shubik' as const,
      'banzhaf' as const,
      'penrose' as const,
    );
    const attendance = players.map(([, chance]) => chance);
    return fc.record({ rule, index }).map((more) => ({ weights, attendance, ...more }));
  });
const votes = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(5), fc.nat(5))
  .map(([yes, no, first, second]) => ({
    totals: { yes, no },
    groups: [
      { name: 'A', members: yes + first },
      { name: 'B', members: no + second },
    ],
  }));
const attendanceRateShares = (rate: ReturnType<typeof analysis.attendanceRate>) =>
  rate.known
    ? together({ shares: [rate.rate] }, bounds(rate.certain), between(rate.interval))
    : { shares: [] };
const successShares = (share: ReturnType<typeof analysis.successShare>) =>
  share.known
    ? together({ shares: [share.share] }, bounds(share.certain), between(share.wilson, share.exact))
    : { shares: [] };
const chancesOfCount = ({ exactly, atMost, atLeast }: analysis.ChancesOfCount): Shares => ({
  shares: [exactly, atMost, atLeast],
  inOrder: [
    [exactly, atMost],
    [exactly, atLeast],
  ],
});
const represented = (all: readonly analysis.Representation[]) =>
  together(
    ...all.map((one) =>
      together({ shares: [one.share] }, chancesOfCount(one), between(one.interval)),
    ),
  );
const power = ({ values, decision, givenDecision }: analysis.AttendancePower) => [
  ...values,
  decision,
  ...(givenDecision.known ? givenDecision.values : []),
];
const probabilitiesOf = (verdict: analysis.StatementVerdict | analysis.UnboundedSplits) =>
  'probabilities' in verdict
    ? verdict.probabilities.flatMap((one) => (one.kind === 'probability' ? [one.probability] : []))
    : [];

/** Every function that gives a share or a probability of plain values. */
const table: Readonly<Record<string, ShareFunction>> = {
  agreementIndex: shares(counts, (one) => measured(analysis.agreementIndex(one))),
  attendanceRate: shares(
    fc.record({ attended: fc.nat(60), absent: fc.nat(60), unknown: fc.nat(9) }),
    ({ attended, absent, unknown }) =>
      attendanceRateShares(analysis.attendanceRate({ attended: attended + 1, absent, unknown })),
  ),
  attendanceRates: shares(
    fc.record({ attended: fc.nat(60), absent: fc.nat(60), confidence }),
    ({ attended, absent, confidence: level }) =>
      together(
        ...analysis
          .attendanceRates([{ party: 'A', attended, absent: absent + 1 }], 'party', {
            confidence: level,
            method: 'clopper-pearson',
          })
          .map((one) => attendanceRateShares(one.attendance)),
      ),
  ),
  banzhaf: shares(games, (game) => {
    const { normalised, absolute } = analysis.banzhaf(game);
    return [...normalised, ...absolute];
  }),
  banzhafOwen: shares(gamesWithUnions, (game) => analysis.banzhafOwen(game).values),
  binomialChances: shares(fc.tuple(trials, probability), ([one, chance]) =>
    chancesOfCount(analysis.binomialChances({ ...one, probability: chance })),
  ),
  binomialRepresentation: shares(fc.tuple(trials, probability, confidence), ([one, share, level]) =>
    represented(
      analysis.binomialRepresentation({
        share,
        bodies: [{ members: one.successes, size: one.trials }],
        confidence: level,
      }),
    ),
  ),
  blocPowerUnderRandomAttendance: shares(sessions, ({ weights, ...more }) =>
    power(analysis.blocPowerUnderRandomAttendance({ members: weights, ...more })),
  ),
  cellDistributions: shares(votes, (vote) => {
    const found = analysis.cellDistributions(vote, { over: 'ballots' });
    return found.status === 'possible'
      ? found.cells.flatMap((cell) => cell.counts.map((one) => one.probability))
      : [];
  }),
  chancesOfLead: shares(fc.tuple(chances, chances), ([ofA, ofB]) =>
    analysis.chancesOfLead({ ofA, ofB }).map(({ chance }) => chance),
  ),
  clopperPearsonInterval: shares(fc.tuple(trials, confidence), ([one, level]) =>
    between(analysis.clopperPearsonInterval(one.successes, one.trials, { confidence: level })),
  ),
  coleman: shares(games, (game) => {
    const { collectivityToAct, preventive, initiative } = analysis.coleman(game);
    return [collectivityToAct, ...preventive, ...initiative];
  }),
  compareSuccess: shares(fc.tuple(cases, cases), ([one, other]) => {
    const { pValue, smallestPossible } = analysis.compareSuccess(one, other);
    return { shares: [pValue, smallestPossible], inOrder: [[smallestPossible, pValue]] };
  }),
  deeganPackel: shares(games, (game) => analysis.deeganPackel(game).values),
  desposatoRiceIndex: shares(fc.tuple(counts, fc.integer({ min: 2, max: 9 })), ([one, size]) =>
    measured(analysis.desposatoRiceIndex(one, { size })),
  ),
  duncanDavisBounds: shares(fc.tuple(probability, probability), ([groupShare, optionShare]) => {
    const { group, rest } = analysis.duncanDavisBounds({ groupShare, optionShare });
    return bounds(...[group, rest].flatMap((one) => (one.kind === 'bounds' ? [one] : [])));
  }),
  evenChanceAttendance: shares(
    fc.tuple(chances, fc.integer({ min: 1, max: 12 }), confidence),
    ([ofA, ofB, chance]) => {
      const found = analysis.evenChanceAttendance({ ofA, ofB, chance });
      return found.attainable ? [found.attendance] : bounds(found.probability);
    },
  ),
  expectedSessions: shares(
    fc.tuple(chances, chances, fc.integer({ min: 1, max: 90 })),
    ([ofA, ofB, count]) => {
      const { expected, atLeastOne, standardDeviation } = analysis.expectedSessions({
        ofA,
        ofB,
        sessions: count,
      });
      expect(standardDeviation).toBeGreaterThanOrEqual(0);
      return [expected / count, atLeastOne];
    },
  ),
  fisherExactTest: shares(
    fc.tuple(
      cases,
      cases,
      fc.constantFrom('two-sided' as const, 'greater' as const, 'less' as const),
    ),
    ([one, other, alternative]) => {
      const rows = [one, other].map(({ successes, failures }) => [successes, failures] as const);
      const found = analysis.fisherExactTest([rows[0]!, rows[1]!], { alternative });
      return {
        shares: [found.pValue, found.smallestPossible],
        inOrder: [[found.smallestPossible, found.pValue]],
      };
    },
  ),
  fractionalisation: shares(sizes, (all) => [analysis.fractionalisation(all)]),
  gallagher: shares(twoBodies, (bodies) => [analysis.gallagher(bodies)]),
  holler: shares(games, (game) => analysis.holler(game).values),
  hypergeometricChances: shares(pools, (one) =>
    chancesOfCount(analysis.hypergeometricChances(one)),
  ),
  hypergeometricRepresentation: shares(fc.tuple(pools, confidence), ([{ pool, drawn }, level]) =>
    represented(
      analysis.hypergeometricRepresentation({ pool, bodies: [drawn], confidence: level }),
    ),
  ),
  johnston: shares(games, (game) => analysis.johnston(game).values),
  judgePredicate: shares(votes, (vote) =>
    probabilitiesOf(analysis.judgePredicate(vote, ({ A }) => (A?.yes ?? 0) > (A?.no ?? 0))),
  ),
  judgeStatement: shares(fc.tuple(votes, fc.nat(6)), ([vote, value]) =>
    probabilitiesOf(
      analysis.judgeStatement(vote, {
        terms: [{ group: 'A', option: 'yes' }],
        relation: 'at least',
        value,
      }),
    ),
  ),
  laaksoTaagepera: shares(sizes, (all) => [1 / analysis.laaksoTaagepera(all)]),
  loosemoreHanby: shares(twoBodies, (bodies) => [analysis.loosemoreHanby(bodies)]),
  meanIndex: shares(fc.array(counts, { minLength: 1, maxLength: 9 }), (all) =>
    measured(analysis.meanIndex(all.map(analysis.riceIndex))),
  ),
  owenValue: shares(gamesWithUnions, (game) => analysis.owenValue(game).values),
  observedAgreement: shares(
    fc.array(fc.array(fc.option(fc.nat(3)), { maxLength: 4 }), { maxLength: 8 }),
    (codings) => measured(analysis.observedAgreement(codings)),
  ),
  pairwiseAgreement: shares(rollCalls, (members) =>
    measured(...analysis.pairwiseAgreement({ members }).map(({ share }) => share)),
  ),
  partyUnityScores: shares(rollCalls, (members) =>
    measured(
      ...analysis.partyUnityScores({ members, between: ['A', 'B'] }).map(({ score }) => score),
    ),
  ),
  partyInBodies: shares(fc.constantFrom(...dataset.parties.map((party) => party.id)), (party) =>
    bounds(
      ...analysis
        .partyInBodies(party, dataset.compositions, dataset.statements)
        .map(({ share }) => share),
    ),
  ),
  poissonBinomial: shares(chances, (all) => analysis.poissonBinomial(all)),
  powerUnderRandomAttendance: shares(sessions, (one) =>
    power(analysis.powerUnderRandomAttendance(one)),
  ),
  probabilityOutnumbers: shares(fc.tuple(chances, chances, fc.nat(12)), ([ofA, ofB, quorum]) =>
    Object.values(analysis.probabilityOutnumbers({ ofA, ofB, quorum })),
  ),
  proposalOutcomes: shares(
    fc.array(fc.constantFrom('adopted' as const, 'rejected' as const, 'deferred' as const), {
      minLength: 1,
      maxLength: 20,
    }),
    (outcomes) =>
      together(
        ...analysis
          .proposalOutcomes(outcomes.map((formal) => ({ party: 'A', formal })))
          .map((one) => successShares(one.formal)),
      ),
  ),
  riceIndex: shares(counts, (one) => measured(analysis.riceIndex(one))),
  riceLikeness: shares(fc.tuple(counts, counts), ([first, second]) =>
    measured(analysis.riceLikeness({ first, second })),
  ),
  seatsAndPower: shares(games, ({ quota, weights }) =>
    analysis
      .seatsAndPower({ quota, seats: weights })
      .parties.flatMap(({ share, banzhaf, shapleyShubik }) => [share, banzhaf, shapleyShubik]),
  ),
  shapleyShubik: shares(games, (game) => analysis.shapleyShubik(game).values),
  simulateSessions: shares(
    fc.tuple(chances, chances, fc.integer({ min: 1, max: 4294944442 })),
    ([ofA, ofB, seed]) => Object.values(analysis.simulateSessions({ ofA, ofB, seed, sessions: 9 })),
  ),
  successShare: shares(fc.tuple(cases, confidence), ([one, level]) =>
    successShares(analysis.successShare(one, { confidence: level })),
  ),
  turnout: shares(
    fc.tuple(counts, fc.nat(120), fc.nat(9)),
    ([{ yes, no, abstain }, least, more]) => {
      const found = analysis.turnout(
        { yes, no, abstain },
        { atLeast: least, atMost: least + more },
      );
      if (found.kind === 'known') return [found.share];
      return found.kind === 'between' ? bounds(found) : [];
    },
  ),
  voteMeasures: shares(counts, ({ yes, no, abstain }) => {
    const found = analysis.voteMeasures({ yes, no, abstain });
    if (found.kind !== 'counted') return [];
    const { ofVotes, ofCounted } = found.winningShare;
    return [ofVotes, ...(ofCounted === undefined ? [] : [ofCounted])];
  }),
  wilsonInterval: shares(fc.tuple(trials, confidence), ([one, level]) =>
    between(analysis.wilsonInterval(one.successes, one.trials, { confidence: level })),
  ),
  winningShare: shares(counts, ({ yes, no, abstain }) => {
    const { ofVotes, ofCounted } = analysis.winningShare({ yes: yes + 1, no, abstain });
    return [ofVotes, ...(ofCounted === undefined ? [] : [ofCounted])];
  }),
};

/** What gives counts, words, dates, coalitions or numbers that are no shares. */
const givesNoShare: readonly string[] = [
  // A number of voters, seats or sessions; Attina's index reaches −1/3, that of Sainte-Laguë has no end.
  ...['attendanceFromVote', 'attinaIndex', 'fewestCases', 'golosov', 'hypergeometricInterval'],
  ...['knownAttendance', 'knownPresence', 'largestTotal', 'majorityThreshold', 'margin'],
  ...['numberNeededToWin', 'sainteLague', 'seatVariants', 'standardNormalQuantile'],
  ...['countedIn', 'sizeByVotes', 'switchesToReverse', 'tallyBallots'],
  // Agreement beyond chance is below 0 where there is less.
  ...['alphaInterval', 'krippendorffAlpha'],
  // Outcomes, under the rules there were and under others.
  ...['abstainerChoices', 'abstainersChoose', 'counterfactual', 'decisiveRemoval', 'judgeVote'],
  ...['motionOutcomes', 'partyUnityVote', 'quorumOfHalf', 'reachableMargins', 'underQuorum'],
  // Splits and ballots.
  ...['ballotsBehindSplit', 'countBallots', 'countSplits', 'eachSplit', 'frechetBounds'],
  ...['groupName', 'listSplits', 'splitBounds', 'splitFeasibility', 'splitVoteOf'],
  // Players and coalitions.
  ...['blockingCoalitions', 'dictator', 'dummyPlayers', 'maximalLosingCoalitions'],
  ...['minimalWinningCoalitions', 'swingCoalitions', 'vetoPlayers', 'winningCoalitions'],
  // Days and pages.
  ...['dateBounds', 'estimateDates', 'inDateOrder', 'isotonicRegression', 'leaveOneOutDating'],
  ...['minutesDating'],
  // Rows of a record as analyses take them.
  ...['countedVoteOf', 'groupBallotsOf', 'pairedSeats', 'partyInBody', 'rollCallsOf'],
  ...['seatsByParty', 'sessionsAttended', 'successCounts', 'votingGameOf'],
  // Many shares at once, each that of `riceIndex` or of two counts: tests/analysis/rollcalls looks at them.
  ...Object.entries(rollCallAnalyses).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  ),
  // Rules of deciding, and the option of a vote that a ballot counts as.
  ...['decidedByMargin', 'ruleInWords', 'ruleThatHeld', 'voteOptionOf', 'votingRuleOf'],
  'partyPresent',
  // A function.
  'seededRandom',
];

describe('a share or a probability', () => {
  test('is looked at in every function that gives one', () => {
    const named = Object.entries(analysis)
      .filter(([name, value]) => /^[a-z]/.test(name) && typeof value === 'function')
      .map(([name]) => name);
    expect([...Object.keys(table), ...givesNoShare].sort()).toEqual(named.sort());
  });

  test.each(Object.entries(table))('lies between 0 and 1: %s', (_, { inputs, sharesOf }) => {
    fc.assert(
      fc.property(inputs, (input) => {
        const found = sharesOf(input as never);
        for (const share of found.shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const [lower, upper] of found.inOrder ?? []) expect(lower).toBeLessThanOrEqual(upper);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a share of exact numbers', () => {
  const hundredths = fc.integer({ min: 0, max: 100 });

  test('is bounded exactly: shares in hundredths give the bounds that whole numbers give', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (group, option) => {
        const found = analysis.duncanDavisBounds({
          groupShare: group / 100,
          optionShare: option / 100,
        });
        for (const [own, rates] of [
          [group, found.group],
          [100 - group, found.rest],
        ] as const) {
          const cell = analysis.frechetBounds({ row: own, column: option, total: 100 });
          expect(rates).toEqual(
            own === 0
              ? { kind: 'nobody in the group' }
              : { kind: 'bounds', atLeast: cell.atLeast / own, atMost: cell.atMost / own },
          );
        }
      }),
    );
  });

  test('of bodies that have no party in common is 1, and of the same body 0', () => {
    fc.assert(
      fc.property(sizes, sizes, (one, other) => {
        const apart = {
          reference: [...one, ...other.map(() => 0)],
          body: [...one.map(() => 0), ...other],
        };
        expect(analysis.loosemoreHanby(apart)).toBe(1);
        const same = { reference: one, body: one };
        expect([analysis.loosemoreHanby(same), analysis.gallagher(same)]).toEqual([0, 0]);
      }),
    );
  });

  test('is one or nought where everybody certainly comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), chances, (more, ofB) => {
        const ofA = new Array<number>(ofB.length + more).fill(1);
        expect(analysis.probabilityOutnumbers({ ofA, ofB })).toEqual({
          outnumbers: 1,
          equal: 0,
          outnumbered: 0,
          noQuorum: 0,
        });
      }),
    );
  });

  test('of trials that all succeeded, or all failed, reaches 1 or 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), confidence, (count, level) => {
        for (const interval of [analysis.wilsonInterval, analysis.clopperPearsonInterval]) {
          expect(interval(count, count, { confidence: level }).upper).toBe(1);
          expect(interval(0, count, { confidence: level }).lower).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
