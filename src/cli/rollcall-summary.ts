import {
  type CohesionInPeriod,
  cohesionOverTime,
  type GroupTotal,
  type MemberSummaries,
  type MemberSummary,
  type RollCallMatrix,
  type RollCallSummaries,
  type RollCallSummary,
  rollCallOptions,
  summarizeMembers,
  summarizeVotes,
  totalsBy,
} from '../analysis/rollcalls/index.js';
import { nearest } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { opposedParties } from '../figures/opposed-parties.js';
import { writeCount } from '../language/write-count.js';
import { writeNumberOf } from '../language/write-number-of.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import {
  type CsvRow,
  measureColumns,
  measureText,
  nameOf,
  numbers,
  printCsv,
  rebelRules,
  table,
} from './rollcall-tables.js';
import type { Column } from './text-table.js';

/** So many votes and members an overview names. */
const mostNamed = 10;

/** What a summary holds. */
interface Summary {
  readonly by: string;
  readonly calls: RollCallMatrix;
  readonly said: readonly string[];
  readonly votes: RollCallSummaries;
  readonly members: MemberSummaries;
  readonly groups: readonly CohesionInPeriod[];
}

/** Prints what roll calls show of votes, members and groups. */
export async function printRollCallSummary(
  { calls, said }: CallsRead,
  { by, of, csv, json, between: told, rebel }: RollCallOptions,
): Promise<void> {
  const two = told === undefined ? opposedParties(calls) : twoNamed(told, calls);
  const between = two === undefined ? {} : { between: two };
  const summary = {
    by,
    calls,
    said,
    votes: summarizeVotes(calls, between),
    members: summarizeMembers(calls, { rebel: rebelRules[rebel] ?? 'votes against' }),
    groups: cohesionOverTime(calls, { ...between, by: calls.columns.length }).rows,
  };
  const of_ = of ?? (csv ? 'votes' : undefined);
  if (json) printJson(asJson(summary));
  else if (csv) printCsv(csvRows[of_ as keyof typeof csvRows](summary));
  else if (of_ === undefined) print(overview(summary));
  else print([...texts[of_ as keyof typeof texts](summary), '', ...said].join('\n').trimEnd());
}

/** Two parties, as they are told. */
function twoNamed(told: string, calls: RollCallMatrix): readonly [string, string] {
  const [first, second, ...more] = told.split(',').map((one) => one.trim());
  if (!first || !second || more.length > 0 || first === second) {
    throw new UsageError(`--between needs two parties, with a comma between; "${told}" was given`);
  }
  const { members } = summarizeMembers(calls);
  const known = [...new Set(members.flatMap(({ parties }) => parties))];
  const missing = [first, second].find((one) => !known.includes(one));
  if (missing === undefined) return [first, second];
  throw new UsageError(
    `--between needs two of ${known.join(', ')}; "${missing}" was given${nearest(missing, known)}`,
  );
}

function asJson({ by, said, votes, members, groups }: Summary) {
  return {
    by,
    said,
    between: votes.between ?? null,
    rebel: members.rebel,
    votes: votes.votes,
    members: members.members.map(({ rebellions, ...member }) => ({
      ...member,
      rebellions: rebellions.map(({ vote, ...one }) => ({ vote: vote.id, ...one })),
    })),
    groups: groups.map(({ period: _, ...group }) => group),
  };
}

const csvRows = {
  votes: ({ votes }: Summary): CsvRow[] =>
    votes.votes.map((one) => ({
      vote: one.vote.id,
      date: one.vote.date,
      label: one.vote.label,
      members: one.members,
      ...countColumns(one.counts),
      margin: one.margin,
      ...measureColumns('closeness', one.closeness),
      ...measureColumns('turnout', one.turnout),
      ...measureColumns('rice', one.rice),
      ...measureColumns('rice_corrected', one.riceCorrected),
      ...measureColumns('agreement', one.agreement),
      party_unity: one.partyUnity,
      party_vote: one.partyVote === undefined ? undefined : String(one.partyVote),
    })),
  members: ({ members }: Summary): CsvRow[] =>
    members.members.map((one) => ({
      member: one.member.id,
      name: one.member.name,
      groups: one.parties.join('; '),
      votes: one.votes,
      ...countColumns(one.counts),
      ...measureColumns('participation', one.participation),
      ...measureColumns('loyalty', one.loyalty),
      lines: one.lines,
      rebellions: one.rebellions.length,
      rebelled_in: one.rebellions.map(({ vote }) => vote.id).join('; '),
      party_loyalty: one.partyLoyalty,
    })),
  groups: ({ groups }: Summary): CsvRow[] =>
    groups.map((one) => ({
      group: one.party,
      votes: one.votes,
      ...measureColumns('rice', one.rice),
      ...measureColumns('rice_corrected', one.riceCorrected),
      ...measureColumns('agreement', one.agreement),
    })),
  totals: ({ calls }: Summary): CsvRow[] =>
    totalsBy(calls, 'party').map(({ vote, group, option, members }) => ({
      vote,
      group,
      option,
      members,
    })),
};

