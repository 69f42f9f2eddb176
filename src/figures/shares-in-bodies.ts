import { partyInBodies } from '../analysis/composition/party-in-bodies.js';
import { sizeByVotes } from '../analysis/composition/size-by-votes.js';
import { writeDate } from '../calendar/write-date.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type BodyShare,
  type ReferenceShare,
  representationOf,
  sharesInBodiesChart,
  sharesInBodiesTitle,
} from '../charts/shares-in-bodies-chart.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writePartOf } from '../language/write-part-of.js';
import { nameIn } from '../records/name-in.js';
import type { Composition, Dataset, Statement } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';
import { recordNamed } from './record-named.js';

const party = 'left-sr';

/** Bodies whose members were elected as a whole, not named one by one. */
const elected: readonly string[] = ['executive-committee', 'congress'];

interface Row {
  readonly record: Composition | Statement;
  readonly evidence: string;
  readonly share: BodyShare;
}

function referenceOf(dataset: Dataset) {
  const found = partyInBodies(party, dataset.compositions, dataset.statements).find(
    (one) => one.composition.body.id === 'sovnarkom',
  );
  if (found?.size === undefined) {
    throw new ArgumentError(
      'dataset',
      dataset.title,
      'a record with seats of the party left-sr in sovnarkom',
    );
  }
  return found;
}

function rowsOf(dataset: Dataset, language: Language): Row[] {
  const reference = referenceOf(dataset).composition;
  const all = partyInBodies(party, dataset.compositions, dataset.statements);
  const compositions = all
    .filter(({ composition }) => composition !== reference)
    .map(({ composition, seats, size, untold }): Row => {
      const { body, authority } = composition;
      const repeated = all.filter((one) => one.composition.body === body).length > 1;
      const isElected = elected.includes(body.kind);
      const which = repeated ? inLanguage(authorities[authority], language) : undefined;
      return {
        record: composition,
        evidence: passageIds(composition.seats),
        share: {
          name: [nameIn(body.name, language), which ?? whenOf(composition, language)]
            .filter(Boolean)
            .join(', '),
          seats,
          ...(size === undefined ? {} : { size: { atLeast: size, atMost: size } }),
          untold,
          filled: !isElected,
          evidence: composition.seats.map((one) => quotesOf(one, 'seats')).join(' '),
        },
      };
    });
  const statements = dataset.statements
    .filter((one) => one.party?.id === party && ['delegates', 'members'].includes(one.measure))
    .flatMap((statement): Row[] => {
      const { body, value, from } = statement;
      if (!body) return [];
      const size = sizeByVotes(dataset, body, from);
      return [
        {
          record: statement,
          evidence: [
            passageIds([statement], 'value'),
            ...(size ? [passageIds(size.composition.seats, 'seats')] : []),
            ...(size?.vote ? [passageIds([size.vote], 'yes', 'no', 'abstain')] : []),
          ].join(' '),
          share: {
            name: [nameIn(body.name, language), from ? writeDate(from, language) : undefined]
              .filter(Boolean)
              .join(', '),
            seats: value,
            ...(size && { size: { atLeast: size.atLeast, atMost: size.atMost } }),
            untold: 0,
            filled: !elected.includes(body.kind),
            evidence: quotesOf(statement, 'value'),
          },
        },
      ];
    });
  return [...compositions, ...statements].sort(
    (a, b) => Number(b.share.filled) - Number(a.share.filled),
  );
}

/** When it was so made up, unless only the whole time of the coalition is known. */
function whenOf({ date }: Composition, language: Language): string | undefined {
  return date?.precision === 'interval' ? undefined : writeDate(date, language);
}

const authorities: Readonly<Record<Composition['authority'], Text>> = {
  official: { en: 'official', el: 'επίσημα', ru: 'официально' },
  contested: { en: 'contested', el: 'υπό αμφισβήτηση', ru: 'оспорено' },
  adjusted: { en: 'adjusted', el: 'διορθωμένα', ru: 'с поправкой' },
};

function referenceShare(dataset: Dataset, language: Language): ReferenceShare {
  const { composition, seats, size } = referenceOf(dataset);
  return {
    name: nameIn(composition.body.name, language),
    seats,
    size: size!,
    party: recordNamed(dataset.parties, party),
  };
}

