import { describe, expect, test } from 'vitest';
import type { Descriptor, FieldDescriptor } from '../../src/records/descriptor.js';
import { loadDataset, readDescriptor } from '../../src/records/index.js';
import {
  formInLanguages,
  inOrderOfLanguages,
  languagesFault,
  namesAreTold,
  namesInLanguages,
} from '../../src/records/names-in-languages.js';
import type { Row } from '../../src/records/table-rows.js';
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

const nameField = (stem: string, language: string, required = true): FieldDescriptor => ({
  name: `${stem}_${language}`,
  type: 'string',
  description: `The ${stem}`,
  'sovnarkom:type': 'name',
  'sovnarkom:language': language,
  constraints: { required, unique: true },
});
const plain: FieldDescriptor = { name: 'id', type: 'string', description: 'Key' };
const tableOf = (...fields: FieldDescriptor[]) => ({
  name: 'bodies',
  path: 'bodies.csv',
  title: 'Bodies',
  description: 'Who met',
  schema: { fields, primaryKey: ['id'] },
});
const works = { name: 'sources', path: 'sources.json', title: 'Works', description: 'Works' };
const formOf = (...fields: FieldDescriptor[]): Descriptor => ({
  name: 'form',
  title: 'A form',
  resources: [tableOf(plain, ...fields), works],
});
const columnsOf = (descriptor: Descriptor) =>
  descriptor.resources[0]?.schema?.fields.map((field) => field.name);

describe('a resource in the languages of a record', () => {
  const table = tableOf(
    plain,
    nameField('name', 'en'),
    nameField('name', 'ru'),
    nameField('label', 'en'),
  );

  test('has the names in these alone; without any told, in all', () => {
    const names = (languages?: string[]) =>
      namesInLanguages(table, languages).schema.fields.map((field) => field.name);
    expect(names(['ru'])).toEqual(['id', 'name_ru']);
    expect(names(['en'])).toEqual(['id', 'name_en', 'label_en']);
    expect(names()).toEqual(['id', 'name_en', 'name_ru', 'label_en']);
    expect(namesInLanguages(works, ['ru'])).toBe(works);
  });

  test('requires a name that stands alone, and none for which another can stand', () => {
    const { fields } = namesInLanguages(table, undefined).schema;
    expect(fields.map((field) => field.constraints)).toEqual([
      undefined,
      { unique: true },
      { unique: true },
      { required: true, unique: true },
    ]);
    const [, alone] = namesInLanguages(table, ['ru']).schema.fields;
    expect(alone).toEqual(nameField('name', 'ru'));
  });
});

describe('the form with the languages of a record', () => {
  const form = formOf(nameField('name', 'en'), nameField('name', 'ru'), nameField('label', 'en'));

  test('has a column more for each name in each language that it lacks, which is not required', () => {
    const widened = formInLanguages(form, ['en', 'es', 'pt']);
    expect(columnsOf(widened)).toEqual([
      ...['id', 'name_en', 'name_ru', 'label_en'],
      ...['name_es', 'name_pt', 'label_es', 'label_pt'],
    ]);
    expect(widened.resources[0]?.schema?.fields[4]).toEqual({
      ...nameField('name', 'es'),
      description: 'The name, or rather in the language es',
      constraints: { unique: true },
    });
    expect(widened.resources[1]).toBe(works);
    expect([widened.name, widened.title]).toEqual(['form', 'A form']);
  });

  test('is the same where it has them all, or none are told', () => {
    expect(formInLanguages(form, ['ru', 'en'])).toBe(form);
    expect(formInLanguages(form, undefined)).toBe(form);
  });
});

describe('languages', () => {
  test.each([[['en', 'es', 'grc']], [['ru']]])('may be %j', (languages) => {
    expect(languagesFault(languages)).toBeUndefined();
  });

  test.each([[[]], [['en', 'en']], ['en'], [{ 0: 'en' }], [['EN']], [['engl']], [['e']], [[{}]]])(
    'may not be %j',
    (languages) => {
      expect(languagesFault(languages)).toBe(
        'a list of languages of its names, each once, by their codes: en, es',
      );
    },
  );

  test('stand in the order of the record, others behind in their own', () => {
    const fields = ['en', 'el', 'ru'].map((language) => nameField('name', language));
    const order = (...languages: string[]) =>
      inOrderOfLanguages(fields, languages).map((field) => field['sovnarkom:language']);
    expect(order('ru')).toEqual(['ru', 'en', 'el']);
    expect(order('ru', 'el')).toEqual(['ru', 'el', 'en']);
    expect(inOrderOfLanguages(fields)).toEqual(fields);
  });
});

describe('a name that the form requires', () => {
  const form = formOf(
    nameField('name', 'en'),
    nameField('name', 'ru'),
    nameField('note', 'en', false),
    nameField('note', 'ru', false),
  );
  const rowOf = (number: number, values: Row['values'], ...faulty: string[]): Row => ({
    number,
    values,
    faulty: new Set(faulty),
  });
  const told = (rows: Row[], own = form) =>
    namesAreTold({ tables: new Map([['bodies', rows]]), sources: undefined }, own, form);

  test('is told in one language of the record, whichever', () => {
    expect(told([rowOf(2, { name_en: 'Council' }), rowOf(3, { name_ru: 'Совет' })])).toEqual([]);
    expect(told([rowOf(2, {}), rowOf(3, { note_en: 'A note' })])).toEqual(
      [2, 3].map((row) => ({
        file: 'bodies.csv',
        row,
        column: 'name_en',
        expected: 'a value in name_en or name_ru (The name); the cells are empty',
      })),
    );
  });

  test('is not missed where what stands there is wrong in every column', () => {
    expect(told([rowOf(2, {}, 'name_en', 'name_ru')])).toEqual([]);
    expect(told([rowOf(2, {}, 'name_ru')])).toHaveLength(1);
  });

  test('with one column is looked for there, as every column is', () => {
    expect(told([rowOf(2, {})], formOf(nameField('name', 'en')))).toEqual([]);
    expect(told([rowOf(2, {})], { ...form, resources: [works] })).toEqual([]);
    const unknown = {
      ...tableOf(plain, nameField('name', 'en'), nameField('name', 'ru')),
      name: 'others',
    };
    expect(told([rowOf(2, {})], { ...form, resources: [unknown] })).toEqual([]);
  });
});
