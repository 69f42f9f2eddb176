import { audit as auditDataset, settledBySource } from '../audit/audit.js';
import { auditRules } from '../audit/audit-rules.js';
import { describeFinding } from '../audit/describe-finding.js';
import type { Finding, FindingSide } from '../audit/finding.js';
import { findingStrengthOrder as strengths } from '../audit/in-order.js';
import { withConsequences } from '../audit/under-causes.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { builtInFolder } from '../records/built-in-folder.js';
import { loadDataset } from '../records/load-dataset.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { terminalWidth } from './text-table.js';

export const auditHelp = `sovnarkom audit [--rule NAME] [--strength STRENGTH] [--full] [--data FOLDER] [--json]

Reads the record with general rules and prints what does not add up, a line for each finding. What only a
reader can see stands in the same list, marked as such. The firm come before the weak; what follows from the
same cause stands under it; what the source explains itself is no finding and is only counted.

  --rule NAME          only what this rule finds (votes-against-members), or readers-note; of the same cause too
  --strength STRENGTH  only contradictions (contradiction: both sides cannot be true), doubtful (one of them
                       is probably wrong, or the meaning is uncertain) or traps (trap: true, but it misleads
                       who counts by script)
  --full               also the sides that disagree, the words of the source on which each rests, and an
                       explanation where the record keeps one; sovnarkom show ID shows one record whole
  --data FOLDER        a dataset of your own, in the form of the built-in record
  --json               print the findings as JSON

A finding is not an error: the command exits 0.`;

const plurals = { contradiction: 'contradictions', doubtful: 'doubtful', trap: 'traps' } as const;

/** Prints what does not add up in the record. */
export async function audit(words: readonly string[]): Promise<number> {
  const { values } = parseWords({
    args: [...words],
    options: {
      rule: { type: 'string' },
      strength: { type: 'string' },
      full: { type: 'boolean', default: false },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  const { rule, strength } = values;
  refuseUnknown('rule', rule, [...auditRules().map((one) => one.name), 'readers-note']);
  refuseUnknown('strength', strength, strengths);
  const dataset = loadDataset(values.data);
  const all = auditDataset(dataset);
  const findings = (rule === undefined ? all : withConsequences(all))
    .filter((one) => rule === undefined || one.rule === rule)
    .filter((one) => strength === undefined || one.strength === strength);
  const settled = rule === undefined && strength === undefined ? settledBySource(dataset) : [];
  if (values.json) printJson(findings.map(asJson));
  else print((values.full ? inText : inLines)(findings, settled.length));
  return 0;
}

function refuseUnknown(option: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  throw new UsageError(
    `--${option}: there is no ${option} "${given}"${didYouMean(given, known)}\nThere are ${known.join(', ')}.`,
  );
}

function inText(findings: readonly Finding[], settled: number): string {
  return [
    ...findings.map((one) => describeFinding(one).join('\n')),
    countLines(findings, settled),
  ].join('\n\n');
}

/** A line for each finding, as wide as the terminal. */
function inLines(findings: readonly Finding[], settled: number): string {
  const width = terminalWidth();
  const lines = findings.map(({ strength, rule, source, text, consequences }) => {
    const more = consequences.length > 0 ? ` (${consequences.length} more of the same cause)` : '';
    const by = source === 'reader' ? ' (noted by a reader)' : '';
    const line = [...`${strength} · ${rule}${by}${more} · ${text.replace(/\s+/g, ' ')}`];
    return line.length > width ? `${line.slice(0, width - 1).join('')}…` : line.join('');
  });
  const more =
    findings.length === 0 ? [] : ['sovnarkom audit --full shows the words on which each rests.'];
  return [...lines, ...more, countLines(findings, settled)].join('\n');
}

function countLines(findings: readonly Finding[], settled: number): string {
  const more = settled > 0 ? [`${settled} more are explained by the source itself`] : [];
  return [countLine(findings), ...more].join('\n');
}

function countLine(findings: readonly Finding[]): string {
  const { length } = findings;
  if (length === 0) return 'no findings';
  const parts = strengths.flatMap((strength) => {
    const number = findings.filter((one) => one.strength === strength).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? strength : plurals[strength]}`];
  });
  const read = findings.filter((one) => one.source === 'reader').length;
  const under = findings.reduce((sum, one) => sum + one.consequences.length, 0);
  const more = under === 0 ? '' : `; ${under} more of the same causes stand under them`;
  return `${length} ${length === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}; ${length - read} by rules, ${read} noted by a reader${more}`;
}

interface FindingAsJson extends Omit<Finding, 'explanation' | 'sides' | 'consequences'> {
  readonly explanation: string | null;
  readonly sides: readonly object[];
  readonly consequences: readonly FindingAsJson[];
}

function asJson(finding: Finding): FindingAsJson {
  return {
    ...finding,
    explanation: finding.explanation ?? null,
    sides: finding.sides.map(sideAsJson),
    consequences: finding.consequences.map(asJson),
  };
}

function sideAsJson({ says, records, evidence }: FindingSide) {
  return {
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
  };
}
