import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rollcall } from '../../src/cli/rollcall.js';
import { importRecord } from '../../src/index.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-rollcall-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = ['Ada', 'Bo', 'Cy', 'Dee', 'Eve', 'Flo'];
/** Six members on a line and as many votes that divide them, each in another place. */
const rows = names.flatMap((name, place) =>
  Array.from({ length: 8 }, (_, vote) => {
    const option = vote === 7 && place === 0 ? 'absent' : place < (vote % 5) + 1 ? 'yes' : 'no';
    const party = place < 3 ? 'Left' : 'Right';
    return `${vote + 1};2020-01-0${vote + 1};${name};${party};${place % 2 ? 'North' : 'South'};${option}`;
  }),
);
const file = join(folder, 'ballots.csv');
writeFileSync(file, `vote;date;member;party;country;option\n${rows.join('\n')}\n`);
// A heading that may name a member, too, is told to be kept.
const mapping = join(folder, 'mapping.json');
writeFileSync(
  mapping,
  JSON.stringify({ files: { 'ballots.csv': { columns: { member: 'name', country: 'keep' } } } }),
);
const told = [file, '--mapping', mapping];

describe('sovnarkom rollcall summary', () => {
  test('shows the groups, the closest votes and the rebels, with what a rebel is', async () => {
    const { code, out } = await run(rollcall, 'summary', ...told);
    expect(code).toBe(0);
    expect(out).toMatch(/^6 members, 8 votes, 2020-01-01 to 2020-01-08\n/);
    expect(out).toMatch(/\nparty +votes +Rice +corrected +agreement\nLeft +8 /);
    expect(out).toMatch(/majorities of Left and Right opposed each other in \d of \d votes/);
    expect(out).toMatch(
      /\nClosest votes\nvote +date +about +yes +no +abstain +margin +turnout +Rice\n3 +2020-01-03 /,
    );
    expect(out).toMatch(/\nMost rebellions\n/);
    expect(out).toMatch(/A rebel votes yes where the line is no/);
  });

  test('counts by any attribute of the members, and names those that there are', async () => {
    const { out } = await run(
      rollcall,
      'summary',
      ...told,
      '--by',
      'country',
      '--of',
      'groups',
      '--csv',
    );
    expect(out.split('\n').map((line) => line.split(',')[0])).toEqual([
      'group',
      'South',
      'North',
      '',
    ]);
    await expect(run(rollcall, 'summary', ...told, '--by', 'contry')).rejects.toThrow(
      '--by names an attribute of the members: party, country; "contry" is none (did you mean country?)',
    );
  });

  test('prints each table as CSV and as text, and all as JSON', async () => {
    const csv = await run(rollcall, 'summary', ...told, '--csv');
    expect(csv.out).toMatch(/^vote,date,label,members,not_a_member,yes,no,abstain,/);
    expect(csv.out.trimEnd().split('\n')).toHaveLength(9);
    const totals = await run(rollcall, 'summary', ...told, '--csv', '--of', 'totals');
    expect(totals.out).toMatch(
      /^vote,group,option,members\n1,Left,yes,1\n1,Left,no,2\n1,Right,no,3\n/,
    );
    expect((await run(rollcall, 'summary', ...told, '--of', 'members')).out).toMatch(
      /^member +group +votes/,
    );
    const json = JSON.parse((await run(rollcall, 'summary', ...told, '--json')).out);
    expect(json).toMatchObject({ by: 'party', between: ['Left', 'Right'] });
    expect([json.votes.length, json.members.length, json.groups.length]).toEqual([8, 6, 2]);
  });

  test('compares the parties that are told', async () => {
    const { out } = await run(rollcall, 'summary', ...told, '--between', 'Right,Left', '--json');
    expect(JSON.parse(out).between).toEqual(['Right', 'Left']);
    await expect(run(rollcall, 'summary', ...told, '--between', 'Rigt,Left')).rejects.toThrow(
      '"Rigt" was given (did you mean Right?)',
    );
  });
});

describe('sovnarkom rollcall agreement', () => {
  test('sets groups beside each other, and a member beside the others', async () => {
    expect((await run(rollcall, 'agreement', ...told)).out).toMatch(
      /^party +with +pairs +shared +share\nLeft +Left +3 +22 +0\.\d{3}\nLeft +Right +9 /,
    );
    const near = await run(rollcall, 'agreement', ...told, '--member', 'Flo');
    expect(near.out).toMatch(
      /^member +group +agreed +shared +share +95 %\nEve +Right +7 +8 +0\.875 /,
    );
    await expect(run(rollcall, 'agreement', ...told, '--member', 'Flu')).rejects.toThrow(
      '"Flu" is none (did you mean Flo?)',
    );
  });

  test('prints every two members as CSV, one heading above them', async () => {
    const { out } = await run(rollcall, 'agreement', ...told, '--csv');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(16);
    expect(lines[0]).toBe(
      'first,second,agreed,shared,open,share,share_lower,share_upper,interval_lower,interval_upper',
    );
    expect(lines[15]).toMatch(/^Eve,Flo,7,8,0,0.875,,,/);
  });
});

