import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { type Removal, removalChart, removalSteps } from '../charts/removal-chart.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import type { Dataset } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';
import { evidenceColumn, type Figure } from './figure.js';
import { countsInWords, voteOfFigure, votesOfFigures } from './votes-of-figures.js';

const title: Text = {
  en: 'The vote of confidence without the commissars’ own votes',
  el: 'Η ψήφος εμπιστοσύνης χωρίς τις ψήφους των ίδιων των επιτρόπων',
  ru: 'Голосование о доверии без голосов самих наркомов',
};

const shown: Text = {
  en: 'Votes for less votes against if so many of the votes for are taken away as those of people’s commissars, who voted on themselves at Lenin’s insistence. At a tie there is no majority, and the motion is rejected. The axis ends with the members that Sovnarkom had when it was formed; how many of them were present, had voted, or had resigned by then, is not told beyond “at least two present”.',
  el: 'Ψήφοι υπέρ μείον ψήφοι κατά, αν τόσες από τις ψήφους υπέρ αφαιρεθούν ως ψήφοι λαϊκών επιτρόπων, οι οποίοι ψήφισαν για τον εαυτό τους με επιμονή του Λένιν. Στην ισοψηφία δεν υπάρχει πλειοψηφία και η πρόταση απορρίπτεται. Ο άξονας τελειώνει στα μέλη που είχε το Σόβναρκομ όταν σχηματίστηκε· πόσα από αυτά ήταν παρόντα, ψήφισαν ή είχαν ήδη παραιτηθεί, δεν αναφέρεται πέρα από το «τουλάχιστον δύο παρόντες».',
  ru: 'Голоса за минус голоса против, если столько из голосов за исключить как голоса народных комиссаров, которые по настоянию Ленина голосовали о самих себе. При равенстве большинства нет, и предложение отклоняется. Ось кончается числом членов Совнаркома при его создании; сколько из них присутствовало, голосовало или уже ушло в отставку, не сообщается, кроме «не менее двух присутствовавших».',
};

function removalOf(dataset: Dataset) {
  const { vote } = voteOfFigure(dataset, votesOfFigures.confidence);
  const sovnarkom = dataset.bodies.find((body) => body.id === 'sovnarkom');
  const size = sovnarkom && sizeOfBody(dataset, sovnarkom, vote.session.date);
  if (size?.kind !== 'known') {
    throw new ArgumentError('dataset', vote.id, 'a dataset that tells the size of Sovnarkom');
  }
  const present = dataset.attendance.find(
    (one) => one.session === vote.session && one.group === 'people’s commissars',
  );
  const least = present?.count ?? 0;
  const removal: Removal = {
    name: 'confidence-without-commissars',
    title,
    subtitle: countsInWords(vote),
    vote: { yes: vote.yes, no: vote.no, abstain: vote.abstain },
    rule: { majority: 'simple' },
    most: Math.min(size.members, vote.yes),
    removed: {
      en: `commissars taken away from the ${vote.yes} votes for`,
      el: `επίτροποι που αφαιρούνται από τις ${vote.yes} ψήφους υπέρ`,
      ru: `наркомов исключено из ${vote.yes} голосов за`,
    },
    told: {
      en: `at least ${least} commissars were present;\nhow many voted, and how,\nis not told`,
      el: `παρόντες τουλάχιστον ${least} επίτροποι·\nπόσοι ψήφισαν, και πώς,\nδεν αναφέρεται`,
      ru: `присутствовало не менее ${least} наркомов;\nсколько голосовало и как,\nне сообщается`,
    },
    evidence: [quotesOf(vote, 'yes'), quotesOf(vote, 'manner')].join(' '),
  };
  return { removal, vote, size, present };
}

/** The vote of confidence without the commissars who voted on themselves. */
export const confidenceWithoutCommissars: Figure = {
  name: 'confidence-without-commissars',
  notebook: '05-counterfactuals',
  title,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options) => removalChart(removalOf(dataset).removal, options),
  caption: (dataset, language) => {
    const { vote, size } = removalOf(dataset);
    const cases: Text = {
      en: `N = ${vote.yes + vote.no} votes for and against; Sovnarkom had ${size.members} members when formed.`,
      el: `N = ${vote.yes + vote.no} ψήφοι υπέρ και κατά· το Σόβναρκομ είχε ${size.members} μέλη όταν σχηματίστηκε.`,
      ru: `N = ${vote.yes + vote.no}: голоса за и против; в Совнаркоме при создании было ${size.members} членов.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => {
    const { removal, vote, size, present } = removalOf(dataset);
    const evidence = [
      passageIds([vote], 'yes', 'no', 'manner'),
      passageIds(size.composition.seats, 'seats'),
      present ? passageIds([present], 'count') : '',
    ];
    const ids = [...new Set(evidence.join(' ').split(' ').filter(Boolean))].join(' ');
    return {
      columns: [
        { name: 'removed', unit: 'commissars', about: 'Commissars taken away from the votes for' },
        { name: 'yes', unit: 'votes', about: 'Votes for that remain' },
        { name: 'no', unit: 'votes', about: 'Votes against' },
        { name: 'margin', unit: 'votes', about: 'Votes for less votes against' },
        { name: 'outcome', about: 'What becomes of the motion, a tie rejecting' },
        evidenceColumn,
      ],
      rows: removalSteps(removal).map((step) => ({
        removed: step.removed,
        yes: step.yes,
        no: step.no,
        margin: step.margin,
        outcome: step.outcome,
        evidence: ids,
      })),
    };
  },
};