function countColumns(counts: RollCallSummary['counts']): CsvRow {
  return Object.fromEntries(
    rollCallOptions.map((option) => [option.replaceAll(' ', '_'), counts[option]]),
  );
}

const texts = {
  votes: ({ votes }: Summary) => [table(voteColumns, votes.votes)],
  members: ({ members }: Summary) => [table(memberColumns, members.members), '', members.rebel],
  groups: ({ groups, by }: Summary) => [table(groupColumns(by), groups)],
  totals: ({ calls, by }: Summary) => [
    table<GroupTotal>(
      [
        { heading: 'vote', cell: ({ vote }) => vote },
        { heading: by, cell: ({ group }) => group ?? '–' },
        { heading: 'option', cell: ({ option }) => option },
        numbers('members', ({ members }) => members),
      ],
      totalsBy(calls, 'party'),
    ),
  ],
};

const voteColumns: readonly Column<RollCallSummary>[] = [
  { heading: 'vote', cell: ({ vote }) => vote.id },
  { heading: 'date', cell: ({ vote }) => vote.date ?? '–' },
  { heading: 'about', cell: ({ vote }) => (vote.label === vote.id ? '' : (vote.label ?? '')) },
  numbers('yes', ({ counts }) => counts.yes),
  numbers('no', ({ counts }) => counts.no),
  numbers('abstain', ({ counts }) => counts.abstain),
  numbers('margin', ({ margin }) => margin),
  numbers('turnout', ({ turnout }) => measureText(turnout)),
  numbers('Rice', ({ rice }) => measureText(rice)),
];

const memberColumns: readonly Column<MemberSummary>[] = [
  { heading: 'member', cell: ({ member }) => nameOf(member) },
  { heading: 'group', cell: ({ parties }) => parties.join(', ') || '–' },
  numbers('votes', ({ votes }) => votes),
  numbers('participation', ({ participation }) => measureText(participation)),
  numbers('loyalty', ({ loyalty }) => measureText(loyalty)),
  numbers('rebellions', ({ rebellions }) => rebellions.length),
];

function groupColumns(by: string): readonly Column<CohesionInPeriod>[] {
  return [
    { heading: by, cell: ({ party }) => party },
    numbers('votes', ({ votes }) => votes),
    numbers('Rice', ({ rice }) => measureText(rice)),
    numbers('corrected', ({ riceCorrected }) => measureText(riceCorrected)),
    numbers('agreement', ({ agreement }) => measureText(agreement)),
  ];
}

const forms = {
  members: { one: 'member', other: 'members' },
  votes: { one: 'vote', other: 'votes' },
};

/** What is seen at once: the size, the groups, the closest votes and those who rebelled most. */
function overview(summary: Summary): string {
  const { votes, members, groups, calls, said, by } = summary;
  const dates = votes.votes.flatMap(({ vote }) => vote.date ?? []).sort();
  const days = [...new Set([dates[0], dates.at(-1)])].join(' to ');
  const span = days === '' ? '' : `, ${days}`;
  const closest = [...votes.votes]
    .filter(({ closeness }) => closeness.kind === 'value')
    .sort((a, b) => Math.abs(a.margin) - Math.abs(b.margin));
  const rebellious = members.members
    .filter(({ rebellions }) => rebellions.length > 0)
    .sort((a, b) => b.rebellions.length - a.rebellions.length);
  return [
    [
      `${writeNumberOf(calls.rows.length, forms.members, 'en')}, ${writeNumberOf(calls.columns.length, forms.votes, 'en')}${span}`,
    ],
    groups.length > 0 ? [table(groupColumns(by), groups), ...unityLine(votes)] : [],
    closest.length > 0 ? ['Closest votes', table(voteColumns, closest.slice(0, mostNamed))] : [],
    rebellious.length > 0
      ? ['Most rebellions', table(memberColumns, rebellious.slice(0, mostNamed)), members.rebel]
      : [],
    said,
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function unityLine({ between, votes }: RollCallSummaries): string[] {
  if (between === undefined) return [];
  const judged = votes.filter(({ partyUnity }) => partyUnity && partyUnity !== 'undetermined');
  const opposed = judged.filter(({ partyUnity }) => partyUnity === 'party unity vote');
  return [
    `majorities of ${between.join(' and ')} opposed each other in ${writeCount(opposed.length, 'en')} of ${writeNumberOf(judged.length, forms.votes, 'en')} (--between names others)`,
  ];
}
