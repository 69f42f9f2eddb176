import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/index.js';
import type { Descriptor, FieldDescriptor, TableDescriptor } from '../../src/records/descriptor.js';
import { evidenceOf } from '../../src/records/evidence-of.js';
import { noFigures } from '../../src/records/figure-entries.js';
import { link } from '../../src/records/link.js';
import type { Source } from '../../src/records/records.js';
import type { Row } from '../../src/records/table-rows.js';

type Values = Row['values'];
type Loose = Readonly<Record<string, unknown>>;

const text = (name: string, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
  name,
  type: 'string',
  description: name,
  ...more,
});

const table = (
  name: string,
  schema: Partial<TableDescriptor['schema']> & Pick<TableDescriptor['schema'], 'fields'>,
): TableDescriptor => ({
  ...{ name, path: `${name}.csv`, title: name, description: name },
  schema: { primaryKey: ['id'], ...schema },
});

const named = (stem: string, language: string, otherwise?: string) =>
  text(`${stem}_${language}`, {
    'sovnarkom:type': 'name',
    'sovnarkom:language': language,
    ...(otherwise === undefined ? {} : { 'sovnarkom:otherwise': otherwise }),
  });

/** Houses with windows: a form that no record has. */
const form = [
  table('old_houses', {
    fields: [
      text('id'),
      named('name', 'en'),
      named('name', 'de'),
      named('long_name', 'en', 'name'),
      named('long_name', 'de', 'name'),
      text('next_house'),
      text('built', { 'sovnarkom:type': 'historical-date', 'sovnarkom:calendar': 'built_by' }),
      text('built_by'),
      text('burnt', { 'sovnarkom:type': 'historical-date' }),
      text('plan', { 'sovnarkom:type': 'source' }),
      text('seen', { 'sovnarkom:type': 'records' }),
      { ...text('floors'), type: 'integer', 'sovnarkom:default': 1 },
      text('roof', { 'sovnarkom:default': 'tiles', 'sovnarkom:default-where': 'floors' }),
    ],
    foreignKeys: [
      { fields: ['next_house'], reference: { resource: 'old_houses', fields: ['id'] } },
    ],
    'sovnarkom:lists': [{ resource: 'house_windows', field: 'house', by: 'id' }],
  }),
  table('house_windows', {
    fields: [text('id'), text('house'), text('glass')],
    foreignKeys: [{ fields: ['house'], reference: { resource: 'old_houses', fields: ['id'] } }],
  }),
  table('evidence', {
    primaryKey: ['table', 'record', 'field', 'passage'],
    fields: [text('table'), text('record'), text('field'), text('passage')],
  }),
];

const descriptor: Descriptor = {
  ...{ name: 'street', title: 'A street', version: '1.2.3', citation: 'Nobody, A street.' },
  'sovnarkom:civilCalendar': '1918-01-31',
  resources: form,
};
const plan: Source = { id: 'plan', type: 'map', title: 'A plan' };

/** The dataset of rows of tables; a table that is not given is missing. */
function linked(given: Readonly<Record<string, readonly Values[]>>) {
  const rows = new Map(
    Object.entries(given).map(([name, values]) => [
      name,
      values.map((one, index) => ({ number: index + 2, values: one, faulty: new Set<string>() })),
    ]),
  );
  const dataset = link(descriptor, form, rows, { sources: [plan], figures: noFigures });
  const records = dataset as unknown as Readonly<Record<string, readonly Loose[]>>;
  return { dataset, houses: records.oldHouses ?? [], windows: records.houseWindows ?? [] };
}

const house = (values: Values): Loose =>
  linked({ old_houses: [{ id: 'mill', ...values }] }).houses[0] ?? {};

