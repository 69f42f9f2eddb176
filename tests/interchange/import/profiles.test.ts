import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.js';
import {
  type ImportRecordOptions,
  importRecord,
  planImport,
} from '../../../src/interchange/import/import-record.js';
import type { ImportFile } from '../../../src/interchange/import/read-import.js';
import { encoded, textFile } from './files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-profiles-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The record that files make, what was said of it, and its ballots in a line each. */
async function recordOf(files: readonly ImportFile[], options: ImportRecordOptions = {}) {
  const done = await importRecord(files, folder, options);
  expect(done.questions).toEqual([]);
  const record = loadDataset(folder);
  const ballots = record.tables.ballots!.map(({ vote, person, option, as_printed: printed }) =>
    [vote, person, option, printed].filter(Boolean).join(' '),
  );
  return { ...record, lines: ballots, said: done.said, profile: done.profile };
}

describe('Voteview', () => {
  const votes =
    '117,Senate,1,101,1,99.5\n117,Senate,1,102,6,80\n117,Senate,1,103,9,\n117,Senate,2,101,3,90\n117,Senate,2,102,5,90\n117,Senate,2,104,0,\n117,Senate,2,99912,1,\n';
  const heading = 'congress,chamber,rollnumber,icpsr,cast_code,prob\n';
  const members =
    'congress,chamber,icpsr,party_code,bioname,nominate_dim1\n117,Senate,101,100,"ADA, A.",0.1\n117,Senate,102,200,"BO, B.",0.1\n117,Senate,103,328,"CY, C.",0.1\n117,President,99912,100,"PRES, P.",0.1\n';
  const rollcalls =
    'congress,chamber,rollnumber,date,session,clerk_rollnumber,yea_count,nay_count,vote_result,vote_question,vote_desc\n117,Senate,1,2021-02-03,1,14,55,45,Nomination Confirmed,On the Nomination,A person\n117,Senate,2,2022-01-05,2,1,50,50,Motion Rejected,On Cloture,\n';

  test('has announced and paired stands, which are no votes, and a President, who is no member', async () => {
    const record = await recordOf([
      textFile('S117_votes.csv', heading + votes),
      textFile('S117_members.csv', members),
      textFile('S117_rollcalls.csv', rollcalls),
    ]);
    expect(record.profile).toBe('voteview');
    expect(record.lines).toEqual([
      '117-senate-1 ada-a yes 1 (yea)',
      '117-senate-1 bo-b no 6 (nay)',
      '117-senate-1 cy-c absent 9 (not voting)',
      '117-senate-2 ada-a supported 3 (announced yea)',
      '117-senate-2 bo-b opposed 5 (paired nay)',
      '117-senate-2 pres-p supported 1 (yea)',
    ]);
    expect(record.votes.map(({ yes, no, result }) => [yes, no, result])).toEqual([
      [55, 45, 'adopted'],
      [50, 50, 'rejected'],
    ]);
    // The number of Voteview names the vote; the clerk's is kept.
    expect(record.votes[0]?.note).toContain('clerk_rollnumber: 14');
    expect(record.people.map(({ party }) => party?.name.en)).toEqual([
      'Democratic Party',
      'Republican Party',
      'Independent',
      'Democratic Party',
    ]);
    expect(record.said.join('\n')).toContain('positions of the President are stands');
  });

  test('is read without a heading, too', async () => {
    const { lines } = await recordOf([textFile('S117_votes.csv', votes)]);
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('117-senate-1 101 yes 1 (yea)');
  });

  test('is read as a table of members by votes, as R has it', async () => {
    const record = await recordOf(
      [
        textFile(
          'votes.csv',
          '"legislator","1-1","1-2","2-1"\n"PRES (R USA)",9,1,9\n"ADA (D AK)",1,2,6\n"BO (R AL)",6,0,9\n',
        ),
        textFile(
          'members.csv',
          '"legislator","state","party","icpsr"\n"PRES (R USA)","USA","R",99910\n"ADA (D AK)","AK","D",1\n"BO (R AL)","AL","R",2\n',
        ),
      ],
      { body: 'Senate' },
    );
    expect(record.lines).toEqual([
      '1-2 pres-r-usa supported 1 (yea)',
      '1-1 ada-d-ak yes 1 (yea)',
      '1-2 ada-d-ak supported 2 (paired yea)',
      '2-1 ada-d-ak no 6 (nay)',
      '1-1 bo-r-al no 6 (nay)',
      '2-1 bo-r-al absent 9 (not voting)',
    ]);
    expect(new Set(record.votes.map(({ session }) => session.id))).toEqual(
      new Set(['senate-1', 'senate-2']),
    );
    expect(record.votes[0]).toMatchObject({ yes: 1, no: 1 });
  });
});

