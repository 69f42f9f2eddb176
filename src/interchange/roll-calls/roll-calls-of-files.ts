import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileError } from '../../errors/file-error.js';
import { ImportError } from '../../errors/import-error.js';
import type { Question } from '../import/gathered.js';
import { readImport } from '../import/read-import.js';
import type { ReadRollCalls, ReadRollCallsOptions } from '../read-roll-calls.js';
import { gatheredRollCalls, toldBallots } from './gathered-roll-calls.js';

/** Reads files as roll calls; see `readRollCalls`. */
export async function rollCallsOfFiles(
  paths: readonly string[],
  options: ReadRollCallsOptions,
): Promise<ReadRollCalls> {
  const files = paths.map((path) => ({ name: basename(path), bytes: bytesOf(path) }));
  const { profile, gathered } = await readImport(files, options);
  if (gathered.problems.length > 0) throw new ImportError(gathered.problems);
  requireAnswers(gathered.questions);
  const { calls, said } = gatheredRollCalls(gathered, toldBallots(gathered), options.untold);
  return { calls, profile: profile?.name, said: [...gathered.said, ...said] };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, 'read');
  }
}

/** Throws where the files leave open what their ballots are; that is told in a mapping, as for an import. */
function requireAnswers(questions: readonly Question[]): void {
  if (questions.length === 0) return;
  throw new ImportError(
    questions.map(({ asks, at }) => ({
      file: 'mapping',
      expected: `an answer${at.length > 0 ? ` at ${at.join(', ')}` : ''}: ${asks}`,
    })),
  );
}
