import { majorityThreshold } from '../analysis/votes/majority-threshold.js';
import type { Fraction } from '../analysis/votes/voting-rule.js';
import { ArgumentError } from '../errors/argument-error.js';
import { fillIn } from '../language/fill-in.js';
import { inLanguage } from '../language/in-language.js';
import type { InLanguages, Language, Text } from '../language/language.js';
import type { PluralForms } from '../language/language-words.js';
import { writeCount } from '../language/write-count.js';
import { writeNumberOf } from '../language/write-number-of.js';
import type { Composition, Dataset } from '../records/records.js';
import type { Assumption } from './assumption.js';
import { inferredDatesSentence } from './inferred-dates.js';
import type { Lack } from './kind.js';
import { oldStyleSentence } from './old-style.js';
import type { Parameter } from './parameter.js';
import {
  changesOf,
  type SeatedBody,
  type SeatedParty,
  seatedBody,
  seatedBodyFromChanges,
  seatsOf,
} from './seated-body.js';

/** What can be chosen of a figure whose rows are the parties of bodies. */
export interface SeatsParameters {
  /** Identifiers of the bodies, in the order in which they are shown. */
  readonly bodies: readonly string[];
  /** How many compositions of them are shown at most. */
  readonly rows?: number;
}

/** The parameters, as kinds describe them. */
export const seatsParameters: Readonly<Record<keyof SeatsParameters, Parameter>> = {
  bodies: {
    type: 'records',
    table: 'bodies',
    about:
      'the bodies, in their order; those with seats told of two parties or more, each of one vote',
  },
  rows: {
    type: 'number',
    least: 1,
    most: 1000,
    about: 'how many compositions of the bodies are shown at most; the first that fill a page',
  },
};

/** What share of the seats can be taken to decide where a record states no rule. */
export const assumedShares = ['more than half', 'two thirds', 'three quarters'] as const;
export type AssumedShare = (typeof assumedShares)[number];

/** What can be chosen of a figure in which it matters who decides. */
export interface DecidingParameters extends SeatsParameters {
  /** What share of the seats decides where the record states no rule; more than half if left out. */
  readonly share?: AssumedShare;
}

/** The parameters, as kinds describe them. */
export const decidingParameters: Readonly<Record<keyof DecidingParameters, Parameter>> = {
  ...seatsParameters,
  share: {
    type: 'choice',
    of: assumedShares,
    about:
      'what share of the seats is taken to decide where the record states no rule; more than half',
  },
};

/** A share of the seats as a number, as a choice, and in a sentence; more than half has no number. */
const shares: Readonly<
  Record<AssumedShare, { readonly of?: Fraction; readonly choice: Text; readonly said: Text }>
> = {
  'more than half': {
    choice: { en: 'more than half', el: 'περισσότερες από τις μισές', ru: 'больше половины' },
    said: {
      en: 'more than half of the seats told',
      el: 'περισσότερες από τις μισές έδρες που δίνονται',
      ru: 'больше половины известных мест',
    },
  },
  'two thirds': {
    of: [2, 3],
    choice: {
      en: 'at least two thirds',
      el: 'τουλάχιστον τα δύο τρίτα',
      ru: 'не меньше двух третей',
    },
    said: {
      en: 'at least two thirds of the seats told',
      el: 'τουλάχιστον τα δύο τρίτα των εδρών που δίνονται',
      ru: 'не меньше двух третей известных мест',
    },
  },
  'three quarters': {
    of: [3, 4],
    choice: {
      en: 'at least three quarters',
      el: 'τουλάχιστον τα τρία τέταρτα',
      ru: 'не меньше трёх четвертей',
    },
    said: {
      en: 'at least three quarters of the seats told',
      el: 'τουλάχιστον τα τρία τέταρτα των εδρών που δίνονται',
      ru: 'не меньше трёх четвертей известных мест',
    },
  },
};

/** A body in which another share decides, where its record states no rule. */
function underShare(body: SeatedBody, share: AssumedShare): SeatedBody {
  const { of } = shares[share];
  if (of === undefined || body.rule === 'told') return body;
  return { ...body, quota: majorityThreshold(seatsOf(body.parties), of) };
}

