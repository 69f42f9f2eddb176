import type { Problem } from '../../errors/dataset-error.js';
import type { SourceOption } from '../../language/meaning/ballot-options.js';

/** Where something stands in the files. */
export interface Place {
  readonly file: string;
  readonly row?: number;
}

/** A vote as the files tell it. */
export interface GatheredVote {
  readonly key: string;
  readonly place: Place;
  /** The number or other word by which the source calls it. */
  number?: string | undefined;
  body?: string | undefined;
  bodyKind?: string | undefined;
  session?: string | undefined;
  /** Day, month or year, as the record writes it. */
  date?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  result?: string | undefined;
  yes?: number | undefined;
  no?: number | undefined;
  abstain?: number | undefined;
  /** What the motion needed, as it is printed. */
  rule?: string | undefined;
  readonly notes: string[];
  /** What stands in the columns that tell nothing known, by their headings; the notes say it, too. */
  readonly kept: Map<string, string>;
}

/** When a person was in the body, and of which party, as the files tell it. */
export interface GatheredSpan {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly party?: string | undefined;
  /** Whether it tells of the party only, not of a seat in the body. */
  readonly isAffiliation?: boolean;
}

/** A person as the files tell it. */
export interface GatheredPerson {
  readonly key: string;
  name?: string | undefined;
  /** The parties that are told of the person at all. */
  readonly parties: Set<string>;
  readonly spans: GatheredSpan[];
  readonly notes: string[];
  /** What stands in the columns that tell nothing known, by their headings; the notes say it, too. */
  readonly kept: Map<string, string>;
}

/** A ballot as the files tell it. */
export interface GatheredBallot {
  readonly vote: string;
  readonly person: string;
  readonly option: SourceOption;
  /** The word or code of the source. */
  readonly printed: string;
  readonly party?: string | undefined;
  /** How many votes it is worth, where that is told. */
  readonly weight?: number | undefined;
  readonly notes: readonly string[];
  readonly place: Place;
}

/** What files tell of votes, before it is put into the tables of a record. */
export interface Gathered {
  readonly votes: Map<string, GatheredVote>;
  readonly people: Map<string, GatheredPerson>;
  readonly ballots: GatheredBallot[];
  /** Who is said to have been no member at the time of a vote, where the files list such. */
  readonly nonMembers: { readonly vote: string; readonly person: string }[];
  /** Words and codes of ballots that are not known: how often each stands, and where first. */
  readonly unknown: Map<string, { readonly count: number; readonly place: Place }>;
  /** What is wrong. */
  readonly problems: Problem[];
  /** What is to be known of what was read. */
  readonly said: string[];
  readonly questions: Question[];
}

/** What the files do not tell and nobody should guess. */
export interface Question {
  /** The question, in a sentence. */
  readonly asks: string;
  /** Where in the mapping the answer goes: the keys that lead to it. */
  readonly at: readonly string[];
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return {
    votes: new Map(),
    people: new Map(),
    ballots: [],
    nonMembers: [],
    unknown: new Map(),
    problems: [],
    said: [],
    questions: [],
  };
}

/** The person of a key, who is added if not yet known. */
export function personOf(gathered: Gathered, key: string): GatheredPerson {
  const known = gathered.people.get(key);
  if (known) return known;
  const person: GatheredPerson = { key, parties: new Set(), spans: [], notes: [], kept: new Map() };
  gathered.people.set(key, person);
  return person;
}

/** The vote of a key, which is added if not yet known. */
export function voteOf(gathered: Gathered, key: string, place: Place): GatheredVote {
  const known = gathered.votes.get(key);
  if (known) return known;
  const vote: GatheredVote = { key, place, notes: [], kept: new Map() };
  gathered.votes.set(key, vote);
  return vote;
}
