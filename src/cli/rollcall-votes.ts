import { type FoundVote, findVotes, type SoughtShare } from '../analysis/rollcalls/index.js';
import { UsageError } from '../errors/usage-error.js';
import { writeNumberOf } from '../language/write-number-of.js';
import { print, printJson } from './output.js';
import type { CallsRead } from './read-calls.js';
import type { RollCallOptions } from './rollcall.js';
import {
  measureColumns,
  measureText,
  numbers,
  printCsv,
  rebelRules,
  table,
} from './rollcall-tables.js';
import { wholeNumber } from './whole-number.js';

/** What comes first, by the words of the option. */
const orders = {
  closest: 'closest',
  turnout: 'lowest turnout',
  rebels: 'most rebels',
} as const;

/** The words of `--first`. */
export const voteOrders = Object.keys(orders);

/** Prints the votes that are sought: by closeness, turnout, rebels, or a party that abstained. */
export async function printRollCallVotes(
  { calls, said }: CallsRead,
  { closeness, turnout, rebels, abstaining, first, rebel, csv, json }: RollCallOptions,
): Promise<void> {
  const { votes, rebel: rule } = findVotes(calls, {
    ...(closeness !== undefined && { closeness: shareOf('--closeness', closeness) }),
    ...(turnout !== undefined && { turnout: shareOf('--turnout', turnout) }),
    rebels: {
      atLeast: rebels === undefined ? 0 : wholeNumber('--rebels', rebels),
      rebel: rebelRules[rebel] ?? 'votes against',
    },
    ...(abstaining !== undefined && { abstainingParty: abstaining }),
    ...(first !== undefined && { first: orders[first as keyof typeof orders] }),
  });
  if (json) return printJson({ said, rebel: rule, votes });
  if (csv) return printCsv(votes.map(voteRow));
  const all = writeNumberOf(calls.columns.length, { one: 'vote', other: 'votes' }, 'en');
  const found = `${votes.length} of ${all}. ${rule}`;
  print(
    [found, ...(votes.length > 0 ? ['', textOf(votes)] : []), '', ...said].join('\n').trimEnd(),
  );
}

/** A range of shares: `0.4..0.5`, `0.4..` or `..0.5`. */
function shareOf(option: string, told: string): SoughtShare {
  const [lower, upper, ...more] = told.split('..').map((one) => one.trim());
  const [atLeast, atMost] = [lower, upper].map((one) => (one === '' ? undefined : Number(one)));
  const isShare = (share: number | undefined) => share === undefined || (share >= 0 && share <= 1);
  if (upper === undefined || more.length > 0 || !isShare(atLeast) || !isShare(atMost)) {
    throw new UsageError(
      `${option} needs two shares from 0 to 1, either of which may be left out, such as 0.4.. or 0.4..0.5; "${told}" was given`,
    );
  }
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

function textOf(votes: readonly FoundVote[]): string {
  return table<FoundVote>(
    [
      { heading: 'vote', cell: ({ vote }) => vote.id },
      { heading: 'date', cell: ({ vote }) => vote.date ?? '–' },
      { heading: 'about', cell: ({ vote }) => (vote.label === vote.id ? '' : (vote.label ?? '')) },
      numbers('yes', ({ counts }) => counts.yes),
      numbers('no', ({ counts }) => counts.no),
      numbers('closeness', (vote) => measureText(vote.closeness)),
      numbers('turnout', (vote) => measureText(vote.turnout)),
      numbers('rebels', (vote) => vote.rebels.length),
    ],
    votes,
  );
}

function voteRow({ vote, counts, closeness, turnout, rebels }: FoundVote) {
  return {
    vote: vote.id,
    date: vote.date,
    label: vote.label,
    yes: counts.yes,
    no: counts.no,
    abstain: counts.abstain,
    ...measureColumns('closeness', closeness),
    ...measureColumns('turnout', turnout),
    rebels: rebels.length,
    rebels_named: rebels.join('; '),
  };
}
