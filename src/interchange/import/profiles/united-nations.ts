import { hasHeadings, type Profile } from './profile.js';

/** Votes of the General Assembly, as the datasets of scholars and the United Nations Digital Library give them. */
export const unitedNations: Profile = {
  name: 'un',
  about:
    'United Nations General Assembly: votes by states, with numbers (1 yes, 2 abstain, 3 no, 8 absent, 9 no member) or letters (Y, N, A, X)',
  body: 'General Assembly of the United Nations',
  bodyKind: 'assembly',
  dates: 'month-first',
  options: {
    '1': 'yes',
    '2': 'abstain',
    '3': 'no',
    '8': 'absent',
    '9': 'not-a-member',
    Y: 'yes',
    N: 'no',
    A: 'abstain',
    X: 'not-voting',
  },
  columns(table) {
    if (hasHeadings(table, 'ms_code', 'ms_vote')) {
      return {
        layout: 'ballots',
        columns: {
          undl_id: 'vote',
          ms_code: 'person',
          ms_name: 'name',
          ms_vote: 'option',
          date: 'date',
          session: 'session',
          title: 'title',
          resolution: 'keep',
          total_yes: 'yes',
          total_no: 'no',
          total_abstentions: 'abstain',
        },
      };
    }
    if (hasHeadings(table, 'rcid', 'vote')) {
      const person = hasHeadings(table, 'ccode') ? 'ccode' : 'country_code';
      return {
        layout: 'ballots',
        columns: {
          rcid: 'vote',
          [person]: 'person',
          country: 'name',
          countryname: 'name',
          Countryname: 'name',
          vote: 'option',
          session: 'session',
          date: 'date',
          descr: 'text',
          short: 'title',
          yes: 'yes',
          no: 'no',
          abstain: 'abstain',
        },
      };
    }
    if (hasHeadings(table, 'rcid', 'date')) {
      return {
        layout: 'totals',
        columns: { rcid: 'vote', session: 'session', date: 'date', short: 'title', descr: 'text' },
      };
    }
    return undefined;
  },
};
