import { type MemberScore, scoreMembers } from '../analysis/rollcalls/index.js';
import { UsageError } from '../errors/usage-error.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import {
  knownMembers,
  knownVotes,
  measureColumns,
  measureText,
  nameOf,
  numbers,
  printCsv,
  table,
} from './rollcall-tables.js';

/** Prints how often each member was on the sides that are told, the highest score first. */
export async function printRollCallScorecard(
  { calls, said }: CallsRead,
  { sides: told, members, 'absent-counts': absentCounts, csv, json }: RollCallOptions,
): Promise<void> {
  const sides = sidesOf(told, calls);
  const absent = absentCounts ? ('counts against' as const) : ('left out' as const);
  const people = knownMembers(members, calls);
  const scores = scoreMembers(calls, { sides, absent })
    .filter(({ member }) => people === undefined || people.includes(member.id))
    .sort((a, b) => rank(b) - rank(a));
  if (json) return printJson({ said, sides, absent, scores });
  if (csv) {
    const votes = Object.keys(sides);
    const columns = ['member', 'name', 'party', 'with', 'against', ...scoreColumns, ...votes];
    return printCsv(
      scores.map((score) => scoreRow(score, votes)),
      columns,
    );
  }
  const text = table<MemberScore>(
    [
      { heading: 'member', cell: ({ member }) => nameOf(member) },
      { heading: 'party', cell: ({ member }) => member.party ?? '–' },
      numbers('with', (score) => score.with),
      numbers('against', ({ against }) => against),
      numbers('score', ({ score }) => measureText(score)),
    ],
    scores,
  );
  const named = Object.entries(sides).map(([vote, side]) => `${vote} ${side}`);
  const rule = `Scored: ${named.join(', ')}; who is absent is ${absentCounts ? 'counted against' : 'left out'}. A score says no more than this choice of votes and sides.`;
  print([rule, '', text, '', ...said].join('\n').trimEnd());
}

const scoreColumns = Object.keys(measureColumns('score', { kind: 'value', value: 0 }));

/** The sides of the votes: `1-23=yes,2-117=no`. */
function sidesOf(told: string | undefined, calls: CallsRead['calls']) {
  if (told === undefined) {
    throw new UsageError(
      'rollcall scorecard needs the votes and their sides: --sides VOTE=yes,VOTE=no',
    );
  }
  const pairs = told.split(',').map((one) => {
    const [, vote = '', side] = /^(.*)=(yes|no)$/.exec(one.trim()) ?? [];
    if (side === undefined) {
      throw new UsageError(
        `--sides needs votes with yes or no, such as 12=yes,15=no; "${one.trim()}" was given`,
      );
    }
    return [vote, side as 'yes' | 'no'] as const;
  });
  knownVotes(pairs.map(([vote]) => vote).join(','), calls, '--sides');
  return Object.fromEntries(pairs);
}

/** A score, those that have none last. */
function rank({ score }: MemberScore): number {
  if (score.kind === 'undefined') return -1;
  return score.kind === 'value' ? score.value : (score.lower + score.upper) / 2;
}

function scoreRow({ member, options, score, ...counts }: MemberScore, votes: readonly string[]) {
  return {
    member: member.id,
    name: member.name,
    party: member.party,
    with: counts.with,
    against: counts.against,
    ...measureColumns('score', score),
    ...Object.fromEntries(votes.map((vote, place) => [vote, options[place]])),
  };
}
