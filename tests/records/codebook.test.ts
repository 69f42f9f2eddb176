import { describe, expect, test } from 'vitest';
import { codebook } from '../../src/records/codebook.js';
import type { Descriptor } from '../../src/records/descriptor.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';

const descriptor: Descriptor & { readonly description: string } = {
  name: 'valley',
  title: 'Votes in the valley',
  description: 'All that is known.',
  version: '1.2.3',
  citation: 'Ash, Votes in the valley.',
  resources: [
    {
      name: 'people',
      path: 'people.csv',
      title: 'People',
      description: 'Who spoke?',
      schema: {
        primaryKey: ['id', 'party'],
        foreignKeys: [{ fields: ['party'], reference: { resource: 'parties', fields: ['id'] } }],
        fields: [
          {
            name: 'id',
            type: 'string',
            description: 'Key',
            constraints: { required: true, unique: true, pattern: '[a-z]+' },
          },
          { name: 'party', type: 'string', description: 'Party', 'sovnarkom:evidence': 'required' },
          {
            name: 'role',
            type: 'string',
            description: 'Role a|b',
            constraints: { enum: ['chair', 'guest'] },
          },
          {
            name: 'born',
            type: 'string',
            description: 'Birth\nday',
            'sovnarkom:type': 'historical-date',
            'sovnarkom:calendar': 'calendar',
          },
          { name: 'work', type: 'string', description: 'Work', 'sovnarkom:type': 'source' },
          {
            name: 'touches',
            type: 'string',
            description: 'Records',
            'sovnarkom:type': 'records',
          },
          { name: 'cites', type: 'integer', description: 'Note', 'sovnarkom:type': 'note' },
          { name: 'age', type: 'integer', description: 'Age' },
          { name: 'votes', type: 'integer', description: 'Votes', constraints: { minimum: 1 } },
          { name: 'note', type: 'string', description: 'Note' },
        ],
      },
    },
    { name: 'sources', path: 'sources.json', title: 'Sources', description: 'Works' },
  ],
};
const text = codebook(descriptor, { people: 1 });

describe('the codebook', () => {
  test('opens with the title, what the record is and how to cite it', () => {
    expect(text.startsWith('# Codebook: Votes in the valley\n')).toBe(true);
    expect(text).toContain('\nAll that is known.\n');
    expect(text).toContain(
      'An empty cell is not told by the source; it is never zero. Version 1.2.3.\n',
    );
    expect(text).toContain('\nCite as: Ash, Votes in the valley.\n');
    expect(text.endsWith('`sources.json`.\n')).toBe(true);
  });

  test('lists the tables with the number of their records', () => {
    expect(text).toContain('| [people](#people) | 1 | Who spoke? |\n');
    expect(text).toContain('| [sources](#sources) | 0 | Works |\n');
  });

  test('describes each table with its file and key', () => {
    expect(text).toContain(
      '## people\n\n**People.** Who spoke? One record in `people.csv`.\n\nKey: `id`, `party`.\n',
    );
    expect(text).toContain('## sources\n\n**Sources.** Works. 0 records in `sources.json`.\n');
  });

  test('describes each column', () => {
    expect(text.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
      '| `id` | identifier | yes | no | Key. Form: `[a-z]+` |',
      '| `party` | id of [parties](#parties) | no | yes | Party |',
      '| `role` | one of a list | no | no | Role a\\|b. Allowed: `chair`, `guest` |',
      '| `born` | date (calendar in `calendar`) | no | no | Birth day |',
      '| `work` | id of a work in [sources](#sources) | no | no | Work |',
      '| `touches` | records as `table/id`, apart by spaces | no | no | Records |',
      '| `cites` | number of a note in [citations](#citations) | no | no | Note |',
      '| `age` | whole number | no | no | Age |',
      '| `votes` | whole number, 1 or more | no | no | Votes |',
      '| `note` | text | no | no | Note |',
    ]);
  });

  test('leaves out what the descriptor does not say', () => {
    const { name, title, resources } = descriptor;
    const bare = codebook({ name, title, resources }, {});
    expect(bare).not.toContain('Version');
    expect(bare).not.toContain('Cite as');
    expect(bare).not.toContain('undefined');
  });

  test('of the built-in record has every table and column', () => {
    const { resources } = readDescriptor();
    const whole = codebook(readDescriptor(), {});
    for (const { name, schema } of resources) {
      expect(whole).toContain(`\n## ${name}\n`);
      for (const field of schema?.fields ?? []) expect(whole).toContain(`| \`${field.name}\` |`);
    }
  });
});
