import { expect, test } from 'vitest';
import { voteOptions } from '../../../src/analysis/votes/vote-option.js';

test('the options are listed with the decisive ones first and absence last', () => {
  expect(voteOptions).toEqual(['yes', 'no', 'abstain', 'absent']);
});
