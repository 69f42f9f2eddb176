import {
  evenChanceCurve,
  majorityChancesChart,
  majorityChancesTitle,
  majorityGrid,
} from '../charts/majority-chances-chart.js';
import { partiesInRoom, type TwoPartiesInRoom } from '../charts/two-parties.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'The probability that more Left SRs than Bolsheviks with a decisive vote are in the room, if each Left SR comes with one chance and each Bolshevik with another, all independently; computed exactly for the middle of each cell. On the line the chance is even. The broken line is the average of the Left SRs, which the source tells; that of the Bolsheviks it does not tell, so that they can have been anywhere on it. The point is where the two lines meet. Members who come and stay away together, or choose their session, as the Left SRs did, are the majority more often than this.',
  el: 'Η πιθανότητα να βρίσκονται στην αίθουσα περισσότεροι Αριστεροί Σ.Ε. από Μπολσεβίκους με αποφασιστική ψήφο, αν κάθε Αριστερός Σ.Ε. έρχεται με μία πιθανότητα και κάθε Μπολσεβίκος με άλλη, όλοι ανεξάρτητα μεταξύ τους· υπολογισμένη με ακρίβεια για το μέσο κάθε κελιού. Πάνω στη γραμμή οι πιθανότητες είναι ίσες. Η διακεκομμένη γραμμή είναι ο μέσος όρος των Αριστερών Σ.Ε., που αναφέρει η πηγή· τον μέσο όρο των Μπολσεβίκων δεν τον αναφέρει, άρα μπορεί να βρίσκεται οπουδήποτε επάνω της. Το σημείο είναι εκεί όπου οι δύο γραμμές συναντώνται. Μέλη που έρχονται και λείπουν μαζί, ή που επιλέγουν τη συνεδρίαση, όπως έκαναν οι Αριστεροί Σ.Ε., πλειοψηφούν συχνότερα.',
  ru: 'Вероятность того, что левых эсеров с решающим голосом в зале больше, чем большевиков, если каждый левый эсер приходит с одной вероятностью, а каждый большевик с другой, все независимо; вычислена точно для середины каждой клетки. На линии шансы равны. Прерывистая линия — среднее для левых эсеров, которое источник сообщает; среднего для большевиков он не сообщает, так что оно может быть в любой её точке. Кружок — там, где линии встречаются. Те, кто приходит и отсутствует вместе или выбирает заседание, как это делали левые эсеры, оказываются в большинстве чаще.',
};

/** The parties of the coalition in Sovnarkom. */
export function coalitionParties(dataset: Dataset): TwoPartiesInRoom {
  return partiesInRoom(dataset, { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' });
}

/** The chance that the Left SRs were the majority in the room, by the attendance of either party. */
export const majorityChances: Figure = {
  name: 'majority-chances',
  notebook: '02-attendance',
  title: majorityChancesTitle,
  bodies: ['sovnarkom'],
  draw: (dataset, options) => majorityChancesChart(coalitionParties(dataset), options),
  caption: (dataset, language) => {
    const { ofA, ofB } = coalitionParties(dataset);
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(
        {
          en: `N = ${ofA.members + ofB.members} commissars with a decisive vote: ${ofA.members} Left SRs and ${ofB.members} Bolsheviks.`,
          el: `N = ${ofA.members + ofB.members} κομισάριοι με αποφασιστική ψήφο: ${ofA.members} Αριστεροί Σ.Ε. και ${ofB.members} Μπολσεβίκοι.`,
          ru: `N = ${ofA.members + ofB.members}: комиссары с решающим голосом, левые эсеры (${ofA.members}) и большевики (${ofB.members}).`,
        },
        language,
      ),
    };
  },
  data: (dataset) => {
    const parties = coalitionParties(dataset);
    const evidence = parties.passages;
    return {
      columns: [
        { name: 'what', about: 'A cell of the map, the line of even chances, or the average told' },
        { name: 'left_sr_attendance', unit: 'percent', about: 'Chance of each Left SR to come' },
        {
          name: 'bolshevik_attendance',
          unit: 'percent',
          about: 'Chance of each Bolshevik to come; empty where it is not told',
        },
        { name: 'chance', unit: 'percent', about: 'Probability of more Left SRs than Bolsheviks' },
        evidenceColumn,
      ],
      rows: [
        ...majorityGrid(parties).map(({ a, b, chance }) => ({
          what: 'cell',
          left_sr_attendance: a,
          bolshevik_attendance: b,
          chance,
          evidence,
        })),
        ...evenChanceCurve(parties).map(({ a, b }) => ({
          what: 'even chance',
          left_sr_attendance: a,
          bolshevik_attendance: b,
          chance: 50,
          evidence,
        })),
        ...(parties.ofA.average === undefined
          ? []
          : [
              {
                what: 'average told',
                left_sr_attendance:
                  Math.round((10_000 * parties.ofA.average) / parties.ofA.members) / 100,
                evidence,
              },
            ]),
      ],
    };
  },
};
