import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  ballotGrid,
  type ReadRollCallsOptions,
  readRollCalls,
  selectRollCalls,
  summarizeMembers,
  summarizeVotes,
} from '../../../src/index.js';
import { senate } from '../../analysis/rollcalls/senate-109.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-roll-calls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads texts as files. */
async function read(texts: Readonly<Record<string, string>>, options: ReadRollCallsOptions = {}) {
  const paths = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const { calls, said, profile } = await readRollCalls(paths, options);
  const grid = ballotGrid(calls).map(({ member, options: own }) => [member.id, ...own]);
  return { calls, said, profile, grid };
}

describe('roll calls of files', () => {
  test('are the matrix of the 109th Senate, whose President announces positions', async () => {
    const place = join(import.meta.dirname, '../../../notebooks/senate-109');
    const { calls, profile } = await readRollCalls(
      ['votes.csv', 'members.csv'].map((name) => join(place, name)),
    );
    expect(profile).toBe('voteview');
    const senators = selectRollCalls(calls, { members: ({ id }) => !id.startsWith('BUSH') });
    const theirs = selectRollCalls(senate, { members: ({ id }) => !id.startsWith('BUSH') });
    // Here a pair is a position announced, there as the R package has it; the Senate of these years had none.
    expect(ballotGrid(senators).map(({ options }) => options)).toEqual(
      ballotGrid(theirs).map(({ options }) => options),
    );
    expect(calls.members[0]!.attributes?.state).toBe('USA');
    expect(summarizeMembers(calls).members[0]!.counts).toMatchObject({ yes: 0, no: 0 });
  });

  test('take who has no ballot for no member where the files list the absent', async () => {
    const { grid, said } = await read({
      'ballots.csv': 'vote;member;option\n1;Ada;yes\n1;Bo;absent\n2;Ada;no\n',
    });
    expect(grid).toEqual([
      ['Ada', 'yes', 'no'],
      ['Bo', 'absent', 'not a member'],
    ]);
    expect(said.join()).toContain('1 cells of members by votes: not a member, since');
  });

  test('leave it unknown where they list nobody who was absent, unless told', async () => {
    const text = { 'ballots.csv': 'vote;member;option\n1;Ada;yes\n1;Bo;no\n2;Ada;no\n' };
    expect((await read(text)).grid[1]).toEqual(['Bo', 'no', 'unknown']);
    expect((await read(text)).said.join()).toContain('--untold absent');
    expect((await read(text, { untold: 'absent' })).grid[1]).toEqual(['Bo', 'no', 'absent']);
  });

  test('take nobody for a member outside the days of a seat, and a party from its day on', async () => {
    const { grid, calls } = await read({
      'ballots.csv':
        'vote;date;member_id;option\n1;2019-05-06;7;yes\n1;2019-05-06;8;absent\n2;2020-05-06;7;no\n2;2020-05-06;9;yes\n',
      'members.csv':
        'member_id;name;party;from;to\n7;Ada;A;2019-01-01;\n8;Bo;B;2019-01-01;2019-12-31\n9;Cy;B;2020-01-01;\n',
    });
    expect(grid).toEqual([
      ['7', 'yes', 'no'],
      ['8', 'absent', 'not a member'],
      ['9', 'not a member', 'yes'],
    ]);
    expect(calls.members.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(summarizeVotes(calls).votes[1]!.parties.map(({ party }) => party)).toEqual(['A', 'B']);
  });

  test('have the party that stands with the ballots of a day, and count its changes', async () => {
    const { calls } = await read({
      'ballots.csv':
        'vote;date;member;party;option\n1;2019-05-06;Ada;A;yes\n2;2019-06-06;Ada;A;no\n3;2020-05-06;Ada;B;yes\n1;2019-05-06;Bo;B;absent\n',
    });
    expect(calls.members[0]!.parties).toEqual([
      { party: 'A', from: '2019-05-06', to: '2019-06-06' },
      { party: 'B', from: '2020-05-06', to: '2020-05-06' },
    ]);
    expect(summarizeMembers(calls).members[0]!.parties).toEqual(['A', 'B']);
  });

  test('keep the counts that were declared, and what else is told of members and votes', async () => {
    const { calls } = await read(
      {
        'ballots.csv':
          'vote;member;country;option\n1;Ada;North;yes\n1;Bo;South;absent\n2;Ada;North;no\n',
        'votes.csv':
          'vote;title;yes;no;stage\n1;Bench;2;0;first\n2;Tree;0;1;last\n3;Lamp;4;4;last\n',
      },
      { mapping: { files: { 'ballots.csv': { columns: { country: 'keep' } } } } },
    );
    expect(calls.members.map(({ attributes }) => attributes?.country)).toEqual(['North', 'South']);
    expect(summarizeVotes(calls).votes[0]!.otherThanDeclared).toEqual([
      { option: 'yes', declared: 2, roll: 1 },
    ]);
    expect(calls.votes[1]!.attributes?.stage).toBe('last');
    expect(Array.from(calls.columns, (place) => calls.votes[place]!.label)).toEqual([
      'Bench',
      'Tree',
    ]);
  });

  test('tell votes of one day without a number apart by their titles, and refuse them where nothing does', async () => {
    const titled =
      'date;title;member;option\n1917-11-04;Press;Ada;yes\n1917-11-04;Land;Ada;no\n1917-11-04;Press;Bo;absent\n';
    const { calls } = await read({ 'titled.csv': titled });
    expect(calls.votes.map(({ id, date }) => [id, date])).toEqual([
      ['1917-11-04 Press', '1917-11-04'],
      ['1917-11-04 Land', '1917-11-04'],
    ]);
    const bare = 'date;member;option\n1917-11-04;Ada;yes\n1917-11-04;Ada;no\n1917-11-04;Bo;yes\n';
    await expect(read({ 'bare.csv': bare })).rejects.toThrow(
      /one ballot of a person in a vote; row 2 has another/,
    );
  });

  test.each([
    [
      'two ballots of one',
      'vote;member;option\n1;Ada;yes\n1;Ada;no\n2;Bo;no\n',
      /one ballot of a person in a vote; row 2 has another/,
    ],
    [
      'an unknown code',
      'vote;member;option\n1;Ada;yes\n1;Bo;ZZ9\n2;Bo;no\n',
      /an answer at options, ZZ9: what does “ZZ9” mean/,
    ],
    ['people alone', 'member;party\nAda;A\nBo;B\n', /votes; there are only people/],
    [
      'votes alone',
      'vote;title;yes;no\n1;Bench;2;0\n2;Tree;0;1\n',
      /how members voted; there are only votes/,
    ],
    [
      'no ballot told',
      'vote;member;option\n1;Ada;?\n2;Bo;NA\n',
      /what is a row|mean among|how members voted/,
    ],
  ])('refuse %s', async (_, text, message) => {
    await expect(read({ 'refused.csv': text })).rejects.toThrow(message);
  });
});
