import { audit } from '../../audit/audit.js';
import type { Finding } from '../../audit/finding.js';
import { withConsequences } from '../../audit/under-causes.js';
import type { Dataset } from '../../records/records.js';

/** What does not add up in a record, and the bodies that it is about. */
export interface FindingRows {
  readonly findings: readonly Finding[];
  /** Identifiers of the bodies of which a side of a finding tells, in the order of the record. */
  readonly bodies: readonly string[];
}

const audited = new WeakMap<Dataset, readonly Finding[]>();

/** The findings of the audit, which reads a record once. */
export function findingsOf(record: Dataset): readonly Finding[] {
  const found = audited.get(record) ?? audit(record);
  audited.set(record, found);
  return found;
}

/** The findings of a record, with the bodies that they are about. */
export function findingRows(record: Dataset): FindingRows {
  const findings = findingsOf(record);
  const named = new Set(withConsequences(findings).flatMap((finding) => finding.records));
  const isNamed = ({ table, id }: Named) => named.has(`${table}/${id}`);
  const of = new Set([
    ...record.bodies.filter(isNamed).map((body) => body.id),
    ...record.sessions.filter(isNamed).map((session) => session.body.id),
    ...record.votes.filter(isNamed).map((vote) => vote.session.body.id),
    ...record.compositions
      .filter((one) => isNamed(one) || one.seats.some(isNamed))
      .map((composition) => composition.body.id),
    ...record.statements.filter(isNamed).flatMap((statement) => statement.body?.id ?? []),
  ]);
  return { findings, bodies: record.bodies.map((body) => body.id).filter((id) => of.has(id)) };
}

interface Named {
  readonly table: string;
  readonly id: string;
}

/** Identifiers of the passages on which the sides of a finding and of its consequences rest, each once. */
export function passagesOfFinding(finding: Finding): string[] {
  const sides = withConsequences([finding]).flatMap((one) => one.sides);
  return [...new Set(sides.flatMap((side) => side.evidence.map((one) => one.passage.id)))];
}
