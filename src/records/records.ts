import type { HistoricalDate } from './historical-date.js';

/** A name in the three languages of the toolkit. */
export interface Name {
  /** English, Russian names in library transliteration or their usual English form. */
  readonly en: string;
  /** Russian. */
  readonly ru: string;
  /** Greek. */
  readonly el: string;
}

/** A work or archive file, as CSL-JSON. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly [property: string]: unknown;
}

/** An organ that meets and decides. */
export interface Body {
  readonly id: string;
  /** The usual name: `VTsIK`. */
  readonly name: Name;
  /** The name in full, where the usual one is short. */
  readonly fullName: Name | undefined;
  readonly kind: string;
  readonly note: string | undefined;
}

/** A party or party group. */
export interface Party {
  readonly id: string;
  readonly name: Name;
  readonly note: string | undefined;
}

/** A person whom the source names. */
export interface Person {
  readonly id: string;
  readonly name: Name;
  /** The person's party, where the source tells it. */
  readonly party: Party | undefined;
  readonly note: string | undefined;
}

/** One meeting of a body. */
export interface Session {
  readonly id: string;
  readonly body: Body;
  /** When it met; undefined if the source does not tell. */
  readonly date: HistoricalDate | undefined;
  readonly note: string | undefined;
}

/** What was proposed. */
export interface Motion {
  readonly id: string;
  readonly kind: string;
  /** A short name for charts and tables. */
  readonly label: Name;
  /** What the motion said, in short, in English. */
  readonly text: string;
  readonly proposer: Person | undefined;
  readonly proposerParty: Party | undefined;
  readonly note: string | undefined;
}

/** What was decided on a motion. */
export type VoteResult =
  | 'adopted'
  | 'rejected'
  | 'superseded'
  | 'deferred'
  | 'withdrawn'
  | 'reconsidered';

/** The decision on a motion in a session. A count that is undefined is not told by the source; it is not zero. */
export interface Vote {
  readonly id: string;
  readonly motion: Motion;
  readonly session: Session;
  /** Order within the session, where it is told. */
  readonly position: number | undefined;
  readonly result: VoteResult;
  /** Votes for the motion. */
  readonly yes: number | undefined;
  /** Votes against. */
  readonly no: number | undefined;
  /** Abstentions. */
  readonly abstain: number | undefined;
  /** The majority that the motion needed: `simple` is more yes than no, a tie rejecting. */
  readonly majority: 'simple' | 'absolute' | 'qualified';
  /** What became of the decision, where it is told. */
  readonly afterwards: string | undefined;
  /** The same in a sentence. */
  readonly afterwardsText: string | undefined;
  readonly note: string | undefined;
}

/** A vote whose yes and no are both told. */
export type RecordedVote = Vote & { readonly yes: number; readonly no: number };

/** Places of a party or another group. */
export interface Seats {
  readonly id: string;
  readonly party: Party | undefined;
  /** The group, in English, where the seats are not told by party. */
  readonly group: string | undefined;
  readonly seats: number;
  /** Whether they were filled on the composition's date, or were to follow at a time not told. */
  readonly status: 'filled' | 'to-follow';
  readonly note: string | undefined;
}

/** How a body was made up from a date on. */
export interface Composition {
  readonly id: string;
  readonly body: Body;
  readonly date: HistoricalDate | undefined;
  readonly authority: 'official' | 'contested' | 'adjusted';
  /** What is counted: all members, or those with a decisive vote. */
  readonly counts: 'members' | 'decisive-votes';
  readonly seats: readonly Seats[];
  readonly note: string | undefined;
}

/** What a note of the source cites: one work, and the place in it. */
export interface Citation {
  readonly id: string;
  /** Number of the note. */
  readonly note: number;
  readonly source: Source;
  readonly locatorType: string;
  readonly locator: string | undefined;
  readonly remark: string | undefined;
}

/** Exact words of the source. */
export interface Passage {
  readonly id: string;
  readonly source: Source;
  readonly part: 'text' | 'note' | 'caption';
  /** Paragraph of the text, from its first sentence, block quotations included; or the number of the note. */
  readonly paragraph: number;
  readonly quote: string;
  /** What the words mean in English: a gloss of the project, not a quotation. */
  readonly gloss: string;
  /** The note that documents the passage. */
  readonly note: number | undefined;
  /** Whether the note ends the sentence, or is only the nearest on the same matter. */
  readonly noteScope: 'sentence' | 'near' | undefined;
  /** What the note cites. */
  readonly citations: readonly Citation[];
}

/** How firmly a value rests on the words. */
export type Certainty = 'stated' | 'inferred' | 'computed';

/** A passage on which a value of a record rests. */
export interface Evidence {
  /** Table of the record. */
  readonly table: string;
  /** Identifier of the record. */
  readonly record: string;
  /** Field whose value the passage supports, as the table names it. */
  readonly field: string;
  readonly passage: Passage;
  readonly certainty: Certainty;
  /** How the value follows from the words, unless they state it. */
  readonly reasoning: string | undefined;
}

/** A record of votes and meetings, with its sources. */
export interface Dataset {
  readonly title: string;
  readonly version: string | undefined;
  /** How to cite the dataset. */
  readonly citation: string | undefined;
  readonly bodies: readonly Body[];
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly sessions: readonly Session[];
  readonly motions: readonly Motion[];
  readonly votes: readonly Vote[];
  readonly compositions: readonly Composition[];
  readonly passages: readonly Passage[];
  readonly citations: readonly Citation[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
}
