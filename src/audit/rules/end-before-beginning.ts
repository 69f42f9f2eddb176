import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { inWords, surelyBefore } from '../spans.js';

/** Compares the last day of a membership or of a stated period with its first. */
export const endBeforeBeginning: AuditRule = {
  name: 'end-before-beginning',
  matter: 'dates',
  finds: 'A membership or period that ends before it begins.',
  find: ({ memberships, statements }) =>
    [
      ...memberships.map((record) => ({
        record,
        what: `${record.person.name.en}, ${record.post}, in ${record.body.name.en}`,
      })),
      ...statements.map((record) => ({ record, what: record.text })),
    ].flatMap(({ record, what }) => {
      if (!surelyBefore(record.to, record.from)) return [];
      const [from, to] = [inWords(record.from), inWords(record.to)];
      return [
        {
          strength: 'contradiction' as const,
          text: `${what}: it ends (${to}) before it begins (${from}).`,
          sides: [
            side(`from ${from}`, point(record, 'from')),
            side(`to ${to}`, point(record, 'to')),
          ],
        },
      ];
    }),
};
