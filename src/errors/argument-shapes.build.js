import { declarationProgram } from '../declaration-program.build.js';

/**
 * The shapes of the arguments of every function that some entries export, read from their declarations: so a call is checked
 * against the types that the source states, and states nowhere else.
 *
 * What comes from other packages is not looked into: it is any value.
 *
 * @param {readonly string[]} entries - the declaration files of the entries
 * @returns {{ shapes: import('./shape.js').Shapes, exported: Map<string, string[]>, places: Map<string, string> }} what each
 *   function takes and the objects that have names; the functions that each entry exports, or exports the types of; and the
 *   declaration file in which anything that is exported stands
 */
export function argumentShapes(entries) {
  const { program, ts } = declarationProgram(entries);
  const reader = shapeReader(ts, program.getTypeChecker());
  const exported = new Map();
  const places = new Map();
  const functions = {};
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    for (const [name, place] of reader.placesOf(file)) places.set(name, place);
    const found = reader.functionsOf(file);
    exported.set(entry, [...found.keys()]);
    for (const [name, signatures] of found) {
      const taken = oneOf(signatures.map(reader.taken));
      if (name in functions && JSON.stringify(functions[name]) !== JSON.stringify(taken)) {
        throw new Error(`two entries export a function ${name}, and they take different arguments`);
      }
      functions[name] = taken;
    }
  }
  return { shapes: { functions, named: reader.named }, exported, places };
}

/** What a function takes that may be called in several ways: each argument as any of them has it. */
function oneOf(ways) {
  if (ways.length === 1) return ways[0];
  const longest = ways.reduce((a, b) => (b.parameters.length > a.parameters.length ? b : a));
  const parameters = longest.parameters.map((parameter, index) => {
    const others = ways.map((way) => way.parameters[index]);
    const shapes = others.flatMap((one) => (one ? [one.shape] : []));
    const different = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
    return {
      ...parameter,
      shape: different.length === 1 ? different[0] : { any: different },
      ...(others.some((one) => !one || one.optional) && { optional: true }),
    };
  });
  return { ...longest, parameters };
}

