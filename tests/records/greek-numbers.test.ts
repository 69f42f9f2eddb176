import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLetters } from '../../src/language/plain-letters.js';
import { numberPlaces, numbersIn } from '../../src/records/greek-numbers.js';

type Gender = 'masculine' | 'feminine' | 'neuter' | 'genitive';

const one: Record<Gender, string> = {
  masculine: 'ένας',
  feminine: 'μία',
  neuter: 'ένα',
  genitive: 'ενός',
};
const inGenders = (masculine: string, neuter: string, genitive: string): Record<Gender, string> => {
  return { masculine, feminine: masculine, neuter, genitive };
};
const three = inGenders('τρεις', 'τρία', 'τριών');
const four = inGenders('τέσσερις', 'τέσσερα', 'τεσσάρων');
const plainUnits = ['', '', 'δύο', '', '', 'πέντε', 'έξι', 'επτά', 'οκτώ', 'εννέα'];
const tens = [
  ...['', '', 'είκοσι', 'τριάντα', 'σαράντα', 'πενήντα', 'εξήντα', 'εβδομήντα', 'ογδόντα'],
  'ενενήντα',
];
const hundreds = [
  ...['', '', 'διακόσι', 'τριακόσι', 'τετρακόσι', 'πεντακόσι', 'εξακόσι', 'επτακόσι', 'οκτακόσι'],
  'εννιακόσι',
];
const endings: Record<Gender, string> = {
  masculine: 'οι',
  feminine: 'ες',
  neuter: 'α',
  genitive: 'ων',
};

function unit(number: number, gender: Gender): string {
  const special = { 1: one, 3: three, 4: four }[number];
  return special ? special[gender] : (plainUnits[number] ?? '');
}

/** Writes a number below ten thousand in Greek words. */
function inGreek(number: number, gender: Gender): string {
  if (number === 0) return 'μηδέν';
  const thousand = Math.floor(number / 1000);
  const hundred = Math.floor(number / 100) % 10;
  const rest = number % 100;
  const words = [];
  if (thousand === 1) words.push(`χίλι${endings[gender]}`);
  if (thousand > 1) words.push(unit(thousand, 'feminine'), 'χιλιάδες');
  if (hundred === 1) words.push(rest > 0 ? 'εκατόν' : 'εκατό');
  if (hundred > 1) words.push(`${hundreds[hundred]}${endings[gender]}`);
  if (rest === 10) words.push('δέκα');
  else if (rest === 11) words.push('έντεκα');
  else if (rest === 12) words.push('δώδεκα');
  else if (rest > 12 && rest < 20) words.push(`δεκα${unit(rest - 10, gender)}`);
  else words.push(tens[Math.floor(rest / 10)] ?? '', unit(rest % 10, gender));
  return words.filter((word) => word !== '').join(' ');
}

const genders: readonly Gender[] = ['masculine', 'feminine', 'neuter', 'genitive'];
const anyNumber = fc.integer({ min: 0, max: 9999 });
const anyGender = fc.constantFrom(...genders);

