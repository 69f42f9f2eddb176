import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');

/** The modules from which a file takes values, not only types. */
function takesFrom(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm)].map(
    ([, module = '']) => module,
  );
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe.each([
  ['power', 'banzhaf.ts'],
  ['splits', 'split-bounds.ts'],
])('the engine of %s', (room, asked) => {
  const engine = `analysis/${room}/engine/`;

  test('is used by what is asked of it and by nobody else', () => {
    const users = files.filter((file) =>
      takesFrom(file).some((from) => join(file, '..', from).startsWith(engine)),
    );
    expect(users).toContain(`analysis/${room}/${asked}`);
    expect(users.filter((file) => !file.startsWith(`analysis/${room}/`))).toEqual([]);
  });

  test('takes from the questions how they are put, never their answers', () => {
    const inside = files.filter((file) => file.startsWith(engine));
    expect(inside.length).toBeGreaterThan(5);
    const fronts = inside.flatMap((file) =>
      takesFrom(file).filter((from) => /^\.\.\/[^./]/.test(from)),
    );
    expect([...new Set(fronts)].filter((from) => from !== '../voting-game.js')).toEqual([]);
  });

  test('is not public', () => {
    expect(
      takesFrom(`analysis/${room}/index.ts`).filter((from) => from.includes('engine')),
    ).toEqual([]);
  });
});
