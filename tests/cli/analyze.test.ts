import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as analysis from '../../src/analysis/index.js';
import { analysisFunctions } from '../../src/cli/analysis-functions.js';
import { analyze } from '../../src/cli/analyze.js';
import { output } from '../../src/cli/output.js';
import { ArgumentError } from '../../src/errors/argument-error.js';
import { suggest } from '../../src/errors/suggest.js';
import { UsageError } from '../../src/errors/usage-error.js';

const council = { quota: 12, weights: [4, 4, 4, 2, 2, 1] };
const unions = { ...council, unions: ['a', 'a', 'b', 'b', 'c', 'd'] };
const present = { attendance: [0.5, 0.9], rule: { kind: 'majority of those present' } };
const ballots = { yes: 6, no: 2, unknown: 2 };
const groups = { first: { yes: 4, no: 1 }, second: { yes: 2, no: 3 } };
const rollCalls = [
  { group: 'A', ballots: ['yes', 'no', 'unknown'] },
  { group: 'A', ballots: ['yes', 'yes', 'no'] },
  { group: 'B', ballots: ['no', 'absent', 'yes'] },
];
const bodies = { reference: [60, 40], body: [11, 7] };
const seats = { bodies: [{ members: 7, size: 18 }] };
const drawn = { members: 3, size: 4 };
const vote = { yes: 29, no: 23, abstain: 3 };
const rule = { majority: 'simple' };
const parties = { ofA: [0.7, 0.7], ofB: [0.5, 0.5, 0.5] };
const pages = [{ page: 99, day: 0 }, { page: 153 }, { page: 174, day: 17 }];
const proposals = [{ party: 'A', formal: 'adopted', practice: 'achieved' }];
const codings = [
  [1, 1],
  [2, 3],
  [4, null],
];
const cases = { successes: 7, failures: 3 };

const split = {
  totals: { yes: 3, no: 1 },
  groups: [
    { name: 'A', members: 3 },
    { name: 'B', members: { atLeast: 1, atMost: 2 } },
  ],
};
const statement = { terms: [{ group: 'A', option: 'yes' }], relation: 'at least', value: 2 };

