import { ArgumentError } from '../../../errors/argument-error.js';
import { type RollCallMatrix, requireMatrix } from '../roll-call-matrix.js';
import { ANNOUNCED_NO, ANNOUNCED_YES, NO, OPTIONS, YES } from '../roll-call-option.js';

/** Which votes and members are scaled. */
export interface ScaledRollCalls {
  /** Votes in which the smaller side has a smaller share than this are left out; 0.025 unless told. Unanimous ones always are. */
  readonly lopsided?: number;
  /** Members with fewer yes and no votes than these are left out; 25 unless told. */
  readonly leastVotes?: number;
  /** Whether positions announced (pairs, a president) are left out, or taken for votes; left out unless told. */
  readonly announced?: 'left out' | 'as votes';
}

/** The choices between yes and no that are scaled. */
export interface Choices {
  /** The places of the members and votes that are kept. */
  readonly rows: Uint32Array;
  readonly columns: Uint32Array;
  /** Member by member, for each vote: 1 is yes, −1 is no, 0 neither. */
  readonly signs: Int8Array;
  readonly leftOut: LeftOutOfScale;
}

/** What was not scaled, and why. */
export interface LeftOutOfScale {
  /** Votes in which all who voted were on one side, or nobody voted yes or no. */
  readonly unanimous: number;
  /** Votes with a smaller side below the share asked, but not unanimous. */
  readonly lopsided: number;
  /** The ids of members with too few votes. */
  readonly members: readonly string[];
}

/**
 * The choices that can be scaled. Who has too few votes is left out, then what is lopsided among those left, and so on until
 * nothing more is.
 */
export function choicesOf(matrix: RollCallMatrix, options: ScaledRollCalls): Choices {
  requireMatrix(matrix);
  const { lopsided = 0.025, leastVotes = 25, announced = 'left out' } = options;
  if (!(lopsided >= 0 && lopsided < 0.5)) {
    throw new ArgumentError('options.lopsided', lopsided, 'a share from 0, below 0.5');
  }
  if (!Number.isSafeInteger(leastVotes) || leastVotes < 1) {
    throw new ArgumentError(
      'options.leastVotes',
      leastVotes,
      'a whole number of votes, one or more',
    );
  }
  if (announced !== 'left out' && announced !== 'as votes') {
    throw new ArgumentError('options.announced', announced, "'left out' or 'as votes'");
  }
  const { codes, votes, members } = matrix;
  const sign = signsOfCodes(announced === 'as votes');
  const signAt = (row: number, column: number) => sign[codes[row * votes.length + column]!]!;
  let rows = matrix.rows;
  let columns = matrix.columns;
  for (;;) {
    const keptColumns = columns.filter((column) => {
      const [less, all] = sidesOf(rows, (row) => signAt(row, column));
      return less > 0 && less >= lopsided * all;
    });
    const keptRows = rows.filter((row) => {
      let cast = 0;
      for (const column of keptColumns) if (signAt(row, column) !== 0) cast += 1;
      return cast >= leastVotes;
    });
    const done = keptRows.length === rows.length && keptColumns.length === columns.length;
    rows = keptRows;
    columns = keptColumns;
    if (done) break;
  }
  if (rows.length < 2 || columns.length < 2) {
    const message = `${rows.length} members and ${columns.length} votes are left of ${matrix.rows.length} and ${matrix.columns.length}, and no scale can be made of them: of votes those are left in which a share of at least ${lopsided} was on the smaller side, of members those with at least ${leastVotes} such votes; lower options.lopsided or options.leastVotes`;
    throw new ArgumentError('matrix', matrix, 'roll calls that divide members', message);
  }
  const signs = new Int8Array(rows.length * columns.length);
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      signs[row * columns.length + column] = signAt(rows[row]!, columns[column]!);
    }
  }
  const kept = new Set(rows);
  const dropped = matrix.columns.filter((column) => !columns.includes(column));
  const unanimous = dropped.filter(
    (column) => sidesOf(matrix.rows, (row) => signAt(row, column))[0] === 0,
  );
  const choices = {
    rows,
    columns,
    signs,
    leftOut: {
      unanimous: unanimous.length,
      lopsided: dropped.length - unanimous.length,
      members: Array.from(matrix.rows)
        .filter((row) => !kept.has(row))
        .map((row) => members[row]!.id),
    },
  };
  requireOneScale(choices, matrix);
  return choices;
}

function signsOfCodes(withAnnounced: boolean): Int8Array {
  const signs = new Int8Array(OPTIONS);
  signs[YES] = 1;
  signs[NO] = -1;
  if (withAnnounced) {
    signs[ANNOUNCED_YES] = 1;
    signs[ANNOUNCED_NO] = -1;
  }
  return signs;
}

/** How many are on the smaller side, and on both. */
function sidesOf(rows: Uint32Array, signOf: (row: number) => number): [number, number] {
  let yes = 0;
  let no = 0;
  for (const row of rows) {
    const sign = signOf(row);
    if (sign > 0) yes += 1;
    else if (sign < 0) no += 1;
  }
  return [Math.min(yes, no), yes + no];
}

/** Throws where members fall into blocks of which none voted when another did: nothing tells how they lie to each other. */
function requireOneScale({ rows, columns, signs }: Choices, matrix: RollCallMatrix): void {
  const { members } = matrix;
  const reached = new Uint8Array(rows.length);
  const voteReached = new Uint8Array(columns.length);
  const next = [0];
  reached[0] = 1;
  while (next.length > 0) {
    const row = next.pop()!;
    for (let column = 0; column < columns.length; column += 1) {
      if (signs[row * columns.length + column] === 0 || voteReached[column] === 1) continue;
      voteReached[column] = 1;
      for (let other = 0; other < rows.length; other += 1) {
        if (reached[other] === 1 || signs[other * columns.length + column] === 0) continue;
        reached[other] = 1;
        next.push(other);
      }
    }
  }
  const apart = reached.indexOf(0);
  if (apart < 0) return;
  const block = reached.filter((one) => one === 1).length;
  const [one, other] = [members[rows[0]!]!.id, members[rows[apart]!]!.id];
  const message = `the members fall into blocks that share no votes and cannot be scaled together: ${block} with ${one}, and apart from them ${other}; select the members or the votes of one block`;
  throw new ArgumentError('matrix', matrix, 'members who are linked by votes', message);
}
