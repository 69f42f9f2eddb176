import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.js';
import type { ConfidenceInterval } from '../intervals/confidence-interval.js';
import { wilsonInterval } from '../intervals/wilson-interval.js';

/**
 * How often somebody, or the members of a party taken together, came.
 *
 * @example
 * ```ts
 * attendanceRate({ attended: 40, absent: 13 }).sessions // => 53
 * ```
 */
export interface AttendanceCounts {
  /** The occasions on which presence is known. */
  readonly attended: number;
  /** The occasions on which absence is known. */
  readonly absent: number;
  /** The occasions of which neither is known; none unless told. */
  readonly unknown?: number;
}

/**
 * How the interval of a rate is computed.
 *
 * @example
 * ```ts
 * attendanceRate({ attended: 5, absent: 0 }, { method: 'clopper-pearson' }).rate // => 1
 * ```
 */
export interface RateOptions {
  /** The confidence level, strictly between 0 and 1; 0.95 unless told. */
  readonly confidence?: number;
  /** Which interval: Wilson's score interval, unless told, or the exact one. */
  readonly method?: 'wilson' | 'clopper-pearson';
}

/**
 * An attendance rate, or that nothing is known of it.
 *
 * @example
 * ```ts
 * attendanceRate({ attended: 0, absent: 0, unknown: 53 }).known // => false
 * ```
 */
export type AttendanceRate =
  | {
      readonly known: true;
      /** All occasions, known and unknown. */
      readonly sessions: number;
      /** The share attended of the occasions that are known. */
      readonly rate: number;
      /** What is certain of the share of all occasions, whatever the unknown ones were. */
      readonly certain: { readonly atLeast: number; readonly atMost: number };
      /** The confidence interval of the rate, from the known occasions. */
      readonly interval: ConfidenceInterval;
    }
  | {
      readonly known: false;
      /** All occasions, none of them known. */
      readonly sessions: number;
      /** Why there is no rate. */
      readonly reason: string;
    };

/**
 * The rate at which somebody attended, with a confidence interval, and with certain bounds when
 * some occasions are unknown.
 *
 * Source: the definition; for the intervals see `wilsonInterval` and `clopperPearsonInterval`.
 *
 * Assumptions of the interval (not of the rate or the bounds): one chance of attending, the
 * occasions independent, and the unknown ones like the known ones. Members of one party come and
 * stay away together, so the interval of a party is narrower than it should be.
 *
 * @param counts - the occasions attended, missed and unknown
 * @param options - the confidence level and the kind of interval
 * @returns the rate, or that it is not known
 * @throws ArgumentError when a count is not a whole number, zero or more; when there is no
 * occasion; when the confidence is not strictly between 0 and 1; when the method is not one
 *
 * @example
 * ```ts
 * attendanceRate({ attended: 3, absent: 1, unknown: 4 }).rate // => 0.75
 * attendanceRate({ attended: 3, absent: 1, unknown: 4 }).certain // => { atLeast: 0.375, atMost: 0.875 }
 * attendanceRate({ attended: 5, absent: 2 }).interval // ≈ { lower: 0.3589, upper: 0.9178 }
 * ```
 */
export function attendanceRate(
  counts: AttendanceCounts,
  options: RateOptions = {},
): AttendanceRate {
  const { attended, absent, unknown = 0 } = counts;
  const { confidence = 0.95, method = 'wilson' } = options;
  requireCount('counts.attended', attended, 'occasions');
  requireCount('counts.absent', absent, 'occasions');
  requireCount('counts.unknown', unknown, 'occasions');
  const known = attended + absent;
  const sessions = known + unknown;
  if (sessions === 0) throw new ArgumentError('counts', 'no occasion', 'at least one occasion');
  const interval = intervalBy(method);
  if (known === 0) {
    return { known: false, sessions, reason: 'no occasion is known' };
  }
  return {
    known: true,
    sessions,
    rate: attended / known,
    certain: { atLeast: attended / sessions, atMost: (attended + unknown) / sessions },
    interval: interval(attended, known, { confidence }),
  };
}

function intervalBy(method: string) {
  if (method === 'wilson') return wilsonInterval;
  if (method === 'clopper-pearson') return clopperPearsonInterval;
  throw new ArgumentError('method', method, '"wilson" or "clopper-pearson"');
}
