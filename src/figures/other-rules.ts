import { countedIn } from '../analysis/votes/turnout.js';
import {
  otherRulesChart,
  otherRulesTitle,
  underRules,
  usualRules,
} from '../charts/other-rules-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset } from '../records/records.js';
import { sizeBounds, sizeOfBody } from '../records/size-of-body.js';
import { evidenceColumn, type Figure } from './figure.js';
import { casesOf } from './recorded-votes.js';

const shown: Text = {
  en: 'What would have become of each motion by the votes that were counted, had another rule been in force: more votes for than against; a majority of those present, an abstention weighing like a vote against; the first rule with half of all members as a quorum; a majority of all members; two thirds of the votes. “Cannot be told”: it depends on the size of the body or on abstentions, which the source does not tell or tells within bounds; up to the number given it would have been carried. Nobody knows how those voting would have voted under another rule. Dates in square brackets are inferred.',
  el: 'Τι θα είχε γίνει κάθε πρόταση με τις ψήφους που μετρήθηκαν, αν ίσχυε άλλος κανόνας: περισσότεροι υπέρ παρά κατά· πλειοψηφία των παρόντων, όπου η αποχή μετρά σαν ψήφος κατά· ο πρώτος κανόνας με απαρτία των μισών μελών· πλειοψηφία όλων των μελών· δύο τρίτα των ψήφων. «Άγνωστο»: εξαρτάται από το μέγεθος του οργάνου ή από τις αποχές, που η πηγή δεν αναφέρει ή αναφέρει εντός ορίων· έως τον αριθμό που δίνεται θα είχε υιοθετηθεί. Πώς θα είχαν ψηφίσει με άλλον κανόνα δεν το γνωρίζει κανείς. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Что стало бы с каждым предложением при тех же голосах, если бы действовало другое правило: за больше, чем против; большинство присутствующих, где воздержавшийся весит как голос против; первое правило при кворуме в половину членов; большинство всех членов; две трети голосов. «Неизвестно»: зависит от численности органа или от числа воздержавшихся, о которых источник не сообщает или сообщает в пределах; до названного числа решение было бы принято. Как голосовали бы при другом правиле, не знает никто. Даты в квадратных скобках выведены.',
};

/** The bodies of which more were counted in a vote than the source gives members: their size counts as unknown. */
function exceededSizes(dataset: Dataset, language: Language): string {
  const exceeded = countedVotes(dataset.votes).filter((vote) => {
    const size = sizeBounds(sizeOfBody(dataset, vote.session.body, vote.session.date));
    return size !== undefined && countedIn(vote) > size.atMost;
  });
  const names = [...new Set(exceeded.map((vote) => nameIn(vote.session.body.name, language)))].join(
    ', ',
  );
  if (names === '') return '';
  const sentence: Text = {
    en: `More were counted than the source gives members, so that the size counts as unknown: ${names}.`,
    el: `Μετρήθηκαν περισσότεροι από τα μέλη που δίνει η πηγή, άρα το μέγεθος λογίζεται άγνωστο: ${names}.`,
    ru: `Учтено больше голосов, чем источник называет членов, поэтому численность считается неизвестной: ${names}.`,
  };
  return ` ${inLanguage(sentence, language)}`;
}

/** Under which rules the recorded votes would have been carried. */
export const otherRules: Figure = {
  name: 'other-rules',
  notebook: '01-recorded-votes',
  title: otherRulesTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => otherRulesChart(dataset, options),
  caption: (dataset, language) => ({
    shown: `${inLanguage(shown, language)}${exceededSizes(dataset, language)}`,
    cases: inLanguage(casesOf(countedVotes(dataset.votes).length, dataset.votes.length), language),
  }),
  data: (dataset) => ({
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
    rows: underRules(dataset, usualRules).map(({ vote, rule, judgement, atMost }) => {
      const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
      const seats = size.kind === 'unknown' ? [] : size.composition.seats;
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
};
