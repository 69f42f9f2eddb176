import { motionOutcomes } from '../analysis/influence/motion-outcomes.js';
import { proposalsChart, proposalsTitle } from '../charts/proposals-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'Every motion of the record that a party moved in a body it shared with others. Circles: what was decided (hollow: not told); diamonds: what came of it in practice, where the source tells it; a small circle at the end of a broken line: nothing is told, which does not mean that nothing came of it. Achieved is what was carried out, or rejected and then sent after all; not achieved what was adopted or deferred and then withheld or dropped. Superseded: another text was adopted in its place. The motions are those that the source tells of, not a sample of all.',
  el: 'Κάθε πρόταση του αρχείου που ένα κόμμα υπέβαλε σε όργανο κοινό με άλλους. Κύκλοι: τι αποφασίστηκε (κενοί: δεν αναφέρεται)· ρόμβοι: τι έγινε στην πράξη, όπου το λέει η πηγή· μικρός κύκλος στην άκρη διακεκομμένης γραμμής: δεν αναφέρεται τίποτε, πράγμα που δεν σημαίνει ότι δεν έγινε τίποτε. Επιτεύχθηκε ό,τι εκτελέστηκε ή απορρίφθηκε και εντούτοις στάλθηκε· ματαιώθηκε ό,τι έγινε δεκτό ή αναβλήθηκε και ύστερα κρατήθηκε πίσω ή εγκαταλείφθηκε. Αντικαταστάθηκε: στη θέση της έγινε δεκτό άλλο κείμενο. Οι προτάσεις είναι όσες αφηγείται η πηγή, όχι δείγμα όλων.',
  ru: 'Все предложения в записях, внесённые партией в органе, общем с другими. Круги: что решили (контур: не сообщено); ромбы: что вышло на деле, где источник об этом говорит; малый круг на конце пунктира: ничего не сообщено, что не значит, что ничего не вышло. Достигнуто: исполненное либо отклонённое, но затем всё же отправленное; не достигнуто: принятое или отложенное, а затем удержанное или оставленное. Заменено: вместо него принят другой текст. Это предложения, о которых рассказывает источник, а не выборка из всех.',
};

/** What each party proposed, what was decided and what came of it. */
export const proposalsAndOutcomes: Figure = {
  name: 'proposals-and-outcomes',
  notebook: '07-left-sr-influence',
  title: proposalsTitle,
  bodies: ['sovnarkom', 'vtsik', 'second-congress-of-soviets', 'constitutional-commission'],
  draw: (dataset, options) => proposalsChart(motionOutcomes(dataset.votes), options),
  caption: (dataset, language) => {
    const outcomes = motionOutcomes(dataset.votes);
    const told = outcomes.filter((one) => one.came !== 'not told').length;
    const [n, all] = [outcomes.length, dataset.motions.length];
    const cases: Text = {
      en: `N = ${n} motions with the party of their mover, of ${all} in the record; of ${told} the outcome in practice is told.`,
      el: `N = ${n} προτάσεις με γνωστό το κόμμα του εισηγητή, από ${all} στο αρχείο· για ${told} αναφέρεται τι έγινε στην πράξη.`,
      ru: `N = ${n}: предложения, партия которых известна; всего в записях ${all}; исход на деле сообщён для ${told}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'motion', about: 'Identifier of the motion' },
      { name: 'label', about: 'Its short name' },
      { name: 'party', about: 'Identifier of the party that moved it' },
      { name: 'body', about: 'The body that decided last' },
      {
        name: 'date',
        about: 'Date of that decision, as the record has it; empty where it is not told',
      },
      { name: 'result', about: 'What was decided' },
      { name: 'in_practice', about: 'What came of it: achieved, in part, not achieved, not told' },
      {
        name: 'afterwards',
        about: 'The same in a sentence of the record; empty where nothing is told',
      },
      evidenceColumn,
    ],
    rows: motionOutcomes(dataset.votes).map(({ motion, votes, result, came, party }) => {
      const last = votes.at(-1);
      return {
        motion: motion.id,
        label: motion.label.en,
        party,
        body: last?.session.body.name.en,
        date: last?.session.date?.written,
        result,
        in_practice: came,
        afterwards: last?.afterwardsText,
        evidence: [
          ...new Set(
            [
              passageIds([motion], 'proposerParty', 'text'),
              passageIds(votes, 'result', 'afterwards'),
            ]
              .join(' ')
              .split(' ')
              .filter(Boolean),
          ),
        ].join(' '),
      };
    }),
  }),
};
