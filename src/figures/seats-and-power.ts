import type { SeatedBody } from '../charts/seated-body.js';
import {
  powerOf,
  seatsAndPowerChart,
  seatsAndPowerTitle,
} from '../charts/seats-and-power-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { bodiesWithParties, seatedBodiesWithChanges } from './bodies-with-parties.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'The share of the seats of each party (stroke) and its share of the voting power: the normalised Banzhaf index (point) and the Shapley–Shubik index (ring); here the two agree everywhere. The dashed line is the share of the seats that decides, more than half of those told by party; for VTsIK and the congress the source states no such rule, it is assumed. The indices take it that everybody is present, that a party votes as one and that any parties may combine. Numbers beside the names are seats, or in Sovnarkom decisive votes. The last panel takes the 399 challenged delegates from the official figures and adds the 90 who were not admitted: these sums are not the adjusted figures that the source tells. The official figures name two parties; whether others had delegates is not told.',
  el: 'Μερίδιο κάθε κόμματος στις έδρες (κάθετη γραμμή) και στην ισχύ κατά την ψηφοφορία: κανονικοποιημένος δείκτης Banzhaf (σημείο) και δείκτης Shapley–Shubik (κύκλος)· εδώ οι δύο συμφωνούν παντού. Η διακεκομμένη γραμμή είναι το ποσοστό των εδρών που αποφασίζει, περισσότερες από τις μισές όσων δίνονται κατά κόμμα· για την Κ.Ε.Ε. και το συνέδριο η πηγή δεν αναφέρει τέτοιον κανόνα, πρόκειται για παραδοχή. Οι δείκτες προϋποθέτουν ότι όλοι είναι παρόντες, ότι κάθε κόμμα ψηφίζει ενιαία και ότι όλα τα κόμματα μπορούν να συμπράξουν. Οι αριθμοί δίπλα στα ονόματα είναι έδρες, στο Σόβναρκομ αποφασιστικές ψήφοι. Στο τελευταίο τμήμα αφαιρούνται από τα επίσημα στοιχεία οι 399 αντιπρόσωποι που αμφισβητήθηκαν και προστίθενται οι 90 που δεν έγιναν δεκτοί: το αποτέλεσμα διαφέρει από τα διορθωμένα στοιχεία που δίνει η πηγή. Τα επίσημα στοιχεία κατονομάζουν δύο κόμματα· αν είχαν και άλλα αντιπροσώπους, δεν αναφέρεται.',
  ru: 'Доля каждой партии в местах (черта) и в силе голоса: нормированный индекс Банцафа (точка) и индекс Шепли — Шубика (кольцо); здесь они всюду совпадают. Пунктир — доля мест, достаточная для решения: более половины мест, известных по партиям; для ВЦИК и съезда такого правила источник не приводит, это допущение. Индексы исходят из того, что присутствуют все, что партия голосует как один человек и что объединиться могут любые партии. Числа при названиях — места, в Совнаркоме — решающие голоса. В последней части из официальных данных вычтены 399 оспоренных делегатов и прибавлены 90 недопущенных: итог расходится с исправленными данными, которые приводит источник. В официальных данных названы две партии; были ли делегаты у других, не сообщается.',
};

/** The share of seats beside the share of power. */
export const seatsAndPowerFigure: Figure = {
  name: 'seats-and-power',
  notebook: '03-composition-and-power',
  title: seatsAndPowerTitle,
  bodies: bodiesWithParties,
  draw: (dataset, options) => seatsAndPowerChart(seatedBodiesWithChanges(dataset), options),
  caption: (dataset, language) => ({
    shown: inLanguage(shown, language),
    cases: casesOfBodies(seatedBodiesWithChanges(dataset), language),
  }),
  data: (dataset) => ({
    columns: [
      ...bodyColumns,
      { name: 'share_of_seats', unit: 'percent', about: 'Share of the seats' },
      { name: 'banzhaf', unit: 'percent', about: 'Normalised Banzhaf index' },
      { name: 'shapley_shubik', unit: 'percent', about: 'Shapley–Shubik index' },
      {
        name: 'role',
        about: 'decides-alone, veto, partner (in some smallest majority) or powerless',
      },
      evidenceColumn,
    ],
    rows: seatedBodiesWithChanges(dataset).flatMap((body) => {
      const { parties } = powerOf(body);
      return body.parties.map((party, index) => ({
        ...partyRow(body, index),
        share_of_seats: 100 * (parties[index]?.share ?? 0),
        banzhaf: 100 * (parties[index]?.banzhaf ?? 0),
        shapley_shubik: 100 * (parties[index]?.shapleyShubik ?? 0),
        role: parties[index]?.role,
        evidence: party.passages,
      }));
    }),
  }),
};

/** The columns that say of which body and party a row is. */
export const bodyColumns = [
  { name: 'body', about: 'The body, and whose figures these are where there are several' },
  { name: 'date', about: 'The date of the composition; in brackets where it is inferred' },
  { name: 'party', about: 'The party' },
  { name: 'seats', unit: 'seats', about: 'Its seats; in Sovnarkom, decisive votes' },
  { name: 'quota', unit: 'votes', about: 'The votes that a decision needs' },
] as const;

/** What those columns hold for a party of a body. */
export function partyRow(body: SeatedBody, index: number) {
  const party = body.parties[index];
  return {
    body: body.name.en,
    date: body.when?.en,
    party: party?.name.en,
    seats: party?.seats,
    quota: body.quota,
  };
}

/** How many bodies and figures of parties are shown, in a sentence. */
export function casesOfBodies(bodies: readonly SeatedBody[], language: Language): string {
  const parties = bodies.reduce((sum, body) => sum + body.parties.length, 0);
  return inLanguage(
    {
      en: `N = ${bodies.length} compositions with ${parties} numbers of seats by party.`,
      el: `N = ${bodies.length} συνθέσεις με ${parties} αριθμούς εδρών κατά κόμμα.`,
      ru: `N = ${bodies.length} (составы), чисел мест по партиям — ${parties}.`,
    },
    language,
  );
}