describe('the United Nations', () => {
  test('have another meaning of numbers, and dates in American order', async () => {
    const record = await recordOf([
      textFile(
        'un.csv',
        'rcid,ccode,vote,country,session,date,unres,descr\n3,2,1,United States,1,1/2/1946,R/1/66,A seat\n3,200,2,United Kingdom,1,1/2/1946,R/1/66,A seat\n3,365,3,Russia,1,1/2/1946,R/1/66,A seat\n3,90,8,Guatemala,1,1/2/1946,R/1/66,A seat\n3,91,9,Honduras,1,1/2/1946,R/1/66,A seat\n',
      ),
    ]);
    expect(record.profile).toBe('un');
    expect(record.lines).toEqual([
      '3 united-states yes 1',
      '3 united-kingdom abstain 2',
      '3 russia no 3',
      '3 guatemala absent 8',
    ]);
    expect(record.votes[0]).toMatchObject({ yes: 1, no: 1, abstain: 1 });
    expect(record.votes[0]?.session.date?.written).toBe('1946-01-02');
  });

  test('have letters and totals in their Digital Library, and Namibia has its code', async () => {
    const record = await recordOf([
      textFile(
        'undl.csv',
        'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting\n7,NA,NAMIBIA,Y,2020-12-01,75,A/RES/75/1,On peace,120,2,30,41\n7,FRA,FRANCE,A,2020-12-01,75,A/RES/75/1,On peace,120,2,30,41\n7,TON,TONGA,X,2020-12-01,75,A/RES/75/1,On peace,120,2,30,41\n',
      ),
    ]);
    expect(record.lines).toEqual(['7 namibia yes Y', '7 france abstain A', '7 tonga absent X']);
    expect(record.votes[0]).toMatchObject({ yes: 120, no: 2, abstain: 30 });
  });
});

describe('the Bundestag', () => {
  const first =
    'Wahlperiode,Sitzungnr,Abstimmnr,Fraktion/Gruppe,Name,Vorname,Titel,ja,nein,Enthaltung,ungültig,nichtabgegeben,Bezeichnung,Bemerkung\n19,195,3,SPD,Abel,Ada,von,1,0,0,0,0,Dr. Ada von Abel,\n19,195,3,AfD,Bach,Bo,,0,1,0,0,0,Bo Bach,\n19,195,3,FDP,Cohn,Cy,,0,0,1,0,0,Cy Cohn,\n19,195,3,FDP,Daum,Di,,0,0,0,1,0,Di Daum,\n19,195,3,FDP,Erb,Ed,,0,0,0,0,1,Ed Erb,entschuldigt\n';
  const second =
    'Sitzungnr,Abstimmnr,Wahlperiode,nein,ja,nichtabgegeben,ungültig,Enthaltung,Bezeichnung,Vorname,Name,Fraktion/Gruppe\n196,1,19,0,1,0,0,0,Dr. Ada von Abel,Ada,Abel,SPD\n';

  test('is read a file a vote, whatever the order of the columns', async () => {
    const record = await recordOf([
      textFile('20201126_3.csv', first),
      textFile('20201127_1.csv', second),
    ]);
    expect(record.profile).toBe('bundestag');
    expect(record.lines).toEqual([
      '19-195-3 dr-ada-von-abel yes ja',
      '19-195-3 bo-bach no nein',
      '19-195-3 cy-cohn abstain Enthaltung',
      '19-195-3 di-daum present ungültig',
      '19-195-3 ed-erb absent nichtabgegeben',
      '19-196-1 dr-ada-von-abel yes ja',
    ]);
    expect(record.people.map(({ party }) => party?.name.en)).toEqual([
      'SPD',
      'AfD',
      'FDP',
      'FDP',
      'FDP',
    ]);
    expect(record.votes.map(({ session }) => session.date?.written)).toEqual([
      '2020-11-26',
      '2020-11-27',
    ]);
    expect(record.ballots[4]?.note).toBe('Bemerkung: entschuldigt');
  });
});

