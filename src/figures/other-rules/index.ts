import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Dataset } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { plainly } from '../kind.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { allVotes } from '../shown-votes.js';
import { chartOfOtherRules } from './chart.js';
import {
  changedVotes,
  type OtherRule,
  type OtherRulesRows,
  otherRulesRows,
  usualRules,
} from './rows.js';
import { exceededSizes, shown, title } from './words.js';

export { type OtherRule, type RuledVote, underRules, usualRules } from './rows.js';
export { title as otherRulesTitle } from './words.js';

/** Under which rules the recorded votes would have been carried. */
export const otherRules = kindOfVotes({
  name: 'other-rules',
  title,
  about: 'under which rules each motion would have been carried by the votes that were counted',
  readable: 6,
  rows: otherRulesRows,
  chart: chartOfOtherRules,
  shown,
  remark: exceededIn,
  slots: (rows, language) => ({ changed: writeCount(changedVotes(rows), language) }),
  table: ({ rows }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'rule', about: 'The rule by which it is judged' },
      { name: 'outcome', about: 'What the rule makes of it' },
      { name: 'reason', about: 'Why' },
      {
        name: 'members_at_most',
        unit: 'members',
        about: 'The largest body in which it is carried, where that decides',
      },
      {
        name: 'abstain_at_most',
        unit: 'votes',
        about: 'The most abstentions with which it is carried, where they decide',
      },
      evidenceColumn,
    ],
    rows: rows.map(({ vote, rule, judgement, atMost, seats }) => {
      const depends = judgement.outcome === 'cannot be told';
      return {
        vote: vote.id,
        rule: rule.name.en.replace('\n', ' '),
        outcome: judgement.outcome,
        reason: judgement.reason,
        members_at_most: depends ? atMost.members : undefined,
        abstain_at_most: depends ? atMost.abstain : undefined,
        evidence: [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(seats, 'seats')]
          .join(' ')
          .trim(),
      };
    }),
  }),
});

/** The bodies of which more were counted in a vote than there are members, in a sentence: their size counts as unknown. */
function exceededIn({ rows }: OtherRulesRows, language: Language): string {
  const names = rows
    .filter(({ exceeded }) => exceeded)
    .map(({ vote }) => nameIn(vote.session.body.name, language));
  const each = [...new Set(names)].join(', ');
  return each === '' ? '' : inLanguage(exceededSizes, language)(each);
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
  const { rules = usualRules } = options;
  if (rules.length === 0) throw new ArgumentError('rules', rules, 'at least one rule');
  const rows = otherRulesRows(dataset, allVotes(dataset.votes), rules);
  return chartOfOtherRules(rows, plainly(title), options);
}
