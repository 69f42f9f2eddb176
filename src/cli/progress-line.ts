import { plainText } from './output.js';
import { showLine } from './terminal-line.js';

/** A line that says what is being done: written over itself on a terminal, one below the other elsewhere. */
export function progressLine(): (text: string) => void {
  if (!process.stderr.isTTY)
    return (text) => void (text && process.stderr.write(`${plainText(text)}\n`));
  return (text) => showLine(plainText(text));
}
