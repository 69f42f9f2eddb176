import { resolve } from 'node:path';
import { declarationProgram } from './declaration-program.build.js';

/** The file of what several entries declare: a thing is one and the same, whichever entry it is taken from. */
const shared = 'declarations';

/**
 * Joins the declarations behind the entries of the package into few files, since a compiler that reads hundreds of them walks through
 * all at every change of a program: for each entry a file of what it alone has, and one of what several have. What no entry leads to
 * is left out.
 *
 * @param {readonly { name: string, types: string }[]} groups - the groups of public names, each with its declaration file
 * @returns {Map<string, string>} the text of each file, by its name without ending
 * @throws {Error} if the declarations say something in a way that is not understood here
 */
export function joinDeclarations(groups) {
  const { ts, program } = declarationProgram(groups.map((group) => resolve(group.types)));
  const reader = declarationReader(ts, program.getTypeChecker());
  const entries = groups.map(({ name, types }) => ({
    name,
    exported: reader.exportsOf(program.getSourceFile(resolve(types))),
  }));

  // Which statements the entries lead to, and into which file each comes.
  const homes = new Map();
  for (const { name, exported } of entries) {
    for (const statement of reader.behind(exported.map(({ symbol }) => symbol))) {
      homes.set(statement, homes.has(statement) ? shared : name);
    }
  }
  const statements = inOrder(program, homes);
  const homeOf = (symbol) => homes.get(reader.statementsOf(symbol)[0]);

  const names = namesFor(entries, statements, reader);
  const files = new Map(
    [shared, ...groups.map(({ name }) => name)].map((name) => [name, fileOf()]),
  );
  for (const { name, exported } of entries) {
    const file = files.get(name);
    for (const { symbol, publicName, isType } of exported) {
      const own = names.get(symbol);
      const home = homeOf(symbol);
      const isAsDeclared = home === name && own === publicName && !isType;
      if (isAsDeclared || home !== name) files.get(home).exported.add(own);
      if (isAsDeclared) continue;
      const list = home === name ? file.passedOn : listIn(file.passedFrom, `./${home}.js`);
      list.push(`${isType ? 'type ' : ''}${own === publicName ? own : `${own} as ${publicName}`}`);
    }
  }
  for (const statement of statements) {
    const home = homes.get(statement);
    for (const { symbol, external } of reader.referencesIn(statement)) {
      const other = symbol && homeOf(symbol);
      if (external) listIn(files.get(home).imported, external.from).push(external.written);
      if (!other || other === home) continue;
      files.get(other).exported.add(names.get(symbol));
      listIn(files.get(home).imported, `./${other}.js`).push(names.get(symbol));
    }
  }
  for (const statement of statements) {
    const file = files.get(homes.get(statement));
    file.statements.push(reader.write(statement, names, file.exported));
  }
  return new Map([...files].map(([name, file]) => [name, textOf(file)]));
}

function fileOf() {
  return {
    imported: new Map(),
    passedFrom: new Map(),
    passedOn: [],
    statements: [],
    /** The names that other files, or readers, have from it. */
    exported: new Set(),
  };
}

function listIn(lists, key) {
  if (!lists.has(key)) lists.set(key, []);
  return lists.get(key);
}

function textOf({ imported, passedFrom, passedOn, statements }) {
  const inBraces = (names) => `{ ${[...new Set(names)].sort().join(', ')} }`;
  return [
    ...[...imported].map(([from, names]) => `import type ${inBraces(names)} from '${from}';`),
    ...[...passedFrom].map(([from, names]) => `export ${inBraces(names)} from '${from}';`),
    ...statements,
    // What is not exported above is no name for readers.
    `export ${passedOn.length > 0 ? inBraces(passedOn) : '{}'};`,
    '',
  ].join('\n');
}

/** The statements that have a home, as they follow each other in their files. */
function inOrder(program, homes) {
  return program
    .getSourceFiles()
    .flatMap((file) => file.statements.filter((one) => homes.has(one)));
}

/** A name for each thing that is declared, its public one where it has one: the same in all files. */
function namesFor(entries, statements, reader) {
  const names = new Map();
  // What is of the language or of Node keeps its meaning.
  const taken = new Set(
    statements.flatMap((one) => reader.referencesIn(one).map(({ foreign }) => foreign)),
  );
  const give = (symbol, wished) => {
    if (names.has(symbol)) return;
    let name = wished;
    for (let count = 2; taken.has(name); count += 1) name = `${wished}_${count}`;
    taken.add(name);
    names.set(symbol, name);
  };
  for (const { exported } of entries) {
    for (const { symbol, publicName } of exported) {
      if (!taken.has(publicName)) give(symbol, publicName);
    }
  }
  for (const statement of statements) {
    for (const symbol of reader.declaredIn(statement)) give(symbol, symbol.name);
  }
  return names;
}

