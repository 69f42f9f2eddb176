import { readlinkSync, writeSync } from 'node:fs';
import { FileError, fileError } from '../errors/file-error.js';
import { clearLine } from './terminal-line.js';

/**
 * Makes a text fit for a terminal: what would steer it (escape sequences and other control characters, which a record's text may
 * hold) is shown as a sign instead.
 *
 * @param text - any text
 * @returns the text with line ends and tabs as they are, and � for every other control character
 * @example
 * ```ts
 * plainText('a\u001b[31mb\n') // => 'a�[31mb\n'
 * ```
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|[\u2028\u2029]/gu, '\uFFFD');
}

/** JSON says the same in escapes: those that `JSON.stringify` leaves as they are steer some terminals. */
function plainJson(text: string): string {
  return text.replace(
    /[\u007f-\u009f]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Where commands print; tests listen here. */
export const output = {
  /** Writes to the standard output, whole or with an error. */
  write(text: string): void {
    clearLine();
    writeWhole(Buffer.from(text));
  },
};

/** Prints a text, and a line end behind it. */
export function print(text: string): void {
  output.write(`${plainText(text)}\n`);
}

/** Prints a text that is coloured by us; what it holds of a record is to be made plain first. */
export function printColoured(text: string): void {
  output.write(`${text}\n`);
}

/** Prints a value as JSON. */
export function printJson(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): void {
  output.write(`${plainJson(JSON.stringify(value, replacer, 2) ?? 'null')}\n`);
}

/** Prints a document that is JSON, as it is but for what steers a terminal. */
export function printDocument(text: string): void {
  output.write(plainJson(text));
}

/** Whoever read the output has gone, as `head` does: what else there is to do is done, and no more printed. */
let isClosed = false;

/**
 * Node itself takes a part of the text for the whole where a disk becomes full in between, and passes over the error of one that was
 * full before.
 */
function writeWhole(bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length && !isClosed) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') isClosed = true;
      else if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else throw outputError(error);
    }
  }
}

function outputError(error: unknown): unknown {
  const place = outputPlace();
  const told = fileError(error, place, 'written');
  return told instanceof FileError
    ? new FileError(`${told.message} (what is there is not whole)`)
    : told;
}

/** What the standard output leads to, where the system tells. */
function outputPlace(): string {
  try {
    const place = readlinkSync('/proc/self/fd/1');
    return place.startsWith('/') ? place : 'the output';
  } catch {
    return 'the output';
  }
}
