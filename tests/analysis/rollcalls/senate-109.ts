import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollCallsFromCells, voteviewCodesWithPairs } from '../../../src/index.js';

/**
 * Every roll call of the 109th United States Senate (2005–6): 102 members by 645 votes, a letter for each vote with its Voteview
 * cast code. The President’s announced positions are the first row. From the data of the R package pscl, which has them from
 * Voteview’s file sen109kh.ord.
 */
const rows = readFileSync(join(import.meta.dirname, 'senate-109.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

export const president = 'BUSH (R USA)';

const table = {
  members: rows.map(([id = '', state = '', party = '']) => ({ id, party, attributes: { state } })),
  votes: [
    ...Array.from({ length: 366 }, (_, vote) => ({ id: `1-${vote + 1}`, topic: '2005' })),
    ...Array.from({ length: 279 }, (_, vote) => ({ id: `2-${vote + 1}`, topic: '2006' })),
  ],
  cells: rows.map((row) => row.at(-1)!),
  codes: voteviewCodesWithPairs,
};

/** The Senate with the President as a member like others, as other packages take it. */
export const senateWithPresident = rollCallsFromCells(table);

/** The Senate, where the President announces positions and casts no vote. */
export const senate = rollCallsFromCells({ ...table, announcing: [president] });
