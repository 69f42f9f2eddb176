import { type QuorumOfHalf, quorumOfHalf } from '../analysis/counterfactual/quorum-of-half.js';
import type { CountBounds } from '../analysis/votes/count-range.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeRange } from '../language/write-count.js';
import { writeDecimal } from '../language/write-decimal.js';
import type { Vote } from '../records/records.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { rowLabels } from './row-labels.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { inOneLine, voteRows } from './vote-rows.js';

/** The title of the chart. */
export const quorumTitle: Text = {
  en: 'Under a quorum of half the members',
  el: 'Με απαρτία των μισών μελών',
  ru: 'При кворуме в половину членов',
};

const words = {
  subtitle: {
    en: 'Those who voted or abstained, in per cent of the members; the stroke marks half; [ ] marks an inferred date',
    el: 'Όσοι ψήφισαν ή απείχαν, ως ποσοστό των μελών· η κάθετη γραμμή: τα μισά· με [ ] η συναγόμενη ημερομηνία',
    ru: 'Голосовавшие и воздержавшиеся, в процентах от числа членов; черта — половина; в [ ] — выведенная дата',
  },
  axis: { en: '% of the members', el: '% των μελών', ru: '% от числа членов' },
  half: { en: 'half', el: 'τα μισά', ru: 'половина' },
  atLeast: sharedWords.atLeast,
} satisfies Readonly<Record<string, Text>>;

const sentences = {
  of: {
    en: (present: string, members: string) => `${present} of ${members} members`,
    el: (present: string, members: string) => `${present} από ${members} μέλη`,
    ru: (present: string, members: string) => `${present} из ${members} членов`,
  },
  met: {
    en: (needed: string, largest: number) => `quorum ${needed}, met in a body of up to ${largest}`,
    el: (needed: string, largest: number) => `απαρτία ${needed}, υπάρχει σε σώμα έως ${largest}`,
    ru: (needed: string, largest: number) => `кворум ${needed}, есть при составе до ${largest}`,
  },
  notMet: {
    en: (needed: string, largest: number) =>
      `quorum ${needed}, met only in a body of up to ${largest}`,
    el: (needed: string, largest: number) => `απαρτία ${needed}, μόνο σε σώμα έως ${largest}`,
    ru: (needed: string, largest: number) => `кворум ${needed}, только при составе до ${largest}`,
  },
  unknown: {
    en: (present: string) => `${present} present; members not told`,
    el: (present: string) => `${present} παρόντες· τα μέλη δεν αναφέρονται`,
    ru: (present: string) => `${present} присутствовавших; число членов не сообщается`,
  },
} as const;

/** A vote and the size of its body. */
export interface VoteInBody {
  readonly vote: Vote;
  /** How many members the body had; undefined if that is not told. */
  readonly members: CountBounds | undefined;
}

/**
 * The recorded votes under a quorum of half the members: those who took part in per cent of the members, between two limits where
 * the size of the body is known only so, against the line of one half.
 *
 * @param votes - votes with the size of their bodies; those without counts are left out
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are per cent of the members
 * @throws ArgumentError if no vote has counts
 */
