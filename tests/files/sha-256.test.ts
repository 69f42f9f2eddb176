import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256, sha256OfFile } from '../../src/files/sha-256.js';

test('the SHA-256 of a text is that of its bytes in UTF-8', () => {
  // The examples of the standard, FIPS 180-4.
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(new TextEncoder().encode('Совнарком'))).toBe(sha256('Совнарком'));
});

test('that of a file is that of its bytes, in however many parts they are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-sha-'));
  const path = join(folder, 'file');
  for (const size of [0, 1, 1 << 20, (1 << 21) + 1]) {
    const bytes = new Uint8Array(size).fill(7);
    writeFileSync(path, bytes);
    expect(sha256OfFile(path)).toBe(sha256(bytes));
  }
  rmSync(folder, { recursive: true });
  expect(() => sha256OfFile(path)).toThrow('ENOENT');
});
