import type { Text } from '../language/language.js';

/** What a figure takes for granted that its record does not tell, and what else can be taken within what the record allows. */
export interface Assumption {
  /** The parameter of the kind that says it. */
  readonly parameter: string;
  /** What is assumed, as a heading: `What decides where the record states no rule`. */
  readonly label: Text;
  /** What can be assumed, in order. */
  readonly choices: readonly AssumedChoice[];
}

/** One of the things that can be assumed. */
export interface AssumedChoice {
  /** The value of the parameter; undefined for what is assumed where nothing is given. */
  readonly value: string | number | undefined;
  /** What it is called. */
  readonly label: Text;
}

/**
 * The choice that a figure has made.
 *
 * @param assumption - what can be assumed
 * @param parameters - the parameters of the figure
 * @returns the place of that choice; -1 where it is none of them
 */
export function chosenOf(
  { parameter, choices }: Assumption,
  parameters: Readonly<Record<string, unknown>>,
): number {
  return choices.findIndex(({ value }) => value === parameters[parameter]);
}
