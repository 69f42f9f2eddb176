import { writeDate } from '../calendar/write-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import { isolated } from '../language/isolated.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import { isDateInferred } from '../records/is-date-inferred.js';
import { nameIn } from '../records/name-in.js';
import type { RecordedVote, Vote, VoteResult } from '../records/records.js';
import { quotesOf } from './quotes-of.js';
import { wrapWords } from './wrap-words.js';

/** What was decided, in words. */
export const voteResults: Readonly<Record<VoteResult, Text>> = {
  adopted: { en: 'adopted', el: 'υιοθετήθηκε', ru: 'принято' },
  rejected: sharedWords.rejected,
  superseded: { en: 'superseded', el: 'αντικαταστάθηκε', ru: 'заменено другим' },
  deferred: sharedWords.deferred,
  withdrawn: sharedWords.withdrawn,
  'not-told': { en: 'result not told', el: 'άγνωστο αποτέλεσμα', ru: 'исход не сообщается' },
  reconsidered: sharedWords.reconsidered,
};

/** A vote is named in three lines at most. */
const mostLines = 3;

/** So many letters of the name of a motion stand in a line; a longer name takes those that are left, and is cut there. */
const lettersInLine = 44;

/** So many of its body, date and result, which take two lines at most. */
const lettersOfPlace = 54;

/** What charts of votes have in a row for each recorded vote. */
export interface VoteRow {
  readonly vote: string;
  /** Lines that name the vote, and it alone: its motion, in two where it is long; its body, date and result, with its identifier where others have the same. */
  readonly label: string;
  /** The same in one line: the motion, and in brackets the body, date and result. */
  readonly named: string;
  readonly yes: number;
  readonly no: number;
  /** Undefined where the abstentions are not told. */
  readonly abstain: number | undefined;
  /** The words of the source that give the counts, with their note. */
  readonly evidence: string;
}

/**
 * The recorded votes among some votes, each with the two lines that name it in a chart, in the order of time.
 *
 * @param votes - votes of a loaded dataset
 * @param language - language of the labels
 * @returns a row for each vote whose yes and no are told, unless nobody voted for or against
 * @throws ArgumentError if there is none
 */
export function voteRows(votes: readonly Vote[], language: Language): VoteRow[] {
  const recorded = countedVotes(votes);
  if (recorded.length === 0) {
    throw new ArgumentError('votes', votes.length, 'votes of which at least one has counts');
  }
  const names = recorded.map((vote) =>
    [nameIn(vote.motion.label, language), placeAndResult(vote, language)].join('\n'),
  );
  return recorded.map((vote, index) => ({
    vote: vote.id,
    ...namesOf(vote, language, names.filter((name) => name === names[index]).length > 1),
    yes: vote.yes,
    no: vote.no,
    abstain: vote.abstain,
    evidence: quotesOf(vote, 'yes'),
  }));
}

/**
 * The votes whose yes and no are told, in the order of time.
 *
 * @param votes - votes of a loaded dataset
 * @returns those with counts, but for any in which nobody voted for or against
 */
export function countedVotes(votes: readonly Vote[]): RecordedVote[] {
  const time = (vote: Vote) => vote.session.date?.earliest ?? Number.POSITIVE_INFINITY;
  return votes
    .filter(
      (vote): vote is RecordedVote =>
        vote.yes !== undefined && vote.no !== undefined && vote.yes + vote.no > 0,
    )
    .sort((a, b) => time(a) - time(b) || (a.position ?? 0) - (b.position ?? 0));
}

/**
 * A vote as charts name it, with counts or without.
 *
 * @param vote - a vote of a loaded dataset
 * @param language - language of the name
 * @returns its lines, and the same in one line
 */
export function namesOfVote(vote: Vote, language: Language): Pick<VoteRow, 'label' | 'named'> {
  return namesOf(vote, language, false);
}

function namesOf(
  vote: Vote,
  language: Language,
  isTwin: boolean,
): Pick<VoteRow, 'label' | 'named'> {
  const place = [placeAndResult(vote, language), ...(isTwin ? [vote.id] : [])].join(' · ');
  const below = linesOfPlace(place);
  const motion = wrapWords(nameIn(vote.motion.label, language), {
    letters: lettersInLine,
    lines: mostLines - below.length,
  });
  return {
    label: [...motion, ...below].join('\n'),
    named: `${isolated(motion.join(' '))} (${place})`,
  };
}

/** The lines of a body and a date below the name of a row: one, or two where the name of the body is long. */
export function linesOfPlace(place: string): string[] {
  return wrapWords(place, { letters: lettersOfPlace, lines: 2 });
}

function placeAndResult(vote: Vote, language: Language): string {
  return [
    isolated(nameIn(vote.session.body.name, language)),
    writeDate(vote.session.date, language, isDateInferred(vote.session)),
    inLanguage(voteResults[vote.result], language),
  ].join(' · ');
}

/**
 * Why a vote with counts is not measured.
 *
 * @param lacks - what is not told: what majority was needed, or the number of members of whom a part was needed
 * @param language - the language
 * @returns the words
 */
export function whyNotMeasured(lacks: 'rule' | 'members', language: Language): string {
  return inLanguage(untold[lacks], language);
}

const untold: Readonly<Record<'rule' | 'members', Text>> = {
  rule: {
    en: 'not measured: what majority was needed is not told',
    el: 'χωρίς μέτρηση: δεν αναφέρεται ποια πλειοψηφία χρειαζόταν',
    ru: 'не измерено: какое требовалось большинство, не сообщается',
  },
  members: {
    en: 'not measured: a part of the members was needed, and their number is not told',
    el: 'χωρίς μέτρηση: χρειαζόταν μέρος των μελών, και ο αριθμός τους δεν αναφέρεται',
    ru: 'не измерено: требовалась часть всех членов, а число их не сообщается',
  },
};

/** Says in a sentence what the counts of a vote are, for a text alternative. */
export function describeVote(row: VoteRow, language: Language): string {
  const words = inLanguage(
    {
      en: ['for', 'against', 'abstaining', 'abstentions not told'],
      el: ['υπέρ', 'κατά', 'αποχές', 'οι αποχές δεν αναφέρονται'],
      ru: ['за', 'против', 'воздержались', 'число воздержавшихся не сообщается'],
    },
    language,
  );
  const [yes, no, abstain] = [row.yes, row.no, row.abstain].map((count) =>
    count === undefined ? undefined : writeCount(count, language),
  );
  const rest = abstain === undefined ? words[3] : `${abstain} ${words[2]}`;
  return `${row.named}: ${yes} ${words[0]}, ${no} ${words[1]}, ${rest}.`;
}
