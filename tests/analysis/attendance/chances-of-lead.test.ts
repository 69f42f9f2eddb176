import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chancesOfLead, probabilityOutnumbers } from '../../../src/index.js';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 9,
});

describe('chancesOfLead', () => {
  test('goes from all of the second party to all of the first', () => {
    const leads = chancesOfLead({ ofA: [0.5, 0.5], ofB: [0.5, 0.5, 0.5] }).map(({ lead }) => lead);
    expect(leads).toEqual([-3, -2, -1, 0, 1, 2]);
  });

  test('adds up to the chances of outnumbering, being level and being outnumbered', () => {
    fc.assert(
      fc.property(chances, chances, (ofA, ofB) => {
        const leads = chancesOfLead({ ofA, ofB });
        const total = (which: (lead: number) => boolean) =>
          leads.reduce((sum, { lead, chance }) => sum + (which(lead) ? chance : 0), 0);
        const exact = probabilityOutnumbers({ ofA, ofB });
        expect(total((lead) => lead > 0)).toBeCloseTo(exact.outnumbers, 12);
        expect(total((lead) => lead === 0)).toBeCloseTo(exact.equal, 12);
        expect(total((lead) => lead < 0)).toBeCloseTo(exact.outnumbered, 12);
      }),
    );
  });

  test('refuses a party without members and what is no chance', () => {
    expect(() => chancesOfLead({ ofA: [], ofB: [1] })).toThrow(/ofA/);
    expect(() => chancesOfLead({ ofA: [1], ofB: [2] })).toThrow(/ofB\[0\]/);
  });
});