function declarationReader(ts, checker) {
  const references = new Map();

  /** What a file exports: under which name, what it is a name of, and whether as a type alone. */
  function exportsOf(file) {
    return checker.getExportsOfModule(checker.getSymbolAtLocation(file)).map((exported) => {
      const { symbol, isType } = behindAlias(exported);
      if (!symbol.declarations)
        throw new Error(`what ${exported.name} is, stands in another package`);
      // What is nothing but a type needs no word that it is one.
      const isValue = Boolean(symbol.flags & ts.SymbolFlags.Value);
      return { publicName: exported.name, symbol, isType: isType && isValue };
    });
  }

  /** What a name stands for, through all files that pass it on, and whether one of them passes it on as a type alone. */
  function behindAlias(named) {
    let symbol = named;
    let isType = false;
    while (symbol.flags & ts.SymbolFlags.Alias) {
      isType ||= symbol.declarations.some(ts.isTypeOnlyExportDeclaration);
      symbol = checker.getImmediateAliasedSymbol(symbol);
    }
    return { symbol, isType };
  }

  /** The statement of a file in which a node stands. */
  function statementOf(node) {
    let at = node;
    while (!ts.isSourceFile(at.parent)) at = at.parent;
    return at;
  }

  /** The statements that declare a thing. */
  function statementsOf(symbol) {
    return symbol.declarations.map(statementOf);
  }

  /** The things that a statement declares. */
  function declaredIn(statement) {
    const declarations = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement];
    return declarations.map((one) => checker.getSymbolAtLocation(one.name));
  }

  /** All statements that some things lead to. */
  function behind(symbols) {
    const found = new Set();
    const waiting = symbols.flatMap(statementsOf);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (found.has(one)) continue;
      found.add(one);
      for (const { symbol } of referencesIn(one)) {
        if (symbol) waiting.push(...statementsOf(symbol));
      }
      // What is declared together stays together.
      waiting.push(...declaredIn(one).flatMap(statementsOf));
    }
    return found;
  }

  /**
   * What a statement names: a thing of the package (`symbol`), of another package (`external`), or of the language (`foreign`), each with
   * the place where it does.
   */
  function referencesIn(statement) {
    if (!references.has(statement)) references.set(statement, [...readReferences(statement)]);
    return references.get(statement);
  }

  function* readReferences(node) {
    if (ts.isImportTypeNode(node) && isOwn(node.argument.literal)) {
      if (!node.qualifier) throw new Error(`a whole module is a type: ${node.getText()}`);
      const { symbol } = behindAlias(checker.getSymbolAtLocation(node.qualifier));
      const start = node.getStart() + (node.isTypeOf ? 'typeof '.length : 0);
      yield { node, start, end: node.qualifier.end, symbol };
      for (const argument of node.typeArguments ?? []) yield* readReferences(argument);
      return;
    }
    if (ts.isIdentifier(node)) {
      const found = meantBy(node);
      if (found) yield { node, start: node.getStart(), end: node.end, ...found };
    }
    for (const child of childrenOf(node)) yield* readReferences(child);
  }

  function childrenOf(node) {
    const children = [];
    ts.forEachChild(node, (child) => void children.push(child));
    return children;
  }

  function isOwn({ text }) {
    return text.startsWith('.');
  }

  /** What an identifier names that stands outside of its statement, or is that statement's own name; nothing for any other. */
  function meantBy(identifier) {
    const { parent } = identifier;
    const isPart =
      (ts.isQualifiedName(parent) && parent.right === identifier) ||
      (ts.isPropertyAccessExpression(parent) && parent.name === identifier);
    if (isPart) return undefined;
    const named = checker.getSymbolAtLocation(identifier);
    if (!named) return { foreign: identifier.text };
    const [first] = named.declarations ?? [];
    if (first && ts.isImportSpecifier(first)) {
      const { text: from } = first.parent.parent.parent.moduleSpecifier;
      if (!from.startsWith('.')) {
        const written = first.getText().replace(/^type /, '');
        return { foreign: identifier.text, external: { from, written } };
      }
    }
    const { symbol } = behindAlias(named);
    const declaration = symbol.declarations?.[0];
    if (!declaration || /\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)) {
      return { foreign: identifier.text };
    }
    const isOfFile = declaredIn(statementOf(declaration)).includes(symbol);
    return isOfFile ? { symbol } : undefined;
  }

  /** The text of a statement with the names that its things have got; `export` stands before it if one of its own is exported. */
  function write(statement, names, exported) {
    const file = statement.getSourceFile();
    const start = statement.getStart(file, true);
    const word = statement.modifiers?.find((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    const isExported = declaredIn(statement).some((symbol) => exported.has(names.get(symbol)));
    const edits = referencesIn(statement)
      .filter(({ symbol }) => symbol)
      .map((one) => ({ ...one, text: names.get(one.symbol) }));
    for (const { node, text } of edits) refuseHidden(node, text);
    if (word && !isExported) edits.push({ start: word.getStart(), end: word.end + 1, text: '' });
    if (!word && isExported) {
      edits.push({ start: statement.getStart(), end: statement.getStart(), text: 'export ' });
    }
    let text = '';
    let at = start;
    for (const edit of edits.sort((a, b) => a.start - b.start)) {
      text += file.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + file.text.slice(at, statement.end);
  }

  /** A parameter of the same name would hide what is meant. */
  function refuseHidden(node, name) {
    for (let at = node; !ts.isSourceFile(at); at = at.parent) {
      const local = at.locals?.get(name);
      if (local && (node.text !== name || ts.isImportTypeNode(node))) {
        throw new Error(`${name} means two things in ${node.getSourceFile().fileName}`);
      }
    }
  }

  return { exportsOf, behind, statementsOf, declaredIn, referencesIn, write };
}
