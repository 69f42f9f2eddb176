import type { Evidence } from './records.js';

/** Under which a record keeps the evidence of its dataset, and a copy of it as well; unseen where records are written out. */
export const ownEvidence: unique symbol = Symbol('evidence');

/** The rows of a table of evidence by the record that they support, gathered when first asked for. */
export class EvidenceIndex {
  readonly #evidence: readonly Evidence[];
  #byRecord: ReadonlyMap<string, readonly Evidence[]> | undefined;

  constructor(evidence: readonly Evidence[]) {
    this.#evidence = evidence;
  }

  /**
   * The evidence of a record.
   *
   * @param table - the name of its table
   * @param id - its identifier
   * @param columns - the columns asked for; all if none is named
   * @returns the evidence, in the order of the table; none if there is no such record
   */
  of(table: string, id: string, ...columns: readonly string[]): readonly Evidence[] {
    this.#byRecord ??= gather(this.#evidence);
    const all = this.#byRecord.get(`${table}/${id}`) ?? [];
    return columns.length === 0 ? all : all.filter((one) => columns.includes(one.field));
  }
}

function gather(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const gathered = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = `${one.table}/${one.record}`;
    const list = gathered.get(key);
    if (list) list.push(one);
    else gathered.set(key, [one]);
  }
  return gathered;
}

const indexes = new WeakMap<readonly Evidence[], EvidenceIndex>();

/**
 * The index of a table of evidence: one for each table, however often it is asked for.
 *
 * @param evidence - the evidence of a dataset
 * @returns its index
 * @example
 * ```ts
 * const { evidence } = loadDataset();
 * evidenceIndex(evidence).of('votes', 'sovnarkom-1917-12-30-antonov-lenin', 'yes').length // => 1
 * ```
 */
export function evidenceIndex(evidence: readonly Evidence[]): EvidenceIndex {
  const known = indexes.get(evidence);
  if (known) return known;
  const made = new EvidenceIndex(evidence);
  indexes.set(evidence, made);
  return made;
}
