import { describe, expect, test } from 'vitest';
import { firstState, readState, writeState } from '../../src/browser/gallery-state.js';

describe('what a reader has chosen', () => {
  test('is the same when read back from the address', () => {
    const state = {
      ...{ language: 'el', style: 'dark', notebook: '02-attendance', body: 'a & b=c' },
      ...{ search: 'ψήφοι #1', figure: 'margins', choice: 'two thirds' },
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  test('is written with the language, and what is chosen beside it', () => {
    expect(writeState(firstState)).toBe('#language=en');
    expect(writeState({ ...firstState, language: 'ru', body: 'vtsik' })).toBe(
      '#language=ru&body=vtsik',
    );
  });

  test('is not read from the name of a place in the page, or from what is not known', () => {
    expect(readState('#margins-el')).toBeUndefined();
    expect(readState('')).toBeUndefined();
    expect(readState('#language=ru&colour=red')).toEqual({ language: 'ru' });
  });
});
