import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const module = new URL('../../dist/threads/spare-optimizing.js', import.meta.url).href;

/** How often Node makes machine code of a function that is called often, and what it complains of. */
function run(before: string): { readonly optimized: number; readonly stderr: string } {
  const program = `
    import { spareOptimizing } from '${module}';
    ${before}
    const twice = (list) => { let all = 0; for (const one of list) all += 2 * one; return all; };
    for (let time = 0; time < 4000; time += 1) twice([1, 2, 3]);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--trace-opt', '--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  return {
    optimized: stdout.match(/marking .*<JSFunction twice.* to TURBOFAN/g)?.length ?? 0,
    stderr,
  };
}

test('less is turned into machine code, and Node knows what it is told', () => {
  // From 24 on, Node has a compiler between that takes such a function first.
  const usual = Number.parseInt(process.versions.node, 10) < 24 ? 1 : 0;
  expect(run('')).toEqual({ optimized: usual, stderr: '' });
  expect(run('spareOptimizing();')).toEqual({ optimized: 0, stderr: '' });
});
