import { writeDate } from '../../calendar/write-date.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import type { KeyEntry } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import type { Colour } from '../../charts/marks/mark.js';
import { text } from '../../charts/marks/text.js';
import type { PanelRow } from '../../charts/panel.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { type ChartColours, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { namesOfVote, voteResults } from '../../charts/vote-rows.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeList } from '../../language/write-list.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { Party, Vote } from '../../records/records.js';
import { explainingBrackets } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import {
  type PartiesByVotes,
  type PartOfParty,
  type PartyInVote,
  type Side,
  sides,
  type VoteByParties,
} from './rows.js';
import { sideWords, words } from './words.js';

const fills = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  out: 'paper',
} as const satisfies Readonly<Record<Side, Colour>>;

/** The heights of the bars of those who voted, and of those of whom only a stand is told, in points of type. */
const heights = { ballot: 9.5, stand: 4 } as const;

/** How much of a column a bar covers. */
const covered = 0.88;

/** The room of the columns, in pixels, and on a page of the results behind them. */
const room = { narrow: 300, wide: 310, results: 80 };

/** Draws the grid of votes and parties: a bar where it is told what a party did, divided where it was on several sides. */
export function chartOfParties(
  rows: PartiesByVotes,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, narrow, colours } = look;
  const { drawnVotes, drawnParties } = rows;
  const column = (narrow ? room.narrow : room.wide) / drawnParties.length;
  const heads = headsOf(drawnParties, column, language);
  // On a page there is room for the results, too.
  const hasResults = !narrow && drawnVotes.some(({ vote }) => vote.result !== 'not-told');
  const end = drawnParties.length + (hasResults ? room.results / column : 0);
  const isAnyDated = drawnVotes.some(({ vote }) => vote.session.date !== undefined);
  const isOfMany = new Set(drawnVotes.map(({ vote }) => vote.session.body)).size > 1;
  const shown = drawnVotes.map(({ vote, cells }) => ({
    row: vote.id,
    label: labelOf(vote, { isOfMany, isAnyDated }, look),
    values: drawnParties
      .flatMap((party, place) =>
        valuesOf(cells.find((one) => one.party === party)!, place, column, language),
      )
      .map((one) => ({ ...one, result: inLanguage(voteResults[vote.result], language) })),
  }));
  const parts = shown.flatMap(({ values }) => values);
  const isDrawn = (some: (one: (typeof parts)[number]) => boolean) => parts.some(some);
  const tip = { party: words.party, what: words.what, who: words.who };
  const subtitle = isDrawn(({ written }) => written !== '') ? words.subtitle : words.plainSubtitle;
  return groupedPanel(
    {
      name: 'parties-by-votes',
      title: named.title,
      subtitle:
        named.subtitle ??
        // In one column no date is written beside bodies.
        explainingBrackets(
          subtitle,
          narrow && isOfMany ? [] : drawnVotes.map(({ vote }) => vote.session),
        ),
      description: describe(rows, named, language),
      data: 'parties',
      groups: [{ rows: shown }],
      height: narrow ? 10 : 14,
      shared: ['result'],
      x: quantityAxis({ domain: [0, end], shown: false }),
      leastWidth: narrow ? 280 : 340,
      marks: [
        legend(entriesOf(isDrawn), {
          offset: heads.height + points(5),
          ...(narrow ? { columns: 2 } : { beside: shown.map(({ label }) => label) }),
        }),
        text({
          rows: heads.rows,
          x: 'x',
          y: { pixels: -points(3) },
          text: 'head',
          size: 'small',
          lineHeight: headLine,
          ...(heads.turned
            ? {
                turned: true,
                align: 'left',
                baseline: 'middle',
                dy: {
                  expr: `-${points(headLine) / 2} * (length(split(datum.head, '\\n')) - 1)`,
                },
              }
            : {
                align: 'center',
                baseline: 'bottom',
                dy: { expr: `-${points(headLine)} * (length(split(datum.head, '\\n')) - 1)` },
              }),
        }),
        dot({
          x: 'middle',
          where: "datum.side === 'untold'",
          shape: symbolShapes.disc,
          size: 40,
          thickness: 0.5,
          ...certainty.untold,
          tip: { party: words.party, what: words.what },
        }),
        ...sides.flatMap((side) =>
          (['ballot', 'stand'] as const)
            .filter((told) => isDrawn((one) => one.side === side && one.told === told))
            .map((told) =>
              bar({
                x: 'from',
                x2: 'to',
                where: `datum.side === '${side}' && datum.told === '${told}'`,
                height: heights[told],
                fill: fills[side],
                thickness: 0.5,
                broken: "datum.of === 'members'",
                tip,
              }),
            ),
        ),
        dot({
          x: 'middle',
          where: "datum.side === 'out' && datum.cross === 'yes'",
          shape: symbolShapes.cross,
          size: 26,
          fill: 'ink',
          line: 'ink',
          thickness: 0.75,
        }),
        text({
          x: 'middle',
          where: "datum.written !== ''",
          text: 'written',
          size: 'small',
          colours: groundsOf(colours),
        }),
        ...(!hasResults
          ? []
          : [
              text({
                x: drawnParties.length + 0.1,
                once: true,
                text: 'result',
                align: 'left',
                size: 'small',
                colour: 'faint',
              }),
            ]),
      ],
    },
    options,
  );
}

