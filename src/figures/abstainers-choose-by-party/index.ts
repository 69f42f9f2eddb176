import { decidedByMargin } from '../../analysis/votes/rule-that-held.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import { countedVotes } from '../../charts/vote-rows.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Dataset, RecordedVote } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { kind, type NamedFigure } from '../kind.js';
import { countsInWords } from '../vote-in-words.js';
import { abstainersGridChart } from './chart.js';
import {
  type AbstainersByParty,
  type AbstainersGrid,
  abstainersByParty,
  fewestToChange,
  type PartyAbstaining,
  partiesAbstaining,
  simpleMajority,
} from './rows.js';
import { axisTitle, cases, shown, title } from './words.js';

export { abstainersGridChart } from './chart.js';
export {
  type AbstainersGrid,
  type AbstainersGridCell,
  type AbstainingGroup,
  abstainersGridCells,
} from './rows.js';

/** What can be chosen of the figure of two parties’ abstainers. */
interface ByPartyParameters {
  /** Identifier of the vote. */
  readonly vote: string;
  /** Identifier of the party counted to the right. */
  readonly columns: string;
  /** Identifier of the party counted upwards. */
  readonly rows: string;
}

const lacks =
  'a vote that the margin decided, a tie rejecting, with counted abstainers of two parties, at most thirty each';

/** What the abstainers of two parties could have made of a vote. */
export const abstainersChooseByParty = kind<ByPartyParameters, AbstainersByParty>({
  name: 'abstainers-choose-by-party',
  title,
  about: 'what becomes of a vote with every margin that the abstainers of two parties can add',
  needs: lacks,
  parameters: {
    vote: {
      type: 'record',
      table: 'votes',
      about: 'the vote; the earliest with counted abstainers of two parties',
    },
    columns: {
      type: 'record',
      table: 'parties',
      about: 'the party counted to the right; the one with most abstainers',
    },
    rows: { type: 'record', table: 'parties', about: 'the party counted upwards; the next' },
  },
  choose: (record, given) => {
    for (const vote of votesAsked(record, given.vote)) {
      const pair = pairOf(partiesAbstaining(record, vote), given);
      if (pair) return { vote: vote.id, columns: pair[0].party.id, rows: pair[1].party.id };
    }
    return { lacks };
  },
  rows: (record, parameters) => {
    const [vote] = votesAsked(record, parameters.vote);
    const pair = pairOf(partiesAbstaining(record, vote!), parameters);
    return abstainersByParty(vote!, ...pair!);
  },
  bodies: ({ vote }) => [vote.session.body.id],
  chart: (rows, named, options) => abstainersGridChart(gridOf(rows, named), options),
  caption: (rows, language) => ({
    shown: inLanguage(shown, language),
    cases: `N = ${writeCount(abstainersIn(rows), language)} ${inLanguage(cases, language)}.`,
  }),
  slots: (told, language) => {
    const fewest = fewestToChange(told);
    return {
      abstainers: writeCount(abstainersIn(told), language),
      abstainersOfColumns: writeCount(told.columns.abstained, language),
      abstainersOfRows: writeCount(told.rows.abstained, language),
      fewest: fewest === undefined ? undefined : writeCount(fewest, language),
    };
  },
  table: ({ vote, columns, rows, cells }) => {
    const ballots = [...columns.ballots, ...rows.ballots];
    const passages = [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(ballots, 'count')];
    const evidence = [...new Set(passages.join(' ').split(' '))].filter(Boolean).join(' ');
    return {
      columns: [
        { name: 'party_a', about: 'Identifier of the party counted to the right' },
        {
          name: 'margin_a',
          unit: 'votes',
          about: 'Votes for less votes against, of those of it who abstained',
        },
        { name: 'party_b', about: 'Identifier of the party counted upwards' },
        {
          name: 'margin_b',
          unit: 'votes',
          about: 'Votes for less votes against, of those of it who abstained',
        },
        { name: 'margin', unit: 'votes', about: 'Votes for less votes against, of everybody' },
        { name: 'outcome', about: 'What becomes of the motion, a tie rejecting' },
        evidenceColumn,
      ],
      rows: cells.map((cell) => ({
        party_a: columns.party.id,
        margin_a: cell.column,
        party_b: rows.party.id,
        margin_b: cell.row,
        margin: cell.margin,
        outcome: cell.outcome,
        evidence,
      })),
    };
  },
});

/** The votes by simple majority with counts, or the one of them that is asked for. */
function votesAsked({ votes }: Dataset, id: string | undefined): RecordedVote[] {
  const asked = votes.filter((one) => decidedByMargin(one) && (id === undefined || one.id === id));
  return countedVotes(asked);
}

/** The two parties that are asked for, or those with most abstainers in place of what is not. */
function pairOf(
  parties: readonly PartyAbstaining[],
  asked: Partial<ByPartyParameters>,
): readonly [PartyAbstaining, PartyAbstaining] | undefined {
  const is = (id: string) => (one: PartyAbstaining) => one.party.id === id;
  const { columns: ofColumns, rows: ofRows } = asked;
  const columns =
    ofColumns === undefined
      ? parties.find(({ party }) => party.id !== ofRows)
      : parties.find(is(ofColumns));
  const rows =
    ofRows === undefined ? parties.find((one) => one !== columns) : parties.find(is(ofRows));
  return columns && rows && columns !== rows ? [columns, rows] : undefined;
}

function abstainersIn({ columns, rows }: AbstainersByParty): number {
  return columns.abstained + rows.abstained;
}

function gridOf(told: AbstainersByParty, named: NamedFigure): AbstainersGrid {
  const { vote, columns, rows } = told;
  const axis = ({ party, abstained }: PartyAbstaining, label: 'columns' | 'rows') => ({
    abstained,
    title:
      named.labels[label] ??
      inEveryLanguage((language: Language) =>
        inLanguage(axisTitle, language)(
          nameIn(party.name, language),
          writeCount(abstained, language),
        ),
      ),
  });
  return {
    name: 'abstainers-choose-by-party',
    title: named.title,
    subtitle: named.subtitle ?? countsInWords(vote),
    vote,
    rule: simpleMajority,
    columns: axis(columns, 'columns'),
    rows: axis(rows, 'rows'),
    evidence: [quotesOf(vote, 'yes'), ...columns.ballots.map((one) => quotesOf(one, 'count'))].join(
      ' ',
    ),
  };
}
