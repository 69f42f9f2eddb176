/**
 * A measure whose value is known exactly.
 *
 * @example
 * ```ts
 * riceIndex({ yes: 9, no: 1 }) // => { kind: 'value', value: 0.8 }
 * ```
 */
export interface KnownValue {
  readonly kind: 'value';
  /** The value of the measure. */
  readonly value: number;
}

/**
 * A measure of which only the least and the greatest possible value are known. Both are reached:
 * each belongs to at least one way in which the unknown ballots can have been cast. Values between
 * them need not all be possible.
 *
 * @example
 * ```ts
 * riceIndex({ yes: 6, no: 2, unknown: 2 }) // => { kind: 'interval', lower: 0.2, upper: 0.6, alwaysDefined: true }
 * ```
 */
export interface ValueInterval {
  readonly kind: 'interval';
  /** The least possible value. */
  readonly lower: number;
  /** The greatest possible value. */
  readonly upper: number;
  /** False when the unknown ballots can also have been cast so that the measure has no value. */
  readonly alwaysDefined: boolean;
}

/**
 * A measure that has no value, with the reason: a group of which nobody voted has no cohesion,
 * neither high nor low.
 *
 * @example
 * ```ts
 * riceIndex({ yes: 0, no: 0 }) // => { kind: 'undefined', reason: 'nobody in the group voted yes or no' }
 * ```
 */
export interface UndefinedValue {
  readonly kind: 'undefined';
  /** Why there is no value. */
  readonly reason: string;
}

/**
 * The result of a measure: its value, or the exact interval of its possible values where ballots
 * are unknown, or the statement that it has none. It is never a guess, and never zero for what is
 * not known.
 *
 * @example
 * ```ts
 * agreementIndex({ yes: 2, no: 0, abstain: 2 }) // => { kind: 'value', value: 0.25 }
 * ```
 */
export type MeasuredValue = KnownValue | ValueInterval | UndefinedValue;
