import { createRequire } from 'node:module';
import { tslabModule } from './tslab-module.js';

interface SourceFile {
  readonly fileName: string;
  readonly isDeclarationFile: boolean;
}
interface Program {
  getRootFileNames(): readonly string[];
  getCompilerOptions(): object;
  getSourceFile(path: string): SourceFile | undefined;
  getSourceFiles(): readonly SourceFile[];
}
interface Builder {
  getProgram(): Program;
  getAllDependencies(file: SourceFile): readonly string[];
}
interface WatchHost {
  createProgram: unknown;
}

/** What is used here of the compiler that tslab brings. */
interface TypeScript {
  createAbstractBuilder(...given: unknown[]): Builder;
  createWatchProgram(host: WatchHost): unknown;
  bindSourceFile(file: SourceFile, options: object): void;
  readonly BuilderState: {
    create(program: Program): object;
    getAllDependencies(state: object, program: Program, file: SourceFile): readonly string[];
  };
}

/**
 * Spares the compiler of tslab, which is loaded after this, to note at each change which file of a program needs which: tslab asks only
 * which files beside a cell the cell imports. What it makes of cells is the same.
 */
export function spareBookkeeping(): void {
  const require = createRequire(tslabModule('dist/converter.js'));
  const path = require.resolve('@tslab/typescript-for-tslab');
  const ts = require(path) as Partial<TypeScript>;
  if (!isAsKnown(ts)) return;
  const createWatchProgram = (host: WatchHost) => {
    return ts.createWatchProgram(Object.assign(host, { createProgram }));
  };
  const createProgram = (...given: unknown[]) => {
    const builder = ts.createAbstractBuilder(...given);
    const program = builder.getProgram();
    // Which names a cell declares is asked before it is checked.
    for (const root of program.getRootFileNames()) {
      const file = program.getSourceFile(root);
      if (file) ts.bindSourceFile(file, program.getCompilerOptions());
    }
    builder.getAllDependencies = dependenciesIn(ts, program);
    return builder;
  };
  // What a module of TypeScript exports cannot be changed in its place.
  require.cache[path]!.exports = { ...ts, createWatchProgram };
}

/** Whether a compiler has what is no part of its public face: another version of tslab may bring another. */
function isAsKnown(ts: Partial<TypeScript>): ts is TypeScript {
  return typeof ts.bindSourceFile === 'function' && ts.BuilderState !== undefined;
}

/** Tells on which files a file of a program rests; where there is no code but its own, on no other that tslab asks for. */
function dependenciesIn(ts: TypeScript, program: Program): Builder['getAllDependencies'] {
  let state: object | undefined;
  return (file) => {
    if (program.getSourceFiles().every((one) => one === file || one.isDeclarationFile)) {
      return [file.fileName];
    }
    state ??= ts.BuilderState.create(program);
    return ts.BuilderState.getAllDependencies(state, program, file);
  };
}
