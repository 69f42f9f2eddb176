import type { FirstContent, FirstRow } from '../records/first-files.js';

/** The members of the council and their parties. */
const members = [
  ['adler', 'Emma Adler', 'mill'],
  ['brandt', 'Otto Brandt', 'mill'],
  ['conrad', 'Karl Conrad', 'mill'],
  ['dietz', 'Ida Dietz', 'mill'],
  ['ernst', 'Paul Ernst', 'market'],
  ['fuchs', 'Rosa Fuchs', 'market'],
  ['graf', 'Hugo Graf', 'market'],
  ['hahn', 'Lina Hahn', 'garden'],
  ['imhof', 'Max Imhof', 'garden'],
] as const;

/** The votes, each with the ballots of the members in their order: yes, no, abstention. */
const votes = [
  [
    'bridge',
    '1921-03-08',
    1,
    'adopted',
    'budget',
    'mill',
    'Repair of the mill bridge',
    'To repair the bridge by the mill',
    'yyyyyynyn',
  ],
  [
    'sundays',
    '1921-03-08',
    2,
    'rejected',
    'resolution',
    'market',
    'Market on Sundays',
    'To open the market on Sundays',
    'nnynyyyna',
  ],
  [
    'school',
    '1921-04-12',
    1,
    'adopted',
    'resolution',
    'mill',
    'A second school',
    'To build a second school',
    'yyyynnnyy',
  ],
  [
    'rates',
    '1921-05-10',
    1,
    'rejected',
    'budget',
    'mill',
    'Higher rates',
    'To raise the rates by a tenth',
    'yynynnnny',
  ],
  [
    'lamps',
    '1921-05-10',
    2,
    'adopted',
    'resolution',
    'garden',
    'Street lamps',
    'To light the street to the station',
    'yyyyyyyyy',
  ],
  [
    'clerk',
    '1921-06-14',
    1,
    'rejected',
    'appointment',
    'mill',
    'A new town clerk',
    'To appoint the town clerk from outside',
    'yyynnnnan',
  ],
] as const;

const options = { y: 'yes', n: 'no', a: 'abstain' } as const;

/** What the minutes say of two votes: invented, as is the council. */
const words = [
  ['bridge', 4, 'The repair of the bridge was carried by seven votes to two.'],
  ['school', 11, 'For the second school there voted six, against it three; it was resolved.'],
] as const;

function rowOfVote([
  motion,
  day,
  position,
  result,
  ,
  ,
  ,
  ,
  ballots,
]: (typeof votes)[number]): FirstRow {
  const count = (letter: string) => [...ballots].filter((one) => one === letter).length;
  return {
    id: `${motion}-vote`,
    motion,
    session: `council-${day}`,
    position,
    result,
    yes: count('y'),
    no: count('n'),
    abstain: count('a'),
  };
}

function ballotsOf([motion, , , , , , , , ballots]: (typeof votes)[number]): FirstRow[] {
  return members.map(([person], index) => ({
    id: `${motion}-${person}`,
    vote: `${motion}-vote`,
    person,
    option: options[ballots[index] as keyof typeof options],
  }));
}

/** A town council that is invented, with all its members, votes and minutes: an example to be replaced. */
export const council: Omit<FirstContent, 'name'> = {
  title: 'Votes of the town council of Lindenau (invented)',
  description:
    'An example: the council, its members, votes and minutes are invented. Replace the rows by those of your own source, table by table.',
  languages: ['en'],
  tables: [
    ...['bodies', 'parties', 'people', 'sessions', 'motions', 'votes', 'ballots'],
    ...['compositions', 'seats', 'passages', 'evidence'],
  ],
  rows: {
    bodies: [{ id: 'council', name_en: 'Town council', kind: 'assembly' }],
    parties: [
      { id: 'mill', name_en: 'Mill Party' },
      { id: 'market', name_en: 'Market Party' },
      { id: 'garden', name_en: 'Garden Party' },
    ],
    people: members.map(([id, name, party]) => ({ id, name_en: name, party })),
    sessions: [...new Set(votes.map(([, day]) => day))].map((day) => ({
      id: `council-${day}`,
      body: 'council',
      date: day,
      calendar: 'gregorian',
    })),
    motions: votes.map(([id, , , , kind, party, label, text]) => ({
      id,
      kind,
      label_en: label,
      text,
      proposer_party: party,
    })),
    votes: votes.map(rowOfVote),
    ballots: votes.flatMap(ballotsOf),
    compositions: [
      {
        id: 'council-1921',
        body: 'council',
        date: '1921-01-01',
        calendar: 'gregorian',
        authority: 'official',
        counts: 'members',
      },
    ],
    seats: (['mill', 'market', 'garden'] as const).map((party) => ({
      id: `council-1921-${party}`,
      composition: 'council-1921',
      party,
      seats: members.filter(([, , one]) => one === party).length,
      status: 'filled',
    })),
    passages: words.map(([motion, paragraph, quote]) => ({
      id: `${motion}-words`,
      source: 'minutes-1921',
      part: 'text',
      paragraph,
      quote,
      gloss: quote,
    })),
    evidence: words.flatMap(([motion]) =>
      ['result', 'yes', 'no'].map((field) => ({
        table: 'votes',
        record: `${motion}-vote`,
        field,
        passage: `${motion}-words`,
        certainty: 'stated',
      })),
    ),
  },
  sources: [
    {
      id: 'minutes-1921',
      type: 'document',
      title: 'Minutes of the town council of Lindenau (invented)',
      issued: { 'date-parts': [[1921]] },
    },
  ],
  figures: {
    title: { en: 'The town council of Lindenau' },
    notebooks: { votes: { en: 'How did the council vote?' } },
    figures: [
      { name: 'votes', kind: 'recorded-votes', notebook: 'votes' },
      {
        name: 'margins',
        kind: 'margins',
        notebook: 'votes',
        parameters: { body: 'council' },
        words: { title: { en: 'How near the votes of the council were' } },
      },
    ],
  },
};
