import { compareSuccess } from '../analysis/influence/compare-success.js';
import { type MotionOutcome, motionOutcomes } from '../analysis/influence/motion-outcomes.js';
import { type SuccessCounts, successShare } from '../analysis/influence/success-share.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type SuccessMeasure,
  successSharesChart,
  successSharesTitle,
} from '../charts/success-shares-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

type Measure = 'formal' | 'practice';

const measureNames: Readonly<Record<Measure, Text>> = {
  formal: {
    en: 'Formally: adopted, of those adopted or not',
    el: 'Τυπικά: δεκτές, από όσες κρίθηκαν',
    ru: 'Формально: приняты, из решённых',
  },
  practice: {
    en: 'In practice: achieved, of those told',
    el: 'Στην πράξη: επιτεύχθηκαν, από όσες αναφέρεται',
    ru: 'На деле: достигнуты, из известных',
  },
};

function countsOf(outcomes: readonly MotionOutcome[], measure: Measure): SuccessCounts {
  const [success, failure] =
    measure === 'formal' ? ['adopted', 'rejected'] : ['achieved', 'not achieved'];
  const count = (value: string) => outcomes.filter((one) => one[measure] === value).length;
  const [successes, failures] = [count(success ?? ''), count(failure ?? '')];
  return { successes, failures, open: outcomes.length - successes - failures };
}

function partiesOf(dataset: Dataset) {
  const outcomes = motionOutcomes(dataset.votes);
  return [...new Set(outcomes.map((one) => one.party))].map((party) => ({
    party,
    outcomes: outcomes.filter((one) => one.party === party),
  }));
}

function measuresOf(dataset: Dataset, language: Language): SuccessMeasure[] {
  return (['formal', 'practice'] as const).map((measure) => {
    const parties = partiesOf(dataset).map(({ party, outcomes }) => {
      const counts = countsOf(outcomes, measure);
      return {
        party: nameIn(outcomes[0]?.motion.proposerParty?.name, language) ?? party,
        counts,
        share: successShare(counts),
        evidence: outcomes
          .filter((one) => one[measure] !== 'unknown')
          .map(({ votes }) =>
            quotesOf(votes.at(-1)!, measure === 'formal' ? 'result' : 'afterwards'),
          )
          .join(' '),
      };
    });
    const [first, second, ...others] = parties;
    return {
      name: inLanguage(measureNames[measure], language),
      parties,
      ...(first && second && others.length === 0 && decided(first.counts) && decided(second.counts)
        ? { comparison: compareSuccess(first.counts, second.counts) }
        : {}),
    };
  });
}

/** Whether the outcome of any case is told: of none there is nothing to compare. */
function decided({ successes, failures }: SuccessCounts): boolean {
  return successes + failures > 0;
}

const noneDecided: Text = {
  en: 'No test is made: no outcome is told of one of the parties.',
  el: 'Δεν γίνεται έλεγχος: για ένα από τα κόμματα δεν αναφέρεται καμία έκβαση.',
  ru: 'Критерий не применён: об одной из партий исход не сообщён ни разу.',
};

const otherThanTwo: Text = {
  en: 'No test is made: one compares two parties, and here are not two.',
  el: 'Δεν γίνεται έλεγχος: συγκρίνει δύο κόμματα, και εδώ δεν είναι δύο.',
  ru: 'Критерий не применён: сравниваются две партии, а здесь их не две.',
};

/** What the test compares, or why none is made. */
function testOf(dataset: Dataset, language: Language): string {
  const measures = measuresOf(dataset, language);
  const tested = measures.find((one) => one.comparison);
  if (!tested)
    return inLanguage(measures[0]?.parties.length === 2 ? noneDecided : otherThanTwo, language);
  const [first = '', second = ''] = tested.parties.map(({ party }) => party);
  const test: Text = {
    en: `The p-value is that of Fisher’s exact test, two-sided, which compares two parties: ${first}, ${second}.`,
    el: `Η τιμή p είναι του αμφίπλευρου ακριβούς ελέγχου του Fisher, που συγκρίνει δύο κόμματα: ${first}, ${second}.`,
    ru: `p — двусторонний точный критерий Фишера, сравниваются две партии: ${first}, ${second}.`,
  };
  return inLanguage(test, language);
}

