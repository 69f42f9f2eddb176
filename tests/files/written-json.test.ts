import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenJson } from '../../src/files/written-json.js';

describe('JSON that a person reads', () => {
  test('says what was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writtenJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('has in a line what fits, and else an entry a line', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `entry number ${index}`);
    expect(writtenJson({ short: [1, 2], long: ten }).split('\n')).toEqual([
      '{',
      '  "short": [1, 2],',
      '  "long": [',
      ...ten.map((one, index) => `    "${one}"${index < 9 ? ',' : ''}`),
      '  ]',
      '}',
    ]);
  });

  test('has no line of more than 100 letters but of a single value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        for (const line of writtenJson(value).split('\n')) {
          if (line.length > 102) expect(line.trim()).toMatch(/^(?:".*": )?(?:".*"|[^[{]*)[,]?$/s);
        }
      }),
    );
  });
});
