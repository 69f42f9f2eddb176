import { judgeStatement } from '../analysis/splits/judge-statement.js';
import { splitFeasibility } from '../analysis/splits/split-feasibility.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { type SplitGrid, splitGridCells, splitGridChart } from '../charts/split-grid-chart.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';
import { countsInWords, splitOfFigure, voteOfFigure, votesOfFigures } from './votes-of-figures.js';

const title: Text = {
  en: 'Who can have voted for Lenin’s resolution on Antonov',
  el: 'Ποιοι μπορεί να ψήφισαν το ψήφισμα του Λένιν για τον Αντόνοφ',
  ru: 'Кто мог голосовать за резолюцию Ленина об Антонове',
};

/** The group of those who voted besides the commissars that are counted. */
const further = 'further voters';

/** The vote with as many further voters, of unknown party, as its totals need beyond the seats that are told. */
function withFurtherVoters(vote: SplitVote): SplitVote & { readonly furtherVoters: number } {
  const answer = splitFeasibility(vote);
  const missing =
    answer.status === 'impossible' && answer.reason.kind === 'too few members'
      ? answer.reason.needed - answer.reason.available
      : 0;
  const groups =
    missing === 0 ? vote.groups : [...vote.groups, { name: further, members: missing }];
  return { ...vote, groups, furtherVoters: missing };
}

function gridOf(dataset: Dataset) {
  const told = voteOfFigure(dataset, votesOfFigures.antonov);
  const { vote, composition } = told;
  const split = withFurtherVoters(splitOfFigure(dataset, told));
  const seats = composition.seats.reduce((sum, row) => sum + row.seats, 0);
  const parts = composition.seats.map((row) => row.seats).join(' + ');
  const counts = countsInWords(vote);
  const cast = vote.yes + vote.no;
  const subtitle: Text = {
    en: `${counts.en}. ${parts} = ${seats} commissars cannot cast ${cast} votes: ${split.furtherVoters} further voter, of unknown party, is supposed. Numbers: ways in which the voters, each for himself, can have voted so; outlined: no Left SR voted for`,
    el: `${counts.el}. ${parts} = ${seats} επίτροποι δεν μπορούν να δώσουν ${cast} ψήφους: υποτίθεται ${split.furtherVoters} επιπλέον ψηφοφόρος, άγνωστου κόμματος. Αριθμοί: με πόσους τρόπους οι ψηφοφόροι, ο καθένας για τον εαυτό του, μπορεί να ψήφισαν έτσι· με περίγραμμα: κανένας Αριστερός Σ.Ε. υπέρ`,
    ru: `${counts.ru}. ${parts} = ${seats} наркомов не могут подать ${cast} голосов: предположен ещё ${split.furtherVoters} голосующий неизвестной партии. Числа — сколькими способами голосовавшие, каждый сам по себе, могли так проголосовать; обведено: ни один левый эсер не голосовал за`,
  };
  const grid: SplitGrid = {
    name: 'antonov-splits',
    title,
    subtitle,
    vote: split,
    rows: {
      group: 'bolshevik',
      title: { en: 'Bolsheviks for', el: 'Μπολσεβίκοι υπέρ', ru: 'большевиков за' },
    },
    columns: {
      group: 'left-sr',
      title: { en: 'Left SRs for', el: 'Αριστεροί Σ.Ε. υπέρ', ru: 'левых эсеров за' },
    },
    rest: {
      0: {
        en: 'further voter against',
        el: 'επιπλέον ψηφοφόρος κατά',
        ru: 'ещё один — против',
      },
      1: { en: 'further voter for', el: 'επιπλέον ψηφοφόρος υπέρ', ru: 'ещё один — за' },
    },
    marked: (one) => one['left-sr']?.yes === 0,
    evidence: [
      quotesOf(vote, 'yes'),
      ...composition.seats.slice(0, 1).map((row) => quotesOf(row, 'seats')),
    ].join(' '),
  };
  return { grid, vote, composition, split };
}

