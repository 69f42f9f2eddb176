import { describe, expect, test } from 'vitest';
import { type DrawnFigure, figureOfKind } from '../../src/figures/drawn-figure.js';
import type { FigureRow } from '../../src/figures/figure.js';
import { withoutNoise } from '../../src/figures/figure-table.js';
import { allKinds } from '../../src/figures/kinds.js';
import {
  captionText,
  type Dataset,
  figureCaption,
  figuresOf,
  figureTable,
  loadDataset,
} from '../../src/index.js';
import { formatTable } from '../../src/interchange/table-formats.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber, council } from '../other-records.js';
import { cellsOf } from '../read-csv.js';
import { type DrawnMark, drawnMarks } from '../render/drawn-rows.js';

const records: Readonly<Record<string, Dataset>> = {
  'our record': loadDataset(),
  'a council': loadDataset(inventedFolder(council(), [])),
};

/** Kinds that neither has what they need for: of a chamber whose members all cast ballots. */
const scaled = ['ideal-points', 'vote-in-space'];
const chambers = { 'a chamber': loadDataset(inventedFolder(chamber(40, 60), [])) };

const drawn = [
  ...Object.entries(records).flatMap(([record, dataset]) =>
    figuresOf(dataset).figures.map((figure) => ({ record, name: figure.name, figure })),
  ),
  ...Object.entries(chambers).flatMap(([record, dataset]) =>
    scaled.map((name) => ({ record, name, figure: figureOfKind(dataset, name) })),
  ),
];

/** The numbers of days that axes of days and dates in two calendars write. */
const daysOfMonths = Array.from({ length: 31 }, (_, index) => index + 1);

/** What kinds tell that follows from their rows by arithmetic. */
const derived: Readonly<Record<string, (rows: readonly FigureRow[]) => readonly number[]>> = {
  'seats-and-power': differences,
  coalitions: differences,
  'quorum-of-half': (rows) =>
    rows.flatMap(({ present, members_at_least: least, members_at_most: most }) =>
      [least, most].map((members) => (100 * Number(present)) / Number(members)),
    ),
  'abstainers-choose': (rows) =>
    [...new Set(rows.map(({ vote }) => vote))].flatMap((vote) => {
      const own = rows.filter((row) => row.vote === vote);
      const changed = own.filter((row) => row.changed === 'yes');
      const ways = (some: readonly FigureRow[]) =>
        some.reduce((sum, row) => sum + Number(row.ways), 0);
      const was = Number(own[0]?.yes) - Number(own[0]?.no);
      const moves = changed.map(({ margin }) => Math.abs(Number(margin) - was));
      return [was, (100 * ways(changed)) / ways(own), Math.min(...moves)];
    }),
  // How many votes of each body were adopted, rejected and so on, and how many have counts.
  'votes-of-record': (rows) =>
    rows.flatMap((one) => {
      const own = rows.filter(({ body }) => body === one.body);
      const isOther = ({ result }: FigureRow) =>
        !['adopted', 'rejected', 'not-told'].includes(String(result));
      return [
        own.filter(({ result }) => result === one.result),
        own.filter(({ counted }) => counted === one.counted),
        own.filter(isOther),
      ].map((some) => some.length);
    }),
  // How many people are known to have been present at one session only.
  'persons-by-sessions': (rows) => [
    new Set(rows.filter(({ attended }) => attended === 1).map(({ person }) => person)).size,
  ],
  turnout: (rows) =>
    rows.flatMap(({ counted, members_at_least: least }) => Number(counted) - Number(least)),
  'rhythm-of-sessions': (rows) => [
    ...daysOfMonths,
    ...rows.flatMap(({ sessions, days_at_least: least, days_at_most: most }) =>
      [least, most].map((days) => Number(days) / Number(sessions)),
    ),
    // The rate is of thirty days.
    ...[5, 10, 15, 20, 25, 30, 35, 40],
  ],
  // All votes for.
  'split-grid': (rows) =>
    rows.map(({ rows_for: upwards, columns_for: right, others_for: others = 0 }) =>
      [upwards, right, others].reduce((sum: number, count) => sum + Number(count), 0),
    ),
  'dating-by-page': (rows) => {
    const missed = rows.flatMap(({ error }) =>
      error === undefined ? [] : [Math.abs(Number(error))],
    );
    const sum = missed.reduce((all, one) => all + one, 0);
    return [missed.length, sum / missed.length, Math.max(...missed)];
  },
  'ideal-points': (rows) => {
    const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
    return [sum('told') / sum('votes')];
  },
  'vote-in-space': (rows) => {
    const number = (expected: string) => rows.filter((row) => row.expected === expected).length;
    return [number('yes') / (number('yes') + number('no'))];
  },
  'decisive-removal': (rows) => rows.slice(0, 1).map(({ yes, no }) => Number(yes) + Number(no)),
};