describe('the Czech Chamber of Deputies', () => {
  const list = (name: string, text: string) => ({ name, bytes: encoded(text, 'windows-1250') });
  const files = [
    list(
      'hl2021s.unl',
      '1|172|1|1|0|09.11.2021|10:00|3|1|1|1|6|101|N|A|Návrh "pořadu" schůze|Pořad|\n2|172|1|2|0|09.11.2021|10:05|4|1|0|0|5|101|N|A|Námitka|Námitka|\n',
    ),
    list(
      'hl2021h1.unl',
      '11|1|A|\n12|1|B|\n13|1|C|\n14|1|F|\n15|1|@|\n16|1|M|\n17|1|W|\n18|1|K|\n11|2|A|\n',
    ),
    list('zmatecne.unl', '2|\n'),
    list('poslanec.unl', '11|501|x|\n12|502|x|\n'),
    list('osoby.unl', '501|Ing.|Dvořák|Jiří|\n502||Šťastná|Žofie|\n'),
    list('organy.unl', '1001|0|1|ANO|Poslanecký klub ANO|\n1002|0|5|V|Výbor|\n'),
    list('zarazeni.unl', '501|1001|0|2021-10-09 00|\n501|1002|0|2021-10-09 00|\n'),
  ];

  test('has lists without a heading in Windows-1250, letters for options, and void votes in a file of their own', async () => {
    const record = await recordOf(files);
    expect(record.profile).toBe('czech');
    expect(record.lines).toEqual([
      '1 jiri-dvorak yes A',
      '1 zofie-stastna no B',
      '1 13 abstain C',
      '1 14 present F',
      '1 15 absent @',
      '1 16 excused M',
      '1 18 present K',
    ]);
    expect(record.people[0]).toMatchObject({
      name: { en: 'Jiří Dvořák' },
      party: { name: { en: 'Poslanecký klub ANO' } },
    });
    expect(record.votes[0]).toMatchObject({
      yes: 3,
      no: 1,
      abstain: 1,
      result: 'adopted',
      motion: { label: { en: 'Návrh "pořadu" schůze' } },
    });
    expect(record.votes[1]).toMatchObject({
      yes: undefined,
      result: 'withdrawn',
      note: expect.stringContaining('declared void (zmatečné); as printed 4 for, 1 against'),
    });
    expect(record.said.join('\n')).toContain('1 votes were declared void');
  });
});

