import { placeBlocks } from '../../charts/blocks.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { dot } from '../../charts/marks/dot.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writePartOf } from '../../language/write-part-of.js';
import { writePercent } from '../../language/write-percent.js';
import { dotInWords } from '../dots-of-several.js';
import type { NamedFigure } from '../kind.js';
import { partyKey } from '../party-key.js';
import { nameOfMember, nameOfParty, numberOfMembers } from '../roll-calls-of-body.js';
import type { PartyUnityRows, UnityOfParty, UnityRow } from './rows.js';
import { words } from './words.js';

/** The diameter of a dot and what it takes in its stack, in points of type. */
const dotSize = 4.2;
const dotRoom = 4.8;

/** So many dots stand above each other at most; beyond that a dot stands for several members. */
const highest = 14;

/** How many stacks fit beside each other. */
const stacksAcross = { wide: 64, narrow: 42 };

/** Over how many stacks a letter reaches. */
const stacksInLetter = 0.8;

/** Draws the members of each party as dots along the share of votes in which they were with it. */
export function chartOfPartyUnity(
  rows: PartyUnityRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const drawn = rows.byParty.slice(0, rows.most);
  const least = Math.min(...drawn.flatMap(({ members }) => members.map(({ share }) => share)));
  // Where all are wholly with their party, the scale still has a length.
  const from = Math.min(90, Math.floor(10 * least - 0.1) * 10);
  const unit = unitOf(rows, narrow);
  const stacks = drawn.map(({ members }) => stacksOf(members, from, narrow));
  const heights = stacks.map(
    (own) => Math.ceil(Math.max(...[...own.values()].map((one) => one.length)) / unit) * dotRoom,
  );
  const { tops, height, names } = placeBlocks(
    drawn.map((party, place) => ({
      name: nameOfParty(rows, party.party, language),
      detail: detailOf(party, language),
      // The name of the member who was with the party least often stands above the dots.
      height: heights[place]! + labelHeight,
    })),
    look,
  );
  const across = narrow ? stacksAcross.narrow : stacksAcross.wide;
  const place = (stack: number) => from + ((100 - from) * stack) / across;
  const values = drawn.flatMap(({ party }, block) =>
    [...stacks[block]!].flatMap(([stack, members]) =>
      members
        .filter((_, index) => index % unit === 0)
        .map((row, index) => ({
          member: row.member,
          name: nameOfMember(rows, row.member, language),
          party: nameOfParty(rows, party, language),
          votes: row.votes,
          with_party: row.withParty,
          share: row.share,
          x: place(stack),
          y: tops[block]! + labelHeight + heights[block]! - (index + 0.5) * dotRoom,
          evidence: rows.evidence(row.member),
        })),
    ),
  );
  const labels = drawn.flatMap(({ members }, block) => {
    const first = members[0]!;
    if (first.share === 1) return [];
    const [stack] = [...stacks[block]!.keys()];
    const words = `${isolated(nameOfMember(rows, first.member, language))} ${writePercent(first.share, 1, language)}`;
    const side = stack! < across / 2 ? 1 : -1;
    // It stands above the stacks over which it reaches.
    const end = stack! + side * Math.ceil(words.length * stacksInLetter);
    const below = [...stacks[block]!].filter(
      ([one]) => one >= Math.min(stack!, end) && one <= Math.max(stack!, end),
    );
    const dots = Math.ceil(Math.max(...below.map(([, own]) => own.length)) / unit);
    const y = tops[block]! + heights[block]! - dots * dotRoom;
    return [{ x: place(stack!), y, side, words }];
  });
  const key = partyKey(
    rows,
    drawn.map(({ party }) => party),
    { language, colours, shown: false },
  );
  return plane(
    {
      name: 'party-unity',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOf(unit),
      description: describe(rows, named, language),
      rows: { name: 'members', values },
      x: quantityAxis({ domain: [from, 101], title: axisOf(unit), ticks: 6 }),
      y: quantityAxis({ domain: [height, 0], shown: false }),
      height,
      leastWidth: 250,
      marks: [
        names,
        dot({
          x: 'x',
          y: 'y',
          size: points(dotSize) ** 2 * 0.78,
          thickness: 0.4,
          key,
          tip: {
            name: words.member,
            with_party: { number: words.with },
            votes: { number: words.votes },
          },
        }),
        text({
          rows: labels,
          x: 'x',
          y: 'y',
          text: 'words',
          align: { expr: "datum.side > 0 ? 'left' : 'right'" },
          dx: { expr: `-${points(dotSize / 2)} * datum.side` },
          baseline: 'top',
          size: 'small',
          colour: 'faint',
        }),
      ],
    },
    options,
  );
}

/** The room for a name above dots, in points of type. */
const labelHeight = 9;

/** What the axis counts, and what a dot is where it stands for several: the picture says so in every theme. */
function axisOf(unit: number): Text {
  if (unit === 1) return words.axis;
  return inEveryLanguage(
    (language) => `${inLanguage(words.axis, language)}\n${inLanguage(dotInWords(unit), language)}`,
  );
}

/** What a dot is. */
function subtitleOf(unit: number): Text {
  if (unit === 1) return words.subtitle;
  return inEveryLanguage((language) =>
    fillIn(inLanguage(words.subtitleOfSeveral, language), { unit: writeCount(unit, language) }),
  );
}

/** How many members a dot stands for at most. */
export function unitOf({ byParty, most }: PartyUnityRows, narrow: boolean): number {
  const drawn = byParty.slice(0, most);
  const least = Math.min(...drawn.flatMap(({ members }) => members.map(({ share }) => share)));
  const from = Math.min(90, Math.floor(10 * least - 0.1) * 10);
  const sizes = drawn.flatMap(({ members }) =>
    [...stacksOf(members, from, narrow).values()].map(({ length }) => length),
  );
  return Math.ceil(Math.max(...sizes) / highest);
}

/** The members by the stack in which they stand, from the left. */
function stacksOf(
  members: readonly UnityRow[],
  from: number,
  narrow: boolean,
): ReadonlyMap<number, readonly UnityRow[]> {
  const across = narrow ? stacksAcross.narrow : stacksAcross.wide;
  const stacks = new Map<number, UnityRow[]>();
  for (const row of members) {
    const stack = Math.round(((100 * row.share - from) / (100 - from)) * across);
    const own = stacks.get(stack);
    if (own) own.push(row);
    else stacks.set(stack, [row]);
  }
  return stacks;
}

/** How many members a party has in the picture, and their median. */
function detailOf({ members, median }: UnityOfParty, language: Language): string {
  return `${numberOfMembers(members.length, language)} · ${inLanguage(words.median, language)} ${writePercent(median, 1, language)}`;
}

function describe(rows: PartyUnityRows, { title }: NamedFigure, language: Language): string {
  const sentences = rows.byParty.slice(0, rows.most).map((party) => {
    const least = party.members
      .slice(0, 3)
      .map(
        ({ member, withParty, votes }) =>
          `${isolated(nameOfMember(rows, member, language))}: ${writePartOf(withParty, votes, language)}`,
      );
    return `${nameOfParty(rows, party.party, language)}: ${detailOf(party, language)}, ${least.join(', ')}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