/** What is assumed of the bodies that are shown: what decides in those of which the record states no rule. */
export function assumptionOfBodies({ bodies }: ShownBodies): Assumption | undefined {
  if (bodies.every(({ rule }) => rule === 'told')) return undefined;
  return {
    parameter: 'share',
    label: {
      en: 'Seats that decide where the record states no rule',
      el: 'Έδρες που αποφασίζουν όπου το αρχείο δεν δίνει κανόνα',
      ru: 'Сколько мест решает, если правила в записях нет',
    },
    choices: assumedShares.map((share) => ({
      value: shares[share].of === undefined ? undefined : share,
      label: shares[share].choice,
    })),
  };
}

/** The compositions of bodies that a figure shows. */
export interface ShownBodies {
  /** What share decides where the record states no rule; more than half if left out. */
  readonly share?: AssumedShare;
  /** In their order; one that follows from changes told has these. */
  readonly bodies: readonly SeatedBody[];
  /** How many there are, those included for which the page has no room. */
  readonly all: number;
  /** How many more there are of which the parties are too many for the figure, and how many it can show. */
  readonly tooMany?: { readonly bodies: number; readonly most: number };
}

/** Which compositions of bodies are asked for. */
export interface SeatedBodiesOptions {
  /** Identifiers of the bodies, in the order in which they are given back; all bodies, in the order of the record, if not given. */
  readonly bodies?: readonly string[];
  /** Whether the seats that follow from the changes told of official ones come after those of their body; not unless told. */
  readonly changes?: boolean;
}

/**
 * The bodies that are asked for; all with seats told of two parties or more where none are.
 *
 * @param record - the record
 * @param given - what is asked for
 * @param needs - what the figure needs, as the end of a sentence
 * @param most - how many parties a body may have at most for a figure to show it
 * @throws ArgumentError if a body is asked for that has no such seats
 */
export function chooseBodies<P extends Partial<SeatsParameters>>(
  record: Dataset,
  given: P,
  needs: string,
  most: number,
): (P & Pick<SeatsParameters, 'bodies'>) | Lack {
  const fits = (body: string) =>
    compositionsByParty(record, body).some((one) => partiesOf(one) <= most);
  const other = given.bodies?.find((body) => !fits(body));
  if (other !== undefined) {
    throw new ArgumentError('bodies', other, `a body with ${needs}`);
  }
  const bodies = given.bodies ?? record.bodies.map(({ id }) => id).filter(fits);
  if (bodies.length === 0) return { lacks: needs };
  return { ...given, bodies };
}

/**
 * The bodies of a record with the seats of their parties: each composition whose seats are told of two parties or more, which hold
 * most of them.
 *
 * @param dataset - a loaded dataset
 * @param options - which bodies, and whether with the seats that follow from changes told: the official ones, less the members who
 *   were challenged, with those who were not admitted
 * @returns a body for each such composition, body by body
 * @example
 * ```ts
 * const bodies = ['vtsik', 'fifth-congress-of-soviets'];
 * seatedBodies(loadDataset(), { bodies }).map((body) => body.quota) // => [51, 474, 394]
 * const last = seatedBodies(loadDataset(), { bodies, changes: true }).at(-1);
 * last.parties.map((party) => party.seats) // => [279, 359, 30]
 * ```
 */
export function seatedBodies(
  dataset: Dataset,
  { bodies = dataset.bodies.map(({ id }) => id), changes = false }: SeatedBodiesOptions = {},
): SeatedBody[] {
  return bodies.flatMap((body) => {
    const compositions = compositionsByParty(dataset, body);
    const changed = changes
      ? compositions.filter(
          (one) => one.authority === 'adjusted' && changesOf(dataset, one) !== undefined,
        )
      : [];
    return [
      ...compositions.map((one) => seatedBody(dataset, one)),
      ...changed.map((one) => seatedBodyFromChanges(dataset, one)),
    ];
  });
}

/** The room that a figure has for compositions, and what each takes of it. */
export interface Room {
  /** How many parties a body may have at most. */
  readonly most: number;
  readonly room: number;
  readonly needs: (body: SeatedBody) => number;
  /** Whether the seats that follow from changes told are shown too. */
  readonly changes: boolean;
}

/** The compositions that a figure shows: as many as are asked for, else the first that fill a page, one at least. */
export function shownBodies(
  record: Dataset,
  { bodies, rows, share = assumedShares[0] }: DecidingParameters,
  { most, room, needs, changes }: Room,
): ShownBodies {
  const told = seatedBodies(record, { bodies, changes }).map((body) => underShare(body, share));
  const all = told.filter(({ parties }) => parties.length <= most);
  let taken = 0;
  const full = all.findIndex((body) => {
    taken += needs(body);
    return taken > room;
  });
  const filling = full === -1 ? all.length : Math.max(1, full);
  return {
    share,
    bodies: all.slice(0, rows ?? filling),
    all: all.length,
    tooMany: { bodies: told.length - all.length, most },
  };
}

