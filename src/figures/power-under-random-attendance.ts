import {
  type AttendingParty,
  type PartiesThatAttend,
  powerByAttendance,
  powerByAttendanceChart,
  powerByAttendanceTitle,
} from '../charts/power-by-attendance-chart.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Composition, Dataset, Party, Statement } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

const shown: Text = {
  en: 'The Left SRs’ voting power in Sovnarkom, averaged over who comes, against the number of Bolshevik commissars present on average. A decision is taken by the majority of the decisive votes present, with no quorum; the members of a party vote together and come independently of one another, each with the same chance. With two parties the power is the probability of outnumbering the other and half that of being equal (Shapley–Shubik and normalised Banzhaf agree). Each curve is an average number of Left SRs present; the bold one is the average that the source tells, five of seven. How many Bolsheviks came on average is not told, so the whole curve is open. The ring marks the case in which everybody comes: the Left SRs then have no power. The dashed line is their share of the decisive votes.',
  el: 'Η ισχύς των Αριστερών Σ.Ε. στις ψηφοφορίες του Σόβναρκομ, κατά μέσο όρο ως προς το ποιοι έρχονται, ανάλογα με το πόσοι μπολσεβίκοι κομισάριοι είναι παρόντες κατά μέσο όρο. Αποφασίζει η πλειοψηφία των παρουσών αποφασιστικών ψήφων, χωρίς απαρτία· τα μέλη κάθε κόμματος ψηφίζουν ενιαία και έρχονται ανεξάρτητα το ένα από το άλλο, με την ίδια πιθανότητα. Με δύο κόμματα η ισχύς είναι η πιθανότητα αριθμητικής υπεροχής συν το μισό της πιθανότητας ισότητας (οι δείκτες Shapley–Shubik και Banzhaf, κανονικοποιημένος, συμφωνούν). Κάθε καμπύλη αντιστοιχεί σε έναν μέσο αριθμό παρόντων Αριστερών Σ.Ε.· η έντονη είναι ο μέσος όρος που αναφέρει η πηγή, πέντε από τους επτά. Πόσοι Μπολσεβίκοι έρχονταν κατά μέσο όρο δεν αναφέρεται, άρα όλη η καμπύλη μένει ανοικτή. Ο κύκλος δείχνει την περίπτωση που έρχονται όλοι: τότε οι Αριστεροί Σ.Ε. δεν έχουν καμία ισχύ. Η διακεκομμένη γραμμή είναι το μερίδιό τους στις αποφασιστικές ψήφους.',
  ru: 'Сила голоса левых эсеров в Совнаркоме, усреднённая по составу пришедших, в зависимости от того, сколько большевиков-наркомов присутствует в среднем. Решает большинство присутствующих решающих голосов, без кворума; члены партии голосуют вместе и приходят независимо друг от друга, с одинаковой вероятностью. При двух партиях сила голоса — это вероятность численного перевеса плюс половина вероятности равенства (индексы Шепли — Шубика и Банцафа, нормированный, совпадают). Каждая кривая — среднее число присутствующих левых эсеров; жирная — среднее, которое сообщает источник, пятеро из семи. Сколько большевиков приходило в среднем, не сообщается, поэтому открытой остаётся вся кривая. Кольцо — случай, когда приходят все: тогда у левых эсеров нет никакой силы. Пунктир — их доля в решающих голосах.',
};

/** What the record tells of the attendance of two parties, and whence. */
export interface AttendanceTold {
  readonly parties: PartiesThatAttend;
  readonly composition: Composition;
  readonly average: Statement;
}

/**
 * The two parties of the coalition in Sovnarkom: their decisive votes, and the average attendance that the record tells of one.
 *
 * @param dataset - the dataset
 * @returns the party whose average attendance is told and the other, with a curve for every number of members from three on
 * @throws ArgumentError if the record tells no average attendance in a body of two parties
 * @example
 * ```ts
 * attendanceTold(loadDataset()).parties.averages // => [3, 4, 5, 6, 7]
 * ```
 */
