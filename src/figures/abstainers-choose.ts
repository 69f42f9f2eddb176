import { reachableMargins } from '../analysis/counterfactual/reachable-margins.js';
import { abstainersChooseChart, abstainersChooseTitle } from '../charts/abstainers-choose-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { evidenceColumn, type Figure } from './figure.js';
import { casesOf } from './recorded-votes.js';

const shown: Text = {
  en: 'The margin is votes for less votes against. Each field is a margin that could have come about if each abstainer had voted for, voted against or abstained all the same; the diamond is the margin as it was, the upright stroke a tie, which rejects. A coloured field has another outcome than the vote had. “Of all ways” counts every way in which the abstainers, each for himself, can have acted: it is no probability. Where abstentions are not told, nothing can be said. Dates in square brackets are inferred.',
  el: 'Διαφορά: ψήφοι υπέρ μείον ψήφοι κατά. Κάθε πεδίο είναι μια διαφορά που θα μπορούσε να προκύψει αν καθένας από όσους απείχαν είχε ψηφίσει υπέρ ή κατά, ή είχε πάλι απόσχει· ο ρόμβος είναι η διαφορά όπως ήταν, η κάθετη γραμμή η ισοψηφία, που απορρίπτει. Το έγχρωμο πεδίο έχει άλλο αποτέλεσμα από αυτό που υπήρξε. Το ποσοστό των τρόπων μετρά κάθε τρόπο με τον οποίο όσοι απείχαν, ο καθένας για τον εαυτό του, μπορούσαν να πράξουν: δεν είναι πιθανότητα. Όπου οι αποχές δεν αναφέρονται, δεν μπορεί να ειπωθεί τίποτε. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Перевес — голоса за минус голоса против. Каждая клетка — перевес, который получился бы, если бы каждый воздержавшийся проголосовал за, против или воздержался снова; ромб — перевес, как он был, черта — равенство, при котором предложение отклоняется. У цветной клетки иной исход, чем был. Доля способов считает все способы, какими воздержавшиеся, каждый сам по себе, могли поступить: это не вероятность. Где о воздержавшихся не сообщается, сказать ничего нельзя. Даты в квадратных скобках выведены.',
};

/** Where the abstainers could have changed an outcome. */
export const abstainersChooseFigure: Figure = {
  name: 'abstainers-choose',
  notebook: '05-counterfactuals',
  title: abstainersChooseTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => abstainersChooseChart(dataset.votes, options),
  caption: (dataset, language) => ({
    shown: inLanguage(shown, language),
    cases: inLanguage(casesOf(countedVotes(dataset.votes).length, dataset.votes.length), language),
  }),
  data: (dataset) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'yes', unit: 'votes', about: 'Votes for as they were' },
      { name: 'no', unit: 'votes', about: 'Votes against as they were' },
      { name: 'abstain', unit: 'votes', about: 'Abstentions; empty where they are not told' },
      {
        name: 'margin',
        unit: 'votes',
        about:
          'Votes for less votes against, with those of the abstainers; empty where they are not told, or another majority than a simple one was needed',
      },
      {
        name: 'ways',
        unit: 'ways',
        about: 'In how many ways the abstainers, each for himself, come to that margin',
      },
      { name: 'outcome', about: 'What becomes of the motion' },
      { name: 'changed', about: 'Whether that is another outcome than the vote had: yes or no' },
      evidenceColumn,
    ],
    rows: countedVotes(dataset.votes).flatMap((vote) => {
      const { id, yes, no, abstain } = vote;
      const evidence = passageIds([vote], 'yes', 'no', 'abstain');
      if (abstain === undefined || vote.majority !== 'simple')
        return [{ vote: id, yes, no, abstain, evidence }];
      return reachableMargins({ yes, no, abstain }, { majority: 'simple' }).map((one) => ({
        vote: id,
        yes,
        no,
        abstain,
        margin: one.margin,
        ways: Number(one.ways),
        outcome: one.outcome,
        changed: one.changed ? 'yes' : 'no',
        evidence,
      }));
    }),
  }),
};
