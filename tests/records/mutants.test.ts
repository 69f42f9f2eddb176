import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/analysis/distributions/seeded-random.js';
import { audit } from '../../src/audit/audit.js';
import { DatasetError } from '../../src/errors/index.js';
import { loadDataset } from '../../src/records/index.js';
import { textFault } from '../../src/records/text-fault.js';
import { folderWith, oneVote } from './altered-dataset.js';

/** So many broken records are read; more on demand: BROKEN_RECORDS=20000. */
const mutants = Number(process.env.BROKEN_RECORDS ?? 500);
const seed = Number(process.env.SEED ?? 1917);

const person = (id: string) => ({ id, name_en: id, name_ru: id, name_el: id, party: 'reds' });
const tables = {
  ...oneVote,
  bodies: [...oneVote.bodies, { ...oneVote.bodies[0]!, id: 'bureau', part_of: 'council' }],
  parties: [{ id: 'reds', name_en: 'Reds', name_ru: 'Красные', name_el: 'Κόκκινοι' }],
  people: [person('a'), person('b'), person('c')],
  attendance: [
    { id: 'there', session: 'first', person: 'a', count: '1', bound: 'exact' },
    { id: 'reds-there', session: 'first', party: 'reds', count: '3', bound: 'at-least' },
  ],
  memberships: [{ id: 'chair', person: 'a', body: 'council', post: 'chair, “first”' }],
  ballots: [
    { id: 'by-a', vote: 'on-peace', person: 'a', option: 'yes' },
    { id: 'by-b', vote: 'on-peace', party: 'reds', option: 'no', count: '1' },
  ],
  compositions: [
    {
      id: 'then',
      body: 'council',
      date: '1917-12',
      calendar: 'civil',
      authority: 'official',
      counts: 'members',
    },
  ],
  seats: [{ id: 'reds-then', composition: 'then', party: 'reds', seats: '3', status: 'filled' }],
  events: [
    { id: 'rising', kind: 'uprising', date: '1918-02-14', calendar: 'civil', text: 'A rising' },
  ],
};

const works = [
  {
    id: 'minutes',
    type: 'book',
    author: [{ family: 'A', given: 'B' }],
    issued: { 'date-parts': [[1918]] },
  },
];

type Random = () => number;
const below = (random: Random, most: number) => Math.floor(random() * most);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

/** What people, programs and attackers leave in a cell. */
const oddities = [
  ...['', ' ', '0', '-1', '1.5', '1e9', '007', '9007199254740993', 'NaN', 'null', '∞', '½'],
  ...[
    '1917-02-30',
    '1918-02-05',
    '30.12.1917',
    '1917-13',
    '12/30/1917',
    '0000-00-00',
    '1917-12-30/1917-12-01',
  ],
  ...[
    '"',
    '""',
    '"a',
    'a"b',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '\0',
    '\x1B[31m',
    '\uFFFE',
    '\uD800',
    '\uFEFF',
  ],
  ...[
    '../../etc/passwd',
    '/dev/zero',
    'a/b',
    '=1+1',
    '<script>',
    '\\',
    '\\"',
    '__proto__',
    'constructor',
  ],
  ...[
    'council',
    'first',
    'on-peace',
    'reds',
    'a',
    'yes',
    'adopted',
    'Adopted',
    'a'.repeat(3000),
    '🙂',
    'שלום',
  ],
];

const values: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, '', 'x', [], {}, [[]], [null], { a: {} }],
  ...[['a', 'b'], { 'date-parts': [1] }, { 'date-parts': [['x']] }, '../secret', '\u0001'],
];

function brokenText(random: Random, text: string): string {
  const at = below(random, text.length + 1);
  const lines = text.split('\n');
  const line = below(random, lines.length);
  const cells = lines[line]!.split(',');
  const changes: (() => string)[] = [
    () => text.slice(0, at) + oneOf(random, oddities) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + below(random, 8)),
    () => text.slice(0, at),
    () => [...lines.slice(0, line), ...lines.slice(line + 1)].join('\n'),
    () => [...lines.slice(0, line), lines[line], ...lines.slice(line)].join('\n'),
    () => {
      cells[below(random, cells.length)] = oneOf(random, oddities);
      return [...lines.slice(0, line), cells.join(','), ...lines.slice(line + 1)].join('\n');
    },
    () => text.replaceAll(',', oneOf(random, [';', '\t', '|'])),
    () => `\uFEFF${text.replaceAll('\n', oneOf(random, ['\r\n', '\r']))}`,
    () => `${text}\n,,,\n\n`,
    () => text.toUpperCase(),
  ];
  return oneOf(random, changes)();
}

