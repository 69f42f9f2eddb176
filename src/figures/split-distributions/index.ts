import { castOptions } from '../../analysis/votes/vote-option.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn, type FigureTable } from '../figure.js';
import { kind, type NamedFigure } from '../kind.js';
import { words as wordsOfBounds } from '../split-bounds/words.js';
import { splitParameters } from '../split-of-vote.js';
import { countsInWords, motionAndCounts } from '../vote-in-words.js';
import { countDistributionsChart } from './chart.js';
import {
  chooseSplitDistributions,
  type SplitDistributionsParameters,
  type SplitDistributionsRows,
  splitDistributionsRows,
} from './rows.js';
import { equally, shown, title, votesOf } from './words.js';

/** How many of a party took an option in a vote, under assumptions. */
export const splitDistributions = kind<SplitDistributionsParameters, SplitDistributionsRows>({
  name: 'split-distributions',
  title,
  about: 'the chance of each number of members of a party that voted so, under several assumptions',
  needs: 'a vote with counts in a body whose seats are told by party',
  parameters: {
    ...splitParameters,
    party: {
      type: 'record',
      table: 'parties',
      about: 'the party whose members are counted; the largest of the body',
    },
    option: { type: 'choice', of: castOptions, about: 'how they voted; yes' },
  },
  choose: chooseSplitDistributions,
  rows: splitDistributionsRows,
  bodies: ({ vote }) => [vote.session.body.id],
  chart: chartOf,
  caption: (rows, language) => ({
    shown: inLanguage(shown, language),
    cases: `N = ${totalInWords(rows, language)}.`,
  }),
  slots: ({ vote, total, distributions }, language) => {
    const means = distributions.map(({ distribution }) => distribution.expected);
    return {
      counts: inLanguage(countsInWords(vote), language),
      total: writeCount(total, language),
      low: writeDecimal(Math.min(...means), language),
      high: writeDecimal(Math.max(...means), language),
    };
  },
  table: tableOf,
});

function totalInWords({ total, option }: SplitDistributionsRows, language: Language): string {
  return writeNumberOf(total, inLanguage(votesOf[option], language), language);
}

function chartOf(
  rows: SplitDistributionsRows,
  { title, subtitle, labels }: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { vote, seats, distributions } = rows;
  const reading = (supposed: boolean): Text =>
    supposed ? (labels.supposed ?? wordsOfBounds.stands) : (labels.told ?? wordsOfBounds.told);
  const counted = inEveryLanguage(
    (language) =>
      `${nameIn(seats.party?.name, language) ?? ''}${wordsOf(language).colon}${totalInWords(rows, language)}`,
  );
  return countDistributionsChart(
    {
      name: 'split-distributions',
      title,
      subtitle: subtitle ?? motionAndCounts(vote),
      counted: labels.counted ?? counted,
      party: { id: seats.party?.id ?? seats.id, colour: seats.party?.colour },
      distributions: distributions.map(({ over, supposed, distribution }) => ({
        label: inEveryLanguage((language) => [
          `${inLanguage(equally[over], language)}${wordsOf(language).separator.trim()}`,
          inLanguage(reading(supposed), language),
        ]),
        expected: distribution.expected,
        counts: distribution.counts,
      })),
      evidence: [quotesOf(vote, 'yes'), quotesOf(seats, 'seats')].filter(Boolean).join(' '),
    },
    options,
  );
}

function tableOf({
  vote,
  composition,
  ballots,
  seats,
  option,
  distributions,
}: SplitDistributionsRows): FigureTable {
  const evidence = [
    passageIds([vote], 'yes', 'no', 'abstain'),
    passageIds(composition.seats, 'seats'),
    passageIds(ballots, 'option'),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    columns: [
      { name: 'reading', about: 'What is taken for true of the vote' },
      { name: 'equally_probable', about: 'Ballots: every way of voting; splits: every table' },
      { name: 'party', about: 'The party whose members are counted' },
      { name: 'option', about: 'How they voted' },
      { name: 'count', unit: 'votes', about: 'How many of them voted so' },
      {
        name: 'probability',
        unit: 'probability from 0 to 1',
        about: 'How probable that is under the assumption',
      },
      {
        name: 'mean',
        unit: 'votes',
        about: 'How many of them voted so on average under the assumption',
      },
      evidenceColumn,
    ],
    rows: distributions.flatMap(({ over, supposed, distribution }) =>
      distribution.counts.map(({ count, probability }) => ({
        reading: (supposed ? wordsOfBounds.stands : wordsOfBounds.told).en,
        equally_probable: over,
        party: seats.party?.name.en,
        option,
        count,
        probability: Number(probability.toPrecision(6)),
        mean: Number(distribution.expected.toPrecision(6)),
        evidence,
      })),
    ),
  };
}
