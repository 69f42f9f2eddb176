import type { VotingRule } from '../analysis/votes/voting-rule.js';
import {
  type AbstainersGrid,
  abstainersGridCells,
  abstainersGridChart,
} from '../charts/abstainers-grid-chart.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Ballot, Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';
import { countsInWords, voteOfFigure, votesOfFigures } from './votes-of-figures.js';

const title: Text = {
  en: 'Had the six and six who abstained on Lenin’s reply chosen a side',
  el: 'Αν όσοι απείχαν (έξι και έξι) στην ψηφοφορία για την απάντηση του Λένιν είχαν διαλέξει πλευρά',
  ru: 'Если бы шесть и шесть воздержавшихся при голосовании об ответе Ленина выбрали сторону',
};

const rule: VotingRule = { majority: 'simple' };

const shown: Text = {
  en: 'To the right, how many more of the abstaining Bolsheviks vote for than against the resolution that found Lenin’s reply unsatisfactory (below zero: more against); upwards, the same for the abstaining Left SRs. Zero is also what comes of going on abstaining. Numbers are the margin of the whole vote; the outlined field is the vote as it was. A tie rejects. Who the abstainers leaned to is not told.',
  el: 'Προς τα δεξιά, πόσοι περισσότεροι από τους Μπολσεβίκους που απείχαν ψηφίζουν υπέρ παρά κατά του ψηφίσματος που έκρινε μη ικανοποιητική την απάντηση του Λένιν (κάτω από το μηδέν: περισσότεροι κατά)· προς τα πάνω, το ίδιο για τους Αριστερούς Σ.Ε. που απείχαν. Μηδέν δίνει και η συνέχιση της αποχής. Οι αριθμοί είναι η διαφορά όλης της ψηφοφορίας· με περίγραμμα η ψηφοφορία όπως έγινε. Η ισοψηφία απορρίπτει. Προς τα πού έκλιναν όσοι απείχαν, δεν αναφέρεται.',
  ru: 'Вправо — на сколько больше воздержавшихся большевиков голосует за резолюцию, признавшую ответ Ленина неудовлетворительным, чем против (ниже нуля — больше против); вверх — то же для воздержавшихся левых эсеров. Нуль — и тогда, когда они по-прежнему воздерживаются. Числа — перевес всего голосования; обведено голосование, как оно было. При равенстве предложение отклоняется. К какой стороне склонялись воздержавшиеся, не сообщается.',
};

function gridOf(dataset: Dataset) {
  const { vote } = voteOfFigure(dataset, votesOfFigures.reply);
  const [bolsheviks, leftSrs] = ['bolshevik', 'left-sr'].map((party) =>
    abstainersOf(dataset, vote.id, party),
  );
  const axis = (ballot: Ballot, names: Text): AbstainersGrid['rows'] => {
    const { count = 0 } = ballot;
    return {
      abstained: count,
      title: {
        en: `the ${count} ${names.en}:\nvotes for less votes against`,
        el: `οι ${count} ${names.el}:\nψήφοι υπέρ μείον ψήφοι κατά`,
        ru: `${count} ${names.ru}:\nголоса за минус голоса против`,
      },
    };
  };
  const grid: AbstainersGrid = {
    name: 'abstentions-4-november',
    title,
    subtitle: countsInWords(vote),
    vote,
    rule,
    columns: axis(bolsheviks!, { en: 'Bolsheviks', el: 'Μπολσεβίκοι', ru: 'большевиков' }),
    rows: axis(leftSrs!, { en: 'Left SRs', el: 'Αριστεροί Σ.Ε.', ru: 'левых эсеров' }),
    evidence: [quotesOf(vote, 'yes'), quotesOf(bolsheviks!, 'count')].join(' '),
  };
  return { grid, vote, ballots: [bolsheviks!, leftSrs!] };
}

function abstainersOf({ ballots }: Dataset, vote: string, party: string): Ballot {
  const ballot = ballots.find(
    (one) => one.vote.id === vote && one.party?.id === party && one.option === 'abstain',
  );
  if (ballot?.count === undefined) {
    throw new ArgumentError('dataset', vote, `a dataset that counts the abstainers of ${party}`);
  }
  return ballot;
}

/** What the twelve abstainers on Lenin’s reply could have changed. */
export const abstentions4November: Figure = {
  name: 'abstentions-4-november',
  notebook: '04-who-voted-how',
  title,
  bodies: ['vtsik'],
  draw: (dataset, options) => abstainersGridChart(gridOf(dataset).grid, options),
  caption: (dataset, language) => {
    const { ballots } = gridOf(dataset);
    const all = ballots.reduce((sum, one) => sum + (one.count ?? 0), 0);
    const cases: Text = {
      en: `N = ${all} abstainers.`,
      el: `N = ${all} που απείχαν.`,
      ru: `N = ${all} воздержавшихся.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => {
    const { grid, vote, ballots } = gridOf(dataset);
    const evidence = [
      ...new Set(
        [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(ballots, 'count')]
          .join(' ')
          .split(' '),
      ),
    ].join(' ');
    return {
      columns: [
        {
          name: 'bolshevik_margin',
          unit: 'votes',
          about: 'Votes for less votes against, of the Bolsheviks who abstained',
        },
        {
          name: 'left_sr_margin',
          unit: 'votes',
          about: 'Votes for less votes against, of the Left SRs who abstained',
        },
        { name: 'margin', unit: 'votes', about: 'Votes for less votes against, of everybody' },
        { name: 'outcome', about: 'What becomes of the resolution' },
        evidenceColumn,
      ],
      rows: abstainersGridCells(grid).map((cell) => ({
        bolshevik_margin: cell.column,
        left_sr_margin: cell.row,
        margin: cell.margin,
        outcome: cell.outcome,
        evidence,
      })),
    };
  },
};
