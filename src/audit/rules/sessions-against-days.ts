import type { Dataset, Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { inWords, possibleDays, surelyBefore } from '../spans.js';
import { counted } from '../words.js';

/**
 * Compares a stated number of sessions with the days of its period, and with the sessions that the record names in it. More
 * sessions than days is doubtful, since a body may meet twice a day; more sessions named than stated is a contradiction.
 */
export const sessionsAgainstDays: AuditRule = {
  name: 'sessions-against-days',
  matter: 'dates',
  finds: 'More sessions stated than days, or fewer than are named.',
  find: (dataset) =>
    dataset.statements
      .filter((one) => one.measure === 'sessions')
      .flatMap((statement) => [...againstDays(statement), ...againstNamed(dataset, statement)]),
};

function againstDays(statement: Statement): FindingDraft[] {
  const { from, to, value, bound } = statement;
  const first = from && possibleDays(from).earliest;
  const last = to && possibleDays(to).latest;
  if (first === undefined || last === undefined || bound === 'at-most') return [];
  const days = last - first + 1;
  if (value <= days) return [];
  return [
    {
      strength: 'doubtful',
      text: `${counted(value, 'session')} are stated (${statement.text}) within ${counted(days, 'day')} from ${inWords(from)} to ${inWords(to)}.`,
      sides: [
        side(`${statement.text}: ${value}`, point(statement, 'value')),
        side(counted(days, 'day'), point(statement, 'from', 'to')),
      ],
    },
  ];
}

function againstNamed(dataset: Dataset, statement: Statement): FindingDraft[] {
  const { body, from, to, value, bound } = statement;
  if (!body || !from || !to || (bound !== 'exact' && bound !== 'at-most')) return [];
  const named = dataset.sessions.filter(
    ({ body: of, date }) =>
      of === body &&
      date !== undefined &&
      // Sessions on the edge of a vague period may lie outside it.
      !surelyBefore(date, { ...from, earliest: from.latest }) &&
      !surelyBefore({ ...to, latest: to.earliest }, date),
  );
  if (named.length <= value) return [];
  return [
    {
      strength: 'contradiction',
      text: `${counted(value, 'session')} of ${body.name.en} are stated (${statement.text}), but ${named.length} are named within that time.`,
      sides: [
        side(`${statement.text}: ${value}`, point(statement, 'value', 'from', 'to')),
        side(
          `${counted(named.length, 'session')} named`,
          ...named.map((one) => point(one, 'date')),
        ),
      ],
    },
  ];
}