const shown: Text = {
  en: 'The Left SRs’ share of the seats of joint bodies; the thick line is their share of Sovnarkom. Filled points: bodies filled one by one, with the exact 95% interval of the share; hollow points: elected bodies, for which chance is not computed. Pale bars: the share from the least to the greatest that is possible where seats are not told by party or the size is not told (of the Cheka’s collegium and VTsIK’s presidium only the Left SRs are told). A body whose last members were to follow had at least as many as were counted in an earlier vote of it. Seats that a bargain fixed were not drawn by lot: “within chance” says only that so few seats show nothing. At the Fifth Congress other parties are not told or only in part.',
  el: 'Το μερίδιο των Αριστερών Σ.Ε. στις έδρες των κοινών οργάνων· η παχιά γραμμή είναι το μερίδιό τους στο Σόβναρκομ. Πλήρη σημεία: όργανα που συμπληρώθηκαν ένα προς ένα, με το ακριβές διάστημα 95%· κενά: εκλεγμένα όργανα, όπου δεν υπολογίζεται τυχαιότητα. Ανοιχτές ράβδοι: το μερίδιο από το ελάχιστο έως το μέγιστο δυνατό, όπου δεν αναφέρεται το κόμμα κάθε έδρας ή το μέγεθος (για το συλλογικό όργανο της Τσεκά και το προεδρείο της Κ.Ε.Ε. αναφέρονται μόνο οι Αριστεροί Σ.Ε.). Όργανο του οποίου θα ακολουθούσαν μέλη είχε τουλάχιστον όσα μετρήθηκαν σε προηγούμενη ψηφοφορία του. Έδρες που όρισε μια συμφωνία δεν κληρώθηκαν: «εντός του τυχαίου» σημαίνει μόνο ότι τόσο λίγες έδρες δεν δείχνουν τίποτε. Στο Πέμπτο Συνέδριο τα άλλα κόμματα δεν αναφέρονται ή αναφέρονται εν μέρει.',
  ru: 'Доля левых эсеров в местах общих органов; толстая линия — их доля в Совнаркоме. Закрашенные точки: органы, заполнявшиеся по одному, с точным 95 %-ным интервалом; контурные: выборные органы, для которых случайность не вычисляется. Бледные полосы: доля от наименьшей до наибольшей возможной, где партия мест или численность не сообщены (для коллегии ВЧК и президиума ВЦИК указаны лишь левые эсеры). В органе, часть членов которого ещё должна была прибыть, их было не меньше, чем сочтено в более раннем его голосовании. Места, закреплённые соглашением, не разыгрывались: «в пределах случая» значит лишь, что столь немногие места ничего не показывают. О прочих партиях на Пятом съезде не сообщается или сообщается отчасти.',
};

/** The Left SRs’ share of joint bodies against their seats in Sovnarkom. */
export const sharesInBodies: Figure = {
  name: 'shares-in-bodies',
  notebook: '07-left-sr-influence',
  title: sharesInBodiesTitle,
  bodies: ['sovnarkom', 'vtsik', 'inner-cabinet', 'cheka-collegium', 'constitutional-commission'],
  draw: (dataset, options = {}) => {
    const language = options.language ?? 'en';
    return sharesInBodiesChart(
      rowsOf(dataset, language).map(({ share }) => share),
      referenceShare(dataset, language),
      options,
    );
  },
  caption: (dataset, language) => {
    const rows = rowsOf(dataset, language);
    const reference = referenceShare(dataset, language);
    const judged = rows.filter(({ share }) => representationOf(share, reference)).length;
    const { seats, size } = reference;
    const cases: Text = {
      en: `N = ${rows.length} bodies or dates beside Sovnarkom (${writePartOf(seats, size, 'en')}); ${judged} can be judged.`,
      el: `N = ${rows.length} όργανα ή ημερομηνίες πλην του Σόβναρκομ (${writePartOf(seats, size, 'el')})· για ${judged} μπορεί να κριθεί.`,
      ru: `N = ${rows.length}: органы или даты, кроме Совнаркома (${writePartOf(seats, size, 'ru')}); судить можно о ${judged}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'record', about: 'Identifier of the composition, or of the statement' },
      { name: 'body', about: 'The body, with a date or an authority' },
      { name: 'seats', unit: 'seats', about: 'Seats told to be the Left SRs’' },
      {
        name: 'size_at_least',
        unit: 'seats',
        about: 'All seats, at least; empty where they are not told',
      },
      {
        name: 'size_at_most',
        unit: 'seats',
        about: 'All seats, at most; empty where they are not told',
      },
      { name: 'untold', unit: 'seats', about: 'Seats of which the party is not told' },
      {
        name: 'interval_lower',
        unit: 'percent',
        about: 'Lower end of the exact 95% interval; empty where none is computed',
      },
      { name: 'interval_upper', unit: 'percent', about: 'Its upper end' },
      {
        name: 'p_at_most',
        unit: 'probability',
        about: 'Chance of so many seats or fewer at the share of Sovnarkom',
      },
      { name: 'p_at_least', unit: 'probability', about: 'Chance of so many seats or more' },
      { name: 'verdict', about: 'Against the share of Sovnarkom' },
      evidenceColumn,
    ],
    rows: [
      {
        record: referenceOf(dataset).composition.id,
        body: referenceShare(dataset, 'en').name,
        seats: referenceOf(dataset).seats,
        size_at_least: referenceOf(dataset).size,
        size_at_most: referenceOf(dataset).size,
        untold: referenceOf(dataset).untold,
        evidence: passageIds(referenceOf(dataset).composition.seats),
      },
      ...rowsOf(dataset, 'en').map(({ record, share, evidence }) => {
        const judged = representationOf(share, referenceShare(dataset, 'en'));
        return {
          record: record.id,
          body: share.name,
          seats: share.seats,
          size_at_least: share.size?.atLeast,
          size_at_most: share.size?.atMost,
          untold: share.untold,
          interval_lower: judged && 100 * judged.interval.lower,
          interval_upper: judged && 100 * judged.interval.upper,
          p_at_most: judged?.atMost,
          p_at_least: judged?.atLeast,
          verdict: judged?.verdict,
          evidence,
        };
      }),
    ],
  }),
};
