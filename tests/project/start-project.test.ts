import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, type Dataset, figuresOf, loadDataset } from '../../src/index.js';
import { readNotebook, wholeText } from '../../src/notebook/notebook-file.js';
import { startProject } from '../../src/project/start-project.js';

const own = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
);

let folder: string;
let files: string[];
let record: Dataset;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sovnarkom-project-')), 'Town Council');
  files = startProject(folder);
  record = loadDataset(join(folder, 'data'));
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('a project that begins', () => {
  test('holds what is told, and nothing else', () => {
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    expect(there.sort()).toEqual([...files].sort());
  });

  test('is refused in a folder with something in it, which stays as it is', () => {
    const other = join(folder, '..', 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'mine');
    expect(() => startProject(other)).toThrow(/has notes\.txt in it/);
    expect(readdirSync(other)).toEqual(['notes.txt']);
  });

  test('names the page and the record as it is told', () => {
    const titled = join(folder, '..', 'titled');
    startProject(titled, { title: 'Our board' });
    expect(readFileSync(join(titled, 'README.md'), 'utf8')).toMatch(/^# Our board\n/);
    expect(loadDataset(join(titled, 'data')).title).toBe('Our board');
  });
});

describe('its record', () => {
  test('says in title, page and codebook that it is invented', () => {
    expect(record.title).toContain('invented');
    expect(read('README.md')).toContain('**invented**');
    expect(read('data/README.md')).toContain('invented');
  });

  test('is a council of four sessions and six votes, some adopted and some rejected, with a tie among them', () => {
    expect([record.sessions.length, record.votes.length]).toEqual([4, 6]);
    expect(new Set(record.votes.map(({ result }) => result))).toEqual(
      new Set(['adopted', 'rejected']),
    );
    expect(record.votes.some(({ yes, no }) => yes === no)).toBe(true);
  });

  test('counts in every vote the ballots that it tells, one of each member', () => {
    for (const vote of record.votes) {
      const cast = record.ballots.filter((ballot) => ballot.vote === vote);
      const count = (option: string) => cast.filter((ballot) => ballot.option === option).length;
      expect([vote.yes, vote.no, vote.abstain]).toEqual(['yes', 'no', 'abstain'].map(count));
      expect(new Set(cast.map(({ person }) => person)).size).toBe(record.people.length);
    }
  });

  test('has evidence for some of its values, and seats for every party', () => {
    expect(record.evidence.length).toBeGreaterThan(3);
    const seats = record.compositions[0]?.seats.reduce((sum, one) => sum + one.seats, 0);
    expect(seats).toBe(record.people.length);
  });

  test('draws every figure that it lists, and contradicts itself nowhere', () => {
    const { figures, leftOut } = figuresOf(record);
    expect([figures.map(({ name }) => name), leftOut]).toEqual([['votes', 'margins'], []]);
    for (const figure of figures) expect(figure.data().rows).toHaveLength(6);
    expect(audit(record).filter(({ strength }) => strength === 'contradiction')).toEqual([]);
  });
});

describe('its package', () => {
  const described = () => JSON.parse(read('package.json'));

  test('is named after the folder and brings what notebooks and frames need, in the versions that are tested', () => {
    const { name, dependencies, overrides } = described();
    expect(name).toBe('town-council');
    for (const one of ['danfojs-node', 'tslab', 'zeromq']) {
      expect(dependencies[one]).toBe(own.devDependencies[one]);
    }
    expect(overrides).toEqual(own.overrides);
    expect(own.files).toContain('src/frames/tensorflow');
    expect(JSON.parse(read('tensorflow/package.json')).name).toBe('@tensorflow/tfjs-node');
  });

  test('names this package by the place from which it was run', () => {
    const { dependencies } = described();
    expect(dependencies.sovnarkom).toMatch(/^file:(?:\.\.\/)+/);
  });

  test('has every command that its page and its script name', () => {
    const { scripts } = described();
    const named = [...`${read('README.md')}${read('analysis.mjs')}`.matchAll(/npm run ([\w:]+)/g)];
    expect(named.length).toBeGreaterThan(4);
    for (const [, script = ''] of named) expect(Object.keys(scripts)).toContain(script);
  });
});

test('its notebook is one of format 4 that reads the record of the project, and has no outputs yet', async () => {
  const notebook = await readNotebook(join(folder, 'notebooks/votes.ipynb'));
  expect(notebook.cells.map(({ source }) => wholeText(source)).join('\n')).toContain(
    "loadDataset('../data')",
  );
  expect(notebook.cells.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
});