/** From line to line of the head of a column, in points of type. */
const headLine = 8.5;

/** The heads of the columns: level where the longest word has room in a column, else upright. */
function headsOf(parties: readonly Party[], column: number, language: Language) {
  // A word may be broken behind a hyphen.
  const names = parties.map(({ name }) => nameIn(name, language).replaceAll(/-(?=\S)/g, '- '));
  const letter = 0.56 * typeSize.small;
  const longest = Math.max(
    ...names.flatMap((name) => name.split(/\s+/)).map((word) => [...word].length),
  );
  const turned = longest * letter > column - 4;
  const lines = names.map((name) =>
    wrapWords(
      name,
      turned
        ? { letters: Math.max(18, Math.min(longest, 26)), lines: 3 }
        : { letters: Math.floor((column - 4) / letter), lines: 4 },
    ).map((line) => line.replaceAll('- ', '-')),
  );
  const height = turned
    ? Math.max(...lines.flat().map((line) => [...line].length)) * letter
    : Math.max(...lines.map((one) => one.length)) * points(headLine);
  return {
    turned,
    height,
    rows: lines.map((one, place) => ({ x: place + 0.5, head: one.join('\n') })),
  };
}

/**
 * The name of a vote: what was voted on, and who voted, where it is not the same body in all; on a page when, too, and in one column
 * where no body is named.
 */
function labelOf(
  { motion, session }: Vote,
  { isOfMany, isAnyDated }: { readonly isOfMany: boolean; readonly isAnyDated: boolean },
  { narrow, language }: Look,
): string {
  const { date, body } = session;
  const place = [
    ...(isOfMany ? [isolated(nameIn(body.name, language))] : []),
    ...(!isAnyDated || (narrow && isOfMany)
      ? []
      : [writeDate(date, language, isDateInferred(session))]),
  ];
  return [nameIn(motion.label, language), place.join(' · ')]
    .filter(Boolean)
    .join(narrow ? ' · ' : '\n');
}

/** What is drawn of a party in a vote. */
interface PartRow {
  readonly id: string;
  readonly party: string;
  readonly side: Side | 'untold';
  readonly told?: PartOfParty['told'];
  readonly of?: 'party' | 'members';
  readonly from?: number;
  readonly to?: number;
  readonly middle: number;
  /** Whether a cross stands in it. */
  readonly cross?: 'yes';
  /** The number, where it has room. */
  readonly written: string;
  readonly what: string;
  readonly who?: string | undefined;
  readonly evidence: string;
}

