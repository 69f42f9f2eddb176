import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports, typesVersions } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
  typesVersions: { '*': Record<string, string[]> };
};

/** The groups of public names: for each its name in an import, its declarations and its program. */
const groups = Object.entries(exports).flatMap(([entry, target]) =>
  typeof target === 'string' || entry === '.' ? [] : [{ name: entry.slice(2), ...target }],
);

/** The rooms and folders of analysis that have something to offer. */
const rooms = ['', 'analysis/'].flatMap((place) =>
  readdirSync(join(root, 'src', place))
    .map((room) => place + room)
    .filter((room) => room !== 'analysis' && existsSync(join(root, 'src', room, 'index.ts'))),
);

describe('the groups of public names', () => {
  test('are the rooms of the source', () => {
    const names = groups.map(({ name }) => name).sort();
    expect(names).toEqual(rooms.map((room) => basename(room)).sort());
    for (const { name, types, default: program } of groups) {
      expect([types, program]).toEqual([`./dist/bundle/${name}.d.ts`, `./dist/bundle/${name}.js`]);
    }
  });

  test('are the same to a compiler that reads typesVersions as to one that reads exports', () => {
    const told = Object.fromEntries(groups.map(({ name, types }) => [name, [types]]));
    expect(typesVersions['*']).toEqual(told);
  });

  test('have their declarations and their program', () => {
    for (const { types, default: program } of groups) {
      expect(existsSync(join(root, types)), types).toBe(true);
      expect(existsSync(join(root, program)), program).toBe(true);
    }
  });
});

/** Every module that loads with a program of the package, before anything is called. */
function loadedWith(program: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(join(root, 'dist/bundle', program), 'utf8');
  for (const [, from = ''] of text.matchAll(
    /^(?:import|export)\b(?:[^;'"]*\bfrom)? ?["']([^"']+)["'];$/gm,
  )) {
    if (seen.has(from)) continue;
    seen.add(from);
    if (from.startsWith('./')) loadedWith(from, seen);
  }
  return seen;
}

/** The modules that a program has loaded of the package, by the names of their files, as Node tells them. */
function loadedBy(program: string): string[] {
  const told = `${program}
    const { Session } = await import('node:inspector/promises');
    const session = new Session();
    session.connect();
    const files = [];
    session.on('Debugger.scriptParsed', ({ params }) => files.push(params.url));
    await session.post('Debugger.enable');
    console.log(JSON.stringify(files));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', told], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = JSON.parse(stdout) as string[];
  return files.flatMap((file) => /dist\/bundle\/(.*)\.js$/.exec(file)?.[1] ?? []);
}

/** What every import reads, whatever is asked for: classes, data, and the doors. */
const readAlways = ['at-hand', 'all-of-what-is-at-hand', 'rolldown-runtime'];

describe('importing a group is cheap', () => {
  // Notebooks are run by objects of a class that is there with their group.
  const programs = ['index', ...groups.map(({ name }) => name)].filter(
    (name) => name !== 'notebook',
  );

  test.each(programs)('%s loads what is at hand, and no room', (name) => {
    const loaded = [...loadedWith(`${name}.js`)];
    const own = loaded.flatMap((module) => /^\.\/(.*)\.js$/.exec(module)?.[1] ?? []);
    expect(own.filter((module) => !readAlways.includes(module))).toEqual([]);
    expect(own).toContain('at-hand');
    // Node's own that are small or always there.
    expect(loaded.filter((module) => !/^(?:\.\/|node:(?:fs|module|url)$)/.test(module))).toEqual(
      [],
    );
  });

  test('a call opens the room of its function, and no chart where none is drawn', () => {
    const rooms = (text: string) => loadedBy(`const toolkit = await import('sovnarkom'); ${text}`);
    expect(rooms('').filter((module) => !readAlways.includes(module))).toEqual(['index']);
    const counted = rooms('toolkit.banzhaf({ quota: 3, weights: [2, 1, 1] });');
    expect(counted).toContain('all-of-analysis');
    expect(counted).not.toContain('all-of-pictures');
    expect(rooms('toolkit.allKinds();')).toContain('all-of-pictures');
  });
});

test('a function of the package has the name of the one behind it, and takes as many arguments', async () => {
  const inside = (await import('../src/index.js')) as Record<string, unknown>;
  const program = `
    const whole = Object.entries(await import('sovnarkom'));
    const functions = whole.filter(([, value]) => typeof value === 'function' && !String(value).startsWith('class'));
    console.log(JSON.stringify(functions.map(([name, value]) => [name, value.name, value.length])));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
  });
  const told = JSON.parse(stdout) as [string, string, number][];
  expect(told.length).toBeGreaterThan(300);
  expect(told).toEqual(told.map(([name]) => [name, name, (inside[name] as () => void).length]));
});

test('a name is the same thing in its group and in the package', () => {
  const program = `
    const whole = await import('sovnarkom');
    // Each entry checks the arguments of its functions; classes and values are the very same.
    const isPlain = (value) => typeof value === 'function' && !String(value).startsWith('class');
    const same = (one, other) => one === other || (isPlain(one) && isPlain(other) && one.name === other.name);
    const found = {};
    for (const name of ${JSON.stringify(groups.map(({ name }) => name))}) {
      const group = await import('sovnarkom/' + name);
      const names = Object.keys(group);
      found[name] = [names.length, names.filter((one) => !same(group[one], whole[one])).length];
    }
    console.log(JSON.stringify(found));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const found = JSON.parse(stdout) as Record<string, [number, number]>;
  for (const [name, [names, others]] of Object.entries(found)) {
    expect(names, name).toBeGreaterThan(0);
    // What needs danfo or runs notebooks is not in the package’s main entry.
    expect(others, name).toBe(['frames', 'notebook'].includes(name) ? names : 0);
  }
});