/** Arguments for every analysis that the shell can run. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  abstainerChoices: [{ yes: 2, no: 3, abstain: 2 }, rule],
  abstainersChoose: [{ yes: 20, no: 25, abstain: 12 }, rule],
  agreementIndex: [ballots],
  alphaInterval: [codings, { level: 'ratio', seed: 4 }],
  attendanceFromVote: [
    15,
    [
      { party: 'A', seats: 11 },
      { party: 'B', seats: 7 },
    ],
  ],
  attendanceRate: [{ attended: 40, absent: 13 }, { method: 'clopper-pearson' }],
  attendanceRates: [[{ party: 'A', attended: 5, absent: 2 }], 'party'],
  attinaIndex: [ballots],
  banzhaf: [council],
  banzhafOwen: [unions],
  binomialChances: [{ successes: 2, trials: 4, probability: 0.5 }],
  binomialRepresentation: [{ share: 0.25, ...seats }],
  blocPowerUnderRandomAttendance: [{ members: [4, 3], ...present }],
  blockingCoalitions: [council],
  chancesOfLead: [parties],
  clopperPearsonInterval: [15, 148, { confidence: 0.9 }],
  coleman: [council],
  compareSuccess: [cases, { successes: 1, failures: 9 }],
  counterfactual: [vote, { remove: { yes: 6 } }, rule],
  dateBounds: [pages],
  decisiveRemoval: [vote, rule],
  deeganPackel: [council],
  desposatoRiceIndex: [ballots, { size: 3 }],
  dictator: [council],
  dummyPlayers: [council],
  estimateDates: [pages],
  evenChanceAttendance: [{ ofA: [1, 1], ofB: 3 }],
  expectedSessions: [{ ...parties, sessions: 53 }],
  fewestCases: [],
  fisherExactTest: [
    [
      [10, 2],
      [3, 15],
    ],
  ],
  fractionalisation: [[11, 7]],
  gallagher: [bodies],
  golosov: [[11, 7]],
  holler: [council],
  hypergeometricChances: [{ drawn, pool: { members: 4, size: 8 } }],
  hypergeometricInterval: [{ drawn, poolSize: 8 }],
  hypergeometricRepresentation: [{ pool: { members: 40, size: 100 }, ...seats }],
  inDateOrder: [pages],
  isotonicRegression: [[1, 0, 4, 3]],
  johnston: [council],
  judgeVote: [{ ...vote, members: { atLeast: 50, atMost: 120 } }, { majority: 'absolute' }],
  knownPresence: [[{ party: 'A', count: 17, bound: 'exact' }]],
  krippendorffAlpha: [codings, { level: 'interval' }],
  laaksoTaagepera: [[11, 7]],
  largestTotal: [55, [1, 2]],
  leaveOneOutDating: [[...pages, { page: 160, day: 10 }]],
  loosemoreHanby: [bodies],
  majorityThreshold: [100, [3, 5]],
  margin: [vote],
  maximalLosingCoalitions: [council],
  meanIndex: [
    [
      { kind: 'value', value: 0.5 },
      { kind: 'value', value: 1 },
    ],
  ],
  minimalWinningCoalitions: [council],
  numberNeededToWin: [vote],
  observedAgreement: [codings],
  owenValue: [unions],
  pairwiseAgreement: [{ members: rollCalls }],
  partyUnityScores: [{ members: rollCalls, between: ['A', 'B'] }],
  partyUnityVote: [groups],
  poissonBinomial: [[0.5, 0.25]],
  powerUnderRandomAttendance: [{ weights: [4, 3], ...present }],
  probabilityOutnumbers: [parties],
  proposalOutcomes: [proposals],
  quorumOfHalf: [vote, { atLeast: 101, atMost: 108 }],
  reachableMargins: [{ yes: 2, no: 3, abstain: 2 }, rule],
  riceIndex: [ballots],
  riceLikeness: [groups],
  sainteLague: [bodies],
  seatsAndPower: [{ seats: [378, 379, 30] }],
  shapleyShubik: [council],
  simulateSessions: [{ ...parties, sessions: 100, seed: 1918 }],
  standardNormalQuantile: [0.975],
  successCounts: [
    {
      proposals: 3,
      table: {
        adopted: { achieved: 1, 'not achieved': 0, unknown: 0 },
        rejected: { achieved: 1, 'not achieved': 0, unknown: 0 },
        deferred: { achieved: 0, 'not achieved': 0, unknown: 1 },
        unknown: { achieved: 0, 'not achieved': 0, unknown: 0 },
      },
    },
    'formal',
  ],
  successShare: [cases],
  swingCoalitions: [council],
  switchesToReverse: [vote],
  tallyBallots: [['yes', 'unknown', 'absent']],
  countedIn: [vote],
  turnout: [vote, { atLeast: 50, atMost: 110 }],
  underQuorum: [vote, rule],
  vetoPlayers: [council],
  voteMeasures: [vote],
  voteOptionOf: ['present'],
  wilsonInterval: [15, 148],
  winningCoalitions: [council],
  winningShare: [vote],
  ballotsBehindSplit: [
    { ...split, groups: [{ name: 'A', members: 5 }] },
    { A: { yes: 3, no: 1, abstain: 0, absent: 1 } },
  ],
  cellDistributions: [split, { over: 'ballots' }],
  countBallots: [split],
  countSplits: [split],
  duncanDavisBounds: [{ groupShare: 0.6, optionShare: 0.6 }],
  frechetBounds: [{ row: 11, column: 12, total: 20 }],
  judgeStatement: [split, statement],
  listSplits: [split, { limit: 100 }],
  splitBounds: [split],
  splitFeasibility: [split],
};

const all = analysis as unknown as Record<string, (...values: readonly unknown[]) => unknown>;
const camelCase = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const inDigits = (_: string, value: unknown) =>
  typeof value === 'bigint' ? value.toString() : value;

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(output, 'write').mockImplementation((text) => {
    printed.push(text.replace(/\n$/, ''));
  });
});
afterEach(() => vi.restoreAllMocks());

async function outputOf(...words: string[]): Promise<string> {
  expect(await analyze(words)).toBe(0);
  return printed.join('\n');
}

describe('sovnarkom analyze NAME --json', () => {
  test('is tried here with every analysis that it lists', () => {
    expect(analysisFunctions().map(({ name }) => camelCase(name))).toEqual(
      Object.keys(calls).sort((a, b) => (kebab(a) < kebab(b) ? -1 : 1)),
    );
  });

  test.each(Object.entries(calls))('gives what %s gives', async (name, values) => {
    const words = values.map((value) => JSON.stringify(value));
    const text = await outputOf(kebab(name), ...words, '--json');
    const result = all[name]!(...values);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(result, inDigits) ?? 'null'));
  });

  test('writes whole numbers without limit as strings of digits', async () => {
    const text = await outputOf('banzhaf', JSON.stringify(council), '--json');
    expect(JSON.parse(text).swings).toEqual(['10', '10', '10', '6', '6', '0']);
  });

  test('takes the name as programs write it', async () => {
    const words = [JSON.stringify(council), '--json'];
    expect(await outputOf('shapleyShubik', ...words)).toBe(printed[0]);
    expect(await outputOf('shapley-shubik', ...words)).toBe(`${printed[0]}\n${printed[0]}`);
  });

  test('takes null for what is not known', async () => {
    const text = await outputOf('turnout', '{"yes":12,"no":7,"abstain":null}', 'null', '--json');
    expect(JSON.parse(text)).toEqual(analysis.turnout({ yes: 12, no: 7 }, undefined));
  });
});

describe('sovnarkom analyze --input', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sovnarkom-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('reads the first argument from a file', async () => {
    const file = join(folder, 'vote.json');
    writeFileSync(file, JSON.stringify(vote));
    const text = await outputOf('judge-vote', JSON.stringify(rule), '--input', file, '--json');
    expect(JSON.parse(text)).toEqual(analysis.judgeVote(vote, { majority: 'simple' }));
  });

  test('names the file that is missing or is not JSON', async () => {
    const missing = join(folder, 'none.json');
    await expect(analyze(['margin', '--input', missing])).rejects.toThrow(
      `${missing} cannot be read: it is not there`,
    );
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{"yes":');
    await expect(analyze(['margin', '--input', file])).rejects.toThrow(`${file} is not JSON`);
  });
});

describe('what sovnarkom analyze prints to read', () => {
  test('is a table of the players, and a line for what concerns all', async () => {
    expect(await outputOf('banzhaf', JSON.stringify(council))).toBe(
      [
        'total swings        42',
        'winning coalitions  14',
        'coalitions          64',
        '',
        '   swings  normalised  absolute',
        '0      10    0.238095    0.3125',
        '1      10    0.238095    0.3125',
        '2      10    0.238095    0.3125',
        '3       6    0.142857    0.1875',
        '4       6    0.142857    0.1875',
        '5       0           0         0',
      ].join('\n'),
    );
  });

  test('is a number alone, a list of coalitions, or that there is none', async () => {
    expect(await outputOf('laakso-taagepera', '[50,50]')).toBe('2');
    printed = [];
    const game = JSON.stringify({ quota: 3, weights: [2, 1, 1] });
    expect(await outputOf('minimal-winning-coalitions', game)).toBe('0  0, 1\n1  0, 2');
    printed = [];
    expect(await outputOf('dictator', game)).toBe('–');
    printed = [];
    expect(await outputOf('dummy-players', game)).toBe('none');
  });

  test('names fields within fields by both, and shows a gap where nothing is known', async () => {
    const seats = JSON.stringify([
      { party: 'A', seats: 11 },
      { party: 'B', seats: 7 },
    ]);
    expect(await outputOf('attendance-from-vote', '16', seats)).toBe(
      [
        'possible  true',
        '',
        'parties',
        '   party  voted at least  voted at most  present at least  present at most',
        '0  A                   9             11                 9               11',
        '1  B                   5              7                 5                7',
      ].join('\n'),
    );
    printed = [];
    expect(await outputOf('winning-share', '{"yes":12,"no":7}')).toBe(
      'of votes    0.631579\nof counted  –',
    );
  });
});

describe('sovnarkom analyze without a name', () => {
  test('lists every analysis with a sentence', async () => {
    const text = await outputOf();
    for (const { name, about } of analysisFunctions()) {
      expect(text).toContain(`${name}\n`);
      expect(about).toMatch(/^[A-Z].{20,300}\.$/);
    }
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  test('lists them as JSON', async () => {
    expect(JSON.parse(await outputOf('--json'))).toContainEqual({
      name: 'margin',
      about: 'The margin of a vote: votes for the motion less votes against it.',
    });
  });

  test('tells of one the JSON that it takes', async () => {
    expect(await outputOf('banzhaf', '--help')).toContain(
      `\n  sovnarkom analyze banzhaf '{"quota":12,"weights":[4,4,4,2,2,1]}'\n`,
    );
    const shown = analysisFunctions().filter(({ json }) => json !== null);
    expect(shown.length).toBeGreaterThan(80);
  });

  test.each(analysisFunctions().filter(({ json }) => json !== null))(
    'takes the JSON that it shows: $name',
    async ({ name, json }) => {
      expect(await analyze([name, ...(json ?? []), '--json'])).toBe(0);
    },
  );

  test('tells of one what it takes, with its example', async () => {
    const text = await outputOf('majority-threshold', '--help');
    expect(text).toContain('sovnarkom analyze majority-threshold TOTAL SHARE');
    expect(text).toContain('TOTAL: the votes, or members, of which the majority is required');
    expect(text).toContain('  majorityThreshold(52) // => 27');
    for (const { name, parameters, run, example } of analysisFunctions()) {
      expect(parameters.length, name).toBeGreaterThanOrEqual(run.length);
      expect(example).toMatch(/\/\/ (=>|≈)/);
    }
  });
});

describe('a wrong call of sovnarkom analyze', () => {
  const messageOf = (...words: string[]) =>
    analyze(words).then(
      () => 'nothing',
      (error) => {
        expect(error).toBeInstanceOf(UsageError);
        return (error as Error).message;
      },
    );

  test('of an unknown analysis offers those with close names', async () => {
    expect(await messageOf('banzaf')).toBe('there is no analysis "banzaf"; did you mean banzhaf?');
    expect(await messageOf('shapely-shubik')).toContain('did you mean shapley-shubik?');
    expect(await messageOf('zzzzzz')).toBe(
      'there is no analysis "zzzzzz"; sovnarkom analyze lists them all',
    );
  });

  test('with what is not JSON shows it', async () => {
    expect(await messageOf('banzhaf', '{quota:3}')).toContain(': {quota:3}\n');
    expect(await messageOf('banzhaf', 'x'.repeat(200))).toContain(`: ${'x'.repeat(80)}…\n`);
    expect(await messageOf('margin', '{}', '{')).toContain('argument 2 is not JSON');
  });

  test('with too few or too many arguments, or others than it takes, tells what it takes', async () => {
    expect(await messageOf('margin')).toContain('do not have the form that margin takes');
    expect(await messageOf('margin', '{}', '{}')).toContain('takes one argument, and 2 were given');
    expect(await messageOf('majority-threshold', '1', '[1,2]', '"at least"', '3')).toContain(
      'takes 3 arguments, and 4 were given',
    );
    expect(await messageOf('banzhaf', '5')).toContain('do not have the form that banzhaf takes');
    expect(await messageOf('banzhaf', '5')).toContain('GAME: the quota and the votes');
  });

  test('with wrong numbers says which, as the function does', async () => {
    await expect(analyze(['banzhaf', '{"quota":9,"weights":[1]}'])).rejects.toThrow(
      new ArgumentError('quota', 9, 'a whole number of votes from 1 to the sum of the weights, 1'),
    );
  });
});

describe('the exit code of sovnarkom analyze', () => {
  const codeOf = async (...words: string[]) => {
    const { argv, exitCode } = process;
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    process.argv = ['node', 'sovnarkom', 'analyze', ...words];
    try {
      vi.resetModules();
      await import('../../src/cli/sovnarkom.js');
      return process.exitCode;
    } finally {
      process.argv = argv;
      process.exitCode = exitCode;
    }
  };

  test('is 0 for a result, 1 for wrong numbers, 2 for a wrong call', async () => {
    expect(await codeOf('margin', '{"yes":2,"no":1}')).toBe(0);
    expect(await codeOf('margin', '{"yes":-2,"no":1}')).toBe(1);
    expect(await codeOf('margim', '{"yes":2,"no":1}')).toBe(2);
    expect(await codeOf('margin', '{"yes":2')).toBe(2);
    expect(await codeOf('margin', '--quota')).toBe(2);
  });
});

describe('close names', () => {
  test('are those that contain the word or differ in few letters, the closest first', () => {
    const names = ['rice-index', 'rice-likeness', 'holler', 'coleman'];
    expect(suggest('RICE', names)).toEqual(['rice-index', 'rice-likeness']);
    expect(suggest('holer', names)).toEqual(['holler']);
    expect(suggest('colman', names)).toEqual(['coleman']);
    expect(suggest('ab', ['abc', 'xab', 'abd', 'abe'])).toEqual(['abc', 'xab', 'abd']);
    expect(suggest('quorum', names)).toEqual([]);
  });
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
