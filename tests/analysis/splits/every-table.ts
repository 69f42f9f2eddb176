import fc from 'fast-check';
import type { SplitGroup, SplitVote } from '../../../src/analysis/splits/split-vote.js';
import { type VoteOption, voteOptions } from '../../../src/analysis/votes/vote-option.js';

/** A table as plain rows: yes, no, abstain, absent. */
export type Row = [number, number, number, number];

type Limits = { atLeast: number; atMost: number };

function limits(count: unknown): Limits {
  if (typeof count === 'number') return { atLeast: count, atMost: count };
  const { atLeast = 0, atMost = 99 } = (typeof count === 'object' ? count : {}) as Partial<Limits>;
  return { atLeast, atMost };
}

const within = (value: number, { atLeast, atMost }: Limits) => value >= atLeast && value <= atMost;

/** Every row of a group, found by trying all of them. */
function everyRow(group: SplitGroup): Row[] {
  const members = limits(group.members);
  const rows: Row[] = [];
  for (let size = members.atLeast; size <= members.atMost; size += 1) {
    for (let yes = 0; yes <= size; yes += 1) {
      for (let no = 0; yes + no <= size; no += 1) {
        for (let abstain = 0; yes + no + abstain <= size; abstain += 1) {
          const row: Row = [yes, no, abstain, size - yes - no - abstain];
          const fits = voteOptions.every(
            (option, index) =>
              within(row[index]!, limits(group.counts?.[option])) &&
              row[index]! >= (group.ballots?.[option] ?? 0),
          );
          if (fits) rows.push(row);
        }
      }
    }
  }
  return rows;
}

/** Every table that fits a vote, found by trying all of them: the slow and obvious way. */
export function everyTable(vote: SplitVote): Row[][] {
  let tables: Row[][] = [[]];
  for (const group of vote.groups) {
    const rows = everyRow(group);
    tables = tables.flatMap((table) => rows.map((row) => [...table, row]));
  }
  return tables.filter((table) =>
    voteOptions.every((option, index) =>
      within(
        table.reduce((sum, row) => sum + row[index]!, 0),
        limits(vote.totals[option]),
      ),
    ),
  );
}

/** The ballots behind a table, person by person: the first member decides, then the rest. */
export function waysOf(vote: SplitVote, table: Row[]): bigint {
  const ways = ([a, b, c, d]: Row): bigint => {
    if (a < 0 || b < 0 || c < 0 || d < 0) return 0n;
    if (a + b + c + d === 0) return 1n;
    return (
      ways([a - 1, b, c, d]) +
      ways([a, b - 1, c, d]) +
      ways([a, b, c - 1, d]) +
      ways([a, b, c, d - 1])
    );
  };
  return vote.groups.reduce((product, { ballots = {} }, index) => {
    const row = table[index]!.map((n, option) => n - (ballots[voteOptions[option]!] ?? 0));
    return product * ways(row as Row);
  }, 1n);
}

const count = (most: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<'unknown'>('unknown') },
    fc.nat(most),
    fc
      .tuple(fc.nat(most), fc.nat(2))
      .map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more })),
  );

const group = (name: string): fc.Arbitrary<SplitGroup> =>
  fc.record({
    name: fc.constant(name),
    members: fc.oneof(
      { weight: 3, arbitrary: fc.nat(4) },
      fc
        .tuple(fc.nat(3), fc.nat(1))
        .map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more })),
    ),
    counts: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      fc.record({ yes: count(2), abstain: count(1), absent: count(2) }),
    ),
    ballots: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      fc.record({ yes: fc.nat(1), no: fc.nat(1), absent: fc.nat(1) }),
    ),
  });

/** Small votes of one to three groups, possible ones and impossible ones. */
export const smallVotes: fc.Arbitrary<SplitVote> = fc.integer({ min: 1, max: 3 }).chain((size) =>
  fc.record({
    totals: fc.record({ yes: count(6), no: count(5), abstain: count(2), absent: count(3) }),
    groups: fc.tuple(...['A', 'B', 'C'].slice(0, size).map(group)),
  }),
);

