import type { Judgement } from '../../analysis/votes/judge-vote.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, textOn, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inOneLine, voteRows } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import type { OtherRulesRows, RuledVote } from './rows.js';
import { words } from './words.js';

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

/** Draws a field for each vote and rule: carried, not carried, or not to be told. */
export function chartOfOtherRules(
  { rows: ruled, votes }: OtherRulesRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language, colours, narrow } = look;
  const rows = voteRows(votes, language);
  const verdicts = [
    inLanguage(words.carried, language),
    inLanguage(words.not, language),
    inLanguage(words.depends, language),
  ];
  const grounds = [colours.yes, colours.no, colours.unknown];
  const cells = ruled.map((one): Cell => {
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
    text: inLanguage(named.title, language),
    subtitle: inLanguage(named.subtitle ?? words.subtitle, language),
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
        usermeta: { leastPanelWidth: 360 },
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
  return chart('other-rules', describe(cells, named, language), body, options);
}

function verdictOf({ outcome }: Judgement, [carried, not, depends]: readonly string[]): string {
  if (outcome === 'adopted') return carried!;
  return outcome === 'cannot be told' ? depends! : not!;
}

function oneLine(text: string): string {
  return text.replace('\n', ' ');
}

function describe(cells: readonly Cell[], { title }: NamedFigure, language: Language): string {
  const labels = [...new Set(cells.map(({ label }) => label))];
  const sentences = labels.map((label) => {
    const own = cells.filter((cell) => cell.label === label);
    const told = own.map(({ rule, lines }) => `${oneLine(rule)}: ${lines.join(' ')}`);
    return `${inOneLine(label)}): ${told.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
