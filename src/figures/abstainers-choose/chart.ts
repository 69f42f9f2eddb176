import type { ReachableMargin } from '../../analysis/counterfactual/reachable-margins.js';
import { type ChartOptions, type Look, lookOf } from '../../charts/chart-options.js';
import { outcomeColour, outcomeNames } from '../../charts/outcomes.js';
import { rowLabels } from '../../charts/row-labels.js';
import { strokeMark } from '../../charts/stroke-mark.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inOneLine, otherMajority, type VoteRow, voteRows } from '../../charts/vote-rows.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import type { NamedFigure } from '../kind.js';
import type { AbstainersChooseRow, AbstainersChooseRows } from './rows.js';
import { sentences, words } from './words.js';

/** A row with the lines that name it in a language. */
type LabelledRow = AbstainersChooseRow & Omit<VoteRow, 'vote'>;

/** Draws for each vote the margins that its abstainers could have brought about, and where the outcome would have been another. */
export function chartOfAbstainersChoose(
  { rows: measured, votes }: AbstainersChooseRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const labels = voteRows(votes, language);
  const rows = measured.map((row, index): LabelledRow => ({ ...labels[index]!, ...row }));
  const names = rowLabels(
    rows.map((row) => row.label),
    look,
    { height: points(36) },
  );
  const fields = rows.flatMap((row) => fieldsOf(row, language));
  const margins = [0, ...rows.map((row) => row.yes - row.no), ...fields.map((one) => one.margin)];
  const domain = [Math.min(...margins) - 2, Math.max(...margins) + 2];
  const x = { type: 'quantitative', scale: { domain, nice: false, zero: false } };
  const outcomes = ['adopted', 'rejected', 'tied', 'no quorum', 'cannot be told'] as const;
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 250 },
    height: { step: names.step },
    data: { name: 'margins', values: fields },
    // Rows of which no field is known keep their place among the others.
    encoding: { y: { ...names.y, scale: { domain: rows.map((row) => row.label), padding: 0 } } },
    layer: [
      {
        mark: {
          type: 'bar',
          height: points(10),
          yOffset: names.barOffset,
          stroke: colours.ink,
          strokeWidth: points(0.35),
        },
        encoding: {
          x: {
            ...x,
            field: 'from',
            title: inLanguage(words.axis, language),
            axis: {
              tickCount: 7,
              grid: false,
              titleAnchor: 'start',
              labelExpr: "(datum.value > 0 ? '+' : '') + replace(datum.label, '-', '−')",
            },
          },
          x2: { field: 'to' },
          fill: {
            field: 'colour',
            type: 'nominal',
            scale: {
              domain: ['same', ...outcomes],
              range: [colours.paper, ...outcomes.map((one) => outcomeColour(one, colours))],
            },
            legend: null,
          },
          tooltip: [
            { field: 'label', type: 'nominal', title: inLanguage(named.title, language) },
            { field: 'text', type: 'nominal', title: inLanguage(words.margin, language) },
            { field: 'ways', type: 'nominal', title: inLanguage(words.ways, language) },
            { field: 'result', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      decision(rows, x, look),
      {
        data: {
          values: rows.map(({ label, yes, no, evidence }) => ({
            label,
            margin: yes - no,
            evidence,
          })),
        },
        mark: {
          type: 'point',
          shape: 'diamond',
          size: 60,
          opacity: 1,
          fill: colours.ink,
          stroke: colours.paper,
          strokeWidth: points(0.75),
        },
        encoding: {
          x: { ...x, field: 'margin' },
          tooltip: [
            { field: 'label', type: 'nominal', title: inLanguage(named.title, language) },
            { field: 'margin', type: 'quantitative', title: inLanguage(words.margin, language) },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      {
        data: {
          values: rows.map((row) => ({ label: row.label, text: sentenceOf(row, language) })),
        },
        mark: {
          type: 'text',
          align: 'left',
          dy: -points(12.5),
          color: colours.faint,
          fontSize: typeSize.small,
        },
        encoding: { x: { value: 0 }, text: { field: 'text' } },
      },
      {
        data: {
          values: rows.map((row) => ({
            label: row.label,
            text: writeSigned(row.yes - row.no, language),
            margin: row.yes - row.no,
          })),
        },
        mark: { type: 'text', dy: points(11), fontSize: typeSize.small },
        encoding: { x: { ...x, field: 'margin' }, text: { field: 'text' } },
      },
      ...names.layers,
    ],
  };
  return chart('abstainers-choose', describe(rows, named, language), body, options);
}

/** The line of decision in each row that a simple majority decided: a motion needs more votes for than against. */
function decision(rows: readonly LabelledRow[], x: object, { colours }: Look): object {
  return {
    // A vote that needed another majority is not measured by this line.
    data: {
      values: rows.filter(({ was }) => was !== undefined).map(({ label }) => ({ label, at: 0 })),
    },
    mark: strokeMark({ height: 12.5, thickness: 1, color: colours.ink }),
    encoding: { x: { ...x, field: 'at' } },
  };
}

function fieldsOf(row: LabelledRow, language: Language) {
  return row.margins.map(({ margin, ways, outcome, changed }) => ({
    label: row.label,
    margin,
    from: margin - 0.5,
    to: margin + 0.5,
    text: writeSigned(margin, language),
    ways: writeCount(ways, language),
    colour: changed ? outcome : 'same',
    result: changed
      ? inLanguage(outcomeNames[outcome], language)
      : inLanguage(words.same, language),
    evidence: row.evidence,
  }));
}

function sentenceOf(row: LabelledRow, language: Language): string {
  const { abstain } = row;
  const other = otherMajority(row.majority, language);
  if (other !== undefined) return other;
  if (abstain === undefined) return inLanguage(words.untold, language);
  const { margins } = row;
  const changed = margins.filter((one) => one.changed);
  if (changed.length === 0) return inLanguage(sentences.never, language)(abstain);
  const fewest = Math.min(...changed.map((one) => Math.abs(one.margin - (row.yes - row.no))));
  const sum = (list: readonly ReachableMargin[]) =>
    Number(list.reduce((total, one) => total + one.ways, 0n));
  const share = writeDecimal((100 * sum(changed)) / sum(margins), language);
  return inLanguage(sentences.changed, language)(fewest, abstain, share);
}

function describe(
  rows: readonly LabelledRow[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = rows.map((row) => {
    const place = inOneLine(row.label);
    const counts = `${row.yes}–${row.no}`;
    const votes =
      row.was === undefined ? counts : `${counts}, ${inLanguage(outcomeNames[row.was], language)}`;
    return `${place}): ${votes}${wordsOf(language).separator}${sentenceOf(row, language)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
