import { createRequire, SourceMap } from 'node:module';
import { tslabModule } from './tslab-module.js';

/** Where in a cell an error arose, and what it says. */
export interface CellError {
  /** Line of the cell, the first being 1; undefined if the kernel does not tell it. */
  readonly line: number | undefined;
  /** The text of that line. */
  readonly source: string | undefined;
  readonly message: string;
}

/**
 * Reads what tslab prints of an error: the compiler's `line:column - message`, or a stack with lines of the compiled cell.
 *
 * @param cell - the text of the cell
 * @param printed - what the kernel printed to the error stream
 * @returns line, source and message
 */
export function readCellError(cell: string, printed: string): CellError {
  const lines = cell.split('\n');
  const compiler = /^(\d+):\d+ - ([\s\S]*)$/m.exec(printed);
  const line = compiler ? Number(compiler[1]) : lineOfStack(cell, printed);
  return {
    line,
    source: line === undefined ? undefined : lines[line - 1]?.trim(),
    message: (compiler?.[2] ?? messageOfStack(printed)).trim(),
  };
}

/** The stack without its frames, which lie in the kernel, and without the excerpt of compiled code above it. */
function messageOfStack(printed: string): string {
  const text = printed.split('\n').filter((line) => !/^\s+at /.test(line));
  const start = text.findIndex((line) =>
    /^(?:Uncaught|Unhandled)?\w*(?:Error|Exception|Rejection)\b/.test(line),
  );
  return text.slice(Math.max(0, start)).join('\n');
}

function lineOfStack(cell: string, printed: string): number | undefined {
  const frame = /evalmachine\.<anonymous>:(\d+):(\d+)/.exec(printed);
  if (!frame) return undefined;
  const excerpt = /^evalmachine\.<anonymous>:\d+\n(.*)\n/m.exec(printed)?.[1]?.trim();
  const compiled = compile(cell);
  const lines = compiled.text.split('\n');
  // tslab's own compilation stands one line higher than this one, or two where the cell declares nothing.
  const offsets = [1, 2, 0];
  const fits = (offset: number) => lines[Number(frame[1]) - 1 + offset]?.trim() === excerpt;
  const offset = offsets.find(fits) ?? 1;
  const entry = compiled.map.findEntry(Number(frame[1]) - 1 + offset, Number(frame[2]) - 1);
  return 'originalLine' in entry ? entry.originalLine + 1 : undefined;
}

function compile(cell: string): { text: string; map: SourceMap } {
  const require = createRequire(tslabModule('dist/main.js'));
  const ts = require('@tslab/typescript-for-tslab') as {
    transpileModule(text: string, options: object): { outputText: string; sourceMapText: string };
    ModuleKind: { CommonJS: number };
    ScriptTarget: { ES2022: number };
  };
  const { outputText, sourceMapText } = ts.transpileModule(`${cell}\nexport const end = 1;`, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      sourceMap: true,
    },
  });
  return { text: outputText, map: new SourceMap(JSON.parse(sourceMapText)) };
}
