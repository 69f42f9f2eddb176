import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/analysis/rollcalls/engine/assemble.js';

const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
    Instance: new (module: object) => { exports: Record<string, (...values: number[]) => number> };
  };
};

const run = (body: string, ...values: number[]) => {
  const takes = values.map((_, index) => `value${index}`);
  const bytes = assemble([{ name: 'run', takes, returns: true, body }]);
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.run!(...values);
};

describe('a module of WebAssembly', () => {
  test.each([0, 1, 63, 64, 127, 128, 8191, 8192, 2 ** 31 - 1, -1, -64, -65, -(2 ** 31)])(
    'has whole numbers as they are written: %i',
    (number) => expect(run(`i32.const ${number}`)).toBe(number),
  );

  test('names what it takes, and leaves out what stands behind two semicolons', () => {
    const body = `
      local.get value0 ;; the first
      local.get value1
      i32.mul`;
    expect(run(body, 6, 7)).toBe(42);
  });

  test('is not made of what is no instruction, or no local', () => {
    expect(() => run('i32.sqrt')).toThrow('"i32.sqrt" is no instruction');
    expect(() => run('local.get value9')).toThrow('"local.get value9"');
  });
});
