import {
  type ChangeOfBallot,
  type ComparedVotes,
  compareVotes,
} from '../analysis/rollcalls/index.js';
import { UsageError } from '../errors/usage-error.js';
import { writeNumberOf } from '../language/write-number-of.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import { knownVotes, nameOf, numbers, printCsv, table } from './rollcall-tables.js';

/** Prints two votes side by side, and who did not do the same in both. */
export async function printRollCallCompare(
  { calls, said }: CallsRead,
  { votes, csv, json }: RollCallOptions,
): Promise<void> {
  const [first, second, ...more] = knownVotes(votes, calls) ?? [];
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UsageError('rollcall compare needs two votes: --votes FIRST,SECOND');
  }
  const { votes: both, turns, changed } = compareVotes(calls, first, second);
  if (json) return printJson({ said, votes: both, turns, changed });
  if (csv) return printCsv(changed.map(changeRow));
  const text = [
    ...both.map(({ id, date, label }) =>
      [id, date, label === id ? undefined : label].filter(Boolean).join('  '),
    ),
    '',
    table<ComparedVotes['turns'][number]>(
      [
        { heading: 'first', cell: ({ from }) => from },
        { heading: 'second', cell: ({ to }) => to },
        numbers('members', ({ members }) => members),
      ],
      turns,
    ),
    '',
    `${writeNumberOf(changed.length, { one: 'member', other: 'members' }, 'en')} did not do the same in both`,
    ...(changed.length > 0 ? [changesText(changed)] : []),
    '',
    ...said,
  ];
  print(text.join('\n').trimEnd());
}

function changesText(changed: readonly ChangeOfBallot[]): string {
  return table<ChangeOfBallot>(
    [
      { heading: 'member', cell: ({ member }) => nameOf(member) },
      { heading: 'party', cell: ({ parties }) => partiesOf(parties) },
      { heading: 'first', cell: ({ from }) => from },
      { heading: 'second', cell: ({ to }) => to },
    ],
    changed,
  );
}

/** The party on the two days, once where it is the same. */
function partiesOf([before = '–', after = '–']: ChangeOfBallot['parties']): string {
  return before === after ? before : `${before} → ${after}`;
}

function changeRow({ member, parties, from, to }: ChangeOfBallot) {
  return {
    member: member.id,
    name: member.name,
    first_party: parties[0],
    second_party: parties[1],
    first: from,
    second: to,
  };
}
