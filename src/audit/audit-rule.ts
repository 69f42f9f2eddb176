import type { Dataset } from '../records/index.js';
import type { FindingMatter, FindingStrength, RecordReference } from './finding.js';

/** A record, and those of its fields whose evidence belongs to the finding; all of them if none is named. */
export interface Pointer extends RecordReference {
  readonly fields: readonly string[];
}

/** A side of a finding before its evidence is looked up. */
export interface SideDraft {
  readonly says: string;
  readonly of: readonly Pointer[];
}

/** What a rule finds; {@link audit} adds the evidence and the explanation. */
export interface FindingDraft {
  readonly strength: FindingStrength;
  readonly text: string;
  readonly sides: readonly SideDraft[];
}

/** A general rule of the audit. It knows tables and fields, never a record by its name. */
export interface AuditRule {
  /** Its name, in small letters with hyphens. */
  readonly name: string;
  /** What its findings are about. */
  readonly matter: FindingMatter;
  /** What it finds, in an English sentence. */
  readonly finds: string;
  /** Reads the dataset and gives what does not add up, in the dataset's order. */
  readonly find: (dataset: Dataset) => FindingDraft[];
}

/** Points at a record, and at the fields that a side of a finding is about. */
export function point({ table, id }: RecordReference, ...fields: string[]): Pointer {
  return { table, id, fields };
}

/** One side of a finding. */
export function side(says: string, ...of: Pointer[]): SideDraft {
  return { says, of };
}
