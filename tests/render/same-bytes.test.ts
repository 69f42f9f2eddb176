import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as toolkit from '../../src/index.js';
import { sampleOf } from '../sample-of.js';

interface Tools {
  readonly createHash: typeof createHash;
  readonly readFileSync: typeof readFileSync;
  readonly basename: typeof basename;
}

/**
 * Digests of the files of figures, by language and name: of each figure in one language, all in turn, every file; in the others with
 * the pictures of some formats, or not at all.
 */
async function digests(
  { figuresOf, languages, loadDataset, writeFigure }: typeof toolkit,
  { createHash, readFileSync, basename }: Tools,
  folder: string,
  takes: { readonly figures: readonly string[]; readonly others: readonly toolkit.PictureFormat[] },
): Promise<Record<string, string>> {
  const { figures } = figuresOf(loadDataset());
  const result: Record<string, string> = {};
  for (const [index, figure] of figures.entries()) {
    for (const [place, language] of languages.entries()) {
      const isTurn = index % languages.length === place;
      if (!takes.figures.includes(figure.name) || (!isTurn && takes.others.length === 0)) continue;
      const formats = isTurn ? {} : { formats: takes.others };
      const options = { language, dotsPerInch: 72, ...formats };
      for (const file of await writeFigure(figure, folder, options)) {
        const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
        result[`${language} ${basename(file)}`] = digest;
      }
    }
  }
  return result;
}

const { figures } = toolkit.figuresOf(toolkit.loadDataset());
const names = figures.map(({ name }) => name);

/** In a thorough run every format in every language, and every figure in every other process. */
const others = sampleOf(toolkit.pictureFormats, toolkit.pictureFormats.length);

const built = new URL('../../dist/index.js', import.meta.url).href;
const program = (takes: object) => `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { basename } from 'node:path';
  import * as toolkit from '${built}';
  ${digests}
  const tools = { createHash, readFileSync, basename };
  console.log(JSON.stringify(await digests(toolkit, tools, 'figures', ${JSON.stringify(takes)})));
`;

function inProcess(
  environment: Readonly<Record<string, string>>,
  folder: string,
  figures: readonly string[],
) {
  return new Promise<Record<string, string>>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '--eval', program({ figures, others: [] })],
      {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`${code}`)),
    );
  });
}

describe('the same record gives the same bytes', () => {
  let here: Record<string, string>;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sovnarkom θέση '));
    const tools = { createHash, readFileSync, basename };
    here = await digests(toolkit, tools, join(folder, 'here'), { figures: names, others });
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('and other bytes for every figure, language and kind of picture', () => {
    const { languages, pictureFormats } = toolkit;
    const pictures = Object.keys(here).filter((name) =>
      pictureFormats.some((format) => name.endsWith(`.${format}`)),
    );
    expect(pictures).toHaveLength(
      names.length * (pictureFormats.length + (languages.length - 1) * others.length),
    );
    expect(new Set(pictures.map((name) => here[name])).size).toBe(pictures.length);
  });

  test.concurrent.each([
    ['in Tokyo', { TZ: 'Asia/Tokyo' }, sampleOf(names, 4)],
    [
      'on a Turkish machine',
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
      sampleOf(['', '', ...names], 4).filter(Boolean),
    ],
  ])(
    'in another process and folder, %s',
    async (name, environment, taken) => {
      const other = join(folder, name);
      mkdirSync(other);
      const there = await inProcess(environment, other, taken);
      expect(taken.length).toBeGreaterThan(names.length / 5);
      expect(Object.keys(there).length).toBeGreaterThan(taken.length * 8);
      expect(here).toMatchObject(there);
    },
    600_000,
  );
});
