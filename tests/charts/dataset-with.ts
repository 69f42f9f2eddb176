import { loadDataset } from '../../src/index.js';
import type { Dataset, Vote } from '../../src/records/records.js';

let built: Dataset | undefined;

/** The built-in record with some votes changed, by their identifiers. */
export function datasetWith(changes: Readonly<Record<string, Partial<Vote>>>): Dataset {
  built ??= loadDataset();
  const dataset = built;
  return {
    ...dataset,
    votes: dataset.votes.map((vote) => ({ ...vote, ...changes[vote.id] })),
  };
}

/** Identifiers of the votes with counts, in the order of time. */
export const recorded = {
  reply: 'vtsik-1917-11-04-sovnarkom-reply',
  confidence: 'vtsik-1917-11-04-confidence',
  repression: 'vtsik-1917-12-01-kadet-repression',
  antonov: 'sovnarkom-1917-12-30-antonov-lenin',
} as const;

/** Identifiers of votes that the source gives no counts of. */
export const uncounted = {
  repeal: 'vtsik-1917-12-01-kadet-decree-repeal',
  karelin: 'sovnarkom-1917-12-30-antonov-karelin',
} as const;
