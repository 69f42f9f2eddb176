import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/civil-calendar.js';
import { type HistoricalDate, parseDate } from '../../src/calendar/index.js';
import { type Dataset, loadDataset, sizeBounds, sizeOfBody } from '../../src/records/index.js';
import { bodyCells, type Cells, loadedFrom, oneVote } from './altered-dataset.js';

function date(written: string): HistoricalDate {
  const read = parseDate(written, 'civil', civilCalendar('1918-01-31'));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function size(dataset: Dataset, body: string, written: string) {
  const found = dataset.bodies.find((one) => one.id === body);
  if (!found) throw new Error(`there is no body ${body}`);
  return sizeOfBody(dataset, found, date(written));
}

describe('the size of a body of the built-in record', () => {
  const dataset = loadDataset();

  test('is 101 for VTsIK as the congress elected it', () => {
    expect(size(dataset, 'vtsik', '1917-11-04')).toMatchObject({
      kind: 'known',
      members: 101,
      composition: { id: 'vtsik-elected-1917-10' },
    });
  });

  test('lies between 216 and 366 for VTsIK after the merger, whose last seats were to follow', () => {
    expect(size(dataset, 'vtsik', '1917-12-01')).toMatchObject({
      kind: 'between',
      atLeast: 216,
      atMost: 366,
      composition: { id: 'vtsik-merged-1917-11' },
    });
  });

  test('is eighteen for the Sovnarkom of the coalition', () => {
    expect(size(dataset, 'sovnarkom', '1917-12-30')).toMatchObject({ kind: 'known', members: 18 });
  });
});

describe('the size of a body', () => {
  const composition = {
    body: 'council',
    calendar: 'civil',
    authority: 'official',
    counts: 'members',
  };
  const compositions: Cells[] = [
    // Not in the order of their dates.
    { ...composition, id: 'late', date: '1917-12-10' },
    { ...composition, id: 'early', date: '1917-11-10' },
    { ...composition, id: 'contested', date: '1917-12-01', authority: 'contested' },
    { ...composition, id: 'undated', date: '', calendar: '' },
    { ...composition, id: 'of-another', body: 'soviet', date: '1917-12-01' },
  ];
  const seats = [
    ['late', '30'],
    ['early', '10'],
    ['early', '5'],
    ['contested', '100'],
    ['undated', '200'],
    ['of-another', '300'],
  ].map(([id = '', number = ''], index) => ({
    id: `seats-${index}`,
    composition: id,
    group: 'delegates',
    seats: number,
    status: 'filled',
  }));
  const bodies = [bodyCells('council'), bodyCells('soviet'), bodyCells('congress')];
  const dataset = loadedFrom({ ...oneVote, bodies, parties: [], compositions, seats });
  const [council, , congress] = dataset.bodies;
  if (!council || !congress) throw new Error('the bodies are missing');

  test.each([
    ['1917-11-10', 'early', 15],
    ['1917-12-09', 'early', 15],
    ['1917-12-10', 'late', 30],
    ['1918-03-18', 'late', 30],
  ])(
    'on %s is that of the latest official composition begun by then: %s, %i',
    (day, id, members) => {
      expect(size(dataset, 'council', day)).toMatchObject({
        kind: 'known',
        members,
        composition: { id },
      });
    },
  );

  test('is not known before the first composition', () => {
    expect(size(dataset, 'council', '1917-11-09')).toEqual({
      kind: 'unknown',
      reason: 'no composition of council is told by that date',
    });
  });

  test('is not known where no composition is told', () => {
    expect(sizeOfBody(dataset, congress, date('1917-12-30'))).toEqual({
      kind: 'unknown',
      reason: 'no composition of congress is told by that date',
    });
  });

  test('is not known where the composition has no seats', () => {
    const unseated = loadedFrom({ ...oneVote, bodies, parties: [], compositions, seats: [] });
    expect(size(unseated, 'council', '1917-12-10')).toEqual({
      kind: 'unknown',
      reason: 'the seats of the composition late are not told',
    });
  });

  test('is not known without a date', () => {
    expect(sizeOfBody(dataset, council, undefined)).toEqual({
      kind: 'unknown',
      reason: 'the session is not dated',
    });
    expect(sizeOfBody(dataset, council, date('../1918-01'))).toEqual({
      kind: 'unknown',
      reason: 'the session is not dated',
    });
  });
});

describe('the bounds of a size', () => {
  const dataset = loadDataset();

  test('are equal where it is known, two where seats were to follow, none where it is not told', () => {
    expect(sizeBounds(size(dataset, 'vtsik', '1917-11-04'))).toEqual({ atLeast: 101, atMost: 101 });
    expect(sizeBounds(size(dataset, 'vtsik', '1917-12-01'))).toEqual({ atLeast: 216, atMost: 366 });
    expect(sizeBounds(size(dataset, 'vtsik', '1917-10-01'))).toBeUndefined();
  });
});
