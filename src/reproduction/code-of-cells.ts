import { sha256 } from '../files/sha-256.js';
import { codeBehind, modulePath, textOf, wholeCode } from './code-behind.js';

/** What runs every notebook, whatever its cells import. */
const runner = [
  'notebook/execute-notebooks',
  'notebook/tslab-compiler',
  'notebook/tslab-kernel',
  'notebook/unsupported-numbers',
];

const named = /\bimport\s+(?:type\s+)?\{([^}]*)\}\s*from\s*(['"])sovnarkom(?:\/([\w-]+))?\2/g;
const anyMention = /(['"`])sovnarkom(?:\/[^'"`]*)?\1/g;

/**
 * The code of the toolkit that cells use: what they import by its name from the package, all that this needs, and what runs them.
 *
 * @param cells - the texts of the cells
 * @returns a hash that changes when some of it does; of the whole package where what they use cannot be told from their imports
 */
export function codeOfCells(cells: readonly string[]): string {
  const text = cells.join('\n');
  const imports = [...text.matchAll(named)];
  const others = text.match(anyMention)?.length ?? 0;
  if (others > imports.length) return wholeCode();
  const modules = imports.flatMap(([, names, , group = '']) =>
    namesIn(names!).map((name) => moduleOf(group, name)),
  );
  if (modules.includes(undefined)) return wholeCode();
  return sha256([...modules, codeBehind([...(modules as string[]), ...runner])].join('\n'));
}

/** The names that stand between the braces of an import or export: each as it is called inside. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map(
      (one) =>
        one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0]!,
    )
    .filter((name) => name !== '');
}

/** The module in which a name of a group of public names stands; undefined where none is found. */
function moduleOf(group: string, name: string): string | undefined {
  const rooms = group === '' ? ['index'] : [`${group}/index`, `analysis/${group}/index`];
  const room = rooms.find((one) => textOf(`${one}.d.ts`) !== undefined);
  return room && standsIn(room, name);
}

/** The module in which a name stands that another exports, itself perhaps. */
function standsIn(module: string, name: string): string | undefined {
  const text = textOf(`${module}.d.ts`) ?? '';
  const own = new RegExp(
    `\\bexport (?:declare )?(?:abstract )?(?:async )?(?:function|class|const|let|interface|type|enum) ${name.replace('$', '\\$')}\\b`,
  );
  if (own.test(text)) return module;
  for (const [, list, from] of text.matchAll(
    /\bexport (?:type )?\{([^}]*)\}(?: from ['"](\.[^'"]+)\.js['"])?/g,
  )) {
    const item = list!.split(',').find(
      (one) =>
        one
          .trim()
          .split(/\s+(?:as\s+)?/)
          .at(-1) === name,
    );
    if (item === undefined) continue;
    if (from === undefined) return module;
    return standsIn(modulePath(module, from), namesIn(item)[0]!);
  }
  for (const [, from] of text.matchAll(/\bexport (?:type )?\* from ['"](\.[^'"]+)\.js['"]/g)) {
    const found = standsIn(modulePath(module, from!), name);
    if (found !== undefined) return found;
  }
  return undefined;
}
