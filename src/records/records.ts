import type { CivilCalendar } from '../calendar/civil-calendar.js';
import type { HistoricalDate } from '../calendar/historical-date.js';
import type { FigureList } from './figure-entries.js';

/**
 * A name by the languages of the interface. Where the record does not tell it in one of them, its first language stands for it, and any
 * other where it does not tell it in that.
 */
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
  readonly table: 'bodies';
  readonly id: string;
  /** The usual name: `VTsIK`. */
  readonly name: Name;
  /** The name in full, where the usual one is short. */
  readonly fullName: Name | undefined;
  readonly kind: string;
  /** The body of which it is a part. */
  readonly partOf: Body | undefined;
  /** How it decides, where the source says so. */
  readonly decidesBy: string | undefined;
  readonly note: string | undefined;
  /** The rules by which it decides, as far as they are told. */
  readonly rules: readonly DecisionRule[];
}

/** How a body decides: what a motion needs, on what matter, from when to when. */
export interface DecisionRule {
  readonly table: 'rules';
  readonly id: string;
  /** On what it holds, where not on everything: it then holds for the votes that name it. */
  readonly matter: string | undefined;
  /** What part must vote for a motion, as a fraction: `2/3`; undefined if it is not told. */
  readonly share: string | undefined;
  /** Whether it takes more than that part, or at least it; undefined: more than a half, and at least any other. */
  readonly reach: 'more-than' | 'at-least' | undefined;
  /** Of what it is a part; undefined: of the votes. */
  readonly of: 'votes' | 'present' | 'members' | undefined;
  /** Whether abstentions count among the votes; undefined: they do not. */
  readonly abstentions: 'count' | 'do-not-count' | undefined;
  /** How many must be present, or vote: a number, a part of all members (`1/2`), or `none`; undefined if it is not told. */
  readonly quorum: string | undefined;
  /** Whether the quorum is of those present or of the votes for and against; undefined: of those present. */
  readonly quorumOf: 'present' | 'cast' | undefined;
  /** What becomes of a motion for which exactly that part votes, where more is needed; undefined: it is rejected. */
  readonly tie: 'rejects' | 'adopts' | 'chair-decides' | 'open' | undefined;
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
  readonly note: string | undefined;
}

/** A party or party group. */
export interface Party {
  readonly table: 'parties';
  readonly id: string;
  readonly name: Name;
  /** In what colour charts draw it, as `#rrggbb`. */
  readonly colour: string | undefined;
  readonly note: string | undefined;
}

/** A person whom the source names. */
export interface Person {
  readonly table: 'people';
  readonly id: string;
  readonly name: Name;
  /** The person's party, where the source tells it. */
  readonly party: Party | undefined;
  /** Who the person was, as far as the source says. */
  readonly description: string | undefined;
  readonly note: string | undefined;
  /** The parties and groups of the person by date, where they are told so. */
  readonly affiliations: readonly Affiliation[];
}

/** To which party or group a person belonged, from when to when; an end that is not told is open. */
export interface Affiliation {
  readonly table: 'affiliations';
  readonly id: string;
  readonly party: Party | undefined;
  /** The group, in English, where it is none of the parties. */
  readonly group: string | undefined;
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
  readonly note: string | undefined;
}

/** A form in which the source prints the name of a person. */
export interface PrintedName {
  readonly table: 'names';
  readonly id: string;
  /** The person meant. */
  readonly person: Person;
  readonly spelling: string;
  /** `substitution` is the name of another person, printed in place of this one. */
  readonly kind: 'usual' | 'variant' | 'part' | 'substitution';
  readonly note: string | undefined;
}

/** One meeting of a body. */
export interface Session {
  readonly table: 'sessions';
  readonly id: string;
  readonly body: Body;
  /** When it met; undefined if the source does not tell. */
  readonly date: HistoricalDate | undefined;
  /** Who chaired, where the source says so. */
  readonly chair: Person | undefined;
  readonly partOfDay: string | undefined;
  readonly note: string | undefined;
}

