import { randomUUID } from 'node:crypto';
import { readSync, writeSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { ToolkitError } from '../errors/toolkit-error.js';
import type { CompilerCall, CompilerReply, CompilerRequest } from './compiler-message.js';
import { tslabModule } from './tslab-module.js';

/** What tslab asks a converter for. */
const ofConverter = ['convert', 'inspect', 'complete', 'addModule'] as const;

/**
 * Puts a compiler that runs elsewhere in the place of tslab's own, which is not loaded then.
 *
 * @param descriptor - the open channel to it; what is asked waits for its answer, as tslab does for its own
 */
export function askCompiler(descriptor: number): void {
  const ask = askerOf(descriptor);
  const converter = {
    ...Object.fromEntries(ofConverter.map((call) => [call, ask(call)])),
    close: () => {},
  };
  put('dist/converter.js', {
    createConverter: () => converter,
    isCompleteCode: ask('isCompleteCode'),
  });
  put('dist/metadata.js', { getCodeMetadata: ask('getCodeMetadata') });
}

/** Lets a file of tslab export something else than what it has. */
function put(file: string, exports: unknown): void {
  const path = tslabModule(file);
  const module = new Module(path);
  module.exports = exports;
  module.loaded = true;
  createRequire(import.meta.url).cache[path] = module;
}

/** What asks through a channel and waits for the answer. */
function askerOf(descriptor: number): (call: CompilerCall) => (...given: unknown[]) => unknown {
  const kernel = randomUUID();
  const lines = lineReader(descriptor);
  return (call) =>
    (...given) => {
      const request: CompilerRequest = { kernel, call, given };
      writeWhole(descriptor, Buffer.from(`${JSON.stringify(request)}\n`));
      const reply = JSON.parse(lines()) as CompilerReply;
      if ('failed' in reply) throw new ToolkitError(reply.failed);
      return reply.result;
    };
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) {
    from += patiently(() => writeSync(descriptor, bytes, from));
  }
}

/** Reads the next line, and waits for it. */
function lineReader(descriptor: number): () => string {
  const part = Buffer.alloc(1 << 16);
  let rest = Buffer.alloc(0);
  return () => {
    const parts = [rest];
    for (let at = rest.indexOf('\n'); ; ) {
      const end = parts.at(-1)!;
      if (at >= 0) {
        parts[parts.length - 1] = end.subarray(0, at);
        rest = Buffer.from(end.subarray(at + 1));
        return Buffer.concat(parts).toString('utf8');
      }
      const read = patiently(() => readSync(descriptor, part));
      if (read === 0) gone();
      parts.push(Buffer.from(part.subarray(0, read)));
      at = parts.at(-1)!.indexOf('\n');
    }
  };
}

/** Does what may have to be done again, because nothing has come yet. */
function patiently(step: () => number): number {
  for (;;) {
    try {
      return step();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'ECONNRESET') return gone();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function gone(): never {
  throw new ToolkitError('the compiler of the notebooks has ended');
}
