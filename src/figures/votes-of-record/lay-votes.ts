import type { VoteOfRecord, VotesOfRecord } from './rows.js';

/** A vote, or several alike, with its place. */
export interface PlacedVote {
  readonly votes: readonly [VoteOfRecord, ...VoteOfRecord[]];
  /** Which lane it is in, and which row of it. */
  readonly lane: number;
  readonly row: number;
  /** Where its mark stands, on the count of days; beyond the last day where no date is told. */
  readonly day: number;
  /** From when to when it can have been, where that is more than the mark covers. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it can have been on any day before or after the one that is told. */
  readonly open?: boolean;
}

/** All votes with their places. */
export interface LaidVotes {
  readonly placed: readonly PlacedVote[];
  /** How many rows each lane has. */
  readonly rows: readonly number[];
  /** The diameter of a mark, in points of type. */
  readonly size: number;
  /** For how many votes a mark stands at most. */
  readonly unit: number;
}

/**
 * How wide the panel of days is drawn at least, and the room for what has no date, in pixels; how high all lanes are at most, and what a
 * lane takes besides its rows, in points of type.
 */
export const sheet = {
  narrow: { width: 215, undated: 50, height: 372, lane: 18 },
  wide: { width: 340, undated: 62, height: 318, lane: 7 },
} as const;

/** The diameters that marks have, and for how many votes one stands, in the order in which they are tried. */
const sizes = [8, 6.6, 5.4, 4.4] as const;
const units = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** From one row of a lane to the next, as a share of a mark. */
export const pitch = 1.1;

/** How far the marks of what has no date begin from the last day, in pixels. */
export const beyond = 14;

/** How far a line runs on at an open end, in pixels. */
const openLength = 16;

/** Places every vote in the lane of its body by its date, with marks as large as fit the page; where the smallest do not, one stands for several. */
export function layVotes(rows: VotesOfRecord, narrow: boolean): LaidVotes {
  const { height, lane } = narrow ? sheet.narrow : sheet.wide;
  const room = height - lane * rows.lanes.length;
  const tries = [
    ...sizes.map((size) => ({ size, unit: 1 })),
    ...units.slice(1).map((unit) => ({ size: sizes[3], unit })),
  ];
  let laid: LaidVotes | undefined;
  for (const { size, unit } of tries) {
    laid = laidWith(rows, narrow, size, unit);
    if (laid.rows.reduce((sum, one) => sum + one, 0) * size * pitch <= room) return laid;
  }
  return laid!;
}

function laidWith(rows: VotesOfRecord, narrow: boolean, size: number, unit: number): LaidVotes {
  const { width, undated } = narrow ? sheet.narrow : sheet.wide;
  const { from, to } = rows.span;
  const perDay = width / (to - from + 2);
  const mark = (size * 96) / 72 + 0.8;
  const columns = Math.max(1, Math.floor((undated - beyond) / mark));
  const heights: number[] = [];
  const placed = rows.lanes.flatMap(({ votes }, lane) => {
    const ends: { readonly left: number; readonly right: number }[][] = [];
    let without = 0;
    const own = gathered(votes, unit, mark / perDay);
    // Those that cover more days than their mark stand below the others, which so stay together.
    const wide = new Set(
      own.filter(([one]) => isWide(stretchOf(one, openLength / perDay), mark, perDay)),
    );
    const marks = [...own.filter((one) => !wide.has(one)), ...wide].map((some): PlacedVote => {
      const stretch = stretchOf(some[0], openLength / perDay);
      if (stretch === undefined) {
        const at = without++;
        const day = to + 1 + (beyond + ((at % columns) + 0.5) * mark) / perDay;
        return { votes: some, lane, row: Math.floor(at / columns), day };
      }
      const left = Math.min(stretch.from * perDay, stretch.day * perDay - mark / 2);
      const right = Math.max(stretch.to * perDay, stretch.day * perDay + mark / 2);
      const free = ends.findIndex((taken) =>
        taken.every((one) => one.right <= left + 0.01 || one.left >= right - 0.01),
      );
      const row = free === -1 ? ends.length : free;
      ends[row] = [...(ends[row] ?? []), { left, right }];
      return { votes: some, lane, row, ...(wide.has(some) ? stretch : { day: stretch.day }) };
    });
    heights.push(Math.max(ends.length, Math.ceil(without / columns), 1));
    return marks;
  });
  return { placed, rows: heights, size, unit };
}

interface Stretch {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** The days on which a vote can have been, and where its mark stands; an open end is drawn a little way. Undefined where no date is told. */
function stretchOf({ vote }: VoteOfRecord, openDays: number): Stretch | undefined {
  const { earliest, latest } = vote.session.date ?? {};
  if (earliest !== undefined && latest !== undefined) {
    return { day: (earliest + latest) / 2, from: earliest - 0.5, to: latest + 0.5, open: false };
  }
  if (earliest !== undefined) {
    return { day: earliest, from: earliest, to: earliest + openDays, open: true };
  }
  if (latest !== undefined) return { day: latest, from: latest - openDays, to: latest, open: true };
  return undefined;
}

function isWide(stretch: Stretch | undefined, mark: number, perDay: number): boolean {
  return stretch !== undefined && (stretch.open || (stretch.to - stretch.from) * perDay > mark);
}

/** Votes that follow each other within the days that a mark covers and are alike, so many together at most. */
function gathered(
  votes: readonly VoteOfRecord[],
  most: number,
  days: number,
): [VoteOfRecord, ...VoteOfRecord[]][] {
  const open = new Map<string, [VoteOfRecord, ...VoteOfRecord[]]>();
  const all: [VoteOfRecord, ...VoteOfRecord[]][] = [];
  for (const one of votes) {
    const { date } = one.vote.session;
    const stretch = date?.earliest === undefined ? 'none' : Math.floor(date.earliest / days);
    const alike = `${stretch} ${one.outcome} ${one.counted} ${date?.precision} ${date?.latest === undefined}`;
    const some = open.get(alike);
    if (some && some.length < most) {
      some.push(one);
      continue;
    }
    const begun: [VoteOfRecord, ...VoteOfRecord[]] = [one];
    open.set(alike, begun);
    all.push(begun);
  }
  return all;
}
