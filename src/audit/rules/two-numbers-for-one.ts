import type { Statement } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { surelyBefore } from '../spans.js';

/**
 * Compares statements of one measure, unit, body and party whose periods can be the same. Two exact numbers that differ are
 * doubtful: they may be of different parts, which their texts should tell apart.
 */
export const twoNumbersForOne: AuditRule = {
  name: 'two-numbers-for-one',
  matter: 'counts',
  finds: 'Two numbers stated for the same thing at the same time.',
  find: ({ statements }) =>
    statements.flatMap((first, index) =>
      statements
        .slice(index + 1)
        .filter((second) => sameThing(first, second) && first.value !== second.value)
        .map((second) => ({
          strength: 'doubtful' as const,
          text: `Two numbers of ${first.unit} are stated: ${first.value} (${first.text}) and ${second.value} (${second.text}).`,
          sides: [first, second].map((one) =>
            side(`${one.text}: ${one.value}`, point(one, 'value', 'from', 'to')),
          ),
        })),
    ),
};

/** Measures of which a body or party has only one number at a time. */
const single = [
  ...['sessions', 'average-attendance', 'usual-attendance', 'members', 'delegates'],
  ...['challenged', 'not-admitted', 'share'],
];

function sameThing(a: Statement, b: Statement): boolean {
  return (
    single.includes(a.measure) &&
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.body !== undefined &&
    a.body === b.body &&
    a.party === b.party &&
    a.bound === 'exact' &&
    b.bound === 'exact' &&
    !surelyBefore(a.to ?? a.from, b.from) &&
    !surelyBefore(b.to ?? b.from, a.from)
  );
}