export function quorumChart(
  votes: readonly VoteInBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const labelled = voteRows(
    votes.map((one) => one.vote),
    language,
  );
  const rows = labelled.map((row) => {
    const members = votes.find((one) => one.vote.id === row.vote)?.members;
    const measured = quorumOfHalf(row, members);
    const size = measured.members;
    return {
      label: row.label,
      from: size && (100 * measured.present) / size.atMost,
      to: size && (100 * measured.present) / size.atLeast,
      exceeds: measured.exceeds,
      text: sentenceOf(measured, language).join(wordsOf(language).separator),
      lines: sentenceOf(measured, language),
      present: presentOf(measured, language),
      evidence: row.evidence,
    };
  });
  const most = Math.max(100, ...rows.map((row) => row.to ?? 0));
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(look.narrow ? 51 : 34) },
  );
  const x = { type: 'quantitative', scale: { domain: [0, most + 4], nice: false } };
  const told = rows.filter((row) => row.from !== undefined);
  const tooltip = [
    { field: 'label', type: 'nominal', title: inLanguage(quorumTitle, language) },
    { field: 'percent', type: 'nominal', title: inLanguage(words.axis, language) },
    { field: 'text', type: 'nominal', title: ' ' },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const values = told.map((row) => ({ ...row, percent: percentOf(row, language) }));
  const body = {
    title: {
      text: inLanguage(quorumTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 250 },
    height: { step: names.step },
    data: { name: 'votes', values },
    encoding: { y: names.y },
    layer: [
      {
        data: { values: rows.map(({ label }) => ({ label, start: 0, end: 100 })) },
        mark: { type: 'rule', color: colours.rule, strokeWidth: points(0.75) },
        encoding: {
          x: {
            ...x,
            field: 'start',
            title: inLanguage(words.axis, language),
            axis: { values: [0, 25, 50, 75, 100], grid: false, titleAnchor: 'start' },
          },
          x2: { field: 'end' },
        },
      },
      {
        data: { values: rows.map(({ label }) => ({ label, at: 50 })) },
        mark: {
          type: 'point',
          shape: 'M0,-1L0,1',
          size: points(12) ** 2,
          opacity: 1,
          color: colours.ink,
          strokeWidth: points(1.25),
        },
        encoding: { x: { ...x, field: 'at' } },
      },
      {
        data: { values: rows.slice(0, 1).map(({ label }) => ({ label, at: 50 })) },
        mark: {
          type: 'text',
          align: 'right',
          dx: -5,
          dy: points(8),
          color: colours.faint,
          fontSize: typeSize.small,
        },
        encoding: { x: { ...x, field: 'at' }, text: { value: inLanguage(words.half, language) } },
      },
      {
        mark: { type: 'rule', color: colours.yes, strokeWidth: points(3) },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      ...['from', 'to'].map((field) => ({
        mark: {
          type: 'point',
          size: 70,
          opacity: 1,
          stroke: colours.yes,
          strokeWidth: points(1.25),
        },
        encoding: {
          x: { ...x, field },
          // A share of more than all members is no turnout: it stands hollow.
          fill: { condition: { test: 'datum.exceeds', value: colours.paper }, value: colours.yes },
          tooltip,
        },
      })),
      {
        transform: [{ filter: 'isValid(datum.to)' }],
        mark: { type: 'text', dy: points(11), fontSize: typeSize.small },
        encoding: { x: { ...x, field: 'middle' }, text: { field: 'percent' } },
        data: {
          values: values.map((row) => ({ ...row, middle: ((row.from ?? 0) + (row.to ?? 0)) / 2 })),
        },
      },
      {
        data: {
          values: rows.map(({ label, text, lines }) => ({
            label,
            lines: look.narrow ? lines : [text],
          })),
        },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'top',
          lineHeight: points(9),
          dy: -points(look.narrow ? 25 : 17),
          color: colours.faint,
          fontSize: typeSize.small,
        },
        encoding: { x: { value: 0 }, text: { field: 'lines', type: 'nominal' } },
      },
      ...names.layers,
    ],
  };
  return chart('quorum-of-half', describe(rows, language), body, options);
}

function presentOf({ present, perhapsMore }: QuorumOfHalf, language: Language): string {
  return perhapsMore ? `${inLanguage(words.atLeast, language)} ${present}` : String(present);
}

function percentOf(
  { from = 0, to = 0 }: { readonly from: number | undefined; readonly to: number | undefined },
  language: Language,
): string {
  const [least, most] = [from, to].map((share) => writeDecimal(share, language));
  return least === most ? `${least} %` : `${least}–${most} %`;
}

/** Who took part, and what quorum that would have met: in two lines. */
function sentenceOf(measured: QuorumOfHalf, language: Language): string[] {
  const { members, needed, largestBody } = measured;
  const present = presentOf(measured, language);
  if (members === undefined || needed === undefined) {
    return [inLanguage(sentences.unknown, language)(present)];
  }
  const of = inLanguage(sentences.of, language)(
    present,
    writeRange(members.atLeast, members.atMost, language),
  );
  const quorum = writeRange(needed.atLeast, needed.atMost, language);
  const met = measured.present >= needed.atMost ? sentences.met : sentences.notMet;
  return [of, inLanguage(met, language)(quorum, largestBody)];
}

function describe(
  rows: readonly { readonly label: string; readonly text: string }[],
  language: Language,
): string {
  const each = rows.map(({ label, text }) => `${inOneLine(label)}): ${text}.`);
  return [`${inLanguage(quorumTitle, language)}.`, ...each].join(' ');
}
