import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { chartOfSuccess, type SuccessMeasure } from './chart.js';
import {
  type Measure,
  partiesWithProposals,
  type SuccessOfParty,
  type SuccessParameters,
  type SuccessRows,
  successRows,
} from './rows.js';
import { difference, measureNames, noneDecided, otherThanTwo, shown, title } from './words.js';

export type { PartySuccess, SuccessMeasure } from './chart.js';
export { title as successSharesTitle } from './words.js';

/** So many parties can be read, and fit a page in two blocks. */
const readableParties = 9;

const needs = 'motions of a party, put to the vote in a body that it shared with others';

/** How often each party’s proposals succeeded, formally and in practice. */
export const successShares = kind<SuccessParameters, SuccessRows>({
  name: 'success-shares',
  title,
  about: 'how often the proposals of parties succeeded, formally and in practice, with intervals',
  needs,
  parameters: {
    parties: {
      type: 'records',
      table: 'parties',
      about: 'the parties that are compared; those with the most proposals, 9 at most',
    },
  },
  choose: (record, given) => {
    const proposing = partiesWithProposals(record).map((party) => party.id);
    if (proposing.length === 0) return { lacks: needs };
    const parties = given.parties ?? proposing.slice(0, readableParties);
    const without = parties.find((party) => !proposing.includes(party));
    return without === undefined ? { parties } : { lacks: `motions of the party ${without}` };
  },
  rows: successRows,
  bodies: ({ outcomes }) => [
    ...new Set(outcomes.flatMap((one) => one.votes.map((vote) => vote.session.body.id))),
  ],
  chart: (rows, named, options) =>
    chartOfSuccess(measuresOf(rows, options.language ?? firstLanguage), named, options),
  caption: (rows, language) => ({
    shown: `${inLanguage(shown, language)} ${testOf(rows, language)}`,
    cases: inLanguage(casesOf(rows, language), language),
  }),
  slots: ({ outcomes, measures }, language) => ({
    proposals: writeCount(outcomes.length, language),
    conclusion: inLanguage(
      measures.some(({ comparison }) => comparison?.conclusion === 'the shares differ')
        ? difference.shown
        : difference.notShown,
      language,
    ),
  }),
  table: ({ measures }) => ({
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
    rows: measures.flatMap(({ measure, parties, comparison }) =>
      parties.map(({ party, outcomes, counts, share }) => ({
        measure,
        party: party.id,
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
      })),
    ),
  }),
});

/** The measures as the chart names them. */
function measuresOf({ measures }: SuccessRows, language: Language): SuccessMeasure[] {
  return measures.map(({ measure, parties, comparison }) => ({
    id: measure,
    name: inLanguage(measureNames[measure], language),
    parties: parties.map((one) => ({
      id: one.party.id,
      party: nameIn(one.party.name, language),
      counts: one.counts,
      share: one.share,
      evidence: evidenceOf(one, measure),
    })),
    ...(comparison ? { comparison } : {}),
  }));
}

function evidenceOf({ outcomes }: SuccessOfParty, measure: Measure): string {
  return outcomes
    .filter((one) => one[measure] !== 'unknown')
    .map(({ votes }) => quotesOf(votes.at(-1)!, measure === 'formal' ? 'result' : 'afterwards'))
    .join(' ');
}

/** What the test compares, or why none is made. */
function testOf({ measures }: SuccessRows, language: Language): string {
  const tested = measures.find((one) => one.comparison);
  if (!tested)
    return inLanguage(measures[0]?.parties.length === 2 ? noneDecided : otherThanTwo, language);
  const [first = '', second = ''] = tested.parties.map(({ party }) => nameIn(party.name, language));
  const test: Text = {
    en: `The p-value is that of Fisher’s exact test, two-sided, which compares two parties: ${first}, ${second}.`,
    el: `Η τιμή p είναι του αμφίπλευρου ακριβούς ελέγχου του Fisher, που συγκρίνει δύο κόμματα: ${first}, ${second}.`,
    ru: `p — двусторонний точный критерий Фишера, сравниваются две партии: ${first}, ${second}.`,
  };
  return inLanguage(test, language);
}

/** How many proposals there are of each party, and how many parties are not shown. */
function casesOf({ outcomes, measures, partiesOfRecord }: SuccessRows, language: Language): Text {
  const parties = measures[0]?.parties ?? [];
  const n = writeCount(outcomes.length, language);
  const counts = parties
    .map(
      (one) => `${nameIn(one.party.name, language)} ${writeCount(one.outcomes.length, language)}`,
    )
    .join(', ');
  if (parties.length === partiesOfRecord) {
    return {
      en: `N = ${n} proposals (${counts}).`,
      el: `N = ${n} προτάσεις (${counts}).`,
      ru: `N = ${n}: предложения (${counts}).`,
    };
  }
  const all = writeCount(partiesOfRecord, language);
  return {
    en: `N = ${n} proposals (${counts}); parties with proposals in the record: ${all}.`,
    el: `N = ${n} προτάσεις (${counts})· κόμματα με προτάσεις στο αρχείο: ${all}.`,
    ru: `N = ${n}: предложения (${counts}); партий с предложениями в записях: ${all}.`,
  };
}

/**
 * Shares of success with their intervals, party below party, one block for each measure, with the exact test beside the name of it.
 *
 * @param measures - the measures, each with its parties
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are percentages
 * @throws ArgumentError if there is no measure, or one without a party
 * @example
 * ```ts
 * const counts = { successes: 8, failures: 6, open: 9 };
 * const parties = [{ party: 'Left SRs', counts, share: successShare(counts), evidence: '' }];
 * successSharesChart([{ name: 'adopted', parties }]).name // => 'success-shares'
 * ```
 */
export function successSharesChart(
  measures: readonly SuccessMeasure[],
  options: ChartOptions = {},
): VegaLiteSpec {
  for (const [index, one] of [{ parties: measures }, ...measures].entries()) {
    if (one.parties.length === 0) {
      throw new ArgumentError(`measures[${index - 1}]`, 0, 'at least one measure and one party');
    }
  }
  return chartOfSuccess(measures, { title, subtitle: undefined, labels: {} }, options);
}
