import {
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseJson } from './read-json.js';
import { sha256 } from './sha-256.js';
import { contentOf, isThere } from './standing-files.js';

/** A file that waits beside its place. */
export interface WaitingFile {
  /** Where it is to stand: an absolute path. */
  readonly target: string;
  /** What it will hold. */
  readonly content: string | Uint8Array;
}

/**
 * What a run keeps in each folder while it puts files in their places, so that the next run can undo what a killed one began. It
 * names files of its own folder only: a folder from elsewhere has no say over others.
 */
interface Journal {
  /** The same in every folder of one run. */
  readonly run: string;
  /** The folder, seen from this one, whose journal decides: while it stands the files are not all in their places. */
  readonly head: string;
  /** In the head: the other folders, seen from it. */
  readonly others: readonly string[];
  readonly files: readonly {
    readonly name: string;
    /** Whether another file stood there, which is kept. */
    readonly kept: boolean;
    /** The SHA-256 of what is to stand there: anything else was put there by others and stays. */
    readonly digest: string;
  }[];
}

/**
 * Where a file of a run waits until it is put in its place.
 *
 * @param target - where it is to stand
 * @param run - the number of the run's process
 * @returns a path in the same folder
 */
export function partOf(target: string, run: number): string {
  return beside(target, run, 'part');
}

/**
 * Puts files that wait beside their places there, all or none: where one cannot be, or the run is killed in between and another run
 * comes to the folder, every file is as it was before.
 *
 * @param files - the files; each waits at {@link partOf}
 * @param put - puts one in its place
 * @param options - whether the disk is to hold what undoes it before the first is put there
 * @throws what `put` throws; nothing has changed then
 */
export function putTogether<File extends WaitingFile>(
  files: readonly File[],
  put: (file: File) => void,
  { flush }: { readonly flush: boolean },
): void {
  const [first] = files;
  if (first === undefined) return;
  if (files.length === 1) {
    // It comes to its place by one act of the system.
    put(first);
    return;
  }
  const head = dirname(first.target);
  const folders = new Set(files.map(({ target }) => dirname(target)));
  try {
    writeJournals(files, [...folders].filter((one) => one !== head).concat(head), {
      run: crypto.randomUUID(),
      flush,
    });
    for (const file of files) put(file);
  } catch (error) {
    undo(head, process.pid);
    for (const { target } of files) removeBeside(target, process.pid);
    for (const folder of folders) rmSync(journalIn(folder, process.pid), { force: true });
    throw error;
  }
  // From here on the files stand: what is left is to be cleared away.
  for (const folder of folders) clear(folder, process.pid);
}

/**
 * Undoes what killed runs began in a folder and did not end, and removes what they left of it.
 *
 * @param folder - the folder; nothing happens where it is not there
 */
export function undoKilledRuns(folder: string): void {
  for (const name of namesIn(folder)) {
    const run = Number(/^\.sovnarkom-(\d+)\.journal$/.exec(name)?.[1]);
    // Files are written without a pause: a journal under this run's own number is of another that had the same.
    if (Number.isNaN(run) || (run !== process.pid && isRunning(run))) continue;
    const journal = journalOf(folder, run);
    const head = journal && join(folder, journal.head);
    if (journal && head !== undefined && journalOf(head, run)?.run === journal.run) undo(head, run);
    clear(folder, run);
  }
}

/**
 * Removes what killed runs left beside files that they were to write.
 *
 * @param folder - the folder of the files, which is there
 * @param targets - the files, absolute paths
 */
export function removeLeftParts(folder: string, targets: readonly string[]): void {
  for (const name of namesIn(folder)) {
    const run = Number(/^\.sovnarkom-(\d+)-.*\.(?:part|kept)$/s.exec(name)?.[1]);
    if (Number.isNaN(run) || isRunning(run)) continue;
    for (const target of targets) removeBeside(target, run);
  }
}

/**
 * Removes everything that killed runs left in the folders of files, and undoes what they began there; folders below the first in which
 * nothing is left go, too.
 *
 * @param folder - the folder below which all the files stand
 * @param files - the files, within the folder
 */
export function removeKilledRunsOf(folder: string, files: readonly string[]): void {
  const within = new Set<string>();
  for (const file of files) {
    for (let at = dirname(file); at !== '.'; at = dirname(at)) within.add(at);
  }
  const places = [...within].map((one) => join(folder, one));
  for (const place of [folder, ...places]) removeKilledRuns(place);
  // The innermost first.
  for (const place of places.sort((a, b) => b.length - a.length)) {
    const isFolder = isThere(place) && lstatSync(place).isDirectory();
    if (isFolder && namesIn(place).length === 0) rmdirSync(place);
  }
}

