import {
  knownAttendance as knownAttendanceOf,
  type SessionAttendance,
} from '../analysis/attendance/known-attendance.js';
import { knownAttendanceChart, knownAttendanceTitle } from '../charts/known-attendance-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset, Session } from '../records/records.js';
import { evidenceColumn, type Figure, type FigureRow } from './figure.js';

const shown: Text = {
  en: 'People known to have been present, by party. Where only names are told, each cell is a person; a block with a number is a number that the source tells or that follows from its words: those who voted, a plural for two at least; + after it marks a lower bound. Bars are open to the right, since no session is told to have had nobody else. “Party not told” are people whose party the source does not give, and voters of whom only the number is known. The stroke is the size of the body as last told before the session, with a dotted line where it is known only within bounds. Dates in square brackets are inferred; dates are those of the source.',
  el: 'Άτομα που είναι γνωστό ότι ήταν παρόντα, κατά κόμμα. Όπου αναφέρονται μόνο ονόματα, κάθε κελί είναι ένα άτομο· ένα τμήμα με αριθμό δείχνει αριθμό που λέει η πηγή ή που προκύπτει από τα λόγια της: όσοι ψήφισαν, ή ένας πληθυντικός για τουλάχιστον δύο· το + μετά από αυτόν δείχνει κάτω όριο. Οι ράβδοι είναι ανοιχτές προς τα δεξιά, γιατί για καμία συνεδρίαση δεν λέγεται ότι δεν ήταν κανείς άλλος. «Το κόμμα δεν αναφέρεται»: άτομα των οποίων το κόμμα δεν δίνει η πηγή, και ψηφίσαντες των οποίων είναι γνωστός μόνο ο αριθμός. Η κάθετη γραμμή είναι το μέγεθος του οργάνου, όπως αναφέρθηκε τελευταία πριν από τη συνεδρίαση, με διάστικτη γραμμή όπου είναι γνωστό μόνο εντός ορίων. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες· όλες όπως στην πηγή.',
  ru: 'Люди, о которых известно, что они присутствовали, по партиям. Где сообщаются лишь имена, каждая клетка — один человек; блок с числом — число, которое источник сообщает или которое следует из его слов: голосовавшие, множественное число как «не менее двух»; + после числа отмечает нижнюю границу. Полосы открыты вправо: ни об одном заседании не сказано, что других не было. «Партия не указана» — люди, партия которых в источнике не названа, и голосовавшие, о которых известно только их число. Чертой отмечена численность органа по последним сведениям до заседания, пунктиром — где она известна лишь в пределах. Даты в квадратных скобках выведены; даты по источнику.',
};

/** How many are known to have been present at each session. */
export const knownAttendance: Figure = {
  name: 'known-attendance',
  notebook: '02-attendance',
  title: knownAttendanceTitle,
  bodies: ['sovnarkom', 'vtsik'],
  draw: (dataset, options) => knownAttendanceChart(dataset, options),
  caption: (dataset, language) => {
    const [known, all] = [knownAttendanceOf(dataset).length, dataset.sessions.length];
    return {
      shown: inLanguage(shown, language),
      cases: inLanguage(
        {
          en: `N = ${known} sessions of which anything about attendance is told, of ${all} in the record.`,
          el: `N = ${known} συνεδριάσεις για τις οποίες αναφέρεται κάτι για τις παρουσίες, από ${all} στο αρχείο.`,
          ru: `N = ${known}: заседания, о присутствии на которых что-либо сообщается; всего в записях ${all}.`,
        },
        language,
      ),
    };
  },
  data: (dataset) => {
    if (knownAttendanceOf(dataset).length === 0) {
      throw new ArgumentError('dataset', dataset.title, 'sessions of which attendance is told');
    }
    return {
      columns: [
        { name: 'session', about: 'Identifier of the session' },
        { name: 'body', about: 'The body that met' },
        { name: 'date', about: 'Date of the session, as the source writes it' },
        { name: 'party', about: 'Identifier of the party; empty where it is not told' },
        { name: 'told', about: 'Whether a number, a lower bound, only names or nothing is told' },
        { name: 'at_least', unit: 'people', about: 'The fewest who can have been present' },
        evidenceColumn,
      ],
      rows: [
        ...knownAttendanceOf(dataset).flatMap(rowsOf),
        ...untold(dataset).map(
          (session): FigureRow => ({
            ...named(session),
            told: 'nothing',
            evidence: evidenceOfSession(dataset, session),
          }),
        ),
      ],
    };
  },
};

function named(session: Session): FigureRow {
  return { session: session.id, body: session.body.name.en, date: session.date?.written };
}

function rowsOf({ session, presence, records }: SessionAttendance): FigureRow[] {
  const row = (
    party: string | undefined,
    told: string,
    atLeast: number,
    from: typeof records,
  ): FigureRow => ({
    ...named(session),
    party,
    told,
    at_least: atLeast,
    evidence: passageIds(from, 'count'),
  });
  const ofParty = (id: string) =>
    records.filter(({ person, party }) => (person?.party ?? party)?.id === id);
  const unaffiliated = records.filter(({ person }) => person && !person.party);
  const groups = records.filter(({ person, party }) => !person && !party);
  return [
    ...presence.parties.map(({ party, told, atLeast }) =>
      row(party, told, atLeast, ofParty(party)),
    ),
    ...(presence.partyNotTold > 0
      ? [row(undefined, 'by name', presence.partyNotTold, unaffiliated)]
      : []),
    ...(presence.beyond > 0 ? [row(undefined, 'at least', presence.beyond, groups)] : []),
  ];
}

function untold(dataset: Dataset): Session[] {
  const known = new Set(knownAttendanceOf(dataset).map(({ session }) => session));
  return dataset.sessions.filter((session) => !known.has(session));
}

/** The passages that tell of a session: of the session itself or, where it has none of its own, of what was decided there. */
function evidenceOfSession(dataset: Dataset, session: Session): string {
  const votes = dataset.votes.filter((vote) => vote.session === session);
  return passageIds([session]) || passageIds(votes);
}
