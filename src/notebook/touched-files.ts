import childProcess, { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { Module, syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import threads from 'node:worker_threads';

/** Functions that look at a file or folder, the first thing given its path; also those of `fs.promises`. */
const looking = [
  'access',
  'copyFile',
  'cp',
  'createReadStream',
  'exists',
  'lstat',
  'open',
  'openAsBlob',
  'opendir',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'stat',
].flatMap((name) => [name, `${name}Sync`]);

/** What a process looked at. */
export interface TouchedFile {
  /** The whole path of a file or folder, `$NAME` of a variable of the environment, or {@link unseen}. */
  readonly path: string;
  /** When a file had last been changed when it was first looked at, in milliseconds since 1970; undefined where it was not there. */
  readonly changed?: number;
}

/** Stands for what is read otherwise than by this thread in JavaScript: by another program, thread or library, or from the network. */
export const unseen = 'unseen';

/** Libraries that read no files of their own accord: those of sockets and of pictures. */
const readsNothing = /[\\/]node_modules[\\/](?:zeromq|@napi-rs)[\\/]/;

/** The folder of the compiled package, the threads of which read nothing that is not looked at before. */
const ownThreads = new URL('..', import.meta.url).href;

/**
 * Lets this process write down which files, folders and variables of the environment are looked at in it from now on, each once: a
 * {@link TouchedFile} a line, in JSON; and whether something is read that it does not see.
 *
 * @param into - the file that is written
 */
export function writeTouchedFiles(into: string): void {
  const { appendFileSync, readdirSync, statSync } = fs;
  const seen = new Set([resolve(into)]);
  const note = (path: string | undefined) => {
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    const touched: TouchedFile = { path, ...changedAt(path, statSync) };
    appendFileSync(into, `${JSON.stringify(touched)}\n`);
  };
  const noteFolders = (path: string | undefined) => {
    if (path === undefined) return;
    try {
      const all = readdirSync(path, { recursive: true, withFileTypes: true });
      for (const one of all) if (one.isDirectory()) note(join(one.parentPath, one.name));
    } catch {
      // Whoever looks is told.
    }
  };
  for (const has of [fs, fs.promises]) {
    for (const name of looking) {
      before(has, name, ([given, options]) => {
        note(pathOf(given));
        if (isRecursive(options)) noteFolders(pathOf(given));
      });
    }
    for (const name of ['glob', 'globSync']) before(has, name, () => note(unseen));
  }
  for (const name of ['execFileSync', 'execSync', 'spawnSync']) {
    before(childProcess, name, () => note(unseen));
  }
  before(ChildProcess.prototype, 'spawn', () => note(unseen));
  before(Socket.prototype, 'connect', () => note(unseen));
  before(process, 'dlopen', ([, path]) => readsNothing.test(String(path)) || note(unseen));
  before(threads, 'Worker', ([script]) => String(script).startsWith(ownThreads) || note(unseen));
  before(Module, '_load', ([name]) => name === 'node:sqlite' && note(unseen));
  syncBuiltinESMExports();
  process.env = new Proxy(process.env, {
    get: (target, name) => {
      if (typeof name === 'string') note(`$${name}`);
      return Reflect.get(target, name);
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
}

/** Does something before a function is called, or a class is made an object of. */
function before(has: object, name: string, first: (given: readonly unknown[]) => unknown): void {
  const functions = has as Record<string, unknown>;
  const function_ = functions[name];
  if (typeof function_ !== 'function') return;
  functions[name] = new Proxy(function_, {
    apply: (target, self, given) => {
      first(given);
      return Reflect.apply(target, self, given);
    },
    construct: (target, given, made) => {
      first(given);
      return Reflect.construct(target, given, made) as object;
    },
  });
}

function isRecursive(options: unknown): boolean {
  return (options as { recursive?: unknown } | null | undefined)?.recursive === true;
}

/** When a file was last changed; nothing of one that is not there. */
function changedAt(path: string, statSync: typeof fs.statSync): Partial<TouchedFile> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    return there ? { changed: there.mtimeMs } : {};
  } catch {
    return {};
  }
}

/** The whole path of what a function was given; undefined of an open file, and of what is no path. */
function pathOf(given: unknown): string | undefined {
  try {
    if (given instanceof URL) return fileURLToPath(given);
    if (Buffer.isBuffer(given)) return resolve(given.toString());
    return typeof given === 'string' ? resolve(given) : undefined;
  } catch {
    return undefined;
  }
}
