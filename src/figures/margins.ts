import { voteMeasures } from '../analysis/votes/vote-measures.js';
import { marginsChart, marginsTitle } from '../charts/margins-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { evidenceColumn, type Figure } from './figure.js';
import { casesOf, votesOldStyle } from './recorded-votes.js';

const shown: Text = {
  en: 'Shares of the votes for and against; the stroke marks the number needed to win, a tie rejecting. Numbers are votes. The margin is votes for less votes against; switches are the voters who, changing sides, would have reversed the outcome. Dates in square brackets are inferred.',
  el: 'Μερίδια των ψήφων υπέρ και κατά· η κάθετη γραμμή δείχνει τον αριθμό που απαιτούνταν, με την ισοψηφία να απορρίπτει. Οι αριθμοί είναι ψήφοι. Διαφορά: ψήφοι υπέρ μείον ψήφοι κατά· αλλαγές: πόσοι, αλλάζοντας πλευρά, θα είχαν ανατρέψει το αποτέλεσμα. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Доли голосов за и против; чертой отмечено число, нужное для победы, при равенстве предложение отклоняется. Числа — голоса. Перевес — голоса за минус голоса против; смены стороны — сколько голосовавших, перейдя на другую сторону, изменили бы исход. Даты в квадратных скобках выведены.',
};

/** How close the votes with counts were. */
export const margins: Figure = {
  name: 'margins',
  notebook: '01-recorded-votes',
  title: marginsTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => marginsChart(dataset.votes, options),
  caption: (dataset, language) => ({
    shown: [inLanguage(shown, language), votesOldStyle(dataset, language)]
      .filter(Boolean)
      .join(' '),
    cases: inLanguage(casesOf(countedVotes(dataset.votes).length, dataset.votes.length), language),
  }),
  data: (dataset) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion' },
      { name: 'no', unit: 'votes', about: 'Votes against it' },
      {
        name: 'needed',
        unit: 'votes',
        about:
          'The number needed to win; this and the next two are empty where another majority than a simple one was needed',
      },
      { name: 'margin', unit: 'votes', about: 'Votes for less votes against' },
      { name: 'switches', unit: 'voters', about: 'Changes of side that reverse the outcome' },
      evidenceColumn,
    ],
    rows: countedVotes(dataset.votes).map((vote) => {
      const measures = voteMeasures(vote);
      const measured = measures.kind === 'counted' ? measures : undefined;
      return {
        vote: vote.id,
        yes: vote.yes,
        no: vote.no,
        needed: measured?.numberNeededToWin,
        margin: measured?.margin,
        switches: measured?.switchesToReverse,
        evidence: passageIds([vote], 'yes', 'no'),
      };
    }),
  }),
};