/**
 * Removes everything that killed runs left in a folder, and undoes what they began there.
 *
 * @param folder - the folder; nothing happens where it is not there
 */
export function removeKilledRuns(folder: string): void {
  undoKilledRuns(folder);
  for (const name of namesIn(folder)) {
    const [, run, target] = /^\.sovnarkom-(\d+)-(.*)\.(?:part|kept)$/s.exec(name) ?? [];
    if (target !== undefined && !isRunning(Number(run)))
      removeBeside(join(folder, target), Number(run));
  }
}

function writeJournals(
  files: readonly WaitingFile[],
  folders: readonly string[],
  { run, flush }: Pick<Journal, 'run'> & { readonly flush: boolean },
): void {
  const head = folders.at(-1)!;
  const kept = new Map<string, boolean>();
  for (const { target } of files) {
    kept.set(target, isThere(target));
    if (kept.get(target)) keep(target, keptOf(target, process.pid), flush);
  }
  for (const folder of folders) {
    const journal: Journal = {
      run,
      head: relative(folder, head),
      others: folder === head ? folders.slice(0, -1).map((one) => relative(head, one)) : [],
      files: files
        .filter(({ target }) => dirname(target) === folder)
        .map(({ target, content }) => ({
          name: basename(target),
          kept: kept.get(target) === true,
          digest: sha256(content),
        })),
    };
    writeFileSync(journalIn(folder, process.pid), JSON.stringify(journal), { flush });
  }
}

/** Gives a file a second name, by which it stays when another is put in its place; where a file can have but one, it is copied. */
function keep(target: string, kept: string, flush: boolean): void {
  rmSync(kept, { force: true });
  try {
    linkSync(target, kept);
  } catch {
    writeFileSync(kept, readFileSync(target), { flush });
  }
}

/** Gives every file of a run back what stood there; the head's journal goes last, so that this too can be ended by the next. */
function undo(head: string, run: number): void {
  const decides = journalOf(head, run);
  if (decides === undefined) return;
  const folders = [...decides.others.map((other) => join(head, other)), head];
  for (const folder of folders) {
    const journal = journalOf(folder, run);
    if (journal?.run !== decides.run) continue;
    for (const { name, kept, digest } of journal.files) {
      const target = join(folder, name);
      const content = contentOf(target);
      if (content === undefined || sha256(content) !== digest) continue;
      if (!kept) rmSync(target);
      else if (isThere(keptOf(target, run))) renameSync(keptOf(target, run), target);
    }
  }
  for (const folder of [head, ...folders]) clear(folder, run);
}

/** Removes the journal of a run, and what it kept beside the files that the journal names. */
function clear(folder: string, run: number): void {
  const journal = journalOf(folder, run);
  rmSync(journalIn(folder, run), { force: true });
  for (const { name } of journal?.files ?? []) removeBeside(join(folder, name), run);
}

function removeBeside(target: string, run: number): void {
  rmSync(partOf(target, run), { force: true });
  rmSync(keptOf(target, run), { force: true });
}

function journalIn(folder: string, run: number): string {
  return join(folder, `.sovnarkom-${run}.journal`);
}

/** The journal of a run in a folder; undefined where there is none, or its writing was cut short, so that nothing was begun. */
function journalOf(folder: string, run: number): Journal | undefined {
  try {
    const journal = parseJson(readFileSync(journalIn(folder, run), 'utf8')) as Journal;
    return isJournal(journal) ? journal : undefined;
  } catch {
    return undefined;
  }
}

function isJournal(value: Journal): boolean {
  const isName = (name: unknown) => typeof name === 'string' && basename(name) === name;
  return (
    typeof value.head === 'string' &&
    value.others.every((other) => typeof other === 'string') &&
    value.files.every(({ name }) => isName(name) && !['', '.', '..'].includes(name))
  );
}

function keptOf(target: string, run: number): string {
  return beside(target, run, 'kept');
}

function beside(target: string, run: number, ending: 'part' | 'kept'): string {
  return join(dirname(target), `.sovnarkom-${run}-${basename(target)}.${ending}`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It is not there, or not for us to read: what is to be written there tells.
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
