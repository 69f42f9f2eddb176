// tslab's compiler as a program of its own, which kernels that run one after the other in a folder share: most of what a kernel does
// before its first cell, and much of what it does in each, is to read and check the declarations of all packages.
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { spareOptimizing } from '../threads/spare-optimizing.js';
import type { CompilerReply, CompilerRequest } from './compiler-message.js';
import { spareBookkeeping } from './spare-bookkeeping.js';
import { tslabModule } from './tslab-module.js';

interface Converter {
  convert(declarations: string, source: string): { readonly sideOutputs?: readonly unknown[] };
  inspect(...given: unknown[]): unknown;
  complete(...given: unknown[]): { readonly original?: unknown };
  addModule(...given: unknown[]): unknown;
  close(): void;
}

spareOptimizing();
spareBookkeeping();
const require = createRequire(import.meta.url);
const { createConverter, isCompleteCode } = require(tslabModule('dist/converter.js')) as {
  createConverter(): Converter;
  isCompleteCode(source: string): unknown;
};
const { getCodeMetadata } = require(tslabModule('dist/metadata.js')) as {
  getCodeMetadata(source: string): unknown;
};

let converter = createConverter();
/** The kernel that asked last, and whether the converter keeps something of it: files that its cells import or are. */
let last = { kernel: '', kept: false };

const calls: Readonly<Record<CompilerRequest['call'], (...given: never[]) => unknown>> = {
  convert: (declarations: string, source: string) => {
    const converted = converter.convert(declarations, source);
    last.kept ||= converted.sideOutputs !== undefined;
    return converted;
  },
  inspect: (...given) => converter.inspect(...given),
  complete: (...given) => {
    // The compiler's own objects do not leave it.
    const { original: _, ...completions } = converter.complete(...given);
    return completions;
  },
  addModule: (...given) => {
    last.kept = true;
    return converter.addModule(...given);
  },
  isCompleteCode: (source: string) => isCompleteCode(source),
  getCodeMetadata: (source: string) => getCodeMetadata(source),
};

const channel = new Socket({ fd: 3 });
channel.once('close', () => process.exit());
channel.setEncoding('utf8');
// Node's own reader of lines takes some characters that stand in cells for ends of lines.
let rest = '';
for await (const part of channel) {
  const lines = (rest + part).split('\n');
  rest = lines.pop()!;
  for (const line of lines) {
    channel.write(`${JSON.stringify(answer(JSON.parse(line) as CompilerRequest))}\n`);
  }
}

function answer({ kernel, call, given }: CompilerRequest): CompilerReply {
  if (kernel !== last.kernel) {
    if (last.kept) {
      converter.close();
      converter = createConverter();
    }
    last = { kernel, kept: false };
  }
  try {
    return { result: calls[call](...(given as [never, never])) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
