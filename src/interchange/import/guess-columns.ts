import { optionOfWord, type SourceOption } from '../../language/meaning/ballot-options.js';
import { isCount, isMissingCell } from './cell-counts.js';
import { readDate } from './cell-dates.js';
import {
  type ColumnRole,
  isIdentifierHeading,
  isNumberSign,
  rolesOfHeading,
} from './column-roles.js';
import type { HeadedTable } from './headed-table.js';
import type { Layout } from './import-mapping.js';

/** What the columns of a table tell, and how its rows stand for votes. */
export interface TablePlan {
  readonly table: HeadedTable;
  /** Undefined where it cannot be told. */
  readonly layout: Layout | undefined;
  /** The roles of each column, in the order of the columns. */
  readonly roles: readonly (readonly ColumnRole[])[];
  /** The place of each column among those that were told of, by which columns of one role are put in order. */
  readonly order: readonly number[];
  /** Roles for which there are several columns, none better than the others. */
  readonly doubts: readonly { readonly role: ColumnRole; readonly columns: readonly string[] }[];
}

/** What is known of a table beforehand. */
export interface KnownColumns {
  readonly layout?: Layout | undefined;
  /** Roles by heading. */
  readonly columns?: Readonly<Record<string, ColumnRole | readonly ColumnRole[]>> | undefined;
  /** Words or codes that are options in this source. */
  readonly options?: ReadonlySet<string> | undefined;
  /** Headings by which votes and people are known in other tables. */
  readonly keys?: ReadonlyMap<string, 'vote' | 'person'> | undefined;
}

/** What stands in a column, as far as guesses need it. */
interface Facts {
  readonly heading: string;
  readonly filled: number;
  readonly distinct: ReadonlySet<string>;
  /** Shares of the filled cells. */
  readonly options: number;
  readonly counts: number;
  readonly digits: number;
  readonly dates: number;
  readonly option: SourceOption | undefined;
  readonly headed: readonly ColumnRole[];
}

/** So many rows are looked at. */
const sampled = 3000;
/** A column is of a kind if so many of its cells are. */
const most = 0.9;

/**
 * Guesses what the columns of a table tell, by their headings and by what stands in them.
 *
 * @param table - the table
 * @param known - what is told of it: that is taken as it is
 * @returns the layout and the roles; columns that tell nothing known are kept
 */
export function guessColumns(table: HeadedTable, known: KnownColumns = {}): TablePlan {
  const facts = table.columns.map((heading, index) => factsOf(table, heading, index, known));
  const told = new Map(
    Object.entries(known.columns ?? {}).map(([heading, roles]) => [heading.toLowerCase(), roles]),
  );
  const given = table.columns.map((heading): readonly ColumnRole[] | undefined => {
    const roles = told.get(heading.toLowerCase()) ?? known.keys?.get(heading);
    return typeof roles === 'string' ? [roles] : roles;
  });
  const layout = known.layout ?? guessLayout(facts, given, table.rows.length);
  const roles = layout === undefined ? [] : rolesIn(layout, facts, given);
  return {
    table,
    layout,
    roles: table.columns.map((_, index) => roles[index] ?? ['keep']),
    order: table.columns.map((heading, index) => {
      const place = [...told.keys()].indexOf(heading.toLowerCase());
      return place === -1 ? told.size + index : place;
    }),
    doubts: layout === 'totals' ? doubtsIn(facts, given) : [],
  };
}

/** The counts for which several columns stand: to take one of them would be to guess. */
function doubtsIn(facts: readonly Facts[], given: Given) {
  const told = new Set(given.flatMap((roles) => roles ?? []));
  return sides.flatMap((role) => {
    const columns = columnsOfSide(role, facts, given).map((index) => facts[index]!.heading);
    return columns.length > 1 && !told.has(role) ? [{ role, columns }] : [];
  });
}

const sides = ['yes', 'no', 'abstain'] as const;

function columnsOfSide(side: SourceOption, facts: readonly Facts[], given: Given): number[] {
  return facts.flatMap((one, index) =>
    given[index] === undefined && one.option === side && isCounts(one) ? [index] : [],
  );
}

function factsOf(table: HeadedTable, heading: string, index: number, known: KnownColumns): Facts {
  // What stands in many rows is looked at once.
  const times = new Map<string, number>();
  let filled = 0;
  for (let place = 0; place < Math.min(table.rows.length, sampled); place += 1) {
    const cell = table.rows[place]!.cells[index] ?? '';
    if (isMissingCell(cell)) continue;
    filled += 1;
    times.set(cell, (times.get(cell) ?? 0) + 1);
  }
  const share = (is: (cell: string) => boolean) => {
    let sum = 0;
    for (const [cell, count] of times) if (is(cell)) sum += count;
    return filled === 0 ? 0 : sum / filled;
  };
  const headed = rolesOfHeading(heading);
  const isDated = headed.some((role) => ['date', 'from', 'to'].includes(role));
  const isOption = (cell: string) =>
    optionOfWord(cell) !== undefined || known.options?.has(cell) === true;
  return {
    heading,
    filled,
    distinct: new Set(times.keys()),
    options: share(isOption),
    counts: share(isCount),
    digits: share((cell) => /\d/.test(cell)),
    // Digits alone are a year or day only below a heading that says so.
    dates: share((cell) => (isDated || !/^\d+$/.test(cell)) && readDate(cell) !== undefined),
    option: isNumberSign(heading) ? undefined : optionOfWord(heading),
    headed,
  };
}

