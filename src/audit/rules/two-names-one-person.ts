import type { Dataset, Person, PrintedName } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { listed, surname } from '../words.js';

/**
 * Finds people whose surname is printed in more than one spelling. Accents count: a search for one spelling misses the other.
 * First names and initials do not. Names printed in place of another person's are left to another rule.
 *
 * All of them are one finding, a side for each spelling: how a source spells is one matter.
 */
export const twoNamesOnePerson: AuditRule = {
  name: 'two-names-one-person',
  matter: 'names',
  finds: 'One person whose surname is printed in several spellings.',
  find: (dataset) => {
    const spelt = dataset.people.flatMap((person) => spellingsOf(dataset, person));
    const persons = [...new Set(spelt.map((one) => one.person))];
    const one = persons.length === 1 ? persons[0] : undefined;
    if (persons.length === 0) return [];
    return [
      {
        strength: 'trap',
        text: one
          ? `${one.name.en} is printed as ${listed(spelt.map(({ shown }) => `“${shown}”`))}.`
          : `${persons.length} people are printed in several spellings each: ${listed(persons.map((person) => person.name.en))}.`,
        sides: spelt.map(({ person, shown, names }) =>
          side(
            one ? `“${shown}”` : `${person.name.en}: “${shown}”`,
            ...names.map((name) => point(name, 'spelling')),
          ),
        ),
      },
    ];
  },
};

interface Spelling {
  readonly person: Person;
  readonly shown: string;
  readonly names: readonly PrintedName[];
}

/** The spellings of a surname; none if there is only one. */
function spellingsOf({ names }: Dataset, person: Person): Spelling[] {
  const own = names.filter((one) => one.person === person && one.kind !== 'substitution');
  const all = [...new Set(own.map((one) => letters(one.spelling)))];
  // The first part of a double name is a short form of it, not another spelling.
  const spellings = all.filter((one) => !all.some((other) => other.startsWith(`${one}-`)));
  if (spellings.length < 2) return [];
  return spellings.map((spelling) => {
    const printed = own.filter((one) => letters(one.spelling) === spelling);
    return { person, shown: surname(printed[0]?.spelling ?? ''), names: printed };
  });
}

function letters(spelling: string): string {
  return surname(spelling)
    .normalize('NFC')
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase();
}
