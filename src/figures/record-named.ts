import { ArgumentError } from '../errors/argument-error.js';

/**
 * Finds the record of a list on which a figure rests.
 *
 * @param records - records of one table of a loaded dataset
 * @param id - its identifier
 * @returns the record
 * @throws ArgumentError if the dataset has none of that name
 * @example
 * ```ts
 * recordNamed(loadDataset().parties, 'left-sr').name.en // => 'Left Socialist Revolutionaries'
 * ```
 */
export function recordNamed<T extends { readonly id: string }>(
  records: readonly T[],
  id: string,
): T {
  const found = records.find((one) => one.id === id);
  if (!found) throw new ArgumentError('id', id, 'the identifier of a record of this dataset');
  return found;
}
