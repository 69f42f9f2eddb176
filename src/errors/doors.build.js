import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import { runInThisContext } from 'node:vm';
import { argumentShapes } from './argument-shapes.build.js';

/** The module of what is there as soon as the package is imported. */
const atHand = 'at-hand';

/**
 * Makes the entries of the package of doors: a function is there at once, and its room is opened when it is first called, so that
 * an import costs nothing of what is not called. What is no function is at hand: classes, of which an object is an instance or not,
 * and data, written out as it is.
 *
 * @param {readonly { name: string, types: string }[]} groups - the groups of public names with their declarations, the whole package
 *   (`index`) among them
 * @returns {{ plugin: object, inputs: Record<string, string> }} the plugin, and what it has to be given: the rooms, each as it is, and
 *   what is at hand
 */
export function doors(groups) {
  const compiled = (group) => resolve(group.types).replace(/\.d\.ts$/, '.js');
  const whole = groups.find((group) => group.name === 'index');
  const rooms = groups.filter((group) => group !== whole);
  let made;

  const namesIn = (group) => made.exported.get(resolve(group.types));
  /** The room whose door a function stands behind. */
  function roomOf(name, group) {
    const room = [group, ...rooms].find((one) => one !== whole && namesIn(one).includes(name));
    if (room === undefined) throw new Error(`${name} is exported by no group of the package`);
    return room.name;
  }

  const plugin = {
    name: 'doors',
    buildStart() {
      made = argumentShapes(groups.map((group) => resolve(group.types)));
      writeFileSync('dist/errors/argument-shapes.json', JSON.stringify(made.shapes));
    },
    resolveId: (id) => (id === atHand ? id : null),
    async load(id) {
      if (id !== atHand) return null;
      const there = await import(pathToFileURL(compiled(whole)));
      return [
        `export { door } from ${JSON.stringify(resolve('dist/errors/door.js'))};`,
        ...thingsOf(there).map((name) => thing(name, there[name], made.places.get(name))),
      ].join('\n');
    },
    async generateBundle(_, bundle) {
      const handed = bundle[`${atHand}.js`].exports;
      for (const group of groups) {
        const there = await import(pathToFileURL(compiled(group)));
        // Of some modules the types alone are exported; what is there to be called, the module itself knows.
        const functions = namesIn(group).filter((name) => isFunction(there[name]));
        const things = thingsOf(there);
        const behind = new Map(functions.map((name) => [name, roomOf(name, group)]));
        const source = [
          "import { createRequire } from 'node:module';",
          `import { door } from './${atHand}.js';`,
          passedOn(
            things.filter((name) => handed.includes(name)),
            atHand,
          ),
          passedOn(
            things.filter((name) => !handed.includes(name)),
            `inside-${group.name}`,
          ),
          'const open = createRequire(import.meta.url);',
          ...[...new Set(behind.values())].map(
            (room) => `const $${room} = () => open('./inside-${room}.js');`,
          ),
          ...[...behind].map(
            ([name, room]) =>
              `export const ${name} = door('${name}', $${room}, ${there[name].length});`,
          ),
        ];
        const text = `${source.filter(Boolean).join('\n')}\n`;
        this.emitFile({ type: 'asset', fileName: `${group.name}.js`, source: text });
      }
    },
  };
  const inputs = rooms.map((room) => [`inside-${room.name}`, compiled(room)]);
  return { plugin, inputs: { [atHand]: atHand, ...Object.fromEntries(inputs) } };
}

/** The modules that come with what is at hand, of which a file is made that every import reads. */
export function comesAtHand(module, chunking) {
  const come = new Set();
  const walk = (id) => {
    if (come.has(id)) return;
    come.add(id);
    for (const next of chunking.getModuleInfo(id)?.importedIds ?? []) walk(next);
  };
  walk(atHand);
  return come.has(module);
}

function isFunction(value) {
  return typeof value === 'function' && !isClass(value);
}

function isClass(value) {
  return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}

/** The names of what a module has that is not called. */
function thingsOf(there) {
  return Object.keys(there).filter((name) => !isFunction(there[name]));
}

function passedOn(names, from) {
  return names.length === 0 ? '' : `export { ${names.join(', ')} } from './${from}.js';`;
}

/** A line that has a class from its place, and data as it is. */
function thing(name, value, declared) {
  const written = inspect(value, { depth: 9, maxArrayLength: null, maxStringLength: null });
  // What tells a place on the machine is asked of the machine.
  if (isClass(value) || written.includes(resolve('.'))) {
    return `export { ${name} } from ${JSON.stringify(declared.replace(/\.d\.ts$/, '.js'))};`;
  }
  if (!isSame(written, value)) {
    throw new Error(`${name} is no function, class or data; export a function that gives it`);
  }
  return `export const ${name} = ${written};`;
}

/** Whether a value is what is written of it. */
function isSame(written, value) {
  try {
    return isDeepStrictEqual(runInThisContext(`(${written})`), value);
  } catch {
    return false;
  }
}