/** The parts of a bar, or that nothing is told: places in columns, from 0 at the left end of the first. */
function valuesOf(
  { party, parts, quotes }: PartyInVote,
  place: number,
  column: number,
  language: Language,
): (PartRow & PanelRow)[] {
  const middle = place + 0.5;
  const own = { id: party.id, party: isolated(nameIn(party.name, language)), evidence: quotes };
  if (parts.length === 0) {
    return [
      { ...own, side: 'untold', middle, written: '', what: inLanguage(words.untold, language) },
    ];
  }
  const sizes = parts.every(({ count }) => count !== undefined)
    ? parts.map(({ count = 0 }) => count)
    : parts.map(() => 1);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return parts.map((part, index) => {
    const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    const at = (share: number) => middle + covered * (share / all - 0.5);
    const [from, to] = [at(before), at(before + sizes[index]!)];
    const written = part.told === 'ballot' ? numberOf(part, language) : '';
    const isRoomy = (to - from) * column > 5.6 * [...written].length + 3;
    const named = part.ballots.flatMap(({ person }) =>
      person === undefined ? [] : [nameIn(person.name, language)],
    );
    return {
      ...own,
      side: part.side,
      told: part.told,
      of: part.whole ? 'party' : 'members',
      from: round(from),
      to: round(to),
      middle: round((from + to) / 2),
      written: isRoomy ? written : '',
      // A cross has no room in a narrow part.
      ...(part.side === 'out' && !(isRoomy && written !== '') && (to - from) * column > 9
        ? { cross: 'yes' }
        : {}),
      what: partInWords(part, language),
      who: named.length > 0 && named.length <= mostNamed ? named.join(', ') : undefined,
    };
  });
}

/** So many names are told in a tooltip. */
const mostNamed = 8;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A number as it is written: with + after it where there may have been more, for Noto Sans has no ≥. */
function numberOf({ count, atLeast }: PartOfParty, language: Language): string {
  return count === undefined ? '' : `${writeCount(count, language)}${atLeast ? '+' : ''}`;
}

/** On what side, and how many: `against, 6`. */
function partInWords(part: PartOfParty, language: Language): string {
  const side = inLanguage(sideWords[part.side], language);
  const told = part.told === 'stand' ? [inLanguage(words.stand, language)] : [];
  const number = numberOf(part, language);
  const members = part.whole ? [] : [inLanguage(words.members, language)];
  const rest = [...(number === '' ? [] : [number]), ...told, ...members];
  return rest.length === 0 ? side : `${side} (${rest.join(', ')})`;
}

/** The key: what is not drawn is left out of it. */
function entriesOf(isDrawn: (some: (one: PartRow) => boolean) => boolean): KeyEntry[] {
  const ink = { fill: 'transparent', line: 'ink' } as const;
  return [
    ...sides
      .filter((side) => isDrawn((one) => one.side === side))
      .map((side) => ({
        words: sideWords[side],
        fill: fills[side],
        line: 'ink' as const,
        shape: side === 'out' ? symbolShapes.crossedBar : symbolShapes.highBar,
      })),
    ...(isDrawn(({ told }) => told === 'stand')
      ? [{ words: words.stand, ...ink, shape: symbolShapes.lowBar }]
      : []),
    ...(isDrawn(({ of }) => of === 'members')
      ? [{ words: words.members, ...ink, shape: symbolShapes.brokenBar }]
      : []),
    ...(isDrawn(({ side }) => side === 'untold')
      ? [{ words: words.untold, ...certainty.untold, shape: symbolShapes.disc }]
      : []),
  ];
}

/** Numbers stand out on the colour of their bar. */
function groundsOf(colours: ChartColours) {
  return sides.map((side) => ({
    test: `datum.side === '${side}'`,
    colour: textOn(colours[fills[side]], colours),
  }));
}

/** The text alternative: of each vote that is drawn what is told of whom. */
function describe(
  { drawnVotes, drawnParties }: PartiesByVotes,
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const sentences = drawnVotes.map(({ vote, cells }: VoteByParties) => {
    const told = cells
      .filter(({ party, parts }) => parts.length > 0 && drawnParties.includes(party))
      .map(
        ({ party, parts }) =>
          `${isolated(nameIn(party.name, language))} ${writeList(
            parts.map((part) => partInWords(part, language)),
            language,
          )}`,
      );
    return `${namesOfVote(vote, language).named}: ${told.join(separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