function shapeReader(ts, checker) {
  const { TypeFlags, SymbolFlags, ModifierFlags } = ts;
  /** The shapes that objects refer to by a name, and under which name a type stands there. */
  const named = {};
  const names = new Map();

  /** What a file exports: the name, and what it is a name of. */
  function exportsOf(file) {
    const all = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
    return all.map((exported) => [
      exported.name,
      exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
    ]);
  }

  /** Where what a file exports is declared: name and file. */
  function placesOf(file) {
    return exportsOf(file).map(([name, symbol]) => [
      name,
      symbol.declarations?.[0].getSourceFile().fileName,
    ]);
  }

  /** What a file exports as functions: name and signatures. */
  function functionsOf(file) {
    const found = exportsOf(file).flatMap(([name, symbol]) => {
      if (!(symbol.flags & (SymbolFlags.Function | SymbolFlags.Variable))) return [];
      const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
      const signatures = type.getCallSignatures();
      return signatures.length === 0 ? [] : [[name, signatures]];
    });
    return new Map(found);
  }

  function taken(signature) {
    const parameters = signature.parameters.map((parameter, index) => {
      const declaration = parameter.valueDeclaration;
      const type = checker.getTypeOfSymbolAtLocation(parameter, declaration);
      const isRest = Boolean(declaration.dotDotDotToken);
      return {
        name: parameterName(signature, parameter, index),
        shape: shapeOf(type),
        ...(isRest
          ? { rest: true }
          : checker.isOptionalParameter(declaration) && { optional: true }),
      };
    });
    const returned = signature.getReturnType().symbol?.name;
    return { parameters, ...(returned === 'Promise' && { promises: true }) };
  }

  /** A parameter that is taken apart at once is named as its doc comment names it. */
  function parameterName(signature, parameter, index) {
    if (/^\w+$/.test(parameter.name) && !parameter.name.startsWith('__')) return parameter.name;
    const told = signature.getJsDocTags().filter((tag) => tag.name === 'param')[index];
    return (
      told?.text?.find((part) => part.kind === 'parameterName')?.text ?? `argument ${index + 1}`
    );
  }

  function shapeOf(type) {
    const { flags } = type;
    if (flags & (TypeFlags.Any | TypeFlags.Unknown)) return 'any';
    if (flags & TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      return constraint && constraint !== type ? shapeOf(constraint) : 'any';
    }
    if (type.isUnion()) return unionOf(type.types);
    if (type.isLiteral()) return { oneOf: [type.value] };
    if (flags & TypeFlags.BooleanLiteral) return { oneOf: [checker.typeToString(type) === 'true'] };
    if (flags & TypeFlags.StringLike) return 'text';
    if (flags & TypeFlags.NumberLike) return 'number';
    if (flags & TypeFlags.BigIntLike) return 'bigint';
    if (flags & (TypeFlags.Undefined | TypeFlags.Void)) return 'undefined';
    if (flags & TypeFlags.Null) return 'null';
    if (type.isIntersection()) {
      const primitive = type.types.map(shapeOf).find((one) => typeof one === 'string');
      if (primitive !== undefined) return primitive;
    }
    return objectOf(type);
  }

  function unionOf(types) {
    const shapes = types.map(shapeOf);
    if (shapes.includes('any')) return 'any';
    const values = shapes.flatMap((shape) => shape.oneOf ?? []);
    const isBoolean = values.includes(true) && values.includes(false);
    const literals = isBoolean ? values.filter((value) => typeof value !== 'boolean') : values;
    const alternatives = [
      ...(literals.length > 0 ? [{ oneOf: literals }] : []),
      ...(isBoolean ? ['boolean'] : []),
      ...shapes.filter((shape) => shape.oneOf === undefined),
    ];
    return alternatives.length === 1 ? alternatives[0] : { any: alternatives };
  }

  function objectOf(type) {
    if (checker.isTupleType(type)) return tupleOf(type);
    if (checker.isArrayType(type)) return { list: shapeOf(checker.getTypeArguments(type)[0]) };
    if (type.getCallSignatures().length > 0) return 'function';
    const name = type.symbol?.name ?? '';
    if (isOfTheLanguage(type)) return builtIn(name, type);
    if (names.has(type)) return { named: names.get(type) };
    const shown = nameOf(type);
    let key = shown;
    for (let count = 1; key === '' || key in named; count += 1) key = `${shown}${count}`;
    names.set(type, key);
    // Known by its name before its fields are read, which may lead back to it.
    named[key] = {};
    named[key] = { ...(shown && { name: shown }), ...fieldsOf(type) };
    return { named: key };
  }

  /** What a reader of the declarations calls a type. */
  function nameOf(type) {
    const named = [type.aliasSymbol, type.symbol].map((symbol) => symbol?.name ?? '');
    // What only says how a type is made of another is no name of it.
    return named.find((name) => !/^(__.*|Readonly|Required|Partial|Omit|Pick|)$/.test(name)) ?? '';
  }

  function isOfTheLanguage(type) {
    const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
    return /\/lib\.[^/]*\.d\.ts$/.test(file) && !(type.symbol.flags & SymbolFlags.TypeLiteral);
  }

  function builtIn(name, type) {
    const [first, second] = checker.getTypeArguments(type).map(shapeOf);
    if (/^(Readonly)?Map$/.test(name)) return { map: [first, second] };
    if (/^(Readonly)?Set$/.test(name)) return { set: first };
    if (/^(Iterable|Generator|IterableIterator)$/.test(name)) return { iterable: first };
    if (/^(Date|RegExp|Promise|\w+Array)$/.test(name)) return { instance: name };
    return 'object';
  }

  function tupleOf(type) {
    const shapes = checker.getTypeArguments(type).map(shapeOf);
    const { elementFlags } = type.target;
    const plain = elementFlags.every((flag) => flag === ts.ElementFlags.Required);
    // A tuple of which some may be missing, or more may follow, is a list of any of them.
    return plain ? { tuple: shapes } : { list: { any: shapes } };
  }

  function fieldsOf(type) {
    const fields = {};
    const optional = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration ?? property.declarations?.[0];
      const hidden = ModifierFlags.Private | ModifierFlags.Protected;
      if (declaration && ts.getCombinedModifierFlags(declaration) & hidden) continue;
      if (property.name.startsWith('__@') || property.name.startsWith('#')) continue;
      const held = declaration
        ? checker.getTypeOfSymbolAtLocation(property, declaration)
        : checker.getTypeOfSymbol(property);
      fields[property.name] = shapeOf(held);
      if (property.flags & SymbolFlags.Optional) optional.push(property.name);
    }
    const index = checker
      .getIndexInfosOfType(type)
      .find((info) => info.keyType.flags & TypeFlags.String);
    return {
      fields,
      ...(optional.length > 0 && { optional }),
      ...(index && { others: shapeOf(index.type) }),
    };
  }

  return { functionsOf, placesOf, taken, named };
}
