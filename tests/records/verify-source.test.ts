import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/records/records.js';
import { verifySource } from '../../src/records/verify-source.js';

const passage = (part: Passage['part'], paragraph: number, quote: string): Passage => ({
  table: 'passages',
  id: `${part}-${paragraph}`,
  source: { id: 'essay', type: 'book' },
  part,
  paragraph,
  quote,
  gloss: 'ours',
  note: undefined,
  noteScope: undefined,
  citations: [],
});

const heading = [
  'Monday',
  'A Title of Two Parts',
  'The picture: Anna at the mill',
  'A Writer',
  'A Title of Two Parts',
];
const body = [
  'It began in spring, as a title of two parts says.[1]',
  'The motion carried with twelve votes to seven.',
  '“A block of words,” she wrote, “set apart.”',
  'At last they left.[2]',
];
const notes = [
  '[1] Minutes, p. 9.',
  '[2] Letters, p. 47',
  'and a second paragraph of it.',
  '[10] Elsewhere.',
];
const copy = [...heading, ...body, ...notes].join('\n\n');

const recorded = [
  passage('text', 1, 'It began in spring'),
  passage('text', 2, 'twelve votes to seven'),
  passage('text', 3, 'A block of words'),
  passage('text', 4, 'At last they left.[2]'),
  passage('note', 1, 'Minutes, p. 9'),
  passage('note', 2, 'Letters, p. 47'),
  passage('note', 2, 'a second paragraph'),
  passage('note', 10, 'Elsewhere'),
  passage('caption', 1, 'Anna at the mill'),
];
const check = (text: string, passages: readonly Passage[] = recorded) =>
  verifySource(text, { passages });

describe('every quote is looked for where the record says', () => {
  test('a copy that has them all', () => {
    expect(check(copy)).toEqual({ checked: 9, notFound: [], firstLine: 11 });
  });

  test('a copy without its heading lacks only what stands in the heading', () => {
    const result = check([...body, ...notes].join('\n'));
    expect(result.firstLine).toBe(1);
    expect(result.notFound).toEqual([{ passage: recorded[8], elsewhere: [] }]);
  });

  test('a copy with more before the text', () => {
    expect(check(`Site\n\nMenu\n\n${copy}`).notFound).toEqual([]);
    expect(check(`Site\n\nMenu\n\n${copy}`).firstLine).toBe(15);
  });

  test('a copy that lacks the first paragraph keeps the numbers of the others', () => {
    const result = check([...body.slice(1), ...notes].join('\n'));
    expect(result.notFound.map((one) => one.passage.id)).toEqual(['text-1', 'caption-1']);
    expect(result.firstLine).toBe(1);
  });

  test('a copy without notes', () => {
    const result = check([...heading, ...body].join('\n'));
    expect(result.notFound.map((one) => one.passage.part)).toEqual([
      'note',
      'note',
      'note',
      'note',
    ]);
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['line separators of Unicode', (text: string) => text.replaceAll('\n', '\u2028')],
    ['no-break and doubled spaces', (text: string) => text.replaceAll(' ', '\u00a0 ')],
    [
      'blank lines that hold no-break spaces',
      (text: string) => text.replaceAll('\n\n', '\n\u00a0\n'),
    ],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('%s are not compared', (_, change) => {
    expect(check(change(copy)).notFound).toEqual([]);
  });

  test('nor is the encoding of accents', () => {
    const greek = [passage('text', 1, 'η ψηφοφορία έγινε')];
    expect(check('Τότε η ψηφοφορία έγινε.'.normalize('NFD'), greek).notFound).toEqual([]);
  });

  test('white space within a quote of the record is not compared either', () => {
    expect(check(copy, [passage('text', 2, 'twelve\u00a0votes\n to seven')]).notFound).toEqual([]);
  });
});

describe('what is not there is told', () => {
  test('a quote that stands nowhere', () => {
    const wrong = passage('text', 2, 'thirteen votes');
    expect(check(copy, [...recorded, wrong]).notFound).toEqual([{ passage: wrong, elsewhere: [] }]);
  });

  test('letters, capitals and signs are compared', () => {
    const wrong = [passage('text', 2, 'Twelve votes'), passage('text', 3, '"A block of words,"')];
    expect(check(copy, [...recorded, ...wrong]).notFound).toHaveLength(2);
  });

  test('a quote in another paragraph, with its line', () => {
    const wrong = passage('text', 3, 'twelve votes to seven');
    expect(check(copy, [...recorded, wrong]).notFound).toEqual([
      { passage: wrong, elsewhere: [{ part: 'text', number: 2, line: 13 }] },
    ]);
  });

  test('a quote in a note, when the record says text, and the other way round', () => {
    const wrong = [passage('text', 1, 'Letters, p. 47'), passage('note', 2, 'Minutes, p. 9')];
    expect(check(copy, [...recorded, ...wrong]).notFound.map((one) => one.elsewhere)).toEqual([
      [{ part: 'note', number: 2, line: 21 }],
      [{ part: 'note', number: 1, line: 19 }],
    ]);
  });

  test('a quote that stands only before the text', () => {
    const wrong = passage('text', 1, 'A Title of Two Parts');
    expect(check(copy, [...recorded, wrong]).notFound[0]?.elsewhere).toEqual([
      { part: 'caption', number: undefined, line: 3 },
      { part: 'caption', number: undefined, line: 9 },
    ]);
  });

  test('a quote of the text that the record calls a caption', () => {
    const wrong = passage('caption', 1, 'At last they left');
    expect(check(copy, [...recorded, wrong]).notFound[0]?.elsewhere).toEqual([
      { part: 'text', number: 4, line: 17 },
    ]);
  });

  test('everything, for a text that is another or empty', () => {
    const result = check('Something else.');
    expect(result.notFound).toHaveLength(9);
    expect(result.firstLine).toBeUndefined();
    expect(check('').notFound).toHaveLength(9);
  });

  test('a paragraph cut in two is told by the quotes behind it', () => {
    const cut = copy.replace('votes to seven', 'votes\nto seven');
    const result = check(cut, recorded.slice(0, 4));
    expect(result.notFound.map((one) => one.passage.id)).toContain('text-2');
    expect(result.notFound.length).toBeGreaterThan(1);
  });
});

describe('what is looked for', () => {
  test('with a work named, only its quotes', () => {
    const other = { ...passage('text', 1, 'nowhere'), source: { id: 'novel', type: 'book' } };
    expect(verifySource(copy, { passages: [...recorded, other] }, 'essay').checked).toBe(9);
    expect(verifySource(copy, { passages: [...recorded, other] }, 'novel').notFound).toHaveLength(
      1,
    );
    expect(verifySource(copy, { passages: [...recorded, other] }).checked).toBe(10);
  });

  test('a number in brackets within the text does not begin the notes', () => {
    const text = [
      'First.[1]',
      '[…] Second.',
      '[1] A quotation of two lines.',
      '[1] The note.',
    ].join('\n');
    const result = check(text, [
      passage('text', 1, 'First'),
      passage('text', 3, 'A quotation'),
      passage('note', 1, 'The note'),
    ]);
    expect(result.notFound).toEqual([]);
  });
});
