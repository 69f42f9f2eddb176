import { describe, expect, test } from 'vitest';
import { isTable, type ResourceDescriptor } from '../../src/records/descriptor.js';
import { firstFiles, firstResources } from '../../src/records/first-files.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';

const form = readDescriptor().resources;
const named = (name: string, from = form) => from.find((one) => one.name === name);

describe('the resources of a record with some tables', () => {
  test('are those of the form where all tables are had', () => {
    const resources = firstResources(undefined, undefined);
    const keysOf = (one: ResourceDescriptor) => [
      one.name,
      one.path,
      one.schema?.fields.map((field) => field.name),
      one.schema?.foreignKeys,
      one.schema?.['sovnarkom:lists'],
    ];
    expect(resources.map(keysOf)).toEqual(form.map(keysOf));
  });

  test('are the tables named, in the order of the form, with the lists of works and figures', () => {
    expect(firstResources(['votes', 'bodies'], undefined).map((one) => one.name)).toEqual([
      ...['bodies', 'votes', 'sources', 'figures'],
    ]);
  });

  test('have no keys into tables that are not had, and no lists of them', () => {
    const resources = firstResources(['votes', 'sessions'], undefined);
    expect(named('votes', resources)?.schema?.foreignKeys).toEqual(
      named('votes')?.schema?.foreignKeys?.filter((key) => key.fields[0] === 'session'),
    );
    const alone = firstResources(['sessions', 'people'], undefined);
    expect(named('sessions', alone)?.schema?.foreignKeys?.map((key) => key.fields)).toEqual([
      ['chair'],
    ]);
    expect(named('people', alone)?.schema).not.toHaveProperty('foreignKeys');
    expect(named('people', alone)?.schema).not.toHaveProperty('sovnarkom:lists');
    const people = firstResources(['people', 'affiliations'], undefined);
    expect(named('people', people)?.schema?.['sovnarkom:lists']).toEqual(
      named('people')?.schema?.['sovnarkom:lists']?.filter(
        (one) => one.resource === 'affiliations',
      ),
    );
  });

  test('have names in the languages of the record', () => {
    const columns = firstResources(['bodies'], ['es', 'el'])[0]?.schema?.fields.map(
      (one) => one.name,
    );
    expect(columns).toEqual(expect.arrayContaining(['name_el', 'name_es']));
    expect(columns).not.toContain('name_en');
  });
});

describe('the files of a record that begins', () => {
  const content = { name: 'valley', title: 'Votes in the valley' };

  test('are the descriptor, the codebook and every table with its heading', () => {
    const files = firstFiles(content);
    expect([...files.keys()]).toEqual([
      ...['datapackage.json', 'README.md'],
      ...form.map((one) => one.path),
    ]);
    expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'valley',
      title: 'Votes in the valley',
      version: '0.1.0',
      'sovnarkom:evidence': 'optional',
    });
    expect(JSON.parse(files.get('datapackage.json') ?? '')).not.toHaveProperty(
      'sovnarkom:languages',
    );
    for (const table of form.filter(isTable)) {
      expect(files.get(table.path)).toBe(
        `${table.schema.fields.map((field) => field.name).join(',')}\n`,
      );
    }
    expect([files.get('sources.json'), files.get('figures.json')]).toEqual([
      '[]\n',
      '{\n  "figures": []\n}\n',
    ]);
  });

  test('hold the rows, works and figures that it begins with, which the codebook counts', () => {
    const files = firstFiles({
      ...content,
      description: 'All that is known.',
      languages: ['es'],
      tables: ['bodies'],
      rows: { bodies: [{ id: 'council', name_es: 'Cortes', kind: 'assembly' }] },
      sources: [{ id: 'essay', type: 'book' }],
      figures: { figures: [], title: { en: 'Ours' } },
    });
    expect([...files.keys()]).toEqual([
      ...['datapackage.json', 'README.md', 'bodies.csv', 'sources.json', 'figures.json'],
    ]);
    expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
      description: 'All that is known.',
      'sovnarkom:languages': ['es'],
    });
    expect(files.get('bodies.csv')).toMatch(/\ncouncil,.*Cortes/);
    expect(JSON.parse(files.get('sources.json') ?? '')).toEqual([{ id: 'essay', type: 'book' }]);
    expect(JSON.parse(files.get('figures.json') ?? '')).toMatchObject({ title: { en: 'Ours' } });
    expect(files.get('README.md')).toContain('| [bodies](#bodies) | 1 |');
    expect(files.get('README.md')).toContain('| [sources](#sources) | 1 |');
  });
});
