import { describe, expect, test } from 'vitest';
import { writeDate } from '../../src/calendar/write-date.js';

import { voteRows } from '../../src/charts/vote-rows.js';
import { figureOfKind, figuresOf, findFigure } from '../../src/figures/drawn-figure.js';
import { figureCaption } from '../../src/figures/figure-caption.js';
import type { Dataset, DecisionRule, HistoricalDate, Vote } from '../../src/index.js';
import { languages, loadDataset, parseDate } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';
import { recorded } from './dataset-with.js';

const { figures } = figuresOf(loadDataset());

/** A rule of which the share is not told. */
const untold: DecisionRule = {
  ...loadDataset().rules[0]!,
  id: 'untold',
  share: undefined,
};

/** The built-in record with two roll calls alike in all but their counts in place of its votes. */
function withTwins(change: Partial<Vote> = {}): Dataset {
  const dataset = loadDataset();
  const vote = dataset.votes.find((one) => one.id === recorded.confidence)!;
  const twin = (id: string, yes: number, no: number) => ({
    ...vote,
    id,
    yes,
    no,
    abstain: 1,
    ...change,
  });
  return { ...dataset, votes: [twin('first', 38, 0), twin('second', 36, 2)] };
}

const kinds = ['margins', 'recorded-votes', 'other-rules', 'quorum-of-half', 'abstainers-choose'];

describe('two votes of one body, day, motion and result', () => {
  test.each(languages)('are named apart, by their identifiers (%s)', (language) => {
    const labels = voteRows(withTwins().votes, language).map((row) => row.label);
    expect(new Set(labels).size).toBe(2);
    expect(labels[0]).toMatch(/ · first$/);
    expect(labels[1]).toMatch(/ · second$/);
  });

  test.each(kinds)('have each a row of its own in %s', async (kind) => {
    const spec = findFigure(withTwins(), kind).draw();
    const places = placedTexts(await layOut(spec, { width: 240 }));
    const rows = ['first', 'second'].map((id) => places.filter(({ text }) => text.includes(id)));
    expect(rows.map((found) => found.length > 0)).toEqual([true, true]);
    expect(overlappingTexts(await layOut(spec, { width: '174mm' }))).toEqual([]);
    expect(spec.description).toContain('first');
    expect(spec.description).toContain('second');
  });

  test.each(['margins', 'recorded-votes'])(
    'stand each beside its own numbers in %s, across a page and in a column',
    async (kind) => {
      for (const width of ['174mm', '84mm'] as const) {
        const spec = findFigure(withTwins(), kind).draw({ width });
        const places = placedTexts(await layOut(spec, { width }));
        const heightOf = (wanted: (text: string) => boolean) => {
          const found = places.filter(({ text }) => wanted(text));
          expect(found.length).toBeGreaterThan(0);
          return found[0]!.box.top;
        };
        const rows = ['first', 'second'].map((id) => heightOf((text) => text.includes(id)));
        for (const [number, own] of [
          ['38', 0],
          ['36', 1],
        ] as const) {
          const height = heightOf((text) => text === number);
          // A row is headed by its name, to the left of it or above.
          const headed = rows.filter((row) => row <= height + 4).length - 1;
          expect(headed).toBe(own);
        }
      }
    },
  );

  test('leave the label of a vote that is named alone as it is', () => {
    for (const row of voteRows(loadDataset().votes, 'en'))
      expect(row.label).not.toContain(row.vote);
  });
});

describe('a vote of which it is not told what majority it needed', () => {
  const other = withTwins({ yes: 7, no: 5, result: 'rejected', rule: untold });

  test.each(['margins', 'abstainers-choose'])(
    'is shown without measures in %s, which says why',
    (kind) => {
      const { description } = findFigure(other, kind).draw();
      expect(description).toContain('not measured: what majority was needed is not told');
      expect(description).not.toMatch(/needed to win: \d|switches to reverse: \d|adopted/);
    },
  );

  test('has empty cells in the tables', () => {
    for (const row of findFigure(other, 'margins').data().rows) {
      expect([row.yes, row.needed, row.margin, row.switches]).toEqual([
        7,
        undefined,
        undefined,
        undefined,
      ]);
    }
    const [first] = findFigure(other, 'abstainers-choose').data().rows;
    expect([first?.abstain, first?.outcome]).toEqual([1, undefined]);
  });
});

