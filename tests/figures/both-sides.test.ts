import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  type ConclusionPanel,
  captionText,
  figureCaption,
  figureOfKind,
  loadDataset,
  readingsChart,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { recorded } from '../charts/dataset-with.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { faultsOf } from '../render/faults-of.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

const reading = (label: string, value: number, possible = true) => ({
  label,
  value,
  possible,
  evidence: `«${label}»`,
});

const turnout: ConclusionPanel = {
  axis: 'turnout, %',
  domain: [40, 120],
  limit: 100,
  decimals: 1,
  conclusions: [
    { name: 'A vote', readings: [reading('19 of 18', 105.56, false), reading('19 of 19', 100)] },
    { name: 'Another', readings: [reading('57 of 101', 56.44)] },
  ],
};
const rhythm: ConclusionPanel = {
  axis: 'sessions a week',
  domain: [3, 5],
  decimals: 2,
  conclusions: [
    {
      name: 'The coalition',
      readings: [reading('82 days', 4.524), reading('95 days', 3.905, false)],
    },
  ],
};

interface Row {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly says: string;
  readonly what: string;
}

const panelsOf = (...panels: ConclusionPanel[]) =>
  readingsChart(panels).vconcat as readonly {
    data: { values: readonly Row[] };
    layer: readonly object[];
  }[];

describe('the chart of readings', () => {
  test('has a panel for each measure, in it a row for each reading', () => {
    const [first, second] = panelsOf(turnout, rhythm);
    expect(first?.data.values.map(({ name, label, value }) => [name, label, value])).toEqual([
      ['A vote', '19 of 18', 105.56],
      ['A vote', '19 of 19', 100],
      ['Another', '57 of 101', 56.44],
    ]);
    expect(second?.data.values).toHaveLength(2);
  });

  test('measures each reading from the first of its conclusion', () => {
    const [first] = panelsOf(turnout);
    expect(first?.data.values.map((row) => row.first)).toEqual([105.56, 105.56, 56.44]);
  });

  test('marks what cannot be true by its shape, and writes values to the digits of the panel', () => {
    const [first, second] = panelsOf(turnout, rhythm);
    expect(first?.data.values.map((row) => row.what)).toEqual([
      'cannot be true',
      'possible',
      'possible',
    ]);
    expect(first?.data.values.map((row) => row.says)).toEqual(['105.6', '100.0', '56.4']);
    expect(second?.data.values.map((row) => row.says)).toEqual(['4.52', '3.90']);
  });

  test('draws the limit only where there is one', () => {
    const [withLimit, without] = panelsOf(turnout, rhythm);
    expect(JSON.stringify(withLimit?.layer)).toContain('"datum":100');
    expect(JSON.stringify(without?.layer)).not.toContain('"datum"');
  });

  test('explains its marks once', async () => {
    const texts = placedTexts(await layOut(readingsChart([turnout, rhythm]))).map(
      (one) => one.text,
    );
    expect(texts.filter((text) => text === 'cannot be true')).toHaveLength(1);
    expect(texts.filter((text) => text === 'the most that there can be')).toHaveLength(1);
    for (const name of ['A vote', 'Another', 'The coalition', '82 days'])
      expect(texts).toContain(name);
  });

  test('explains only marks that it has', async () => {
    const [one] = rhythm.conclusions;
    const certain = { ...rhythm, conclusions: [{ ...one!, readings: one!.readings.slice(0, 1) }] };
    const texts = placedTexts(await layOut(readingsChart([certain]))).map(({ text }) => text);
    expect(texts).toContain('possible');
    for (const words of ['cannot be true', 'distance from the first reading', 'the most'])
      expect(texts.join()).not.toContain(words);
  });

  test('describes every reading, in each language', () => {
    expect(readingsChart([rhythm]).description).toContain(
      'The coalition (sessions a week): 82 days: 4.52; 95 days: 3.90 (cannot be true).',
    );
    expect(readingsChart([rhythm], { language: 'ru' }).description).toContain(
      '(не может быть верно)',
    );
    expect(readingsChart([rhythm], { language: 'el' }).description).toContain(
      '(δεν μπορεί να αληθεύει)',
    );
  });

  test('stands in a column and on a page', async () => {
    for (const width of ['84mm', '174mm']) {
      expect(overlappingTexts(await layOut(readingsChart([turnout, rhythm], { width })))).toEqual(
        [],
      );
    }
  });

  test('a value off its scale, and no panel, are refused', () => {
    const off = { ...turnout, domain: [0, 100] as const };
    expect(() => readingsChart([off])).toThrow(
      /value must be a value on the scale of its panel, 0 to 100; 105.56/,
    );
    expect(() => readingsChart([])).toThrow(ArgumentError);
  });
});

