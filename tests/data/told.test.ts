import { describe, expect, test } from 'vitest';
import { evidenceOf, loadDataset } from '../../src/records/index.js';
import type { Evidence } from '../../src/records/records.js';

const dataset = loadDataset();

/** Words that tell nothing of what was decided. */
const empty = new Set(
  'that this with from into their they them which what also other than been were have those only under after before between whom when such some would could'.split(
    ' ',
  ),
);

/** The words of a text that tell something, by their beginnings, so that “ratify” and “ratification” are one. */
function tellingWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .match(/\p{L}{4,}|\d+/gu) ?? [];
  return [...new Set(words.filter((word) => !empty.has(word)).map((word) => word.slice(0, 5)))];
}

const glosses = (evidence: readonly Evidence[]) =>
  tellingWords(evidence.map((one) => one.passage.gloss).join(' '));

describe('sessions of the built-in record', () => {
  test('are told, never supposed', () => {
    const supposed = dataset.sessions.filter(({ note }) =>
      /suppos|presum|taken from/i.test(note ?? ''),
    );
    expect(supposed.map((one) => one.id)).toEqual([]);
  });

  test('that rest on no stated value, but have a decided vote, have quotes that name their body', () => {
    const nameless = dataset.sessions.filter((session) => {
      const votes = dataset.votes.filter((vote) => vote.session === session);
      const present = dataset.attendance.filter((row) => row.session === session);
      const evidence = [session, ...votes, ...present].flatMap((one) => evidenceOf(one));
      const stated = evidence.some((one) => one.certainty === 'stated' && one.field !== 'calendar');
      if (stated || votes.every((vote) => vote.result === 'not-told')) return false;
      // What a gloss adds in brackets is not in the quote.
      const said = evidence.map((one) => one.passage.gloss.replace(/\([^)]*\)/g, '')).join(' ');
      const { name, kind } = session.body;
      return ![name.en, kind.replace(/.*-/, '')].some((word) =>
        said.toLowerCase().includes(word.toLowerCase()),
      );
    });
    expect(nameless.map((one) => one.id)).toEqual([]);
  });
});

describe('texts of the built-in record', () => {
  test.each(['motions', 'events'] as const)(
    'of %s that are stated alone have half of their words in the quotes',
    (table) => {
      const unborne = dataset[table].filter((record) => {
        const evidence = evidenceOf(record, 'text');
        if (evidence.length === 0 || evidence.some((one) => one.certainty !== 'stated'))
          return false;
        const words = tellingWords(record.text ?? '');
        const quoted = glosses(evidence);
        return words.filter((word) => quoted.includes(word)).length < words.length / 2;
      });
      expect(unborne.map((one) => one.id)).toEqual([]);
    },
  );

  test('of motions tell something of each quote on which they rest', () => {
    const untold = dataset.motions.flatMap((motion) =>
      evidenceOf(motion, 'text')
        .filter((one) => one.certainty === 'stated')
        .filter(
          (one) => !glosses([one]).some((word) => tellingWords(motion.text ?? '').includes(word)),
        )
        .map((one) => `${motion.id}: ${one.passage.gloss}`),
    );
    expect(untold).toEqual([]);
  });
});