/** Small votes for which at least one table exists, because their totals are those of a table. */
export const possibleVotes: fc.Arbitrary<SplitVote> = fc
  .tuple(
    fc
      .integer({ min: 1, max: 3 })
      .chain((n) => fc.tuple(...['A', 'B', 'C'].slice(0, n).map(group))),
    fc.nat(),
    fc.array(fc.constantFrom('exact', 'limits', 'unknown'), { minLength: 4, maxLength: 4 }),
  )
  .map(([groups, pick, kinds]) => {
    const tables = everyTable({ totals: {}, groups });
    const table = tables[pick % Math.max(1, tables.length)];
    if (table === undefined) return undefined;
    const totals: SplitVote['totals'] = Object.fromEntries(
      voteOptions.map((option: VoteOption, index) => {
        const total = table.reduce((sum, row) => sum + row[index]!, 0);
        const kind = kinds[index]!;
        if (kind === 'unknown') return [option, 'unknown'];
        return [
          option,
          kind === 'exact' ? total : { atLeast: Math.max(0, total - 1), atMost: total + 1 },
        ];
      }),
    );
    return { totals, groups };
  })
  .filter((vote): vote is NonNullable<typeof vote> => vote !== undefined);

/** Votes that are known in different ways, with few enough tables to try them all. */
export const variedVotes: Readonly<Record<string, SplitVote>> = {
  'two totals known': {
    totals: { yes: 4, no: 3 },
    groups: [
      { name: 'A', members: 5 },
      { name: 'B', members: 3 },
      { name: 'C', members: 1 },
    ],
  },
  'every total known': {
    totals: { yes: 4, no: 3, abstain: 1, absent: 2 },
    groups: [
      { name: 'A', members: 4 },
      { name: 'B', members: 4 },
      { name: 'C', members: 2 },
    ],
  },
  'totals and a group between limits, and named ballots': {
    totals: { yes: { atLeast: 3, atMost: 5 }, no: { atMost: 4 } },
    groups: [
      { name: 'A', members: { atLeast: 4, atMost: 6 }, counts: { abstain: 0 } },
      { name: 'B', members: 3, ballots: { yes: 1, absent: 1 } },
    ],
  },
  'only counts of a group known': {
    totals: {},
    groups: [
      { name: 'A', members: 3, counts: { abstain: 1, absent: { atLeast: 1 } } },
      { name: 'B', members: 3 },
    ],
  },
  'a limit to abstentions, named ballots and counts': {
    totals: { abstain: { atMost: 2 } },
    groups: [
      {
        name: 'A',
        members: 5,
        counts: { yes: { atLeast: 1, atMost: 3 }, absent: 0 },
        ballots: { no: 1 },
      },
      { name: 'B', members: 2, ballots: { abstain: 1 } },
    ],
  },
  'a group with a limit of its own': {
    totals: { yes: 3 },
    groups: [
      { name: 'A', members: 4, counts: { abstain: { atMost: 1 }, no: { atMost: 2 } } },
      { name: 'B', members: 3 },
    ],
  },
  'named ballots in groups that are free otherwise': {
    totals: { yes: 3, no: { atLeast: 2, atMost: 3 } },
    groups: [
      { name: 'A', members: 3, ballots: { yes: 1 } },
      { name: 'B', members: 4, ballots: { no: 1, absent: 1 } },
      { name: 'C', members: 2, ballots: { abstain: 1 } },
    ],
  },
  'groups in which an option is closed': {
    totals: { yes: 2, absent: 2 },
    groups: [
      { name: 'A', members: 3, counts: { no: 0 } },
      { name: 'B', members: 2, counts: { no: 0 } },
      { name: 'C', members: 2, counts: { abstain: 0 }, ballots: { absent: 1 } },
    ],
  },
  'a group that is divided for certain': {
    totals: {},
    groups: [
      { name: 'A', members: 3, counts: { yes: 1, no: 1 } },
      { name: 'B', members: 2 },
    ],
  },
  'a single group': { totals: { no: { atLeast: 2 } }, groups: [{ name: 'A', members: 5 }] },
};