/** Whether a number is exact or a limit. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** Who, or how many, were present at a session. */
export interface Attendance {
  readonly table: 'attendance';
  readonly id: string;
  readonly session: Session;
  readonly person: Person | undefined;
  readonly party: Party | undefined;
  readonly group: string | undefined;
  readonly count: number;
  readonly bound: Bound;
  /** Whether those present had a decisive vote; `mixed` where not all had one. */
  readonly vote: 'decisive' | 'advisory' | 'mixed' | undefined;
  readonly note: string | undefined;
}

/** A person in a body or post. */
export interface Membership {
  readonly table: 'memberships';
  readonly id: string;
  readonly person: Person;
  readonly body: Body;
  readonly post: string;
  readonly vote: 'decisive' | 'advisory' | undefined;
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
  readonly note: string | undefined;
}

/** What was proposed. */
export interface Motion {
  readonly table: 'motions';
  readonly id: string;
  readonly kind: string;
  /** A short name for charts and tables. */
  readonly label: Name;
  /** What the motion said, in short, in English; undefined if it is not told. */
  readonly text: string | undefined;
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
  | 'reconsidered'
  | 'not-told';

/** The decision on a motion in a session. A count that is undefined is not told by the source; it is not zero. */
export interface Vote {
  readonly table: 'votes';
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
  /** The rule by which it was decided, where that is not the body’s own of the day. */
  readonly rule: DecisionRule | undefined;
  /** How it was decided, beside counts: "overwhelmingly", "by a single vote". */
  readonly manner: string | undefined;
  /** What became of the decision, where it is told. */
  readonly afterwards: string | undefined;
  /** The same in a sentence. */
  readonly afterwardsText: string | undefined;
  readonly note: string | undefined;
}

/** A vote whose yes and no are both told. */
export type RecordedVote = Vote & { readonly yes: number; readonly no: number };

/** What a person, or those of a party, did in a vote. */
export type BallotOption =
  | 'yes'
  | 'no'
  | 'abstain'
  | 'present'
  | 'absent'
  | 'excused'
  | 'opposed'
  | 'supported'
  | 'refused';

/** How a person, or a number of a party, voted. */
export interface Ballot {
  readonly table: 'ballots';
  readonly id: string;
  readonly vote: Vote;
  readonly person: Person | undefined;
  readonly party: Party | undefined;
  /**
   * `present` is to be there without a ballot, `excused` to be absent with leave; `opposed` and `supported` tell a stand, not a
   * ballot.
   */
  readonly option: BallotOption;
  /** The word of the source for the option, where it is another. */
  readonly asPrinted: string | undefined;
  /** How many; undefined where a group is named without a number. */
  readonly count: number | undefined;
  /** How many votes each of them is worth. */
  readonly weight: number;
  readonly bound: Bound | undefined;
  readonly note: string | undefined;
}

/** A number that the source states about a body or period as a whole. */
export interface Statement {
  readonly table: 'statements';
  readonly id: string;
  readonly measure: string;
  readonly body: Body | undefined;
  readonly party: Party | undefined;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly from: HistoricalDate | undefined;
  readonly to: HistoricalDate | undefined;
  readonly note: string | undefined;
}

/** What happened on a date, beyond sessions and votes. */
export interface HistoricalEvent {
  readonly table: 'events';
  readonly id: string;
  readonly kind: string;
  readonly date: HistoricalDate | undefined;
  readonly body: Body | undefined;
  readonly text: string;
  readonly note: string | undefined;
}

/** A person concerned in an event or a motion. */
export interface Participant {
  readonly table: 'participants';
  readonly id: string;
  readonly event: HistoricalEvent | undefined;
  readonly motion: Motion | undefined;
  readonly person: Person;
  readonly role: 'acted' | 'subject' | 'addressed' | 'signed';
  readonly note: string | undefined;
}

/** Business that a note documents by pages of printed minutes. */
export interface MinutesItem {
  readonly table: 'minutes';
  readonly id: string;
  /** The edition of the minutes. */
  readonly source: Source;
  readonly page: number;
  readonly lastPage: number | undefined;
  /** Number of the note that cites it. */
  readonly citationNote: number;
  readonly body: Body;
  readonly text: string;
  readonly date: HistoricalDate | undefined;
  readonly session: Session | undefined;
  readonly note: string | undefined;
}

/** What something odd in the source is about; the table readers_notes explains each. */
export type Matter = 'counts' | 'dates' | 'people' | 'names' | 'decisions' | 'wording' | 'notes';

/** What a reader finds odd in the source. */
export interface ReadersNote {
  readonly table: 'readers_notes';
  readonly id: string;
  readonly strength: 'contradiction' | 'doubtful' | 'trap';
  readonly matter: Matter;
  readonly text: string;
  readonly explanation: string | undefined;
  /** Records it touches, as `table/id`. */
  readonly records: readonly string[];
  /** The reader’s note, or the explanation of a finding, of whose fault this is a consequence, as `table/id`. */
  readonly cause: string | undefined;
}

/** An explanation of a finding of the audit. */
export interface Explanation {
  readonly table: 'explanations';
  readonly id: string;
  readonly rule: string;
  /** Records of the finding, as `table/id`. */
  readonly records: readonly string[];
  readonly text: string;
  /**
   * The grade of the finding once it is read, where it is not that of the rule; `settled` where the source explains it itself,
   * so that it is no finding.
   */
  readonly strength: ReadersNote['strength'] | 'settled' | undefined;
  /** The reader’s note, or the explanation of a finding, of whose fault this one is a consequence, as `table/id`. */
  readonly cause: string | undefined;
}

/** Places of a party or another group. */
export interface Seats {
  readonly table: 'seats';
  readonly id: string;
  readonly party: Party | undefined;
  /** The group, in English, where the seats are not told by party. */
  readonly group: string | undefined;
  readonly seats: number;
  /** How many votes the holder of each of them has. */
  readonly weight: number;
  /** Whether they were filled on the composition's date, or were to follow at a time not told. */
  readonly status: 'filled' | 'to-follow';
  readonly note: string | undefined;
}

/** How a body was made up from a date on. */
export interface Composition {
  readonly table: 'compositions';
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
  readonly table: 'citations';
  readonly id: string;
  /** Number of the note. */
  readonly note: number;
  readonly source: Source;
  readonly locatorType: string;
  readonly locator: string | undefined;
  /** The place as the note prints it. */
  readonly asPrinted: string | undefined;
  readonly remark: string | undefined;
}

/** Exact words of the source. */
export interface Passage {
  readonly table: 'passages';
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

/** A sentence of the source that the record leaves out, and why. */
export interface LeftOut {
  readonly table: 'left_out';
  readonly id: string;
  readonly source: Source;
  readonly part: 'text' | 'note';
  /** Paragraph of the text, or the number of the note, counted as for passages. */
  readonly paragraph: number;
  /** Words that tell which sentence of the paragraph: as a rule those with which it opens. */
  readonly words: string;
  /** Why it is left out; the table left_out explains each. */
  readonly reason: string;
  readonly remark: string | undefined;
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

/** A row of a table as it stands in the file, a value for every column, undefined where the cell is empty. */
export type TableRow = Readonly<Record<string, string | number | undefined>>;

/** A record of votes and meetings, with its sources. */
export interface Dataset {
  readonly title: string;
  readonly version: string | undefined;
  /** How to cite the dataset. */
  readonly citation: string | undefined;
  /** The calendar in force where its events took place. */
  readonly civilCalendar: CivilCalendar;
  readonly bodies: readonly Body[];
  readonly rules: readonly DecisionRule[];
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly affiliations: readonly Affiliation[];
  readonly names: readonly PrintedName[];
  readonly sessions: readonly Session[];
  readonly attendance: readonly Attendance[];
  readonly motions: readonly Motion[];
  readonly votes: readonly Vote[];
  readonly ballots: readonly Ballot[];
  readonly compositions: readonly Composition[];
  readonly seats: readonly Seats[];
  readonly memberships: readonly Membership[];
  readonly statements: readonly Statement[];
  readonly events: readonly HistoricalEvent[];
  readonly participants: readonly Participant[];
  readonly minutes: readonly MinutesItem[];
  readonly readersNotes: readonly ReadersNote[];
  readonly explanations: readonly Explanation[];
  readonly passages: readonly Passage[];
  readonly leftOut: readonly LeftOut[];
  readonly citations: readonly Citation[];
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
  /** The figures that the record lists. */
  readonly figures: FigureList;
  /** What of its files is of an older form, and how it was read, in sentences; none as a rule. */
  readonly notes: readonly string[];
  /** The tables as they stand in the files, by their names. */
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
}
