import { describe, expect, test } from 'vitest';
import { findingsFrame } from '../../src/frames/index.js';
import { audit, loadDataset } from '../../src/index.js';

const findings = audit(loadDataset());
const cell = (rule: string, column: string) =>
  findingsFrame(findings.filter((one) => one.rule === rule && one.strength !== 'trap')).column(
    column,
  ).values[0];

describe('the frame of findings', () => {
  test('has a row for each finding and the columns that its description names', () => {
    const frame = findingsFrame(findings);
    expect(frame.shape[0]).toBe(findings.length);
    expect(frame.columns).toEqual([
      ...['strength', 'matter', 'found_by', 'finding', 'one_side', 'its_words'],
      ...['other_side', 'other_words', 'explanation'],
    ]);
  });

  test('has both sides with their words, and whether a note is of the sentence or near it', () => {
    expect(cell('votes-against-members', 'its_words')).toBe(
      '“was adopted by a majority of twelve votes against seven” «έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά» (§ 27, note 47)',
    );
    expect(cell('votes-against-members', 'other_side')).toBe(
      '11 + 7 = 18 members with a decisive vote',
    );
    expect(cell('votes-against-members', 'other_words')).toMatch(/\(§ 19, near note 42\)$/);
  });

  test('says who found it, and nothing where no explanation is kept', () => {
    expect(cell('readers-note', 'found_by')).toBe('a reader');
    expect(cell('untold-growth', 'found_by')).toBe('untold-growth');
    const without = findings.find((one) => one.explanation === undefined);
    expect(findingsFrame(without ? [without] : []).column('explanation').values).toEqual([
      Number.NaN,
    ]);
  });

  test('quotes two passages of a side and counts the others', () => {
    expect(cell('name-of-another', 'its_words')).toMatch(/; and 14 more$/);
  });
});
