import { quorumOfHalf } from '../analysis/counterfactual/quorum-of-half.js';
import { quorumChart, quorumTitle, type VoteInBody } from '../charts/quorum-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import type { Dataset, Vote } from '../records/records.js';
import { sizeBounds, sizeOfBody } from '../records/size-of-body.js';
import { evidenceColumn, type Figure } from './figure.js';
import { casesOf } from './recorded-votes.js';

const shown: Text = {
  en: 'Those who voted for, voted against or abstained, in per cent of the members of the body: two points and a line where its size is known only between two limits. The stroke marks half of the members. Above each row: who took part, the members, the quorum that half of them make, and the largest body in which those who took part would have been half. A hollow point is a vote with more voters than members told.',
  el: 'Όσοι ψήφισαν υπέρ ή κατά ή απείχαν, ως ποσοστό των μελών του σώματος: δύο σημεία και γραμμή όπου το μέγεθός του είναι γνωστό μόνο μεταξύ δύο ορίων. Η κάθετη γραμμή δείχνει τα μισά μέλη. Πάνω από κάθε σειρά: πόσοι συμμετείχαν, τα μέλη, η απαρτία των μισών, και το μεγαλύτερο σώμα στο οποίο όσοι συμμετείχαν θα ήταν οι μισοί. Κενό σημείο: περισσότεροι ψηφοφόροι από τα μέλη που αναφέρονται.',
  ru: 'Голосовавшие за и против и воздержавшиеся в процентах от числа членов органа: две точки и линия там, где его состав известен лишь в пределах. Чертой отмечена половина членов. Над каждой строкой: сколько участвовало, сколько членов, кворум в половину и наибольший состав, при котором участвовавшие составили бы половину. Полая точка — голосовавших больше, чем названо членов.',
};

function bodiesOf(dataset: Dataset): VoteInBody[] {
  return dataset.votes.map((vote) => ({ vote, members: membersOf(dataset, vote) }));
}

function membersOf(dataset: Dataset, vote: Vote): VoteInBody['members'] {
  return sizeBounds(sizeOfBody(dataset, vote.session.body, vote.session.date));
}

const rules: Text = {
  en: 'No quorum was required in Sovnarkom, as the source says; of VTsIK it tells no rule.',
  el: 'Στο Σόβναρκομ δεν απαιτούνταν απαρτία, όπως λέει η πηγή· για την Κ.Ε.Ε. δεν αναφέρει κανόνα.',
  ru: 'В Совнаркоме кворум не требовался, как говорит источник; о правиле ВЦИК он не сообщает.',
};

/** What is told of the rules of the bodies, of a record that has them. */
function rulesTold(dataset: Dataset, language: Language): string {
  const known = new Set(dataset.bodies.map((body) => body.id));
  return quorumOfHalfFigure.bodies.every((id) => known.has(id)) ? inLanguage(rules, language) : '';
}

/** The votes with counts under a quorum of half the members. */
export const quorumOfHalfFigure: Figure = {
  name: 'quorum-of-half',
  notebook: '05-counterfactuals',
  title: quorumTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => quorumChart(bodiesOf(dataset), options),
  caption: (dataset, language) => ({
    shown: [inLanguage(shown, language), rulesTold(dataset, language)].filter(Boolean).join(' '),
    cases: inLanguage(casesOf(countedVotes(dataset.votes).length, dataset.votes.length), language),
  }),
  data: (dataset) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      {
        name: 'present',
        unit: 'members',
        about: 'Those who voted or abstained; the least number where abstentions are not told',
      },
      {
        name: 'members_at_least',
        unit: 'members',
        about: 'The least size of the body, not less than those who took part unless it is told so',
      },
      { name: 'members_at_most', unit: 'members', about: 'The greatest size of the body' },
      { name: 'quorum_at_least', unit: 'members', about: 'Half of the smallest body, rounded up' },
      { name: 'quorum_at_most', unit: 'members', about: 'Half of the largest body, rounded up' },
      {
        name: 'largest_body',
        unit: 'members',
        about: 'The largest body in which those who took part are half',
      },
      evidenceColumn,
    ],
    rows: countedVotes(dataset.votes).map((vote) => {
      const measured = quorumOfHalf(vote, membersOf(dataset, vote));
      const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
      const seats = size.kind === 'unknown' ? [] : size.composition.seats;
      return {
        vote: vote.id,
        present: measured.present,
        members_at_least: measured.members?.atLeast,
        members_at_most: measured.members?.atMost,
        quorum_at_least: measured.needed?.atLeast,
        quorum_at_most: measured.needed?.atMost,
        largest_body: measured.largestBody,
        evidence: [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(seats, 'seats')]
          .filter(Boolean)
          .join(' '),
      };
    }),
  }),
};
