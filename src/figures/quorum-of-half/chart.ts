import type { QuorumOfHalf } from '../../analysis/counterfactual/quorum-of-half.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { rowLabels } from '../../charts/row-labels.js';
import { strokeMark } from '../../charts/stroke-mark.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inOneLine, voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeRange } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import type { QuorumRows } from './rows.js';
import { sentences, words } from './words.js';

/** Draws those who took part in each vote in per cent of the members, against the line of one half. */
export function chartOfQuorum(
  { rows: measuredVotes, votes }: QuorumRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const labels = voteRows(votes, language);
  const rows = measuredVotes.map(({ measured }, index) => {
    const { label, evidence } = labels[index]!;
    const size = measured.members;
    return {
      label,
      from: size && (100 * measured.present) / size.atMost,
      to: size && (100 * measured.present) / size.atLeast,
      exceeds: measured.exceeds,
      text: sentenceOf(measured, language).join(wordsOf(language).separator),
      lines: sentenceOf(measured, language),
      present: presentOf(measured, language),
      evidence,
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
    { field: 'label', type: 'nominal', title: inLanguage(named.title, language) },
    { field: 'percent', type: 'nominal', title: inLanguage(words.axis, language) },
    { field: 'text', type: 'nominal', title: ' ' },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const values = told.map((row) => ({ ...row, percent: percentOf(row, language) }));
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
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
        mark: strokeMark({ height: 12, thickness: 1.25, color: colours.ink }),
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
  return chart('quorum-of-half', describe(rows, named, language), body, options);
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
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = rows.map(({ label, text }) => `${inOneLine(label)}): ${text}.`);
  return textAlternative(inLanguage(title, language), sentences, language);
}
