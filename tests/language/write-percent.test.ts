import { describe, expect, test } from 'vitest';
import { writePercent } from '../../src/index.js';

describe('a share in per cent', () => {
  test('has one decimal unless told, none where it is whole', () => {
    expect([writePercent(0.5635), writePercent(0), writePercent(1)]).toEqual([
      '56.4 %',
      '0 %',
      '100 %',
    ]);
    expect(writePercent(0.5635, 0)).toBe('56 %');
  });

  test('has the decimal sign of the language', () => {
    expect(writePercent(0.5635, 1, 'el')).toBe('56,4 %');
  });
});
