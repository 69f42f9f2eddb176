import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { listed, surname } from '../words.js';

/**
 * Finds people whose surname is printed in more than one spelling. Accents count: a search for one spelling misses the other.
 * First names and initials do not. Names printed in place of another person's are left to another rule.
 */
export const twoNamesOnePerson: AuditRule = {
  name: 'two-names-one-person',
  matter: 'names',
  finds: 'One person whose surname is printed in several spellings.',
  find: ({ people, names }) =>
    people.flatMap((person) => {
      const own = names.filter((one) => one.person === person && one.kind !== 'substitution');
      const all = [...new Set(own.map((one) => letters(one.spelling)))];
      // The first part of a double name is a short form of it, not another spelling.
      const spellings = all.filter((one) => !all.some((other) => other.startsWith(`${one}-`)));
      if (spellings.length < 2) return [];
      const printed = spellings.map((spelling) => ({
        spelling,
        names: own.filter((one) => letters(one.spelling) === spelling),
      }));
      const shown = printed.map((one) => surname(one.names[0]?.spelling ?? ''));
      return [
        {
          strength: 'trap' as const,
          text: `${person.name.en} is printed as ${listed(shown.map((one) => `“${one}”`))}.`,
          sides: printed.map((one, index) =>
            side(`“${shown[index]}”`, ...one.names.map((name) => point('names', name, 'spelling'))),
          ),
        },
      ];
    }),
};

function letters(spelling: string): string {
  return surname(spelling)
    .normalize('NFC')
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase();
}
