import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, type Json, withChanges } from '../../src/gallery/json-changes.js';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

describe('the changes between two documents', () => {
  test('make one into the other', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(withChanges(from, changesBetween(from, to))).toEqual(to);
      }),
    );
  });

  test('are none between equal ones', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(changesBetween(value, JSON.parse(JSON.stringify(value)) as Json)).toEqual([]);
      }),
    );
  });

  test('name the deepest values that differ', () => {
    const from = { marks: [{ fill: '#fff', size: 2 }, { fill: '#ccc' }], name: 'a' };
    const to = { marks: [{ fill: '#000', size: 2 }, { fill: '#ccc' }], name: 'a' };
    expect(changesBetween(from, to)).toEqual([[['marks', 0, 'fill'], '#000']]);
  });

  test('replace lists of another length, and objects with other keys, whole', () => {
    expect(changesBetween({ a: [1, 2] }, { a: [1] })).toEqual([[['a'], [1]]]);
    expect(changesBetween({ a: { b: 1 } }, { a: { c: 1 } })).toEqual([[['a'], { c: 1 }]]);
    expect(changesBetween([1], { 0: 1 })).toEqual([[[], { 0: 1 }]]);
  });

  test('leave the document as it was', () => {
    const from = { a: [{ b: 1 }] };
    withChanges(from, [[['a', 0, 'b'], 2]]);
    expect(from).toEqual({ a: [{ b: 1 }] });
  });
});