export function attendanceTold(dataset: Dataset): AttendanceTold {
  const found = dataset.statements.flatMap((average) => {
    if (average.measure !== 'average-attendance' || !average.party) return [];
    const composition = dataset.compositions.find(
      (one) =>
        one.body === average.body &&
        one.seats.length === 2 &&
        one.seats.some((row) => row.party === average.party),
    );
    return composition ? [{ average, composition }] : [];
  })[0];
  const party = found?.composition.seats.find((row) => row.party === found.average.party);
  const other = found?.composition.seats.find((row) => row.party !== found.average.party);
  if (!found || !party?.party || !other?.party) {
    throw new ArgumentError(
      'dataset.statements',
      dataset.statements.length,
      'the average attendance of a party in a body of two parties',
    );
  }
  const { average, composition } = found;
  const first = Math.min(3, party.seats);
  return {
    composition,
    average,
    parties: {
      party: { ...named(party.party), members: party.seats },
      other: { ...named(other.party), members: other.seats },
      averages: readableAverages(first, party.seats, average.value),
      told: { average: average.value, evidence: quotesOf(average, 'value') },
    },
  };
}

/** What the chart takes of a party. */
function named({ id, name, colour }: Party): Pick<AttendingParty, 'id' | 'name' | 'colour'> {
  return { id, name, colour };
}

/** So many curves can be told from one another. */
const mostCurves = 9;

/** Average attendances from the first to all members, evenly spaced where there are many, and with the one that is told. */
function readableAverages(first: number, members: number, told: number): number[] {
  const count = members - first + 1;
  const step = count <= mostCurves ? 1 : (members - first) / (mostCurves - 1);
  const averages = Array.from({ length: Math.min(count, mostCurves) }, (_, index) =>
    Math.round(first + index * step),
  );
  return [...new Set([...averages, told])].sort((a, b) => a - b);
}

/** The power of the Left SRs in Sovnarkom by who comes. */
export const powerUnderRandomAttendanceFigure: Figure = {
  name: 'power-under-random-attendance',
  notebook: '03-composition-and-power',
  title: powerByAttendanceTitle,
  bodies: ['sovnarkom'],
  draw: (dataset, options) => powerByAttendanceChart(attendanceTold(dataset).parties, options),
  caption: (dataset, language) => {
    const { party, other, averages } = attendanceTold(dataset).parties;
    const votes = party.members + other.members;
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(
        {
          en: `N = ${votes} decisive votes (${other.members} and ${party.members}); ${averages.length} average attendances.`,
          el: `N = ${votes} αποφασιστικές ψήφοι (${other.members} και ${party.members})· ${averages.length} μέσοι αριθμοί παρόντων.`,
          ru: `N = ${votes}: решающие голоса (${other.members} и ${party.members}); кривых — ${averages.length}.`,
        },
        language,
      ),
    };
  },
  data: (dataset) => {
    const { parties, composition, average } = attendanceTold(dataset);
    const evidence = [
      passageIds(composition.seats, 'seats'),
      passageIds([composition.body], 'decidesBy'),
    ].join(' ');
    return {
      columns: [
        { name: 'left_srs', unit: 'members', about: 'Left SRs present on average' },
        { name: 'bolsheviks', unit: 'members', about: 'Bolsheviks present on average' },
        { name: 'power', unit: 'percent', about: 'Power of the Left SRs, averaged over who comes' },
        { name: 'told', about: 'yes where the source tells the average of the Left SRs' },
        evidenceColumn,
      ],
      rows: powerByAttendance(parties).map((one) => {
        const told = one.average === average.value;
        return {
          left_srs: one.average,
          bolsheviks: one.others,
          power: 100 * one.power,
          told: told ? 'yes' : 'no',
          evidence: told ? `${evidence} ${passageIds([average], 'value')}` : evidence,
        };
      }),
    };
  },
};
