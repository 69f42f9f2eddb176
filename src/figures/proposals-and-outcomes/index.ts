import { type MotionOutcome, motionOutcomes } from '../../analysis/influence/motion-outcomes.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { chartOfProposals } from './chart.js';
import {
  outcomeRows,
  type ProposalsOfRecord,
  type ProposalsParameters,
  proposalRows,
} from './rows.js';
import { shown, title } from './words.js';

export { title as proposalsTitle } from './words.js';

/** So many rows can be read, and fit a page with its caption. */
const readableRows = 40;

const needs = 'motions of a party, put to the vote in a body that it shared with others';

/** What each party proposed, what was decided and what came of it. */
export const proposalsAndOutcomes = kind<ProposalsParameters, ProposalsOfRecord>({
  name: 'proposals-and-outcomes',
  title,
  about: 'what each party proposed, what was decided on it and what came of it in practice',
  needs,
  parameters: {
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about:
        'how many proposals are shown at most, those whose outcome in practice is told first, then the earliest; 40 fill a page',
    },
  },
  choose: (record, { rows = readableRows }) =>
    motionOutcomes(record.votes).length === 0 ? { lacks: needs } : { rows },
  rows: proposalRows,
  bodies: ({ outcomes }) => [
    ...new Set(outcomes.flatMap((one) => one.votes.map((vote) => vote.session.body.id))),
  ],
  chart: chartOfProposals,
  caption: (rows, language) => ({
    shown: shownOf(rows, language),
    cases: inLanguage(casesOf(rows, language), language),
  }),
  slots: numbersOf,
  table: ({ outcomes }) => ({
    columns: [
      { name: 'motion', about: 'Identifier of the motion' },
      { name: 'label', about: 'Its short name' },
      { name: 'party', about: 'Identifier of the party that moved it' },
      { name: 'body', about: 'The body that decided last' },
      {
        name: 'date',
        about: 'Date of that decision, as the record has it; empty where it is not told',
      },
      { name: 'result', about: 'What was decided' },
      { name: 'in_practice', about: 'What came of it: achieved, in part, not achieved, not told' },
      {
        name: 'afterwards',
        about: 'The same in a sentence of the record; empty where nothing is told',
      },
      evidenceColumn,
    ],
    rows: outcomes.map(({ motion, votes, result, came, party }) => {
      const last = votes.at(-1);
      return {
        motion: motion.id,
        label: nameIn(motion.label, 'en'),
        party,
        body: nameIn(last?.session.body.name, 'en'),
        date: last?.session.date?.written,
        result,
        in_practice: came,
        afterwards: last?.afterwardsText,
        evidence: [
          ...new Set(
            [
              passageIds([motion], 'proposerParty', 'text'),
              passageIds(votes, 'result', 'afterwards'),
            ]
              .join(' ')
              .split(' ')
              .filter(Boolean),
          ),
        ].join(' '),
      };
    }),
  }),
});

/** How to read what is drawn. */
function shownOf({ outcomes }: ProposalsOfRecord, language: Language): string {
  const some = (is: (one: MotionOutcome) => boolean, part: Text) =>
    outcomes.some(is) ? [part] : [];
  return [
    shown.motions,
    ...some(({ came }) => came !== 'not told', shown.told),
    ...some(({ came }) => came === 'not told', shown.notTold),
    ...some(({ result }) => result === 'superseded', shown.superseded),
    shown.sample,
  ]
    .map((part) => inLanguage(part, language))
    .join(' ');
}

function numbersOf({ outcomes, withParty, told, motions }: ProposalsOfRecord, language: Language) {
  return {
    shown: writeCount(outcomes.length, language),
    proposals: writeCount(withParty, language),
    told: writeCount(told, language),
    motions: writeCount(motions, language),
  };
}

/** How many proposals there are, and how many of them are shown. */
function casesOf(rows: ProposalsOfRecord, language: Language): Text {
  const { shown: n, proposals, told, motions } = numbersOf(rows, language);
  const isTold = rows.told > 0;
  if (rows.outcomes.length === rows.withParty) {
    return {
      en: `N = ${n} motions with the party of their mover, of ${motions} in the record; of ${isTold ? told : 'none'} the outcome in practice is told.`,
      el: `N = ${n} προτάσεις με γνωστό το κόμμα του εισηγητή, από ${motions} στο αρχείο· ${isTold ? `για ${told} αναφέρεται` : 'για καμία δεν αναφέρεται'} τι έγινε στην πράξη.`,
      ru: `N = ${n}: предложения, партия которых известна; всего в записях ${motions}; исход на деле ${isTold ? `сообщён для ${told}` : 'не сообщён ни для одного'}.`,
    };
  }
  return {
    en: `N = ${n} motions, of ${proposals} with the party of their mover and ${motions} in the record: ${isTold ? `first those of which the outcome in practice is told (${told}), then ` : ''}the earliest.`,
    el: `N = ${n} προτάσεις, από ${proposals} με γνωστό το κόμμα του εισηγητή και ${motions} στο αρχείο: ${isTold ? `πρώτα όσες αναφέρεται τι έγινε στην πράξη (${told}), έπειτα ` : ''}οι παλαιότερες.`,
    ru: `N = ${n}: предложения из ${proposals}, партия которых известна; всего в записях ${motions}. ${isTold ? `Сначала те, исход которых на деле сообщён (${told}), затем самые ранние` : 'Показаны самые ранние'}.`,
  };
}

/**
 * Every proposal by name, grouped by the party that made it and by what was decided; before each a sign for what came of it.
 *
 * @param outcomes - motions with their outcomes, from `motionOutcomes`
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: a sign for each proposal, in two columns on a page
 * @throws ArgumentError if there is no proposal
 * @example
 * ```ts
 * proposalsChart(motionOutcomes(loadDataset().votes), { language: 'el' }).name // => 'proposals-and-outcomes'
 * ```
 */
export function proposalsChart(
  outcomes: readonly MotionOutcome[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (outcomes.length === 0) throw new ArgumentError('outcomes', 0, 'at least one proposal');
  const named = { title, subtitle: undefined, labels: {} };
  return chartOfProposals(outcomeRows(outcomes), named, options);
}
