import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Named {
  readonly name: string;
  readonly flags: number;
  getDocumentationComment(checker: Checker): readonly Part[];
  getJsDocTags(): readonly { readonly name: string; readonly text?: readonly Part[] }[];
}
interface Part {
  readonly text: string;
}
interface Checker {
  getSymbolAtLocation(node: object): Named | undefined;
  getExportsOfModule(module: Named): readonly Named[];
  getAliasedSymbol(symbol: Named): Named;
  getTypeOfSymbolAtLocation(symbol: Named, node: object): object;
  getDeclaredTypeOfSymbol(symbol: Named): object;
  getPropertiesOfType(type: object): readonly Named[];
  typeToString(type: object, node: undefined, flags: number): string;
}
interface Program {
  getSourceFile(path: string): object | undefined;
  getSourceFiles(): readonly { readonly fileName: string }[];
  getTypeChecker(): Checker;
}

const require = createRequire(import.meta.url);
// The compiler of the notebooks' cells, found as tslab finds it.
const ts = createRequire(require.resolve('tslab/package.json'))('@tslab/typescript-for-tslab') as {
  createProgram(files: readonly string[], options: object): Program;
  readonly SymbolFlags: Readonly<Record<'Alias' | 'Value' | 'Type', number>>;
  readonly TypeFormatFlags: Readonly<Record<'NoTruncation' | 'InTypeAlias', number>>;
};

const { exports } = require('../package.json') as { exports: Record<string, { types?: string }> };
const groups = Object.keys(exports)
  .filter((entry) => exports[entry]!.types !== undefined)
  .map((entry) => (entry === '.' ? 'index' : entry.slice(2)));

/** The declarations of a group as its room has them, a file for each module. */
const placeInRoom = (group: string) => {
  const rooms = group === 'index' ? ['index'] : [`${group}/index`, `analysis/${group}/index`];
  return rooms.map((room) => join(root, 'dist', `${room}.d.ts`));
};
const placeInPackage = (group: string) => join(root, 'dist/bundle', `${group}.d.ts`);

const program = ts.createProgram(
  groups.flatMap((group) => [...placeInRoom(group), placeInPackage(group)]),
  { target: 9, lib: ['lib.es2022.d.ts'], module: 99, moduleResolution: 2, strict: true },
);
const checker = program.getTypeChecker();

/** What a name stands for. */
function behind(exported: Named): Named {
  return exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
}

function namesIn(file: object): readonly Named[] {
  return checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
}

/** A type as an editor tells it, whatever the order of the alternatives. */
function written(type: object): string {
  const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
  return (
    checker
      .typeToString(type, undefined, NoTruncation | InTypeAlias)
      .replace(/[^\s<>(),|]+(?: \| [^\s<>(),|]+)+/g, (all) => all.split(' | ').sort().join(' | '))
      // Two things of the same name in two modules are told apart by a number.
      .replace(/\b([A-Z]\w*)_2\b/g, '$1')
  );
}

/** What a thing is, with its comment and all that it has. */
function told(exported: Named, file: object): unknown {
  const symbol = behind(exported);
  const comment = (one: Named) => textOf(one.getDocumentationComment(checker));
  const parts = (type: object) =>
    checker.getPropertiesOfType(type).map((one) => {
      return [one.name, written(checker.getTypeOfSymbolAtLocation(one, file)), comment(one)];
    });
  const types = [
    ...(symbol.flags & ts.SymbolFlags.Value
      ? [checker.getTypeOfSymbolAtLocation(symbol, file)]
      : []),
    ...(symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : []),
  ];
  return {
    comment: comment(symbol),
    tags: symbol.getJsDocTags().map(({ name, text }) => [name, textOf(text)]),
    types: types.map((type) => [written(type), parts(type)]),
  };
}

/** The text of a comment: a link leads to another place in a file that is joined, or leads somewhere there alone. */
function textOf(parts: readonly Part[] = []): string {
  const text = parts.map((part) => part.text).join('');
  return text.replaceAll(' }', '}');
}

describe('the declarations of the package', () => {
  test.each(groups)('say of %s what its modules say', (group) => {
    const room = placeInRoom(group)
      .map((one) => program.getSourceFile(one))
      .find(Boolean)!;
    const joined = program.getSourceFile(placeInPackage(group))!;
    const inRoom = new Map(namesIn(room).map((one) => [one.name, one]));
    const inPackage = new Map(namesIn(joined).map((one) => [one.name, one]));
    expect(inRoom.size).toBeGreaterThan(0);
    expect([...inPackage.keys()].sort()).toEqual([...inRoom.keys()].sort());
    for (const [name, one] of inRoom) {
      expect([name, told(inPackage.get(name)!, joined)]).toEqual([name, told(one, room)]);
    }
  });

  test('are one thing, whichever group it is taken from', () => {
    const places = new Map<string, Named>();
    for (const group of groups) {
      for (const exported of namesIn(program.getSourceFile(placeInPackage(group))!)) {
        const known = places.get(exported.name) ?? behind(exported);
        expect(known === behind(exported), `${exported.name} in ${group}`).toBe(true);
        places.set(exported.name, known);
      }
    }
    expect(places.size).toBeGreaterThan(500);
  });

  test('are few files', () => {
    const files = ts
      .createProgram(groups.map(placeInPackage), {
        types: [],
        moduleResolution: 2,
      })
      .getSourceFiles()
      .map(({ fileName }) => fileName)
      .filter((file) => file.startsWith(join(root, 'dist')));
    expect(files.sort()).toEqual([...groups, 'declarations'].map(placeInPackage).sort());
  });
});
