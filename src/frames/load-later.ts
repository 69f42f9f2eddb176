import type { createRequire } from 'node:module';

type Require = ReturnType<typeof createRequire>;

/**
 * Loads something without the packages that it asks for and does not use at once: each is loaded when it is first used.
 *
 * @param require - what finds them, as what is loaded would
 * @param packages - their names
 * @param load - what loads it
 * @returns what `load` returns
 */
export function loadLater<Loaded>(
  require: Require,
  packages: readonly string[],
  load: () => Loaded,
): Loaded {
  const put = packages.flatMap((name) => putLater(require, name));
  try {
    return load();
  } finally {
    // Whoever else asks for them gets them.
    for (const path of put) delete require.cache[path];
  }
}

/** Puts what loads a package at its first use in its place; nothing where it is loaded already, or cannot be found. */
function putLater(require: Require, name: string): string[] {
  let path: string;
  try {
    path = require.resolve(name);
  } catch {
    return [];
  }
  if (require.cache[path]) return [];
  require.cache[path] = { exports: later(() => require(path)), loaded: true } as NodeModule;
  return [path];
}

/** What a module exports, asked for when it is first used. */
function later(load: () => object): unknown {
  return new Proxy(() => {}, {
    // Compiled code asks each module whether it was one of ECMAScript: these are not.
    get: (_, name) => (name === '__esModule' ? undefined : Reflect.get(load(), name)),
    has: (_, name) => name in load(),
    apply: (_, self, given) => Reflect.apply(load() as () => unknown, self, given),
  });
}
