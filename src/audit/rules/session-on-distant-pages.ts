import type { MinutesItem, Session } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';

/**
 * Finds pages of one edition of minutes, given for one session, with more than twenty pages between them. The minutes of a
 * session fill a few pages, a long debate some twenty; notes that leave more between them hardly mean one session. The same
 * session is one record, or one day of one body; a session that is not known to the day may stand for several.
 */
export const sessionOnDistantPages: AuditRule = {
  name: 'session-on-distant-pages',
  matter: 'notes',
  finds: 'One session documented at distant pages of one edition.',
  find: ({ minutes }) =>
    minutes.flatMap((first, index) =>
      minutes.slice(index + 1).flatMap((second) => {
        if (first.source !== second.source || !sameSession(first, second)) return [];
        const [lower, upper] = first.page <= second.page ? [first, second] : [second, first];
        const gap = upper.page - (lower.lastPage ?? lower.page);
        if (gap <= mostPages) return [];
        return [
          {
            strength: 'doubtful' as const,
            text: `Notes ${first.citationNote} and ${second.citationNote} give pages ${pages(first)} and ${pages(second)} of ${first.source.title ?? first.source.id} for one session${nameOf(first, second)}: ${gap} pages lie between.`,
            sides: [first, second].map((one) =>
              side(
                `${one.text}: note ${one.citationNote}, ${pages(one)}`,
                point(one, 'page', 'last_page', 'date'),
              ),
            ),
          },
        ];
      }),
    ),
};

const mostPages = 20;

function dateOf(item: MinutesItem) {
  return item.date ?? item.session?.date;
}

function sameSession(a: MinutesItem, b: MinutesItem): boolean {
  const [one, other] = [dateOf(a), dateOf(b)];
  if (one?.precision !== 'day' || other?.precision !== 'day') return false;
  if (a.session && b.session) return a.session === b.session;
  return a.body === b.body && one.earliest === other.earliest;
}

function nameOf(...items: MinutesItem[]): string {
  const session = items.map((one) => one.session).find((one): one is Session => one !== undefined);
  return session ? ` (${session.id})` : '';
}

function pages({ page, lastPage }: MinutesItem): string {
  return lastPage === undefined ? String(page) : `${page}–${lastPage}`;
}
