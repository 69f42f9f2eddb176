import type { ColumnRole } from '../column-roles.js';
import type { Gathered } from '../gathered.js';
import type { TablePlan } from '../guess-columns.js';
import type { HeadedTable } from '../headed-table.js';
import { hasHeadings, type Profile } from './profile.js';

/** The cast codes: pairs and announcements are stands that were told, and no votes cast. */
const castCodes = {
  '0': 'not-a-member',
  '1': 'yes',
  '2': 'supported',
  '3': 'supported',
  '4': 'opposed',
  '5': 'opposed',
  '6': 'no',
  '7': 'present',
  '8': 'present',
  '9': 'not-voting',
} as const;

/** What the cast codes are called in print. */
const codeNames: Readonly<Record<string, string>> = {
  '1': 'yea',
  '2': 'paired yea',
  '3': 'announced yea',
  '4': 'announced nay',
  '5': 'paired nay',
  '6': 'nay',
  '7': 'present (some Congresses)',
  '8': 'present (some Congresses)',
  '9': 'not voting',
};

/** Headings of the files of votes, which are also distributed without. */
const voteHeadings = ['congress', 'chamber', 'rollnumber', 'icpsr', 'cast_code', 'prob'];

const parties: Readonly<Record<string, string>> = {
  '100': 'Democratic Party',
  '200': 'Republican Party',
  '328': 'Independent',
};

/** Members, roll calls and votes of the United States Congress as Voteview gives them, and the wide tables of the R package pscl. */
export const voteview: Profile = {
  name: 'voteview',
  about:
    'Voteview (United States Congress): members, rollcalls and votes, and tables of members by votes',
  bodyKind: 'assembly',
  options: castCodes,
  headings({ rows }) {
    const first = rows[0]?.cells ?? [];
    const isVotes =
      (first.length === 5 || first.length === 6) &&
      /^\d+$/.test(first[0] ?? '') &&
      /^(?:House|Senate|President)$/.test(first[1] ?? '');
    return isVotes ? voteHeadings.slice(0, first.length) : undefined;
  },
  columns(table) {
    const key: readonly ColumnRole[] = ['vote'];
    const place = { congress: ['vote', 'session'], chamber: ['vote', 'body'] } as const;
    if (hasHeadings(table, 'rollnumber', 'icpsr', 'cast_code')) {
      const columns = { ...place, rollnumber: key, icpsr: 'person', cast_code: 'option' } as const;
      return { layout: 'ballots', columns: { ...columns, prob: 'leave' } };
    }
    if (hasHeadings(table, 'rollnumber', 'yea_count', 'nay_count')) {
      const columns = {
        ...place,
        rollnumber: key,
        date: 'date',
        yea_count: 'yes',
        nay_count: 'no',
      } as const;
      const words = { vote_result: 'result', vote_question: 'title', vote_desc: 'text' } as const;
      const left = Object.fromEntries(
        table.columns
          .filter((one) => one.startsWith('nominate_'))
          .map((one) => [one, 'leave' as const]),
      );
      return { layout: 'totals', columns: { ...columns, ...words, ...left } };
    }
    // A table of parties tells no votes and no people: it is read where the parties are named.
    if (hasHeadings(table, 'party_code', 'party_name')) return { layout: 'leave', columns: {} };
    if (hasHeadings(table, 'icpsr', 'bioname')) {
      const left = Object.fromEntries(
        table.columns
          .filter((one) => one.startsWith('nominate_') || one.startsWith('nokken_'))
          .map((one) => [one, 'leave' as const]),
      );
      return {
        layout: 'people',
        columns: { icpsr: 'person', bioname: 'name', party_code: 'party', ...left },
      };
    }
    return columnsOfPscl(table);
  },
  // A roll call of a chamber is called by the session of the Congress and its number there: 2-117.
  sessionOfVote: (heading) => /^(\d+)-\d+$/.exec(heading)?.[1],
  announcing: presidentsIn,
  amend(gathered, plans) {
    nameParties(gathered, plans);
    presidentIsNoMember(gathered);
    const named = new Map(
      Object.entries(codeNames).map(([code, name]) => [code, `${code} (${name})`]),
    );
    for (const [index, ballot] of gathered.ballots.entries()) {
      const printed = named.get(ballot.printed);
      if (printed !== undefined) gathered.ballots[index] = { ...ballot, printed };
    }
  },
};

function columnsOfPscl(table: HeadedTable) {
  if (!hasHeadings(table, 'legislator')) return undefined;
  const votes = table.columns.filter((one) => /^\d+-\d+$/.test(one));
  if (votes.length >= 2) {
    const ballots = Object.fromEntries(votes.map((one) => [one, 'ballots' as const]));
    return {
      layout: 'members-by-votes' as const,
      columns: { legislator: 'name' as const, ...ballots },
    };
  }
  return hasHeadings(table, 'party')
    ? {
        layout: 'people' as const,
        columns: { legislator: 'name' as const, party: 'party' as const, icpsr: 'keep' as const },
      }
    : undefined;
}

function nameParties({ people }: Gathered, plans: readonly TablePlan[]): void {
  const names = new Map([
    ...Object.entries(parties),
    ...plans.flatMap(({ table }) => partiesIn(table)),
  ]);
  for (const person of people.values()) {
    const named = [...person.parties].map(
      (party) => names.get(party) ?? (/^\d+$/.test(party) ? `Party ${party}` : party),
    );
    person.parties.clear();
    for (const party of named) person.parties.add(party);
  }
}

/** The names that a table of parties has for their codes. */
function partiesIn({ columns, rows }: HeadedTable): (readonly [string, string])[] {
  const [code, name] = ['party_code', 'party_name'].map((one) => columns.indexOf(one));
  if (code === undefined || name === undefined || code < 0 || name < 0) return [];
  return rows.flatMap(({ cells }) => {
    const [number, word] = [cells[code], cells[name]];
    return number && word ? [[number, word] as const] : [];
  });
}

/** The Presidents among the people. */
function presidentsIn({ people }: Gathered): ReadonlySet<string> {
  return new Set(
    [...people.values()]
      .filter(
        ({ key, name = '', notes }) =>
          /^99\d{3}$/.test(key) ||
          /\(.*\bUSA\)$/.test(name) ||
          notes.includes('chamber: President'),
      )
      .map(({ key }) => key),
  );
}

/** The President’s positions stand among the votes of the chambers, of which he is no member. */
function presidentIsNoMember(gathered: Gathered): void {
  const presidents = presidentsIn(gathered);
  for (const [index, ballot] of gathered.ballots.entries()) {
    if (!presidents.has(ballot.person)) continue;
    const stand =
      ballot.option === 'yes' ? 'supported' : ballot.option === 'no' ? 'opposed' : undefined;
    gathered.ballots[index] = {
      ...ballot,
      option: stand ?? ballot.option,
      notes: ['position of the President, no vote'],
    };
  }
  const kept = gathered.ballots.filter(
    ({ person, option }) =>
      !presidents.has(person) || option === 'supported' || option === 'opposed',
  );
  gathered.ballots.splice(0, Number.POSITIVE_INFINITY);
  for (const ballot of kept) gathered.ballots.push(ballot);
  if (presidents.size > 0)
    gathered.said.push(
      'positions of the President are stands (supported, opposed), and count among no votes',
    );
}
