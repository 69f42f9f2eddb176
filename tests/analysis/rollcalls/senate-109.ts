import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollCallsFromCells, voteviewCodesWithPairs } from '../../../src/index.js';
import { cellsOf } from '../../read-csv.js';

/**
 * Every roll call of the 109th United States Senate (2005–6): 102 members by 645 votes, each cell a Voteview
 * cast code. The President’s announced positions are the first row. From the data of the R package pscl, which has them from
 * Voteview’s file sen109kh.ord.
 */
const folder = join(import.meta.dirname, '../../../notebooks/senate-109');
const [[, ...ids] = [], ...rows] = cellsOf(readFileSync(join(folder, 'votes.csv'), 'utf8'));

/** The party and the state, as they stand behind a name: `CHAFEE (R RI)`. */
const behindName = (name: string) => /\((\S+) (\S+)\)$/.exec(name)!.slice(1) as [string, string];

export const president = 'BUSH (R USA)';

const table = {
  members: rows.map(([id = '']) => {
    const [party, state] = behindName(id);
    return { id, party, attributes: { state } };
  }),
  votes: ids.map((id) => ({ id, topic: id.startsWith('1-') ? '2005' : '2006' })),
  cells: rows.map(([, ...cells]) => cells.join('')),
  codes: voteviewCodesWithPairs,
};

/** The Senate with the President as a member like others, as other packages take it. */
export const senateWithPresident = rollCallsFromCells(table);

/** The Senate, where the President announces positions and casts no vote. */
export const senate = rollCallsFromCells({ ...table, announcing: [president] });
