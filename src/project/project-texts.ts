/** The script of a project that begins: load, filter, measure, chart, save. */
export const analysisScript = `// Run it with: npm run analysis
import { loadDataset, marginsChart, save, voteMeasures } from 'sovnarkom';

const record = loadDataset('data');

// Filter: the votes with counts that were taken in or after April.
const votes = record.votes.filter(
  (vote) => vote.yes !== undefined && vote.no !== undefined && (vote.session.date?.written ?? '') >= '1921-04',
);

// Measure: how near each was.
for (const vote of votes) {
  const measures = voteMeasures(vote);
  if (measures.kind !== 'counted') continue;
  console.log(\`\${vote.motion.label.en}: \${vote.yes} to \${vote.no}, margin \${measures.margin}\`);
}

// Chart and save: at the width of a journal’s column, as SVG, PNG and PDF.
const chart = marginsChart(votes, { width: '84mm' });
for (const path of await save(chart, 'figures/margins-from-april', { width: '84mm' })) console.log(path);
`;

/** What git is told to leave alone. */
export const ignored = ['node_modules', 'figures', '.jupyter', ''].join('\n');

/**
 * The page that tells what lies in a project and what to do first.
 *
 * @param title - the title of the record
 * @returns the page, as Markdown
 */
export function projectReadme(title: string): string {
  return `# ${title}

A record of votes, a notebook and a script, made with [sovnarkom](https://www.npmjs.com/package/sovnarkom). The council in it is
**invented**: an example that works, to be replaced by what your own source tells.

\`\`\`sh
npm install          # once
npm run validate     # tells every mistake in data/, with file, row, column and the nearest value that can stand there
npm run reproduce    # runs the notebook, stores its outputs in it, writes the figures: open figures/index.html
npm run analysis     # runs analysis.mjs
npm run lab          # opens the notebook in JupyterLab (python3 -m pip install jupyterlab)
npm run figures      # the figures alone, as SVG, PNG, PDF, with caption, data and LaTeX
\`\`\`

| file | holds |
| --- | --- |
| \`data/\` | the record: a table a file (CSV, opens in a spreadsheet), explained column by column in \`data/README.md\` |
| \`data/figures.json\` | the figures: of which kind, with which parameters, their titles, the notebook that discusses them |
| \`notebooks/votes.ipynb\` | a notebook in TypeScript that tells the votes |
| \`analysis.mjs\` | a script that loads, filters, measures, draws and saves |
| \`tensorflow/\` | a stand-in for a package that the frames of the notebook ask for and do not need |

## Your own votes

1. Write over the rows of \`bodies\`, \`sessions\`, \`motions\` and \`votes\`, in that order: a vote is the decision on a motion in a session
   of a body. In a spreadsheet, save as “CSV UTF-8”. An empty cell means that the source does not tell it; it is never zero.
2. Take out the rows of the other tables, or replace them: \`parties\`, \`people\` and \`ballots\` tell who voted how, \`compositions\` and
   \`seats\` how many places a party had, \`passages\` and \`evidence\` on which words of the source a value rests.
3. \`npm run validate\` after every table, or \`npx sovnarkom validate data --watch\` beside the spreadsheet.
4. \`npx sovnarkom add attendance --data data\` adds another table; \`npx sovnarkom add --help\` lists them.
5. \`npx sovnarkom audit --data data\` tells what does not add up in a record that is sound.

A number in the text of a notebook must stand in one of its outputs, or \`npm run reproduce\` refuses it. One that you know from elsewhere,
such as a year, is named in a comment in the same cell, which readers do not see: \`<!-- not computed: 1921 -->\`.
`;
}
