import { type BallotRow, ballotGrid, type RollCallOption } from '../analysis/rollcalls/index.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import { knownMembers, knownVotes, nameOf, printCsv, table } from './rollcall-tables.js';

/** A sign for each option; what is not told is no sign of its own making. */
const signs: Readonly<Record<RollCallOption, string>> = {
  yes: 'Y',
  no: 'N',
  abstain: 'A',
  present: 'P',
  absent: '·',
  excused: 'e',
  unknown: '?',
  'announced yes': 'y',
  'announced no': 'n',
  'not a member': ' ',
};

/** So many votes stand side by side in a line of text. */
const VOTES_A_LINE = 20;

/** Prints what chosen members did in chosen votes. */
export async function printRollCallGrid(
  { calls, said }: CallsRead,
  { votes, members, csv, json }: RollCallOptions,
): Promise<void> {
  const chosen = knownVotes(votes, calls) ?? votesIn(calls);
  const people = knownMembers(members, calls);
  const rows = ballotGrid(calls, { votes: chosen, ...(people && { members: people }) });
  if (json) return printJson({ said, votes: chosen, rows });
  if (csv) {
    return printCsv(
      rows.map((row) => rowOf(row, chosen)),
      ['member', 'name', 'party', ...chosen],
    );
  }
  const met = new Set(rows.flatMap(({ options }) => options));
  const key = Object.entries(signs).filter(([option]) => met.has(option as RollCallOption));
  const text = [
    ...blocksOf(chosen).flatMap((block) => [gridText(rows, block), '']),
    key.map(([option, sign]) => `${sign === ' ' ? 'blank' : sign} ${option}`).join(', '),
    '',
    ...said,
  ];
  print(text.join('\n').trimEnd());
}

function votesIn({ votes, columns }: CallsRead['calls']): string[] {
  return Array.from(columns, (column) => votes[column]!.id);
}

/** Votes with their places, so many at once as stand side by side. */
function blocksOf(votes: readonly string[]) {
  const places = votes.map((id, place) => ({ id, place }));
  return Array.from({ length: Math.ceil(places.length / VOTES_A_LINE) }, (_, block) =>
    places.slice(block * VOTES_A_LINE, (block + 1) * VOTES_A_LINE),
  );
}

/** Members by votes, the votes by their numbers in a list above. */
function gridText(
  rows: readonly BallotRow[],
  block: readonly { readonly id: string; readonly place: number }[],
): string {
  const votes = block.map(({ id, place }) => `${place + 1} ${id}`).join(', ');
  const columns = block.map(({ place }) => ({
    heading: String(place + 1),
    number: true,
    cell: ({ options }: BallotRow) => signs[options[place]!],
  }));
  const names = { heading: 'member', cell: ({ member }: BallotRow) => nameOf(member) };
  return [votes, table([names, ...columns], rows)].join('\n');
}

function rowOf({ member, options }: BallotRow, votes: readonly string[]) {
  const cells = votes.map((vote, place) => [vote, options[place]]);
  return {
    member: member.id,
    name: member.name,
    party: member.party,
    ...Object.fromEntries(cells),
  };
}
