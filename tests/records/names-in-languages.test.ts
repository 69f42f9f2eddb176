import { describe, expect, test } from 'vitest';
import { loadDataset, readDescriptor } from '../../src/records/index.js';
import { type Folder, loadedFrom, oneVote, problemsOf, type Tables } from './altered-dataset.js';

/** A record whose names are told as given, by the columns of each table. */
const named = (
  names: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, string>>,
): Tables => ({
  ...oneVote,
  bodies: [{ id: 'council', kind: 'soviet', ...names }],
  motions: [{ id: 'peace', kind: 'resolution', text: 'Peace.', ...labels }],
});
const inLanguages =
  (...languages: unknown[]) =>
  (folder: Folder) =>
    folder.changeDescriptor((descriptor) => {
      descriptor['sovnarkom:languages'] = languages;
    });
/** Takes the columns of other languages out of the tables of names. */
const only = (language: string) => (folder: Folder) => {
  inLanguages(language)(folder);
  for (const file of ['bodies.csv', 'motions.csv']) {
    const rows = folder.rows(file);
    const columns = folder
      .heading(file)
      .filter((column) => !/_(?:en|ru|el)$/.test(column) || column.endsWith(`_${language}`));
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
    folder.write(file, lines.map((cells) => `${cells.join(',')}\n`).join(''));
  }
};

describe('the names of a record', () => {
  test('are told in one language, with columns for no other', () => {
    const tables = named({ name_el: 'Συμβούλιο' }, { label_el: 'Ειρήνη' });
    const { bodies, motions } = loadedFrom(tables, only('el'));
    expect(bodies[0]?.name).toEqual({ en: 'Συμβούλιο', ru: 'Συμβούλιο', el: 'Συμβούλιο' });
    expect(motions[0]?.label.en).toBe('Ειρήνη');
  });

  test('stand for one another: first that of the language asked, then of the record’s first, then any', () => {
    const tables = named({ name_ru: 'Совет', name_el: 'Συμβούλιο' }, { label_ru: 'Мир' });
    const greekFirst = loadedFrom(tables, inLanguages('el', 'ru', 'en'));
    expect(greekFirst.bodies[0]?.name).toEqual({ en: 'Συμβούλιο', ru: 'Совет', el: 'Συμβούλιο' });
    expect(greekFirst.motions[0]?.label).toEqual({ en: 'Мир', ru: 'Мир', el: 'Мир' });
    const untold = loadedFrom(tables);
    expect(untold.bodies[0]?.name).toEqual({ en: 'Совет', ru: 'Совет', el: 'Συμβούλιο' });
  });

  test('are told in a language at least', () => {
    const tables = named({}, { label_en: 'Peace' });
    expect(problemsOf(tables)).toEqual([
      {
        file: 'bodies.csv',
        row: 2,
        column: 'name_en',
        expected:
          'a value in name_en or name_ru or name_el (Name of the body in English); the cells are empty',
      },
    ]);
    expect(problemsOf(tables, inLanguages('en'))).toContainEqual({
      file: 'bodies.csv',
      row: 1,
      column: 'name_ru',
      expected: expect.stringContaining('one of the columns'),
    });
  });

  test.each([[[]], [['en', 'en']], [['Spanish']], [['en', 1]]])(
    'are not in the languages %j',
    (languages) => {
      expect(problemsOf(oneVote, inLanguages(...languages))[0]).toMatchObject({
        file: 'datapackage.json',
        column: 'sovnarkom:languages',
      });
    },
  );

  test('have columns in every language in the form, and none is left out there', () => {
    const bodies = readDescriptor().resources.find((one) => one.name === 'bodies');
    const columns = bodies?.schema?.fields.map((field) => field.name);
    expect(columns).toEqual(expect.arrayContaining(['name_en', 'name_ru', 'name_el']));
  });

  test('are told in the built-in record in each language that it declares', () => {
    const { tables } = loadDataset();
    for (const { name, schema } of readDescriptor().resources) {
      const columns = schema?.fields.filter((field) => field.constraints?.required) ?? [];
      for (const { name: column } of columns.filter((one) => /_(?:en|ru|el)$/.test(one.name))) {
        expect(tables[name]?.filter((row) => row[column] === undefined)).toEqual([]);
      }
    }
    expect(readDescriptor()['sovnarkom:languages']).toEqual(['en', 'ru', 'el']);
  });
});
