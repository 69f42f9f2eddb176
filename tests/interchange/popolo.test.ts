import { describe, expect, test } from 'vitest';
import { type PopoloDocument, toPopolo } from '../../src/interchange/popolo.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { problemsOf } from './popolo-requirements.js';

const exported = toPopolo(loadDataset(inventedFolder(invented)));
const builtIn = toPopolo(loadDataset());

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} among ${list.map((one) => one.id).join(', ')}`);
  return found;
}

const classOf: Readonly<Record<keyof PopoloDocument, string>> = {
  persons: 'person',
  organizations: 'organization',
  posts: 'post',
  memberships: 'membership',
  events: 'event',
  motions: 'motion',
  vote_events: 'vote_event',
};

describe.each([
  ['an invented record', exported],
  ['the built-in record', builtIn],
])('the export of %s', (_, document) => {
  test('has the properties of Popolo, of the types it asks', () => {
    expect(Object.keys(document)).toEqual(Object.keys(classOf));
    for (const [list, kind] of Object.entries(classOf)) {
      const objects = document[list as keyof PopoloDocument];
      expect(objects.flatMap((one) => problemsOf(kind, one))).toEqual([]);
    }
  });

  test('has no identifier twice', () => {
    const ids = Object.values(document).flatMap((list) =>
      (list as readonly { id: string }[]).map((one) => one.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });

  test('points only at what it has', () => {
    const ids = new Set(
      Object.values(document).flatMap((list) => list.map((one: { id: string }) => one.id)),
    );
    const pointers = [...JSON.stringify(document).matchAll(/"\w+_id":"([^"]+)"/g)].map(
      (one) => one[1],
    );
    expect(pointers.filter((id) => !ids.has(String(id)))).toEqual([]);
    expect(pointers.length).toBeGreaterThan(10);
  });

  test('keeps nothing undefined, and is JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(document)).not.toContain('null');
  });
});

describe('people and organisations', () => {
  test('a person has names in three languages and those that the source prints of the person', () => {
    expect(byId(exported.persons, 'person/anna')).toEqual({
      id: 'person/anna',
      name: 'Anna Ash',
      other_names: [
        { name: 'Anna Ash по-русски', note: 'Russian' },
        { name: 'Anna Ash ελληνικά', note: 'Greek' },
        { name: 'Άννα Ας', note: 'as the source prints it' },
      ],
      summary: 'a miller',
      sources: [
        {
          url: 'https://example.org/essay',
          note: 'party (computed): «Minutes, p. 9» [page 9], note 1',
        },
      ],
    });
    expect(byId(exported.persons, 'person/boris')).not.toHaveProperty('summary');
    expect(byId(exported.persons, 'person/boris')).not.toHaveProperty('sources');
  });

  test('the name of another person, printed by mistake, is not among them', () => {
    expect(JSON.stringify(byId(exported.persons, 'person/anna'))).not.toContain('Clara Cedar');
  });

  test('a body is an organisation within another', () => {
    expect(byId(exported.organizations, 'body/council')).toEqual({
      id: 'body/council',
      name: 'Council of the Valley',
      other_names: [
        { name: 'Council', note: 'short' },
        { name: 'Совет долины', note: 'Russian' },
        { name: 'Συμβούλιο της Κοιλάδας', note: 'Greek' },
      ],
      classification: 'cabinet',
    });
    expect(byId(exported.organizations, 'body/bureau')).toMatchObject({
      name: 'Bureau',
      parent_id: 'body/council',
      other_names: [{ name: 'Bureau по-русски' }, { name: 'Bureau ελληνικά' }],
    });
  });

  test('a party is one too, and its group in a body where seats or ballots are told', () => {
    expect(byId(exported.organizations, 'party/reds')).toMatchObject({ classification: 'party' });
    const groups = exported.organizations.filter((one) => one.classification === 'party group');
    expect(groups).toEqual([
      {
        id: 'group/council/reds',
        name: 'Reds, Council',
        classification: 'party group',
        parent_id: 'body/council',
      },
      {
        id: 'group/council/greens',
        name: 'Greens, Council',
        classification: 'party group',
        parent_id: 'body/council',
      },
    ]);
  });

  test('a membership has its post, its vote and its days on the Gregorian calendar', () => {
    expect(byId(exported.memberships, 'membership/anna-chair')).toEqual({
      id: 'membership/anna-chair',
      label: 'Chair of the Council (decisive vote)',
      role: 'Chair of the Council',
      person_id: 'person/anna',
      organization_id: 'body/council',
      post_id: 'post/council/chair-of-the-council',
      start_date: '1917-12-22',
      end_date: '1918-03-18',
    });
    expect(exported.posts).toEqual([
      {
        id: 'post/council/chair-of-the-council',
        label: 'Chair of the Council',
        organization_id: 'body/council',
      },
      { id: 'post/bureau/guard', label: 'guard', organization_id: 'body/bureau' },
    ]);
  });

  test('being a member is no post; a month that spans two years has no date', () => {
    expect(byId(exported.memberships, 'membership/boris-member')).toEqual({
      id: 'membership/boris-member',
      role: 'member',
      person_id: 'person/boris',
      organization_id: 'body/council',
    });
  });

  test('a person of a party is a member of it, with what the words say', () => {
    expect(byId(exported.memberships, 'membership/anna/reds')).toMatchObject({
      person_id: 'person/anna',
      organization_id: 'party/reds',
      sources: [{ url: 'https://example.org/essay' }],
    });
    expect(
      exported.memberships.filter((one) => one.organization_id.startsWith('party/')),
    ).toHaveLength(2);
  });
});

describe('sessions, motions and votes', () => {
  test('a session has its day and those present', () => {
    expect(byId(exported.events, 'session/council-1917-12-30')).toEqual({
      id: 'session/council-1917-12-30',
      name: 'Council, 1917-12-30 (civil calendar)',
      classification: 'session',
      organization_id: 'body/council',
      start_date: '1918-01-12',
      end_date: '1918-01-12',
      attendees: [{ id: 'person/anna', name: 'Anna Ash' }],
      sources: [
        {
          url: 'https://example.org/essay',
          note: 'date (inferred): «with twelve votes to seven» [twelve to seven], paragraph 2; note 1: An Essay, 9',
        },
      ],
    });
  });

  test('a date known less closely is a month, or absent', () => {
    expect(byId(exported.events, 'session/council-january').start_date).toBe('1918-01');
    expect(byId(exported.events, 'session/bureau-undated')).not.toHaveProperty('start_date');
    expect(byId(exported.events, 'session/bureau-undated').name).toBe('Bureau');
  });

  test.each([
    ['1918-02-14/1918-03-01', '1918'],
    ['1917-11-15/..', undefined],
    ['1918-03-05~', undefined],
    ['1918-03', '1918-03'],
    ['1917-12-19/1918-03-01', '1918'],
    ['1917-12-18/1918-03-01', undefined],
  ])('the date %s is %s', (date, expected) => {
    const sessions = [{ id: 's', body: 'council', date, calendar: 'civil' }];
    const tables = { bodies: invented.bodies ?? [], sessions };
    expect(toPopolo(loadDataset(inventedFolder(tables))).events[0]?.start_date).toBe(expected);
  });

  test('a motion has its proposer, and the result where all votes on it agree', () => {
    expect(byId(exported.motions, 'motion/mill')).toEqual({
      id: 'motion/mill',
      text: 'To open the mill',
      classification: 'decree',
      organization_id: 'body/council',
      legislative_session_id: 'session/council-1917-12-30',
      creator_id: 'person/anna',
      result: 'pass',
    });
    expect(byId(exported.motions, 'motion/dam').result).toBe('fail');
    expect(byId(exported.motions, 'motion/well')).not.toHaveProperty('result');
  });

  test('a vote taken twice with two results leaves the motion without one', () => {
    const votes = [
      { id: 'first', motion: 'mill', session: 'council-1917-12-30', result: 'adopted' },
      {
        id: 'second',
        motion: 'mill',
        session: 'council-january',
        result: 'rejected',
        rule: 'great-matters',
      },
    ];
    const { bodies = [], parties = [], people = [], motions = [], sessions = [] } = invented;
    const rules = [{ id: 'great-matters', body: 'council', matter: 'great matters', share: '2/3' }];
    const tables = { bodies, rules, parties, people, motions, sessions, votes };
    const [motion] = toPopolo(loadDataset(inventedFolder(tables))).motions;
    expect(motion).toEqual({
      id: 'motion/mill',
      text: 'To open the mill',
      classification: 'decree',
      organization_id: 'body/council',
      creator_id: 'person/anna',
      requirement: 'at least 2/3 of the votes for and against',
    });
  });

  test('a vote has the counts that are told, zero among them, and the ballots', () => {
    const event = byId(exported.vote_events, 'vote/mill-vote');
    expect(event).toMatchObject({
      identifier: 'mill-vote',
      organization_id: 'body/council',
      legislative_session_id: 'session/council-1917-12-30',
      motion_id: 'motion/mill',
      result: 'pass',
    });
    expect(event.counts).toEqual([
      { option: 'yes', value: 12 },
      { option: 'no', value: 7 },
      { option: 'abstain', value: 0 },
      { option: 'no', value: 5, group_id: 'group/council/greens' },
    ]);
    expect(event.votes).toEqual([
      { voter_id: 'person/anna', option: 'yes', group_id: 'party/reds' },
    ]);
    expect(event.sources?.[0]?.note).toBe(
      'yes (stated): «with twelve votes to seven» [twelve to seven], paragraph 2; note 1: An Essay, 9',
    );
  });

  test('a count that is not told is absent', () => {
    expect(byId(exported.vote_events, 'vote/well-vote').counts).toEqual([
      { option: 'yes', value: 3 },
    ]);
    expect(byId(exported.vote_events, 'vote/well-vote')).not.toHaveProperty('result');
    expect(byId(exported.vote_events, 'vote/well-vote')).not.toHaveProperty('votes');
  });

  test('a limit is no count, a stand is no vote, and a refusal is not voting', () => {
    const event = byId(exported.vote_events, 'vote/dam-vote');
    expect(event).not.toHaveProperty('counts');
    expect(event.votes).toEqual([{ voter_id: 'group/council/reds', option: 'not voting' }]);
  });

  test('who was there without a ballot did not vote, and who was excused was absent', () => {
    const ballots = (['present', 'absent', 'excused'] as const).map((option, index) => ({
      id: option,
      vote: 'mill-vote',
      person: ['anna', 'boris', 'clara'][index]!,
      option,
    }));
    const { vote_events } = toPopolo(loadDataset(inventedFolder({ ...invented, ballots })));
    expect(byId(vote_events, 'vote/mill-vote').votes?.map(({ option }) => option)).toEqual([
      'not voting',
      'absent',
      'absent',
    ]);
  });

  test('evidence from a work without an address cannot be a source; a DOI is one', () => {
    const links = (source: object) =>
      byId(
        toPopolo(loadDataset(inventedFolder(invented, [{ id: 'essay', type: 'book', ...source }])))
          .vote_events,
        'vote/mill-vote',
      ).sources?.map((one) => one.url);
    expect(links({})).toBeUndefined();
    expect(links({ URL: 'https://example.org', DOI: '10.1/x' })).toEqual([
      'https://doi.org/10.1/x',
    ]);
  });

  test('evidence from a caption says so', () => {
    const evidence = [
      {
        table: 'people',
        record: 'clara',
        field: 'name_en',
        passage: 'caption-quote',
        certainty: 'stated',
      },
    ];
    const { persons } = toPopolo(loadDataset(inventedFolder({ ...invented, evidence })));
    expect(byId(persons, 'person/clara').sources?.[0]?.note).toBe(
      'name_en (stated): «Anna at the mill» [Anna], caption',
    );
  });
});
