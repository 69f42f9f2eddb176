import { expect, test } from 'vitest';
import { voteOptionOf, voteOptions } from '../../../src/analysis/votes/vote-option.js';

test('the options are listed with the decisive ones first and absence last', () => {
  expect(voteOptions).toEqual(['yes', 'no', 'abstain', 'absent']);
});

test('who is told as present without a ballot, or as excused, took no part', () => {
  expect((['yes', 'absent', 'excused', 'present'] as const).map(voteOptionOf)).toEqual([
    'yes',
    'absent',
    'absent',
    'absent',
  ]);
});

test('a stand or a refusal is no option of a vote', () => {
  expect((['opposed', 'supported', 'refused'] as const).map(voteOptionOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
