import { describe, expect, test } from 'vitest';
import { ruleThatHeld, voteMeasures } from '../../src/index.js';
import type { TableDescriptor } from '../../src/records/descriptor.js';
import { firstFiles } from '../../src/records/first-files.js';
import { inPresentForm, withOlderColumns } from '../../src/records/older-form.js';
import { presentVersion } from '../../src/records/present-version.js';
import type { Row } from '../../src/records/table-rows.js';
import { type Folder, loadedFrom, oneVote, problemsOf } from './altered-dataset.js';

/** The votes with the column of an older form in place of the one for rules. */
const older = (majority: string) => (folder: Folder) => {
  const [vote] = folder.rows('votes.csv');
  const heading = folder.heading('votes.csv').map((name) => (name === 'rule' ? 'majority' : name));
  folder.writeRows('votes.csv', heading, [{ ...vote, majority }]);
  folder.changeDescriptor((descriptor) => {
    delete descriptor['sovnarkom:schemaVersion'];
  });
};

describe('a record made before there was a table of rules', () => {
  test('loads with a note', () => {
    expect(loadedFrom(oneVote).notes).toEqual([]);
    const [version, note, ...others] = loadedFrom(oneVote, older('simple')).notes;
    expect(others).toEqual([]);
    expect(version).toMatch(
      /^The record is of version 1 of the form .*sovnarkom upgrade rewrites it/,
    );
    expect(note).toContain('column majority of an older form');
  });

  test('has the ordinary rule where it named a simple majority, or none', () => {
    for (const majority of ['', 'simple']) {
      const [vote] = loadedFrom(oneVote, older(majority)).votes;
      expect(vote?.rule).toBeUndefined();
      expect(vote && ruleThatHeld(vote).kind).toBe('assumed');
    }
  });

  test('has a rule of all members where it named an absolute majority', () => {
    const dataset = loadedFrom(oneVote, older('absolute'));
    expect(dataset.votes[0]?.rule).toMatchObject({ share: '1/2', of: 'members' });
    expect(dataset.bodies[0]?.rules).toEqual(dataset.rules);
  });

  test('is not measured where it named a qualified majority, of which the share is not told', () => {
    const [vote] = loadedFrom(oneVote, older('qualified')).votes;
    expect(vote && voteMeasures(vote)).toMatchObject({ kind: 'not counted', lacks: 'rule' });
  });

  test('may name no other majority than it could', () => {
    expect(problemsOf(oneVote, older('large')).map((one) => one.expected)).toEqual([
      'one of simple, absolute, qualified',
    ]);
  });

  test('is refused the older column where it says itself that it is of the present form', () => {
    const told = (folder: Folder) => {
      older('simple')(folder);
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:schemaVersion'] = 2;
      });
    };
    expect(problemsOf(oneVote, told)).toMatchObject([{ row: 1, column: 'majority' }]);
  });
});

describe('the version of the form', () => {
  const telling = (version: unknown) =>
    problemsOf(oneVote, (folder) => {
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:schemaVersion'] = version;
      });
      // What else is wrong is not told: in a form that is not known it would be of the form.
      folder.set('votes.csv', { id: 'on-peace' }, { result: 'hung' });
    });

  test.each([0, -1, 1.5, '2', null])('is a whole number: %j is refused', (version) => {
    expect(telling(version)).toEqual([
      {
        file: 'datapackage.json',
        column: 'sovnarkom:schemaVersion',
        value: JSON.stringify(version),
        expected: 'the version of the form of the record, a whole number from 1 to 2',
      },
    ]);
  });

  test('of a newer toolkit is told in words', () => {
    const [problem, ...others] = telling(3);
    expect(others).toEqual([]);
    expect(problem?.expected).toMatch(/written by a newer sovnarkom.*install a newer one/);
  });

  test('is told by what new writes', () => {
    const { 'sovnarkom:schemaVersion': version } = JSON.parse(
      firstFiles({ name: 'a', title: 'A' }).get('datapackage.json') ?? '',
    );
    expect(version).toBe(presentVersion());
  });
});

