import type { VoteLine } from '../../analysis/rollcalls/scaled-roll-calls.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { type KeyEntry, key } from '../../charts/key.js';
import { area } from '../../charts/marks/area.js';
import { dot } from '../../charts/marks/dot.js';
import { line } from '../../charts/marks/line.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import type { RecordedVote } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { coloursOfParties, partiesAmong } from '../party-key.js';
import { nameOfMember, nameOfParty } from '../roll-calls-of-body.js';
import { motionAndCounts } from '../vote-in-words.js';
import { inclinationTo, type VoteInSpaceRows } from './rows.js';
import { words } from './words.js';

type Range = readonly [number, number];

/** Draws the members where they lie, filled where they voted for and hollow where against, with the line between both. */
export function chartOfVoteInSpace(
  rows: VoteInSpaceRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const colourOf = coloursOfParties(
    rows,
    rows.voters.map(({ party }) => party),
    colours,
  );
  const what = (party: string | undefined, option: 'yes' | 'no' | 'neither') =>
    option === 'neither'
      ? inLanguage(words.neither, language)
      : [
          nameOfParty(rows, party, language),
          inLanguage(option === 'yes' ? words.for : words.against, language),
        ].join(wordsOf(language).colon);
  const values = rows.voters.map(({ member, party, first, second, option, expected }) => ({
    member,
    name: nameOfMember(rows, member, language),
    what: what(party, option),
    otherwise: expected === false ? inLanguage(words.otherwise, language) : undefined,
    first,
    second,
    evidence: rows.evidence(member),
  }));
  const used = new Set(values.map((value) => value.what));
  const entry = (said: string, rest: Omit<KeyEntry, 'words'>): KeyEntry[] =>
    used.has(said) ? [{ words: { en: said, el: said, ru: said }, ...rest }] : [];
  const parties = partiesAmong(
    rows,
    rows.voters.map(({ party }) => party),
  );
  const sides = key(
    'what',
    [
      ...parties.flatMap((party) => [
        ...entry(what(party, 'yes'), {
          fill: colourOf(party),
          line: colourOf(party),
          shape: 'circle',
        }),
        ...entry(what(party, 'no'), { fill: 'paper', line: colourOf(party), shape: 'circle' }),
      ]),
      ...entry(what(undefined, 'neither'), { fill: 'transparent', line: 'faint', shape: 'cross' }),
    ],
    { orient: 'bottom', columns: narrow ? 1 : 4, size: 60 },
  );
  const ring = key(
    'otherwise',
    [{ words: words.otherwise, fill: 'transparent', line: 'ink' }],
    // What a ring is stands beside the upright axis.
    { shown: false },
  );
  const x = rangeOf(rows.voters.map(({ first }) => first));
  const y = rangeOf(rows.voters.map(({ second }) => second));
  return plane(
    {
      name: 'vote-in-space',
      title: named.title,
      subtitle: named.subtitle ?? motionAndCounts(rows.vote as RecordedVote),
      description: describe(rows, named, language),
      rows: { name: 'members', values },
      x: quantityAxis({ domain: x, title: words.x, ticks: 6, labels: signed }),
      y: quantityAxis({ domain: y, title: words.y, ticks: 6, labels: signed, upright: true }),
      height: narrow ? 200 : 280,
      leastWidth: 220,
      marks: [
        area({ rows: sideOfYes(rows.line, x, y), x: 'x', y: 'from', y2: 'to', fill: 'rule' }),
        line({ rows: cuttingLine(rows.line, x, y), x: 'x', y: 'y', thickness: 1 }),
        dot({
          x: 'first',
          y: 'second',
          size: points(4.4) ** 2,
          thickness: 1,
          key: sides,
          tip: { name: words.member, what: untitled, otherwise: untitled },
        }),
        dot({
          x: 'first',
          y: 'second',
          where: 'isValid(datum.otherwise)',
          size: points(8) ** 2,
          thickness: 0.8,
          key: ring,
        }),
      ],
    },
    options,
  );
}

/** From where to where places reach, with a margin. */
function rangeOf(places: readonly number[]): Range {
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const margin = (most - least) * 0.05;
  return [least - margin, most + margin];
}

/** The ends of the cutting line within a picture; none where it lies outside. */
function cuttingLine(vote: VoteLine, x: Range, y: Range): { x: number; y: number }[] {
  const {
    intercept,
    slope: [first = 0, second = 0],
  } = vote;
  const ends = [
    ...x.map((at) => ({ x: at, y: -(intercept + first * at) / second })),
    ...y.map((at) => ({ x: -(intercept + second * at) / first, y: at })),
  ];
  const isIn = (at: number, [from, to]: Range) => at >= from - 1e-9 && at <= to + 1e-9;
  return ends.filter((end) => isIn(end.x, x) && isIn(end.y, y)).slice(0, 2);
}

/** The part of a picture on the side of yes: its edges from the left to the right. */
function sideOfYes(vote: VoteLine, x: Range, y: Range): { x: number; from: number; to: number }[] {
  const steps = 200;
  const isYes = (at: number, height: number) => inclinationTo(vote, at, height) > 0;
  return Array.from({ length: steps + 1 }, (_, step) => x[0] + ((x[1] - x[0]) * step) / steps)
    .map((at) => {
      const [below, above] = [isYes(at, y[0]), isYes(at, y[1])];
      const cut = y[0] + (y[1] - y[0]) * crossing(vote, at, y);
      if (below === above) return { x: at, from: y[0], to: below ? y[1] : y[0] };
      return below ? { x: at, from: y[0], to: cut } : { x: at, from: cut, to: y[1] };
    })
    .filter(({ from, to }) => to > from);
}

/** How far up the cutting line crosses an upright, as a share of its length. */
function crossing(vote: VoteLine, at: number, [low, high]: Range): number {
  const [below, above] = [inclinationTo(vote, at, low), inclinationTo(vote, at, high)];
  return below / (below - above);
}

function describe(rows: VoteInSpaceRows, { title }: NamedFigure, language: Language): string {
  const parties = partiesAmong(
    rows,
    rows.voters.map(({ party }) => party),
  );
  const sentences = parties.map((party) => {
    const own = rows.voters.filter((voter) => voter.party === party);
    const count = (option: string) =>
      writeCount(own.filter((voter) => voter.option === option).length, language);
    const otherwise = own.filter(({ expected }) => expected === false);
    const names = otherwise.map(({ member }) => isolated(nameOfMember(rows, member, language)));
    const told = `${nameOfParty(rows, party, language)}: ${count('yes')} ${inLanguage(words.for, language)}, ${count('no')} ${inLanguage(words.against, language)}`;
    return names.length === 0
      ? `${told}.`
      : `${told}${wordsOf(language).separator}${inLanguage(words.otherwise, language)}: ${names.join(', ')}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
