import { join } from 'node:path';
import { writeFiles } from '../files/write-files.js';
import { removeKilledRunsOf } from '../files/write-journal.js';
import { firstFiles } from '../records/first-files.js';
import { nameFrom, requireEmpty } from '../records/start-dataset.js';
import { council } from './council.js';
import { councilNotebook } from './council-notebook.js';
import { projectPackage, standInFiles } from './project-package.js';
import { analysisScript, ignored, projectReadme } from './project-texts.js';

/**
 * Starts a project: a record with an invented example, a notebook, a script, and what installs and runs them.
 *
 * @param folder - a folder that is empty, or not there yet
 * @param options - the title of the record; that of the example if left out
 * @returns the names of the files, within the folder
 * @throws FileError if something is in the folder already; nothing is written then
 */
export function startProject(folder: string, options: { readonly title?: string } = {}): string[] {
  const { title = council.title } = options;
  const name = nameFrom(folder);
  const record = firstFiles({ ...council, name, title });
  const files = new Map([
    ['README.md', projectReadme(title)],
    ['package.json', projectPackage(name, folder)],
    ['.gitignore', ignored],
    ['analysis.mjs', analysisScript],
    ['notebooks/votes.ipynb', councilNotebook],
    ...standInFiles(),
    ...[...record].map(([file, text]) => [`data/${file}`, text] as const),
  ]);
  removeKilledRunsOf(folder, [...files.keys()]);
  requireEmpty(folder);
  writeFiles(new Map([...files].map(([file, text]) => [join(folder, file), text])));
  return [...files.keys()];
}
