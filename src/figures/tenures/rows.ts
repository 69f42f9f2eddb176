import type { HistoricalDate } from '../../calendar/historical-date.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import { evidenceOf } from '../../records/evidence-of.js';
import type { Body, Dataset, Membership } from '../../records/records.js';

/** What can be chosen of the tenures. */
export interface TenuresParameters {
  /** Identifier of the body; all bodies if not given. */
  readonly body?: string;
  /** How many tenures are drawn at most. */
  readonly rows: number;
}

/** How an end is known: not at all where it is untold, stated where nothing says that it is inferred or computed. */
export type EndKnown = 'stated' | 'inferred' | 'untold';

/** A person in a post or a body, with its two ends. */
export interface Tenure {
  readonly membership: Membership;
  readonly from: EndKnown;
  readonly to: EndKnown;
  /** Identifiers of the passages on which it rests. */
  readonly passages: string;
  /** Their words, for a tooltip. */
  readonly quotes: string;
}

/** The tenures of a body that are drawn. */
export interface TenuresOfBody {
  readonly body: Body;
  readonly tenures: readonly Tenure[];
}

/** From when to when people held their posts. */
export interface TenureRows {
  /** All tenures in question, dated or not. */
  readonly all: readonly Tenure[];
  /** Those of which an end is told, body by body: bodies with most of them first, those of a body by their ends. */
  readonly dated: readonly TenuresOfBody[];
  /** Of these the first bodies. */
  readonly drawn: readonly TenuresOfBody[];
}

/** From when to when people held posts, or sat in bodies. */
export function tenureRows(record: Dataset, { body, rows }: TenuresParameters): TenureRows {
  const all = record.memberships
    .filter((one) => body === undefined || one.body.id === body)
    .map(
      (membership): Tenure => ({
        membership,
        from: knownOf(membership, 'from'),
        to: knownOf(membership, 'to'),
        passages: passageIds([membership]),
        quotes: quotesOf(membership),
      }),
    );
  const told = all.filter(isDated);
  const dated = [...new Set(told.map(({ membership }) => membership.body))]
    .map((one) => ({
      body: one,
      tenures: told
        .filter(({ membership }) => membership.body === one)
        .sort((a, b) => firstDay(a) - firstDay(b)),
    }))
    .sort((a, b) => b.tenures.length - a.tenures.length);
  const drawn: TenuresOfBody[] = [];
  let left = rows;
  for (const one of dated) {
    // Of a body all are drawn, or none: only the first can have more than there is room for.
    if (drawn.length > 0 && one.tenures.length > left) break;
    const first = one.tenures.slice(0, left);
    drawn.push({ ...one, tenures: first });
    left -= first.length;
  }
  return { all, dated, drawn };
}

/** Whether any end of a tenure is told. */
export function isDated({ from, to }: Pick<Tenure, 'from' | 'to'>): boolean {
  return from !== 'untold' || to !== 'untold';
}

function knownOf(membership: Membership, end: 'from' | 'to'): EndKnown {
  if (membership[end] === undefined) return 'untold';
  const isInferred = evidenceOf(membership, end).some(({ certainty }) => certainty !== 'stated');
  return isInferred ? 'inferred' : 'stated';
}

function firstDay({ membership: { from, to } }: Tenure): number {
  const days = daysOf(from, to);
  return Math.min(...days);
}

/** The days that are told of ends. */
export function daysOf(...ends: readonly (HistoricalDate | undefined)[]): readonly number[] {
  return ends.flatMap((end) =>
    [end?.earliest, end?.latest].filter((day): day is number => day !== undefined),
  );
}
