import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as toolkit from '../../src/index.js';

/** Digests of every figure in every language and format, by name. */
async function digests(
  { figures, languages, loadDataset, toHtml, toPdf, toPng, toSvg }: typeof toolkit,
  hash: typeof createHash,
): Promise<Record<string, string>> {
  const dataset = loadDataset();
  const result: Record<string, string> = {};
  for (const figure of figures) {
    for (const language of languages) {
      const spec = figure.draw(dataset, { language });
      for (const [format, draw] of Object.entries({ toSvg, toPng, toPdf, toHtml })) {
        const bytes = await draw(spec, { width: '174mm', dotsPerInch: 72 });
        const digest = hash('sha256').update(bytes).digest('hex');
        result[`${figure.name} ${language} ${format}`] = digest;
      }
    }
  }
  return result;
}

const built = new URL('../../dist/index.js', import.meta.url).href;
const program = `
  import { createHash } from 'node:crypto';
  import * as toolkit from '${built}';
  ${digests}
  console.log(JSON.stringify(await digests(toolkit, createHash)));
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
    here = await digests(toolkit, createHash);
    folder = mkdtempSync(join(tmpdir(), 'sovnarkom θέση '));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('and other bytes for every figure, language and format', () => {
    expect(Object.keys(here)).toHaveLength(toolkit.figures.length * toolkit.languages.length * 4);
    expect(new Set(Object.values(here)).size).toBe(Object.keys(here).length);
  });

  test.concurrent.each([
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
    [
      'on a Turkish machine',
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
    ],
  ])('in another process and folder, %s', async (_, environment) => {
    expect(await inProcess(environment, folder)).toEqual(here);
  });
});
