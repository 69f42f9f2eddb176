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
      text(
        'member',
        looked.map(({ id }) => id),
      ),
      text(
        'name',
        looked.map((member) => member.name),
      ),
      text(
        'party',
        looked.map(({ party }) => party),
      ),
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
      text(
        'member',
        periods.map(({ id }) => id),
      ),
      text(
        'party',
        periods.map(({ party }) => party),
      ),
      text(
        'first_day',
        periods.map((period) => ('from' in period ? period.from : undefined)),
      ),
      text(
        'last_day',
        periods.map((period) => ('to' in period ? period.to : undefined)),
      ),
    ];
  },
  votes: ({ votes, columns }) => {
    const looked = Array.from(columns, (column) => votes[column]!);
    const own = ['vote', 'date', 'label', 'topic', 'yes', 'no', 'abstain'];
    return [
      text(
        'vote',
        looked.map(({ id }) => id),
      ),
      text(
        'date',
        looked.map(({ date }) => date),
      ),
      text(
        'label',
        looked.map(({ label }) => label),
      ),
      text(
        'topic',
        looked.map(({ topic }) => topic),
      ),
      ...(['yes', 'no', 'abstain'] as const).map((option) =>
        whole(
          option,
          looked.map(({ declared }) => declared?.[option]),
        ),
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
      text('vote', vote!),
      text('member', member!),
      text('party', party!),
      text('option', option!),
    ];
  },
  matrix: (matrix) => {
    const grid = ballotGrid(matrix);
    return [
      text(
        'member',
        grid.map(({ member }) => member.id),
      ),
      ...Array.from(matrix.columns, (column, place) =>
        text(
          matrix.votes[column]!.id,
          grid.map(({ options }) => options[place]),
        ),
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
      text(
        'first',
        pairs.map(({ members: [first] }) => first.id),
      ),
      text(
        'second',
        pairs.map(({ members: [, second] }) => second.id),
      ),
      whole(
        'agreed',
        pairs.map(({ agreed }) => agreed),
      ),
      whole(
        'shared',
        pairs.map(({ shared }) => shared),
      ),
      whole(
        'open',
        pairs.map(({ open }) => open),
      ),
      number(
        'share',
        pairs.map(({ share }) => (share.kind === 'value' ? share.value : undefined)),
      ),
      number(
        'lower',
        pairs.map(({ interval }) => interval?.lower),
      ),
      number(
        'upper',
        pairs.map(({ interval }) => interval?.upper),
      ),
    ];
  },
};

type Values = readonly (string | number | undefined)[];

const text = (name: string, values: Values) => column(name, 'text', values);
const whole = (name: string, values: Values) => column(name, 'whole number', values);
const number = (name: string, values: Values) => column(name, 'number', values);

function column(name: string, type: TableColumn['type'], values: Values): TableColumn {
  return { name, type, values: values.map((value) => value ?? null) };
}

/** The attributes of rows as columns, but for those whose names are taken. */
function attributesOf(
  rows: readonly { readonly attributes?: Readonly<Record<string, string>> | undefined }[],
  taken: readonly string[],
): TableColumn[] {
  const names = new Set(rows.flatMap(({ attributes = {} }) => Object.keys(attributes)));
  return [...names]
    .filter((name) => !taken.includes(name))
    .map((name) =>
      text(
        name,
        rows.map(({ attributes }) => attributes?.[name]),
      ),
    );
}
