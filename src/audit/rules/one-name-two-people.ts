import type { Dataset, Person, PrintedName } from '../../records/index.js';
import { type AuditRule, point, side } from '../audit-rule.js';
import { listed, plainName, surname } from '../words.js';

/**
 * Finds a surname as printed, without case and accents, that two people bear. It is doubtful where the whole printed name is the
 * same, so that nothing printed tells them apart, and otherwise a trap for who looks people up by surname. Names printed in place
 * of another person's are left to another rule.
 */
export const oneNameTwoPeople: AuditRule = {
  name: 'one-name-two-people',
  matter: 'names',
  finds: 'One printed name of two people.',
  find: (dataset) => {
    const bearers = new Map<string, { readonly person: Person; readonly name: PrintedName }[]>();
    for (const name of dataset.names.filter((one) => one.kind !== 'substitution')) {
      const key = plainName(surname(name.spelling));
      bearers.set(key, [...(bearers.get(key) ?? []), { person: name.person, name }]);
    }
    return [...bearers.values()].flatMap((named) => {
      const people = [...new Set(named.map((one) => one.person))];
      if (people.length < 2) return [];
      const same = sharedName(dataset, people);
      return [
        {
          strength: same === undefined ? ('trap' as const) : ('doubtful' as const),
          text: `“${same ?? surname(named[0]?.name.spelling ?? '')}” is the name of ${listed(people.map((one) => one.name.en))}.`,
          sides: people.map((person) =>
            side(
              person.name.en,
              point(person),
              ...named
                .filter((one) => one.person === person)
                .map((one) => point(one.name, 'spelling')),
            ),
          ),
        },
      ];
    });
  },
};

/** A printed name that two of the people have letter for letter, case and accents aside. */
function sharedName({ names }: Dataset, people: readonly Person[]): string | undefined {
  const own = names.filter((one) => people.includes(one.person) && one.kind !== 'substitution');
  return own.find((one) =>
    own.some(
      (other) =>
        other.person !== one.person && plainName(other.spelling) === plainName(one.spelling),
    ),
  )?.spelling;
}