describe('words that follow the record', () => {
  test.each(['margins', 'recorded-votes', 'turnout'])(
    'call the dates of %s Old Style only where they are',
    (kind) => {
      const dataset = loadDataset();
      const said = (shown: string) => /Old Style/.test(shown);
      expect(said(findFigure(loadDataset(), kind).caption('en').shown)).toBe(true);
      const date = parseDate('1951-03-02', 'gregorian') as HistoricalDate;
      const gregorian = {
        ...dataset,
        compositions: dataset.compositions.map((one) => ({ ...one, date })),
        votes: dataset.votes.map((vote) => ({ ...vote, session: { ...vote.session, date } })),
      };
      expect(said(findFigure(gregorian, kind).caption('en').shown)).toBe(false);
    },
  );

  test.each(languages)('name no calendar in a timeline of Gregorian dates (%s)', (language) => {
    const dataset = loadDataset();
    const date = parseDate('1911-03-02', 'gregorian') as HistoricalDate;
    const gregorian = {
      ...dataset,
      events: [],
      sessions: dataset.sessions.map((session) => ({ ...session, date })),
      votes: dataset.votes.map((vote) => ({ ...vote, session: { ...vote.session, date } })),
    };
    const timeline = figureOfKind(gregorian, 'timeline');
    const styles = /style|julian|gregorian|1918|Ιουλιαν|παλαιό|юлианск|стил/i;
    const { layer, title } = timeline.draw({ language }) as unknown as {
      readonly layer: readonly { readonly data?: unknown }[];
      readonly title: object;
    };
    const calendars = layer.filter(({ data }) => styles.test(JSON.stringify(data ?? '')));
    expect(
      calendars
        .map(({ data }) => JSON.stringify(data))
        .filter((text) => !text.includes('evidence')),
    ).toEqual([]);
    expect(JSON.stringify(title)).not.toMatch(/1918/);
    expect(timeline.caption(language).shown).not.toMatch(styles);
  });

  test.each(languages)(
    'speak of the source, never of an article or its author (%s)',
    (language) => {
      const words = /article|author|άρθρο|συγγραφέα|стать|автор/i;
      for (const figure of figures)
        expect(figure.caption(language).shown, figure.name).not.toMatch(words);
    },
  );

  test('keep a date in the calendar in which it is written', () => {
    const date = parseDate('1911-08-10', 'gregorian') as HistoricalDate;
    expect(writeDate(date, 'en')).toBe('10 August 1911');
  });

  test('name no source where the record gives none', () => {
    const caption = figureCaption(findFigure({ ...loadDataset(), passages: [] }, 'margins'), 'en');
    expect(caption.source).toBe('');
  });

  test('name the two parties that a test compares', () => {
    const { shown } = findFigure(loadDataset(), 'success-shares').caption('en');
    expect(shown).toContain('which compares two parties: ');
    expect(shown).not.toContain('author');
  });

  test('make no test of three parties, nor where none of a party’s cases is decided', () => {
    const dataset = loadDataset();
    const undecided = dataset.votes.map((vote) => ({
      ...vote,
      result: 'not-told' as const,
      afterwards: undefined,
    }));
    const caseless = { ...dataset, votes: undecided };
    for (const row of findFigure(caseless, 'success-shares').data().rows)
      expect(row.p_value).toBeUndefined();
    expect(findFigure(caseless, 'success-shares').caption('en').shown).not.toContain('Fisher');

    const third = dataset.parties.find(
      (party) => !dataset.votes.some((vote) => vote.motion.proposerParty?.id === party.id),
    )!;
    const proposed = dataset.votes.find((vote) => vote.motion.proposerParty)!;
    const votes = [
      ...dataset.votes,
      {
        ...proposed,
        id: 'third',
        motion: { ...proposed.motion, id: 'third', proposerParty: third },
      },
    ];
    const three = { ...dataset, votes };
    expect(findFigure(three, 'success-shares').draw().description).not.toContain('Fisher');
    expect(findFigure(three, 'success-shares').caption('en').shown).toContain(
      'No test is made: one compares two parties',
    );
  });
});
