import { parseArgs } from 'node:util';
import { audit as auditDataset } from '../audit/audit.js';
import { auditRules } from '../audit/audit-rules.js';
import { describeFinding } from '../audit/describe-finding.js';
import type { Finding, FindingStrength } from '../audit/finding.js';
import { builtInFolder, loadDataset } from '../records/load-dataset.js';
import { didYouMean } from './suggest.js';
import { UsageError } from './usage-error.js';

export const auditHelp = `sovnarkom audit [--rule NAME] [--strength STRENGTH] [--data FOLDER] [--json]

Reads the record with general rules and prints what does not add up: the sides that disagree, the words
of the source on which each rests, and an explanation where the record keeps one. What only a reader
can see stands in the same list, marked as such.

  --rule NAME          only what this rule finds (votes-against-members), or readers-note
  --strength STRENGTH  only contradictions (contradiction: both sides cannot be true), doubtful (one of them
                       is probably wrong, or the meaning is uncertain) or traps (trap: true, but it misleads
                       who counts by script)
  --data FOLDER        a dataset of your own, in the form of the built-in record
  --json               print the findings as JSON

A finding is not an error: the command exits 0.`;

const strengths: readonly FindingStrength[] = ['contradiction', 'doubtful', 'trap'];
const plurals = { contradiction: 'contradictions', doubtful: 'doubtful', trap: 'traps' } as const;

/** Prints what does not add up in the record. */
export async function audit(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      rule: { type: 'string' },
      strength: { type: 'string' },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  const { rule, strength } = values;
  refuseUnknown('rule', rule, [...auditRules.map((one) => one.name), 'readers-note']);
  refuseUnknown('strength', strength, strengths);
  const found = auditDataset(loadDataset(values.data))
    .filter((one) => rule === undefined || one.rule === rule)
    .filter((one) => strength === undefined || one.strength === strength);
  // Grouped by strength, the firmest first; within a group the order of the audit.
  const findings = strengths.flatMap((one) => found.filter((finding) => finding.strength === one));
  console.log(values.json ? JSON.stringify(findings.map(asJson), null, 2) : inText(findings));
  return 0;
}

function refuseUnknown(option: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  throw new UsageError(
    `--${option}: there is no ${option} "${given}"${didYouMean(given, known)}\nThere are ${known.join(', ')}.`,
  );
}

function inText(findings: readonly Finding[]): string {
  return [...findings.map((one) => describeFinding(one).join('\n')), countLine(findings)].join(
    '\n\n',
  );
}

function countLine(findings: readonly Finding[]): string {
  const { length } = findings;
  if (length === 0) return 'no findings';
  const parts = strengths.flatMap((strength) => {
    const number = findings.filter((one) => one.strength === strength).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? strength : plurals[strength]}`];
  });
  const read = findings.filter((one) => one.source === 'reader').length;
  return `${length} ${length === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}; ${length - read} by rules, ${read} noted by a reader`;
}

function asJson(finding: Finding) {
  return {
    ...finding,
    explanation: finding.explanation ?? null,
    sides: finding.sides.map(({ says, records, evidence }) => ({
      says,
      records,
      evidence: evidence.map(({ table, record, field, certainty, reasoning, passage }) => ({
        table,
        record,
        field,
        certainty,
        reasoning: reasoning ?? null,
        passage: passage.id,
        quote: passage.quote,
        gloss: passage.gloss,
        part: passage.part,
        paragraph: passage.paragraph,
        note: passage.note ?? null,
        noteScope: passage.noteScope ?? null,
      })),
    })),
  };
}