describe('numbers in Greek words', () => {
  test.each(genders)('are read back from 0 to 9999 (%s)', (gender) => {
    const wrong = Array.from({ length: 10_000 }, (_, number) => number).filter((number) => {
      const read = numbersIn(inGreek(number, gender));
      return read.length !== 1 || read[0] !== number;
    });
    expect(wrong).toEqual([]);
  });

  test('are read whatever their case, accents and spacing', () => {
    fc.assert(
      fc.property(anyNumber, anyGender, (number, gender) => {
        const words = inGreek(number, gender);
        expect(numbersIn(words.toUpperCase())).toEqual([number]);
        expect(numbersIn(words.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual([number]);
        expect(numbersIn(words.normalize('NFD').replaceAll(' ', '\n '))).toEqual([number]);
      }),
    );
  });

  test('that other words or marks part are each read', () => {
    const between = fc.constantFrom(', ', ' έναντι ', ' και ', '–', ' (', '/');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyNumber, anyGender), { minLength: 1, maxLength: 5 }),
        between,
        (numbers, separator) => {
          const text = numbers.map(([number, gender]) => inGreek(number, gender)).join(separator);
          expect(numbersIn(text)).toEqual(numbers.map(([number]) => number));
        },
      ),
    );
  });

  test.each([
    ['ένας μία μια μίαν μιας έναν ένα ενός', [1, 1, 1, 1, 1, 1, 1, 1]],
    ['τέσσερεις τεσσέρων τέσσαρες τέσσαρα', [4, 4, 4, 4]],
    ['εφτά οχτώ εννιά', [7, 8, 9]],
    ['ένδεκα δεκάξι δεκαέξι δεκατεσσάρων δεκαεφτά δεκαεννιά', [11, 16, 16, 14, 17, 19]],
    ['δέκα πέντε', [15]],
    ['δέκα δύο', [10, 2]],
    ['δώδεκα τρεις', [12, 3]],
    ['εκατόν δώδεκα', [112]],
    ['διακοσίους χιλίους', [200, 1000]],
    ['εφτακόσιες οχτακόσιους εννεακοσίων', [700, 800, 900]],
    ['πέντε είκοσι', [5, 20]],
    ['είκοσι τριάντα', [20, 30]],
    ['τριάντα δύο τρεις', [32, 3]],
    ['πενήντα εκατό', [50, 100]],
    ['μηδέν πέντε μηδενός', [0, 5, 0]],
    ['είκοσι μηδέν', [20, 0]],
    ['χίλιοι εννιακόσιοι δεκαεπτά', [1917]],
    ['χίλιοι χίλιοι', [1000, 1000]],
    ['δύο χιλιάδες χίλιοι', [2000, 1000]],
    ['εκατόν πενήντα χιλιάδες διακόσια', [150_200]],
    ['ένα εκατομμύριο', [1_000_000]],
    ['δύο εκατομμύρια τριακόσιες χιλιάδες πέντε', [2_300_005]],
    ['τρία δισεκατομμύρια ένα εκατομμύριο', [3_001_000_000]],
    ['ενός δισεκατομμυρίου', [1_000_000_000]],
    ['δύο εκατομμύρια χίλια ένα', [2_001_001]],
    ['δύο χιλιάδες τρία εκατομμύρια', [2000, 3_000_000]],
    ['πέντε χιλιάδες έξι χιλιάδες', [5000, 6000]],
    ['πέντε χιλιάδες μηδέν', [5000, 0]],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    'χιλιάδες μετριοπαθείς',
    'εκατομμύρια αγρότες',
    'τριαντατριάχρονος τετράμηνης τριμελή μονομερώς',
    'Δεύτερο Συνέδριο, την πρώτη συνεδρίαση',
    'με συντριπτική πλειοψηφία',
    '',
  ])('are not found in "%s"', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe('numbers in digits', () => {
  test('are read as they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(numbersIn(numbers.join(' – '))).toEqual(numbers);
      }),
    );
  });

  test.each([
    ['30ής 1η 19ης 2nd', [30, 1, 19, 2]],
    ['τουλάχιστον το 40%', [40]],
    ['σσ. 95–6, 141-2', [95, 6, 141, 2]],
    ['1.000 και 12.345.678', [1000, 12_345_678]],
    ['1,000', [1000]],
    ['0.125 ή 1,5 ή 12.75 ή 1.000,5 ή 1,000.25', []],
    ['1234.567', []],
    ['30.12.1917', [30, 12, 1917]],
    ['(150–98)', [150, 98]],
    ['108 μέλη', [108]],
    ['A4 και Β12', []],
    ['007', [7]],
    ['2 χιλιάδες 300', [2000, 300]],
    ['2 χιλιάδες τριακόσιοι', [2300]],
    ['1,5 εκατομμύριο', []],
    ['5 εκατό', [5, 100]],
    ['πενήντα 3', [50, 3]],
    ['99999999999999999999', []],
    ['by 12 votes to 7 in 1917', [12, 7, 1917]],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

test('a number has its place in the plain text', () => {
  const plain = plainLetters('Στις Είκοσι Τριών, την 30ή');
  const places = numberPlaces(plain);
  expect(places.map(({ start, end }) => plain.slice(start, end))).toEqual(['εικοσι τριων', '30']);
});
