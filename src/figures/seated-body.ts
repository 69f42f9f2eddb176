import { majorityThreshold } from '../analysis/votes/majority-threshold.js';
import { numberNeededToWin } from '../analysis/votes/number-needed-to-win.js';
import { requireWeightsTold } from '../analysis/votes/require-weights-told.js';
import { ruleThatHeld } from '../analysis/votes/rule-that-held.js';
import type { HistoricalDate } from '../calendar/historical-date.js';
import { writeDate } from '../calendar/write-date.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { fillIn } from '../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import { isolated } from '../language/isolated.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';
import { isDateInferred } from '../records/is-date-inferred.js';
import type { Composition, Dataset, Seats, Statement } from '../records/records.js';

/** A party or group that sits in a body. */
export interface SeatedParty {
  readonly id: string;
  /** Its colour in the record, as `#rrggbb`; left out where there is none. */
  readonly colour?: string | undefined;
  readonly name: Text;
  /** A whole number. */
  readonly seats: number;
  /** The words on which the seats rest, for a tooltip. */
  readonly evidence?: string;
  /** Identifiers of the passages on which they rest. */
  readonly passages?: string;
}

/** A body with the seats of its parties: what charts of seats and of power draw. */
export interface SeatedBody {
  readonly id: string;
  /** Identifier of the body in its record. */
  readonly body?: string;
  /** The body, and whose figures these are where there are several. */
  readonly name: Text;
  /** When. */
  readonly when?: Text;
  /** The date of the composition, where it is told. */
  readonly date?: HistoricalDate | undefined;
  /** Whether that is inferred, and stands in brackets. */
  readonly inferred?: boolean;
  /** What is counted: all members, or those with a decisive vote. */
  readonly counts: Composition['counts'];
  readonly parties: readonly SeatedParty[];
  /** The votes that a decision needs, if all are present and vote. */
  readonly quota: number;
  /** Whether the record tells the rule from which they follow; more than half are taken to decide where it does not. */
  readonly rule?: 'told' | 'assumed';
  /** From what changes of official seats these follow: how many members were challenged, and how many not admitted. */
  readonly changes?: { readonly challenged: number; readonly notAdmitted: number };
}

/** Whose figures the seats are. */
const readings: Readonly<Record<Composition['authority'] | 'sums', Text>> = {
  official: { en: 'official figures', el: 'επίσημα στοιχεία', ru: 'официальные данные' },
  contested: { en: 'contested figures', el: 'αμφισβητούμενα στοιχεία', ru: 'оспариваемые данные' },
  adjusted: { en: 'adjusted figures', el: 'διορθωμένα στοιχεία', ru: 'исправленные данные' },
  sums: {
    en: 'from the changes told',
    el: 'από τις μεταβολές',
    ru: 'по изменениям',
  },
};

/**
 * The seats of a composition by party, as charts draw them. What decides follows from the rule that the record states of the body at
 * that date; where it states none, or not what share decides, more than half of the seats.
 *
 * @param dataset - the dataset
 * @param composition - a composition of it; seats that were to follow are left out
 * @param quota - the votes that a decision needs, in place of those that follow from the record
 * @returns the body with its parties, named in every language; of a body with figures on several authorities it says whose
 * @throws ArgumentError if no seat of it is told, or one weighs more than one vote: seats and votes would not be the same
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const sovnarkom = seatedBody(dataset, dataset.compositions.find((one) => one.id === 'sovnarkom-coalition'));
 * sovnarkom.parties.map((party) => party.seats) // => [11, 7]
 * [sovnarkom.quota, sovnarkom.rule] // => [10, 'told']
 * ```
 */
export function seatedBody(dataset: Dataset, composition: Composition, quota?: number): SeatedBody {
  const { body } = composition;
  requireWeightsTold('composition', composition.seats, undefined, []);
  const several = dataset.compositions.some(
    (one) => one.body === body && one.authority !== composition.authority,
  );
  const parties = composition.seats
    .filter((row) => row.status === 'filled' && row.seats > 0)
    .map(seatedParty);
  return {
    id: composition.id,
    body: body.id,
    name: several ? joined(body.name, readings[composition.authority]) : body.name,
    ...whenOf(composition),
    counts: composition.counts,
    parties,
    ...(quota === undefined ? decidingIn(composition, parties) : { quota }),
  };
}

/**
 * The seats of an adjusted composition as they follow from the official ones, less the members who were challenged, with those
 * who were not admitted. The source may tell other adjusted seats than these sums.
 *
 * @param dataset - the dataset
 * @param adjusted - a composition with adjusted seats
 * @returns the body with the parties of the adjusted composition, those of which no change is told with their adjusted seats
 * @throws ArgumentError if there are no official seats of the same body, or no change of them is told
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const adjusted = dataset.compositions.find((one) => one.authority === 'adjusted');
 * seatedBodyFromChanges(dataset, adjusted).parties.map((party) => party.seats) // => [279, 359, 30]
 * ```
 */