/** Compositions of a body whose seats are told of two parties or more, which hold most of them. */
function compositionsByParty(record: Dataset, body: string): Composition[] {
  const sum = (rows: Composition['seats']) => rows.reduce((seats, row) => seats + row.seats, 0);
  return record.compositions.filter((one) => {
    const filled = filledOf(one);
    const ofParties = filled.filter((row) => row.party !== undefined);
    // Where a seat has several votes, a chart of seats does not show who decides.
    const isOfOneVote = filled.every((row) => row.weight === 1);
    const areTold = ofParties.length > 1 && 2 * sum(ofParties) > sum(filled);
    return one.body.id === body && isOfOneVote && areTold;
  });
}

function filledOf({ seats }: Composition): Composition['seats'] {
  return seats.filter((row) => row.status === 'filled' && row.seats > 0);
}

function partiesOf(composition: Composition): number {
  return filledOf(composition).length;
}

/** The columns that say of which body and party a row is. */
export const bodyColumns = [
  { name: 'body', about: 'The body, and whose figures these are where there are several' },
  { name: 'date', about: 'The date of the composition, as the record writes dates' },
  { name: 'date_basis', about: 'Whether the source tells that date (stated), or it is inferred' },
  { name: 'party', about: 'The party' },
  { name: 'seats', unit: 'seats', about: 'Its seats, or its decisive votes where those are told' },
  { name: 'quota', unit: 'votes', about: 'The votes that a decision needs' },
  { name: 'rule', about: 'Whether the record tells the rule behind that number, or it is assumed' },
] as const;

/** What those columns hold for a party of a body. */
export function partyRow(body: SeatedBody, party: SeatedParty) {
  return {
    body: body.name.en,
    date: body.date?.written,
    date_basis: body.date && (body.inferred ? 'inferred' : 'stated'),
    party: party.name.en,
    seats: party.seats,
    quota: body.quota,
    rule: body.rule,
  };
}

const compositions: InLanguages<PluralForms> = {
  en: { one: 'composition', other: 'compositions' },
  el: { one: 'σύνθεση', other: 'συνθέσεις' },
  ru: { one: 'состав', few: 'состава', other: 'составов' },
};

const numbers: InLanguages<PluralForms> = {
  en: { one: 'number of seats by party', other: 'numbers of seats by party' },
  el: { one: 'αριθμό εδρών κατά κόμμα', other: 'αριθμούς εδρών κατά κόμμα' },
  ru: {
    one: 'число мест по партиям',
    few: 'числа мест по партиям',
    other: 'чисел мест по партиям',
  },
};

/** How many compositions are written, with the word. */
export function writeCompositions(count: number, language: Language): string {
  return writeNumberOf(count, inLanguage(compositions, language), language);
}

/** How many compositions and numbers of seats by party are shown, and of how many, in a sentence. */
export function casesOfBodies(shownBodies: ShownBodies, language: Language): string {
  const { bodies } = shownBodies;
  const parties = bodies.reduce((sum, body) => sum + body.parties.length, 0);
  const written = writeNumberOf(parties, inLanguage(numbers, language), language);
  const shown = writeCompositions(bodies.length, language);
  const whole = inLanguage(
    {
      en: `N = ${shown} with ${written}`,
      el: `N = ${shown} με ${written}`,
      ru: `N = ${shown}, ${written}`,
    },
    language,
  );
  return `${whole}${restOfBodies(shownBodies, language)}.`;
}

/**
 * That the compositions are the first of more, and that others have more parties than can be shown, as the end of a sentence; nothing
 * where they are all.
 */
export function restOfBodies({ bodies, all, tooMany }: ShownBodies, language: Language): string {
  const every = writeCount(all, language);
  const first: Text = {
    en: `; the first of ${every} in the order of the record`,
    el: `· οι πρώτες από ${every} με τη σειρά του αρχείου`,
    ru: `; первые из ${every} в порядке записей`,
  };
  const left = writeCount(tooMany?.bodies ?? 0, language);
  const most = writeCount(tooMany?.most ?? 0, language);
  const others: Text = {
    en: `; left out for having more than ${most} parties: ${left}`,
    el: `· παραλείπονται επειδή έχουν πάνω από ${most} κόμματα: ${left}`,
    ru: `; опущены, так как партий в них больше ${most}: ${left}`,
  };
  return [...(bodies.length < all ? [first] : []), ...(tooMany?.bodies ? [others] : [])]
    .map((one) => inLanguage(one, language))
    .join('');
}

