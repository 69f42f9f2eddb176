import { groupMembersBy, type RollCallMatrix } from '../analysis/rollcalls/index.js';
import { didYouMean, nearest } from '../errors/suggest.js';
import { ToolkitError } from '../errors/toolkit-error.js';
import { UsageError } from '../errors/usage-error.js';
import { requireOneOf } from './one-of.js';
import { parseWords } from './parse-words.js';
import { readCalls } from './read-calls.js';
import { printRollCallAgreement } from './rollcall-agreement.js';
import { printRollCallCompare } from './rollcall-compare.js';
import { printRollCallGrid } from './rollcall-grid.js';
import { printRollCallScale } from './rollcall-scale.js';
import { printRollCallScorecard } from './rollcall-scorecard.js';
import { printRollCallSummary } from './rollcall-summary.js';
import { printRollCallVotes, voteOrders } from './rollcall-votes.js';

export const rollcallHelp = `sovnarkom rollcall summary|agreement|scale|votes|compare|grid|scorecard FILES… [OPTIONS]

Tells of roll calls what they show: files as import reads them (Voteview, Popolo, tables of ballots, of members by votes or of votes by
members in CSV, xlsx, ods or Parquet, and those of its publishers), or the ballots of a record. Nothing is written.

  summary    votes, members and parties: counts, margins, turnout, cohesion, loyalty and rebels
  agreement  how often members, or groups of them, took the same side, with the votes that they share
  scale      ideal points: where members lie if each vote is a choice between two places
  votes      the votes that are sought: by closeness, turnout, rebels, or a party that abstained
  compare    two votes side by side, and who did not do the same in both
  grid       what chosen members did in chosen votes
  scorecard  how often each member was on the sides of votes that you tell

  --by NAME           what stands for the party: any attribute of the members, such as group or country (party)
  --of TABLE          what of a summary is printed whole: votes, members, groups, or totals of every option by vote and group
  --csv               print that table as CSV (of a summary votes, of agreement the pairs, of a scale the members)
  --json              print all of it as JSON
  --between A,B       the two parties whose majorities are compared (the largest, and one that opposed it in a quarter of the votes)
  --rebel RULE        who rebels: against (votes against the line of the party), abstains (or abstains), absent (or is absent) (against)
  --closeness A..B    in votes, the share of the smaller side, either bound or both: 0.4.. or 0.4..0.5
  --turnout A..B      in votes, the share of members in office who took part
  --rebels N          in votes, at least so many rebels; --abstaining PARTY more of which abstained than voted
  --first ORDER       in votes, what comes first: ${voteOrders.join(', ')} (the order of the files)
  --votes A,B         the votes that are compared, or stand in a grid (all)
  --members A,B       the members in a grid or scorecard, by number or name (all)
  --sides A=yes,B=no  of a scorecard; --absent-counts counts who is absent as against (left out)
  --member ID         in agreement, who votes most like this member
  --least N           the fewest votes that two share, or that a member who is scaled has (1; 25 in a scale)
  --lopsided SHARE    in a scale, votes with a smaller share than this on the smaller side are left out (0.025; 0 takes all but unanimous ones)
  --announced         take positions announced (pairs, a president) for votes in agreement and a scale
  --method NAME       of a scale: em, gibbs or optimal (em)
  --dimensions N      1 or 2 (1)
  --anchor NAME       a member or party on the positive side of the scale; again for the second dimension
  --bootstrap N       so many samples for the uncertainty of em (none)
  --seed N            the seed of samples and of gibbs (1)
  --data FOLDER       a record instead of files
  --body ID           the body of that record; that with most ballots
  --untold OPTION     what a ballot is that is not told: unknown, absent, "not a member"
  --profile NAME      whose files they are, --mapping FILE what is told of them, --encoding NAME, --separator SIGN,
                      --dates ORDER, --sheets all: as for import
  --duckdb WHEN       always or never; where @duckdb/node-api is installed, it reads what is too large to be held, or not plain`;

const tasks = {
  summary: printRollCallSummary,
  agreement: printRollCallAgreement,
  scale: printRollCallScale,
  votes: printRollCallVotes,
  compare: printRollCallCompare,
  grid: printRollCallGrid,
  scorecard: printRollCallScorecard,
};

/** What was asked of roll calls. */
export type RollCallOptions = ReturnType<typeof parseRollCallWords>['values'];

/** Summarises, compares or scales roll calls. */
export async function rollcall(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseRollCallWords(words);
  const [name, ...files] = positionals;
  const names = Object.keys(tasks);
  if (name === undefined) throw new UsageError(`rollcall needs one of ${names.join(', ')}`);
  if (!Object.hasOwn(tasks, name)) {
    throw new UsageError(
      `rollcall has no "${name}"${didYouMean(name, names) || `; it has ${names.join(', ')}`}`,
    );
  }
  requireOneOf('--of', values.of, ['votes', 'members', 'groups', 'totals']);
  requireOneOf('--method', values.method, ['em', 'gibbs', 'optimal']);
  requireOneOf('--rebel', values.rebel, ['against', 'abstains', 'absent']);
  requireOneOf('--first', values.first, voteOrders);
  requireOneOf('--dimensions', values.dimensions, ['1', '2']);
  const { calls, said } = await readCalls(files, values);
  const grouped = groupedBy(calls, values.by);
  await tasks[name as keyof typeof tasks]({ calls: grouped, said }, values);
  return 0;
}

function parseRollCallWords(words: readonly string[]) {
  return parseWords({
    args: [...words],
    allowPositionals: true,
    options: {
      by: { type: 'string', default: 'party' },
      of: { type: 'string' },
      csv: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      between: { type: 'string' },
      rebel: { type: 'string', default: 'against' },
      closeness: { type: 'string' },
      turnout: { type: 'string' },
      rebels: { type: 'string' },
      abstaining: { type: 'string' },
      first: { type: 'string' },
      votes: { type: 'string' },
      members: { type: 'string' },
      sides: { type: 'string' },
      'absent-counts': { type: 'boolean', default: false },
      member: { type: 'string' },
      least: { type: 'string' },
      lopsided: { type: 'string' },
      announced: { type: 'boolean', default: false },
      method: { type: 'string', default: 'em' },
      dimensions: { type: 'string', default: '1' },
      anchor: { type: 'string', multiple: true },
      bootstrap: { type: 'string' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string' },
      body: { type: 'string' },
      untold: { type: 'string' },
      profile: { type: 'string' },
      mapping: { type: 'string' },
      encoding: { type: 'string' },
      separator: { type: 'string' },
      dates: { type: 'string' },
      sheets: { type: 'string' },
      duckdb: { type: 'string' },
    },
  });
}

/** The roll calls with what stands for the party. */
function groupedBy(calls: RollCallMatrix, by: string): RollCallMatrix {
  const names = new Set(
    Array.from(calls.rows).flatMap((row) => Object.keys(calls.members[row]!.attributes ?? {})),
  );
  if (by === 'party' || names.has(by)) return groupMembersBy(calls, by);
  const known = ['party', ...names];
  throw new ToolkitError(
    `--by names an attribute of the members: ${known.join(', ')}; "${by}" is none${nearest(by, known)}`,
  );
}