describe('sovnarkom rollcall scale', () => {
  test.each(['em', 'gibbs', 'optimal'])('orders the members by %s', async (method) => {
    const words = ['--method', method, '--least', '1', '--anchor', 'Flo', '--json'];
    const { members } = JSON.parse((await run(rollcall, 'scale', ...told, ...words)).out);
    const points = members.map(({ point }: { point: number[] }) => point[0]);
    expect(points[5]).toBeGreaterThan(points[0]);
  });

  test('tells how well it fits, what fixes its side and what was left out', async () => {
    const words = ['--least', '1', '--anchor', 'Right', '--bootstrap', '3'];
    const { out } = await run(rollcall, 'scale', ...told, ...words);
    expect(out).toMatch(/^member +group +point +95 % +choices +told\n/);
    expect(out).toMatch(
      / % of 47 choices classified, APRE .*\non the positive side: Right \(--anchor\)\nLeft out: /,
    );
    const csv = await run(rollcall, 'scale', ...told, ...words, '--csv');
    expect(csv.out).toMatch(
      /^member,name,group,point,point_error,point_lower,point_upper,choices,told\nAda,Ada,Left,/,
    );
  });
});

describe('sovnarkom rollcall', () => {
  test('takes a record, and one of its bodies', async () => {
    const { readFileSync } = await import('node:fs');
    const record = join(folder, 'record');
    const files = [{ name: 'ballots.csv', bytes: readFileSync(file) }];
    await importRecord(files, record, {
      body: 'Council',
      mapping: JSON.parse(readFileSync(mapping, 'utf8')),
    });
    const { out } = await run(rollcall, 'summary', '--data', record);
    expect(out).toMatch(/^6 members, 8 votes/);
    expect(out).toContain('votes of council');
    await expect(run(rollcall, 'summary', '--data', record, '--body', 'counil')).rejects.toThrow(
      '(council); "counil" was given (did you mean council?)',
    );
  });

  test.each([
    [[], 'rollcall needs one of summary, agreement, scale'],
    [['sumary', file], 'rollcall has no "sumary"; did you mean summary?'],
    [['summary'], 'rollcall needs the files that hold the votes, or --data FOLDER'],
    [['summary', file, '--data', folder], 'not both'],
    [['summary', file, '--body', 'x'], '--body names a body of the record of --data'],
    [
      ['summary', file, '--of', 'member'],
      '--of is one of votes, members, groups, totals; "member" was given (did you mean members?)',
    ],
    [['scale', file, '--method', 'ems'], '--method is one of em, gibbs, optimal'],
    [['scale', ...told, '--anchor', 'Lft'], '"Lft" is neither (did you mean Left?)'],
    [['scale', ...told, '--method', 'gibbs', '--bootstrap', '9'], '--bootstrap is of --method em'],
    [['scale', ...told, '--lopsided', '0.5'], '--lopsided needs a share from 0, below 0.5'],
    [['scale', ...told, '--least', '99'], 'lower --lopsided or --least'],
    [['summary', file, '--untold', 'away'], '--untold is one of unknown, absent, not a member'],
    [['summary', join(folder, 'none.csv')], /none\.csv/],
  ])('refuses %j', async (words, message) => {
    await expect(run(rollcall, ...words)).rejects.toThrow(message);
  });
});

