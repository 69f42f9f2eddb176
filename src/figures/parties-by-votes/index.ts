import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writePartOf } from '../../language/write-part-of.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { inferredDatesSentence } from '../inferred-dates.js';
import { kind } from '../kind.js';
import { oldStyleSentence } from '../old-style.js';
import { bodyWithParts } from '../shown-votes.js';
import { chartOfParties } from './chart.js';
import {
  isAnyPartyTold,
  type PartiesByVotes,
  type PartiesByVotesParameters,
  type PartOfParty,
  partiesByVotes,
  type VoteByParties,
} from './rows.js';
import { cases, shown, title } from './words.js';

const needs = 'votes of which it is told how a party, or members of one, voted';

/** So many votes fill a page in one column, and so many parties a line of it. */
const readable = { rows: 16, columns: 8 };

/** What each party is told to have done in each vote. */
export const partiesByVotesFigure = kind<PartiesByVotesParameters, PartiesByVotes>({
  name: 'parties-by-votes',
  title,
  about: 'what each party is told to have done in each vote: for, against, abstained, divided',
  needs,
  parameters: {
    body: bodyWithParts,
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about: `how many votes are drawn at most, those in which most parties are told of, of these the closest; ${readable.rows} fill a page`,
    },
    columns: {
      type: 'number',
      least: 1,
      most: 12,
      about: `how many parties are drawn at most, those of which most votes tell; ${readable.columns} fill a column`,
    },
  },
  choose: (record, { body, rows = readable.rows, columns = readable.columns }) => {
    if (!isAnyPartyTold(record, undefined)) return { lacks: needs };
    if (body !== undefined && !isAnyPartyTold(record, body)) {
      throw new ArgumentError('body', body, `a body with ${needs}`);
    }
    return body === undefined ? { rows, columns } : { rows, columns, body };
  },
  rows: partiesByVotes,
  bodies: ({ drawnVotes }) => [...new Set(drawnVotes.map(({ vote }) => vote.session.body.id))],
  chart: chartOfParties,
  caption: (rows, language) => {
    const { votes, drawnVotes, drawnParties, parties, all } = rows;
    const parts = partsIn(drawnVotes);
    const sessions = drawnVotes.map(({ vote }) => vote.session);
    const said = [
      shown.grid,
      ...(parts.some(({ told }) => told === 'stand') ? [shown.stands] : []),
      ...(parts.some(({ whole }) => !whole) ? [shown.members] : []),
      ...(parts.some(({ told, count }) => told === 'ballot' && count !== undefined)
        ? [shown.numbers]
        : []),
    ];
    const [told, every] = [votes.length, all].map((one) => writeCount(one, language));
    const drawn =
      drawnParties.length === parties.length
        ? writeCount(parties.length, language)
        : writePartOf(drawnParties.length, parties.length, language);
    return {
      shown: [
        ...said.map((one) => inLanguage(one, language)),
        inferredDatesSentence(sessions.some(isDateInferred), language),
        oldStyleSentence(
          sessions.map(({ date }) => date),
          language,
        ),
      ]
        .filter(Boolean)
        .join(' '),
      cases:
        drawnVotes.length === votes.length
          ? inLanguage(cases.all, language)(told!, every!, drawn)
          : inLanguage(cases.most, language)(
              writeCount(drawnVotes.length, language),
              told!,
              every!,
              drawn,
            ),
    };
  },
  slots: ({ votes, parties, all }, language) => ({
    votes: writeCount(all, language),
    told: writeCount(votes.length, language),
    parties: writeCount(parties.length, language),
    numbered: writeCount(votes.filter(isNumbered).length, language),
  }),
  table: ({ votes }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'date', about: 'Date of the session, as the source writes it' },
      { name: 'body', about: 'The body that voted' },
      { name: 'motion', about: 'What was voted on' },
      { name: 'party', about: 'Identifier of the party' },
      {
        name: 'side',
        about:
          'yes, no, abstain, or out: absent, present without a ballot, or refusing to vote; untold where nothing is told of the party',
      },
      {
        name: 'told',
        about: 'ballot where it is told how they voted, stand where only on which side they were',
      },
      {
        name: 'of',
        about:
          'party where it is told of the party or of all who voted, members where of some by name',
      },
      { name: 'people', unit: 'people', about: 'How many; empty where no number is told' },
      { name: 'bound', about: 'exact, or at-least where there may have been more' },
      evidenceColumn,
    ],
    rows: votes.flatMap(({ vote, cells }) =>
      cells.flatMap(({ party, parts, passages }): FigureRow[] => {
        const row = {
          vote: vote.id,
          date: vote.session.date?.written,
          body: nameIn(vote.session.body.name, 'en'),
          motion: nameIn(vote.motion.label, 'en'),
          party: party.id,
        };
        if (parts.length === 0) return [{ ...row, side: 'untold', evidence: passages }];
        return parts.map((part) => ({
          ...row,
          side: part.side,
          told: part.told,
          of: part.whole ? 'party' : 'members',
          people: part.count,
          bound: part.count === undefined ? undefined : part.atLeast ? 'at-least' : 'exact',
          evidence: passages,
        }));
      }),
    ),
  }),
});

function partsIn(votes: readonly VoteByParties[]): PartOfParty[] {
  return votes.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts));
}

/** Whether it is told how many of a party were on a side. */
function isNumbered(vote: VoteByParties): boolean {
  return partsIn([vote]).some(({ whole, count }) => whole && count !== undefined);
}
