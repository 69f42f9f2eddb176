import { describe, expect, test } from 'vitest';
import { meantAmong } from '../../../src/language/meaning/meant-among.js';
import { isTable } from '../../../src/records/descriptor.js';
import { readDescriptor } from '../../../src/records/read-descriptor.js';
import { oneVote, problemsOf } from '../../records/altered-dataset.js';

/** The values of every coded column of the form. */
const coded = readDescriptor()
  .resources.filter(isTable)
  .flatMap(({ name, schema }) =>
    schema.fields.flatMap((field) =>
      field.constraints?.enum
        ? [{ column: `${name}.${field.name}`, choices: field.constraints.enum }]
        : [],
    ),
  );
const choicesOf = (column: string) => coded.find((one) => one.column === column)?.choices ?? [];

describe('the value that a word means', () => {
  test.each([
    [
      'votes.result',
      'Adopted, ADOPTED, passed, carried, agreed, approved, angenommen, принято, yes',
      'adopted',
    ],
    ['votes.result', 'defeated, failed, negatived, abgelehnt, отклонено, no', 'rejected'],
    ['votes.result', 'tabled, postponed, vertagt', 'deferred'],
    ['votes.result', 'Not told, unknown', 'not-told'],
    ['ballots.option', 'aye, For, dafür, за, ναι', 'yes'],
    ['ballots.option', 'nay, against, Nein, против, όχι', 'no'],
    ['ballots.option', 'Enthaltung, abstained, воздержался, παρών', 'abstain'],
    ['ballots.option', 'entschuldigt, leave of absence', 'excused'],
    ['ballots.option', 'did not vote', 'absent'],
    ['rules.of', 'all members, Mitglieder', 'members'],
    ['rules.of', 'votes cast', 'votes'],
    ['rules.tie', 'casting vote, chair', 'chair-decides'],
    ['rules.tie', 'fails', 'rejects'],
    ['rules.abstentions', 'no, ignored', 'do-not-count'],
    ['rules.reach', 'more than', 'more-than'],
    ['attendance.bound', 'circa, approximately, около', 'about'],
    ['attendance.bound', 'minimum', 'at-least'],
    ['sessions.calendar', 'Old Style, O.S.', 'julian'],
    ['bodies.kind', 'parliament, Chamber', 'assembly'],
    ['bodies.kind', 'Executive committee', 'executive-committee'],
    ['motions.kind', 'bill, Gesetz', 'law'],
    ['evidence.certainty', 'explicit', 'stated'],
  ])('in %s, of %s, is %s', (column, list, value) => {
    for (const word of list.split(', ')) {
      expect([word, meantAmong(word, choicesOf(column))[0]]).toEqual([word, value]);
    }
  });

  test('is none for a word without one, for letters and for signs', () => {
    for (const { choices } of coded) {
      for (const word of ['zzz', 'Q', '1', '?', '', ' - '])
        expect(meantAmong(word, choices)).toEqual([]);
    }
  });

  test('is itself, in every column, however it is written', () => {
    for (const { choices } of coded) {
      for (const choice of choices) {
        const written = choice.toUpperCase().replaceAll('-', ' ');
        expect(meantAmong(written, choices)).toEqual([choice]);
      }
    }
  });
});

test('a coded value that is refused is told with the one that it means, not with one of like letters', () => {
  const nearest = (result: string) =>
    problemsOf(oneVote, (folder) => {
      folder.set('votes.csv', { id: 'on-peace' }, { result });
    }).map((problem) => problem.nearest);
  expect(nearest('passed')).toEqual([['adopted']]);
  expect(nearest('Adopted')).toEqual([['adopted']]);
  expect(nearest('defeated')).toEqual([['rejected']]);
  expect(nearest('adpted')).toEqual([['adopted']]);
  expect(nearest('zzz')).toEqual([undefined]);
});
