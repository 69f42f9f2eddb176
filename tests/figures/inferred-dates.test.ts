import { describe, expect, test } from 'vitest';
import { explainingBrackets, inferredDatesSentence } from '../../src/figures/inferred-dates.js';
import { captionText, figureCaption, figuresOf, loadDataset } from '../../src/index.js';
import { isDateInferred } from '../../src/records/is-date-inferred.js';
import { recorded } from '../charts/dataset-with.js';
import { otherRecords } from '../other-records.js';

const ours = loadDataset();
const sessionOf = (id: string) => ours.votes.find((vote) => vote.id === id)!.session;
const inferred = sessionOf(recorded.confidence);
const stated = ours.sessions.find((one) => one.date && !isDateInferred(one))!;

/** The kinds that write the date of each vote in the picture, not only where a pointer asks. */
const writingDates = [
  'recorded-votes',
  'margins',
  'tipping-points',
  'other-rules',
  'quorum-of-half',
  'turnout',
  'abstainers-choose',
];

describe('the brackets of inferred dates', () => {
  test('are explained in a subtitle only where a date is inferred', () => {
    const numbers = { en: 'Numbers are votes', el: 'Ψήφοι', ru: 'Голоса' };
    expect(explainingBrackets(numbers, [stated])).toBe(numbers);
    expect(explainingBrackets(numbers, [stated, inferred])).toEqual({
      en: 'Numbers are votes; [\u00a0] marks an inferred date',
      el: 'Ψήφοι· με [\u00a0] η συναγόμενη ημερομηνία',
      ru: 'Голоса; в [\u00a0] — выведенная дата',
    });
  });

  test('are explained in a caption only where a date is inferred', () => {
    expect(inferredDatesSentence(false, 'el')).toBe('');
    expect(inferredDatesSentence(true, 'en')).toBe('Dates in square brackets are inferred.');
  });

  const records = { 'our record': () => ours, ...otherRecordsLoaded() };
  test.each(Object.entries(records))(
    'are explained by no figure of %s that draws none',
    (_, load) => {
      for (const figure of figuresOf(load()).figures) {
        const { title, ...picture } = figure.draw();
        const said = JSON.stringify(title) + captionText(figureCaption(figure, 'en'));
        const explains = /\[ \] marks|square brackets/.test(said);
        const draws = /\[[^\]\n]*\p{L}+ \d{4}\]/u.test(textsIn(picture).join('\n'));
        if (!draws) expect(explains, figure.name).toBe(false);
        else if (writingDates.includes(figure.kind)) expect(explains, figure.name).toBe(true);
      }
    },
  );
});

function otherRecordsLoaded() {
  return Object.fromEntries(
    Object.entries(otherRecords).map(([name, folder]) => [name, () => loadDataset(folder())]),
  );
}

/** The texts in a specification. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}