/** Whether dates of compositions are Old Style, in a sentence; nothing where none is. */
function oldStyleOfBodies({ bodies }: ShownBodies, language: Language): string {
  return oldStyleSentence(
    bodies.map(({ date }) => date),
    language,
  );
}

/** Identifiers of the bodies that are shown. */
export function bodiesShown({ bodies }: ShownBodies): string[] {
  return [...new Set(bodies.flatMap(({ body }) => body ?? []))];
}

/** What is said of the seats that follow from changes told. */
const ofChanges: Text = {
  en: 'Figures from the changes told take the members who were challenged from the official ones and add those who were not admitted.',
  el: 'Τα στοιχεία από τις μεταβολές αφαιρούν από τα επίσημα τα μέλη που αμφισβητήθηκαν και προσθέτουν όσα δεν έγιναν δεκτά.',
  ru: 'В данных по изменениям из официальных вычтены оспоренные члены и прибавлены недопущенные.',
};

/** What is said where the record tells the rule of no body, and where it does of some. */
const ofRules = {
  none: {
    en: 'What decides is not told: it is taken to be {share}.',
    el: 'Το πόσες ψήφοι αποφασίζουν δεν αναφέρεται· θεωρείται ότι είναι {share}.',
    ru: 'Сколько голосов решает, не сообщается: принято, что {share}.',
  },
  some: {
    en: 'What decides follows from the rule that the record states of a body; where it states none, it is taken to be {share}.',
    el: 'Το πόσες ψήφοι αποφασίζουν προκύπτει από τον κανόνα που δίνει το αρχείο για το όργανο· όπου δεν δίνεται κανόνας, θεωρείται ότι είναι {share}.',
    ru: 'Сколько голосов решает, следует из правила органа, приведённого в записях; где правила нет, принято, что {share}.',
  },
  all: {
    en: 'What decides follows from the rule that the record states of each body, if all are present and vote.',
    el: 'Το πόσες ψήφοι αποφασίζουν προκύπτει από τον κανόνα που δίνει το αρχείο για κάθε όργανο, αν όλοι είναι παρόντες και ψηφίζουν.',
    ru: 'Сколько голосов решает, следует из правила каждого органа, приведённого в записях, если все присутствуют и голосуют.',
  },
} satisfies Readonly<Record<string, Text>>;

function ruleOfBodies(
  { bodies, share = assumedShares[0] }: ShownBodies,
  language: Language,
): string {
  const told = bodies.filter(({ rule }) => rule === 'told').length;
  const said = told === bodies.length ? ofRules.all : told > 0 ? ofRules.some : ofRules.none;
  return fillIn(inLanguage(said, language), { share: inLanguage(shares[share].said, language) });
}

/** What a caption says of bodies: what is shown, what decides, seats that follow from changes told, and dates that are Old Style. */
export function captionOfBodies(rows: ShownBodies, shown: Text, language: Language): string {
  const hasChanges = rows.bodies.some(({ changes }) => changes !== undefined);
  return [
    inLanguage(shown, language),
    ruleOfBodies(rows, language),
    hasChanges ? inLanguage(ofChanges, language) : '',
    inferredDatesSentence(
      rows.bodies.some(({ inferred }) => inferred),
      language,
    ),
    oldStyleOfBodies(rows, language),
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * For the places of a record’s own words: how many compositions there are, and in how many one party has the votes that decide; how many
 * members were challenged, and how many not admitted, where seats follow from that.
 */
export function slotsOfBodies({ bodies }: ShownBodies, language: Language) {
  const sum = (of: 'challenged' | 'notAdmitted') =>
    bodies.reduce((all, { changes }) => all + (changes?.[of] ?? 0), 0);
  const alone = bodies.filter(({ parties, quota }) => parties.some(({ seats }) => seats >= quota));
  return {
    compositions: writeCount(bodies.length, language),
    alone: writeCount(alone.length, language),
    challenged: writeCount(sum('challenged'), language),
    notAdmitted: writeCount(sum('notAdmitted'), language),
  };
}

/** What a figure of bodies with at most so many parties needs, as the end of a sentence. */
export function seatsNeeded(most: number): string {
  return `seats told by party in one body, of two to ${most} parties`;
}