/** How many seats more or fewer other figures tell: those challenged, and those not admitted. */
function differences(rows: readonly FigureRow[]): readonly number[] {
  return rows.flatMap((one) => rows.map((other) => Number(one.seats) - Number(other.seats)));
}

describe('a figure', () => {
  test('of every kind is among them', () => {
    const missing = allKinds().filter(
      ({ name }) => !drawn.some(({ figure }) => figure.kind === name),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test.each(drawn)('$name of $record has in its file the cells of its rows', ({ figure }) => {
    const [, ...lines] = cellsOf(formatTable(figureTable(figure, 'en'), 'csv'));
    const { columns, rows } = figure.data();
    const cells = rows.map((row) =>
      columns.map(({ name }) => String(withoutNoise(row[name]) ?? '')),
    );
    expect(lines).toEqual(cells);
  });

  test.each(drawn)(
    '$name of $record writes in picture, alternative and caption no number but those of its rows',
    async ({ figure }) => {
      const told = toldBy(figure);
      for (const number of toldByRecord(figure.record)) told.add(number);
      for (const number of toldByPassages(figure)) told.add(number);
      const spec = figure.draw();
      const { marks } = await drawnMarks(spec);
      const caption = captionText({ ...figureCaption(figure, 'en'), source: '' });
      const untold = (text: string) => numbersIn(text).filter((number) => !told.has(number));
      expect({
        picture: untold(marks.map(({ text }) => text).join('\n')),
        alternative: untold(spec.description),
        caption: untold(caption),
      }).toEqual({ picture: [], alternative: [], caption: [] });
    },
  );

  test.each(drawn.filter(({ figure }) => hasVotes(figure)))(
    '$name of $record draws the marks of a vote of its rows: what both tell is the same',
    async ({ figure }) => {
      const { columns, rows } = figure.data();
      const { marks } = await drawnMarks(figure.draw());
      const own = marks.filter(({ row }) => rows.some(({ vote }) => vote === row.vote));
      const strays = own.filter(({ row }) => {
        const shared = columns
          .map(({ name }) => name)
          .filter((name) => name === 'vote' || typeof row[name] === 'number');
        return !rows.some((one) => shared.every((name) => row[name] === one[name]));
      });
      expect(strays.map(({ row }) => row)).toEqual([]);
    },
  );
});

const kindsOfVotes = {
  margins: ['yes', 'no', 'needed', 'margin', 'switches'],
  'tipping-points': ['yes', 'no', 'switches'],
  'recorded-votes': ['yes', 'no', 'abstain'],
  'quorum-of-half': ['present', 'members_at_least', 'members_at_most', 'largest_body'],
  'other-rules': ['members_at_most', 'abstain_at_most'],
  'abstainers-choose': [],
};

describe.each(Object.entries(records))('the votes of %s', (_, record) => {
  test.each(Object.entries(kindsOfVotes))(
    'have in %s each its own numbers, and all of them, at its marks and in the alternative',
    async (kind, counts) => {
      const figure = figureOfKind(record, kind);
      const { rows } = figure.data();
      const spec = figure.draw();
      const { marks } = await drawnMarks(spec);
      const votes = [...new Set(rows.map(({ vote }) => String(vote)))];
      const sentences = sentencesOf(spec.description, record, votes);
      for (const vote of votes) {
        const own = rows.filter((row) => row.vote === vote);
        const at = marks.filter(({ row }) => row.vote === vote).map(({ text }) => text);
        const told = toldOf(kind, own);
        for (const number of numbersIn(String(labelOf(marks, vote)))) told.add(number);
        expect(
          at.flatMap(numbersIn).filter((number) => !told.has(number)),
          vote,
        ).toEqual([]);
        const numbers = own.flatMap((row) => counts.flatMap((count) => row[count] ?? []));
        const plain = numbers.map((number) => String(Math.abs(Number(number))));
        expect(at.flatMap(numbersIn), vote).toEqual(expect.arrayContaining(plain));
        expect(numbersIn(sentences.get(vote) ?? ''), vote).toEqual(expect.arrayContaining(plain));
      }
    },
  );

  test('stand in the margins where their shares are', async () => {
    const figure = figureOfKind(record, 'margins');
    const { marks, view } = await drawnMarks(figure.draw());
    const scale = view.scale('margins_x') as unknown as { invert: (x: number) => number };
    for (const row of figure.data().rows) {
      const points = marks.filter((mark) => mark.type === 'symbol' && mark.row.vote === row.vote);
      const shares = points.map(({ x }) => scale.invert(x));
      const [yes = 0, no = 0, needed] = [row.yes, row.no, row.needed].map((count) =>
        count === undefined
          ? undefined
          : (100 * Number(count)) / (Number(row.yes) + Number(row.no)),
      );
      const expected = [yes, no, ...(needed === undefined ? [] : [needed])];
      expect(shares).toHaveLength(expected.length);
      for (const [index, share] of expected.entries()) expect(shares[index]).toBeCloseTo(share, 6);
    }
  });

  test('reach in the recorded votes as far as their shares', async () => {
    const figure = figureOfKind(record, 'recorded-votes');
    const { marks } = await drawnMarks(figure.draw());
    for (const row of figure.data().rows) {
      const bars = marks.filter((mark) => mark.type === 'rect' && mark.row.vote === row.vote);
      const lengths = bars.map(({ row: { from, to } }) => Math.abs(Number(to) - Number(from)));
      const expected = [row.no, row.yes, row.abstain]
        .filter((count) => count !== undefined)
        .map((count) => (100 * Number(count)) / (Number(row.yes) + Number(row.no)));
      expect(lengths).toHaveLength(expected.length);
      for (const [index, share] of expected.entries()) expect(lengths[index]).toBeCloseTo(share, 6);
    }
  });
});

/** The name of a vote among the marks, whose numbers are its own. */
function labelOf(marks: readonly DrawnMark[], vote: string): unknown {
  return marks.find(({ row }) => row.vote === vote)?.row.label;
}

/** What the alternative says of each vote: from the day of its session to that of the next. */
function sentencesOf(
  description: string,
  record: Dataset,
  votes: readonly string[],
): ReadonlyMap<string, string> {
  const labels = votes.map(
    (id) => record.votes.find((one) => one.id === id)!.motion.label.en ?? '',
  );
  let from = 0;
  const places = labels.map((label) => {
    const at = description.indexOf(`${label} (`, from);
    expect(at, label).toBeGreaterThanOrEqual(0);
    from = at + 1;
    return at;
  });
  return new Map(
    votes.map((id, index) => [id, description.slice(places[index], places[index + 1])]),
  );
}

/** The numbers that a text tells, their thousands unmarked. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return numbers.map((number) => number.replaceAll(',', ''));
}

/** What can be told of a whole record: how many rows its tables have, how many sessions and events, how large its bodies are, its years, and 95 per cent of certainty. */
function toldByRecord(record: Dataset): string[] {
  const tables = Object.values(record).filter((one): one is unknown[] => Array.isArray(one));
  const sizes = record.compositions.map(({ seats }) =>
    seats.reduce((sum, row) => sum + row.seats, 0),
  );
  const years = [...record.sessions, ...record.events].flatMap(({ date }) =>
    numbersIn(date?.written ?? ''),
  );
  const happened = record.sessions.length + record.events.length;
  return [...tables.map(({ length }) => length), happened, ...sizes, 95].map(String).concat(years);
}

/** The paragraphs and notes of the passages that the rows lead to. */
function toldByPassages(figure: DrawnFigure): string[] {
  const ids = figure.data().rows.flatMap(({ evidence }) => String(evidence ?? '').split(' '));
  return figure.record.passages
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ paragraph, note }) => [paragraph, note])
    .filter((number) => number !== undefined)
    .map(String);
}

