import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import { agreementMatrix, pairAt } from './agreement-matrix.js';
import { ballotGrid } from './ballot-grid.js';
import { partyOn } from './party-on.js';
import { type RollCallMatrix, requireMatrix } from './roll-call-matrix.js';
import { NOT_A_MEMBER, rollCallOptions } from './roll-call-option.js';

/** The tables that roll calls are given to other programs as. */
export type RollCallTableName =
  | 'members'
  | 'parties'
  | 'votes'
  | 'ballots'
  | 'matrix'
  | 'agreement';

/** The names of these tables. */
export const rollCallTableNames: readonly RollCallTableName[] = [
  'members',
  'parties',
  'votes',
  'ballots',
  'matrix',
  'agreement',
];

/** A column of a table: its name, whether it holds numbers, and a value for each row; null where none is told. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'text' | 'whole number' | 'number';
  readonly values: readonly (string | number | null)[];
}

/**
 * Roll calls as a table for other programs, column by column: `members` with their attributes; `parties` with the days from which and to
 * which a member belonged to them; `votes` with the counts declared; `ballots`, a row each of those in office, with the party of the
 * day; `matrix`, a row for each member with a column for each vote; `agreement`, a row for every two members.
 *
 * Source: plain tables; for agreement see `agreementMatrix`.
 *
 * @param matrix - who voted how
 * @param name - which table
 * @returns the columns, all of one length
 * @throws ArgumentError when there is no such table
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a', party: 'A' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '10'], codes: voteviewCodes });
 * rollCallTable(calls, 'ballots').map(({ name, values }) => [name, ...values])[2] // => ['party', 'A', 'A', null]
 * rollCallTable(calls, 'matrix')[2] // => { name: '2', type: 'text', values: ['no', 'not a member'] }
 * ```
 */
export function rollCallTable(matrix: RollCallMatrix, name: RollCallTableName): TableColumn[] {
  requireMatrix(matrix);
  if (!Object.hasOwn(tables, name)) {
    const expected = `one of ${rollCallTableNames.join(', ')}${nearest(name, rollCallTableNames)}`;
    throw new ArgumentError('name', name, expected);
  }
  return tables[name](matrix);
}

const tables: Readonly<Record<RollCallTableName, (matrix: RollCallMatrix) => TableColumn[]>> = {
  members: ({ members, rows }) => {
    const looked = Array.from(rows, (row) => members[row]!);
    return [
      text('member', looked, ({ id }) => id),
      text('name', looked, (member) => member.name),
      text('party', looked, ({ party }) => party),
      ...attributesOf(looked, ['member', 'name', 'party']),
    ];
  },
  parties: ({ members, rows }) => {
    const periods = Array.from(rows).flatMap((row) => {
      const { id, party, parties = [] } = members[row]!;
      const told = parties.map((period) => ({ id, ...period }));
      return told.length === 0 && party !== undefined ? [{ id, party }] : told;
    });
    return [
      text('member', periods, ({ id }) => id),
      text('party', periods, ({ party }) => party),
      text('first_day', periods, (period) => ('from' in period ? period.from : undefined)),
      text('last_day', periods, (period) => ('to' in period ? period.to : undefined)),
    ];
  },
  votes: ({ votes, columns }) => {
    const looked = Array.from(columns, (column) => votes[column]!);
    const own = ['vote', 'date', 'label', 'topic', 'yes', 'no', 'abstain'];
    return [
      text('vote', looked, ({ id }) => id),
      text('date', looked, ({ date }) => date),
      text('label', looked, ({ label }) => label),
      text('topic', looked, ({ topic }) => topic),
      ...(['yes', 'no', 'abstain'] as const).map((option) =>
        whole(option, looked, ({ declared }) => declared?.[option]),
      ),
      ...attributesOf(looked, own),
    ];
  },
  ballots: ({ codes, members, votes, rows, columns }) => {
    const [vote, member, party, option] = [[], [], [], []] as (string | undefined)[][];
    for (const row of rows) {
      const { id } = members[row]!;
      for (const column of columns) {
        const code = codes[row * votes.length + column]!;
        if (code === NOT_A_MEMBER) continue;
        vote!.push(votes[column]!.id);
        member!.push(id);
        party!.push(partyOn(members[row]!, votes[column]!.date));
        option!.push(rollCallOptions[code]);
      }
    }
    return [
      text('vote', vote!, itself),
      text('member', member!, itself),
      text('party', party!, itself),
      text('option', option!, itself),
    ];
  },
  matrix: (matrix) => {
    const grid = ballotGrid(matrix);
    return [
      text('member', grid, ({ member }) => member.id),
      ...Array.from(matrix.columns, (column, place) =>
        text(matrix.votes[column]!.id, grid, ({ options }) => options[place]),
      ),
    ];
  },
  agreement: (matrix) => {
    const agreement = agreementMatrix(matrix);
    const pairs = agreement.members.flatMap((_, first) =>
      agreement.members
        .slice(first + 1)
        .map((_other, next) => pairAt(agreement, first, first + 1 + next)),
    );
    return [
      text('first', pairs, ({ members: [first] }) => first.id),
      text('second', pairs, ({ members: [, second] }) => second.id),
      whole('agreed', pairs, ({ agreed }) => agreed),
      whole('shared', pairs, ({ shared }) => shared),
      whole('open', pairs, ({ open }) => open),
      number('share', pairs, ({ share }) => (share.kind === 'value' ? share.value : undefined)),
      number('lower', pairs, ({ interval }) => interval?.lower),
      number('upper', pairs, ({ interval }) => interval?.upper),
    ];
  },
};

/** A column of a type: its name, the rows, and what it tells of each. */
const columnOf =
  (type: TableColumn['type']) =>
  <Row>(name: string, rows: readonly Row[], of: (row: Row) => string | number | undefined) => ({
    name,
    type,
    values: rows.map((row) => of(row) ?? null),
  });

const text = columnOf('text');
const whole = columnOf('whole number');
const number = columnOf('number');

const itself = (value: string | undefined) => value;

/** The attributes of rows as columns, but for those whose names are taken. */
function attributesOf(
  rows: readonly { readonly attributes?: Readonly<Record<string, string>> | undefined }[],
  taken: readonly string[],
): TableColumn[] {
  const names = new Set(rows.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return [...names]
    .filter((name) => !taken.includes(name))
    .map((name) => text(name, rows, ({ attributes }) => attributes?.[name]));
}
