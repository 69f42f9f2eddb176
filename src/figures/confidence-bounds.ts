import { groupName } from '../analysis/composition/seats-by-party.js';
import { type CellBounds, splitBounds } from '../analysis/splits/split-bounds.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type SplitRanges,
  type SplitReading,
  splitRangesChart,
} from '../charts/split-ranges-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Ballot, Composition, Dataset, RecordedVote } from '../records/records.js';
import { evidenceColumn, type Figure, type FigureTable } from './figure.js';
import {
  countsInWords,
  seatsName,
  splitOfFigure,
  voteOfFigure,
  votesOfFigures,
} from './votes-of-figures.js';

const title: Text = {
  en: 'Who can have voted how on confidence',
  el: 'Ποιος μπορεί να ψήφισε τι στην ψήφο εμπιστοσύνης',
  ru: 'Кто и как мог голосовать по вопросу о доверии',
};

/** What is read when nothing is supposed. */
export const toldAlone: Text = {
  en: 'totals and seats alone',
  el: 'μόνο τα σύνολα και οι έδρες',
  ru: 'только итоги и места',
};

/** What is read when nobody of a party that stood against a motion is taken to have voted for it. */
export const standsTaken: Text = {
  en: 'if nobody of the parties set against it voted for',
  el: 'αν από τα αντίθετα κόμματα κανείς δεν ψήφισε υπέρ',
  ru: 'если из партий, бывших против, никто не голосовал за',
};

const shown: Text = {
  en: 'For each party, with its seats in brackets, the least and the most of its members who can have voted for, voted against, abstained or taken no part. The line with strokes, and the first range: what the totals of the vote and the seats allow. The bar, and the second range: what remains if nobody voted for of the parties that the source sets against the government, Left SRs and United Social Democrat Internationalists. It sets moderate Bolsheviks against it too, and the Menshevik-Internationalists, but tells no number of either. It is supposed that all who voted held these seats; whether the commissars who voted on themselves held any is not told.',
  el: 'Για κάθε κόμμα, με τις έδρες του σε παρένθεση, το ελάχιστο και το μέγιστο των μελών του που μπορεί να ψήφισαν υπέρ ή κατά, να απείχαν ή να μην ψήφισαν. Η γραμμή με τα άκρα και το πρώτο εύρος: ό,τι επιτρέπουν τα σύνολα της ψηφοφορίας και οι έδρες. Η ράβδος και το δεύτερο εύρος: ό,τι απομένει αν κανείς δεν ψήφισε υπέρ από τα κόμματα που η πηγή τοποθετεί απέναντι στην κυβέρνηση, τους Αριστερούς Σοσιαλεπαναστάτες και τους Ενωμένους Σοσιαλδημοκράτες Διεθνιστές. Απέναντι τοποθετεί και τους μετριοπαθείς Μπολσεβίκους και τους Μενσεβίκους-Διεθνιστές, χωρίς αριθμό. Υποτίθεται ότι όσοι ψήφισαν κατείχαν αυτές τις έδρες· αν κατείχαν έδρα οι επίτροποι που ψήφισαν για τον εαυτό τους, δεν αναφέρεται.',
  ru: 'Для каждой партии (в скобках число мест) — сколько её членов самое меньшее и самое большее могли голосовать за, против, воздержаться или не участвовать. Линия с засечками и первый промежуток — то, что допускают итоги голосования и места. Полоса и второй промежуток — то, что остаётся, если за не голосовал никто из партий, которые источник ставит против правительства: левых эсеров и объединённых социал-демократов интернационалистов. Против она ставит и умеренных большевиков, и меньшевиков-интернационалистов, но числа не называет. Предполагается, что все голосовавшие занимали эти места; занимали ли их наркомы, голосовавшие о самих себе, не сообщается.',
};

/** A vote, its body, and the two ways in which what is known of it is read. */
export interface TwoReadings {
  readonly vote: RecordedVote;
  readonly composition: Composition;
  readonly told: SplitReading;
  readonly supposed: SplitReading;
  /** The ballots and stands on which the readings rest. */
  readonly ballots: readonly Ballot[];
}

