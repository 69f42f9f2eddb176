import { passageIds } from '../../charts/quotes-of.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceColumn } from '../figure.js';
import { kindOfVotes } from '../kind-of-votes.js';
import { chartOfTippingPoints } from './chart.js';
import { tippingRows, tipsOf } from './rows.js';
import { bounds, shown, title } from './words.js';

/** What becomes of each vote as voters change sides. */
export const tippingPoints = kindOfVotes({
  name: 'tipping-points',
  title,
  about:
    'what becomes of each vote as voters change sides, and where it tips, by the rule that held',
  readable: 8,
  rows: tippingRows,
  chart: chartOfTippingPoints,
  shown,
  remark: ({ rows }, language) =>
    rows.some(({ bound }) => bound !== 'exact') ? inLanguage(bounds, language) : '',
  slots: (rows, language) => {
    const { fewest, tipped, widest } = tipsOf(rows);
    const write = (count: number | undefined) =>
      count === undefined ? undefined : writeCount(count, language);
    return { fewest: write(fewest), tipped: write(tipped), widest: write(widest) };
  },
  table: ({ rows }) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'yes', unit: 'votes', about: 'Votes for the motion' },
      { name: 'no', unit: 'votes', about: 'Votes against it' },
      {
        name: 'outcome',
        about:
          'What becomes of the motion by the rule that held: adopted, rejected, tied, or cannot be told; this and the next four are empty where the vote is not measured',
      },
      { name: 'from', unit: 'voters', about: 'From how many changes of side on' },
      { name: 'to', unit: 'voters', about: 'Up to how many of those drawn' },
      {
        name: 'switches',
        unit: 'voters',
        about: 'The fewest changes of side that reverse the outcome; empty where no number does',
      },
      {
        name: 'switches_bound',
        about:
          'exact, or where abstentions count and are not told at-most of a motion carried, at-least of another',
      },
      evidenceColumn,
    ],
    rows: rows.flatMap(({ vote, outcomes, switches, bound }) =>
      (outcomes.length === 0 ? [undefined] : outcomes).map((one) => ({
        vote: vote.id,
        yes: vote.yes,
        no: vote.no,
        outcome: one?.outcome,
        from: one?.from,
        to: one?.to,
        switches,
        switches_bound: switches === undefined ? undefined : bound,
        evidence: passageIds([vote], 'yes', 'no', 'abstain', 'result'),
      })),
    ),
  }),
});
