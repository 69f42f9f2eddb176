import type { Dataset, Evidence, Explanation } from '../records/index.js';
import type { AuditRule, FindingDraft, SideDraft } from './audit-rule.js';
import { auditRules } from './audit-rules.js';
import { evidenceFor } from './evidence-for.js';
import type { Finding, FindingSide } from './finding.js';
import { inOrder } from './in-order.js';
import { type KnownFinding, underCauses } from './under-causes.js';

/**
 * Reads a dataset with general rules and lists what does not add up in it, with the notes of its readers behind.
 *
 * Nothing is corrected. A rule knows tables and fields but no record by its name, so that it works on any dataset of the
 * same form. One fault is one finding: what the dataset names as a consequence of another finding stands under it, and what
 * the source explains itself is left to {@link settledBySource}.
 *
 * @param dataset - a loaded dataset
 * @returns the findings, the firm before the weak and numbers before notes and spellings; among equals those of the rules
 *   first, in the order of the rules and of the dataset
 * @example
 * ```ts
 * const findings = audit(loadDataset());
 * findings.some((one) => one.rule === 'votes-against-members' && one.strength === 'contradiction') // => true
 * ```
 */
export function audit(dataset: Dataset): Finding[] {
  const found = ruledFindings(dataset).filter((one) => !isSettled(dataset, one));
  return inOrder(underCauses([...found, ...readersFindings(dataset)]));
}

/**
 * What rules find and the source explains itself, so that it is no finding: the dataset keeps the explanation with the words of
 * the source.
 *
 * @param dataset - a loaded dataset
 * @returns what {@link audit} leaves out for it, with the explanation, in the order of the rules
 * @example
 * ```ts
 * settledBySource(loadDataset()).some((one) => one.rule === 'present-before-appointment') // => true
 * ```
 */
export function settledBySource(dataset: Dataset): Finding[] {
  return ruledFindings(dataset)
    .filter((one) => isSettled(dataset, one))
    .map((one) => one.finding);
}

interface RuledFinding extends KnownFinding {
  readonly explanation: Explanation | undefined;
}

function ruledFindings(dataset: Dataset): RuledFinding[] {
  return auditRules().flatMap((rule) =>
    rule.find(dataset).map((draft) => finish(dataset, rule, draft)),
  );
}

/** An explanation that names no words of the source settles nothing. */
function isSettled(dataset: Dataset, { explanation }: RuledFinding): boolean {
  return (
    explanation?.strength === 'settled' &&
    evidenceFor(dataset, 'explanations', explanation.id).length > 0
  );
}

function finish(
  dataset: Dataset,
  { name: rule, matter }: AuditRule,
  draft: FindingDraft,
): RuledFinding {
  const records = [
    ...new Set(draft.sides.flatMap((side) => side.of.map((one) => `${one.table}/${one.id}`))),
  ];
  const wanted = records.join(' ');
  const explanation = dataset.explanations.find(
    (one) => one.rule === rule && one.records.join(' ') === wanted,
  );
  const read = explanation?.strength === 'settled' ? undefined : explanation?.strength;
  return {
    explanation,
    name: explanation && `explanations/${explanation.id}`,
    cause: explanation?.cause,
    finding: {
      rule,
      strength: read ?? draft.strength,
      matter,
      text: draft.text,
      sides: draft.sides.map((side) => withEvidence(dataset, side)),
      records,
      explanation: explanation?.text,
      source: 'rule',
      consequences: [],
    },
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
function readersFindings(dataset: Dataset): KnownFinding[] {
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
    const name = `${own.table}/${own.id}`;
    return {
      name,
      cause: note.cause,
      finding: {
        rule: 'readers-note',
        strength: note.strength,
        matter: note.matter,
        text: note.text,
        sides: evidenceFor(dataset, own.table, own.id, 'text').map(saying),
        records: [name, ...note.records],
        explanation: note.explanation,
        source: 'reader',
        consequences: [],
      },
    };
  });
}