/** The vote of confidence: with its totals and seats alone, and with the stands of parties taken at their word. */
export function confidenceReadings(dataset: Dataset): TwoReadings {
  const told = voteOfFigure(dataset, votesOfFigures.confidence);
  const { vote, composition } = told;
  return {
    vote,
    composition,
    told: { label: toldAlone, vote: splitOfFigure(dataset, told) },
    supposed: {
      label: standsTaken,
      vote: splitOfFigure(dataset, told, { stands: 'no vote on the other side' }),
    },
    ballots: dataset.ballots.filter((one) => one.vote.id === vote.id),
  };
}

/** What a chart of bounds needs of two readings of a vote. */
export function rangesOf(
  name: string,
  heading: Text,
  { vote, composition, told, supposed }: TwoReadings,
): SplitRanges {
  return {
    name,
    title: heading,
    subtitle: countsInWords(vote),
    told,
    supposed,
    groups: composition.seats.map((seats) => ({
      group: groupName(seats),
      label: seatsName(seats),
      members: seats.seats,
      evidence: [quotesOf(vote, 'yes'), quotesOf(seats, 'seats')].join(' '),
    })),
  };
}

/** The data behind a chart of bounds: both readings of every cell. */
export function boundsTable(readings: TwoReadings): FigureTable {
  const { vote, composition, told, supposed, ballots } = readings;
  const [first, second] = [told, supposed].map((reading) => cellsOf(reading.vote));
  return {
    columns: [
      { name: 'party', about: 'The party' },
      { name: 'seats', unit: 'members', about: 'Its seats' },
      { name: 'option', about: 'How its members voted; absent: they took no part' },
      { name: 'at_least', unit: 'members', about: 'The least, with totals and seats alone' },
      { name: 'at_most', unit: 'members', about: 'The most, with totals and seats alone' },
      {
        name: 'supposed_at_least',
        unit: 'members',
        about: `The least, ${supposed.label.en}`,
      },
      { name: 'supposed_at_most', unit: 'members', about: `The most, ${supposed.label.en}` },
      evidenceColumn,
    ],
    rows: composition.seats.flatMap((seats) =>
      first!
        .filter((cell) => cell.group === groupName(seats))
        .map((cell) => {
          const other = second!.find(
            (one) => one.group === cell.group && one.option === cell.option,
          );
          return {
            party: seatsName(seats).en,
            seats: seats.seats,
            option: cell.option,
            at_least: cell.atLeast,
            at_most: cell.atMost ?? undefined,
            supposed_at_least: other?.atLeast,
            supposed_at_most: other?.atMost ?? undefined,
            evidence: [
              passageIds([vote], 'yes', 'no', 'abstain'),
              passageIds([seats], 'seats'),
              passageIds(
                ballots.filter((ballot) => ballot.party && !ballot.person),
                'option',
                'count',
              ),
            ]
              .filter(Boolean)
              .join(' '),
          };
        }),
    ),
  };
}

function cellsOf(vote: SplitVote): readonly CellBounds[] {
  const bounds = splitBounds(vote);
  return bounds.status === 'possible' ? bounds.cells : [];
}

/** How many parties with how many seats, in a sentence. */
export function seatsInWords({ seats }: Composition): Text {
  const members = seats.reduce((sum, row) => sum + row.seats, 0);
  return {
    en: `N = ${members} seats of ${seats.length} parties.`,
    el: `N = ${members} έδρες ${seats.length} κομμάτων.`,
    ru: `N = ${members}: места ${seats.length} партий.`,
  };
}

/** What the vote of confidence allows for each party. */
export const confidenceBounds: Figure = {
  name: 'confidence-bounds',
  notebook: '04-who-voted-how',
  title,
  bodies: ['vtsik'],
  draw: (dataset, options) =>
    splitRangesChart(rangesOf('confidence-bounds', title, confidenceReadings(dataset)), options),
  caption: (dataset, language) => ({
    shown: inLanguage(shown, language),
    cases: inLanguage(seatsInWords(confidenceReadings(dataset).composition), language),
  }),
  data: (dataset) => boundsTable(confidenceReadings(dataset)),
};
