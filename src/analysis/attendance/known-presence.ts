import { max, sum } from 'simple-statistics';
import { requireCount } from '../../errors/argument-error.js';

/**
 * One thing that is told of who was present at a session: a person by name, a number of a party, or a number of some
 * group.
 *
 * @example
 * ```ts
 * knownPresence([{ party: 'Bolshevik', count: 17, bound: 'exact' }]).atLeast // => 17
 * ```
 */
export interface PresenceTold {
  /** The person, if one is named; then the count is 1. */
  readonly person?: string | undefined;
  /** The party of those counted, or of the person; left out if it is not told. */
  readonly party?: string | undefined;
  /** How many. */
  readonly count: number;
  /** Whether that number is exact or a limit. */
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
}

/**
 * How many of a party are known to have been present.
 *
 * @example
 * ```ts
 * knownPresence([{ person: 'Lenin', party: 'Bolshevik', count: 1, bound: 'exact' }]).parties // => [{ party: 'Bolshevik', atLeast: 1, named: 1, told: 'by name' }]
 * ```
 */
export interface PartyPresence {
  /** The party. */
  readonly party: string;
  /** The fewest who can have been present. */
  readonly atLeast: number;
  /** How many are named. */
  readonly named: number;
  /** Whether the party’s number is told, a lower bound of it, or only names. */
  readonly told: 'exactly' | 'at least' | 'by name';
}

/**
 * How many are known to have been present at a session.
 *
 * @example
 * ```ts
 * knownPresence([{ count: 19, bound: 'at-least' }]) // => { atLeast: 19, told: 'by number', named: 0, parties: [], partyNotTold: 0, beyond: 19 }
 * ```
 */
export interface KnownPresence {
  /** The fewest who can have been present. */
  readonly atLeast: number;
  /** Whether any number is told, or people are only named. */
  readonly told: 'by number' | 'by name';
  /** How many are named. */
  readonly named: number;
  /** The parties of which somebody is known to have been present, in the order given. */
  readonly parties: readonly PartyPresence[];
  /** How many are named whose party is not told. */
  readonly partyNotTold: number;
  /** How many more there were, of whom neither name nor party is told. */
  readonly beyond: number;
}

/**
 * The fewest people who can have been present at a session, from all that is told of it.
 *
 * People who are named may be among those who are counted, so names and numbers of one party are not added up: the larger
 * of the two is certain. Parties are added up, since nobody is in two. A number of some group, such as those who voted, may
 * include everybody else. Numbers that are upper limits or approximate make nothing certain.
 *
 * Source: the definition; the largest sum that no reading of what is told can undercut.
 *
 * Assumptions: a person whose party is not told is none of those counted for a party; nobody is in two parties. Nothing is
 * told of others, so there is no upper bound.
 *
 * @param told - what is told of one session
 * @returns the lower bound, by party where it is told
 * @throws ArgumentError when a count is not a whole number, zero or more
 *
 * @example
 * ```ts
 * const lenin = { person: 'Lenin', party: 'Bolshevik', count: 1, bound: 'exact' };
 * const seventeen = { party: 'Bolshevik', count: 17, bound: 'exact' };
 * knownPresence([lenin, seventeen]).atLeast // => 17
 * knownPresence([lenin, { count: 19, bound: 'at-least' }]).beyond // => 18
 * ```
 */
export function knownPresence(told: readonly PresenceTold[]): KnownPresence {
  for (const [index, { count }] of told.entries()) {
    requireCount(`told[${index}].count`, count, 'people');
  }
  const people = new Map<string, string | undefined>();
  for (const { person, party } of told) {
    if (person !== undefined) people.set(person, party ?? people.get(person));
  }
  const certain = told.filter(({ bound }) => bound === 'exact' || bound === 'at-least');
  const numbers = certain.filter(({ person, count }) => person === undefined && count > 0);
  const names = [...people.values(), ...numbers.map(({ party }) => party)];
  const parties = [...new Set(names)]
    .filter((party) => party !== undefined)
    .map((party): PartyPresence => {
      const named = [...people.values()].filter((one) => one === party).length;
      const counted = numbers.filter((one) => one.party === party);
      const atLeast = max([named, ...counted.map(({ count }) => count)]);
      const exact = counted.some(({ bound, count }) => bound === 'exact' && count === atLeast);
      const by = exact ? 'exactly' : counted.length > 0 ? 'at least' : 'by name';
      return { party, atLeast, named, told: by };
    });
  const partyNotTold = [...people.values()].filter((party) => party === undefined).length;
  const apart = sum(parties.map(({ atLeast }) => atLeast)) + partyNotTold;
  const groups = numbers.filter(({ party }) => party === undefined);
  const atLeast = max([apart, ...groups.map(({ count }) => count)]);
  return {
    atLeast,
    told: numbers.length > 0 ? 'by number' : 'by name',
    named: people.size,
    parties,
    partyNotTold,
    beyond: atLeast - apart,
  };
}