describe('sovnarkom rollcall votes', () => {
  test('finds votes by closeness, turnout and rebels, in the order that is asked for', async () => {
    const { out } = await run(
      rollcall,
      'votes',
      ...told,
      '--closeness',
      '0.4..',
      '--first',
      'closest',
    );
    expect(out).toMatch(/^2 of 8 votes\. A rebel votes yes where the line is no/);
    expect(out).toMatch(
      /\nvote +date +about +yes +no +closeness +turnout +rebels\n3 +2020-01-03 +3 +3 +0\.500/,
    );
    const few = JSON.parse(
      (await run(rollcall, 'votes', ...told, '--turnout', '..0.9', '--json')).out,
    );
    expect(few.votes.map(({ vote }: { vote: { id: string } }) => vote.id)).toEqual(['8']);
    const csv = await run(
      rollcall,
      'votes',
      ...told,
      '--rebels',
      '1',
      '--first',
      'rebels',
      '--csv',
    );
    expect(csv.out).toMatch(/^vote,date,label,yes,no,abstain,closeness,/);
    expect(csv.out).toMatch(/,rebels,rebels_named\n/);
    expect((await run(rollcall, 'votes', ...told, '--abstaining', 'Left')).out).toMatch(
      /^0 of 8 votes/,
    );
  });

  test.each([
    [['--closeness', '0.5'], '--closeness needs two shares from 0 to 1'],
    [['--turnout', '0.1..3'], '--turnout needs two shares from 0 to 1'],
    [['--first', 'close'], '--first is one of closest, turnout, rebels; "close" was given'],
    [['--abstaining', 'Lefft'], 'did you mean Left?'],
    [['--rebels', 'few'], '--rebels needs a whole number'],
  ])('refuses %j', async (words, message) => {
    await expect(run(rollcall, 'votes', ...told, ...words)).rejects.toThrow(message);
  });
});

describe('sovnarkom rollcall compare', () => {
  test('shows how many turned from what to what, and who', async () => {
    const { out } = await run(rollcall, 'compare', ...told, '--votes', '1,2');
    expect(out).toMatch(/\nfirst +second +members\nyes +yes +1\nno +yes +1\nno +no +4\n/);
    expect(out).toMatch(
      /\n1 member did not do the same in both\nmember +party +first +second\nBo +Left +no +yes\n/,
    );
    expect((await run(rollcall, 'compare', ...told, '--votes', '1,2', '--csv')).out).toMatch(
      /^member,name,first_party,second_party,first,second\nBo,Bo,Left,Left,no,yes\n/,
    );
    const json = JSON.parse(
      (await run(rollcall, 'compare', ...told, '--votes', '1,2', '--json')).out,
    );
    expect(json.changed).toHaveLength(1);
  });

  test('needs two votes that there are', async () => {
    const needs = 'rollcall compare needs two votes: --votes FIRST,SECOND';
    await expect(run(rollcall, 'compare', ...told)).rejects.toThrow(needs);
    await expect(run(rollcall, 'compare', ...told, '--votes', '1')).rejects.toThrow(needs);
    await expect(run(rollcall, 'compare', ...told, '--votes', '1,x')).rejects.toThrow(
      '--votes names votes; "x" is none',
    );
  });
});

describe('sovnarkom rollcall grid', () => {
  test('has chosen members by chosen votes, in the order that is told', async () => {
    const { out } = await run(rollcall, 'grid', ...told, '--votes', '8,1', '--members', 'Bo,Ada');
    expect(out).toMatch(/^1 8, 2 1\nmember +1 +2\nBo +Y +N\nAda +· +Y\n\nY yes, N no, · absent/);
    const csv = await run(rollcall, 'grid', ...told, '--votes', '8,1', '--csv');
    expect(csv.out).toMatch(/^member,name,party,8,1\nAda,Ada,Left,absent,yes\n/);
    const json = JSON.parse((await run(rollcall, 'grid', ...told, '--json')).out);
    expect(json.rows).toHaveLength(6);
  });

  test('names a member that is none', async () => {
    await expect(run(rollcall, 'grid', ...told, '--members', 'Add')).rejects.toThrow(
      '--members names members by number or name; "Add" is none (did you mean Ada?)',
    );
  });
});

describe('sovnarkom rollcall scorecard', () => {
  test('counts how often each was on the sides that are told, with the ballots', async () => {
    const { out } = await run(rollcall, 'scorecard', ...told, '--sides', '8=yes,1=no');
    expect(out).toMatch(
      /Scored: 1 no, 8 yes; who is absent is left out\. A score says no more than/,
    );
    expect(out).toMatch(/\nmember +party +with +against +score\nBo +Left +2 +0 +1\.000\n/);
    const words = ['--sides', '8=yes', '--absent-counts', '--members', 'Ada', '--csv'];
    expect((await run(rollcall, 'scorecard', ...told, ...words)).out).toBe(
      'member,name,party,with,against,score,score_lower,score_upper,8\nAda,Ada,Left,0,1,0,,,absent\n',
    );
  });

  test.each([
    [[], 'rollcall scorecard needs the votes and their sides'],
    [['--sides', '8=maybe'], '--sides needs votes with yes or no'],
    [['--sides', '9=yes'], '--sides names votes; "9" is none'],
  ])('refuses %j', async (words, message) => {
    await expect(run(rollcall, 'scorecard', ...told, ...words)).rejects.toThrow(message);
  });
});
