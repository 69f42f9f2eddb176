import { UsageError } from '../errors/usage-error.js';
import { asSentence } from '../language/as-sentence.js';
import { upgradeDataset } from '../records/upgrade-dataset.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const upgradeHelp = `sovnarkom upgrade [FOLDER] [--dry-run] [--json]

Rewrites a record of an older form in the present one, and says what it changes: tables, their description in datapackage.json and
the codebook. The files change together or not at all, and only if the record can be read in its new form. Without FOLDER, the
record in the folder here.

  --dry-run  write nothing; say what would change
  --json     print the versions and the changes as JSON

Exits with 0 also where there is nothing to do; with 1 if the record cannot be read (sovnarkom validate tells why) or is of a newer
form than this sovnarkom reads.`;

/** Rewrites a record of an older form. */
export async function upgrade(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folder = '.', ...others] = positionals;
  if (others.length > 0) {
    throw new UsageError(`upgrade takes one folder; ${positionals.length} were named`);
  }
  const dryRun = values['dry-run'];
  const done = upgradeDataset(folder, { dryRun });
  if (values.json) {
    printJson({ folder, dryRun, ...done });
    return 0;
  }
  const { from, to, files } = done;
  if (files.length === 0) {
    print(`nothing to do: ${folder} is of version ${to} of the form, the present one`);
    return 0;
  }
  const would = dryRun ? 'would be rewritten' : 'rewritten';
  const last = dryRun ? 'nothing was written' : `wrote ${files.map(({ file }) => file).join(', ')}`;
  print(
    [
      `${folder} ${would} from version ${from} of the form to version ${to}:`,
      ...files.flatMap(({ file, changes }) =>
        changes.map((one) => asSentence(`  ${file}: ${one}`)),
      ),
      last,
    ].join('\n'),
  );
  return 0;
}