describe('the rows of an older record', () => {
  const rowOf = (values: Row['values']): Row => ({ number: 2, values, faulty: new Set() });
  const sessions = [
    rowOf({ id: 'first', body: 'council' }),
    rowOf({ id: 'other', body: 'soviet' }),
  ];
  const present = (...votes: Row['values'][]) =>
    inPresentForm(
      new Map([
        ['sessions', sessions],
        ['votes', votes.map(rowOf)],
        ['rules', [rowOf({ id: 'own' })]],
      ]),
    );
  const valuesOf = (of: ReturnType<typeof present>, table: string) =>
    of.tables.get(table)?.map((row) => row.values);

  test('become rules of the body of each vote, each once, behind its own', () => {
    const made = present(
      { id: 'a', session: 'first', majority: 'absolute' },
      { id: 'b', session: 'first', majority: 'absolute' },
      { id: 'c', session: 'other', majority: 'qualified' },
    );
    expect(valuesOf(made, 'votes')).toEqual([
      { id: 'a', session: 'first', rule: 'absolute-majority-council' },
      { id: 'b', session: 'first', rule: 'absolute-majority-council' },
      { id: 'c', session: 'other', rule: 'qualified-majority-soviet' },
    ]);
    expect(valuesOf(made, 'rules')).toEqual([
      { id: 'own' },
      {
        id: 'absolute-majority-council',
        body: 'council',
        matter: 'Votes that need an absolute majority',
        share: '1/2',
        of: 'members',
      },
      {
        id: 'qualified-majority-soviet',
        body: 'soviet',
        matter: 'Votes that need a qualified majority',
      },
    ]);
    expect(made.tables.get('sessions')).toBe(sessions);
  });

  test('keep a rule that a vote names, and are read so where one of them alone has the column', () => {
    const made = present(
      { id: 'a', session: 'first', majority: 'absolute', rule: 'own' },
      { id: 'b', session: 'first' },
    );
    expect(valuesOf(made, 'votes')).toEqual([
      { id: 'a', session: 'first', rule: 'own' },
      { id: 'b', session: 'first' },
    ]);
    expect(valuesOf(made, 'rules')).toEqual([{ id: 'own' }]);
    expect(made.notes).toHaveLength(1);
  });

  test('are as they are without the column, also where a table could not be read', () => {
    const tables = new Map<string, Row[]>();
    expect(inPresentForm(tables)).toEqual({ tables, notes: [] });
    const alone = new Map([['votes', [rowOf({ id: 'a', majority: 'simple' })]]]);
    expect(inPresentForm(alone).tables.get('rules')).toEqual([]);
  });

  test('have the column in the table of votes alone, once, and where the heading has it', () => {
    const field = (name: string) => ({ name, type: 'string', description: name }) as const;
    const table = (name: string, ...fields: string[]): TableDescriptor => ({
      ...{ name, path: `${name}.csv`, title: name, description: name },
      schema: { primaryKey: ['id'], fields: fields.map(field) },
    });
    const votes = table('votes', 'id', 'majority', 'note');
    const { fields } = withOlderColumns(votes, ['id', 'majority'], 1).schema;
    expect(fields.map((one) => one.name)).toEqual(['id', 'note', 'majority']);
    expect(fields[2]).toMatchObject({
      description: 'Majority that the motion needed',
      constraints: { enum: ['simple', 'absolute', 'qualified'] },
    });
    expect(withOlderColumns(votes, ['id'], 1)).toBe(votes);
    expect(withOlderColumns(votes, ['id', 'majority'], 2)).toBe(votes);
    const motions = table('motions', 'id');
    expect(withOlderColumns(motions, ['id', 'majority'], 1)).toBe(motions);
  });
});
