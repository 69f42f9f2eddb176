import { type Dataset, type Seats, sizeOfBody, type Vote } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';

/**
 * Compares the votes cast with the members whom the body had. More votes than members, seats that were to follow among them, is
 * a contradiction. More votes than the seats filled on the composition's date is a trap: some of those to follow must have
 * come by then, so that neither number of members is the right base of a turnout. A count that is not told is taken as none,
 * so that the votes are at least that many.
 */
export const votesAgainstMembers: AuditRule = {
  name: 'votes-against-members',
  matter: 'counts',
  finds: 'More votes cast than the body had members with a vote.',
  find: (dataset) => dataset.votes.flatMap((vote) => compare(dataset, vote)),
};

/** A row of seats as it is counted: `3`, or `3 × 2` where each has two votes. */
function inVotes({ seats, weight }: Seats): string {
  return weight === 1 ? String(seats) : `${seats} × ${weight}`;
}

function compare(dataset: Dataset, vote: Vote): FindingDraft[] {
  const counts = [vote.yes, vote.no, vote.abstain].filter((count) => count !== undefined);
  const cast = counts.reduce((sum, count) => sum + count, 0);
  const { body, date } = vote.session;
  const size = sizeOfBody(dataset, body, date, { of: 'votes' });
  if (size.kind === 'unknown') return [];
  const { composition } = size;
  const [filled, all] =
    size.kind === 'known' ? [size.members, size.members] : [size.atLeast, size.atMost];
  if (cast <= filled) return [];
  const seats = composition.seats.map(inVotes).join(' + ');
  const voters =
    (composition.counts === 'decisive-votes' ? 'members with a decisive vote' : 'members') +
    (composition.seats.some((row) => row.weight !== 1) ? ', counted by their votes' : '');
  const impossible = cast > all;
  return [
    {
      strength: impossible ? 'contradiction' : 'trap',
      text: impossible
        ? `${cast} votes were cast (${vote.id}), but ${body.name.en} had ${all} ${voters}.`
        : `${cast} votes were cast (${vote.id}), more than the ${filled} seats of ${body.name.en} that were filled: at least ${cast - filled} of the ${all - filled} that were to follow must have come.`,
      sides: [
        side(`${counts.join(' + ')} = ${cast} votes`, point(vote, 'yes', 'no', 'abstain')),
        side(
          `${seats} = ${all} ${voters}${filled === all ? '' : `, ${filled} of them at first`}`,
          ...composition.seats.map((row) => point(row, 'seats')),
        ),
      ],
    },
  ];
}
