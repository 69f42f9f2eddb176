import type { ReachableMargin } from '../../analysis/counterfactual/reachable-margins.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import type { KeyEntry } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { outcomeColourName, outcomeNames } from '../../charts/outcomes.js';
import { panel } from '../../charts/panel.js';
import { quantityAxis, signed } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { type VoteRow, voteRows, whyNotMeasured } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeSigned } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { AbstainersChooseRow, AbstainersChooseRows } from './rows.js';
import { changedTo, sentences, words } from './words.js';

/** A row with the lines that name it in a language. */
type LabelledRow = AbstainersChooseRow & Omit<VoteRow, 'vote'>;

const outcomes = ['adopted', 'rejected', 'tied', 'no quorum', 'cannot be told'] as const;

/** Draws for each vote the margins that its abstainers could have brought about, and where the outcome would have been another. */
export function chartOfAbstainersChoose(
  { rows: measured, votes }: AbstainersChooseRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const labels = voteRows(votes, language);
  const rows = measured.map((row, index): LabelledRow => ({ ...labels[index]!, ...row }));
  const values = rows.flatMap((row) => rowsOf(row, language));
  const margins = [
    0,
    ...values.flatMap(({ was, margin }) => [was, ...(margin === undefined ? [] : [margin])]),
  ];
  return panel(
    {
      name: 'abstainers-choose',
      title: named.title,
      subtitle: named.subtitle ?? subtitleOfVotes(words.subtitle, votes),
      description: describe(rows, named, language),
      rows: {
        name: 'margins',
        values,
        row: 'vote',
        label: 'label',
        shared: ['vote', 'label', 'was', 'signed', 'byMargin', 'told', 'evidence'],
        height: 36,
      },
      calculate: { from: 'datum.margin - 0.5', to: 'datum.margin + 0.5' },
      x: quantityAxis({
        domain: [Math.min(...margins) - 2, Math.max(...margins) + 2],
        title: words.axis,
        ticks: 7,
        labels: signed,
      }),
      leastWidth: 250,
      marks: [
        legend(entriesOf(rows), {
          beside: rows.map(({ label }) => label),
          ...(narrow ? { columns: 2 } : {}),
        }),
        bar({
          x: 'from',
          x2: 'to',
          where: 'isValid(datum.margin)',
          height: 10,
          fill: 'paper',
          fills: outcomes.map((one) => ({
            test: `datum.result === ${expressionLiteral(inLanguage(outcomeNames[one], language))}`,
            fill: outcomeColourName(one),
          })),
          tip: {
            label: named.title,
            text: words.margin,
            ways: words.ways,
            result: untitled,
          },
        }),
        // The line of decision: a motion needs more votes for than against. A vote that the margin alone did not decide is not measured by it.
        stroke({ x: 0, where: "datum.byMargin === 'yes'", once: true, height: 12.5 }),
        dot({
          x: 'was',
          once: true,
          shape: 'diamond',
          size: 60,
          line: 'paper',
          thickness: 0.75,
          tip: { label: named.title, signed: words.margin },
        }),
        text({
          x: { pixels: 0 },
          once: true,
          text: 'told',
          align: 'left',
          below: -12.5,
          colour: 'faint',
          size: 'small',
        }),
        text({ x: 'was', once: true, text: 'signed', below: 11, size: 'small' }),
      ],
    },
    options,
  );
}

/** The key: the fields by what they make of a vote, the margin as it was, and where a tie is. */
function entriesOf(rows: readonly LabelledRow[]): KeyEntry[] {
  const margins = rows.flatMap((row) => row.margins);
  const changed = outcomes.filter((one) =>
    margins.some((margin) => margin.changed && margin.outcome === one),
  );
  return [
    ...(margins.some((one) => !one.changed)
      ? [{ words: words.same, fill: 'paper', line: 'ink' } as const]
      : []),
    ...changed.map((one) => ({
      words: changedTo[one],
      fill: outcomeColourName(one),
      line: 'ink' as const,
    })),
    { words: words.was, fill: 'ink', line: 'ink', shape: 'diamond' },
    ...(rows.some(({ byMargin }) => byMargin)
      ? [{ words: words.tie, fill: 'ink', line: 'ink', shape: symbolShapes.stroke } as const]
      : []),
  ];
}

/** A row for each margin that can have been; one without where none is known. */
function rowsOf(row: LabelledRow, language: Language) {
  const was = row.yes - row.no;
  const vote = {
    vote: row.vote.id,
    label: row.label,
    was,
    signed: writeSigned(was, language),
    byMargin: row.byMargin ? 'yes' : 'no',
    told: sentenceOf(row, language),
    evidence: row.evidence,
  };
  const margins = row.margins.length === 0 ? [undefined] : row.margins;
  return margins.map((one) => ({
    ...vote,
    margin: one?.margin,
    ways: one && writeCount(one.ways, language),
    text: one && writeSigned(one.margin, language),
    result: one && inLanguage(one.changed ? outcomeNames[one.outcome] : words.same, language),
  }));
}

function sentenceOf(row: LabelledRow, language: Language): string {
  const { abstain } = row;
  if (row.was === undefined) return whyNotMeasured('rule', language);
  if (abstain === undefined) return inLanguage(words.untold, language);
  if (abstain === 0) return inLanguage(words.none, language);
  const { margins } = row;
  const changed = margins.filter((one) => one.changed);
  const all = writeCount(abstain, language);
  if (changed.length === 0)
    return inLanguage(abstain === 1 ? sentences.neverOfOne : sentences.never, language)(all);
  const fewest = Math.min(...changed.map((one) => Math.abs(one.margin - (row.yes - row.no))));
  const sum = (list: readonly ReachableMargin[]) =>
    Number(list.reduce((total, one) => total + one.ways, 0n));
  const share = writePercent(sum(changed) / sum(margins), 1, language);
  return inLanguage(sentences.changed, language)(writeCount(fewest, language), all, share);
}

function describe(
  rows: readonly LabelledRow[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = rows.map((row) => {
    const counts = `${writeCount(row.yes, language)}–${writeCount(row.no, language)}`;
    const votes =
      row.was === undefined ? counts : `${counts}, ${inLanguage(outcomeNames[row.was], language)}`;
    return `${row.named}: ${votes}${wordsOf(language).separator}${sentenceOf(row, language)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