describe('the European Parliament', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<PV.RollCallVoteResults Sitting.Date="2022-03-01"><RollCallVote.Result Identifier="140" Date="2022-03-01 17:00:00">
<RollCallVote.Description.Text><a href="x">RC9-0123/2022</a> - § 5 &amp; 6</RollCallVote.Description.Text>
<Result.For Number="2"><Result.PoliticalGroup.List Identifier="PPE"><PoliticalGroup.Member.Name MepId="1" PersId="101">Adá</PoliticalGroup.Member.Name><PoliticalGroup.Member.Name PersId="102">Bo</PoliticalGroup.Member.Name></Result.PoliticalGroup.List></Result.For>
<Result.Against Number="1"><Result.PoliticalGroup.List Identifier="ID"><PoliticalGroup.Member.Name PersId="103">Cy</PoliticalGroup.Member.Name></Result.PoliticalGroup.List></Result.Against>
<Result.Abstention Number="0"/>
<Intentions><Intentions.Result.Against><Intentions.Member.Name PersId="102">Bo</Intentions.Member.Name><Intentions.Member.Name PersId="104">Di</Intentions.Member.Name></Intentions.Result.Against></Intentions>
</RollCallVote.Result></PV.RollCallVoteResults>`;

  test('keeps ballots as they were cast, and corrections beside them', async () => {
    const record = await recordOf([textFile('PV-9-2022-03-01-RCV_FR.xml', xml)]);
    expect(record.lines).toEqual(['140 ada yes For', '140 bo yes For', '140 cy no Against']);
    expect(record.votes[0]).toMatchObject({
      yes: 2,
      no: 1,
      abstain: 0,
      motion: { label: { en: 'RC9-0123/2022 - § 5 & 6' } },
    });
    expect(record.ballots.map(({ note }) => note)).toEqual([
      undefined,
      'corrected afterwards to: Against',
      undefined,
    ]);
    expect(record.votes[0]?.note).toContain(
      '104 did not vote and said afterwards to have meant: Against',
    );
    expect(record.people[0]?.party?.name.en).toBe('PPE');
  });

  test('is refused where it is not sound, or declares entities', async () => {
    const plan = (text: string) => planImport([textFile('a.xml', text)]);
    await expect(plan(xml.slice(0, -5))).rejects.toThrow(/a\.xml, row \d+: expected sound XML/);
    await expect(plan('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')).rejects.toThrow(
      'XML that declares no entities',
    );
    await expect(plan('<html><table></table></html>')).rejects.toThrow(
      'It is a file of another form',
    );
  });
});

describe('the Houses of Parliament', () => {
  const member = (id: number, name: string, party = 'Labour') => ({
    MemberId: id,
    Name: name,
    Party: party,
  });

  test('have tellers, who stand in no count', async () => {
    const division = {
      DivisionId: 1,
      Date: '2020-11-25T16:00:00',
      Number: 170,
      Title: 'A Bill: Second Reading',
      AyeCount: 1,
      NoCount: 1,
      Ayes: [member(1, 'Ada')],
      Noes: [member(2, 'Bo')],
      AyeTellers: [member(3, 'Cy')],
      NoTellers: [member(4, 'Di')],
      NoVoteRecorded: [member(5, 'Ed')],
    };
    const record = await recordOf([textFile('1.json', JSON.stringify(division))]);
    expect(record.lines).toEqual([
      '1 ada yes Aye',
      '1 bo no',
      '1 cy supported Aye (teller)',
      '1 di opposed No (teller)',
      '1 ed absent No vote recorded',
    ]);
    expect(record.votes[0]).toMatchObject({
      yes: 1,
      no: 1,
      abstain: undefined,
      note: 'Division number 170',
    });
    expect(record.bodies[0]?.name.en).toBe('House of Commons');
  });

  test('publish no absence of Lords: nothing is written of those who are not listed', async () => {
    const division = {
      divisionId: 9,
      date: '2020-11-25',
      title: 'X',
      authoritativeContentCount: 1,
      authoritativeNotContentCount: 0,
      contents: [{ memberId: 1, name: 'Lord A' }],
      notContents: [],
      contentTellers: [],
      notContentTellers: [],
    };
    const record = await recordOf([textFile('9.json', JSON.stringify([division]))]);
    expect(record.lines).toEqual(['9 lord-a yes Content']);
    expect(record.said).toContain(
      '9.json: who did not vote is not published; nothing is written of members who are not listed',
    );
  });
});

describe('HowTheyVote', () => {
  test('has the group of the day on each ballot, and those of a member by date', async () => {
    const record = await recordOf([
      textFile(
        'member_votes.csv',
        'vote_id,member_id,position,country_code,group_code\n1,10,FOR,DEU,EPP\n1,11,DID_NOT_VOTE,FRA,ID\n2,10,AGAINST,DEU,NI\n',
      ),
      textFile(
        'votes.csv',
        'id,timestamp,display_title,reference,count_for,count_against,count_abstention,count_did_not_vote,result\n1,2022-03-01 17:00:00,A report,A9-1,300,200,10,5,ADOPTED\n2,2022-03-02 12:00:00,Another,A9-2,100,200,10,5,REJECTED\n',
      ),
      textFile(
        'members.csv',
        'id,first_name,last_name,country_code\n10,Ada,Abel,DEU\n11,Bo,Bach,FRA\n',
      ),
      textFile(
        'group_memberships.csv',
        'member_id,group_code,term,start_date,end_date\n10,EPP,9,2019-07-02,2022-03-01\n10,NI,9,2022-03-02,\n11,ID,9,2019-07-02,\n',
      ),
    ]);
    expect(record.profile).toBe('howtheyvote');
    expect(record.lines).toEqual([
      '1 ada-abel yes FOR',
      '1 bo-bach absent DID_NOT_VOTE',
      '2 ada-abel no AGAINST',
    ]);
    expect(record.ballots.map(({ party }) => party?.name.en)).toEqual(['EPP', undefined, 'NI']);
    expect(record.votes.map(({ yes, result }) => [yes, result])).toEqual([
      [300, 'adopted'],
      [100, 'rejected'],
    ]);
    expect(record.memberships).toEqual([]);
  });
});

describe('Popolo', () => {
  test('is read from any assembly', async () => {
    const record = await recordOf([
      textFile(
        'p.json',
        JSON.stringify({
          persons: [
            { id: 'p/1', name: 'Ada' },
            { id: 'p/2', name: 'Bo' },
          ],
          organizations: [
            { id: 'o/1', name: 'Council', classification: 'legislature' },
            { id: 'o/2', name: 'Left', classification: 'party' },
          ],
          memberships: [
            { person_id: 'p/1', organization_id: 'o/1', start_date: '2020-01-01' },
            { person_id: 'p/1', organization_id: 'o/2' },
          ],
          motions: [{ id: 'm/1', text: 'A bench', organization_id: 'o/1' }],
          vote_events: [
            {
              id: 'v/1',
              motion_id: 'm/1',
              start_date: '2024-05-06T10:00:00Z',
              result: 'pass',
              counts: [
                { option: 'yes', value: '7' },
                { option: 'no', value: 4 },
                { option: 'yes', value: 3, group_id: 'o/2' },
              ],
              votes: [
                { voter_id: 'p/1', option: 'yes' },
                { voter_id: 'p/2', option: 'not voting' },
              ],
            },
          ],
        }),
      ),
    ]);
    expect(record.lines).toEqual(['v-1 ada yes', 'v-1 bo absent not voting']);
    expect(record.votes[0]).toMatchObject({
      yes: 7,
      no: 4,
      result: 'adopted',
      session: { body: { name: { en: 'Council' } } },
    });
    expect(record.people[0]?.party?.name.en).toBe('Left');
    expect(record.memberships).toHaveLength(1);
  });
});

test('a profile that is told is taken, and none where none is wanted', async () => {
  const file = textFile('un.csv', 'rcid,ccode,vote\n3,2,1\n3,200,3\n');
  const options = { body: 'Assembly' };
  expect(
    (await planImport([file], { ...options, profile: 'none' })).questions.map(({ at }) => at),
  ).toEqual([
    ['options', '1'],
    ['options', '3'],
  ]);
  expect((await planImport([file], { ...options, profile: 'un' })).questions).toEqual([]);
  await expect(planImport([file], { profile: 'duma' })).rejects.toThrow(
    'profile must be one of voteview, un',
  );
});

describe('abgeordnetenwatch', () => {
  const votes =
    'mandate_id,mandate,poll_id,vote,politician name\n7,"Ada (Land)",1,yes,Ada\n8,"Bo (Land)",1,no_show,Bo\n7,"Ada (Land)",2,no,Ada\n';
  const polls =
    'poll_id,poll_title,legislature_id,legislature_period,poll_date\n1,Bank,5,Land 2017,2019-05-06\n2,Baum,5,Land 2017,2020-05-06\n';
  const mandates =
    'mandate_id,mandate,politician,start_date,end_date,fraction_names,fraction_starts,party\n7,"Ada (Land)",Ada,,,LINKE seit 01.01.2020,2020-01-01,LINKE\n8,"Bo (Land)",Bo,2018-01-01,,SPD,,SPD\n';

  test('has the group of a mandate from its day on', async () => {
    const record = await recordOf([
      textFile('votes.csv', votes),
      textFile('polls.csv', polls),
      textFile('mandates.csv', mandates),
    ]);
    expect(record.profile).toBe('abgeordnetenwatch');
    expect(record.bodies[0]?.name.en).toBe('Land 2017');
    expect(record.lines).toEqual(['1 ada yes', '1 bo absent no_show', '2 ada no']);
    const ada = record.people.find(({ id }) => id === 'ada');
    expect(ada?.affiliations.map(({ party, from }) => [party?.id, from?.written])).toEqual([
      ['linke', '2020-01-01'],
    ]);
    // Before, Ada was of another group, which is not told.
    expect(record.people.map(({ party }) => party?.id)).toEqual([undefined, 'spd']);
    expect(record.said).toContain('the group of 1 mandates counts from the day that is told on');
  });

  test('gives whoever is of no group no party, which has no line', async () => {
    const record = await recordOf([
      textFile('votes.csv', votes),
      textFile('polls.csv', polls),
      textFile('mandates.csv', mandates.replaceAll('LINKE', 'fraktionslos')),
    ]);
    expect(record.people.map(({ party }) => party?.id)).toEqual([undefined, 'spd']);
    expect(record.people.find(({ id }) => id === 'ada')?.affiliations).toEqual([]);
    expect(record.parties.map(({ id }) => id)).toEqual(['spd']);
    expect(record.said).toContain('mandates.csv: “fraktionslos” is read as no party');
  });
});
