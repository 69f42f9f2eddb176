import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as toolkit from '../../src/index.js';

interface Tools {
  readonly createHash: typeof createHash;
  readonly readFileSync: typeof readFileSync;
  readonly basename: typeof basename;
}

/** Digests of every file of every figure, by language and name: in every language, or in one for each figure, all in turn. */
async function digests(
  { figuresOf, languages, loadDataset, writeFigure }: typeof toolkit,
  { createHash, readFileSync, basename }: Tools,
  folder: string,
  inTurn: boolean,
): Promise<Record<string, string>> {
  const { figures } = figuresOf(loadDataset());
  const result: Record<string, string> = {};
  for (const [index, figure] of figures.entries()) {
    for (const [place, language] of languages.entries()) {
      if (inTurn && index % languages.length !== place) continue;
      const options = { language, dotsPerInch: 72 };
      for (const file of await writeFigure(figure, folder, options)) {
        const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
        result[`${language} ${basename(file)}`] = digest;
      }
    }
  }
  return result;
}

const built = new URL('../../dist/index.js', import.meta.url).href;
const program = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { basename } from 'node:path';
  import * as toolkit from '${built}';
  ${digests}
  const tools = { createHash, readFileSync, basename };
  console.log(JSON.stringify(await digests(toolkit, tools, 'figures', true)));
`;

function inProcess(environment: Readonly<Record<string, string>>, folder: string) {
  return new Promise<Record<string, string>>((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
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
    here = await digests(toolkit, tools, join(folder, 'here'), false);
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('and other bytes for every figure, language and kind of picture', () => {
    const { languages, pictureFormats } = toolkit;
    const { figures } = toolkit.figuresOf(toolkit.loadDataset());
    const pictures = Object.keys(here).filter((name) =>
      pictureFormats.some((format) => name.endsWith(`.${format}`)),
    );
    expect(pictures).toHaveLength(figures.length * languages.length * pictureFormats.length);
    expect(new Set(pictures.map((name) => here[name])).size).toBe(pictures.length);
  });

  test.concurrent.each([
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
    [
      'on a Turkish machine',
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
    ],
  ])(
    'in another process and folder, %s',
    async (name, environment) => {
      const other = join(folder, name);
      mkdirSync(other);
      const there = await inProcess(environment, other);
      expect(Object.keys(there).length).toBeGreaterThan(
        toolkit.figuresOf(toolkit.loadDataset()).figures.length * 8,
      );
      expect(here).toMatchObject(there);
    },
    600_000,
  );
});