type Given = readonly (readonly ColumnRole[] | undefined)[];

function guessLayout(facts: readonly Facts[], given: Given, rows: number): Layout | undefined {
  const told = new Set(given.flatMap((roles) => roles ?? []));
  if ([...told].some((role) => role.startsWith('option:'))) return 'option-columns';
  if (told.has('option')) return 'ballots';
  const isOpen = (_: unknown, index: number) => given[index] === undefined;
  const free = facts.filter(isOpen);
  const named = free.filter((one) => one.option !== undefined && one.filled > 0 && isCounts(one));
  const isSide = (side: SourceOption) =>
    named.some(({ option }) => option === side) || told.has(side as ColumnRole);
  const marked = free.filter((one) => one.option !== undefined && isMarks(one));
  const hasPerson = told.has('person') || told.has('name') || facts.some(tellsPerson);
  if (marked.length >= 2 && hasPerson && marked.some(({ option }) => option === 'yes')) {
    return 'option-columns';
  }
  if (isSide('yes') && isSide('no')) return 'totals';
  const ballots = ballotColumns(facts, given);
  if (ballots.length === 1) return hasPerson ? 'ballots' : undefined;
  if (ballots.length > 1) {
    const others = facts.filter((_, index) => !ballots.includes(index));
    const people = others.some(tellsPerson);
    const votes = others.some(
      ({ headed, dates }) =>
        headed.some((role) => ['title', 'date', 'result', 'vote'].includes(role)) || dates >= most,
    );
    return people === votes
      ? byHeadings(ballots.map((index) => facts[index]!))
      : people
        ? 'members-by-votes'
        : 'votes-by-members';
  }
  if (free.some((one) => tellsOption(one)) && hasPerson && rows > 1) return 'ballots';
  const tells = (...roles: ColumnRole[]) =>
    facts.some(({ headed }) => headed.some((role) => roles.includes(role))) ||
    roles.some((role) => told.has(role));
  if (hasPerson && !tells('title', 'result', 'date')) return 'people';
  if (tells('title', 'result') || (tells('vote') && tells('date'))) return 'totals';
  return hasPerson ? 'people' : undefined;
}

/** Which way round a table of ballots is whose other columns do not tell: votes have numbers and dates, members have names. */
function byHeadings(ballots: readonly Facts[]): Layout | undefined {
  const votes = ballots.filter(
    ({ heading, headed }) =>
      /\d/.test(heading) || headed.includes('vote') || headed.includes('title'),
  ).length;
  return votes >= ballots.length * most ? 'members-by-votes' : undefined;
}

/** The columns in which ballots stand, be it in words or in codes. */
function ballotColumns(facts: readonly Facts[], given: Given): number[] {
  const told = facts.flatMap((_, index) => (given[index]?.includes('ballots') ? [index] : []));
  if (told.length > 0) return told;
  const open = facts.flatMap((one, index) =>
    given[index] === undefined && one.filled > 0 ? [index] : [],
  );
  const worded = open.filter((index) => {
    const { options, headed, heading } = facts[index]!;
    return options >= most && !headed.includes('result') && !isIdentifierHeading(heading);
  });
  if (worded.length > 0) return worded;
  // Codes: many columns of the same few short signs, under headings that tell nothing else.
  const coded = open.filter((index) => {
    const { distinct, headed, option, counts } = facts[index]!;
    const isShort = [...distinct].every((cell) => cell.length <= 2);
    return (
      isShort && distinct.size <= 12 && headed.length === 0 && option === undefined && counts >= 0
    );
  });
  return coded.length >= 3 && coded.length > facts.length / 2 ? coded : [];
}

function isMarks({ distinct, filled }: Facts): boolean {
  return (
    filled === 0 || [...distinct].every((cell) => /^(?:[01]|[x✓✔×•*])(?:[.,]0+)?$/iu.test(cell))
  );
}

function tellsPerson({ headed }: Facts): boolean {
  return headed.some((role) => ['person', 'name', 'family-name'].includes(role));
}

/** The column that tells how somebody voted; one that may as well name the vote comes after the others. */
function optionColumn(facts: readonly Facts[], given: Given): number {
  const open = facts.map((one, at) => given[at] === undefined && tellsOption(one));
  const sure = facts.findIndex((one, at) => open[at] && !one.headed.includes('vote'));
  return sure === -1 ? open.indexOf(true) : sure;
}

