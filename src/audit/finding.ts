import type { Evidence, Matter } from '../records/index.js';

/**
 * How strong a finding is. `contradiction`: both sides cannot be true; `doubtful`: one of them is probably wrong, or the
 * meaning is uncertain; `trap`: true, but it misleads who counts by script.
 */
export type FindingStrength = 'contradiction' | 'doubtful' | 'trap';

/**
 * What a finding is about. `counts`: numbers of votes, seats or people; `dates`: dates, lengths of time, calendars, what came
 * before what; `people`: who they were, their posts and parties; `names`: how they are printed, and who or what is meant;
 * `decisions`: what was decided, and what became of it; `wording`: what the words mean; `notes`: what the notes cite.
 */
export type FindingMatter = Matter;

/** A record by its table and identifier. */
export interface RecordReference {
  /** Name of the table, as in `datapackage.json`. */
  readonly table: string;
  readonly id: string;
}

/** One of the sides that disagree in a finding. */
export interface FindingSide {
  /** What this side says, in English. */
  readonly says: string;
  /** The records that say it. */
  readonly records: readonly RecordReference[];
  /** The words of the source on which it rests; empty if the record names none. */
  readonly evidence: readonly Evidence[];
}

/** Something in the record that does not add up. */
export interface Finding {
  /** Name of the rule that found it; `readers-note` for what a reader saw. */
  readonly rule: string;
  readonly strength: FindingStrength;
  readonly matter: FindingMatter;
  /** What disagrees, in an English sentence. */
  readonly text: string;
  /** The sides that disagree; two or more where a rule found them. */
  readonly sides: readonly FindingSide[];
  /** The records of all sides as `table/id`, each once, in the order of the sides. */
  readonly records: readonly string[];
  /** How it may be explained, where the dataset keeps an explanation. */
  readonly explanation: string | undefined;
  /** Whether a rule found it, or a reader noted it. */
  readonly source: 'rule' | 'reader';
  /** What else does not add up for the same cause, as the dataset tells it; these have none of their own. */
  readonly consequences: readonly Finding[];
}
