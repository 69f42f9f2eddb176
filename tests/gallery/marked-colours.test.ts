import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, type Json, withChanges } from '../../src/gallery/json-changes.js';
import { markColours, withInks } from '../../src/gallery/marked-colours.js';

/** What is made of a document: colours stand elsewhere in it, alone, twice and within texts. */
const made = (document: Json): Json => {
  const { a, list } = document as { a: Json; list: readonly Json[] };
  return { texts: [`fill: ${list[0]};stroke:${a}`, ...list], again: { a, size: list.length } };
};

const ink = fc.constantFrom('#000000', '#ffffff', '#1f4e8c', '#fff', '#f0f0f0');
const documentOf = fc.record({ a: ink, list: fc.array(ink, { minLength: 2, maxLength: 2 }) });

describe('colours in which documents differ', () => {
  test('are marked so that what is made of one tells what is made of each', () => {
    fc.assert(
      fc.property(documentOf, documentOf, documentOf, (first, second, third) => {
        const others = [second, third];
        const { marked, inks } = markColours(first, others)!;
        const { first: whole, changes } = withInks(made(marked), inks, others.length);
        expect(whole).toEqual(made(first));
        for (const [place, other] of others.entries()) {
          expect(withChanges(whole, changes[place]!)).toEqual(made(other));
        }
      }),
    );
  });

  test('have marks of their own, which stand nowhere else; the same colours have the same', () => {
    const first = { a: '#fc0b17', b: '#111111', c: '#111111', d: '#111111' };
    const marks = markColours(first, [{ ...first, b: '#222222', c: '#222222', d: '#333333' }])!;
    expect(marks.marked).toEqual({ a: '#fc0b17', b: '#0bfc00', c: '#0bfc00', d: '#0bfc01' });
    expect([...marks.inks]).toEqual([
      ['#0bfc00', ['#111111', '#222222']],
      ['#0bfc01', ['#111111', '#333333']],
    ]);
  });

  test.each<[string, Json, Json]>([
    ['in a number', { opacity: 1, fill: '#000000' }, { opacity: 0.5, fill: '#ffffff' }],
    ['in a word', { fill: 'red' }, { fill: 'blue' }],
    ['in what only one has', { fill: '#000000' }, { fill: '#000000', stroke: '#000000' }],
    ['in more than a colour', { text: '#1 of them' }, { text: '#2 of them' }],
  ])('are not marked where documents differ %s', (_, one, other) => {
    expect(changesBetween(one, other)).not.toEqual([]);
    expect(markColours(one, [other])).toBeUndefined();
  });

  test('are none where they are the same', () => {
    const document = { fill: '#000000' };
    const { marked, inks } = markColours(document, [document])!;
    expect([marked, inks.size]).toEqual([document, 0]);
    expect(withInks(['#000000 (?!) $&'], inks, 1)).toEqual({
      first: ['#000000 (?!) $&'],
      changes: [[]],
    });
  });
});
