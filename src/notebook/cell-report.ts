import { createRequire, SourceMap } from 'node:module';
import { tslabModule } from './tslab-module.js';

/** What went wrong in a cell, as Jupyter's `error` output tells it. */
export interface CellReport {
  readonly ename: string;
  readonly evalue: string;
  /** The error in a line; the line of the cell, where it is known; how the cell came there. */
  readonly traceback: readonly string[];
  /** What was thrown. It stays in the kernel. */
  readonly error?: unknown;
}

/** A cell as it was written and as tslab compiled it. */
export interface CompiledCell {
  readonly source: string;
  readonly compiled: string;
  /** The name by which its lines stand in a stack. */
  readonly file: string;
}

/**
 * Reports what a cell threw, with the line of the cell: the innermost one on the way to the error.
 *
 * @param error - what was thrown, an error or not
 * @param cell - the cell
 * @returns name, message and traceback
 */
export function reportError(error: unknown, cell: CompiledCell): CellReport {
  const isError =
    error instanceof Error || Object.prototype.toString.call(error) === '[object Error]';
  const { name, message, stack } = (isError ? error : {}) as Partial<Error>;
  const ename = isError ? String(name) : typeof error;
  const evalue = isError ? String(message) : String(error);
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const place = placeIn(frames, cell);
  const line = place && sourceLine(place, cell);
  const report = { ename, evalue, traceback: traceback(ename, evalue, line, cell.source) };
  // The error itself tells tslab's own print of it from a print of the cell; it does not go over the wire.
  return Object.defineProperty(report, 'error', { value: error, enumerable: false });
}

/**
 * Reports what the compiler says of a cell.
 *
 * @param words - tslab's words: a format, the file, line and column, and the message
 * @param source - the cell
 * @returns name, message and traceback
 */
export function reportCompilerError(words: readonly unknown[], source: string): CellReport {
  const line = Number(words[2]);
  const evalue = String(words[4]);
  return { ename: 'TypeScript', evalue, traceback: traceback('TypeScript', evalue, line, source) };
}

function traceback(
  ename: string,
  evalue: string,
  line: number | undefined,
  source: string,
): string[] {
  const text = line === undefined ? undefined : source.split('\n')[line - 1];
  const place = text === undefined ? [] : [`  line ${line}: ${text.trim()}`];
  return [`${ename}: ${evalue}`, ...place];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeIn(frames: readonly string[], cell: CompiledCell): Place | undefined {
  for (const frame of frames) {
    const found = /(cell-\d+\.js):(\d+):(\d+)\)?$/.exec(frame);
    if (found?.[1] === cell.file) return { line: Number(found[2]), column: Number(found[3]) };
  }
  return undefined;
}

/** The line of the cell from which a line of its compiled code comes. */
function sourceLine(place: Place, cell: CompiledCell): number | undefined {
  const target = statement(cell.compiled.split('\n')[place.line - 1] ?? '');
  const again = compile(cell.source);
  // tslab compiles in its own way; its line is found again, by its text, in a compilation that keeps track of lines.
  const lines = again.text.split('\n');
  const alike = lines.flatMap((text, index) => (statement(text) === target ? [index] : []));
  const near = (index: number) => Math.abs(index - place.line);
  const [nearest = place.line] = alike.sort((a, b) => near(a) - near(b));
  const indent = /^\s*/.exec(lines[nearest] ?? '')?.[0].length ?? 0;
  const entry = again.map.findEntry(nearest, indent);
  return 'originalLine' in entry ? entry.originalLine + 1 : undefined;
}

/** A line of compiled code without what depends on how it is exported and wrapped. */
function statement(line: string): string {
  return line
    .replace(/^\((?:async )?function\(exports, require\) \{ /, '')
    .replace(/^(?:exports\.)?\w+ = exports\.\w+ = |^exports\.tsLastExpr = /, '')
    .replace(/\bexports\./g, '')
    .replace(/^(?:var|let|const) /, '')
    .trim();
}

function compile(cell: string): { text: string; map: SourceMap } {
  const require = createRequire(tslabModule('dist/main.js'));
  const ts = require('@tslab/typescript-for-tslab') as {
    transpileModule(text: string, options: object): { outputText: string; sourceMapText: string };
    ModuleKind: { CommonJS: number };
    ScriptTarget: { ES2022: number };
  };
  const { outputText, sourceMapText } = ts.transpileModule(`${cell}\nexport {};`, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      sourceMap: true,
    },
  });
  return { text: outputText, map: new SourceMap(JSON.parse(sourceMapText)) };
}