describe('the kind of both sides', () => {
  /** A council of which ten seats are told: fewer than voted. */
  const small = () => {
    const tables = council();
    const seats = tables.seats!.filter(({ party }) => party !== 'none');
    return loadDataset(inventedFolder({ ...tables, seats }, []));
  };

  test('takes the votes whose body is told to be smaller than their voters', async () => {
    const figure = figureOfKind(small(), 'both-sides', { parameters: { rows: 2 } });
    expect(
      figure.data().rows.map((row) => [row.record, row.counted, row.members, row.possible]),
    ).toEqual([
      ['vote-bridge', 12, 10, 'no'],
      ['vote-bridge', 12, 12, 'yes'],
      ['vote-school', 12, 10, 'no'],
      ['vote-school', 12, 12, 'yes'],
    ]);
    expect(captionText(figureCaption(figure, 'en'))).toContain(
      'N: readings of the turnout: 4, of votes: 2. Shown are the votes whose readings lie farthest apart, of 6 with more than one.',
    );
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(figure.draw({ width }))).toEqual([]);
  });

  test('says in its caption what crosses are only where it draws some', () => {
    const all = loadDataset();
    const captionOf = (votes: typeof all.votes) =>
      captionText(figureCaption(figureOfKind({ ...all, votes }, 'both-sides'), 'en'));
    expect(captionOf(all.votes)).toContain('Crosses mark');
    const possible = all.votes.filter(({ id }) => id === recorded.confidence);
    expect(captionOf(possible)).not.toContain('Crosses');
    expect(captionOf(possible)).toContain('Lines show the distance');
  });

  test('says what a record lacks that tells one size', () => {
    const record = loadDataset(inventedFolder(council(), []));
    expect(() => figureOfKind(record, 'both-sides')).toThrow(/size is told in two ways/);
  });

  test.each([
    [
      { told: 'sovnarkom-sessions' },
      'the session or event from which days are counted and the event to which',
    ],
    [
      { last: 'left-sr-commissars-resign' },
      'the statement of how many there were and the session or event',
    ],
    [
      { first: 'sovnarkom-1917-12-13' },
      'the statement of how many there were and the event to which',
    ],
    [
      { told: 'sovnarkom-sessions', last: 'left-sr-commissars-resign' },
      'the session or event from which days are counted.',
    ],
  ])(
    'leaves out sessions a week of which a part is given, and says of what it is for want: %o',
    (parameters, words) => {
      const figure = figureOfKind(loadDataset(), 'both-sides', { parameters });
      expect(
        figure
          .data()
          .rows.map((row) => row.sessions)
          .filter(Number),
      ).toEqual([]);
      expect(captionText(figureCaption(figure, 'en'))).toContain(
        `Sessions a week are left out for want of ${words}`,
      );
      expect(figure.draw().description).not.toContain('week');
    },
  );

  test('says what sessions a week need of a record that has nothing else, and refuses another statement', () => {
    const record = loadDataset();
    const nothing = { ...record, votes: [] };
    const parameters = { told: 'sovnarkom-sessions' };
    expect(() => figureOfKind(nothing, 'both-sides', { parameters })).toThrow(
      /a statement of sessions \(told\), a session or event .* given together/,
    );
    const wrong = { told: 'left-sr-average-attendance' };
    expect(() => figureOfKind(record, 'both-sides', { parameters: wrong })).toThrow(
      /told must be a statement of sessions, not of average-attendance/,
    );
  });
});
