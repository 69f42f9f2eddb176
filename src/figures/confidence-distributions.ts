import { type CellDistribution, cellDistributions } from '../analysis/splits/cell-distributions.js';
import type { SplitVote } from '../analysis/splits/split-vote.js';
import {
  type CountDistributions,
  countDistributionsChart,
} from '../charts/count-distributions-chart.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import { type Language, type Text, wordsOf } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { confidenceReadings } from './confidence-bounds.js';
import { evidenceColumn, type Figure } from './figure.js';
import { countsInWords } from './votes-of-figures.js';

const title: Text = {
  en: 'How many Bolsheviks voted confidence, under four assumptions',
  el: 'Πόσοι Μπολσεβίκοι ψήφισαν εμπιστοσύνη, με τέσσερις υποθέσεις',
  ru: 'Сколько большевиков голосовало за доверие: четыре допущения',
};

const shown: Text = {
  en: 'The chance of each number of Bolsheviks among the votes for, under four assumptions. Above, with totals and seats alone; below, if nobody voted for of the parties that the source sets against the government. Left, every way in which the members, each for himself, can have acted is equally probable; right, every possible table of parties and options. None of it is known: what differs between the panels is put in by the assumption.',
  el: 'Η πιθανότητα κάθε αριθμού Μπολσεβίκων μεταξύ των ψήφων υπέρ, με τέσσερις υποθέσεις: μόνο με τα σύνολα και τις έδρες, ή αν κανείς δεν ψήφισε υπέρ από τα κόμματα που η πηγή τοποθετεί απέναντι στην κυβέρνηση· με ισοπίθανους όλους τους τρόπους με τους οποίους τα μέλη, το καθένα για τον εαυτό του, μπορεί να ψήφισαν, ή με ισοπίθανες όλες τις δυνατές κατανομές κομμάτων και ψήφων. Τίποτε από αυτά δεν είναι γνωστό: ό,τι διαφέρει ανάμεσα στα διαγράμματα το βάζει η υπόθεση.',
  ru: 'Вероятность каждого числа большевиков среди голосов за при четырёх допущениях: только итоги и места или если за не голосовал никто из партий, которые источник ставит против правительства; равновероятны либо все способы, какими члены, каждый сам по себе, могли поступить, либо все возможные таблицы партий и голосов. Ничто из этого не известно: различие между рисунками вносит допущение.',
};

const equally: Readonly<Record<'ballots' | 'splits', Text>> = {
  ballots: {
    en: 'every way of voting equally probable',
    el: 'ισοπίθανοι όλοι οι τρόποι ψήφου',
    ru: 'равновероятны все способы голосования',
  },
  splits: {
    en: 'every split equally probable',
    el: 'ισοπίθανες όλες οι κατανομές',
    ru: 'равновероятны все расклады',
  },
};

interface UnderAssumption {
  readonly over: 'ballots' | 'splits';
  readonly reading: Text;
  readonly distribution: CellDistribution;
}

const computed = new WeakMap<Dataset, readonly UnderAssumption[]>();

/** The distribution of Bolsheviks among the votes for under each assumption, computed once for a dataset. */
function distributionsOf(dataset: Dataset): readonly UnderAssumption[] {
  const known = computed.get(dataset);
  if (known) return known;
  const { told, supposed } = confidenceReadings(dataset);
  const found = [told, supposed].flatMap(({ label, vote }) =>
    (['ballots', 'splits'] as const).map((over) => ({
      over,
      reading: label,
      distribution: bolsheviksFor(vote, over),
    })),
  );
  computed.set(dataset, found);
  return found;
}

function bolsheviksFor(vote: SplitVote, over: 'ballots' | 'splits'): CellDistribution {
  const answer = cellDistributions(vote, { over });
  const cell =
    answer.status === 'possible'
      ? answer.cells.find((one) => one.group === 'bolshevik' && one.option === 'yes')
      : undefined;
  if (!cell) throw new ArgumentError('vote', answer.status, 'a vote with possible splits');
  return cell;
}

function shownIn(dataset: Dataset): CountDistributions {
  const { vote, composition } = confidenceReadings(dataset);
  const lines = (language: Language, { over, reading }: UnderAssumption) => [
    `${inLanguage(equally[over], language)}${wordsOf(language).separator.trim()}`,
    inLanguage(reading, language),
  ];
  return {
    name: 'confidence-distributions',
    title,
    subtitle: countsInWords(vote),
    counted: {
      en: `Bolsheviks among the ${vote.yes} votes for`,
      el: `Μπολσεβίκοι μεταξύ των ${vote.yes} ψήφων υπέρ`,
      ru: `большевиков среди ${vote.yes} голосов за`,
    },
    colour: 'bolshevik',
    distributions: distributionsOf(dataset).map((one) => ({
      label: inEveryLanguage((language) => lines(language, one)),
      expected: one.distribution.expected,
      counts: one.distribution.counts,
    })),
    evidence: [quotesOf(vote, 'yes'), quotesOf(composition.seats[0]!, 'seats')].join(' '),
  };
}

/** How many Bolsheviks voted confidence under four assumptions. */
export const confidenceDistributions: Figure = {
  name: 'confidence-distributions',
  notebook: '04-who-voted-how',
  title,
  bodies: ['vtsik'],
  draw: (dataset, options) => countDistributionsChart(shownIn(dataset), options),
  caption: (dataset, language) => {
    const { yes } = confidenceReadings(dataset).vote;
    const cases: Text = {
      en: `N = ${yes} votes for.`,
      el: `N = ${yes} ψήφοι υπέρ.`,
      ru: `N = ${yes}: голоса за.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => {
    const { vote, composition, ballots } = confidenceReadings(dataset);
    const evidence = [
      passageIds([vote], 'yes', 'no', 'abstain'),
      passageIds(composition.seats, 'seats'),
      passageIds(ballots, 'option'),
    ].join(' ');
    return {
      columns: [
        { name: 'reading', about: 'What is taken for true of the vote' },
        { name: 'equally_probable', about: 'Ballots: every way of voting; splits: every table' },
        { name: 'bolsheviks_for', unit: 'votes', about: 'Bolsheviks among the votes for' },
        {
          name: 'probability',
          unit: 'probability from 0 to 1',
          about: 'How probable that is under the assumption',
        },
        evidenceColumn,
      ],
      rows: distributionsOf(dataset).flatMap(({ over, reading, distribution }) =>
        distribution.counts.map(({ count, probability }) => ({
          reading: reading.en,
          equally_probable: over,
          bolsheviks_for: count,
          probability: Number(probability.toPrecision(6)),
          evidence,
        })),
      ),
    };
  },
};
