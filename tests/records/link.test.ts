import { describe, expect, test } from 'vitest';
import { civilCalendar } from '../../src/calendar/index.js';
import { isTable } from '../../src/records/descriptor.js';
import { loadDataset, readDescriptor } from '../../src/records/index.js';
import { propertyName } from '../../src/records/properties.js';
import { bodyCells, loadedFrom, oneVote } from './altered-dataset.js';

/** The values of records, without the table and the evidence that they know. */
const valuesOf = (records: readonly object[]) =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'table')),
  );

const names = (en: string, ru: string, el: string) => ({ en, ru, el });

describe('the records of a dataset', () => {
  const dataset = loadDataset();
  const byId = <T extends { id: string }>(records: readonly T[], id: string): T => {
    const found = records.find((record) => record.id === id);
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  };

  test('know their table, by its name in the descriptor', () => {
    for (const table of readDescriptor().resources.filter(isTable)) {
      const records = dataset[propertyName(table.name) as 'votes'];
      // Of nobody in the record a change of party is told.
      expect(records.length > 0, table.name).toBe(table.name !== 'affiliations');
      const [own] = table.schema.primaryKey;
      // A row of evidence is no record of its own: its table is that of the record that it supports.
      if (own !== 'id') continue;
      expect(new Set(records.map((record) => record.table))).toEqual(
        new Set(records.length > 0 ? [table.name] : []),
      );
    }
  });

  test('are in the order of the rows', () => {
    const bodies = ['d', 'a', 'council', 'b'];
    const loaded = loadedFrom({ ...oneVote, bodies: bodies.map(bodyCells) });
    expect(loaded.bodies.map((body) => body.id)).toEqual(bodies);
  });

  test('point at one another: a vote at its motion and session, a session at its body', () => {
    const vote = byId(dataset.votes, 'sovnarkom-1917-12-30-antonov-lenin');
    expect(vote.session).toBe(byId(dataset.sessions, 'sovnarkom-1917-12-30'));
    expect(vote.session.body).toBe(byId(dataset.bodies, 'sovnarkom'));
    expect(vote.motion).toBe(byId(dataset.motions, 'antonov-lenin'));
    expect(vote.motion.proposer).toBe(byId(dataset.people, 'lenin'));
    expect(vote.motion.proposer?.party).toBe(byId(dataset.parties, 'bolshevik'));
    expect(vote.motion.proposerParty).toBe(byId(dataset.parties, 'bolshevik'));
  });

  test('point at one another: a composition at its body and seats, seats at a party', () => {
    const composition = byId(dataset.compositions, 'sovnarkom-coalition');
    expect(composition.body).toBe(byId(dataset.bodies, 'sovnarkom'));
    expect(composition).toMatchObject({ authority: 'official', counts: 'decisive-votes' });
    expect(dataset.seats).toEqual(expect.arrayContaining([...composition.seats]));
    expect(valuesOf(composition.seats)).toEqual([
      {
        id: 'sovnarkom-coalition-bolshevik',
        party: byId(dataset.parties, 'bolshevik'),
        group: undefined,
        seats: 11,
        weight: 1,
        status: 'filled',
        note: undefined,
      },
      {
        id: 'sovnarkom-coalition-left-sr',
        party: byId(dataset.parties, 'left-sr'),
        group: undefined,
        seats: 7,
        weight: 1,
        status: 'filled',
        note: undefined,
      },
    ]);
    const merged = byId(dataset.compositions, 'vtsik-merged-1917-11');
    expect(merged.seats.map(({ party, seats, status }) => [party, seats, status])).toEqual([
      [undefined, 108, 'filled'],
      [undefined, 108, 'filled'],
      [undefined, 100, 'to-follow'],
      [undefined, 50, 'to-follow'],
    ]);
    expect(merged.seats[3]?.group).toBe('representatives of trade unions');
  });

  test('point at one another: evidence at a passage, a passage at what its note cites', () => {
    const passage = byId(dataset.passages, 'antonov-session-date');
    expect(dataset.evidence.find((one) => one.record === 'sovnarkom-1917-12-30')?.passage).toBe(
      passage,
    );
    expect(passage.source).toBe(byId(dataset.sources, 'douds-2017'));
    expect(passage).toMatchObject({ part: 'text', paragraph: 25, note: 44, noteScope: 'sentence' });
    expect(passage.citations).toEqual([
      byId(dataset.citations, '44-1'),
      byId(dataset.citations, '44-2'),
    ]);
    expect(passage.citations[1]).toMatchObject({
      note: 44,
      locatorType: 'page',
      locator: '91',
      remark: undefined,
    });
    expect(passage.citations[1]?.source).toBe(byId(dataset.sources, 'steinberg-workshop'));
  });

  test('have names in three languages, and a full name where there is one', () => {
    expect(byId(dataset.bodies, 'sovnarkom')).toMatchObject({
      name: names('Sovnarkom', 'Совнарком', 'Σόβναρκομ'),
      fullName: names(
        'Council of People’s Commissars',
        'Совет народных комиссаров',
        'Συμβούλιο των Λαϊκών Επιτρόπων',
      ),
      kind: 'cabinet',
    });
    expect(byId(dataset.motions, 'antonov-lenin').label).toEqual(
      names(
        'Lenin’s resolution on Antonov',
        'Резолюция Ленина об Антонове',
        'Ψήφισμα Λένιν για τον Αντόνοφ',
      ),
    );
    expect(loadedFrom(oneVote).bodies[0]?.fullName).toBeUndefined();
  });

  test('tell what became of a decision, where the source does', () => {
    const [karelin, lenin] = dataset.votes.filter(
      (vote) => vote.session.id === 'sovnarkom-1917-12-30',
    );
    expect([karelin?.position, karelin?.afterwards]).toEqual([1, 'reversed']);
    expect([lenin?.position, lenin?.afterwards]).toEqual([2, 'withheld']);
    expect(lenin?.afterwardsText).toMatch(/^Neither Lenin’s resolution/);
  });

  test('have undefined where a cell is empty, and no rule where none is named', () => {
    expect(loadedFrom(oneVote).votes[0]).toMatchObject({
      position: undefined,
      abstain: undefined,
      afterwards: undefined,
      afterwardsText: undefined,
      note: undefined,
      rule: undefined,
    });
    const rules = [{ id: 'two-thirds', body: 'council', matter: 'peace', share: '2/3' }];
    const votes = [{ ...oneVote.votes[0], rule: 'two-thirds', note: 'By show of hands.' }];
    const ruled = loadedFrom({ ...oneVote, rules, votes });
    expect(ruled.votes[0]).toMatchObject({ rule: { share: '2/3' }, note: 'By show of hands.' });
    expect(ruled.votes[0]?.rule).toBe(ruled.bodies[0]?.rules[0]);
  });

  test('have no date where none is told', () => {
    const sessions = [{ id: 'first', body: 'council' }];
    expect(loadedFrom({ ...oneVote, sessions }).sessions[0]?.date).toBeUndefined();
  });

  test('have a date as it is written, with the days that it means', () => {
    expect(loadedFrom(oneVote).sessions[0]?.date).toEqual({
      written: '1917-12-13',
      calendar: 'civil',
      civil: civilCalendar('1918-01-31'),
      precision: 'day',
      about: false,
      // 49 days after 25 October 1917 (Julian), which is day 2421540.
      earliest: 2421589,
      latest: 2421589,
    });
  });

  test('are also there as the rows of the tables, with numbers as numbers', () => {
    const { tables } = loadedFrom(oneVote);
    expect(tables.votes).toHaveLength(1);
    expect(tables.votes?.[0]).toMatchObject({ id: 'on-peace', yes: 2, no: 1, abstain: undefined });
    expect(tables.sessions?.[0]).toMatchObject({ date: '1917-12-13', calendar: 'civil' });
    expect(tables.people).toEqual([]);
  });
});

