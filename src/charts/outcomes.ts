import type { VoteOutcome } from '../analysis/votes/judge-vote.js';
import type { Text } from '../language/language.js';
import type { ChartColours } from './theme.js';

/** What becomes of a motion, in words. */
export const outcomeNames: Readonly<Record<VoteOutcome | 'cannot be told', Text>> = {
  adopted: { en: 'adopted', el: 'υιοθετείται', ru: 'принято' },
  rejected: { en: 'rejected', el: 'απορρίπτεται', ru: 'отклонено' },
  tied: { en: 'undecided', el: 'χωρίς απόφαση', ru: 'не решено' },
  'no quorum': { en: 'no quorum', el: 'χωρίς απαρτία', ru: 'нет кворума' },
  'cannot be told': {
    en: 'cannot be told',
    el: 'δεν μπορεί να ειπωθεί',
    ru: 'сказать нельзя',
  },
};

/**
 * The colour that stands for an outcome.
 *
 * @param outcome - what becomes of a motion
 * @param colours - the colours of the theme
 * @returns the colour of votes for where it is adopted, of votes against where it is rejected, or a neutral one
 * @example
 * ```ts
 * outcomeColour('adopted', coloursOf('screen')) === coloursOf('screen').yes // => true
 * ```
 */
export function outcomeColour(
  outcome: VoteOutcome | 'cannot be told',
  colours: ChartColours,
): string {
  return colours[outcomeColourName(outcome)];
}

/** The colour that stands for an outcome, by its name in every theme. */
export function outcomeColourName(
  outcome: VoteOutcome | 'cannot be told',
): 'yes' | 'no' | 'unknown' | 'abstain' {
  if (outcome === 'adopted') return 'yes';
  if (outcome === 'rejected') return 'no';
  return outcome === 'cannot be told' ? 'unknown' : 'abstain';
}