/** Puts something else somewhere into a value of JSON. */
function brokenJson(random: Random, value: unknown): unknown {
  if (random() < 0.15 || typeof value !== 'object' || value === null) return oneOf(random, values);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const keys = Object.keys(copy);
  if (keys.length === 0) return oneOf(random, values);
  const key = oneOf(random, keys);
  if (random() < 0.1) delete copy[key];
  else copy[key] = brokenJson(random, copy[key]);
  return copy;
}

function brokenFile(random: Random, file: string, content: string): string | Uint8Array {
  if (file.endsWith('.json') && random() < 0.8) {
    return JSON.stringify(brokenJson(random, JSON.parse(content)));
  }
  const text = brokenText(random, content);
  if (random() > 0.1) return text;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0) bytes[below(random, bytes.length)] = below(random, 256);
  return bytes;
}

describe('a record that is broken somehow', () => {
  const folder = folderWith(tables, mkdtempSync(join(tmpdir(), 'mutants-')));
  folder.changeDescriptor((descriptor) => {
    descriptor.resources.push({ name: 'sources', path: 'sources.json' });
  });
  folder.write('sources.json', JSON.stringify(works));
  const files = [
    'datapackage.json',
    'sources.json',
    ...Object.keys(tables).map((name) => `${name}.csv`),
  ];
  const whole = new Map(files.map((file) => [file, readFileSync(join(folder.path, file), 'utf8')]));

  test('is sound before it is broken', () => {
    expect(audit(loadDataset(folder.path))).toBeInstanceOf(Array);
  });

  test(`is read, or told with its problems: ${mutants} from the seed ${seed}`, {
    timeout: 60_000 + mutants * 500,
  }, () => {
    const random = seededRandom(seed);
    const outcomes = { read: 0, told: 0 };
    for (let mutant = 0; mutant < mutants; mutant += 1) {
      const broken = [oneOf(random, files), ...(random() < 0.2 ? [oneOf(random, files)] : [])];
      for (const file of broken) {
        writeFileSync(join(folder.path, file), brokenFile(random, file, whole.get(file)!));
      }
      const told = `mutant ${mutant} of the seed ${seed}: ${broken.join(', ')}`;
      try {
        const dataset = loadDataset(folder.path);
        audit(dataset);
        const cells = Object.values(dataset.tables).flatMap((rows) => rows.flatMap(Object.values));
        const faulty = cells.find((cell) => typeof cell === 'string' && textFault(cell));
        expect(faulty, told).toBeUndefined();
        for (const vote of dataset.votes) expect(vote.session?.body?.id, told).toBeTypeOf('string');
        outcomes.read += 1;
      } catch (error) {
        expect(error, told).toBeInstanceOf(DatasetError);
        const { message, problems } = error as DatasetError;
        expect(problems.length, told).toBeGreaterThan(0);
        expect(message.length, told).toBeLessThan(30_000);
        expect(textFault(message), told).toBeUndefined();
        outcomes.told += 1;
      }
      for (const file of broken) writeFileSync(join(folder.path, file), whole.get(file)!);
    }
    expect(outcomes.read).toBeGreaterThan(mutants / 20);
    expect(outcomes.told).toBeGreaterThan(mutants / 3);
  });
});

describe('a large broken file', () => {
  const headed = (lines: readonly string[]) => {
    const folder = folderWith(tables, mkdtempSync(join(tmpdir(), 'large-')));
    const [heading] = folder.read('people.csv').split('\n');
    folder.write('people.csv', [heading, ...lines].join('\n'));
    return () => loadDataset(folder.path);
  };
  const rows = Array.from({ length: 50_000 }, (_, index) => `p${index},P,П,Π,,,`);

  test('with a quotation mark left open is told at its row', () => {
    const lines = rows.map((row, index) => (index === 40_000 ? `"${row}` : row));
    expect(headed(lines)).toThrow(
      /people\.csv, row 40002: expected (comma-separated values with matching quotation marks|rows of at most)/,
    );
  });

  test('of one line without end is told', () => {
    expect(headed(['x'.repeat(50_000_000)])).toThrow('rows of at most 1000000 characters');
  });

  test('with fifty thousand faults tells the first of them and how many more there are', () => {
    const load = headed(rows.map((row) => `!${row}`));
    expect(load).toThrow(/^\d+ problems in the dataset/);
    expect(load).toThrow(/\n {2}and \d+ more$/);
    try {
      load();
    } catch (error) {
      expect((error as DatasetError).problems.length).toBeGreaterThan(49_999);
      expect((error as DatasetError).message.split('\n').length).toBe(52);
    }
  });
});