describe('the records of who met and voted', () => {
  const name = { name_en: 'Lenin', name_ru: 'Ленин', name_el: 'Λένιν' };
  const works = JSON.stringify([{ id: 'minutes-1918', type: 'book' }]);
  const tables = {
    ...oneVote,
    bodies: [
      bodyCells('council'),
      { ...bodyCells('bureau'), part_of: 'council', decides_by: 'voting' },
    ],
    parties: [{ ...name, id: 'left' }],
    people: [{ ...name, id: 'lenin', party: 'left', description: 'chairman' }],
    names: [
      { id: 'n', person: 'lenin', spelling: 'Ленинъ', kind: 'substitution', note: 'Misprint.' },
    ],
    sessions: [{ ...oneVote.sessions[0], chair: 'lenin', part_of_day: 'evening' }],
    attendance: [
      { id: 'a', session: 'first', person: 'lenin', count: '1', bound: 'exact', vote: 'decisive' },
      { id: 'b', session: 'first', party: 'left', count: '5', bound: 'at-least' },
      { id: 'c', session: 'first', group: 'guests', count: '0', bound: 'about', vote: 'mixed' },
    ],
    votes: [{ ...oneVote.votes[0], manner: 'by show of hands' }],
    ballots: [
      { id: 'd', vote: 'on-peace', person: 'lenin', option: 'yes', as_printed: 'Aye', weight: '3' },
      { id: 'f', vote: 'on-peace', party: 'left', option: 'abstain' },
      { id: 'e', vote: 'on-peace', party: 'left', option: 'no', count: '1', bound: 'at-most' },
    ],
    memberships: [
      {
        ...{ id: 'm', person: 'lenin', body: 'council', post: 'chairman', vote: 'decisive' },
        ...{ from: '1917-12-13', from_calendar: 'civil' },
        ...{ to: '1917-12-26', to_calendar: 'gregorian' },
      },
      { id: 'n', person: 'lenin', body: 'bureau', post: 'member' },
    ],
    statements: [
      {
        ...{ id: 's', measure: 'sessions', body: 'council', party: 'left', text: 'It met daily.' },
        ...{
          value: '7',
          unit: 'sessions',
          bound: 'about',
          from: '1917-12',
          from_calendar: 'civil',
        },
      },
    ],
    events: [
      {
        id: 'v',
        kind: 'entry',
        date: '1917-12-13',
        calendar: 'civil',
        body: 'council',
        text: 'In.',
      },
    ],
    participants: [
      { id: 'p', event: 'v', person: 'lenin', role: 'acted' },
      { id: 'q', motion: 'peace', person: 'lenin', role: 'subject', note: 'Named.' },
    ],
    minutes: [
      {
        ...{ id: 'i', source: 'minutes-1918', page: '174', last_page: '177', citation_note: '47' },
        ...{ body: 'council', text: 'Peace.', date: '1917-12-13', calendar: 'civil' },
        session: 'first',
      },
      {
        id: 'j',
        source: 'minutes-1918',
        page: '1',
        citation_note: '2',
        body: 'council',
        text: 'A.',
      },
    ],
    readers_notes: [
      {
        id: 'r',
        strength: 'trap',
        matter: 'names',
        text: 'Odd.',
        records: 'votes/on-peace bodies/council',
      },
      { id: 't', strength: 'doubtful', matter: 'dates', text: 'Odd.', explanation: 'A slip.' },
    ],
    explanations: [{ id: 'x', rule: 'sum', records: 'votes/on-peace', text: 'A guest voted.' }],
    left_out: [
      {
        ...{
          id: 'text-1-1',
          source: 'minutes-1918',
          part: 'text',
          paragraph: '1',
          words: 'It rained',
        },
        ...{ reason: 'background', remark: 'The weather.' },
      },
      {
        id: 'note-2-1',
        source: 'minutes-1918',
        part: 'note',
        paragraph: '2',
        words: 'Ibid.',
        reason: 'bibliography',
      },
    ],
  };
  const dataset = loadedFrom(tables, (folder) => {
    folder.write('sources.json', works);
    folder.changeDescriptor(({ resources }) => {
      resources.push({ name: 'sources', path: 'sources.json' });
    });
  });
  const [council, bureau] = dataset.bodies;
  const [lenin] = dataset.people;
  const [left] = dataset.parties;
  const [session] = dataset.sessions;
  const [vote] = dataset.votes;
  const [motion] = dataset.motions;
  const day = { precision: 'day', earliest: 2421589, latest: 2421589 };

  test('tell of a body of which it is a part and how it decides', () => {
    expect(council).toMatchObject({ partOf: undefined, decidesBy: undefined });
    expect(bureau).toMatchObject({ partOf: council, decidesBy: 'voting' });
  });

  test('tell who a person was, and how the source prints the name', () => {
    expect(lenin).toMatchObject({ description: 'chairman', party: left });
    expect(valuesOf(dataset.names)).toEqual([
      { id: 'n', person: lenin, spelling: 'Ленинъ', kind: 'substitution', note: 'Misprint.' },
    ]);
    expect(dataset.names[0]?.person).toBe(lenin);
  });

  test('tell who chaired a session, at what part of the day, and who was there', () => {
    expect(session).toMatchObject({ partOfDay: 'evening' });
    expect(session?.chair).toBe(lenin);
    const nobody = { person: undefined, party: undefined, group: undefined };
    const rest = { ...nobody, session, vote: undefined, note: undefined };
    expect(valuesOf(dataset.attendance)).toEqual([
      { ...rest, id: 'a', person: lenin, count: 1, bound: 'exact', vote: 'decisive' },
      { ...rest, id: 'b', party: left, count: 5, bound: 'at-least' },
      { ...rest, id: 'c', group: 'guests', count: 0, bound: 'about', vote: 'mixed' },
    ]);
  });

  test('tell in what manner a vote was taken, and who voted how', () => {
    expect(vote?.manner).toBe('by show of hands');
    const rest = { vote, asPrinted: undefined, weight: 1, note: undefined };
    expect(valuesOf(dataset.ballots)).toEqual([
      {
        ...{ ...rest, id: 'd', person: lenin, party: undefined, option: 'yes' },
        // A person is one, also where the cell is empty; of a party an empty cell is not told.
        ...{ count: 1, bound: undefined, asPrinted: 'Aye', weight: 3 },
      },
      {
        ...rest,
        id: 'f',
        person: undefined,
        party: left,
        option: 'abstain',
        ...{ count: undefined, bound: undefined },
      },
      {
        ...rest,
        id: 'e',
        person: undefined,
        party: left,
        option: 'no',
        count: 1,
        bound: 'at-most',
      },
    ]);
  });

  test('tell who belonged to a body, from when and to when, each date in its own calendar', () => {
    const [chairman, member] = dataset.memberships;
    expect(chairman).toMatchObject({ post: 'chairman', vote: 'decisive', from: day, to: day });
    expect(chairman?.person).toBe(lenin);
    expect(chairman?.body).toBe(council);
    expect(chairman?.from?.calendar).toBe('civil');
    expect(chairman?.to?.calendar).toBe('gregorian');
    expect(member).toMatchObject({ vote: undefined, from: undefined, to: undefined });
    expect(member?.body).toBe(bureau);
  });

  test('tell numbers of a whole period', () => {
    expect(valuesOf(dataset.statements)).toEqual([
      {
        id: 's',
        measure: 'sessions',
        body: council,
        party: left,
        text: 'It met daily.',
        value: 7,
        unit: 'sessions',
        bound: 'about',
        from: expect.objectContaining({ written: '1917-12', precision: 'month' }),
        to: undefined,
        note: undefined,
      },
    ]);
  });

  test('tell of events and those concerned in them or in motions', () => {
    const [event] = dataset.events;
    expect(event).toMatchObject({ kind: 'entry', text: 'In.', date: day, note: undefined });
    expect(event?.body).toBe(council);
    expect(valuesOf(dataset.participants)).toEqual([
      { id: 'p', event, motion: undefined, person: lenin, role: 'acted', note: undefined },
      { id: 'q', event: undefined, motion, person: lenin, role: 'subject', note: 'Named.' },
    ]);
  });

  test('tell of printed minutes, with the pages', () => {
    const [source] = dataset.sources;
    const rest = { source, body: council, note: undefined };
    const undated = { lastPage: undefined, date: undefined, session: undefined };
    expect(valuesOf(dataset.minutes)).toEqual([
      {
        ...{ ...rest, id: 'i', page: 174, lastPage: 177, citationNote: 47, text: 'Peace.' },
        date: expect.objectContaining(day),
        session,
      },
      { ...rest, ...undated, id: 'j', page: 1, citationNote: 2, text: 'A.' },
    ]);
  });

  test('tell what a reader finds odd, and what explains it, with the records it touches', () => {
    expect(valuesOf(dataset.readersNotes)).toEqual([
      {
        id: 'r',
        strength: 'trap',
        matter: 'names',
        text: 'Odd.',
        explanation: undefined,
        records: ['votes/on-peace', 'bodies/council'],
      },
      {
        id: 't',
        strength: 'doubtful',
        matter: 'dates',
        text: 'Odd.',
        explanation: 'A slip.',
        records: [],
      },
    ]);
    expect(valuesOf(dataset.explanations)).toEqual([
      { id: 'x', rule: 'sum', records: ['votes/on-peace'], text: 'A guest voted.' },
    ]);
  });

  test('tell which sentences are left out, and why', () => {
    const work = dataset.sources[0];
    expect(valuesOf(dataset.leftOut)).toEqual([
      {
        ...{ id: 'text-1-1', source: work, part: 'text', paragraph: 1, words: 'It rained' },
        ...{ reason: 'background', remark: 'The weather.' },
      },
      {
        ...{ id: 'note-2-1', source: work, part: 'note', paragraph: 2, words: 'Ibid.' },
        ...{ reason: 'bibliography', remark: undefined },
      },
    ]);
  });
});
