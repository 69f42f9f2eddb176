import { onBothCalendars } from '../records/both-calendars.js';
import { evidenceOf } from '../records/evidence-of.js';
import type { Certainty, Dataset, Evidence, Vote } from '../records/records.js';

/** A vote in one row, with what other tables tell of it. What the source does not tell is undefined. */
export type FlatVote = {
  readonly vote: string;
  readonly body: string;
  readonly body_name: string;
  readonly session: string;
  readonly date: string | undefined;
  readonly calendar: string | undefined;
  readonly date_julian: string | undefined;
  readonly date_gregorian: string | undefined;
  readonly date_certainty: Certainty | undefined;
  readonly position: number | undefined;
  readonly motion: string;
  readonly motion_name: string;
  readonly motion_kind: string;
  readonly motion_text: string | undefined;
  readonly proposer: string | undefined;
  readonly proposer_name: string | undefined;
  readonly proposer_party: string | undefined;
  readonly proposer_party_name: string | undefined;
  readonly result: string;
  readonly yes: number | undefined;
  readonly no: number | undefined;
  readonly abstain: number | undefined;
  /** The rule by which it was decided, where that is not its body’s own. */
  readonly rule: string | undefined;
  readonly manner: string | undefined;
  readonly afterwards: string | undefined;
  readonly afterwards_text: string | undefined;
  /** The words on which the result rests, several set apart by " | ". */
  readonly quotes: string | undefined;
  /** Their paragraphs in the source. */
  readonly paragraphs: string | undefined;
  /** The notes of the source that document them. */
  readonly notes: string | undefined;
};

/** The columns of {@link FlatVote}, in order. */
export const flatVoteColumns: readonly (keyof FlatVote)[] = [
  ...(['vote', 'body', 'body_name', 'session', 'date', 'calendar'] as const),
  ...(['date_julian', 'date_gregorian', 'date_certainty', 'position'] as const),
  ...(['motion', 'motion_name', 'motion_kind', 'motion_text'] as const),
  ...(['proposer', 'proposer_name', 'proposer_party', 'proposer_party_name'] as const),
  ...(['result', 'yes', 'no', 'abstain', 'rule', 'manner'] as const),
  ...(['afterwards', 'afterwards_text', 'quotes', 'paragraphs', 'notes'] as const),
];

/**
 * Votes as one flat table, for those who would rather not join tables.
 *
 * @param dataset - the dataset
 * @returns a row for each vote, in their order
 * @example
 * ```ts
 * const row = flatVotes(loadDataset()).find((vote) => vote.yes === 12);
 * [row.body_name, row.date_julian, row.date_gregorian] // => ['Sovnarkom', '1917-12-30', '1918-01-12']
 * ```
 */
export function flatVotes(dataset: Dataset): FlatVote[] {
  return dataset.votes.map((vote) =>
    flatVote(vote, evidenceOf(vote.session, 'date', dataset), evidenceOf(vote, 'result', dataset)),
  );
}

function flatVote(vote: Vote, dated: readonly Evidence[], proof: readonly Evidence[]): FlatVote {
  const { motion, session } = vote;
  const dates = session.date && onBothCalendars(session.date, dated);
  const list = (values: readonly (string | number | undefined)[]) =>
    [...new Set(values.filter((one) => one !== undefined))].join(' | ') || undefined;
  return {
    vote: vote.id,
    body: session.body.id,
    body_name: session.body.name.en,
    session: session.id,
    date: session.date?.written,
    calendar: session.date?.calendar,
    date_julian: dates?.julian.date,
    date_gregorian: dates?.gregorian.date,
    date_certainty: dates?.julian.certainty,
    position: vote.position,
    motion: motion.id,
    motion_name: motion.label.en,
    motion_kind: motion.kind,
    motion_text: motion.text,
    proposer: motion.proposer?.id,
    proposer_name: motion.proposer?.name.en,
    proposer_party: motion.proposerParty?.id,
    proposer_party_name: motion.proposerParty?.name.en,
    result: vote.result,
    yes: vote.yes,
    no: vote.no,
    abstain: vote.abstain,
    rule: vote.rule?.id,
    manner: vote.manner,
    afterwards: vote.afterwards,
    afterwards_text: vote.afterwardsText,
    quotes: list(proof.map(({ passage }) => passage.quote)),
    paragraphs: list(proof.map(({ passage }) => placeOf(passage.part, passage.paragraph))),
    notes: list(proof.map(({ passage }) => passage.note)),
  };
}

function placeOf(part: string, paragraph: number): string {
  if (part === 'caption') return 'caption';
  return part === 'note' ? `n. ${paragraph}` : String(paragraph);
}
