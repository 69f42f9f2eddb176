import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../../src/calendar/civil-calendar.js';
import {
  type Dataset,
  findFigure,
  type HistoricalDate,
  loadDataset,
  parseDate,
  sizeByVotes,
} from '../../../src/index.js';

const dataset = loadDataset();

function date(written: string): HistoricalDate {
  const read = parseDate(written, 'civil', civilCalendar('1918-01-31'));
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function size(of: Dataset, id: string, written: string) {
  const body = of.bodies.find((one) => one.id === id);
  if (!body) throw new Error(`there is no body ${id}`);
  return sizeByVotes(of, body, date(written));
}

describe('the size of a body by the votes counted in it', () => {
  test('is not less than were counted in a vote, where seats were to follow', () => {
    expect(size(dataset, 'vtsik', '1918-01')).toMatchObject({
      atLeast: 251,
      atMost: 366,
      composition: { id: 'vtsik-merged-1917-11' },
      vote: { id: 'vtsik-1917-12-01-kadet-repression' },
    });
  });

  test('is what the composition tells on a day before the vote', () => {
    const before = size(dataset, 'vtsik', '1917-11-20');
    expect(before).toMatchObject({ atLeast: 216, atMost: 366 });
    expect(before).not.toHaveProperty('vote');
  });

  test('is not raised above all seats: more voters than seats contradict the record, and tell no size', () => {
    expect(size(dataset, 'sovnarkom', '1918-02-20')).toMatchObject({ atLeast: 18, atMost: 18 });
  });

  test('is not told where no composition is', () => {
    expect(size(dataset, 'cheka-collegium', '1917-10-01')).toBeUndefined();
  });
});

describe('the share of a party in a body whose seats were to follow', () => {
  test('is bounded from above by those counted in a vote before', () => {
    const row = findFigure(dataset, 'shares-in-bodies')
      .data()
      .rows.find((one) => one.record === 'vtsik-left-sr-1918-01');
    expect(row).toMatchObject({ seats: 122, size_at_least: 251, size_at_most: 366 });
    expect(row?.evidence).toContain('kadets-counts');
  });
});
