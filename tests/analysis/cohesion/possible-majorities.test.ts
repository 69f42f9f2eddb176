import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possibleMajorities } from '../../../src/analysis/cohesion/possible-majorities.js';
import { everyGroup, smallGroup } from './every-way.js';

test('the possible majorities of a group are those of every way its ballots can be cast', () => {
  fc.assert(
    fc.property(smallGroup, (group) => {
      const majorities = everyGroup(group).map(({ yes, no }) => {
        if (yes > no) return 'yes';
        return yes < no ? 'no' : 'none';
      });
      const unknownMayBe = new Set(group.unknownMayBe);
      expect(possibleMajorities({ ...group, unknownMayBe })).toEqual(new Set(majorities));
    }),
  );
});

test('an odd number of ballots that must be yes or no cannot tie', () => {
  const unknownMayBe = new Set(['yes', 'no'] as const);
  expect(possibleMajorities({ yes: 2, no: 1, unknown: 2, unknownMayBe })).toEqual(
    new Set(['yes', 'no']),
  );
});
