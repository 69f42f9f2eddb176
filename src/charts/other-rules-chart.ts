import { type Judgement, judgeVote } from '../analysis/votes/judge-vote.js';
import { largestTotal } from '../analysis/votes/majority-threshold.js';
import { majorityOfThosePresent, type VotingRule } from '../analysis/votes/voting-rule.js';
import { ArgumentError } from '../errors/argument-error.js';
import { expressionLiteral } from '../escapes/expression-literal.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, sharedWords, type Text, wordsOf } from '../language/language.js';
import type { Dataset, Vote } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';
import { type ChartOptions, lookOf } from './chart-options.js';
import { quotesOf } from './quotes-of.js';
import { chart, points, textOn, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';
import { countedVotes, inOneLine, voteRows } from './vote-rows.js';

/** The title of the chart. */
export const otherRulesTitle: Text = {
  en: 'Under which rules it would have been carried',
  el: 'Με ποιους κανόνες θα είχε υιοθετηθεί',
  ru: 'По каким правилам решение было бы принято',
};

const words = {
  subtitle: {
    en: 'The same votes under other rules; [ ] marks an inferred date',
    el: 'Οι ίδιες ψήφοι με άλλους κανόνες· με [ ] η συναγόμενη ημερομηνία',
    ru: 'Те же голоса по другим правилам; в [ ] — выведенная дата',
  },
  carried: { en: 'carried', el: 'υιοθετείται', ru: 'принято' },
  not: { en: 'not carried', el: 'δεν υιοθετείται', ru: 'не принято' },
  depends: { en: 'cannot be told', el: 'άγνωστο', ru: 'неизвестно' },
  vote: { en: 'Vote', el: 'Ψηφοφορία', ru: 'Голосование' },
  rule: { en: 'Rule', el: 'Κανόνας', ru: 'Правило' },
} satisfies Readonly<Record<string, Text>>;

/** A rule by which a vote is judged again. */
export interface OtherRule {
  /** What it asks, on one line or on two with `\n` between them. */
  readonly name: Text;
  readonly rule: VotingRule;
}

/** The rules of the chart unless others are given. */
export const usualRules: readonly OtherRule[] = [
  {
    name: {
      en: 'more for\nthan against',
      el: 'περισσότεροι υπέρ\nπαρά κατά',
      ru: 'за больше,\nчем против',
    },
    rule: { majority: 'simple' },
  },
  {
    name: {
      en: 'majority of\nthose present',
      el: 'πλειοψηφία\nτων παρόντων',
      ru: 'большинство\nприсутствующих',
    },
    rule: majorityOfThosePresent,
  },
  {
    name: { en: 'half of all\nmust be present', el: 'απαρτία:\nοι μισοί', ru: 'кворум:\nполовина' },
    rule: { majority: 'simple', quorum: [1, 2] },
  },
  {
    name: {
      en: 'majority of\nall members',
      el: 'πλειοψηφία\nόλων των μελών',
      ru: 'большинство\nвсех членов',
    },
    rule: { majority: 'absolute' },
  },
  {
    name: { en: 'two thirds\nof the votes', el: 'δύο τρίτα\nτων ψήφων', ru: 'две трети\nголосов' },
    rule: { majority: 'qualified', share: [2, 3] },
  },
];

/** A vote judged by one rule. */
export interface RuledVote {
  readonly vote: Vote;
  readonly rule: OtherRule;
  readonly judgement: Judgement;
  /** On what it depends where it cannot be told: the carried vote needs no more members, or abstentions, than these. */
  readonly atMost: { readonly members?: number; readonly abstain?: number };
}

/**
 * Recorded votes judged by other rules. A body’s size is that told for the day of the vote; where more were counted than it had
 * members, or it is not told, it counts as unknown.
 *
 * @param dataset - a loaded dataset
 * @param rules - the rules
 * @returns a row for each recorded vote and rule, in the order of time
 * @throws ArgumentError if a rule is not one
 * @example
 * ```ts
 * const confidence = underRules(loadDataset()).filter(({ vote }) => vote.yes === 29);
 * confidence.map(({ judgement }) => judgement.outcome) // => ['adopted', 'adopted', 'adopted', 'rejected', 'rejected']
 * ```
 */
export function underRules(
  dataset: Dataset,
  rules: readonly OtherRule[] = usualRules,
): RuledVote[] {
  return countedVotes(dataset.votes).flatMap((vote) => {
    const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
    const { yes, no, abstain } = vote;
    const counted = yes + no + (abstain ?? 0);
    const told =
      size.kind === 'known'
        ? size.members
        : size.kind === 'between'
          ? { atLeast: size.atLeast, atMost: size.atMost }
          : ('unknown' as const);
    const most = size.kind === 'known' ? size.members : size.kind === 'between' ? size.atMost : 0;
    const members = most < counted ? ('unknown' as const) : told;
    return rules.map((rule) => ({
      vote,
      rule,
      judgement: judgeVote({ yes, no, abstain, members }, rule.rule),
      atMost: largest({ yes, no, counted }, rule.rule),
    }));
  });
}

/** The largest body, or the most abstentions, at which so many votes carry a motion. */
function largest(
  { yes, no, counted }: { readonly yes: number; readonly no: number; readonly counted: number },
  rule: VotingRule,
): RuledVote['atMost'] {
  if (rule.majority === 'absolute') return { members: 2 * yes - 1 };
  if (rule.majority === 'qualified' && rule.of === 'members') {
    return { members: largestTotal(yes, rule.share) };
  }
  if (typeof rule.quorum === 'object') return { members: largestTotal(counted, rule.quorum) };
  if (rule.majority === 'simple' && rule.abstentionsCount) {
    return { abstain: Math.max(0, yes - no - 1) };
  }
  return {};
}

/** On what it depends, in two lines; none where it does not depend on one number. */
function condition({ atMost }: RuledVote, language: Language): string[] {
  const upTo = inLanguage({ en: 'if up to', el: 'αν έως', ru: 'если до' }, language);
  const { members, abstain } = atMost;
  if (members !== undefined) {
    const what = inLanguage(sharedWords.members, language);
    return [upTo, `${members} ${what}`];
  }
  if (abstain !== undefined) {
    const what = inLanguage({ en: 'abstained', el: 'αποχές', ru: 'воздерж.' }, language);
    return [upTo, `${abstain} ${what}`];
  }
  return [];
}

interface Cell {
  readonly label: string;
  readonly rule: string;
  readonly verdict: string;
  readonly lines: readonly string[];
  readonly evidence: string;
}

/**
 * For each recorded vote, under which rules the motion would have been carried by the votes that were counted.
 *
 * @param dataset - a loaded dataset: its votes and compositions
 * @param options - language of the labels; the rules, five usual ones unless told
 * @returns a Vega-Lite specification: a field for each vote and rule
 * @throws ArgumentError if no vote has counts, or there is no rule
 * @example
 * ```ts
 * otherRulesChart(loadDataset()).name // => 'other-rules'
 * ```
 */
export function otherRulesChart(
  dataset: Dataset,
  options: ChartOptions & { readonly rules?: readonly OtherRule[] } = {},
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const { rules = usualRules } = options;
  if (rules.length === 0) throw new ArgumentError('rules', rules, 'at least one rule');
  const rows = voteRows(dataset.votes, language);
  const verdicts = [
    inLanguage(words.carried, language),
    inLanguage(words.not, language),
    inLanguage(words.depends, language),
  ];
  const grounds = [colours.yes, colours.no, colours.unknown];
  const cells = underRules(dataset, rules).map((one): Cell => {
    const verdict = verdictOf(one.judgement, verdicts);
    const depends = verdict === verdicts[2];
    const when = depends ? condition(one, language) : [];
    return {
      label: rows.find(({ vote }) => vote === one.vote.id)?.label ?? one.vote.id,
      rule: inLanguage(one.rule.name, language),
      verdict,
      lines: when.length === 0 ? [verdict] : narrow ? [when.join(' ')] : when,
      evidence: quotesOf(one.vote, 'yes'),
    };
  });
  const values = narrow ? cells.map((cell) => ({ ...cell, rule: oneLine(cell.rule) })) : cells;
  const tooltip = [
    { field: 'label', type: 'nominal', title: inLanguage(words.vote, language) },
    { field: 'rule', type: 'nominal', title: inLanguage(words.rule, language) },
    { field: 'verdict', type: 'nominal', title: ' ' },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const fill = {
    field: 'verdict',
    type: 'nominal',
    scale: { domain: verdicts, range: grounds },
    legend: null,
  };
  const marks = (place: object) => [
    {
      mark: { type: 'rect', stroke: colours.paper, strokeWidth: points(1.5) },
      encoding: { ...place, fill, tooltip },
    },
    {
      mark: {
        type: 'text',
        fontSize: typeSize.small,
        lineHeight: points(9),
        // Of two lines the first would stand in the middle.
        dy: { expr: `length(datum.lines) > 1 ? -${points(4.5)} : 0` },
      },
      encoding: {
        ...place,
        text: { field: 'lines', type: 'nominal' },
        color: {
          condition: verdicts.map((verdict, index) => ({
            test: `datum.verdict === ${expressionLiteral(verdict)}`,
            value: textOn(grounds[index]!, colours),
          })),
          value: colours.ink,
        },
      },
    },
  ];
  const axis = {
    title: null,
    domain: false,
    ticks: false,
    labelExpr: "split(datum.label, '\\n')",
    labelLineHeight: points(10),
  };
  const title = {
    text: inLanguage(otherRulesTitle, language),
    subtitle: inLanguage(words.subtitle, language),
  };
  const body = narrow
    ? {
        title,
        usermeta: { leastPanelWidth: 150 },
        spacing: points(7),
        vconcat: rows.map((row) => ({
          title: {
            text: row.label.split('\n'),
            fontSize: typeSize.small,
            fontWeight: 'normal',
            lineHeight: points(9.5),
            offset: 3,
          },
          width: 170,
          height: { step: points(15) },
          data: { values: values.filter(({ label }) => label === row.label) },
          encoding: {
            y: { field: 'rule', type: 'nominal', sort: null, axis: { ...axis, labelPadding: 4 } },
          },
          layer: marks({}),
        })),
      }
    : {
        title,
        width: 430,
        usermeta: { leastPanelWidth: 400 },
        height: { step: points(30) },
        data: { name: 'cells', values },
        layer: marks({
          y: {
            field: 'label',
            type: 'nominal',
            sort: null,
            axis: { ...axis, labelBaseline: 'bottom', labelOffset: 1, labelPadding: 8 },
          },
          x: {
            field: 'rule',
            type: 'nominal',
            sort: null,
            axis: { ...axis, orient: 'top', labelAngle: 0, labelPadding: 6 + points(10) },
          },
        }),
      };
  return chart('other-rules', describe(cells, language), body, options);
}

function verdictOf({ outcome }: Judgement, [carried, not, depends]: readonly string[]): string {
  if (outcome === 'adopted') return carried!;
  return outcome === 'cannot be told' ? depends! : not!;
}

function oneLine(text: string): string {
  return text.replace('\n', ' ');
}

function describe(cells: readonly Cell[], language: Language): string {
  const labels = [...new Set(cells.map(({ label }) => label))];
  const sentences = labels.map((label) => {
    const own = cells.filter((cell) => cell.label === label);
    const told = own.map(({ rule, lines }) => `${oneLine(rule)}: ${lines.join(' ')}`);
    return `${inOneLine(label)}): ${told.join(wordsOf(language).separator)}.`;
  });
  return [`${inLanguage(otherRulesTitle, language)}.`, ...sentences].join(' ');
}
