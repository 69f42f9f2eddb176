// Records that are not ours, made for the tests: a council, a parliament of two houses, sessions without a vote, a senate.
import { type InventedTables, inventedFolder } from './invented-dataset.js';

type Row = Readonly<Record<string, string | number>>;

/** A name in every language of the toolkit. */
const name = (words: string): Row => ({ name_en: words, name_ru: words, name_el: words });
/** A name in Spanish only. */
const nombre = (words: string): Row => ({ name_es: words });
const label = (words: string): Row => ({ label_en: words, label_ru: words, label_el: words });
const day = (year: number, month: number, one: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(one).padStart(2, '0')}`;

/** Whole numbers below a limit, the same in every run (Park and Miller's generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** A council of 12 members of three parties, and six votes with their ballots, in 1911; rates need a majority that is not told. */
export function council(): InventedTables {
  const parties = ['green', 'moor', 'none'];
  const members = Array.from({ length: 12 }, (_, index) => ({
    id: `member-${index + 1}`,
    ...name(`Member ${index + 1}`),
    party: parties[index < 6 ? 0 : index < 10 ? 1 : 2]!,
  }));
  const votes = [
    ['bridge', 7, 5, 'adopted', undefined],
    ['school', 5, 7, 'rejected', undefined],
    ['rates', 7, 5, 'rejected', 'rates'],
    ['passage-1', 10, 0, 'adopted', undefined],
    ['passage-2', 9, 1, 'adopted', undefined],
    ['clerk', 6, 6, 'rejected', undefined],
  ] as const;
  return {
    bodies: [{ id: 'council', ...name('Town council'), kind: 'assembly' }],
    rules: [{ id: 'rates', body: 'council', matter: 'Rates' }],
    parties: [
      { id: 'green', ...name('Greens') },
      { id: 'moor', ...name('Moor party') },
      { id: 'none', ...name('Independents') },
    ],
    people: members,
    sessions: votes.slice(0, 5).map((_, index) => ({
      id: `session-${index + 1}`,
      body: 'council',
      date: day(1911, 3 + index, 10),
      calendar: 'gregorian',
    })),
    motions: votes.map(([id]) => ({
      id,
      kind: 'resolution',
      ...label(id.startsWith('passage') ? 'Passage' : `On the ${id}`),
      text: `On the ${id}`,
      proposer_party: 'green',
    })),
    votes: votes.map(([motion, yes, no, result, rule], index) => ({
      id: `vote-${motion}`,
      motion,
      session: `session-${index < 4 ? index + 1 : index}`,
      position: index + 1,
      result,
      yes,
      no,
      abstain: 12 - yes - no,
      ...(rule && { rule }),
    })),
    ballots: votes.flatMap(([motion, yes, no]) =>
      members.map(({ id }, index) => ({
        id: `${motion}-${id}`,
        vote: `vote-${motion}`,
        person: id,
        option: index < yes ? 'yes' : index < yes + no ? 'no' : 'abstain',
        count: 1,
        bound: 'exact',
      })),
    ),
    compositions: [
      {
        id: 'council-1911',
        body: 'council',
        date: '1911-01-01',
        calendar: 'gregorian',
        authority: 'official',
        counts: 'members',
      },
    ],
    seats: parties.map((party, index) => ({
      id: `council-${party}`,
      composition: 'council-1911',
      party,
      seats: [6, 4, 2][index]!,
      status: 'filled',
    })),
  };
}

/** A parliament of two houses and five parties, with names in Spanish only; a budget needs two thirds. */
export function cortes(): InventedTables {
  const random = numbers(5);
  const parties = ['liberal', 'conservador', 'republicano', 'carlista', 'obrero'];
  const houses = [
    { id: 'congreso', seats: [140, 120, 60, 20, 10] },
    { id: 'senado', seats: [80, 90, 20, 8, 2] },
  ];
  const votes = Array.from({ length: 24 }, (_, index) => {
    const house = houses[index % 2]!;
    const size = house.seats.reduce((sum, one) => sum + one, 0);
    const yes = Math.floor(size * 0.3) + random(Math.floor(size * 0.4));
    const no = Math.min(size - yes, Math.floor(size * 0.2) + random(Math.floor(size * 0.3)));
    return { index, house, yes, no, abstain: Math.min(random(12), size - yes - no) };
  });
  // Every fourth law of the first house is a budget, which two thirds of the votes must carry.
  const isBudget = (index: number) => index % 8 === 0;
  return {
    bodies: [
      { id: 'cortes', ...nombre('Las Cortes'), kind: 'assembly' },
      {
        id: 'congreso',
        ...nombre('Congreso de los Diputados'),
        kind: 'assembly',
        part_of: 'cortes',
      },
      { id: 'senado', ...nombre('Senado'), kind: 'assembly', part_of: 'cortes' },
    ],
    rules: [
      {
        id: 'dos-tercios',
        body: 'congreso',
        matter: 'Presupuestos',
        share: '2/3',
        reach: 'at-least',
        of: 'votes',
      },
    ],
    parties: parties.map((id) => ({
      id,
      ...nombre(`Partido ${id.charAt(0).toUpperCase()}${id.slice(1)}`),
    })),
    sessions: votes.map(({ index, house }) => ({
      id: `sesion-${index + 1}`,
      body: house.id,
      date: day(1910 + Math.floor(index / 12), 1 + (index % 12), 1 + random(28)),
      calendar: 'gregorian',
    })),
    motions: votes.map(({ index }) => ({
      id: `ley-${index + 1}`,
      kind: 'law',
      label_es: `Ley ${index + 1} de presupuestos y obras públicas`,
      text: `Ley ${index + 1}`,
      proposer_party: parties[index % parties.length]!,
    })),
    votes: votes.map(({ index, yes, no, abstain }) => ({
      id: `votacion-${index + 1}`,
      motion: `ley-${index + 1}`,
      session: `sesion-${index + 1}`,
      result: (isBudget(index) ? 3 * yes >= 2 * (yes + no) : yes > no) ? 'adopted' : 'rejected',
      ...(isBudget(index) && { rule: 'dos-tercios' }),
      yes,
      no,
      abstain,
    })),
    compositions: houses.map(({ id }) => ({
      id: `${id}-1910`,
      body: id,
      date: '1910-01-01',
      calendar: 'gregorian',
      authority: 'official',
      counts: 'members',
    })),
    seats: houses.flatMap(({ id, seats }) =>
      parties.map((party, index) => ({
        id: `${id}-${party}`,
        composition: `${id}-1910`,
        party,
        seats: seats[index]!,
        status: 'filled',
      })),
    ),
  };
}

/** Twenty sessions of a faculty board of which who was present is told, and no vote. */
export function board(): InventedTables {
  const random = numbers(11);
  const people = Array.from({ length: 8 }, (_, index) => ({
    id: `professor-${index + 1}`,
    ...name(`Professor ${index + 1}`),
  }));
  const sessions = Array.from({ length: 20 }, (_, index) => ({
    id: `meeting-${index + 1}`,
    body: 'board',
    date: day(1923 + Math.floor(index / 10), 1 + (index % 10), 1 + random(28)),
    calendar: 'gregorian',
  }));
  return {
    bodies: [{ id: 'board', ...name('Faculty board'), kind: 'collegium' }],
    parties: [],
    people,
    sessions,
    motions: [],
    votes: [],
    attendance: sessions.flatMap(({ id }) =>
      people
        .filter(() => random(4) > 0)
        .map((person) => ({
          id: `${id}-${person.id}`,
          session: id,
          person: person.id,
          count: 1,
          bound: 'exact',
        })),
    ),
  };
}

/** A senate of 100 members of two parties and 650 votes in two years, whose chair decides a tie. */
export function senate(): InventedTables {
  const random = numbers(109);
  const votes = Array.from({ length: 650 }, (_, index) => {
    const yes = 35 + random(63);
    return { index, yes, no: Math.max(0, 97 - random(6) - yes) };
  });
  return {
    bodies: [{ id: 'senate', ...name('Senate'), kind: 'assembly' }],
    rules: [{ id: 'senate', body: 'senate', share: '1/2', of: 'votes', tie: 'chair-decides' }],
    parties: [
      { id: 'democrats', ...name('Democrats') },
      { id: 'republicans', ...name('Republicans') },
    ],
    sessions: Array.from({ length: 325 }, (_, index) => ({
      id: `day-${index + 1}`,
      body: 'senate',
      date: day(
        2005 + Math.floor(index / 168),
        1 + (Math.floor(index / 14) % 12),
        1 + 2 * (index % 14),
      ),
      calendar: 'gregorian',
    })),
    motions: votes.map(({ index }) => ({
      id: `bill-${index + 1}`,
      kind: 'law',
      ...label(
        index % 50 === 7
          ? `A bill to provide for the orderly administration of ${'very '.repeat(20)}many matters (no. ${index + 1})`
          : `Bill no. ${index + 1}`,
      ),
      text: `Bill no. ${index + 1}`,
      proposer_party: index % 2 === 0 ? 'democrats' : 'republicans',
    })),
    votes: votes.map(({ index, yes, no }) => ({
      id: `roll-call-${index + 1}`,
      motion: `bill-${index + 1}`,
      session: `day-${Math.floor(index / 2) + 1}`,
      position: (index % 2) + 1,
      // Of the ties, the chair carried every other.
      result: yes > no || (yes === no && index % 2 === 0) ? 'adopted' : 'rejected',
      yes,
      no,
    })),
    compositions: [
      {
        id: 'senate-109',
        body: 'senate',
        date: '2005-01-03',
        calendar: 'gregorian',
        authority: 'official',
        counts: 'members',
      },
    ],
    seats: [
      {
        id: 'senate-d',
        composition: 'senate-109',
        party: 'democrats',
        seats: 45,
        status: 'filled',
      },
      {
        id: 'senate-r',
        composition: 'senate-109',
        party: 'republicans',
        seats: 55,
        status: 'filled',
      },
    ],
  };
}

/**
 * A chamber of three parties whose members all cast ballots: along a line from the first to the last, each vote divides them at a
 * place of its own, with one in twelve voting otherwise. Every fifth member is away from a vote of three.
 */
export function chamber(members: number, votes: number): InventedTables {
  const random = numbers(750);
  const parties = ['left', 'centre', 'right'];
  const partyOf = (member: number) => parties[Math.min(2, Math.floor((member * 3.2) / members))]!;
  const people = Array.from({ length: members }, (_, index) => ({
    id: `deputy-${index + 1}`,
    ...name(`Deputy no. ${index + 1}`),
    party: partyOf(index),
  }));
  const divisions = Array.from({ length: votes }, (_, index) => {
    const cut = Math.floor(members * (0.2 + random(600) / 1000));
    const turned = random(2) === 0;
    const ballots = people.map(({ id }, member) => {
      const isYes = (member < cut !== turned) !== (random(12) === 0);
      const isAway = member % 5 === index % 5 && random(3) === 0;
      return { id, option: isAway ? 'absent' : isYes ? 'yes' : 'no' };
    });
    const count = (option: string) => ballots.filter((one) => one.option === option).length;
    return { id: `division-${index + 1}`, ballots, yes: count('yes'), no: count('no') };
  });
  return {
    bodies: [{ id: 'chamber', ...name('Chamber'), kind: 'assembly' }],
    parties: parties.map((id) => ({ id, ...name(`Party of the ${id}`) })),
    people,
    sessions: divisions.map((_, index) => ({
      id: `sitting-${index + 1}`,
      body: 'chamber',
      date: day(1990 + Math.floor(index / 12), 1 + (index % 12), 5),
      calendar: 'gregorian',
    })),
    motions: divisions.map(({ id }, index) => ({
      id,
      kind: 'law',
      ...label(`Law no. ${index + 1}`),
      text: `Law no. ${index + 1}`,
    })),
    votes: divisions.map(({ id, yes, no }, index) => ({
      id,
      motion: id,
      session: `sitting-${index + 1}`,
      result: yes > no ? 'adopted' : 'rejected',
      yes,
      no,
      abstain: 0,
    })),
    ballots: divisions.flatMap(({ id: vote, ballots }) =>
      ballots.map(({ id, option }) => ({
        id: `${vote}-${id}`,
        vote,
        person: id,
        option,
        count: 1,
        bound: 'exact',
      })),
    ),
  };
}

/** The records by what they are, each in a folder that is removed after the tests of the file. */
export const otherRecords = {
  'a council': () => inventedFolder(council(), []),
  'a parliament of two houses': () => inventedFolder(cortes(), [], ['es']),
  'sessions without a vote': () => inventedFolder(board(), []),
  'a senate': () => inventedFolder(senate(), []),
} as const;
