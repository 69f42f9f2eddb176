import { abgeordnetenwatch } from './abgeordnetenwatch.js';
import { bundestag } from './bundestag.js';
import { commons } from './commons.js';
import { czech } from './czech.js';
import { europarl } from './europarl.js';
import { howTheyVote } from './how-they-vote.js';
import { popolo } from './popolo.js';
import type { Profile } from './profile.js';
import { unitedNations } from './united-nations.js';
import { voteview } from './voteview.js';

/** The publishers whose files are known. */
export const profiles: readonly Profile[] = [
  voteview,
  unitedNations,
  bundestag,
  abgeordnetenwatch,
  czech,
  europarl,
  commons,
  howTheyVote,
  popolo,
];
