import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import { dotsOfSeveral } from '../dots-of-several.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import {
  bodyParameter,
  chooseRollCalls,
  fewestPeople,
  nameOfMember,
  rollCallsOfBodies,
} from '../roll-calls-of-body.js';
import { chartOfRollCall, planOf } from './chart.js';
import {
  closestRollCall,
  type RollCallParameters,
  type RollCallRows,
  rollCallRows,
  votesWithBallots,
} from './rows.js';
import { against, cases, shown, smaller, title } from './words.js';

/** So many parties fill a page in one column. */
const readableRows = 8;

/** So many who voted against their party are named. */
const mostNamed = 12;

const needs = `a vote with the ballots of at least ${fewestPeople} named people`;

/** One vote: its members by party and by how they voted. */
export const rollCallPage = kind<RollCallParameters, RollCallRows>({
  name: 'roll-call-page',
  title,
  about:
    'one vote: its members by party and by how they voted, and who voted against the own party',
  needs,
  parameters: {
    body: bodyParameter,
    vote: {
      type: 'record',
      table: 'votes',
      about: 'the vote; the one that divided the people most evenly',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 50,
      about: `how many rows of parties there are at most, of more the smallest share one; ${readableRows} fill a page`,
    },
  },
  choose: (record, { body, vote, rows = readableRows }) => {
    const asked = rollCallsOfBodies(record).find(
      (one) => vote !== undefined && one.votes.has(vote),
    );
    const calls = chooseRollCalls(
      record,
      body ?? asked?.body.id,
      (one) => closestRollCall(one) !== undefined,
      needs,
    );
    if (isLack(calls)) return calls;
    if (vote !== undefined && !votesWithBallots(calls).includes(vote)) {
      throw new ArgumentError('vote', vote, `${needs}, in ${calls.body.id}`);
    }
    return { body: calls.body.id, vote: vote ?? closestRollCall(calls)!, rows };
  },
  rows: rollCallRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfRollCall,
  caption: (rows, language) => {
    const units = { wide: planOf(rows, false).unit, narrow: planOf(rows, true).unit };
    const members = rows.byParty.flatMap((row) => row.members);
    const rebels = members.filter(({ againstParty }) => againstParty);
    const names = rebels
      .slice(0, mostNamed)
      .map(({ member }) => nameOfMember(rows, member, language));
    const rest = rebels.length - names.length;
    const list = `${names.join(', ')}${rest > 0 ? ` … +${writeCount(rest, language)}` : ''}`;
    const last = rows.byParty.at(-1)!.parties.length;
    return {
      shown: [
        inLanguage(shown, language)(nameIn(rows.vote.motion.label, language)),
        ...dotsOfSeveral(units, language),
        ...(last === 1 ? [] : [inLanguage(smaller, language)(writeCount(last, language))]),
        ...(rebels.length === 0 ? [] : [inLanguage(against, language)(list)]),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(members.length, language),
        nameIn(rows.body.name, language),
      ),
    };
  },
  slots: (rows, language) => ({ motion: nameIn(rows.vote.motion.label, language) }),
  table: (rows) => ({
    columns: [
      { name: 'member', about: 'Identifier of the member' },
      { name: 'party', about: 'Identifier of the party on the day of the vote' },
      { name: 'option', about: 'How the member voted, or what else is told' },
      {
        name: 'against_party',
        about: 'Whether it is against most of the yes and no votes of the party',
      },
      evidenceColumn,
    ],
    rows: rows.byParty.flatMap((row) =>
      row.members.map(({ member, party, option, againstParty, evidence }) => ({
        member,
        party,
        option,
        against_party: againstParty ? 'yes' : 'no',
        evidence,
      })),
    ),
  }),
});
