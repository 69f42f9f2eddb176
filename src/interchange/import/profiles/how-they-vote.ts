import { hasHeadings, type Profile } from './profile.js';

/** Votes of the European Parliament as HowTheyVote.eu exports them. */
export const howTheyVote: Profile = {
  name: 'howtheyvote',
  about:
    'HowTheyVote.eu (European Parliament): votes.csv, member_votes.csv, members.csv, group_memberships.csv',
  body: 'European Parliament',
  bodyKind: 'assembly',
  options: { FOR: 'yes', AGAINST: 'no', ABSTENTION: 'abstain', DID_NOT_VOTE: 'not-voting' },
  columns(table) {
    if (hasHeadings(table, 'vote_id', 'member_id', 'position')) {
      return {
        layout: 'ballots',
        columns: { vote_id: 'vote', member_id: 'person', position: 'option', group_code: 'party' },
      };
    }
    if (hasHeadings(table, 'id', 'timestamp', 'count_for')) {
      return {
        layout: 'totals',
        columns: {
          id: 'vote',
          timestamp: 'date',
          display_title: 'title',
          description: 'text',
          count_for: 'yes',
          count_against: 'no',
          count_abstention: 'abstain',
          result: 'result',
        },
      };
    }
    if (hasHeadings(table, 'member_id', 'group_code')) {
      return {
        layout: 'people',
        columns: { member_id: 'person', group_code: 'party', start_date: 'from', end_date: 'to' },
      };
    }
    if (hasHeadings(table, 'id', 'first_name', 'last_name')) {
      return {
        layout: 'people',
        columns: { id: 'person', first_name: 'given-name', last_name: 'family-name' },
      };
    }
    return undefined;
  },
  amend(gathered) {
    // What is told of a member by date is the group, not the seat.
    for (const person of gathered.people.values()) {
      person.spans.splice(
        0,
        person.spans.length,
        ...person.spans.map((span) => ({ ...span, isAffiliation: true })),
      );
    }
  },
};
