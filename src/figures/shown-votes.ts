import { countedVotes } from '../charts/vote-rows.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import type { Body, Dataset, RecordedVote, Vote } from '../records/records.js';
import type { FigureCaption } from './figure.js';
import type { Lack } from './kind.js';
import { oldStyleSentence } from './old-style.js';
import type { Parameter } from './parameter.js';

/** What can be chosen of a figure whose rows are votes with counts. */
export interface VotesParameters {
  /** Identifier of the body whose votes are shown, and those of its parts. */
  readonly body?: string;
  /** How many votes are shown at most: the closest. */
  readonly rows: number;
}

/** The parameters, as a kind describes them. */
export const votesParameters: Readonly<Record<keyof VotesParameters, Parameter>> = {
  body: { type: 'record', table: 'bodies', about: 'the body whose votes are shown; all bodies' },
  rows: {
    type: 'number',
    least: 1,
    most: 1000,
    about: 'how many votes are shown at most, the closest ones; 14 fill a page',
  },
};

/** So many rows of two lines can be read, and fit a page with its caption. */
const readableRows = 14;

/** Votes with counts as a figure shows them. */
export interface ShownVotes {
  /** Those that are shown, in the order of time. */
  readonly votes: readonly RecordedVote[];
  /** How many have counts. */
  readonly counted: number;
  /** How many votes there are, with counts and without. */
  readonly all: number;
}

/** The parameters with what was not given; a lack where no vote has counts. */
export function chooseVotes(
  record: Dataset,
  given: Partial<VotesParameters>,
): VotesParameters | Lack {
  const rows = given.rows ?? readableRows;
  const { body } = given;
  if (countedVotes(votesOf(record, body)).length === 0) return { lacks: 'votes with counts' };
  return body === undefined ? { rows } : { rows, body };
}

/** The votes of a record, or of a body of it, that a figure shows: where they are more than it has rows for, the closest. */
export function shownVotes(record: Dataset, { body, rows }: VotesParameters): ShownVotes {
  return closestVotes(votesOf(record, body), rows);
}

/**
 * The closest of some votes: those with the smallest share of the votes between for and against, earlier ones first where
 * they are level.
 *
 * @param votes - votes of a loaded dataset
 * @param rows - how many at most
 */
export function closestVotes(votes: readonly Vote[], rows: number): ShownVotes {
  const counted = countedVotes(votes);
  const gap = ({ yes, no }: RecordedVote) => Math.abs(yes - no) / (yes + no);
  const closest = new Set([...counted].sort((a, b) => gap(a) - gap(b)).slice(0, rows));
  return {
    votes: counted.filter((vote) => closest.has(vote)),
    counted: counted.length,
    all: votes.length,
  };
}

function votesOf({ votes }: Dataset, body: string | undefined): readonly Vote[] {
  if (body === undefined) return votes;
  const isIn = (one: Body | undefined): boolean =>
    one !== undefined && (one.id === body || isIn(one.partOf));
  return votes.filter((vote) => isIn(vote.session.body));
}

/**
 * All of some votes that have counts.
 *
 * @throws ArgumentError if none has
 */
export function allVotes(votes: readonly Vote[]): ShownVotes {
  const all = closestVotes(votes, votes.length);
  if (all.votes.length === 0) {
    throw new ArgumentError('votes', votes.length, 'votes of which at least one has counts');
  }
  return all;
}

/** What a caption says of votes: how to read them, whether their dates are Old Style, and how many there are. */
export function captionOfVotes(rows: ShownVotes, shown: Text, language: Language): FigureCaption {
  const dates = rows.votes.map((vote) => vote.session.date);
  const sentences = [inLanguage(shown, language), oldStyleSentence(dates, language)];
  return { shown: sentences.filter(Boolean).join(' '), cases: casesOfVotes(rows, language) };
}

/** How many votes are shown and have counts, for the places of a record's own words. */
export function slotsOfVotes(
  { votes, counted }: ShownVotes,
  language: Language,
): Readonly<Record<'votes' | 'counted', string>> {
  return { votes: writeCount(votes.length, language), counted: writeCount(counted, language) };
}

/** Identifiers of the bodies whose votes are shown. */
export function bodiesOfVotes({ votes }: ShownVotes): string[] {
  return [...new Set(votes.map((vote) => vote.session.body.id))];
}

/** How many votes have counts, and how many of them are shown, in a sentence. */
export function casesOfVotes({ votes, counted, all }: ShownVotes, language: Language): string {
  const [shown, with_, every] = [votes.length, counted, all].map((n) => writeCount(n, language));
  const whole: Text = {
    en: `N = ${with_} votes with counts, of ${every} in the record.`,
    el: `N = ${with_} ψηφοφορίες με αριθμούς ψήφων, από ${every} στο αρχείο.`,
    ru: `N = ${with_}: голосования с подсчётом; всего в записях ${every}.`,
  };
  const closest: Text = {
    en: `N = ${shown} votes, the closest of ${with_} with counts; the record has ${every}.`,
    el: `N = ${shown} ψηφοφορίες, οι πιο οριακές από τις ${with_} με αριθμούς ψήφων· το αρχείο έχει ${every}.`,
    ru: `N = ${shown}: голосования с наименьшим перевесом из ${with_} с подсчётом; всего в записях ${every}.`,
  };
  return inLanguage(votes.length === counted ? whole : closest, language);
}
