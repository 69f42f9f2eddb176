import { describe, expect, test } from 'vitest';
import {
  compareSuccess,
  loadDataset,
  motionOutcomes,
  proposalOutcomes,
  successCounts,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';

const { votes } = loadDataset();

describe('the motions of a record', () => {
  test('go by their outcomes into the comparison of two parties', () => {
    const outcomes = proposalOutcomes(motionOutcomes(votes));
    for (const one of outcomes) {
      const formal = successCounts(one, 'formal');
      expect(formal.successes + formal.failures + formal.open!).toBe(one.proposals);
      expect(one.formal.known ? one.formal.decided : 0).toBe(formal.successes + formal.failures);
      const practice = successCounts(one, 'practice');
      expect(practice.successes + practice.failures + practice.open!).toBe(one.proposals);
      expect(one.practice.known ? one.practice.decided : 0).toBe(
        practice.successes + practice.failures,
      );
    }
    const [first, second] = outcomes.map((one) => successCounts(one, 'formal'));
    expect(compareSuccess(first!, second!).pValue).toBeLessThanOrEqual(1);
    // @ts-expect-error: a word that is neither
    expectArgumentError(() => successCounts(outcomes[0]!, 'both'), 'measure', 'both', '"formal"');
  });
});
