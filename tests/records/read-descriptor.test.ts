import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { inventedFolder } from '../invented-dataset.js';

test('a descriptor has the schemas of the built-in record, and its words where it has none', () => {
  const folder = inventedFolder({});
  const path = join(folder, 'datapackage.json');
  const own = JSON.parse(readFileSync(path, 'utf8'));
  own.resources = [
    { name: 'votes', path: 'votes.csv', title: 'Abstimmungen', schema: { fields: [] } },
    { name: 'sources', path: 'sources.json' },
  ];
  writeFileSync(path, `\uFEFF${JSON.stringify(own)}`);
  const form = readDescriptor();
  const votes = form.resources.find((one) => one.name === 'votes');
  const { title, resources } = readDescriptor(folder);
  expect(title).toBe('An invented record');
  expect(resources).toHaveLength(2);
  expect(resources[0]).toEqual({ ...votes, title: 'Abstimmungen' });
  expect(resources[1]).not.toHaveProperty('schema');
  expect(resources[1]).toEqual(form.resources.find((one) => one.name === 'sources'));
});

test('a descriptor has the columns of its own languages, and those that it describes itself', () => {
  const folder = inventedFolder({});
  const path = join(folder, 'datapackage.json');
  const own = JSON.parse(readFileSync(path, 'utf8'));
  own['sovnarkom:languages'] = ['es'];
  own.resources = [
    {
      name: 'bodies',
      path: 'bodies.csv',
      schema: { fields: [{ name: 'seat', type: 'string', description: 'Where it sat' }] },
    },
    { name: 'others', path: 'others.csv' },
  ];
  writeFileSync(path, JSON.stringify(own));
  const [bodies, others] = readDescriptor(folder).resources;
  const columns = bodies?.schema?.fields.map((field) => field.name);
  expect(columns).toEqual(expect.arrayContaining(['name_es', 'seat']));
  expect(columns).not.toContain('name_en');
  expect(others).toEqual({ name: 'others', path: 'others.csv' });
});
