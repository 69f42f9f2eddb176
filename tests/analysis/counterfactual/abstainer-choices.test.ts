import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstainerChoices } from '../../../src/analysis/counterfactual/abstainer-choices.js';
import { abstainersChoose } from '../../../src/analysis/counterfactual/abstainers-choose.js';
import { expectArgumentError } from '../expect-argument-error.js';

const simple = { majority: 'simple' } as const;

describe('abstainerChoices', () => {
  test('tries every way of two abstainers', () => {
    expect(abstainerChoices({ yes: 1, no: 1, abstain: 2 }, simple)).toEqual([
      { toYes: 0, toNo: 0, ways: 1n, outcome: 'rejected', changed: false },
      { toYes: 0, toNo: 1, ways: 2n, outcome: 'rejected', changed: false },
      { toYes: 0, toNo: 2, ways: 1n, outcome: 'rejected', changed: false },
      { toYes: 1, toNo: 0, ways: 2n, outcome: 'adopted', changed: true },
      { toYes: 1, toNo: 1, ways: 2n, outcome: 'rejected', changed: false },
      { toYes: 2, toNo: 0, ways: 1n, outcome: 'adopted', changed: true },
    ]);
  });

  test('of nobody, there is one way', () => {
    const choices = abstainerChoices({ yes: 3, no: 2, abstain: 0 }, simple);
    expect(choices).toEqual([{ toYes: 0, toNo: 0, ways: 1n, outcome: 'adopted', changed: false }]);
  });

  test('the ways are 3 to the power of the abstainers, and a change is found where one is possible', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(count, count, count, (yes, no, abstain) => {
        const vote = { yes, no, abstain };
        const choices = abstainerChoices(vote, simple);
        const ways = choices.reduce((sum, one) => sum + one.ways, 0n);
        expect(ways).toBe(3n ** BigInt(abstain));
        const answer = abstainersChoose(vote, simple);
        expect(choices.some((one) => one.changed)).toBe(answer.couldChange);
        if (answer.couldChange) {
          const fewest = choices.filter((one) => one.changed).map((one) => one.toYes + one.toNo);
          expect(Math.min(...fewest)).toBe(answer.fewest);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts abstainers as present under a rule that does', () => {
    const rule = { majority: 'simple', abstentionsCount: true } as const;
    const [none] = abstainerChoices({ yes: 6, no: 4, abstain: 2 }, rule);
    expect(none?.outcome).toBe('rejected');
  });

  test.each([undefined, 'unknown', { atLeast: 1 }, -1, 0.5])(
    'needs a known number of abstentions, not %s',
    (abstain) => {
      const vote = { yes: 2, no: 3, abstain } as { yes: number; no: number; abstain: number };
      expectArgumentError(() => abstainerChoices(vote, simple), 'vote.abstain', abstain, 'number');
    },
  );
});
