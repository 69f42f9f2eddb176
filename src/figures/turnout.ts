import { turnout as turnoutOf } from '../analysis/votes/turnout.js';
import { passageIds } from '../charts/quotes-of.js';
import { turnoutChart, turnoutTitle } from '../charts/turnout-chart.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset, RecordedVote } from '../records/records.js';
import { sizeBounds, sizeOfBody } from '../records/size-of-body.js';
import { evidenceColumn, type Figure, type FigureRow } from './figure.js';
import { oldStyleSentence } from './old-style.js';

const shown: Text = {
  en: 'The seats of VTsIK as the source tells them, and the votes counted in each recorded vote, abstentions included, in the order of time; each vote stands in the outline of the seats last told. At the right the seats, and the turnout: votes counted per hundred seats, within bounds where seats were to follow at a time not told. That those counted all held a seat is an assumption: on 4 November people’s commissars voted too. Between the 101 elected in October and the 108 “existing members” of 15 November the source tells of no change. Dates in square brackets are inferred.',
  el: 'Οι έδρες της Κ.Ε.Ε. όπως τις αναφέρει η πηγή, και οι ψήφοι που μετρήθηκαν σε κάθε καταγεγραμμένη ψηφοφορία, μαζί με τις αποχές, κατά χρονολογική σειρά· κάθε ψηφοφορία μέσα στο περίγραμμα των εδρών που αναφέρθηκαν τελευταία. Δεξιά οι έδρες και η συμμετοχή: ψήφοι ανά εκατό έδρες, εντός ορίων όπου έδρες θα πληρώνονταν σε χρόνο που δεν αναφέρεται. Ότι όλοι όσοι μετρήθηκαν κατείχαν έδρα είναι παραδοχή: στις 4 Νοεμβρίου ψήφισαν και λαϊκοί κομισάριοι. Μεταξύ των 101 εκλεγμένων του Οκτωβρίου και των 108 «υπαρχόντων μελών» της 15ης Νοεμβρίου η πηγή δεν αναφέρει καμία μεταβολή. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Места во ВЦИК, как их сообщает источник, и голоса, учтённые в каждом голосовании с подсчётом, с воздержавшимися, в порядке времени; каждое голосование — в контуре мест по последним сведениям. Справа — места и участие: учтённые голоса на сто мест, в пределах там, где места были заняты позже в неизвестное время. Что все учтённые имели место во ВЦИК — допущение: 4 ноября голосовали и народные комиссары. Между 101 избранным в октябре и 108 «существующими членами» 15 ноября источник об изменениях не сообщает. Даты в квадратных скобках выведены.',
};

/** The body whose turnout is shown. */
const bodyId = 'vtsik';

/** The votes counted in VTsIK against its changing size. */
export const turnout: Figure = {
  name: 'turnout',
  notebook: '02-attendance',
  title: turnoutTitle,
  bodies: [bodyId],
  draw: (dataset, options) => turnoutChart(dataset, bodyId, options),
  caption: (dataset, language) => {
    const votes = votesOf(dataset).length;
    return {
      shown: [inLanguage(shown, language), oldStyleSentence(datesOf(dataset), language)]
        .filter(Boolean)
        .join(' '),
      cases: inLanguage(
        {
          en: `N = ${votes} recorded votes of VTsIK.`,
          el: `N = ${votes} καταγεγραμμένες ψηφοφορίες της Κ.Ε.Ε.`,
          ru: `N = ${votes}: голосования ВЦИК с подсчётом.`,
        },
        language,
      ),
    };
  },
  data: (dataset) => ({
    columns: [
      { name: 'row', about: 'Identifier of the seats or of the vote' },
      { name: 'date', about: 'Date, as the source writes it' },
      { name: 'group', about: 'Whose seats: a party, or a group where no party is told' },
      { name: 'status', about: 'Whether the seats were filled, or to follow at a time not told' },
      { name: 'seats', unit: 'seats', about: 'Seats of the group' },
      { name: 'counted', unit: 'votes', about: 'Votes counted, abstentions included' },
      { name: 'members_at_least', unit: 'seats', about: 'The fewest seats filled at the vote' },
      { name: 'members_at_most', unit: 'seats', about: 'The most seats filled at the vote' },
      { name: 'turnout_at_least', unit: 'percent', about: 'The lowest turnout' },
      { name: 'turnout_at_most', unit: 'percent', about: 'The highest turnout' },
      evidenceColumn,
    ],
    rows: [...seatRows(dataset), ...votesOf(dataset).map((vote) => voteRow(dataset, vote))],
  }),
};

function votesOf(dataset: Dataset): RecordedVote[] {
  return countedVotes(dataset.votes).filter((vote) => vote.session.body.id === bodyId);
}

function datesOf(dataset: Dataset) {
  const seats = dataset.compositions.filter(
    (one) => one.body.id === bodyId && one.authority === 'official',
  );
  return [...seats, ...votesOf(dataset).map((vote) => vote.session)].map(({ date }) => date);
}

function seatRows(dataset: Dataset): FigureRow[] {
  return dataset.compositions
    .filter((one) => one.body.id === bodyId && one.authority === 'official')
    .flatMap((composition) =>
      composition.seats.map((row) => ({
        row: row.id,
        date: composition.date?.written,
        group: row.party?.name.en ?? row.group,
        status: row.status,
        seats: row.seats,
        evidence: passageIds([row], 'seats'),
      })),
    );
}

function voteRow(dataset: Dataset, vote: RecordedVote): FigureRow {
  const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
  const bounds = sizeBounds(size);
  const result = turnoutOf(vote, bounds);
  const seats = size.kind === 'unknown' ? [] : size.composition.seats;
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  const shares =
    result.kind === 'known'
      ? { turnout_at_least: percent(result.share), turnout_at_most: percent(result.share) }
      : result.kind === 'between'
        ? { turnout_at_least: percent(result.atLeast), turnout_at_most: percent(result.atMost) }
        : {};
  return {
    row: vote.id,
    date: vote.session.date?.written,
    counted: vote.yes + vote.no + (vote.abstain ?? 0),
    members_at_least: bounds?.atLeast,
    members_at_most: bounds?.atMost,
    ...shares,
    evidence: [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(seats, 'seats')]
      .join(' ')
      .trim(),
  };
}
