import { describe, expect, test } from 'vitest';
import { rolesOfHeading } from '../../../src/interchange/import/column-roles.js';
import { optionOfWord, recordOption } from '../../../src/language/meaning/ballot-options.js';
import { resultOfWord } from '../../../src/language/meaning/vote-results.js';

describe('words', () => {
  test.each([
    [
      'yes',
      'Yes, Aye, YEA, Ja, dafür, Pour, Oui, sì, A favor, Sim, Voor, jaa, Za, ANO, áno, igen, Da, За, да, ναι, υπέρ',
    ],
    [
      'no',
      'No, Nay, Noes, Nein, dagegen, Contre, contrario, En contra, não, tegen, nej, mot, ei, przeciw, proti, nem, nu, protiv, Против, нет, όχι, κατά',
    ],
    [
      'abstain',
      'Abstention, abstained, Enthaltung, Abstención, astenuto, abstenção, onthouding, avstår, tyhjä, wstrzymał się, Zdržel se, tartózkodott, abținere, suzdržan, Воздержался, утримався, παρών',
    ],
    [
      'absent',
      'absent, abwesend, ausente, afwezig, frånvarande, poissa, nieobecny, nepřítomen, távol, отсутствовал, απών',
    ],
    ['excused', 'excused, entschuldigt, excusé, omluven, usprawiedliwiony'],
    [
      'not-voting',
      'not voting, did not vote, no_show, nichtabgegeben, non-votant, nie głosował, nehlasoval, не голосовал',
    ],
    ['invalid', 'ungültig, invalid, nul, neplatný, недействителен'],
  ])('for %s are known in many languages', (option, list) => {
    for (const word of list.split(', ')) expect([word, optionOfWord(word)]).toEqual([word, option]);
  });

  test('for an option are no letters and numbers, which mean something else in every source', () => {
    for (const code of ['A', 'B', 'N', 'Y', '1', '2', '3', '+', '@', ''])
      expect(optionOfWord(code)).toBeUndefined();
  });

  test('for results are known', () => {
    expect(
      ['Passed', 'angenommen', 'PRZYJĘTO', 'přijato', 'принято', 'adopté'].map(resultOfWord),
    ).toEqual(Array(6).fill('adopted'));
    expect(
      ['Failed', 'abgelehnt', 'zamítnuto', 'отклонено', 'rejeté', 'not agreed to'].map(
        resultOfWord,
      ),
    ).toEqual(Array(6).fill('rejected'));
    expect(resultOfWord('lies on the table')).toBeUndefined();
  });

  test.each([
    ['date', 'Date, DATUM, Fecha, data, дата, vote_date, poll_date'],
    ['title', 'Motion, Antrag, Objet, Asunto, tytuł, вопрос, poll_title'],
    ['party', 'Party, Fraktion/Gruppe, Groupe politique, klub, фракция'],
    ['person', 'member_id, MandateId, politician_id, депутат, poslanec'],
    ['vote', 'poll_id, rollnumber, voteId, голосование'],
    ['result', 'Result, Ergebnis, výsledek, итог'],
    ['family-name', 'Nachname, last_name, příjmení, фамилия'],
  ])('of headings tell %s', (role, list) => {
    for (const heading of list.split(', '))
      expect([heading, rolesOfHeading(heading)]).toEqual([heading, expect.arrayContaining([role])]);
  });

  test('of headings that tell nothing known tell nothing', () => {
    for (const heading of ['Bemerkung', 'constituency_name', 'url', '1-117', ''])
      expect(rolesOfHeading(heading)).toEqual([]);
  });

  test('an option has the nearest that the record knows', () => {
    expect(recordOption('yes', ['yes', 'no'])).toBe('yes');
    expect(recordOption('not-voting', ['yes', 'absent'])).toBe('absent');
    expect(recordOption('not-voting', ['yes', 'no'])).toBeUndefined();
    expect(recordOption('not-a-member', ['yes', 'absent'])).toBeUndefined();
  });
});
