import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArgumentError } from '../../src/errors/argument-error.js';
import {
  type PictureFormat,
  pictureFormats,
  save,
  toHtml,
  toPdf,
  toPng,
  toSvg,
} from '../../src/index.js';
import { smallChart } from './small-chart.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-save-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const starts: Readonly<Record<PictureFormat, string>> = {
  svg: '<svg',
  png: '\x89PNG',
  pdf: '%PDF',
  html: '<!DO',
};

function startOf(file: string): string {
  return readFileSync(join(folder, file)).toString('latin1', 0, 4);
}

describe('a chart is saved', () => {
  test('in every format under a name without ending, into folders made as needed', async () => {
    const path = join(folder, 'figures/en/figure-1');
    const written = await save(smallChart(), path);
    expect(written).toEqual(['svg', 'png', 'pdf', 'html'].map((format) => `${path}.${format}`));
    expect(files()).toEqual([
      'figures',
      'figures/en',
      'figures/en/figure-1.html',
      'figures/en/figure-1.pdf',
      'figures/en/figure-1.png',
      'figures/en/figure-1.svg',
    ]);
    for (const format of pictureFormats) {
      expect(startOf(`figures/en/figure-1.${format}`)).toBe(starts[format]);
    }
  });

  test.each(pictureFormats)('in the one format that its ending names (%s)', async (format) => {
    const path = join(folder, `figure.${format}`);
    expect(await save(smallChart(), path)).toEqual([path]);
    expect(files()).toEqual([`figure.${format}`]);
    expect(startOf(`figure.${format}`)).toBe(starts[format]);
  });

  test('in the format of an ending in capitals', async () => {
    const written = await save(smallChart(), join(folder, 'figure.PNG'));
    expect(written).toHaveLength(1);
    expect(files().map((file) => file.toLowerCase())).toEqual(['figure.png']);
    expect(startOf(files()[0]!)).toBe(starts.png);
  });

  test('in the formats asked for, which go before the ending', async () => {
    const written = await save(smallChart(), join(folder, 'figure.pdf'), {
      formats: ['png', 'svg'],
    });
    expect(written).toEqual([join(folder, 'figure.png'), join(folder, 'figure.svg')]);
    expect(files()).toEqual(['figure.png', 'figure.svg']);
  });

  test('under a name with a full stop in it, if the formats are asked for', async () => {
    await save(smallChart(), join(folder, 'figure-1.2'), { formats: ['svg'] });
    expect(files()).toEqual(['figure-1.2.svg']);
  });

  test('with the bytes that the functions for one format give, at the width and resolution asked for', async () => {
    const options = { width: '84mm', dotsPerInch: 150 };
    await save(smallChart(), join(folder, 'figure'), options);
    const read = (format: PictureFormat) => readFileSync(join(folder, `figure.${format}`));
    expect(read('svg').toString('utf8')).toBe(await toSvg(smallChart(), options));
    expect(read('png').equals(await toPng(smallChart(), options))).toBe(true);
    expect(read('html').toString('utf8') === (await toHtml(smallChart(), options))).toBe(true);
    expect(read('pdf').equals(await toPdf(smallChart(), options))).toBe(true);
  });

  test('over a file that is there, whole', async () => {
    writeFileSync(join(folder, 'figure.svg'), 'x'.repeat(1_000_000));
    await save(smallChart(), join(folder, 'figure.svg'));
    expect(readFileSync(join(folder, 'figure.svg'), 'utf8')).toBe(await toSvg(smallChart()));
    expect(files()).toEqual(['figure.svg']);
  });
});

describe('a chart is not saved', () => {
  test.each(['figure.gif', 'figure.jpeg', 'figure.1', 'figure.pdf.zip'])(
    'under an unknown ending: %s',
    async (name) => {
      const path = join(folder, name);
      await expect(save(smallChart(), path)).rejects.toThrow(
        `a chart is saved as svg, png, pdf, html; "${path}" ends in .${name.split('.').at(-1)}`,
      );
      expect(files()).toEqual([]);
    },
  );

  test('in a format that there is not', async () => {
    const formats = ['gif'] as unknown as PictureFormat[];
    await expect(save(smallChart(), join(folder, 'figure'), { formats })).rejects.toThrow(
      ArgumentError,
    );
    expect(files()).toEqual([]);
  });

  test('at a width that it does not fit', async () => {
    const spec = smallChart({
      data: { values: [{ side: 'a label much too long '.repeat(4), votes: 1 }] },
    });
    await expect(save(spec, join(folder, 'figure'), { width: 40 })).rejects.toThrow(ArgumentError);
    expect(files()).toEqual([]);
  });

  test('at a resolution that there is not', async () => {
    const path = join(folder, 'figure.png');
    await expect(save(smallChart(), path, { dotsPerInch: 5 })).rejects.toThrow(ArgumentError);
    expect(files()).toEqual([]);
  });

  test.each(pictureFormats)(
    'where a folder stands, and leaves no part of a file behind (%s)',
    async (format) => {
      const path = join(folder, `figure.${format}`);
      mkdirSync(path);
      await expect(save(smallChart(), path)).rejects.toThrow(
        `${path} cannot be written: it is a folder, and a file is wanted; name another file`,
      );
      expect(files()).toEqual([`figure.${format}`]);
    },
  );

  test('where a file stands in place of its folder', async () => {
    writeFileSync(join(folder, 'figures'), '');
    await expect(save(smallChart(), join(folder, 'figures/one.svg'))).rejects.toThrow(
      /one\.svg cannot be written: a file stands where a folder is wanted/,
    );
    expect(files()).toEqual(['figures']);
  });
});
