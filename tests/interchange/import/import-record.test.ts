import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.js';
import { checkMapping } from '../../../src/interchange/import/import-mapping.js';
import {
  type ImportRecordOptions,
  importRecord,
  mappingOf,
  planImport,
} from '../../../src/interchange/import/import-record.js';
import type { ImportFile } from '../../../src/interchange/import/read-import.js';
import { textFile } from './files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-import-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const council: ImportRecordOptions = { body: 'Council' };

/** The record that files make. */
async function recordOf(files: readonly ImportFile[], options: ImportRecordOptions = council) {
  const done = await importRecord(files, folder, options);
  expect(done.questions).toEqual([]);
  return { ...loadDataset(folder), said: done.said };
}

const planOf = (text: string, options: ImportRecordOptions = council) =>
  planImport([textFile('council.csv', text)], options);

/** Person, option and party of each ballot. */
const ballotsOf = ({ ballots }: Awaited<ReturnType<typeof recordOf>>) =>
  ballots.map(({ vote, person, option }) =>
    [vote.motion.label.en, person?.name.en, option].join(' · '),
  );

describe('a row a vote with its counts', () => {
  test('becomes bodies, sessions, motions and votes', async () => {
    const { votes, title } = await recordOf([
      textFile(
        'Rat.csv',
        'Datum;Antrag;Ja;Nein;Enthaltung;Ergebnis\n6.5.2024;Neue Brücke;1.250;7;0;angenommen\n6.5.2024;Haushalt;9,0;10;;abgelehnt\n',
      ),
    ]);
    expect(title).toBe('Votes of Council');
    expect(
      votes.map(({ motion, yes, no, abstain, result }) => [
        motion.label.en,
        yes,
        no,
        abstain,
        result,
      ]),
    ).toEqual([
      ['Neue Brücke', 1250, 7, 0, 'adopted'],
      ['Haushalt', 9, 10, undefined, 'rejected'],
    ]);
    expect(new Set(votes.map(({ session }) => session.id))).toEqual(
      new Set(['council-2024-05-06']),
    );
    expect(votes[0]?.id).toBe('2024-05-06-neue-brucke');
  });

  test('has the body of its column, keeps what is not understood, and takes no result for granted', async () => {
    const { votes, said, bodies } = await recordOf(
      [
        textFile(
          'a.csv',
          'BODY,DATE,MOTION,FOR,AGAINST,OUTCOME,MOOD\nTown Council,2024-05-06,A bench,7,4,lies on the table,tired\nTrade board,2024-05-07,A tree,NA,,,\n',
        ),
      ],
      {},
    );
    expect(bodies.map(({ name }) => name.en)).toEqual(['Town Council', 'Trade board']);
    expect(votes[0]).toMatchObject({
      result: 'not-told',
      note: 'result as printed: lies on the table; MOOD: tired',
    });
    expect(votes[1]).toMatchObject({ yes: undefined, no: undefined, note: undefined });
    expect(said.join('\n')).toContain('such as “lies on the table”');
  });

  test('has results by the majority, and by words, where the mapping says so', async () => {
    const mapping = checkMapping(
      { untoldResults: 'majority', results: { stood: 'withdrawn' } },
      'm.json',
    );
    const { votes } = await recordOf(
      [
        textFile(
          'a.csv',
          'date,motion,yes,no,result\n2024-05-06,A,7,4,\n2024-05-06,B,4,4,\n2024-05-06,C,4,1,stood\n',
        ),
      ],
      { ...council, mapping },
    );
    expect(votes.map(({ result }) => result)).toEqual(['adopted', 'rejected', 'withdrawn']);
  });

  test('without any counts is said to have none', async () => {
    expect((await planOf('id,title,mood\n1,A,good\n')).said).toContain(
      '1 of 1 votes have neither counts nor ballots in the files',
    );
  });

  test('twice under one number is refused', async () => {
    await expect(planOf('No.,Motion,Yes,No\n1,A,7,4\n1,A,7,4\n')).rejects.toThrow(
      'council.csv, row 3: "1": expected another vote in each row; row 2 has the same',
    );
  });

  test('with what is no count, or no day, is refused with row and column', async () => {
    await expect(
      planOf('Date,Motion,Yes,No\n31.11.2024,A,7.5,4\n2024-05-06,B,x,4\n'),
    ).rejects.toThrow(
      /council\.csv, row 2, column Date: "31\.11\.2024": expected a day of the calendar[\s\S]*row 2, column Yes: "7\.5": expected a whole number[\s\S]*row 3, column Yes: "x"/,
    );
  });
});

