import { describe, expect, test } from 'vitest';
import { list } from '../../src/cli/list.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

const folder = inventedFolder(invented);
const listed = async (...words: string[]) => (await run(list, ...words, '--data', folder)).out;
const ids = async (...words: string[]) =>
  (JSON.parse(await listed(...words, '--json')) as { id: string }[]).map((row) => row.id);

describe('sovnarkom list', () => {
  test('prints a table of the columns that have something', async () => {
    expect(await listed('votes')).toBe(
      [
        'id         motion  session             result    yes  no  abstain',
        'mill-vote  mill    council-1917-12-30  adopted    12   7        0',
        'dam-vote   dam     council-january     rejected',
        'well-vote  well    bureau-undated      deferred    3',
        '',
      ].join('\n'),
    );
  });

  test('leaves out names in Russian and Greek, and cuts long cells', async () => {
    const text = `${'long '.repeat(20)}end`;
    const own = inventedFolder({
      ...invented,
      motions: [{ ...invented.motions?.[0], text }],
      votes: [],
      ballots: [],
      participants: [],
      evidence: [],
    });
    const { out } = await run(list, 'motions', '--data', own);
    expect(out.split('\n')[0]).toMatch(/^id +kind +label_en +text +proposer +proposer_party$/);
    expect(out).toContain(`${'long '.repeat(9)}lo… `);
    expect(out).not.toContain('(ru)');
  });

  test('prints the columns and as many rows as are asked for', async () => {
    expect(await listed('votes', '--columns', 'result, id', '--limit', '2')).toBe(
      ['result    id', 'adopted   mill-vote', 'rejected  dam-vote', '(1 more)', ''].join('\n'),
    );
    const json = JSON.parse(
      await listed('votes', '--columns', 'yes,note', '--limit', '1', '--json'),
    );
    expect(json).toEqual([{ yes: 12, note: null }]);
    expect(await listed('votes', '--limit', '9')).toBe(await listed('votes'));
  });

  test('prints whole rows as JSON', async () => {
    const [row] = JSON.parse(await listed('votes', '--json'));
    expect(row).toMatchObject({ id: 'mill-vote', yes: 12, note: null });
  });

  test('chooses by body, party, person and time', async () => {
    expect(await ids('votes', '--body', 'bureau')).toEqual(['well-vote']);
    expect(await ids('sessions', '--from', '1918-01-01')).toEqual(['council-january']);
    expect(await ids('sessions', '--to', '1917-12-31')).toEqual(['council-1917-12-30']);
    expect(await ids('events', '--person', 'boris')).toEqual(['flood']);
    expect(await ids('people', '--party', 'greens')).toEqual(['boris']);
    expect(await ids('minutes', '--body', 'council')).toEqual(['minutes-9']);
  });

  test('says so if there are none', async () => {
    expect(await listed('votes', '--to', '1905-01-01')).toBe('no records\n');
    expect(await ids('votes', '--to', '1905-01-01')).toEqual([]);
  });

  test('lists every table, the works among them', async () => {
    expect(await listed('sources')).toMatch(/^id +type +title +URL\nessay +book +An Essay/);
    expect(await listed('passages')).toContain('mill-quote');
    expect(await listed('passages')).toMatch(/ note /);
  });

  test.each([
    [['votez'], 'there is no table "votez"; did you mean votes?'],
    [['constructor'], 'there is no table "constructor"'],
    [[], 'name a table: bodies, rules, parties, people,'],
    [['votes', '--columns', 'id,jes'], '--columns: there is no column "jes"; did you mean yes?'],
    [['votes', '--limit', '0'], '--limit needs a whole number, 1 or more; "0" was given'],
    [['votes', '--bdy', 'council'], 'there is no option --bdy; did you mean --body?'],
    [['votes', 'people'], 'one table at a time; "people" is left over'],
    [['votes', '--body', 'counci'], '--body: there is no body "counci"; did you mean council?'],
    [['votes', '--party', 'red'], '--party: there is no party "red"; did you mean reds?'],
    [['votes', '--person', 'nobody'], '--person: there is no person "nobody"'],
    [['votes', '--from', 'soon'], '--from must be a date of the civil calendar'],
    [['votes', '--from', '191'], '--from must be a date of the civil calendar'],
    [['votes', '--from', '1918', '--to', '1917'], '--to must be a date not before 1918'],
    [
      ['minutes', '--person', 'anna'],
      'the table minutes does not tell --person; it is filtered by --body, --from, --to',
    ],
    [['people', '--from', '1917-12'], 'the table people does not tell --from'],
    [['passages', '--body', 'council'], 'the table passages is listed whole'],
    [['valueOf', '--body', 'council'], 'there is no table "valueOf"'],
  ])('%j is a wrong use', async (words, message) => {
    const failure = await run(list, ...words, '--data', folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain(message);
  });
});
