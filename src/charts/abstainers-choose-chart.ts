import {
  type ReachableMargin,
  reachableMargins,
} from '../analysis/counterfactual/reachable-margins.js';
import { judgeVote } from '../analysis/votes/judge-vote.js';
import type { VotingRule } from '../analysis/votes/voting-rule.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import { writeCount, writeSigned } from '../language/write-count.js';
import { writeDecimal } from '../language/write-decimal.js';
import type { Vote } from '../records/records.js';
import { type ChartOptions, type Look, lookOf } from './chart-options.js';
import { outcomeColour, outcomeNames } from './outcomes.js';
import { rowLabels } from './row-labels.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { inOneLine, otherMajority, type VoteRow, voteRows } from './vote-rows.js';

/** The title of the chart. */
export const abstainersChooseTitle: Text = {
  en: 'Had the abstainers chosen a side',
  el: 'Αν όσοι απείχαν είχαν διαλέξει πλευρά',
  ru: 'Если бы воздержавшиеся выбрали сторону',
};

const words = {
  subtitle: {
    en: 'Each field is a margin that the abstainers could have brought about; the diamond is the margin as it was; [ ] marks an inferred date',
    el: 'Κάθε πεδίο είναι μια διαφορά που θα μπορούσαν να είχαν προκαλέσει όσοι απείχαν· ο ρόμβος, η διαφορά όπως ήταν· με [ ] η συναγόμενη ημερομηνία',
    ru: 'Каждая клетка — перевес, который могли бы создать воздержавшиеся; ромб — перевес, как он был; в [ ] — выведенная дата',
  },
  axis: {
    en: 'margin: votes for less votes against',
    el: 'διαφορά: ψήφοι υπέρ μείον ψήφοι κατά',
    ru: 'перевес: голоса за минус голоса против',
  },
  margin: sharedWords.margin,
  ways: sharedWords.ways,
  same: { en: 'the same outcome', el: 'ίδιο αποτέλεσμα', ru: 'исход тот же' },
  untold: {
    en: 'abstentions not told',
    el: 'οι αποχές δεν αναφέρονται',
    ru: 'число воздержавшихся не сообщается',
  },
} satisfies Readonly<Record<string, Text>>;

const sentences = {
  changed: {
    en: (fewest: number, all: number, share: string) =>
      `${fewest} of the ${all} suffice for another outcome: ${share} % of all ways`,
    el: (fewest: number, all: number, share: string) =>
      `${fewest} από τους ${all} αρκούν για άλλο αποτέλεσμα: ${share} % των τρόπων`,
    ru: (fewest: number, all: number, share: string) =>
      `${fewest} из ${all} хватает для иного исхода: ${share} % всех способов`,
  },
  never: {
    en: (all: number) => `the same outcome, however the ${all} choose`,
    el: (all: number) => `ίδιο αποτέλεσμα, όπως κι αν επιλέξουν οι ${all}`,
    ru: (all: number) => `тот же исход при любом выборе ${all} воздержавшихся`,
  },
} as const;

/** The rule under which the record’s votes are judged: more for than against, a tie rejecting. */
const simple: VotingRule = { majority: 'simple' };

/**
 * For each recorded vote the margins that its abstainers could have brought about, and where the outcome would have been another.
 *
 * @param votes - votes of a loaded dataset; those without counts are left out
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are votes for less votes against
 * @throws ArgumentError if no vote has counts
 * @example
 * ```ts
 * abstainersChooseChart(loadDataset().votes).name // => 'abstainers-choose'
 * ```
 */
export function abstainersChooseChart(
  votes: readonly Vote[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours } = look;
  const rows = voteRows(votes, language);
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
      text: inLanguage(abstainersChooseTitle, language),
      subtitle: inLanguage(words.subtitle, language),
    },
    width: 400,
    usermeta: { leastPanelWidth: 250 },
    height: { step: names.step },
    data: { name: 'margins', values: fields },
    encoding: { y: names.y },
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
            { field: 'label', type: 'nominal', title: inLanguage(abstainersChooseTitle, language) },
            { field: 'text', type: 'nominal', title: inLanguage(words.margin, language) },
            { field: 'ways', type: 'nominal', title: inLanguage(words.ways, language) },
            { field: 'result', type: 'nominal', title: ' ' },
            { field: 'evidence', type: 'nominal', title: '¶' },
          ],
        },
      },
      decision(rows, x, look),
      {
        data: { values: rows.map((row) => ({ ...row, margin: row.yes - row.no })) },
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
            { field: 'label', type: 'nominal', title: inLanguage(abstainersChooseTitle, language) },
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
  return chart('abstainers-choose', describe(rows, language), body, options);
}

/** The line of decision in each row: a motion needs more votes for than against. */
function decision(rows: readonly VoteRow[], x: object, { colours }: Look): object {
  return {
    data: { values: rows.map(({ label }) => ({ label, at: 0 })) },
    mark: {
      type: 'point',
      shape: 'M0,-1L0,1',
      size: points(12.5) ** 2,
      opacity: 1,
      color: colours.ink,
      strokeWidth: points(1),
    },
    encoding: { x: { ...x, field: 'at' } },
  };
}

/** None where abstentions are not told, or the vote was not decided by a simple majority. */
function marginsOf({ yes, no, abstain, majority }: VoteRow): ReachableMargin[] {
  return abstain === undefined || majority !== 'simple'
    ? []
    : reachableMargins({ yes, no, abstain }, simple);
}

function fieldsOf(row: VoteRow, language: Language) {
  return marginsOf(row).map(({ margin, ways, outcome, changed }) => ({
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

function sentenceOf(row: VoteRow, language: Language): string {
  const { abstain } = row;
  const other = otherMajority(row.majority, language);
  if (other !== undefined) return other;
  if (abstain === undefined) return inLanguage(words.untold, language);
  const margins = marginsOf(row);
  const changed = margins.filter((one) => one.changed);
  if (changed.length === 0) return inLanguage(sentences.never, language)(abstain);
  const fewest = Math.min(...changed.map((one) => Math.abs(one.margin - (row.yes - row.no))));
  const sum = (list: readonly ReachableMargin[]) =>
    Number(list.reduce((total, one) => total + one.ways, 0n));
  const share = writeDecimal((100 * sum(changed)) / sum(margins), language);
  return inLanguage(sentences.changed, language)(fewest, abstain, share);
}

function describe(rows: readonly VoteRow[], language: Language): string {
  const each = rows.map((row) => {
    const place = inOneLine(row.label);
    const counts = `${row.yes}–${row.no}`;
    const was = judgeVote({ yes: row.yes, no: row.no }, simple).outcome;
    const votes =
      row.majority === 'simple' ? `${counts}, ${inLanguage(outcomeNames[was], language)}` : counts;
    return `${place}): ${votes}${wordsOf(language).separator}${sentenceOf(row, language)}.`;
  });
  return [`${inLanguage(abstainersChooseTitle, language)}.`, ...each].join(' ');
}
