import { describe, expect, test } from 'vitest';
import { loadDataset, minutesDating } from '../../../src/index.js';

const { minutes } = loadDataset();
const edition = minutes.filter((one) => one.source.id === 'amiantov-2006');
const dating = minutesDating(edition);

describe('dating minutes by their pages', () => {
  test('every item has one role, by page', () => {
    expect(dating.items).toHaveLength(edition.length);
    const pages = dating.items.map(({ item }) => item.page);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  test('the page behind the sessions, cited for December, is set aside', () => {
    const aside = dating.items.filter((one) => one.role === 'set-aside');
    expect(aside.map(({ item }) => [item.page, item.date?.written])).toEqual([[454, '1917-12-21']]);
  });

  test('the pages of all sessions date nothing', () => {
    const whole = dating.items.filter((one) => one.role === 'whole');
    expect(whole.map(({ item }) => [item.page, item.lastPage])).toEqual([[99, 416]]);
  });

  test('the banks, on page 145, lie between the sessions of 19 and of 30 December', () => {
    const banks = dating.items.find(({ item }) => item.page === 145);
    expect(banks).toMatchObject({
      role: 'undated',
      estimated: { status: 'estimated', interval: { earliest: 2421595, latest: 2421606 } },
    });
  });

  test('a page before the first or behind the last dated one has no estimate', () => {
    const open = dating.items.filter(
      (one) => one.role === 'undated' && one.estimated.status === 'open',
    );
    expect(open.map(({ item }) => item.page)).toEqual([78, 396, 454, 457]);
  });

  test('pages behind those of all sessions are dated by nothing', () => {
    const behind = dating.items.filter(({ item, role }) => role === 'undated' && item.page > 416);
    expect(behind.map(({ item }) => item.page)).toEqual([454, 457]);
    for (const one of behind) {
      expect(one).toMatchObject({ estimated: { status: 'open', bounds: {} } });
    }
  });

  test('where no item gives the pages of all sessions, the last dated page bounds those behind it', () => {
    const without = edition.filter(({ page, lastPage }) => page !== 99 || lastPage === undefined);
    const last = minutesDating(without).items.find(({ item }) => item.page === 457);
    expect(last).toMatchObject({ estimated: { status: 'open', bounds: { earliest: 2421647 } } });
  });

  test('the stricter test has one page for each day', () => {
    const { error, errorByDay } = dating;
    if (!error.tested || !errorByDay.tested) throw new Error('nothing was tested');
    expect([error.items.length, errorByDay.items.length]).toEqual([6, 5]);
    expect(errorByDay.meanAbsoluteError).toBeCloseTo(2.437, 3);
    expect(errorByDay.largestError).toBeCloseTo(4.168, 3);
    const days = errorByDay.items.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
  });

  test('several notes to one page and day make one anchor', () => {
    const repeated = minutesDating([...edition, ...edition]);
    expect(repeated.errorByDay).toMatchObject({ tested: true });
    expect(repeated.error.tested && repeated.error.items.length).toBe(6);
  });

  test('one edition at a time', () => {
    expect(() => minutesDating(minutes)).toThrow(/minutes must be items of one edition/);
    expect(() => minutesDating([])).toThrow(expect.objectContaining({ name: 'ArgumentError' }));
  });
});