describe('a date that may be read in two ways', () => {
  const text = 'Date,Motion,Yes,No\n06/05/2024,A,7,4\n07/05/2024,B,7,4\n';

  test('is asked for, and nothing is written', async () => {
    const done = await importRecord([textFile('council.csv', text)], folder, council);
    expect(done.questions).toEqual([
      {
        asks: 'in the column Date of council.csv, is 06/05/2024 day-first or month-first?',
        at: ['dates'],
      },
    ]);
    expect(mappingOf(done)).toMatchObject({
      dates: '',
      files: { 'council.csv': { layout: 'totals' } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is read as was told', async () => {
    for (const [dates, day] of [
      ['day-first', '2024-05-06'],
      ['month-first', '2024-06-05'],
    ] as const) {
      const { tables } = await planOf(text, { ...council, mapping: { dates } });
      expect(tables.get('sessions')?.[0]?.date).toBe(day);
    }
  });

  test('is told by another of its column, which is said', async () => {
    const { tables, said } = await planOf(`${text}13/05/2024,C,7,4\n`);
    expect(tables.get('sessions')?.[0]?.date).toBe('2024-05-06');
    expect(said).toContain(
      'council.csv: dates of the column Date have the day first, as 13/05/2024 tells',
    );
  });

  test('is refused where the column tells of both orders', async () => {
    const both = 'Date,Motion,Yes,No\n13/05/2024,A,7,4\n05/13/2024,B,7,4\n';
    expect((await planOf(both)).questions[0]?.asks).toContain('stand in two orders');
    await expect(planOf(both, { ...council, mapping: { dates: 'day-first' } })).rejects.toThrow(
      'row 3, column Date: "05/13/2024": expected a day of the calendar, the day first',
    );
  });
});

describe('a row a ballot', () => {
  const text =
    'date,motion,member,party,vote\n2024-05-06,A,Ada,Left,Yes\n2024-05-06,A,Bo,Right,No\n2024-05-06,A,Cy,Right,abstained\n2024-05-07,B,Ada,Left,no\n';

  test('becomes votes, people, parties and ballots, whose counts are said to be counted', async () => {
    const record = await recordOf([textFile('a.csv', text)]);
    expect(ballotsOf(record)).toEqual([
      'A · Ada · yes',
      'A · Bo · no',
      'A · Cy · abstain',
      'B · Ada · no',
    ]);
    expect(record.people.map(({ name, party }) => [name.en, party?.name.en])).toEqual([
      ['Ada', 'Left'],
      ['Bo', 'Right'],
      ['Cy', 'Right'],
    ]);
    expect(record.votes[0]).toMatchObject({
      yes: 1,
      no: 1,
      abstain: 1,
      note: 'Counts are those of the ballots',
    });
    expect(record.said.join('\n')).toContain('2 of 2 votes have no counts in the files');
  });

  test('goes together with tables of votes and people by their numbers, zeros before them kept', async () => {
    const record = await recordOf([
      textFile('ballots.csv', 'member_id,poll_id,vote\n007,10,yes\n008,10,no\n009,10,yes\n'),
      textFile('members.csv', 'member_id,member,party\n007,Ada,Left\n008,Bo,Right\n'),
      textFile('polls.csv', 'poll_id,poll_title,poll_date,yes,no\n10,A bench,2024-05-06,2,2\n'),
    ]);
    expect(ballotsOf(record)).toEqual([
      'A bench · Ada · yes',
      'A bench · Bo · no',
      'A bench · 009 · yes',
    ]);
    // Counts that are told stay what they are, whatever the ballots say.
    expect(record.votes[0]).toMatchObject({ yes: 2, no: 2, note: undefined });
    expect(record.said).toContain(
      '1 of 3 people stand in no table of people; they are known by what the ballots say of them',
    );
  });

  test('tells two persons of one name apart by party, or is refused', async () => {
    const record = await recordOf([
      textFile('a.csv', 'motion,name,party,vote\nA,Ada,Left,yes\nA,Ada,Right,no\nB,Ada,Left,no\n'),
    ]);
    expect(record.people.map(({ id, party }) => [id, party?.id])).toEqual([
      ['ada', 'left'],
      ['ada-2', 'right'],
    ]);
    expect(record.said.join('\n')).toContain(
      'Ada votes twice in one vote; the party tells two persons of that name apart',
    );
    await expect(planOf('motion,name,party,vote\nA,Ada,Left,yes\nA,Ada,Left,no\n')).rejects.toThrow(
      'council.csv, row 3: "Ada": expected one ballot of a person in a vote; row 2 has another in the same',
    );
  });

  test('of which nothing tells the votes apart is refused in one sentence', async () => {
    const text = `member,code,vote\n${'Ada,x,yes\nBo,y,no\n'.repeat(5)}`;
    await expect(planOf(text)).rejects.toThrow(
      /^council\.csv: expected a column that tells the votes apart; none was found, so that 8 of 10 rows are second ballots of a person/,
    );
  });

  test('keeps the party of each ballot where a member changes it within the day', async () => {
    const record = await recordOf([
      textFile(
        'a.csv',
        'date,vote_id,member_id,name,party,option\n2024-05-06,1,7,Ada,Left,yes\n2024-05-06,2,7,Ada,Right,no\n',
      ),
    ]);
    expect(record.people[0]).toMatchObject({ party: undefined, note: 'Parties: Left, Right' });
    expect(record.ballots.map(({ party }) => party?.name.en)).toEqual(['Left', 'Right']);
  });

  test('asks what codes mean, each once, and reads them as was told', async () => {
    const coded = 'motion,member,vote\nA,Ada,1\nA,Bo,3\nA,Cy,3\nA,Di,9\n';
    const { questions } = await planOf(coded);
    expect(questions.map(({ at }) => at)).toEqual([
      ['options', '1'],
      ['options', '3'],
      ['options', '9'],
    ]);
    expect(questions[1]?.asks).toBe(
      'what does “3” mean among the ballots of council.csv (row 3; 2 such)?',
    );
    const mapping = checkMapping({ options: { 1: 'yes', 3: 'no', 9: 'leave' } }, 'm.json');
    const { tables } = await planOf(coded, { ...council, mapping });
    expect(tables.get('ballots')?.map(({ option }) => option)).toEqual(['yes', 'no', 'no']);
  });
});

describe('a table of members and votes', () => {
  test('has a row a member', async () => {
    const record = await recordOf([
      textFile(
        'a.csv',
        'Name,Party,Vote 1,Vote 2,Vote 3\nAda,Left,yes,no,\nBo,Right,No,NO,abstain\n',
      ),
    ]);
    expect(ballotsOf(record)).toEqual([
      'Vote 1 · Ada · yes',
      'Vote 2 · Ada · no',
      'Vote 1 · Bo · no',
      'Vote 2 · Bo · no',
      'Vote 3 · Bo · abstain',
    ]);
    expect(record.votes[2]).toMatchObject({ yes: 0, no: 0, abstain: 1 });
  });

  test('has a row a vote', async () => {
    const record = await recordOf([
      textFile('a.csv', 'Date,Motion,Ada,Bo\n2024-05-06,A bench,yes,no\n2024-05-06,A tree,no,\n'),
    ]);
    expect(ballotsOf(record)).toEqual([
      'A bench · Ada · yes',
      'A bench · Bo · no',
      'A tree · Ada · no',
    ]);
  });

  test('may head its votes by their days', async () => {
    const { tables } = await planOf(
      'Name;Partei;6.5.2024;7.5.2024\nAda;Links;ja;nein\nBo;Rechts;nein;Enthaltung\n',
    );
    expect(tables.get('votes')?.map(({ yes, no }) => [yes, no])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(tables.get('sessions')?.map(({ date }) => date)).toEqual(['2024-05-06', '2024-05-07']);
  });

  test('is asked which way round it is where nothing tells', async () => {
    const text = 'x,Ada,Bo,Cy\na,yes,no,yes\nb,yes,no,no\n';
    const { questions } = await planOf(text);
    expect(questions[0]).toMatchObject({ at: ['files', 'council.csv', 'layout'] });
    const mapping = checkMapping(
      { files: { 'council.csv': { layout: 'votes-by-members', columns: { x: 'title' } } } },
      'm.json',
    );
    expect((await planOf(text, { ...council, mapping })).tables.get('ballots')).toHaveLength(6);
  });

  test('takes two rows of one name for two persons, and says so', async () => {
    const record = await recordOf([
      textFile('a.csv', 'Name,Party,Vote 1,Vote 2\nAda,Left,yes,no\nAda,Right,no,no\n'),
    ]);
    expect(record.people).toHaveLength(2);
    expect(record.said).toContain(
      'a.csv, row 3: Ada stands in 2 rows; each is taken for a person of that name',
    );
  });
});

describe('a column for each option', () => {
  test('has the option as a mark, in whatever order the columns stand', async () => {
    const first =
      'Name,Fraktion,ja,nein,Enthaltung\nAda,Links,1,0,0\nBo,Rechts,0,1,0\nCy,Rechts,0,0,1\n';
    const second =
      'Fraktion,Enthaltung,nein,ja,Name\nLinks,,,x,Ada\nRechts,,x,,Bo\nRechts,x,,,Cy\n';
    for (const text of [first, second]) {
      const { tables } = await planOf(text);
      expect(tables.get('ballots')?.map(({ person, option }) => [person, option])).toEqual([
        ['ada', 'yes'],
        ['bo', 'no'],
        ['cy', 'abstain'],
      ]);
      expect(tables.get('votes')).toMatchObject([{ yes: 1, no: 1, abstain: 1 }]);
    }
  });

  test('with two marks in a row is refused', async () => {
    await expect(planOf('Name,ja,nein\nAda,1,1\nBo,0,1\n')).rejects.toThrow(
      'council.csv, row 2: expected a mark in one of the columns of options; there are marks in ja and nein',
    );
  });
});

describe('the import', () => {
  test('asks for the body where nothing tells it', async () => {
    expect((await planOf('motion,yes,no\nA,7,4\n', {})).questions).toEqual([
      { asks: 'which body voted? (--body NAME tells it, too)', at: ['body'] },
    ]);
  });

  test('writes into no folder with other things in it, whole or not at all', async () => {
    const file = textFile('a.csv', 'motion,yes,no\nA,7,4\n');
    await importRecord([file], folder, council);
    const before = readFileSync(join(folder, 'votes.csv'), 'utf8');
    rmSync(join(folder, 'datapackage.json'));
    await expect(importRecord([file], folder, council)).rejects.toThrow(
      'has README.md in it, and nothing was written',
    );
    expect(readFileSync(join(folder, 'votes.csv'), 'utf8')).toBe(before);
    const other = join(folder, 'other');
    await expect(
      importRecord([textFile('a.csv', 'motion,yes,no\nA,-7,4\n')], other, council),
    ).rejects.toThrow('row 2, column yes');
    expect(existsSync(other)).toBe(false);
  });

  test('gives the same bytes for the same files', async () => {
    const file = textFile(
      'a.csv',
      'date,motion,member,party,vote\n2024-05-06,A,Ada,Left,Yes\n2024-05-06,A,Bo,Right,No\n',
    );
    const written = async (name: string) => {
      const place = join(folder, name, 'council');
      await importRecord([file], place, council);
      return readdirSync(place).map((one) => [one, readFileSync(join(place, one), 'utf8')]);
    };
    expect(await written('one')).toEqual(await written('two'));
  });

  test('lists its files with a digest, and figures that draw', async () => {
    const record = await recordOf([textFile('a.csv', 'motion,yes,no\nA,7,4\n')]);
    expect(record.sources[0]).toMatchObject({
      id: 'file-1',
      title: 'a.csv',
      note: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/),
    });
    expect(record.figures.entries.map(({ name }) => name)).toEqual(['recorded-votes', 'margins']);
  });

  test('writes names in the language that is told', async () => {
    await importRecord([textFile('a.csv', 'motion,yes,no\nA,7,4\n')], folder, {
      ...council,
      language: 'cs',
    });
    expect(readFileSync(join(folder, 'bodies.csv'), 'utf8').split('\n')[0]).toContain('name_cs');
    expect(loadDataset(folder).votes[0]?.motion.label.en).toBe('A');
  });

  test('refuses files of people only, a file twice, and what is no table', async () => {
    await expect(planOf('member_id,name,party\n1,Ada,Left\n')).rejects.toThrow(
      'expected votes; there are only people in it',
    );
    const file = textFile('a.csv', 'motion,yes,no\nA,7,4\n');
    await expect(planImport([file, file], council)).rejects.toThrow(
      'a.csv: expected each file once',
    );
    await expect(planImport([textFile('a.json', '{"a": 1}')], council)).rejects.toThrow(
      'It is a file of another form',
    );
    await expect(planImport([textFile('a.json', '{"a": ')], council)).rejects.toThrow(
      'a.json: expected sound JSON',
    );
    await expect(planImport([textFile('a.csv', '')], council)).rejects.toThrow(
      'a.csv: expected a table; the file is empty',
    );
    await expect(
      planImport([{ name: 'a.csv', bytes: Uint8Array.of(65, 0, 0, 0, 1, 66) }], council),
    ).rejects.toThrow('a.csv: expected a table');
  });
});

describe('a mapping', () => {
  test.each([
    [[], 'a mapping with an object of body, title'],
    [{ bodi: 'x' }, '"bodi" stands in it (did you mean body?)'],
    [{ dates: 'european' }, '"dates": one of day-first, month-first'],
    [{ options: { 1: 'oui' } }, '"options": at "1" one of yes, no'],
    [
      { files: { 'a.csv': { layout: 'long' } } },
      '"files": at "a.csv" "layout": one of totals, ballots',
    ],
    [{ files: { 'a.csv': { columns: { x: 'nme' } } } }, '(did you mean name?)'],
    [{ files: { 'a.csv': { encoding: 'latin-99' } } }, 'the name of an encoding'],
    [{ files: { 'a.csv': { heading: -1 } } }, 'the number of a row'],
    [{ language: 'English' }, 'the code of a language'],
  ])('%j is refused in a sentence', (mapping, message) => {
    expect(() => checkMapping(mapping, 'm.json')).toThrow(message);
  });

  test('of another file or heading is refused', async () => {
    const text = 'motion,yes,no\nA,7,4\n';
    const told = (files: object) =>
      planOf(text, { ...council, mapping: checkMapping({ files }, 'm.json') });
    await expect(told({ 'councl.csv': {} })).rejects.toThrow(
      'files that are imported (council.csv) (did you mean council.csv?)',
    );
    await expect(told({ 'council.csv': { columns: { motoin: 'title' } } })).rejects.toThrow(
      'did you mean motion?',
    );
  });

  test('that was written can be edited and read again', async () => {
    const text = 'Day,What,Pro,Con\n06/05/2024,A,7,4\n';
    const plan = await planOf(text);
    const file = join(folder, 'm.json');
    writeFileSync(file, JSON.stringify({ ...mappingOf(plan), dates: 'day-first' }));
    const mapping = checkMapping(JSON.parse(readFileSync(file, 'utf8')), 'm.json');
    const { questions, tables } = await planOf(text, { ...council, mapping });
    expect(questions).toEqual([]);
    expect(tables.get('votes')).toMatchObject([{ yes: 7, no: 4 }]);
  });
});

describe('a column of what else is told', () => {
  const shares = 'date,motion,member,weight,vote\n2024-05-06,A,Ada,3,Yes\n2024-05-06,A,Bo,1,No\n';

  test('gives ballots their weight, by which they are counted', async () => {
    const record = await recordOf([textFile('shares.csv', shares)]);
    expect(record.ballots.map(({ weight }) => weight)).toEqual([3, 1]);
    expect(record.votes[0]).toMatchObject({ yes: 3, no: 1 });
  });

  test('refuses a weight that is none', async () => {
    await expect(planOf(shares.replace(',3,', ',0,'))).rejects.toThrow(
      'council.csv, row 2, column weight: "0": expected a whole number of votes, one or more',
    );
    await expect(planOf(shares.replace(',3,', ',2.5,'))).rejects.toThrow('row 2, column weight');
  });

  test('gives votes their rules, one for each that is told', async () => {
    const record = await recordOf([
      textFile(
        'council.csv',
        'date,motion,majority,yes,no\n2024-05-06,A,2/3,7,4\n2024-05-06,B,Zweidrittelmehrheit,8,3\n2024-05-06,C,absolute majority,7,4\n2024-05-06,D,,7,4\n',
      ),
    ]);
    expect(record.rules.map(({ id, share, matter }) => [id, share, matter])).toEqual([
      ['council-2-3', '2/3', '2/3'],
    ]);
    expect(record.votes.map(({ rule, note }) => [rule?.id, note])).toEqual([
      ['council-2-3', undefined],
      ['council-2-3', undefined],
      [undefined, 'majority as printed: absolute majority'],
      [undefined, undefined],
    ]);
  });
});
