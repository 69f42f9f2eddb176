import { describe, expect, test } from 'vitest';
import { decidingWords } from '../../src/records/greek-deciding-words.js';

describe('words of deciding', () => {
  test.each([
    ...['ψηφίζω', 'ψήφισμα', 'ψηφοφορία', 'καταψήφισαν', 'πλειοψηφία', 'αποφασίζει', 'απόφαση'],
    ...['εγκρίνω', 'ενέκρινε', 'έγκριση', 'απορρίπτω', 'απέρριψε', 'απορρίφθηκε', 'διάταγμα'],
    ...['διατάγματα', 'υιοθέτησε', 'επικυρώθηκε', 'πρότεινε', 'πρόταση', 'εισηγήθηκε', 'εξελέγη'],
    ...['εκλογή', 'αποχή', 'απόσχουμε', 'απαρτία', 'διορίστηκε', 'ΨΗΦΙΣΜΑ'],
  ])('%s is one', (word) => {
    expect(decidingWords(`Το ${word} αυτό`)).toHaveLength(1);
  });

  test.each(['ψάρι', 'κριτική', 'διατριβή', 'προϊόν', 'ημιψηφία'])('%s is none', (word) => {
    expect(decidingWords(`Το ${word} αυτό`)).toEqual([]);
  });
});