/** Whether a column tells how somebody voted, by its heading and few, short values. */
function tellsOption({ heading, headed, distinct, dates }: Facts): boolean {
  if (isIdentifierHeading(heading) || dates >= most) return false;
  const isCalled = headed.includes('option');
  return (
    isCalled &&
    distinct.size > 0 &&
    distinct.size <= 15 &&
    [...distinct].every((cell) => cell.length <= 30 && !/\d{3}/.test(cell))
  );
}

const rolesOfVotes: readonly ColumnRole[] = [
  ...(['body', 'session', 'date', 'vote', 'title', 'text', 'result', 'rule'] as const),
];
const rolesOfPeople: readonly ColumnRole[] = [
  ...(['name', 'person', 'family-name', 'given-name', 'party'] as const),
];
const rolesOf: Readonly<Record<Layout, readonly ColumnRole[]>> = {
  totals: rolesOfVotes,
  ballots: [...rolesOfVotes, ...rolesOfPeople, 'weight'],
  'option-columns': [...rolesOfVotes, ...rolesOfPeople, 'weight'],
  'members-by-votes': rolesOfPeople,
  'votes-by-members': rolesOfVotes,
  people: [...rolesOfPeople, 'from', 'to'],
  leave: [],
};
/** Roles that several columns may have. */
const shared: readonly ColumnRole[] = ['session', 'vote', 'person', 'ballots', 'keep', 'leave'];

function rolesIn(layout: Layout, facts: readonly Facts[], given: Given): (readonly ColumnRole[])[] {
  const roles: (readonly ColumnRole[] | undefined)[] = [...given];
  const taken = new Set(given.flatMap((list) => list ?? []));
  const give = (index: number, role: ColumnRole) => {
    if (roles[index] !== undefined || (taken.has(role) && !shared.includes(role))) return;
    roles[index] = [role];
    taken.add(role);
  };
  for (const [index, { option }] of facts.entries()) {
    if (option === undefined) continue;
    if (
      layout === 'totals' &&
      sides.some((side) => side === option && columnsOfSide(side, facts, given).length === 1) &&
      isCounts(facts[index]!)
    ) {
      give(index, option as ColumnRole);
    }
    if (layout === 'option-columns' && isMarks(facts[index]!))
      give(index, `option:${option}` as ColumnRole);
  }
  if (layout === 'members-by-votes' || layout === 'votes-by-members') {
    for (const index of ballotColumns(facts, given)) give(index, 'ballots');
  }
  if (layout === 'ballots' && !taken.has('option')) {
    const worded = ballotColumns(facts, given);
    const index = worded.length === 1 ? worded[0]! : optionColumn(facts, given);
    if (index !== -1) give(index, 'option');
  }
  for (const role of rolesOf[layout]) {
    if (
      taken.has(role) &&
      ((role !== 'session' && role !== 'vote') || given.some((list) => list?.includes(role)))
    )
      continue;
    for (const index of columnsFor(role, facts, roles, rolesOf[layout])) give(index, role);
  }
  // A person who is known by a number has the name in a column that is called after the person.
  if (
    rolesOf[layout].includes('name') &&
    taken.has('person') &&
    !taken.has('name') &&
    !taken.has('family-name')
  ) {
    const index = facts.findIndex(
      (one, at) => roles[at] === undefined && one.headed.includes('person') && bears('name', one),
    );
    if (index !== -1) give(index, 'name');
  }
  return roles.map((list) => list ?? ['keep']);
}

/** Whether numbers stand in a column, be they ill written. */
function isCounts({ digits, filled }: Facts): boolean {
  return filled === 0 || digits >= 0.5;
}

/** The columns whose headings tell a role and whose cells bear it out, the likeliest first. */
function columnsFor(
  role: ColumnRole,
  facts: readonly Facts[],
  roles: readonly (readonly ColumnRole[] | undefined)[],
  wanted: readonly ColumnRole[],
): number[] {
  const fitting = facts.flatMap((one, index) => {
    if (roles[index] !== undefined || one.filled === 0) return [];
    const headed = one.headed.filter((each) => wanted.includes(each));
    if (!headed.includes(role) || !bears(role, one)) return [];
    return [{ index, rank: rankOf(role, one) }];
  });
  const found = fitting
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
  // A number by which a person is known may have another beside it, of another thing.
  return role === 'person' || role === 'vote' ? found.slice(0, 1) : found;
}

/** A person or a vote that has both a name and a number is known by the number. */
function rankOf(role: ColumnRole, one: Facts): number {
  if (role === 'person' || role === 'vote') return isIdentifierHeading(one.heading) ? 0 : 1;
  return one.headed.indexOf(role);
}

function bears(role: ColumnRole, one: Facts): boolean {
  const isWords = one.counts < 0.5 && one.dates < most;
  switch (role) {
    case 'date':
    case 'from':
    case 'to':
      return one.dates >= 0.5;
    case 'title':
    case 'text':
    case 'name':
    case 'family-name':
    case 'given-name':
      return isWords;
    case 'result':
      return one.dates < 0.5;
    case 'weight':
      return one.digits >= most;
    case 'vote':
      return one.dates < most && one.options < 0.5;
    default:
      return true;
  }
}
