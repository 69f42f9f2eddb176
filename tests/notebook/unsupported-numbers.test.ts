import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Notebook, readNotebook } from '../../src/notebook/notebook-file.js';
import { unsupportedNumbers } from '../../src/notebook/unsupported-numbers.js';

function notebookOf(prose: string, printed: string, html?: string): Notebook {
  return {
    cells: [
      { cell_type: 'markdown', metadata: {}, source: prose },
      {
        cell_type: 'code',
        metadata: {},
        source: '',
        execution_count: 1,
        outputs: [
          { output_type: 'stream', name: 'stdout', text: printed },
          ...(html === undefined
            ? []
            : [
                { output_type: 'display_data' as const, data: { 'text/html': html }, metadata: {} },
              ]),
        ],
      },
    ],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

const typed = (prose: string, printed: string, html?: string) =>
  unsupportedNumbers(notebookOf(prose, printed, html)).map((one) => one.typed);

describe('a number typed in the text of a notebook', () => {
  test.each([
    ['in digits', 'There were 150 votes.', 'yes 150'],
    ['in words', 'Three would have turned it.', 'switches: 3'],
    ['in a compound word', 'In fifty-three sessions', '53 sessions'],
    ['typed in digits, printed in words', 'There were 12.', 'twelve votes'],
    ['rounded from what is shown', 'The chance is 0.58.', 'chance 0.58333'],
    ['as a percentage', 'It is 58 % likely, or 58.3 per cent.', 'chance 0.58333'],
    ['with a comma for thousands', 'Of 100,000 ballots', '100000 ballots'],
    ['at the end of a sentence', 'It was 3.', 'margin 3'],
    ['as the year of a date', 'On 30 December 1917', '1917-12-30'],
  ])('is supported by an output that shows it, %s', (_, prose, printed) => {
    expect(typed(prose, printed)).toEqual([]);
  });

  test.each([
    ['another number', 'There were 150 votes.', '15 and 50 and 1500', ['150']],
    ['a digit within a word', 'There were 47 votes.', 'note-47 a47', ['47']],
    ['a coarser number', 'The chance is 0.58.', 'chance 0.6', ['0.58']],
    ['no share that is no percentage', 'There were 58 votes.', 'share 0.58', ['58']],
    ['another word', 'Three or thirty-three', '30', ['Three', 'thirty-three']],
  ])('is not supported by %s', (_, prose, printed, expected) => {
    expect(typed(prose, printed)).toEqual(expected);
  });

  test('is supported by a table, but not by what stands in its tags', () => {
    expect(typed('There were 29.', '', '<td>29</td>')).toEqual([]);
    expect(typed('There were 29.', '', '<td colspan="29">3</td>')).toEqual(['29']);
  });

  test('may stand in code, an address, or before the item of a list', () => {
    expect(typed('`judge(12)` [a](b?7)\n1. First\n2. Then\n\n```ts\nf(4)\n```', '')).toEqual([]);
  });

  test('is told with its cell and the words around it', () => {
    expect(unsupportedNumbers(notebookOf('The vote was 12 against 7.', '12'))).toEqual([
      { cell: 1, typed: '7', context: 'The vote was 12 against 7.' },
    ]);
  });

  test('may be known from elsewhere, where a comment in its cell says so: at its digits, and in that cell only', () => {
    const prose = 'In 1921 there were 9 members and 2.5 lamps.';
    expect(typed(`${prose}\n\n<!-- not computed: 1921, nine -->`, '')).toEqual(['2.5']);
    expect(typed(`${prose}\n\n<!-- not computed: 1921, 9, 2.50 -->`, '')).toEqual(['2.5']);
    expect(typed(`${prose} <!-- a remark on 1921, 9 and 2.5 -->`, '')).toEqual([
      '1921',
      '9',
      '2.5',
    ]);
    const told = notebookOf('<!-- not computed: 1921 -->', '');
    const other = notebookOf('In 1921.', '');
    expect(unsupportedNumbers({ ...told, cells: [...told.cells, ...other.cells] })).toHaveLength(1);
  });

  test('"one" and "none" are no numbers', () => {
    expect(typed('One of them, no one, none', '')).toEqual([]);
  });
});

describe('the notebooks of the project', () => {
  const folder = fileURLToPath(new URL('../../notebooks/', import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.ipynb'));

  test.each(files)('%s types no number that it does not show', async (file) => {
    expect(unsupportedNumbers(await readNotebook(`${folder}${file}`))).toEqual([]);
  });
});
