import {
  type AgreementMatrix,
  agreementMatrix,
  agreementOf,
  type GroupAgreement,
  groupAgreement,
  type MemberAgreement,
  nearestMembers,
  type RollCallMatrix,
  type RollCallMember,
  summarizeMembers,
} from '../analysis/rollcalls/index.js';
import { nearest } from '../errors/suggest.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { csvText } from '../escapes/csv-text.js';
import { output, plainText, print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import {
  type CsvRow,
  fixed,
  measureColumns,
  measureText,
  nameOf,
  numbers,
  table,
} from './rollcall-tables.js';
import { wholeNumber } from './whole-number.js';

/** Prints how often members agreed: groups with each other, a member with the others, or every two. */
export async function printRollCallAgreement(
  { calls, said }: CallsRead,
  { by, csv, json, member, least, announced }: RollCallOptions,
): Promise<void> {
  const agreement = agreementMatrix(calls, { announced: announced ? 'as votes' : 'left out' });
  const atLeast = wholeNumber('--least', least ?? '1');
  if (member !== undefined) {
    const near = nearestMembers(agreement, idOf(member, agreement), { atLeast });
    if (json) printJson({ said, nearest: near });
    else if (csv) printPairs([near]);
    else print([nearText(near), '', ...said].join('\n').trimEnd());
    return;
  }
  if (csv) return printPairs(allPairs(agreement, atLeast));
  const groups = groupAgreement(agreement, mainGroups(calls));
  if (json) printJson({ by, said, groups, pairs: [...allPairs(agreement, atLeast)].flat() });
  else print([groupText(groups, by), '', ...said].join('\n').trimEnd());
}

/** The id of a member who is called by id or name. */
function idOf(called: string, { members }: AgreementMatrix): string {
  const found =
    members.find(({ id }) => id === called) ?? members.find(({ name }) => name === called);
  if (found !== undefined) return found.id;
  const known = members.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]);
  throw new ToolkitError(
    `--member names a member by number or name; "${called}" is none${nearest(called, known)}`,
  );
}

/** The group in which a member cast most ballots comes first among its own. */
function mainGroups(calls: RollCallMatrix): (member: RollCallMember) => string | undefined {
  const { members } = summarizeMembers(calls);
  const groups = new Map(members.map(({ member, parties }) => [member.id, parties[0]]));
  return ({ id }) => groups.get(id);
}

/** Every two members, member by member, so that no more stands in memory at once than one has. */
function* allPairs(agreement: AgreementMatrix, atLeast: number): Generator<MemberAgreement[]> {
  const { members } = agreement;
  for (const [place, { id }] of members.entries()) {
    yield members
      .slice(place + 1)
      .map((other) => agreementOf(agreement, id, other.id))
      .filter(({ shared }) => shared >= atLeast);
  }
}

function printPairs(lists: Iterable<readonly MemberAgreement[]>): void {
  let heading = true;
  for (const pairs of lists) {
    const rows = pairs.map(pairRow);
    if (rows.length === 0) continue;
    output.write(plainText(csvText(Object.keys(rows[0]!), rows, { heading })));
    heading = false;
  }
}

function pairRow({
  members: [first, second],
  agreed,
  shared,
  open,
  share,
  interval,
}: MemberAgreement): CsvRow {
  return {
    first: first.id,
    second: second.id,
    agreed,
    shared,
    open,
    ...measureColumns('share', share),
    interval_lower: interval?.lower,
    interval_upper: interval?.upper,
  };
}

function nearText(near: readonly MemberAgreement[]): string {
  return table<MemberAgreement>(
    [
      { heading: 'member', cell: ({ members }) => nameOf(members[1]) },
      { heading: 'group', cell: ({ members }) => members[1].party ?? '–' },
      numbers('agreed', ({ agreed }) => agreed),
      numbers('shared', ({ shared }) => shared),
      numbers('share', ({ share }) => measureText(share)),
      numbers('95 %', ({ interval }) =>
        interval === undefined ? '–' : `${fixed(interval.lower)}–${fixed(interval.upper)}`,
      ),
    ],
    near,
  );
}

function groupText(groups: readonly GroupAgreement[], by: string): string {
  return table<GroupAgreement>(
    [
      { heading: by, cell: ({ groups: [first] }) => first ?? '–' },
      { heading: 'with', cell: ({ groups: [, second] }) => second ?? '–' },
      numbers('pairs', ({ pairs }) => pairs),
      numbers('shared', ({ shared }) => shared),
      numbers('share', ({ share }) => measureText(share)),
    ],
    groups,
  );
}
