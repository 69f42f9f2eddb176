import { countedVotes } from '../charts/vote-rows.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import type { Body, Dataset, RecordedVote, Vote } from '../records/records.js';

/** Votes with counts as a figure shows them. */
export interface ShownVotes {
  /** Those that are shown, in the order of time. */
  readonly votes: readonly RecordedVote[];
  /** How many have counts. */
  readonly counted: number;
  /** How many votes there are, with counts and without. */
  readonly all: number;
}

/** The votes of a record, or of a body of it, that a figure shows: where they are more than it has rows for, the closest. */
export function shownVotes(
  record: Dataset,
  { body, rows }: { readonly body: string | undefined; readonly rows: number },
): ShownVotes {
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

/** What is chosen where votes are those of a body, as {@link votesOf} has them. */
export const bodyWithParts = {
  type: 'record',
  table: 'bodies',
  about: 'the body whose votes are shown, with its parts; all bodies',
} as const;

/** The votes of a record, or those of a body of it and its parts. */
export function votesOf({ votes }: Dataset, body: string | undefined): readonly Vote[] {
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
