import { asLines, type Cell, type Notebook, notebookText } from '../notebook/notebook-file.js';

const text = (source: string): Omit<Cell, 'id'> => ({
  cell_type: 'markdown',
  metadata: {},
  source: asLines(source),
});

const code = (source: string): Omit<Cell, 'id'> => ({
  cell_type: 'code',
  metadata: {},
  source: asLines(source),
  outputs: [],
  execution_count: null,
});

const cells = [
  text(`# How did the council vote?

The council is **invented**, with all its votes and minutes. Replace the rows in \`data\` by your own, and run this again: every table and
figure follows the record. A number in the text of a notebook must stand in one of its outputs, or \`npm run reproduce\` refuses it; one
that you know from elsewhere, such as the year 1921, is named in a comment of its cell that readers do not see.

<!-- not computed: 1921 -->`),
  code(`import { audit, evidenceOf, figureOfKind, loadDataset, voteMeasures } from 'sovnarkom';
import { pairwiseAgreement } from 'sovnarkom/cohesion';
import { votesFrame } from 'sovnarkom/frames';
import { print, show } from 'sovnarkom/notebook';

const record = loadDataset('../data');
print(\`\${record.title}: \${record.sessions.length} sessions, \${record.votes.length} votes, \${record.ballots.length} ballots\`);`),
  text('## The votes'),
  code(
    `await show(votesFrame(record.votes).loc({ columns: ['motion', 'date', 'result', 'yes', 'no', 'abstain', 'margin'] }));`,
  ),
  code("await show(figureOfKind(record, 'recorded-votes').draw());"),
  text('## How near they were'),
  code(`const bounds = { exact: '', 'at-least': 'at least ', 'at-most': 'at most ' };
for (const vote of record.votes) {
  const measures = voteMeasures(vote);
  if (measures.kind === 'counted') print(\`\${vote.motion.label.en}: margin \${measures.margin}, changes of side that reverse it: \${bounds[measures.switchesBound]}\${measures.switchesToReverse}\`);
}`),
  code(`await show(figureOfKind(record, 'margins', { parameters: { body: 'council' } }).draw());`),
  text('## Who votes with whom'),
  code(`const agreement = (share: { kind: string; value?: number }) => share.value ?? 0;
const pairs = [...pairwiseAgreement(record.ballots)].sort((a, b) => agreement(b.share) - agreement(a.share));
for (const { people, share } of [...pairs.slice(0, 3), ...pairs.slice(-3)]) print(\`\${people.map(({ name }) => name.en).join(', ')}: \${agreement(share).toFixed(2)}\`);`),
  text(`## On which words a number rests

What has no evidence yet is known from nowhere.`),
  code(`for (const vote of record.votes) {
  for (const { field, passage } of evidenceOf(vote)) print(\`\${vote.id}, \${field}: “\${passage.quote}”\`);
}`),
  text('## What does not add up'),
  code(`const findings = audit(record);
print(\`findings: \${findings.length}\`);
for (const finding of findings) print(\`\${finding.strength} · \${finding.rule}: \${finding.text}\`);`),
];

/** The notebook of a project that begins, without outputs. */
export const councilNotebook: string = notebookText({
  cells: cells.map((cell, index) => ({ id: `cell-${index + 1}`, ...cell })),
  metadata: {
    kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
  },
  nbformat: 4,
  nbformat_minor: 5,
} satisfies Notebook);
