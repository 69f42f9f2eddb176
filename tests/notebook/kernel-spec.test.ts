import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerKernel } from '../../src/notebook/kernel-spec.js';

test('the kernel is registered in the folder given, and nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-share-'));
  try {
    const path = await registerKernel(folder);
    expect(path).toBe(join(folder, 'kernels/tslab/kernel.json'));
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'kernels',
      'kernels/tslab',
      'kernels/tslab/kernel.json',
    ]);
    const text = readFileSync(path, 'utf8');
    expect(text.endsWith('}\n')).toBe(true);
    const { argv, ...rest } = JSON.parse(text) as { argv: string[] };
    expect(rest).toEqual({ display_name: 'TypeScript', language: 'typescript' });
    expect(argv).toEqual([process.execPath, expect.any(String), '{connection_file}']);
    expect(existsSync(argv[1]!)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
