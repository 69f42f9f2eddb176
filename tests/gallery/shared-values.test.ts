import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/gallery/json-changes.js';
import { shareValues, withValues } from '../../src/gallery/shared-values.js';

const quote = '«μόλις επτά Αριστερών Σ.Ε.» [42]';
/** Documents in which keys, texts and so whole values recur, and some look like references. */
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(quote, `${quote} ${quote}`, '', 0, 1, 1.5, true, null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('$', 'evidence', 'values', '1', ''), tie('json'), { maxKeys: 3 }),
  ),
}));
const documents = fc.dictionary(fc.constantFrom('margins-en', 'margins-el', 'turnout-en'), json);

describe('documents of which recurring values are kept once', () => {
  test('are, with these values, what they were', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const before = JSON.stringify(given);
        const { documents: kept, values } = JSON.parse(JSON.stringify(shareValues(given)));
        for (const [name, document] of Object.entries(given)) {
          expect(JSON.stringify(withValues(kept[name], values))).toBe(JSON.stringify(document));
        }
        expect(Object.keys(kept)).toEqual(Object.keys(given));
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  test('refer to a text, and to a row with that text, that stands in several', () => {
    const row = { votes: 12, evidence: quote };
    expect(shareValues({ en: [row, quote], el: [row], ru: ['a', 'a'] })).toEqual({
      documents: { en: [{ $: 1 }, { $: 0 }], el: [{ $: 1 }], ru: ['a', 'a'] },
      values: [quote, { votes: 12, evidence: { $: 0 } }],
    });
  });

  test('refer to nothing if nothing recurs', () => {
    const given = { en: { evidence: quote }, el: [1, 2, 3] };
    expect(shareValues(given)).toEqual({ documents: given, values: [] });
    expect(shareValues({})).toEqual({ documents: {}, values: [] });
  });

  test('tell what only looks like a reference from one', () => {
    const given = { en: { $: 0 }, el: { $: 'a' }, ru: { $: 1, a: 1 } };
    const { documents: kept, values } = shareValues(given);
    expect(kept).toEqual({ en: { $: [0] }, el: { $: ['a'] }, ru: { $: 1, a: 1 } });
    for (const [name, document] of Object.entries(given)) {
      expect(withValues(kept[name] ?? null, values)).toEqual(document);
    }
  });

  test('have lists and objects of their own: a change in one does not reach another', () => {
    const row = { votes: 12, evidence: quote };
    const { documents: kept, values } = shareValues({ en: [row, row] });
    const [first, second] = withValues(kept.en ?? null, values) as readonly Json[];
    expect(first).toEqual(row);
    expect(first).not.toBe(second);
  });
});
