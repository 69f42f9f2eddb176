import { quorumOfHalf } from '../../analysis/counterfactual/quorum-of-half.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceColumn } from '../figure.js';
import { plainly } from '../kind.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { allVotes } from '../shown-votes.js';
import { chartOfQuorum } from './chart.js';
import { quorumRows, type VoteInBody } from './rows.js';
import { shown, title } from './words.js';

export type { VoteInBody } from './rows.js';
export { title as quorumTitle } from './words.js';

/** The votes with counts under a quorum of half the members. */
export const quorumOfHalfFigure = kindOfVotes({
  name: 'quorum-of-half',
  title,
  about: 'those who took part in each vote, in per cent of the members, against one half',
  readable: 7,
  rows: quorumRows,
  chart: chartOfQuorum,
  shown,
  slots: ({ rows }, language) => {
    const measured = rows.flatMap((row) => (row.measured.needed ? [row.measured] : []));
    return {
      measured: writeCount(measured.length, language),
      met: writeCount(
        measured.filter(({ present, needed }) => present >= needed!.atMost).length,
        language,
      ),
      exceeding: writeCount(measured.filter(({ exceeds }) => exceeds).length, language),
    };
  },
  table: ({ rows }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      {
        name: 'present',
        unit: 'members',
        about: 'Those who voted or abstained; the least number where abstentions are not told',
      },
      {
        name: 'members_at_least',
        unit: 'members',
        about: 'The least size of the body, not less than those who took part unless it is told so',
      },
      { name: 'members_at_most', unit: 'members', about: 'The greatest size of the body' },
      { name: 'quorum_at_least', unit: 'members', about: 'Half of the smallest body, rounded up' },
      { name: 'quorum_at_most', unit: 'members', about: 'Half of the largest body, rounded up' },
      {
        name: 'largest_body',
        unit: 'members',
        about: 'The largest body in which those who took part are half',
      },
      evidenceColumn,
    ],
    rows: rows.map(({ vote, measured, seats }) => ({
      vote: vote.id,
      present: measured.present,
      members_at_least: measured.members?.atLeast,
      members_at_most: measured.members?.atMost,
      quorum_at_least: measured.needed?.atLeast,
      quorum_at_most: measured.needed?.atMost,
      largest_body: measured.largestBody,
      evidence: [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(seats, 'seats')]
        .filter(Boolean)
        .join(' '),
    })),
  }),
});

/**
 * The recorded votes under a quorum of half the members: those who took part in per cent of the members, between two limits where
 * the size of the body is known only so, against the line of one half.
 *
 * @param votes - votes with the size of their bodies; those without counts are left out
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are per cent of the members
 * @throws ArgumentError if no vote has counts
 */
export function quorumChart(
  votes: readonly VoteInBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const all = allVotes(votes.map((one) => one.vote));
  const rows = all.votes.map((vote) => {
    const members = votes.find((one) => one.vote === vote)?.members;
    return { vote, measured: quorumOfHalf(vote, members), seats: [] };
  });
  return chartOfQuorum({ ...all, rows }, plainly(title), options);
}
