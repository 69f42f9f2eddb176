import { expect, test } from 'vitest';
import { emptyRecords } from '../../src/records/empty-records.js';

test('an empty record is a plain object with its places in their order, each another', () => {
  const Empty = emptyRecords<Record<string, unknown>>(['vote', 'id', 'note']);
  const [one, other] = [new Empty(), new Empty()];
  one.id = 'a';
  expect(Object.keys(one)).toEqual(['vote', 'id', 'note']);
  expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
  expect([one.id, other.id]).toEqual(['a', undefined]);
  expect(structuredClone(one)).toStrictEqual({ vote: undefined, id: 'a', note: undefined });
});