function hasVotes(figure: DrawnFigure): boolean {
  return figure.data().columns.some(({ name }) => name === 'vote');
}

function toldBy(figure: DrawnFigure): Set<string> {
  const { rows } = figure.data();
  return toldOf(figure.kind, rows);
}

/** What can be told of some rows of a kind. */
function toldOf(kind: string, rows: readonly FigureRow[]): Set<string> {
  return toldIn(rows, derived[kind]?.(rows) ?? []);
}

/**
 * What can be told of rows: their numbers, as they are or as percentages, what is left of them to the whole, rounded; how many rows
 * there are, or rows that share a word, and what their numbers add up to.
 */
function toldIn(rows: readonly FigureRow[], more: readonly number[]): Set<string> {
  const told = new Set<string>();
  const add = (number: number) => {
    for (const one of [number, 100 * number, 100 - number, 100 * (1 - number)]) {
      for (const digits of [0, 1, 2, 3]) {
        told.add(Math.abs(one).toFixed(digits));
        told.add(String(Number(Math.abs(one).toFixed(digits))));
      }
    }
  };
  for (const row of rows) {
    for (const value of Object.values(row)) {
      if (typeof value === 'number') add(value);
      else {
        // The days of dates begin with a zero.
        for (const number of numbersIn(value ?? '')) told.add(number).add(String(Number(number)));
      }
    }
  }
  for (const number of more) add(number);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const sums = (some: readonly FigureRow[]) => {
    add(some.length);
    for (const name of names) {
      const numbers = some.map((row) => row[name]).filter((value) => typeof value === 'number');
      add(numbers.reduce((sum, value) => sum + value, 0));
      add(new Set(some.map((row) => row[name]).filter((value) => value !== undefined)).size);
    }
  };
  sums(rows);
  for (const name of names) {
    for (const value of new Set(rows.map((row) => row[name]))) {
      if (typeof value === 'string') sums(rows.filter((row) => row[name] === value));
    }
  }
  return told;
}
