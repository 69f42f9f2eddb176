import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFigure, loadDataset, writeGallery } from '../../src/index.js';

test('the gallery is written beside the figures, and leads to those that are there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-gallery-'));
  try {
    mkdirSync(join(folder, 'en'));
    for (const ending of ['pdf', 'svg']) writeFileSync(join(folder, `en/margins.${ending}`), '');
    const path = await writeGallery(folder, loadDataset(), [findFigure(loadDataset(), 'margins')]);
    expect(path).toBe(join(folder, 'index.html'));
    const links = [...readFileSync(path, 'utf8').matchAll(/ href="([^"#]*)" download/g)];
    expect(links.map(([, link]) => link)).toEqual(['en/margins.svg', 'en/margins.pdf']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the gallery replaces one that was made before, and no page of anybody else unless told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-gallery-'));
  const page = join(folder, 'index.html');
  const write = (options = {}) =>
    writeGallery(folder, loadDataset(), [findFigure(loadDataset(), 'margins')], options);
  try {
    writeFileSync(page, '<p>My page</p>');
    await expect(write()).rejects.toThrow(`${page} is there already, and is no gallery`);
    expect(readFileSync(page, 'utf8')).toBe('<p>My page</p>');
    await write({ replace: true });
    expect(await write()).toBe(page);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
