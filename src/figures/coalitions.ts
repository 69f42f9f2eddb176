import { coalitionsChart, coalitionsOf, coalitionsTitle } from '../charts/coalitions-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { bodiesWithParties, seatedBodiesWithChanges } from './bodies-with-parties.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'Thick bars are the smallest coalitions that decide: none of their parties can be spared. Thin bars are the largest that do not: any party more would be enough. The dashed line is the number of votes needed, more than half of the seats told by party (for VTsIK and the congress an assumption). Numbers are seats, in brackets those above or below what is needed, if all come and each party votes as one. The last panel takes the 399 challenged delegates from the official figures of the congress and adds the 90 who were not admitted, which is not what the source tells as adjusted.',
  el: 'Οι παχιές ράβδοι είναι οι μικρότερες συμπράξεις που αποφασίζουν: κανένα κόμμα τους δεν περισσεύει. Οι λεπτές είναι οι μεγαλύτερες που δεν αρκούν: οποιοδήποτε κόμμα ακόμη θα αρκούσε. Η διακεκομμένη γραμμή είναι οι ψήφοι που απαιτούνται, περισσότερες από τις μισές έδρες που δίνονται κατά κόμμα (για την Κ.Ε.Ε. και το συνέδριο πρόκειται για παραδοχή). Οι αριθμοί είναι έδρες, σε παρένθεση όσες περισσεύουν ή λείπουν, αν έρχονται όλοι και κάθε κόμμα ψηφίζει ενιαία. Στο τελευταίο τμήμα αφαιρούνται από τα επίσημα στοιχεία του συνεδρίου οι 399 αντιπρόσωποι που αμφισβητήθηκαν και προστίθενται οι 90 που δεν έγιναν δεκτοί· το αποτέλεσμα δεν συμπίπτει με τα διορθωμένα στοιχεία της πηγής.',
  ru: 'Толстые полосы — наименьшие коалиции, способные решать: ни одна партия в них не лишняя. Тонкие — наибольшие, неспособные: им хватило бы любой ещё одной партии. Пунктир — нужное число голосов, более половины мест, известных по партиям (для ВЦИК и съезда это допущение). Числа — места, в скобках излишек или недостача, если приходят все и каждая партия голосует как один человек. В последней части из официальных данных съезда вычтены 399 оспоренных делегатов и прибавлены 90 недопущенных; с исправленными данными источника итог не совпадает.',
};

/** Who could decide in each body, and with whom. */
export const coalitions: Figure = {
  name: 'coalitions',
  notebook: '03-composition-and-power',
  title: coalitionsTitle,
  bodies: bodiesWithParties,
  draw: (dataset, options) => coalitionsChart(seatedBodiesWithChanges(dataset), options),
  caption: (dataset, language) => {
    const all = seatedBodiesWithChanges(dataset).map(coalitionsOf);
    const count = all.flat().length;
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(
        {
          en: `N = ${count} coalitions in ${all.length} compositions.`,
          el: `N = ${count} συμπράξεις σε ${all.length} συνθέσεις.`,
          ru: `N = ${count}: коалиции; составов — ${all.length}.`,
        },
        language,
      ),
    };
  },
  data: (dataset) => ({
    columns: [
      { name: 'body', about: 'The body, and whose figures these are where there are several' },
      { name: 'coalition', about: 'The parties that vote together' },
      {
        name: 'outcome',
        about: 'decides: no party can be spared; falls-short: any party more would be enough',
      },
      { name: 'seats', unit: 'seats', about: 'Their seats together' },
      { name: 'quota', unit: 'votes', about: 'The votes that a decision needs' },
      { name: 'surplus', unit: 'votes', about: 'Seats less the votes needed' },
      evidenceColumn,
    ],
    rows: seatedBodiesWithChanges(dataset).flatMap((body) =>
      coalitionsOf(body).map((one) => {
        const parties = one.members.flatMap((member) => body.parties[member] ?? []);
        const passages = body.parties.flatMap((party) => (party.passages ?? '').split(' '));
        return {
          body: body.name.en,
          coalition: parties.map((party) => party.name.en).join(' + '),
          outcome: one.decides ? 'decides' : 'falls-short',
          seats: one.seats,
          quota: body.quota,
          surplus: one.surplus,
          // What a decision needs rests on the seats of all.
          evidence: [...new Set(passages)].join(' '),
        };
      }),
    ),
  }),
};
