import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { output } from '../../src/cli/output.js';
import { progressLine } from '../../src/cli/progress-line.js';
import { clearLine, showLine } from '../../src/cli/terminal-line.js';

let written: string[];
const { isTTY } = process.stderr;
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  clearLine();
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

describe('what is being done', () => {
  test('is shown on a terminal, and taken away before anything is printed', () => {
    process.stderr.isTTY = true;
    showLine('reading…');
    expect(written).toEqual(['\r\u001b[Kreading…']);
    output.write('');
    expect(written).toEqual(['\r\u001b[Kreading…', '\r\u001b[K']);
    output.write('');
    expect(written).toHaveLength(2);
  });

  test('is not shown elsewhere', () => {
    process.stderr.isTTY = false;
    showLine('reading…');
    clearLine();
    expect(written).toEqual([]);
  });

  test('sends no escape sequence of a record to the terminal', () => {
    process.stderr.isTTY = true;
    progressLine()('figure \u001b[31m');
    expect(written).toEqual(['\r\u001b[Kfigure \uFFFD[31m']);
  });
});
