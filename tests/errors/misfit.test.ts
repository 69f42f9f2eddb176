import { describe, expect, test } from 'vitest';
import { testsOf } from '../../src/errors/fits.js';
import { misfit } from '../../src/errors/misfit.js';
import type { ObjectShape, Shape } from '../../src/errors/shape.js';

const named: Record<string, ObjectShape> = {
  Game: { name: 'Game', fields: { quota: 'number', weights: { list: 'number' } } },
  Rules: { name: 'Rules', fields: { rules: { list: { named: 'Game' } } } },
  Options: {
    fields: { theme: { oneOf: ['screen', 'grey'] }, title: 'boolean' },
    optional: ['theme', 'title'],
  },
  Party: {
    name: 'Party',
    fields: { id: 'text', within: { any: ['undefined', { named: 'Party' }] }, seats: 'number' },
  },
  Names: { fields: { en: 'text' }, others: 'text' },
  Frame: { name: 'Frame', fields: { length: 'number' } },
};
const fits = testsOf(named);
const game: Shape = { named: 'Game' };
const either: Shape = { any: [game, { named: 'Rules' }] };

describe('a value is of its shape', () => {
  const party: Record<string, unknown> = { id: 'a', seats: 1 };
  party.within = party;

  test.each<[unknown, Shape]>([
    [5, 'any'],
    [undefined, 'any'],
    [5n, 'bigint'],
    [false, 'boolean'],
    [() => 5, 'function'],
    [null, 'null'],
    [Number.NaN, 'number'],
    [{}, 'object'],
    [() => 5, 'object'],
    ['', 'text'],
    [undefined, 'undefined'],
    ['grey', { oneOf: ['screen', 'grey'] }],
    [{ quota: 3, weights: [2, 2, 1] }, game],
    [{ quota: 3, weights: [], more: true }, game],
    [{ rules: [{ quota: 3, weights: [1] }] }, either],
    [{}, { named: 'Options' }],
    [{ theme: undefined, title: true }, { named: 'Options' }],
    [party, { named: 'Party' }],
    [{ en: 'Mill', de: 'Mühle' }, { named: 'Names' }],
    [[1, 2], { named: 'Frame' }],
    [[1, 'a'], { tuple: ['number', 'text'] }],
    [new Set([1]), { set: 'number' }],
    [new Map([['a', 1]]), { map: ['text', 'number'] }],
    [[1, 2], { iterable: 'number' }],
    [new Uint8Array(2), { instance: 'Uint8Array' }],
    [Buffer.from('a'), { instance: 'Uint8Array' }],
  ])('%o is %o', (value, shape) => {
    expect(fits(shape)(value)).toBe(true);
  });

  test('also the second time, where it holds more than a thousand objects', () => {
    const list = Array.from({ length: 1500 }, () => ({ quota: 1, weights: [1] }));
    const rules = { rules: list };
    expect(fits({ named: 'Rules' })(rules)).toBe(true);
    expect(fits({ named: 'Rules' })(rules)).toBe(true);
    expect(fits({ named: 'Rules' })({ rules: [...list, {}] })).toBe(false);
  });
});

describe('a value that is not of its shape is told by the place where it departs from it', () => {
  const circle: Record<string, unknown> = { id: 'a', seats: '1' };
  circle.within = { id: 'b', seats: 2, within: circle };

  test.each<[unknown, Shape, string, string]>([
    [undefined, game, 'x', 'an object (Game) with quota, weights'],
    [null, game, 'x', 'an object (Game) with quota, weights'],
    [[], game, 'x', 'an object (Game) with quota, weights'],
    [{ quota: 3 }, game, 'x.weights', 'a list of numbers'],
    [{ quota: '3', weights: [] }, game, 'x.quota', 'a number'],
    [{ quota: 3, weights: [1, '2'] }, game, 'x.weights[1]', 'a number'],
    [{ quota: 3, weights: new Float64Array(2) }, game, 'x.weights', 'a list of numbers'],
    [{}, either, 'x', 'an object (Game) with quota, weights or an object (Rules) with rules'],
    [{ rules: [{ quota: 3, weights: 3 }] }, either, 'x.rules[0].weights', 'a list of numbers'],
    [{ theme: 'gray' }, { named: 'Options' }, 'x.theme', '"screen" or "grey" (did you mean grey?)'],
    ['constructor', { oneOf: ['less', 'greater'] }, 'x', '"less" or "greater"'],
    [circle, { named: 'Party' }, 'x.seats', 'a number'],
    [{ en: 'Mill', de: 5 }, { named: 'Names' }, 'x.de', 'a text'],
    [[1], { tuple: ['number', 'text'] }, 'x', 'a list of 2'],
    [[1, 2], { tuple: ['number', 'text'] }, 'x[1]', 'a text'],
    [new Set(['1']), { set: 'number' }, 'an item of x', 'a number'],
    [[], { set: 'number' }, 'x', 'a Set'],
    [new Map([[5, 1]]), { map: ['text', 'number'] }, 'a key of x', 'a text'],
    [new Map([['a', '1']]), { map: ['text', 'number'] }, 'x.get("a")', 'a number'],
    [{}, { map: ['text', 'number'] }, 'x', 'a Map'],
    [5, { iterable: 'number' }, 'x', 'a list of numbers'],
    [{}, { instance: 'Uint8Array' }, 'x', 'a Uint8Array'],
    [{}, { instance: 'Array' }, 'x', 'an Array'],
    ['5', { any: ['undefined', 'number'] }, 'x', 'a number or nothing'],
    [5, { list: { list: 'text' } }, 'x', 'a list of lists of texts'],
  ])('%o is not %o: %s must be %s', (value, shape, place, expected) => {
    expect(fits(shape)(value)).toBe(false);
    expect(misfit(value, shape, 'x', { named, fits })).toMatchObject({ place, expected });
  });

  test('with what stands there', () => {
    expect(misfit({ quota: '3', weights: [] }, game, 'x', { named, fits }).given).toBe('3');
  });
});
