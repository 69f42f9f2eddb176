import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DatasetError,
  evidenceOf,
  marginsChart,
  recordedVotesChart,
  voteMeasures,
  votesFromCsv,
} from '../../src/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-flat-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a table of these lines. */
function read(...lines: string[]) {
  const path = join(folder, 'council.csv');
  writeFileSync(path, lines.join('\n'));
  return votesFromCsv(path);
}

/** What is wrong with a table, a line for each problem. */
function problemsOf(...lines: string[]): string[] {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof DatasetError) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('votes are read from one flat table', () => {
  test('in the order of its rows, with names, date, counts and the result that the counts make', () => {
    const [bench, tree] = read(
      'body,date,motion,yes,no,abstain',
      'Council,2024-05-06,A bench,7,4,1',
      'Council,2024-05-06,A tree,5,5,2',
    );
    expect(bench).toMatchObject({
      result: 'adopted',
      yes: 7,
      no: 4,
      abstain: 1,
      rule: undefined,
      motion: { label: { en: 'A bench', ru: 'A bench', el: 'A bench' } },
    });
    expect(bench?.session.date?.written).toBe('2024-05-06');
    expect(tree?.result).toBe('rejected');
  });

  test('one session for one body and date, in which votes have their order', () => {
    const votes = read(
      'motion,yes,no,body,date',
      'a,1,0,Council,2024-05-06',
      'b,1,0,Board,2024-05-06',
      'c,1,0,Council,2024-05-06',
      'd,1,0,Council,2024-05-07',
    );
    expect(votes.map((one) => one.session.id)).toEqual([
      'session-1',
      'session-2',
      'session-1',
      'session-3',
    ]);
    expect(votes.map((one) => one.position)).toEqual([1, 1, 2, 1]);
    expect(votes[0]?.session.body).toBe(votes[2]?.session.body);
  });

  test('votes without a date are not taken to be of one session', () => {
    const votes = read('body,date,motion,yes,no', 'Council,,a,1,0', 'Council,,b,1,0');
    expect(new Set(votes.map((one) => one.session)).size).toBe(2);
  });

  test('what is empty is not known: no count, no date, and a result that is not told', () => {
    const [vote] = read('body,date,motion,yes,no,abstain', 'Council,,A bench,7,,');
    expect(vote).toMatchObject({ yes: 7, no: undefined, abstain: undefined, result: 'not-told' });
    expect(vote?.session.date).toBeUndefined();
  });

  test('a result and a calendar that the table tells are kept', () => {
    const [vote] = read(
      'body,date,calendar,motion,yes,no,result',
      'Duma,1917-03-01,gregorian,A bench,,,deferred',
    );
    expect([vote?.result, vote?.session.date?.calendar]).toEqual(['deferred', 'gregorian']);
  });

  test('measures and charts take them, and find no evidence in them', () => {
    const votes = read('body,date,motion,yes,no', 'Council,2024-05-06,A bench,7,4');
    expect(voteMeasures(votes[0]!)).toMatchObject({ margin: 3, switchesToReverse: 2 });
    expect(recordedVotesChart(votes).description).toContain('7 for, 4 against');
    expect(marginsChart(votes, { width: '84mm' }).name).toBe('margins');
    expect(evidenceOf(votes[0]!)).toEqual([]);
  });

  test('a heading without rows has no votes', () => {
    expect(read('body,date,motion,yes,no')).toEqual([]);
  });
});

describe('a mistake is told with its row and column', () => {
  test.each([
    [
      'a count below zero',
      'Council,2024-05-06,A,-7,4',
      'row 2, column yes: "-7": expected a whole number, 0 or more',
    ],
    ['a count that is no number', 'Council,2024-05-06,A,seven,4', 'row 2, column yes: "seven"'],
    ['a day that is not there', 'Council,2024-02-30,A,7,4', 'row 2, column date: "2024-02-30"'],
    ['no body', ',2024-05-06,A,7,4', 'row 2, column body: expected a value'],
    ['a comma too many', 'Council,2024-05-06,A,b,7,4', 'row 2: "Council,2024'],
  ])('%s', (_, line, message) => {
    expect(problemsOf('body,date,motion,yes,no', line)[0]).toContain(`council.csv, ${message}`);
  });

  test('counts that contradict the result are kept, as a casting vote would make them', () => {
    const [vote] = read('body,date,motion,yes,no,result', 'C,2024-05-06,A,5,5,adopted');
    expect(vote).toMatchObject({ yes: 5, no: 5, result: 'adopted' });
  });

  test('every mistake at once, with a column that is unknown', () => {
    expect(problemsOf('body,date,motion,yes,nay', 'Council,2024-05-06,A,x,4')).toEqual([
      expect.stringContaining('row 1, column nay: expected one of the columns body, date'),
      expect.stringContaining('row 2, column yes: "x"'),
    ]);
  });

  test('a file that is empty, or not a table', () => {
    expect(problemsOf('')).toEqual([expect.stringContaining('the file is empty')]);
    expect(problemsOf('body,date', '"a,b')).toEqual([
      expect.stringContaining('matching quotation marks'),
    ]);
  });

  test('a file that is not there', () => {
    expect(() => votesFromCsv(join(folder, 'none.csv'))).toThrow(
      /none\.csv cannot be read: it is not there/,
    );
  });
});
