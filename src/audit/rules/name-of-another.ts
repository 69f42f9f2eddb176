import type { Dataset, PrintedName } from '../../records/index.js';
import { type AuditRule, point, side } from '../audit-rule.js';
import { plainName, surname } from '../words.js';

/**
 * Finds names that are printed in place of another person's. All places in which one name stands for one person make one
 * finding. The person whose name it is is looked for by the spellings and the names of all languages, then by the surname.
 */
export const nameOfAnother: AuditRule = {
  name: 'name-of-another',
  matter: 'names',
  finds: 'The name of one person printed where another is meant.',
  find: (dataset) => {
    const groups = new Map<string, PrintedName[]>();
    for (const name of dataset.names.filter((one) => one.kind === 'substitution')) {
      const key = `${plainName(name.spelling)}/${name.person.id}`;
      groups.set(key, [...(groups.get(key) ?? []), name]);
    }
    return [...groups.values()].flatMap((names) => {
      const [first] = names;
      if (!first) return [];
      const { spelling, person } = first;
      const owner = ownerOf(dataset, spelling, person.id);
      const times = names.length === 1 ? '' : ` in ${names.length} places`;
      return [
        {
          strength: 'contradiction' as const,
          text: `“${spelling}” is printed${times} where ${person.name.en} is meant${owner ? `; it is the name of ${owner.name.en}` : ''}.`,
          sides: [
            side(`printed: ${spelling}`, ...names.map((one) => point(one, 'spelling'))),
            side(
              `meant: ${person.name.en}`,
              point(person),
              ...dataset.names
                .filter((one) => one.person === person && one.kind === 'usual')
                .map((one) => point(one, 'spelling')),
            ),
            ...(owner ? [side(`the name of ${owner.name.en}`, point(owner))] : []),
          ],
        },
      ];
    });
  },
};

function ownerOf(dataset: Dataset, spelling: string, meant: string) {
  const others = dataset.people.filter((one) => one.id !== meant);
  const isNamed = (person: (typeof others)[number], of: (name: string) => string) =>
    [
      ...Object.values(person.name as unknown as Record<string, string>),
      ...dataset.names
        .filter((one) => one.person === person && one.kind !== 'substitution')
        .map((one) => one.spelling),
    ].some((name) => of(name) === of(spelling));
  return (
    others.find((person) => isNamed(person, plainName)) ??
    others.find((person) => isNamed(person, (name) => plainName(surname(name))))
  );
}
