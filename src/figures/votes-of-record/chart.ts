import { writeDate } from '../../calendar/write-date.js';
import { placeBlocks } from '../../charts/blocks.js';
import { daysAxis } from '../../charts/calendar-axes.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import type { Colour } from '../../charts/marks/mark.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { NamedFigure } from '../kind.js';
import { beyond, type LaidVotes, layVotes, pitch, sheet } from './lay-votes.js';
import type { LaneOfVotes, Outcome, VotesOfRecord } from './rows.js';
import { outcomeWords, votes as voteForms, words } from './words.js';

/** So many letters of the name of a body fit beside its lane. */
const lettersOfNames = 40;

const looks: Readonly<Record<Outcome, { readonly fill: Colour; readonly line: Colour }>> = {
  adopted: { fill: 'yes', line: 'ink' },
  rejected: { fill: 'no', line: 'ink' },
  neither: { fill: 'abstain', line: 'ink' },
  untold: certainty.untold,
};
const outcomes = Object.keys(looks) as Outcome[];

/** Draws every vote as a mark in the lane of its body at its date. */
export function chartOfVotes(
  rows: VotesOfRecord,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow } = look;
  const laid = layVotes(rows, narrow);
  const height = pitch * laid.size;
  const blocks = placeBlocks(
    rows.lanes.map((lane, place) => ({
      name: nameOfLane(lane, language),
      detail: writeNumberOf(lane.votes.length, inLanguage(voteForms, language), language),
      height: laid.rows[place]! * height,
    })),
    look,
    // The heading of what has no date stands above.
    rows.undated === 0 ? 2 : narrow ? 10 : 20,
    lettersOfNames,
  );
  const values = laid.placed.map(
    ({ votes: [first, ...others], lane, row, day, from, to, open }) => ({
      vote: first.vote.id,
      label: nameIn(first.vote.motion.label, language),
      outcome: first.outcome,
      counted: first.counted ? 'yes' : 'no',
      result: inLanguage(outcomeWords[first.outcome], language),
      date: writeDate(first.vote.session.date, language, isDateInferred(first.vote.session)),
      number: 1 + others.length,
      day,
      from,
      to,
      open: open ? 'yes' : 'no',
      // A lane lower than its name stands in the middle of it.
      y:
        blocks.tops[lane]! +
        (blocks.heights[lane]! - laid.rows[lane]! * height) / 2 +
        (row + 0.5) * height,
      evidence: quotesOf(first.vote, 'result'),
    }),
  );
  const { x, marks } = daysAxis(rows.span, { calendars: rows.calendars });
  const { width } = narrow ? sheet.narrow : sheet.wide;
  const end = rows.span.to + 1 + (beyond * (rows.span.to - rows.span.from + 2)) / width;
  const isSpread = values.some(({ from }) => from !== undefined);
  const mark = (counted: 'yes' | 'no', outcome: Outcome) =>
    dot({
      where: `datum.counted === '${counted}' && datum.outcome === '${outcome}'`,
      x: 'day',
      y: 'y',
      shape: counted === 'yes' ? 'diamond' : 'circle',
      // A diamond of the same area is narrower than a circle.
      size: points(laid.size) ** 2 * (counted === 'yes' ? 1 : 0.68),
      thickness: 0.5,
      ...looks[outcome],
      tip: {
        label: untitled,
        date: words.date,
        result: words.result,
        ...(laid.unit > 1 ? { number: { number: words.many } } : {}),
      },
    });
  return plane(
    {
      name: 'votes-of-record',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOf(laid, isSpread),
      description: describe(rows, named, language),
      rows: { name: 'votes', values },
      x,
      y: quantityAxis({ domain: [blocks.height + 3, 0], shown: false }),
      height: blocks.height + 3,
      leastWidth: width,
      marks: [
        ...marks,
        blocks.names,
        ...(['no', 'yes'] as const).map((open) =>
          span({
            where: `isValid(datum.from) && datum.open === '${open}'`,
            x: 'from',
            x2: 'to',
            y: 'y',
            colour: 'faint',
            thickness: 0.9,
            dashed: open === 'yes',
          }),
        ),
        ...(rows.undated > 0
          ? [
              text({
                rows: [{ at: end, top: 0 }],
                x: 'at',
                y: 'top',
                text: { words: words.undated },
                align: 'left',
                baseline: 'top',
                size: 'small',
                colour: 'faint',
                lineHeight: 8.5,
              }),
            ]
          : []),
        ...outcomes.flatMap((outcome) => [mark('no', outcome), mark('yes', outcome)]),
        keyOf(rows, laid, narrow),
      ],
    },
    options,
  );
}

/** The key explains what is drawn. */
function keyOf({ votes, counted }: VotesOfRecord, { placed }: LaidVotes, narrow: boolean) {
  const faint = { fill: 'faint', line: 'faint' } as const;
  const hollow = { fill: 'paper', line: 'ink' } as const;
  const isMixed = counted > 0 && counted < votes.length;
  const shape = counted === votes.length ? 'diamond' : 'circle';
  return legend(
    [
      ...outcomes
        .filter((one) => votes.some(({ outcome }) => outcome === one))
        .map((one) => ({ words: outcomeWords[one], shape, ...looks[one] })),
      ...(isMixed
        ? [
            { words: words.counted, shape: 'diamond', ...hollow },
            { words: words.inWords, shape: 'circle', ...hollow },
          ]
        : []),
      ...(placed.some(({ open }) => open === false)
        ? [{ words: words.spread, shape: symbolShapes.line, ...faint }]
        : []),
      ...(placed.some(({ open }) => open === true)
        ? [{ words: words.open, shape: symbolShapes.brokenLine, ...faint }]
        : []),
    ],
    { orient: 'bottom', offset: points(34), ...(narrow ? { columns: 2 } : {}) },
  );
}

function subtitleOf({ unit }: LaidVotes, isSpread: boolean): Text {
  if (unit === 1) return isSpread ? words.subtitle : words.plainSubtitle;
  return inEveryLanguage((language) =>
    fillIn(inLanguage(words.severalSubtitle, language), { unit: writeCount(unit, language) }),
  );
}

function nameOfLane({ bodies }: LaneOfVotes, language: Language): string {
  const [first, ...others] = bodies;
  return others.length === 0
    ? (nameIn(first?.name, language) ?? '')
    : `${inLanguage(words.others, language)} (${writeCount(bodies.length, language)})`;
}

/** The text alternative: of each body how many votes there are, by what was decided, and how many with counts. */
function describe(rows: VotesOfRecord, { title }: NamedFigure, language: Language): string {
  const sentences = rows.lanes.map((lane) => {
    const number = (some: readonly unknown[], said: Text) =>
      some.length === 0
        ? []
        : [`${inLanguage(said, language)} ${writeCount(some.length, language)}`];
    const parts = [
      writeNumberOf(lane.votes.length, inLanguage(voteForms, language), language),
      ...outcomes.flatMap((one) =>
        number(
          lane.votes.filter(({ outcome }) => outcome === one),
          outcomeWords[one],
        ),
      ),
      ...number(
        lane.votes.filter(({ counted }) => counted),
        words.counted,
      ),
    ];
    return `${isolated(nameOfLane(lane, language))}: ${parts.join(', ')}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
