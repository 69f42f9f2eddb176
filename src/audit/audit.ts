import type { Dataset, Evidence } from '../records/index.js';
import type { AuditRule, FindingDraft, SideDraft } from './audit-rule.js';
import { auditRules } from './audit-rules.js';
import { evidenceFor } from './evidence-for.js';
import type { Finding, FindingSide } from './finding.js';

/**
 * Reads a dataset with general rules and lists what does not add up in it, with the notes of its readers behind.
 *
 * Nothing is corrected. A rule knows tables and fields but no record by its name, so that it works on any dataset of the
 * same form.
 *
 * @param dataset - a loaded dataset
 * @returns the findings, in the order of the rules and, within a rule, of the dataset; then the reader's notes
 * @example
 * ```ts
 * const findings = audit(loadDataset());
 * findings.some((one) => one.rule === 'votes-against-members' && one.strength === 'contradiction') // => true
 * ```
 */
export function audit(dataset: Dataset): Finding[] {
  const found = auditRules.flatMap((rule) =>
    rule.find(dataset).map((draft) => finish(dataset, rule, draft)),
  );
  return [...found, ...readersFindings(dataset)];
}

function finish(dataset: Dataset, { name: rule, matter }: AuditRule, draft: FindingDraft): Finding {
  const records = [
    ...new Set(draft.sides.flatMap((side) => side.of.map((one) => `${one.table}/${one.id}`))),
  ];
  const wanted = records.join(' ');
  return {
    rule,
    strength: draft.strength,
    matter,
    text: draft.text,
    sides: draft.sides.map((side) => withEvidence(dataset, side)),
    records,
    explanation: dataset.explanations.find(
      (one) => one.rule === rule && one.records.join(' ') === wanted,
    )?.text,
    source: 'rule',
  };
}

function withEvidence(dataset: Dataset, { says, of }: SideDraft): FindingSide {
  return {
    says,
    records: of.map(({ table, id }) => ({ table, id })),
    evidence: of.flatMap(({ table, id, fields }) =>
      table === 'citations'
        ? restingOnNote(dataset, id)
        : evidenceFor(dataset, table, id, ...fields),
    ),
  };
}

/** A citation has no evidence of its own; what it documents shows what it is cited for, each passage once. */
function restingOnNote(dataset: Dataset, citation: string): Evidence[] {
  const note = dataset.citations.find((one) => one.id === citation)?.note;
  const resting = dataset.evidence.filter((one) => one.passage.note === note);
  return [...new Map(resting.map((one) => [one.passage, one])).values()];
}

/** A note of a reader as a finding: each passage that it quotes is a side. */
function readersFindings(dataset: Dataset): Finding[] {
  return dataset.readersNotes.map((note) => {
    const own = { table: 'readers_notes', id: note.id };
    const touched = note.records.map((record) => {
      const [table = '', id = ''] = record.split('/');
      return { table, id };
    });
    const saying = (evidence: Evidence) => ({
      says: evidence.passage.gloss,
      records: [own, ...touched],
      evidence: [evidence],
    });
    return {
      rule: 'readers-note',
      strength: note.strength,
      matter: note.matter,
      text: note.text,
      sides: evidenceFor(dataset, own.table, own.id, 'text').map(saying),
      records: [`${own.table}/${own.id}`, ...note.records],
      explanation: note.explanation,
      source: 'reader',
    };
  });
}
