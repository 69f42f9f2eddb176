import type { SplitVote } from '../analysis/splits/split-vote.js';
import { type SplitVoteOfOptions, splitVoteOf } from '../analysis/splits/split-vote-of.js';
import { writeDate } from '../calendar/write-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { wordsOf } from '../language/language.js';
import { evidenceOf } from '../records/evidence-of.js';
import { nameIn } from '../records/name-in.js';
import type { Composition, Dataset, RecordedVote, Seats } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';

/** Identifiers of the votes that figures are about. */
export const votesOfFigures = {
  antonov: 'sovnarkom-1917-12-30-antonov-lenin',
  confidence: 'vtsik-1917-11-04-confidence',
  reply: 'vtsik-1917-11-04-sovnarkom-reply',
} as const;

/** A vote that a figure is about, with the body as it was made up. */
export interface VoteOfFigure {
  readonly vote: RecordedVote;
  readonly composition: Composition;
}

/**
 * The vote that a figure is about.
 *
 * @param dataset - a dataset
 * @param id - identifier of the vote
 * @returns the vote, and the composition of its body on its date
 * @throws ArgumentError if the dataset has no such vote with counts, or does not tell how its body was made up
 */
export function voteOfFigure(dataset: Dataset, id: string): VoteOfFigure {
  const vote = dataset.votes.find(
    (one): one is RecordedVote => one.id === id && one.yes !== undefined && one.no !== undefined,
  );
  if (!vote) throw new ArgumentError('dataset', id, 'a dataset with this vote and its counts');
  const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
  if (size.kind === 'unknown') {
    throw new ArgumentError('dataset', size.reason, `a dataset that tells the seats for ${id}`);
  }
  return { vote, composition: size.composition };
}

/** A vote of a figure as the analyses of splits need it. */
export function splitOfFigure(
  dataset: Dataset,
  { vote, composition }: VoteOfFigure,
  options?: SplitVoteOfOptions,
): SplitVote {
  return splitVoteOf(vote, composition, dataset.ballots, options);
}

/** The name of a party or group with seats, in every language; a group that is no party has an English name only. */
export function seatsName({ party, group, id }: Seats): Text {
  if (party) return party.name;
  const name = group ?? id;
  return { en: name, el: name, ru: name };
}

/** Body, date and counts of a vote in every language, for a subtitle; an inferred date in brackets. */
export function countsInWords(vote: RecordedVote): Text {
  const inferred = evidenceOf(vote.session, 'date').some((one) => one.certainty !== 'stated');
  return inEveryLanguage((language) => {
    const place = `${nameIn(vote.session.body.name, language)}, ${writeDate(vote.session.date, language, inferred)}`;
    const { for: yes, against: no, abstained: abstain } = wordsOf(language).words;
    const abstained = vote.abstain === undefined ? '' : `, ${vote.abstain} ${abstain}`;
    return `${place}: ${vote.yes} ${yes}, ${vote.no} ${no}${abstained}`;
  });
}

/** The motion, and after it body, date and counts of its vote, in every language. */
export function motionAndCounts(vote: RecordedVote): Text {
  const counts = countsInWords(vote);
  return inEveryLanguage(
    (language) => `${nameIn(vote.motion.label, language)} · ${inLanguage(counts, language)}`,
  );
}
