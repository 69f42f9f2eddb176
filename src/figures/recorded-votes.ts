import { passageIds } from '../charts/quotes-of.js';
import { recordedVotesChart, recordedVotesTitle } from '../charts/recorded-votes-chart.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure, type FigureTable } from './figure.js';
import { oldStyleSentence } from './old-style.js';

const shown: Text = {
  en: 'Votes for (right of the line) and against (left of it) per hundred cast for or against; abstentions beside them on the same scale. Numbers on the bars are votes. Dates in square brackets are inferred. Where abstentions are not told, that is not the same as none.',
  el: 'Ψήφοι υπέρ (δεξιά της γραμμής) και κατά (αριστερά) ανά εκατό που δόθηκαν υπέρ ή κατά· δίπλα οι αποχές στην ίδια κλίμακα. Οι αριθμοί στις ράβδους είναι ψήφοι. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες. Όπου οι αποχές δεν αναφέρονται, αυτό δεν σημαίνει καμία.',
  ru: 'Голоса за (справа от линии) и против (слева) на сто поданных за и против; рядом воздержавшиеся в том же масштабе. Числа на полосах — голоса. Даты в квадратных скобках выведены. Где о воздержавшихся не сообщается, это не значит, что их не было.',
};

/** Whether the dates of the votes with counts are Old Style, in a sentence. */
export function votesOldStyle(dataset: Dataset, language: Language): string {
  const dates = countedVotes(dataset.votes).map((vote) => vote.session.date);
  return oldStyleSentence(dates, language);
}

/** The votes whose counts are told. */
export const recordedVotes: Figure = {
  name: 'recorded-votes',
  notebook: '01-recorded-votes',
  title: recordedVotesTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => recordedVotesChart(dataset.votes, options),
  caption: (dataset, language) => ({
    shown: [inLanguage(shown, language), votesOldStyle(dataset, language)]
      .filter(Boolean)
      .join(' '),
    cases: inLanguage(casesOf(countedVotes(dataset.votes).length, dataset.votes.length), language),
  }),
  data: (dataset): FigureTable => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'body', about: 'The body that voted' },
      { name: 'date', about: 'Date of the session, as the source writes it' },
      { name: 'motion', about: 'What was voted on' },
      { name: 'result', about: 'What was decided' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion' },
      { name: 'no', unit: 'votes', about: 'Votes against it' },
      { name: 'abstain', unit: 'votes', about: 'Abstentions; empty where they are not told' },
      evidenceColumn,
    ],
    rows: countedVotes(dataset.votes).map((vote) => ({
      vote: vote.id,
      body: vote.session.body.name.en,
      date: vote.session.date?.written,
      motion: vote.motion.label.en,
      result: vote.result,
      yes: vote.yes,
      no: vote.no,
      abstain: vote.abstain,
      evidence: passageIds([vote], 'yes', 'no', 'abstain', 'result'),
    })),
  }),
};

/** How many votes have counts, in a sentence. */
export function casesOf(counted: number, all: number): Text {
  return {
    en: `N = ${counted} votes with counts, of ${all} in the record.`,
    el: `N = ${counted} ψηφοφορίες με αριθμούς ψήφων, από ${all} στο αρχείο.`,
    ru: `N = ${counted}: голосования с подсчётом; всего в записях ${all}.`,
  };
}
