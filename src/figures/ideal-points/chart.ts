import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { dot } from '../../charts/marks/dot.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import { partyKey } from '../party-key.js';
import { nameOfMember, nameOfParty } from '../roll-calls-of-body.js';
import type { IdealPointRow, IdealPointRows } from './rows.js';
import { words } from './words.js';

/** The height of a member’s line where there are few, and of all where they are many; and what a name takes, in points of type. */
const lineHeight = 9;
const greatestHeight = 480;
const nameHeight = 8.5;

/** Draws the members below each other from the left to the right: a dot each with its interval, and the names that have room. */
export function chartOfIdealPoints(
  rows: IdealPointRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const height = heightOf(rows);
  const step = height / rows.rows.length;
  const values = rows.rows.map((row) => ({
    member: row.member,
    name: nameOfMember(rows, row.member, language),
    party: nameOfParty(rows, row.party, language),
    rank: row.rank,
    point: row.point,
    lower: row.lower,
    upper: row.upper,
    votes: row.votes,
    evidence: rows.evidence(row.member),
  }));
  const ends = rows.rows.flatMap(({ point, lower = point, upper = point }) => [lower, upper]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const margin = (most - least) * 0.02;
  const names = placedNames(rows, {
    step,
    ends: [least - margin, most + margin],
    // So far along the axis does a letter reach.
    letter: ((most - least) * letterWidth) / (narrow ? 225 : 470),
    language,
  });
  return plane(
    {
      name: 'ideal-points',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, named, language),
      rows: { name: 'members', values },
      x: quantityAxis({
        domain: [least - margin, most + margin],
        title: words.axis,
        ticks: 6,
        labels: signed,
      }),
      y: quantityAxis({ domain: [rows.rows.length + 0.5, 0.5 - above / step], shown: false }),
      height: height + above,
      leastWidth: 250,
      marks: [
        span({
          x: 'lower',
          x2: 'upper',
          y: 'rank',
          where: 'isValid(datum.lower)',
          thickness: Math.min(0.75, step * 0.4),
        }),
        dot({
          x: 'point',
          y: 'rank',
          size: points(Math.max(1.8, Math.min(4.4, step))) ** 2 * 0.78,
          thickness: 0.3,
          key: partyKey(
            rows,
            rows.rows.map(({ party }) => party),
            { language, colours, columns: narrow ? 2 : 4 },
          ),
          tip: {
            name: words.member,
            party: words.party,
            votes: { number: words.votes },
          },
        }),
        text({
          rows: names,
          x: 'at',
          y: 'rank',
          text: 'name',
          align: { expr: "datum.side > 0 ? 'left' : 'right'" },
          dx: { expr: '4 * datum.side' },
          baseline: 'middle',
          size: 'small',
        }),
      ],
    },
    options,
  );
}

/** The room for the upper half of the first name, in points of type. */
const above = 4;

function heightOf({ rows }: IdealPointRows): number {
  return Math.min(greatestHeight, rows.length * lineHeight);
}

/** Whether all members have room for their names. */
export function areAllNamed(rows: IdealPointRows): boolean {
  return heightOf(rows) / rows.rows.length >= nameHeight;
}

/** The width of a letter, in points of type. */
const letterWidth = 4.4;

/** So far from the middle of a name does a dot not touch it, in points of type; and so many letters apart is a name still beside its line. */
const clearOfDots = 4.6;
const mostApart = 4;

/** A name beside the interval of a member. */
interface PlacedName {
  readonly name: string;
  readonly rank: number;
  /** Where it begins, and whether it leads to the right, 1, or to the left, −1. */
  readonly at: number;
  readonly side: 1 | -1;
  readonly from: number;
  readonly to: number;
}

/**
 * The names that have room, those at the ends first, then those farthest from the mean of their party. A name stands on the side on
 * which the lines beside it end, on the other where there is room.
 */
function placedNames(
  rows: IdealPointRows,
  look: {
    readonly step: number;
    readonly ends: readonly [number, number];
    readonly letter: number;
    readonly language: Language;
  },
): PlacedName[] {
  const { step, ends, letter, language } = look;
  const members = rows.rows;
  const apart = Math.ceil(nameHeight / step);
  const reach = Math.ceil(nameHeight / 2 / step);
  const placed: PlacedName[] = [];
  for (const place of byInterest(members)) {
    const name = nameOfMember(rows, members[place]!.member, language);
    const beside = members.slice(Math.max(0, place - reach), place + reach + 1).map(endsOf);
    const close = Math.floor(clearOfDots / step);
    const touching = members.slice(Math.max(0, place - close), place + close + 1).map(endsOf);
    const own = endsOf(members[place]!);
    const outer: 1 | -1 = place < members.length / 2 ? 1 : -1;
    const found = [outer, -outer as 1 | -1]
      .map((side): PlacedName => {
        // On its own side a name begins where the lines beside it end, on the other where its own does.
        const lines = side === outer ? beside : [own];
        const at =
          side > 0
            ? Math.max(...lines.map(({ upper }) => upper))
            : Math.min(...lines.map(({ lower }) => lower));
        const end = at + side * (name.length + 2) * letter;
        const [from, to] = [Math.min(at, end), Math.max(at, end)];
        return { name, rank: members[place]!.rank, at, side, from, to };
      })
      .find(
        (one) =>
          // A name within the axis takes no width from the picture.
          one.from >= ends[0] &&
          one.to <= ends[1] &&
          Math.abs(one.at - (one.side > 0 ? own.upper : own.lower)) <= mostApart * letter &&
          placed.every(
            (other) =>
              Math.abs(other.rank - one.rank) >= apart ||
              other.from > one.to ||
              other.to < one.from,
          ) &&
          (one.side === outer ||
            touching.every(
              ({ lower, upper, member }) =>
                member === members[place]!.member || lower > one.to || upper < one.from,
            )),
      );
    if (found) placed.push(found);
  }
  return placed;
}

function endsOf({ member, point, lower = point, upper = point }: IdealPointRow) {
  return { member, lower, upper };
}

/** The places of the members, those at the ends first, then those farthest from the mean of their party. */
function byInterest(rows: readonly IdealPointRow[]): number[] {
  const parties = [...new Set(rows.map(({ party }) => party))];
  const means = new Map(
    parties.map((party) => {
      const own = rows.filter((row) => row.party === party);
      return [party, own.reduce((sum, { point }) => sum + point, 0) / own.length];
    }),
  );
  const off = ({ party, point }: IdealPointRow) => Math.abs(point - means.get(party)!);
  const order = [...rows.keys()].sort((a, b) => off(rows[b]!) - off(rows[a]!));
  return [...new Set([0, rows.length - 1, ...order])];
}

function describe(rows: IdealPointRows, { title }: NamedFigure, language: Language): string {
  const { range } = wordsOf(language).number;
  const write = (value: number) => writeFixed(value, language, 2);
  const sentences = rows.rows.map(({ member, party, point, lower, upper }) => {
    const interval =
      lower === undefined || upper === undefined
        ? ''
        : ` (${write(lower)} ${range} ${write(upper)})`;
    return `${isolated(nameOfMember(rows, member, language))} (${nameOfParty(rows, party, language)}): ${write(point)}${interval}.`;
  });
  // Who listens learns of both ends first.
  const inwards = sentences.map(
    (_, place) => sentences[place % 2 === 0 ? place / 2 : sentences.length - (place + 1) / 2]!,
  );
  return textAlternative(inLanguage(title, language), inwards, language);
}