/** Which splits by party the nineteen votes on Antonov allow. */
export const antonovSplits: Figure = {
  name: 'antonov-splits',
  notebook: '04-who-voted-how',
  title,
  bodies: ['sovnarkom'],
  draw: (dataset, options) => splitGridChart(gridOf(dataset).grid, options),
  caption: (dataset, language) => {
    const { grid, vote, composition, split } = gridOf(dataset);
    const cells = splitGridCells(grid);
    const ballots = cells.reduce((sum, cell) => sum + cell.ballots, 0n);
    const bolsheviks = composition.seats.find((row) => row.party?.id === 'bolshevik')?.seats ?? 0;
    const verdict = judgeStatement(split, {
      terms: [{ group: 'bolshevik', option: 'yes' }],
      relation: 'fewer than',
      value: vote.yes,
    });
    const follows = verdict.status === 'possible' && verdict.holds === 'in all splits';
    return {
      shown: [
        inLanguage(shownOf(grid), language),
        follows ? inLanguage(conclusion(vote.yes, bolsheviks), language) : '',
      ]
        .filter(Boolean)
        .join(' '),
      cases: inLanguage(casesOf(cells.length, ballots), language),
    };
  },
  data: (dataset) => {
    const { grid, vote, composition } = gridOf(dataset);
    const evidence = [passageIds([vote], 'yes', 'no'), passageIds(composition.seats, 'seats')].join(
      ' ',
    );
    return {
      columns: [
        { name: 'bolsheviks_for', unit: 'votes', about: 'Bolshevik commissars who voted for' },
        { name: 'left_srs_for', unit: 'votes', about: 'Left SR commissars who voted for' },
        {
          name: 'further_voters_for',
          unit: 'votes',
          about: 'Supposed further voters, of unknown party, who voted for',
        },
        {
          name: 'ballots',
          unit: 'ways',
          about: 'In how many ways the voters, each for himself, can have voted so',
        },
        evidenceColumn,
      ],
      rows: splitGridCells(grid).map((cell) => ({
        bolsheviks_for: cell.row,
        left_srs_for: cell.column,
        further_voters_for: cell.rest.length === 1 ? cell.rest[0] : undefined,
        ballots: Number(cell.ballots),
        evidence,
      })),
    };
  },
};

function shownOf({ subtitle }: SplitGrid): Text {
  const how: Text = {
    en: 'Fields without a number are impossible. The number of ways says how many of the possible ballots lead to a split, not how probable it was: parties do not vote by chance.',
    el: 'Τα πεδία χωρίς αριθμό είναι αδύνατα. Ο αριθμός των τρόπων λέει πόσοι από τους δυνατούς συνδυασμούς ψήφων οδηγούν σε μια κατανομή, όχι πόσο πιθανή ήταν: τα κόμματα δεν ψηφίζουν στην τύχη.',
    ru: 'Клетки без числа невозможны. Число способов говорит, сколько из возможных сочетаний голосов ведёт к раскладу, а не насколько он вероятен: партии не голосуют наугад.',
  };
  const text = (language: Language) =>
    `${inLanguage(subtitle, language) ?? ''}. ${inLanguage(how, language)}`;
  return inEveryLanguage(text);
}

function conclusion(yes: number, bolsheviks: number): Text {
  return {
    en: `In every possible split at least one of the ${yes} who voted for was not one of the ${bolsheviks} Bolshevik commissars.`,
    el: `Σε κάθε δυνατή κατανομή τουλάχιστον ένας από τους ${yes} που ψήφισαν υπέρ δεν ήταν από τους ${bolsheviks} Μπολσεβίκους επιτρόπους.`,
    ru: `При любом возможном раскладе хотя бы один из ${yes} голосовавших за не принадлежал к ${bolsheviks} наркомам-большевикам.`,
  };
}

function casesOf(splits: number, ballots: bigint): Text {
  const ways = (language: Language) => writeCount(ballots, language);
  return {
    en: `N = ${splits} possible splits, behind which lie ${ways('en')} ways of voting.`,
    el: `N = ${splits} δυνατές κατανομές, πίσω από τις οποίες βρίσκονται ${ways('el')} τρόποι ψήφου.`,
    ru: `N = ${splits} возможных раскладов, за которыми стоят ${ways('ru')} способов голосования.`,
  };
}