const shown: Text = {
  en: 'Shares of the proposals of each party that succeeded, formally and in practice, of those of which the outcome is told. Point: the share; thick line: Wilson’s 95% interval; thin line: the exact (Clopper–Pearson) one; pale bar: the share of all proposals, whatever became of the open ones. Formally a text replaced by another counts as not adopted; in practice what was carried out in part is open. The cases are those that the record tells of, and need not be independent: the intervals are the least of the doubt, and nothing is to be concluded that these few cases cannot bear.',
  el: 'Μερίδια των προτάσεων κάθε κόμματος που πέτυχαν, τυπικά και στην πράξη, ανάμεσα σε όσες έχουν γνωστή έκβαση. Σημείο: το μερίδιο· παχιά γραμμή: διάστημα εμπιστοσύνης 95% του Wilson· λεπτή: το ακριβές (Clopper–Pearson)· ανοιχτή ράβδος: το μερίδιο επί όλων, ό,τι κι αν απέγιναν οι ανοικτές. Τυπικά, ό,τι αντικαταστάθηκε λογίζεται ως μη δεκτό· στην πράξη, ό,τι εκτελέστηκε εν μέρει μένει ανοικτό. Οι περιπτώσεις είναι όσες αναφέρει το αρχείο και δεν είναι αναγκαστικά ανεξάρτητες: τα διαστήματα δείχνουν το ελάχιστο της αβεβαιότητας και τόσο λίγες περιπτώσεις δεν επιτρέπουν περισσότερα συμπεράσματα.',
  ru: 'Доли успешных предложений каждой партии, формально и на деле, среди тех, исход которых сообщён. Точка: доля; толстая линия: 95 %-ный интервал Вильсона; тонкая: точный (Клоппера — Пирсона); бледная полоса: доля среди всех, чем бы ни кончились открытые. Формально заменённое другим текстом считается непринятым; на деле исполненное отчасти остаётся открытым. Случаи — те, о которых сообщают записи, и не обязательно независимы: интервалы показывают наименьшее сомнение, и столь немногие случаи большего не выдерживают.',
};

/** How often each party’s proposals succeeded, formally and in practice. */
export const successShares: Figure = {
  name: 'success-shares',
  notebook: '07-left-sr-influence',
  title: successSharesTitle,
  bodies: ['sovnarkom', 'vtsik', 'second-congress-of-soviets', 'constitutional-commission'],
  draw: (dataset, options = {}) =>
    successSharesChart(measuresOf(dataset, options.language ?? 'en'), options),
  caption: (dataset, language) => {
    const counts = partiesOf(dataset).map(
      ({ party, outcomes }) =>
        `${nameIn(outcomes[0]?.motion.proposerParty?.name, language) ?? party} ${outcomes.length}`,
    );
    const all = motionOutcomes(dataset.votes).length;
    const cases: Text = {
      en: `N = ${all} proposals (${counts.join(', ')}).`,
      el: `N = ${all} προτάσεις (${counts.join(', ')}).`,
      ru: `N = ${all}: предложения (${counts.join(', ')}).`,
    };
    return {
      shown: [inLanguage(shown, language), testOf(dataset, language)].filter(Boolean).join(' '),
      cases: inLanguage(cases, language),
    };
  },
  data: (dataset) => ({
    columns: [
      { name: 'measure', about: 'formal: adopted; practice: achieved' },
      { name: 'party', about: 'Identifier of the party' },
      { name: 'successes', unit: 'proposals', about: 'Those that succeeded' },
      { name: 'failures', unit: 'proposals', about: 'Those that failed' },
      {
        name: 'open',
        unit: 'proposals',
        about: 'Those of which the outcome is not told, or deferred, or in part',
      },
      { name: 'share', unit: 'percent', about: 'Successes of those decided' },
      { name: 'wilson_lower', unit: 'percent', about: 'Lower end of Wilson’s 95% interval' },
      { name: 'wilson_upper', unit: 'percent', about: 'Its upper end' },
      { name: 'exact_lower', unit: 'percent', about: 'Lower end of the exact 95% interval' },
      { name: 'exact_upper', unit: 'percent', about: 'Its upper end' },
      { name: 'at_least', unit: 'percent', about: 'Share of all, if every open case failed' },
      { name: 'at_most', unit: 'percent', about: 'Share of all, if every open case succeeded' },
      {
        name: 'p_value',
        unit: 'probability',
        about:
          'Fisher’s exact test between the two parties, two-sided; empty of any other number of parties, and where one has no case decided',
      },
      evidenceColumn,
    ],
    rows: (['formal', 'practice'] as const).flatMap((measure, index) => {
      const { comparison } = measuresOf(dataset, 'en')[index]!;
      return partiesOf(dataset).map(({ party, outcomes }) => {
        const counts = countsOf(outcomes, measure);
        const share = successShare(counts);
        return {
          measure,
          party,
          ...counts,
          ...(share.known
            ? {
                share: 100 * share.share,
                wilson_lower: 100 * share.wilson.lower,
                wilson_upper: 100 * share.wilson.upper,
                exact_lower: 100 * share.exact.lower,
                exact_upper: 100 * share.exact.upper,
                at_least: 100 * share.certain.atLeast,
                at_most: 100 * share.certain.atMost,
              }
            : {}),
          p_value: comparison?.pValue,
          evidence: passageIds(
            outcomes.flatMap((one) => one.votes),
            'result',
            'afterwards',
          ),
        };
      });
    }),
  }),
};
