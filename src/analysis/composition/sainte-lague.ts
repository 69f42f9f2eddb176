import { sum } from 'simple-statistics';
import { ArgumentError } from '../../errors/argument-error.js';
import { pairedShares, type TwoBodies } from './party-sizes.js';

/**
 * The Sainte-Laguë index of disproportionality between two bodies: the squared difference of the
 * shares of each party, relative to its share in the reference, summed. Multiplied by the number of
 * seats it is Pearson's chi-squared statistic, so that, unlike the indices of Gallagher and of
 * Loosemore and Hanby, it changes when the two bodies change places.
 *
 * Source: André Sainte-Laguë (1910), "La représentation proportionnelle et la méthode des moindres
 * carrés", Annales scientifiques de l'École normale supérieure 27, 529–542; as an index, Michael
 * Gallagher (1991), "Proportionality, Disproportionality and Electoral Systems", Electoral Studies
 * 10, 33–51.
 *
 * Assumptions: both lists name the same parties. A party absent from both adds nothing; a party that
 * has seats in the body and none in the reference makes the index infinite, and is refused.
 *
 * @param bodies - the sizes of the same parties in the two bodies, in the same order
 * @returns the index, from 0 (the same shares), without an upper limit
 * @throws ArgumentError when a list is empty, has a negative or not finite size or only zeros, the two
 * differ in length, or a party of the body is missing from the reference
 * @example
 * ```ts
 * sainteLague({ reference: [0.5, 0.5], body: [0.7, 0.3] }) // ≈ 0.16
 * ```
 */
export function sainteLague(bodies: TwoBodies): number {
  const terms = pairedShares(bodies).map(({ from, to }, index) => {
    if (from > 0) return (to - from) ** 2 / from;
    if (to === 0) return 0;
    throw new ArgumentError(
      `reference[${index}]`,
      bodies.reference[index],
      'above zero for a party that is in the body',
    );
  });
  return sum(terms);
}
