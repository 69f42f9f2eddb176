import { chancesOfLead } from '../analysis/attendance/chances-of-lead.js';
import {
  assumedAttendances,
  curveAt,
  majoritiesUnder,
  majoritySessionsChart,
  majoritySessionsTitle,
  simulatedAt,
} from '../charts/majority-sessions-chart.js';
import { chancesOf } from '../charts/two-parties.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { evidenceColumn, type Figure, type FigureRow } from './figure.js';
import { coalitionParties } from './majority-chances.js';

const shown: Text = {
  en: 'What would have to be assumed for sessions such as that which released Shingarev and Kokoshkin, chosen because the Left SRs would be more than the Bolsheviks. Of the seven Left SRs five come on average, as the source tells; how many of the eleven Bolsheviks came it does not tell. Bars: the distribution of the Left SRs’ lead at one session, if the Bolsheviks come as often as the Left SRs, half the time, or a third of it; above them the chance that the Left SRs are more, and the expected number of such sessions. Curve: that number for every attendance of the Bolsheviks, with a band of one standard deviation, and points from 10,000 simulated sessions each. Everybody is taken to come independently; a session that was chosen is not such a one.',
  el: 'Τι θα έπρεπε να υποθέσει κανείς για συνεδριάσεις όπως εκείνη που απελευθέρωσε τους Σινγκάρεφ και Κοκόσκιν, και που επιλέχθηκε επειδή οι Αριστεροί Σ.Ε. θα ήταν περισσότεροι από τους Μπολσεβίκους. Από τους επτά Αριστερούς Σ.Ε. έρχονται κατά μέσο όρο πέντε, όπως αναφέρει η πηγή· πόσοι από τους έντεκα Μπολσεβίκους έρχονταν δεν το αναφέρει. Ράβδοι: η κατανομή του προβαδίσματος των Αριστερών Σ.Ε. σε μία συνεδρίαση, αν οι Μπολσεβίκοι έρχονται όσο συχνά και εκείνοι, τις μισές φορές ή το ένα τρίτο· από πάνω η πιθανότητα να είναι περισσότεροι οι Αριστεροί Σ.Ε. και ο αναμενόμενος αριθμός τέτοιων συνεδριάσεων. Καμπύλη: ο αριθμός αυτός για κάθε συχνότητα των Μπολσεβίκων, με ζώνη μίας τυπικής απόκλισης, και σημεία από 10.000 προσομοιωμένες συνεδριάσεις το καθένα. Όλοι θεωρείται ότι έρχονται ανεξάρτητα· μια συνεδρίαση που επιλέχθηκε δεν είναι τέτοια.',
  ru: 'Что пришлось бы допустить для заседаний, подобных тому, на котором были освобождены Шингарёв и Кокошкин: его выбрали потому, что левых эсеров должно было быть больше, чем большевиков. Из семи левых эсеров приходят в среднем пять, как сообщает источник; сколько приходило из одиннадцати большевиков, он не сообщает. Столбцы: распределение перевеса левых эсеров на одном заседании, если большевики приходят так же часто, в половине случаев или в трети; над ними — вероятность того, что левых эсеров больше, и ожидаемое число таких заседаний. Кривая: это число при любой посещаемости большевиков, с полосой в одно стандартное отклонение, и точки по 10 000 смоделированных заседаний каждая. Считается, что все приходят независимо; выбранное заседание не таково.',
};

/** How often the Left SRs would have been the majority in the room. */
export const majoritySessions: Figure = {
  name: 'majority-sessions',
  notebook: '02-attendance',
  title: majoritySessionsTitle,
  bodies: ['sovnarkom'],
  draw: (dataset, options) => majoritySessionsChart(coalitionParties(dataset), options),
  caption: (dataset, language) => {
    const { sessions } = coalitionParties(dataset);
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(
        {
          en: `N = ${sessions} sessions of the coalition; at how many the Left SRs were the majority is not told, but for one.`,
          el: `N = ${sessions} συνεδριάσεις του συνασπισμού· σε πόσες πλειοψηφούσαν οι Αριστεροί Σ.Ε. δεν αναφέρεται, εκτός από μία.`,
          ru: `N = ${sessions}: заседания коалиции; на скольких левые эсеры были в большинстве, кроме одного, не сообщается.`,
        },
        language,
      ),
    };
  },
  data: (dataset) => {
    const parties = coalitionParties(dataset);
    const { ofA, ofB, passages: evidence } = parties;
    const round = (value: number, digits = 4) => Number(value.toFixed(digits));
    const assumed = assumedAttendances(parties);
    const ofLeads = assumed.flatMap((attendance): FigureRow[] =>
      chancesOfLead({
        ofA: chancesOf(ofA, (ofA.average ?? 0) / ofA.members),
        ofB: chancesOf(ofB, attendance),
      }).map(({ lead, chance }) => ({
        what: 'lead',
        bolshevik_attendance: round(100 * attendance),
        lead,
        chance: round(100 * chance, 3),
        evidence,
      })),
    );
    const row =
      (what: string, withSimulation: boolean) =>
      (one: ReturnType<typeof majoritiesUnder>[number]): FigureRow => ({
        what,
        bolshevik_attendance: round(100 * one.attendance),
        chance: round(100 * one.chance, 3),
        expected: round(one.expected),
        standard_deviation: round(one.standardDeviation),
        simulated: withSimulation ? round(one.simulated) : undefined,
        evidence,
      });
    return {
      columns: [
        { name: 'what', about: 'A bar (lead), an assumption, or a point of the curve' },
        {
          name: 'bolshevik_attendance',
          unit: 'percent',
          about: 'Assumed chance of each Bolshevik to come',
        },
        { name: 'lead', unit: 'people', about: 'How many more Left SRs than Bolsheviks' },
        { name: 'chance', unit: 'percent', about: 'Chance of that lead, or of more Left SRs' },
        { name: 'expected', unit: 'sessions', about: 'Expected sessions with more Left SRs' },
        {
          name: 'standard_deviation',
          unit: 'sessions',
          about: 'Standard deviation of that number',
        },
        {
          name: 'simulated',
          unit: 'sessions',
          about: 'The number by simulation; empty where none was made',
        },
        evidenceColumn,
      ],
      rows: [
        ...ofLeads,
        ...majoritiesUnder(parties, assumed).map(row('assumption', true)),
        ...majoritiesUnder(parties, curveAt, { sessions: 1 }).map(row('curve', false)),
        ...majoritiesUnder(parties, simulatedAt).map(row('simulation', true)),
      ],
    };
  },
};
