import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  partyOn,
  type ReadRollCalls,
  type ReadRollCallsOptions,
  readRollCalls,
  rollCallOptions,
  totalsBy,
} from '../../../src/index.js';
import { withDuckDb } from '../../../src/interchange/roll-calls/duckdb.js';
import { rollCallsOfFiles } from '../../../src/interchange/roll-calls/roll-calls-of-files.js';
import { totalsByParty } from '../../../src/interchange/roll-calls/statements.js';
import { parquetOfBallots } from '../import/files.js';
import { congressLike } from './congress-like.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(texts: Readonly<Record<string, string | Uint8Array>>): string[] {
  return Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
}

/** What was read, in a form that can be compared: what is looked at, by ids. */
function shown({ calls, profile }: ReadRollCalls) {
  const { members, votes, codes, rows, columns } = calls;
  return {
    profile,
    members: Array.from(rows, (row) => members[row]!),
    votes: Array.from(columns, (column) => votes[column]!),
    ballots: Array.from(rows, (row) =>
      Array.from(columns, (column) => rollCallOptions[codes[row * votes.length + column]!]),
    ),
  };
}

/** Reads files in columns, by DuckDB and from their bytes, and row by row, and expects the same. */
async function readEachWay(paths: readonly string[], options: ReadRollCallsOptions = {}) {
  const progress: string[] = [];
  const fast = await readRollCalls(paths, {
    ...options,
    duckdb: 'always',
    progress: (sentence) => progress.push(sentence),
  });
  const never = { ...options, duckdb: 'never' } as const;
  const slow = await readRollCalls(paths, never);
  const own: string[] = [];
  const held = await rollCallsOfFiles(
    paths,
    { ...never, progress: (sentence) => own.push(sentence) },
    1,
  );
  expect(own.join()).toContain('reading the ballots in columns');
  expect(progress.join()).toContain('reading the ballots in columns');
  expect(shown(fast)).toEqual(shown(slow));
  expect(shown(held)).toEqual(shown(slow));
  const untold = ({ said }: ReadRollCalls) => said.filter((one) => one.startsWith('no ballot'));
  expect(untold(fast)).toEqual(untold(slow));
  expect(untold(held)).toEqual(untold(slow));
  return fast;
}

const voteview =
  'congress,chamber,rollnumber,icpsr,cast_code,prob\n117,Senate,1,101,1,99.5\n117,Senate,1,102,6,80\n117,Senate,1,103,9,\n117,Senate,2,101,3,90\n117,Senate,2,102,5,90\n117,Senate,2,104,0,\n118,Senate,2,104,1,\n117,Senate,2,99912,1,\n117,Senate,1,99912,9,\n';
const members =
  'congress,chamber,icpsr,party_code,bioname,state\n117,Senate,101,100,"ADA, A.",AL\n117,Senate,102,200,"BO, B.",NE\n117,Senate,103,328,"CY, C.",VT\n117,President,99912,100,"PRES, P.",USA\n';

