import { describe, expect, test } from 'vitest';
import { UnknownRecordError } from '../../src/errors/index.js';
import { loadDataset, recordById } from '../../src/records/index.js';

const { votes, parties } = loadDataset();

describe('a record by its identifier', () => {
  test('is that of the list', () => {
    for (const vote of votes) expect(recordById(votes, vote.id)).toBe(vote);
  });

  test('that no record has is told with the nearest ones', () => {
    expect(() => recordById(parties, 'left-st')).toThrow(UnknownRecordError);
    expect(() => recordById(parties, 'left-st')).toThrow(
      'no record has the identifier "left-st"; did you mean left-sr?',
    );
  });

  test('that no record has is an argument that is wrong', () => {
    try {
      recordById(parties, 'left-st');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        name: 'UnknownRecordError',
        argument: 'id',
        expected: 'the identifier of a record',
        id: 'left-st',
        known: parties.map((one) => one.id),
      });
    }
  });

  test('is told with what there is where none is near, or that there is nothing', () => {
    expect(() => recordById([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], 'zzzz')).toThrow(
      '"zzzz"; there are a, b, c and 1 more',
    );
    expect(() => recordById([{ id: 'a' }, { id: 'b' }, { id: 'c' }], 'zzzz')).toThrow(
      /"zzzz"; there are a, b, c$/,
    );
    expect(() => recordById([], 'a')).toThrow('"a"; there are none');
  });
});
