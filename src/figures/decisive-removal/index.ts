import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Dataset, RecordedVote } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { kind, type Lack, type NamedFigure } from '../kind.js';
import { recordNamed } from '../record-named.js';
import { countsInWords } from '../vote-in-words.js';
import { removalChart } from './chart.js';
import {
  countsOf,
  decidedVotes,
  mostRemoved,
  type Removal,
  type RemovalRows,
  type RemovalStep,
  removalRows,
  removedBody,
  simpleMajority,
  winnersOf,
} from './rows.js';
import { cases, removedOf, shown, title } from './words.js';

export { removalChart } from './chart.js';
export { type Removal, type RemovalStep, removalSteps } from './rows.js';

/** What can be chosen of the figure of a vote without some of its winners. */
interface RemovalParameters {
  /** Identifier of the vote. */
  readonly vote: string;
  /** Identifier of the body whose members are taken away. */
  readonly body?: string;
  /** Identifier of the row of attendance that tells of those taken away who were present. */
  readonly present?: string;
  /** How many are taken away at most. */
  readonly most: number;
}

const needs = 'a vote with counts that the margin decided, a tie rejecting';

/** A vote without none, one, two and more of those who won it. */
export const decisiveRemoval = kind<RemovalParameters, RemovalRows>({
  name: 'decisive-removal',
  title,
  about: 'the margin of a vote without none, one, two and more of those who won it',
  needs,
  parameters: {
    vote: { type: 'record', table: 'votes', about: 'the vote; the closest by simple majority' },
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body whose members are taken away, at most as many as it had; none in particular',
    },
    present: {
      type: 'record',
      table: 'attendance',
      about: 'the row of attendance that tells how many of them were present; none',
    },
    most: {
      type: 'number',
      least: 1,
      most: mostRemoved,
      about: `how many are taken away at most; the members of the body, or two more than reverse the outcome, ${mostRemoved} at most`,
    },
  },
  choose: (record, given) => {
    const vote = voteAsked(record, given.vote);
    if (vote === undefined) return { lacks: needs };
    const most = mostOf(record, vote, given);
    return typeof most === 'number' ? { ...given, vote: vote.id, most } : most;
  },
  rows: (record, { vote: id, body, present, most }) => {
    const vote = recordNamed(decidedVotes(record), id);
    const removed =
      body === undefined ? undefined : removedBody(record, vote, recordNamed(record.bodies, body));
    const told = present === undefined ? undefined : recordNamed(record.attendance, present);
    return removalRows(vote, most, removed, told);
  },
  bodies: ({ vote, removed }) => [
    ...new Set([vote.session.body.id, ...(removed ? [removed.body.id] : [])]),
  ],
  chart: (rows, named, options) => removalChart(removalOf(rows, named), options),
  caption: ({ vote, removed }, language) => {
    const votes = inLanguage(cases.votes, language)(writeCount(vote.yes + vote.no, language));
    const members = removed
      ? inLanguage(cases.members, language)(
          nameIn(removed.body.name, language),
          writeCount(removed.members, language),
        )
      : '';
    return { shown: inLanguage(shown, language), cases: `${votes}${members}.` };
  },
  slots: ({ won, removed, present, steps }, language) => ({
    won: writeCount(won, language),
    reversing: reversingOf(steps, language),
    ...(removed ? { members: writeCount(removed.members, language) } : {}),
    ...(present ? { present: writeCount(present.count, language) } : {}),
  }),
  table: ({ vote, removed, present, steps }) => {
    const passages = [
      passageIds([vote], 'yes', 'no', 'manner'),
      passageIds(removed?.seats ?? [], 'seats'),
      present ? passageIds([present], 'count') : '',
    ];
    const evidence = [...new Set(passages.join(' ').split(' ').filter(Boolean))].join(' ');
    return {
      columns: [
        { name: 'removed', unit: 'voters', about: 'Voters taken away from the side that won' },
        { name: 'yes', unit: 'votes', about: 'Votes for that remain' },
        { name: 'no', unit: 'votes', about: 'Votes against that remain' },
        { name: 'margin', unit: 'votes', about: 'Votes for less votes against' },
        { name: 'outcome', about: 'What becomes of the motion, a tie rejecting' },
        evidenceColumn,
      ],
      rows: steps.map((step) => ({ ...step, evidence })),
    };
  },
});

/** How many taken away suffice for another outcome; undefined where none of the steps has one. */
function reversingOf(steps: readonly RemovalStep[], language: Language): string | undefined {
  const step = steps.find(({ outcome }) => outcome !== steps[0]!.outcome);
  return step && writeCount(step.removed, language);
}

/** The vote that is asked for, or the closest. */
function voteAsked(record: Dataset, id: string | undefined): RecordedVote | undefined {
  return decidedVotes(record).find((one) => id === undefined || one.id === id);
}

/** How many are taken away at most: what is asked for, or the members of the body, or two more than reverse the outcome. */
function mostOf(
  record: Dataset,
  vote: RecordedVote,
  { body, most }: Partial<RemovalParameters>,
): number | Lack {
  const winners = winnersOf(vote);
  if (most !== undefined) return Math.min(most, winners);
  if (body === undefined) {
    return Math.min(Math.abs(vote.yes - vote.no) + 2, winners, mostRemoved);
  }
  const removed = removedBody(record, vote, recordNamed(record.bodies, body));
  if (removed === undefined) return { lacks: 'the size of the body when the vote was held' };
  return Math.min(removed.members, winners, mostRemoved);
}

function removalOf({ vote, won, steps }: RemovalRows, named: NamedFigure): Removal {
  const { removed, told } = named.labels;
  const side = vote.yes > vote.no ? removedOf.for : removedOf.against;
  return {
    name: 'decisive-removal',
    title: named.title,
    subtitle: named.subtitle ?? countsInWords(vote),
    vote: countsOf(vote),
    rule: simpleMajority,
    most: steps.length - 1,
    removed:
      removed ??
      inEveryLanguage((language) => inLanguage(side, language)(writeCount(won, language))),
    ...(told ? { told } : {}),
    evidence: [quotesOf(vote, 'yes'), quotesOf(vote, 'manner')].filter(Boolean).join(' '),
  };
}