describe('a large table of ballots', () => {
  test('of Voteview is read in columns as it is read row by row, President and all', async () => {
    const { calls } = await readEachWay(written({ 'votes.csv': voteview, 'members.csv': members }));
    expect(Array.from(calls.columns, (column) => calls.votes[column]!.id)).toEqual([
      '117-Senate-1',
      '117-Senate-2',
      '118-Senate-2',
    ]);
  });

  test('has the dates, parties of days, and what else is told of votes and members', async () => {
    const ballots = [
      'vote;date;stage;member_id;name;party;country;seen;option',
      '1;06.05.2019;first;7;Ada;A;North;x;yes',
      '1;06.05.2019;first;8;Bo;B;South;y;absent',
      '2;13.06.2019;last;7;Ada;A;North;z;no',
      '2;13.06.2019;last;8;Bo;B;South;;yes',
      '3;14.06.2020;last;7;Ada;C;North;x;abstain',
    ].join('\n');
    const [path] = written({ 'dated.csv': `${ballots}\n` });
    const mapping = {
      files: { 'dated.csv': { columns: { country: 'keep', stage: 'keep', seen: 'keep' } } },
    } as const;
    const { calls } = await readEachWay([path!], { mapping });
    expect(calls.members[0]!.attributes).toEqual({ country: 'North' });
    expect(calls.votes[1]!.attributes).toEqual({ stage: 'last' });
    expect(calls.votes.map(({ date }) => partyOn(calls.members[0]!, date))).toEqual([
      'A',
      'A',
      'C',
    ]);
  });

  test('in Parquet is the same', async () => {
    await readEachWay(written({ 'ballots.parquet': parquetOfBallots }));
  });

  test.each(['parquet', 'csv'] as const)(
    'of thousands of rows is the same in %s',
    async (format) => {
      const path = join(folder, `congress.${format}`);
      const size = { members: 60, terms: 3, votesOfTerm: 30, membersOfTerm: 40, seed: 1 };
      await withDuckDb(({ run }) => run(congressLike(size, path, format)));
      const { calls } = await readEachWay([path]);
      expect([calls.rows.length, calls.columns.length]).toEqual([60, 90]);
    },
  );

  test('that names people only is left to the other reader where two have one name', async () => {
    const text = 'vote;member;party;option\n1;Ada;A;yes\n1;Ada;B;no\n2;Ada;A;yes\n2;Bo;B;no\n';
    await readEachWay(written({ 'names.csv': text }));
  });

  test.each([
    ['members by votes', 'name;party;1;2;3\nAda;A;yes;no;yes\nBo;B;no;no;yes\nCy;B;no;yes;yes\n'],
    ['a heading below a title', 'Votes\nvote;member;option\n1;Ada;yes\n1;Bo;no\n2;Ada;absent\n'],
    [
      'another encoding',
      Uint8Array.from(
        Buffer.from('vote;member;option\n1;Jos\u00e9;yes\n1;Bo;no\n2;Bo;absent\n', 'latin1'),
      ),
    ],
  ])('that only the other reader can read is left to it: %s', async (_, text) => {
    const paths = written({ 'other.csv': text });
    const [fast, slow] = await Promise.all(
      (['always', 'never'] as const).map((duckdb) => readRollCalls(paths, { duckdb })),
    );
    expect(shown(fast!)).toEqual(shown(slow!));
  });

  test.each([
    [
      'two ballots of a person',
      `${voteview}117,Senate,1,101,6,1\n`,
      /101.*|one ballot of a person in a vote; there are two in the vote 117-Senate-1/s,
    ],
    [
      'an unknown code',
      voteview.replace(',9,', ',77,'),
      /what does “77” mean among the ballots of wrong\.csv \(row 4/,
    ],
    [
      'a ballot of nobody',
      voteview.replace(',103,', ',,'),
      /the name or number of the person whose ballot it is/,
    ],
  ])('is refused with %s', async (_, text, message) => {
    const read = readRollCalls(written({ 'wrong.csv': text }), { duckdb: 'always' });
    await expect(read).rejects.toThrow(message);
  });
});

describe('a file that the engine does not take', () => {
  // Behind what is looked at to tell what the columns are.
  const long = Array.from(
    { length: 30_000 },
    (_, row) => `vote number ${Math.floor(row / 100)};member number ${row % 100};yes\n`,
  ).join('');
  test.each([
    ['a row too long', 'ragged.csv', `vote;member;option\n${long}300;member number 1;yes;no;no\n`],
    ['bytes that are no Parquet behind its sign', 'broken.parquet', 'PAR1 and nothing else PAR1'],
  ])('is left to the other reader, whose words are told: %s', async (_, name, text) => {
    const paths = written({ [name]: text });
    const said: string[] = [];
    const progress = (sentence: string) => said.push(sentence);
    const ofEach = [];
    for (const duckdb of ['always', 'never'] as const) {
      ofEach.push(
        await readRollCalls(paths, { duckdb, progress }).then(shown, (error: Error) => [
          error.name,
          error.message,
        ]),
      );
    }
    expect(ofEach[0]).toEqual(ofEach[1]);
    expect(JSON.stringify(ofEach[0])).not.toContain('Refusal');
    expect(said.join()).toContain(`${name}: not to be read in columns`);
  });
});

describe('the statement for an engine beyond one machine', () => {
  test('counts the same totals by party of the day', async () => {
    const paths = written({
      'ballots.csv':
        'vote;date;member_id;option\n1;2019-05-06;7;yes\n1;2019-05-06;8;no\n2;2020-05-06;7;no\n2;2020-05-06;8;absent\n',
      'people.csv':
        'member_id;name;party;from;to\n7;Ada;A;2019-01-01;2019-12-31\n7;Ada;B;2020-01-01;\n8;Bo;B;2019-01-01;\n',
    });
    const { calls } = await readRollCalls(paths, { duckdb: 'never' });
    const rows = await withDuckDb(async ({ run, rows: rowsOf }) => {
      await run(
        `CREATE TABLE ballots AS SELECT vote, member_id AS member, option FROM read_csv('${paths[0]}')`,
      );
      await run(`CREATE TABLE votes AS SELECT DISTINCT vote, date FROM read_csv('${paths[0]}')`);
      await run(
        `CREATE TABLE parties AS SELECT member_id AS member, party, "from" AS first_day, "to" AS last_day FROM read_csv('${paths[1]}')`,
      );
      return (await rowsOf(totalsByParty)).rows.map((row) => row.map(String).join(' '));
    });
    const own = totalsBy(calls, 'party').map(({ vote, group, option, members: count }) =>
      [vote, group, option, count].join(' '),
    );
    expect([...rows].sort()).toEqual([...own].sort());
  });
});

/** Does something as if DuckDB were not installed. */
async function withoutDuckDb<Result>(what: () => Promise<Result>): Promise<Result> {
  const loader = Module as unknown as { _load: (...values: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => {
    if (request !== '@duckdb/node-api') return load(request, ...rest);
    const message = "Cannot find module '@duckdb/node-api'";
    throw Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' });
  };
  try {
    return await what();
  } finally {
    loader._load = load;
  }
}

describe('where DuckDB is not installed', () => {
  test('a large table is read row by row, with the same result', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => {
      const member = 100 + (row % 40);
      return `117,Senate,${1 + Math.floor(row / 40)},${member},${row % 7 === 0 ? 6 : 1},\n`;
    });
    const heading = 'congress,chamber,rollnumber,icpsr,cast_code,prob\n';
    const [file = ''] = written({ 'many.csv': heading + rows.join('').padEnd(1_000_001, '\n') });
    const slow = await withoutDuckDb(() => readRollCalls([file]));
    expect(shown(slow)).toEqual(shown(await readRollCalls([file])));
    expect(slow.said.join()).not.toContain('npm install');
  });

  test('what is not plain is read row by row, and it is told what may read it faster', async () => {
    const text = `vote,member,option\n${'1,"Ada\nof Land",yes\n1,Bo,no\n2,Bo,yes\n'}`;
    const [file = ''] = written({ 'lines.csv': text });
    const without = await withoutDuckDb(() => rollCallsOfFiles([file], {}, 1));
    expect(without.said.join()).toContain(
      'lines.csv is large: with npm install @duckdb/node-api it may be read faster',
    );
    const with_ = await rollCallsOfFiles([file], {}, 1);
    expect(with_.said.join()).not.toContain('npm install');
    expect(shown(with_)).toEqual(shown(without));
  });

  test('Parquet that only it can read is refused with what to install, and read with it', async () => {
    const path = join(folder, 'packed.parquet');
    const select =
      "SELECT i // 2 AS vote, 'M' || i % 2 AS member, 'yes' AS option FROM range(8) AS t(i)";
    await withDuckDb(({ run }) =>
      run(`COPY (${select}) TO '${path}' (FORMAT parquet, CODEC zstd)`),
    );
    await expect(withoutDuckDb(() => rollCallsOfFiles([path], {}, 1))).rejects.toThrow(
      /packed\.parquet: expected a sound Parquet file.* or npm install @duckdb\/node-api/,
    );
    const { calls } = await rollCallsOfFiles([path], {}, 1);
    expect([calls.rows.length, calls.columns.length]).toEqual([2, 4]);
  });

  test('and it is asked for, it says what to install', async () => {
    const paths = written({ 'votes.csv': voteview, 'members.csv': members });
    await expect(withoutDuckDb(() => readRollCalls(paths, { duckdb: 'always' }))).rejects.toThrow(
      /@duckdb\/node-api.*npm install @duckdb\/node-api/s,
    );
  });
});
