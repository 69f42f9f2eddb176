import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesOfFigure } from '../../src/figures/write-figure.js';
import { listedFigureFiles, recordInFolder } from '../../src/figures/write-figures.js';
import {
  type FiguresOfRecord,
  figuresOf,
  loadDataset,
  type WrittenFigure,
  writeFigures,
} from '../../src/index.js';
import { expectArgumentError } from '../analysis/expect-argument-error.js';

const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = loadDataset();
const listed = figuresOf(record);
const options = { formats: ['svg'] } as const;
const named = ['quorum-of-half', 'margins', 'findings'];

async function all(written: AsyncIterable<WrittenFigure>): Promise<WrittenFigure[]> {
  const list: WrittenFigure[] = [];
  for await (const one of written) list.push(one);
  return list;
}

function asked({ figures }: FiguresOfRecord, within: string) {
  return named.map((name) => ({
    figure: figures.find((one) => one.name === name)!,
    folder: join(folder, within),
    options,
  }));
}

const filesIn = (within: string) =>
  readdirSync(join(folder, within)).map((name) => [
    name,
    readFileSync(join(folder, within, name), 'utf8'),
  ]);

describe('figures that are written together', () => {
  test('are told of in their order; one that cannot be is told with why, and keeps no other from being written', async () => {
    const [first, second, third] = asked(listed, 'one');
    const narrow = { ...second!, options: { formats: ['svg'], width: '20mm' } } as const;
    const written = await all(writeFigures([first!, narrow, third!]));
    expect(written.map(({ figure }) => figure.name)).toEqual(named);
    expect(written.map((one) => ('files' in one ? one.files.length : String(one.error)))).toEqual([
      7,
      expect.stringContaining('the chart margins cannot be drawn 20 mm wide'),
      7,
    ]);
  });

  test('stop where nobody asks for more', async () => {
    for await (const { figure } of writeFigures(asked(listed, 'first'))) {
      expect(figure.name).toBe(named[0]);
      break;
    }
    expect(filesIn('first').every(([name]) => name!.startsWith(named[0]!))).toBe(true);
  });

  test('leave what is no figure of theirs', async () => {
    await all(writeFigures(asked(listed, 'standing').slice(0, 1)));
    writeFileSync(join(folder, 'standing', 'margins.svg'), 'mine');
    const written = await all(writeFigures(asked(listed, 'standing')));
    expect(written.map((one) => 'files' in one)).toEqual([true, false, true]);
    expect(readFileSync(join(folder, 'standing', 'margins.svg'), 'utf8')).toBe('mine');
  });

  test('are the same in another thread, which loads the record anew, if it is as it was', async () => {
    const ground = recordInFolder(record)!;
    const [, one] = asked(listed, 'anew');
    const { figure, folder: to } = one!;
    const message = structuredClone({ name: figure.name, folder: to, options });
    const made = await listedFigureFiles(ground)(message);
    expect(made).toEqual(await filesOfFigure(figure, to, options));
    expect(() => listedFigureFiles({ ...ground, mark: 'another' })).toThrow('has changed');
    expect(recordInFolder({ ...record })).toBe(undefined);
  });

  test('have the same bytes in two threads', async () => {
    // Threads find what they do in the compiled package.
    const built = (await import(
      new URL('../../dist/index.js', import.meta.url).href
    )) as typeof import('../../src/index.js');
    const figures = built.figuresOf(built.loadDataset());
    for (const threads of [1, 2]) {
      const written = await all(built.writeFigures(asked(figures, `in-${threads}`), { threads }));
      expect(written.every((one) => 'files' in one)).toBe(true);
    }
    expect(filesIn('in-2')).toEqual(filesIn('in-1'));
  });

  test('are refused in a number of threads that is none', async () => {
    for (const threads of [0, 1.5, 65]) {
      const error = await all(writeFigures([], { threads })).catch((one: Error) => one);
      expectArgumentError(
        () => {
          throw error;
        },
        'options.threads',
        threads,
        'from 1 to 64',
      );
    }
  });
});