describe('a dataset', () => {
  test('has what its descriptor tells, the works, the figures and its rows', () => {
    const { dataset } = linked({ old_houses: [{ id: 'mill' }] });
    expect(dataset).toMatchObject({
      ...{ title: 'A street', version: '1.2.3', citation: 'Nobody, A street.' },
      civilCalendar: civilCalendar('1918-01-31'),
      sources: [plan],
      figures: noFigures,
      tables: { old_houses: [{ id: 'mill' }], house_windows: [], evidence: [] },
    });
  });

  test('has the records of each table under its name in one word, none of a table that is missing', () => {
    const { dataset, houses, windows } = linked({ old_houses: [{ id: 'b' }, { id: 'a' }] });
    expect(houses.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(windows).toEqual([]);
    expect(dataset.evidence).toEqual([]);
  });
});

describe('a record', () => {
  test('knows its table and has the properties in the order of the columns, lists last', () => {
    expect(Object.keys(house({}))).toEqual([
      ...['table', 'id', 'name', 'longName', 'nextHouse', 'built', 'burnt', 'plan', 'seen'],
      ...['floors', 'roof', 'houseWindows'],
    ]);
    expect(house({}).table).toBe('old_houses');
  });

  test('has its evidence, unless evidence cannot name it', () => {
    const row = { table: 'old_houses', record: 'mill', field: 'roof', passage: 'p' };
    const { dataset, houses } = linked({
      old_houses: [{ id: 'mill' }, { id: 'inn' }],
      house_windows: [{ id: 'mill', house: 'mill' }],
      evidence: [row],
    });
    expect(dataset.evidence).toEqual([row]);
    expect(evidenceOf(houses[0] ?? {}, 'roof')).toEqual([row]);
    expect(evidenceOf(houses[1] ?? {})).toEqual([]);
    expect(evidenceOf(house({}), 'roof')).toEqual([]);
    expect(Object.getOwnPropertySymbols(houses[0] ?? {})).toHaveLength(1);
    expect(Object.getOwnPropertySymbols(dataset.evidence[0] ?? {})).toEqual([]);
    expect(dataset.evidence[0]).not.toHaveProperty('id');
  });

  test('points at a record of another table, or of its own, and at a work', () => {
    const { houses, windows } = linked({
      old_houses: [{ id: 'mill', next_house: 'inn', plan: 'plan' }, { id: 'inn' }],
      house_windows: [{ id: 'inn', house: 'mill' }],
    });
    expect(houses[0]?.nextHouse).toBe(houses[1]);
    expect(houses[0]?.plan).toBe(plan);
    expect(houses[1]).toMatchObject({ nextHouse: undefined, plan: undefined });
    expect(windows[0]?.table).toBe('house_windows');
  });

  test('lists the records that point at it, in their order, and is not told in them again', () => {
    const { houses, windows } = linked({
      old_houses: [{ id: 'mill' }, { id: 'inn' }, { id: 'barn' }],
      house_windows: [
        { id: 'c', house: 'mill' },
        { id: 'b', house: 'inn' },
        { id: 'a', house: 'mill' },
      ],
    });
    expect(houses.map((one) => one.houseWindows)).toEqual([
      [windows[0], windows[2]],
      [windows[1]],
      [],
    ]);
    expect(windows[0]).not.toHaveProperty('house');
  });

  test('has the records that a cell names, by the spaces between them', () => {
    expect(house({ seen: 'votes/a  votes/b' }).seen).toEqual(['votes/a', 'votes/b']);
    expect(house({}).seen).toEqual([]);
  });
});

describe('an empty cell', () => {
  test('means what the form says, or nothing', () => {
    expect(house({}).floors).toBe(1);
    expect(house({ floors: 0 }).floors).toBe(0);
    expect(linked({ house_windows: [{ id: 'a' }] }).windows[0]).toHaveProperty('glass', undefined);
  });

  test('means it only where another cell has a value, if the form says so', () => {
    expect(house({}).roof).toBeUndefined();
    expect(house({ floors: 2 }).roof).toBe('tiles');
    expect(house({ floors: 2, roof: 'straw' }).roof).toBe('straw');
  });
});

describe('a date', () => {
  test('is read in the calendar of its own column, or of the column `calendar`', () => {
    const values = { built: '1917-12-13', built_by: 'julian', burnt: '1920', calendar: 'civil' };
    expect(house(values)).toMatchObject({
      built: { written: '1917-12-13', calendar: 'julian', precision: 'day' },
      burnt: { written: '1920', calendar: 'civil', civil: civilCalendar('1918-01-31') },
    });
    expect(house(values)).not.toHaveProperty('builtBy');
  });

  test('is undefined where none is told', () => {
    expect(house({ built_by: 'julian' }).built).toBeUndefined();
  });
});

describe('a name', () => {
  test('is told in each language', () => {
    expect(house({ name_en: 'Mill', name_de: 'Mühle' }).name).toEqual({ en: 'Mill', de: 'Mühle' });
    expect(house({}).name).toBeUndefined();
  });

  test('in a language where it is not told is what stands for it there', () => {
    const values = { name_en: 'Mill', name_de: 'Mühle', long_name_en: 'The old mill' };
    expect(house(values).longName).toEqual({ en: 'The old mill', de: 'Mühle' });
    expect(house({ name_en: 'Mill', name_de: 'Mühle' }).longName).toBeUndefined();
  });

  test('is else that of the first language of the record, then of any', () => {
    expect(house({ name_de: 'Mühle' }).name).toEqual({ en: 'Mühle', de: 'Mühle' });
    const both = { long_name_en: 'The old mill', long_name_de: 'Die alte Mühle' };
    expect(house(both).longName).toEqual({ en: 'The old mill', de: 'Die alte Mühle' });
    // A language of its own order, and a third column that nothing is told in.
    const three = form.map((one) =>
      one.name !== 'old_houses'
        ? one
        : {
            ...one,
            schema: { ...one.schema, fields: [...one.schema.fields, named('name', 'fr')] },
          },
    );
    const told = (languages: readonly string[]) => {
      const row = { id: 'a', name_en: 'Mill', name_de: 'Mühle' };
      const rows = new Map([
        ['old_houses', [{ number: 2, values: row, faulty: new Set<string>() }]],
      ]);
      const lists = { sources: [], figures: noFigures };
      const dataset = link({ ...descriptor, 'sovnarkom:languages': languages }, three, rows, lists);
      return (dataset as unknown as { oldHouses: Loose[] }).oldHouses[0]?.name;
    };
    expect(told(['de', 'en', 'fr'])).toEqual({ en: 'Mill', de: 'Mühle', fr: 'Mühle' });
    expect(told(['en', 'de', 'fr'])).toEqual({ en: 'Mill', de: 'Mühle', fr: 'Mill' });
  });
});
