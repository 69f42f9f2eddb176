/** That a file is not as plain as it has to be to be read in columns from its bytes: another reader is to look at it. */
export class Doubt extends Error {
  override readonly name = 'Doubt';
}

/** Refuses what is doubtful. */
export function ensure(holds: boolean): asserts holds {
  if (!holds) throw new Doubt();
}
