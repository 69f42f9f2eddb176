import { passageIds } from '../../charts/quotes-of.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { bodyWithParts, votesOf } from '../shown-votes.js';
import { chartOfVotes } from './chart.js';
import { layVotes } from './lay-votes.js';
import {
  isAnyDated,
  type VotesOfRecord,
  type VotesOfRecordParameters,
  votesOfRecord,
} from './rows.js';
import { cases, several, shown, title, together } from './words.js';

/** So many lanes fit a page in one column. */
const readableRows = 12;

const needs = 'votes, of which at least one has a date';

/** All votes of a record on one page. */
export const votesOfRecordFigure = kind<VotesOfRecordParameters, VotesOfRecord>({
  name: 'votes-of-record',
  title,
  about:
    'all votes on one page, by body and date: what was decided, and whether the counts are told',
  needs,
  parameters: {
    body: bodyWithParts,
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: `how many bodies have a lane at most, of more those with the fewest votes share one; ${readableRows} fit a page`,
    },
  },
  choose: (record, { body, rows = readableRows }) => {
    if (!isAnyDated(votesOf(record, body))) return { lacks: needs };
    return body === undefined ? { rows } : { rows, body };
  },
  rows: votesOfRecord,
  bodies: ({ lanes }) => lanes.flatMap(({ bodies }) => bodies.map(({ id }) => id)),
  chart: chartOfVotes,
  caption: (rows, language) => {
    const laid = [true, false].map((narrow) => layVotes(rows, narrow));
    const unit = Math.max(...laid.map((one) => one.unit));
    const isDrawn = (open: boolean) =>
      laid.some(({ placed }) => placed.some((one) => one.open === open));
    const last = rows.lanes.at(-1)!.bodies.length;
    const parts = [
      shown.marks,
      ...(rows.counted > 0 && rows.counted < rows.votes.length ? [shown.counted] : []),
      ...(rows.votes.some(({ outcome }) => outcome === 'neither') ? [shown.neither] : []),
      ...(isDrawn(false) ? [shown.spread] : []),
      ...(isDrawn(true) ? [shown.open] : []),
      ...(rows.undated > 0 ? [shown.undated] : []),
    ];
    return {
      shown: [
        ...parts.map((part) => inLanguage(part, language)),
        ...(unit === 1 ? [] : [inLanguage(several, language)(writeCount(unit, language))]),
        ...(last === 1 ? [] : [inLanguage(together, language)(writeCount(last, language))]),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(rows.votes.length, language),
        writeCount(rows.counted, language),
      ),
    };
  },
  slots: ({ votes, counted, lanes }, language) => ({
    votes: writeCount(votes.length, language),
    counted: writeCount(counted, language),
    words: writeCount(votes.length - counted, language),
    bodies: writeCount(lanes.flatMap(({ bodies }) => bodies).length, language),
  }),
  table: ({ lanes }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'body', about: 'The body that voted' },
      { name: 'motion', about: 'What was voted on' },
      {
        name: 'date',
        about: 'Date of the session, as the record has it; empty where none is told',
      },
      { name: 'date_inferred', about: 'Whether that date is inferred: yes or no' },
      { name: 'result', about: 'What was decided' },
      { name: 'counted', about: 'Whether the votes for and against are told: yes or no' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion; empty where they are not told' },
      { name: 'no', unit: 'votes', about: 'Votes against it; empty where they are not told' },
      evidenceColumn,
    ],
    rows: lanes.flatMap(({ votes }) =>
      votes.map(({ vote, counted }) => ({
        vote: vote.id,
        body: nameIn(vote.session.body.name, 'en'),
        motion: nameIn(vote.motion.label, 'en'),
        date: vote.session.date?.written,
        date_inferred: isDateInferred(vote.session) ? 'yes' : 'no',
        result: vote.result,
        counted: counted ? 'yes' : 'no',
        yes: vote.yes,
        no: vote.no,
        evidence: passageIds([vote], 'result', 'yes', 'no'),
      })),
    ),
  }),
});
