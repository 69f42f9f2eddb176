import type { Judgement } from '../../analysis/votes/judge-vote.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { columnsAxis } from '../../charts/columns-axis.js';
import { key } from '../../charts/key.js';
import { field } from '../../charts/marks/field.js';
import type { Place } from '../../charts/marks/mark.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { panels } from '../../charts/panels.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points, textOn } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { voteRows } from '../../charts/vote-rows.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { subtitleOfVotes } from '../inferred-dates.js';
import type { NamedFigure } from '../kind.js';
import type { OtherRulesRow, OtherRulesRows, RuledVote } from './rows.js';
import { words } from './words.js';

/** So many votes leave room for lines of the usual height in one column. */
const fewVotes = 4;

/** Draws a field for each vote and rule: carried, not carried, or not to be told. */
export function chartOfOtherRules(
  { rows: ruled, votes }: OtherRulesRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const labels = new Map(voteRows(votes, language).map((row) => [row.vote, row]));
  const values = ruled.map((one) => {
    const { label, evidence } = labels.get(one.vote.id)!;
    const verdict = inLanguage(words[verdictOf(one.judgement)], language);
    const says = cellOf(one, language);
    return {
      vote: one.vote.id,
      label,
      rule: narrow ? oneLine(ruleOf(one, language)) : ruleOf(one, language),
      outcome: one.judgement.outcome,
      verdict,
      says: narrow ? oneLine(says) : says,
      evidence,
    };
  });
  const grounds = { carried: 'yes', not: 'no', depends: 'unknown' } as const;
  const entries = (['carried', 'not', 'depends'] as const).map((verdict) => ({
    words: words[verdict],
    fill: grounds[verdict],
  }));
  const marks = (x?: Place) => [
    field({
      ...(x === undefined ? {} : { x }),
      key: key('verdict', entries, { shown: false }),
      tip: { label: words.vote, rule: words.rule, verdict: untitled },
    }),
    text({
      ...(x === undefined ? {} : { x }),
      text: 'says',
      size: 'small',
      lineHeight: 9,
      // Of two lines the first would stand in the middle.
      dy: { expr: `indexof(datum.says, '\\n') < 0 ? 0 : ${-points(4.5)}` },
      colours: entries.map(({ words: said, fill }) => ({
        test: `datum.verdict === ${expressionLiteral(inLanguage(said, language))}`,
        colour: textOn(colours[fill], colours),
      })),
    }),
  ];
  const chart = {
    name: 'other-rules',
    title: named.title,
    subtitle: named.subtitle ?? subtitleOfVotes(words.subtitle, votes),
    description: describe(ruled, labels, named, language),
  };
  return narrow
    ? panels(
        {
          ...chart,
          rows: { name: 'judgements', values },
          panel: 'vote',
          label: 'label',
          row: 'rule',
          height: votes.length > fewVotes ? 11 : 15,
          leastWidth: 150,
          marks: marks(),
        },
        options,
      )
    : panel(
        {
          ...chart,
          rows: {
            name: 'judgements',
            values,
            row: 'vote',
            label: 'label',
            shared: ['vote', 'label'],
            height: 30,
          },
          x: columnsAxis(),
          leastWidth: 360,
          marks: marks('rule'),
        },
        options,
      );
}

function verdictOf({ outcome }: Judgement): 'carried' | 'not' | 'depends' {
  if (outcome === 'adopted') return 'carried';
  return outcome === 'cannot be told' ? 'depends' : 'not';
}

function ruleOf({ rule }: RuledVote, language: Language): string {
  return inLanguage(rule.name, language);
}

/** What a field says: the verdict, or on what number it depends, in two lines. */
function cellOf({ judgement, atMost }: RuledVote, language: Language): string {
  const verdict = verdictOf(judgement);
  const upTo = (count: number, what: string) =>
    `${inLanguage(words.upTo, language)}\n${writeCount(count, language)} ${what}`;
  if (verdict === 'depends' && atMost.members !== undefined) {
    return upTo(atMost.members, inLanguage(sharedWords.members, language));
  }
  if (verdict === 'depends' && atMost.abstain !== undefined) {
    return upTo(atMost.abstain, inLanguage(words.abstained, language));
  }
  return inLanguage(words[verdict], language);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function describe(
  rows: readonly OtherRulesRow[],
  labels: ReadonlyMap<string, { readonly named: string }>,
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = [...labels].map(([vote, { named }]) => {
    const told = rows
      .filter((row) => row.vote.id === vote)
      .map((row) => `${ruleOf(row, language)}: ${cellOf(row, language)}`);
    return `${named}: ${oneLine(told.join(wordsOf(language).separator))}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
