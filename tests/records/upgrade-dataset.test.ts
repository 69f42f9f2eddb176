import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatasetError } from '../../src/errors/index.js';
import { loadDataset, startDataset, upgradeDataset } from '../../src/records/index.js';
import { type Cells, Folder, folderWith, oneVote } from './altered-dataset.js';

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(path, { recursive: true }));

const [vote] = oneVote.votes;
const votes = ['absolute', 'qualified', 'simple', ''].map((majority, index) => ({
  ...vote,
  id: `vote-${index}`,
  position: String(index + 1),
  majority,
  // How the record writes it: a spreadsheet’s zero before a number is kept.
  yes: '02',
}));

/** A record as it was written before versions were told. */
function olderRecord(change: (folder: Folder) => void = () => {}): Folder {
  const folder = folderWith(oneVote, path);
  const heading = folder.heading('votes.csv').map((name) => (name === 'rule' ? 'majority' : name));
  folder.writeRows('votes.csv', heading, votes as unknown as Cells[]);
  folder.changeDescriptor((descriptor) => {
    delete descriptor['sovnarkom:schemaVersion'];
  });
  change(folder);
  return folder;
}

const filesIn = () =>
  Object.fromEntries(
    readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]),
  );

describe('a record of an older form, rewritten', () => {
  test('is the same record as before, without the note', () => {
    olderRecord();
    const before = loadDataset(path);
    const { from, to } = upgradeDataset(path);
    const after = loadDataset(path);
    expect([from, to]).toEqual([1, 2]);
    expect(before.notes.join(' ')).toMatch(
      /version 1 of the form.*sovnarkom upgrade rewrites it.*majority/,
    );
    expect(after.notes).toEqual([]);
    expect(after.tables).toEqual(before.tables);
  });

  test('says what changed in which file, and leaves alone what did not', () => {
    const folder = olderRecord();
    const bodies = folder.read('bodies.csv');
    expect(upgradeDataset(path).files).toEqual([
      {
        file: 'datapackage.json',
        changes: ['tells version 2 of the form, and describes the tables in it'],
      },
      {
        file: 'votes.csv',
        changes: [
          'column majority is taken out; what it told stands in its new place',
          'columns added: rule',
        ],
      },
      { file: 'rules.csv', changes: ['is added with 2 rows'] },
    ]);
    expect(folder.read('bodies.csv')).toBe(bodies);
    expect(folder.rows('votes.csv').map((row) => [row.yes, row.rule])).toEqual([
      ['02', 'absolute-majority-council'],
      ['02', 'qualified-majority-council'],
      ['02', ''],
      ['02', ''],
    ]);
  });

  test('describes each table as it stands, and keeps what the record says of itself', () => {
    const folder = olderRecord((folder) => {
      const heading = ['house', ...folder.heading('bodies.csv')];
      folder.writeRows('bodies.csv', heading, [{ ...oneVote.bodies[0], house: 'upper' }]);
      folder.changeDescriptor((descriptor) => {
        const fields = [{ name: 'house', type: 'string', description: 'Which house' }];
        Object.assign(descriptor.resources[0]!, { title: 'Our bodies', schema: { fields } });
      });
    });
    upgradeDataset(path);
    const { resources, ...said } = folder.descriptor();
    expect(said).toMatchObject({ title: 'A dataset of its own', 'sovnarkom:schemaVersion': 2 });
    expect(resources.map(({ name }) => name)).toEqual([
      'bodies',
      'rules',
      'sessions',
      'motions',
      'votes',
    ]);
    expect(resources[0]).toMatchObject({ title: 'Our bodies' });
    for (const { path: file, schema } of resources) {
      expect(schema?.fields.map(({ name }) => name)).toEqual(folder.heading(file));
    }
  });

  test('has nothing more to be done', () => {
    olderRecord();
    upgradeDataset(path);
    const before = filesIn();
    expect(upgradeDataset(path)).toEqual({ from: 2, to: 2, files: [] });
    expect(filesIn()).toEqual(before);
  });

  test('is not written in a dry run, which says the same', () => {
    olderRecord();
    const before = filesIn();
    const dry = upgradeDataset(path, { dryRun: true });
    expect(filesIn()).toEqual(before);
    expect(dry).toEqual(upgradeDataset(path));
  });

  test('has its codebook written anew, and a page of one’s own left alone', () => {
    startDataset(path);
    const folder = new Folder(path);
    const codebook = folder.read('README.md');
    const makeOlder = (page: string) => {
      folder.write('README.md', page);
      folder.changeDescriptor((descriptor) => {
        delete descriptor['sovnarkom:schemaVersion'];
      });
    };
    makeOlder(codebook.replace('The form of the tables is version 2.', ''));
    expect(upgradeDataset(path).files.at(-1)).toEqual({
      file: 'README.md',
      changes: ['is written anew'],
    });
    expect(folder.read('README.md')).toBe(codebook);
    makeOlder('mine');
    upgradeDataset(path);
    expect(folder.read('README.md')).toBe('mine');
  });
});

describe('nothing is written', () => {
  test('where the record could not be read in its present form: a share of a rule needs evidence', () => {
    olderRecord((folder) => {
      folder.write('sessions.csv', 'id,body\nfirst,council\n');
      folder.write(
        'votes.csv',
        'id,motion,session,result,majority\non-peace,peace,first,adopted,absolute\n',
      );
      folder.write('sources.json', '[{"id":"essay","type":"book","title":"An Essay"}]');
      folder.write(
        'passages.csv',
        'id,source,part,paragraph,quote,gloss\npeace,essay,text,1,Peace,Peace\n',
      );
      const rows = ['motions,peace,text,peace,stated', 'votes,on-peace,result,peace,stated'];
      folder.write('evidence.csv', `table,record,field,passage,certainty\n${rows.join('\n')}\n`);
      folder.changeDescriptor((descriptor) => {
        delete descriptor['sovnarkom:evidence'];
        for (const name of ['evidence', 'passages']) {
          descriptor.resources.push({ name, path: `${name}.csv` });
        }
        descriptor.resources.push({ name: 'sources', path: 'sources.json' });
      });
    });
    const before = filesIn();
    expect(() => upgradeDataset(path)).toThrow(
      /rules\.csv, row 2, column share: "1\/2": expected a row of evidence.*nothing was written/,
    );
    expect(filesIn()).toEqual(before);
  });

  test('where the record has problems, or is of a newer form', () => {
    const folder = olderRecord((one) =>
      one.set('votes.csv', { id: 'vote-0' }, { result: 'passed' }),
    );
    const before = filesIn();
    expect(() => upgradeDataset(path)).toThrow(DatasetError);
    folder.changeDescriptor((descriptor) => {
      descriptor['sovnarkom:schemaVersion'] = 3;
    });
    expect(() => upgradeDataset(path)).toThrow(
      /"3": expected a whole number from 1 to 2: the record was written by a newer sovnarkom/,
    );
    expect({ ...filesIn(), 'datapackage.json': '' }).toEqual({ ...before, 'datapackage.json': '' });
  });
});