export function seatedBodyFromChanges(dataset: Dataset, adjusted: Composition): SeatedBody {
  const { body } = adjusted;
  const { official, changes = [] } = changesOf(dataset, adjusted) ?? {};
  if (!official) {
    throw new ArgumentError(
      'adjusted',
      adjusted.id,
      'a composition of a body with official seats and a change of them',
    );
  }
  const counted = (measure: string) =>
    changes.filter((one) => one.measure === measure).reduce((sum, { value }) => sum + value, 0);
  const parties = adjusted.seats.map((row) => {
    const before = official.seats.find((one) => one.party === row.party);
    const own = changes.filter((one) => one.party === row.party);
    if (!before || own.length === 0) return seatedParty(row);
    const records = [before, ...own];
    const evidence = records.map((one) => quotesOf(one, one.table === 'seats' ? 'seats' : 'value'));
    return {
      ...seatedParty(row),
      seats: own.reduce((seats, one) => seats + signOf(one) * one.value, before.seats),
      evidence: [...new Set(evidence)].join(' '),
      passages: passageIds(records, 'seats', 'value'),
    };
  });
  return {
    id: `${adjusted.id}-from-changes`,
    body: body.id,
    name: joined(body.name, readings.sums),
    ...whenOf(adjusted),
    counts: adjusted.counts,
    parties,
    ...decidingIn(adjusted, parties),
    changes: { challenged: counted('challenged'), notAdmitted: counted('not-admitted') },
  };
}

/** The official seats of the body of an adjusted composition, and the changes of them that are told; undefined where none are. */
export function changesOf(
  { compositions, statements }: Dataset,
  { body }: Composition,
): { readonly official: Composition; readonly changes: readonly Statement[] } | undefined {
  const official = compositions.find((one) => one.body === body && one.authority === 'official');
  const changes = statements.filter((one) => one.body === body && signOf(one) !== 0);
  return official && changes.length > 0 ? { official, changes } : undefined;
}

/** Whether those whom a statement counts are taken away or added. */
function signOf({ measure }: Statement): -1 | 0 | 1 {
  if (measure === 'challenged') return -1;
  return measure === 'not-admitted' ? 1 : 0;
}

function seatedParty(row: Seats): SeatedParty {
  const group = row.group ?? row.id;
  return {
    id: row.party?.id ?? row.id,
    colour: row.party?.colour,
    name: row.party?.name ?? { en: group, el: group, ru: group },
    seats: row.seats,
    evidence: quotesOf(row, 'seats'),
    passages: passageIds([row], 'seats'),
  };
}

/** The votes that decide in a body if all its seats vote, and whether the record tells the rule. */
function decidingIn(
  { body, date }: Composition,
  parties: readonly SeatedParty[],
): Required<Pick<SeatedBody, 'quota' | 'rule'>> {
  const seats = seatsOf(parties);
  const held = ruleThatHeld({ session: { body, date } });
  if (held.kind !== 'told') return { quota: majorityThreshold(seats), rule: 'assumed' };
  const everybody = { yes: seats, no: 0, abstain: 0, members: seats };
  return { quota: numberNeededToWin(everybody, held.rule), rule: 'told' };
}

/** All seats of some parties. */
export function seatsOf(parties: readonly SeatedParty[]): number {
  return parties.reduce((sum, party) => sum + party.seats, 0);
}

function whenOf(composition: Composition): Pick<SeatedBody, 'when' | 'date' | 'inferred'> {
  const { date } = composition;
  if (!date) return {};
  const inferred = isDateInferred(composition);
  const when = inEveryLanguage((language) => writeDate(date, language, inferred));
  return { date, when, inferred };
}

function joined(one: Text, other: Text): Text {
  return inEveryLanguage(
    (language) => `${isolated(inLanguage(one, language))} · ${inLanguage(other, language)}`,
  );
}

const decide: Readonly<Record<Composition['counts'], Text>> = {
  members: {
    en: '{quota} of {total} seats decide',
    el: 'αποφασίζουν {quota} από {total} έδρες',
    ru: 'решают {quota} мест из {total}',
  },
  'decisive-votes': {
    en: '{quota} of {total} decisive votes decide',
    el: 'αποφασίζουν {quota} από {total} ψήφους',
    ru: 'решают {quota} голосов из {total}',
  },
};

const assumed: Text = { en: 'assumed', el: 'παραδοχή', ru: 'допущение' };

/** When a body sat so, and how many of its votes decide, in a line; that this is assumed where the record does not tell it. */
export function detailOf(body: SeatedBody, language: Language): string {
  const rule = fillIn(inLanguage(decide[body.counts], language), {
    quota: writeCount(body.quota, language),
    total: writeCount(seatsOf(body.parties), language),
  });
  const doubt = body.rule === 'assumed' ? ` (${inLanguage(assumed, language)})` : '';
  return [inLanguage(body.when, language), `${rule}${doubt}`].filter(Boolean).join(' · ');
}
