import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verify } from '../../src/cli/verify.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

const folder = inventedFolder(invented);
const source = join(folder, 'essay.txt');
const text = [
  ...['An Essay', 'Picture: Anna at the mill', 'It began.'],
  ...['It carried with twelve votes to seven.', '[1] Minutes, p. 9.'],
].join('\n\n');
const verified = (copy: string | Uint8Array, ...words: string[]) => {
  writeFileSync(source, copy);
  return run(verify, '--source', source, '--data', folder, ...words);
};

describe('sovnarkom verify', () => {
  test('counts the quotes found and exits 0', async () => {
    expect(await verified(text)).toEqual({
      code: 0,
      out: '3 of 3 quotes stand where the record says (its text begins on line 5)\n',
    });
  });

  test('lists those that are not found and exits 1', async () => {
    expect(await verified(text.replace('p. 9', 'p. 8'))).toEqual({
      code: 1,
      out: [
        '2 of 3 quotes stand where the record says (its text begins on line 5)',
        'note-quote, note 1: not found in the copy',
        '  «Minutes, p. 9»',
        '',
      ].join('\n'),
    });
  });

  test('says where else a quote stands', async () => {
    const moved = text
      .replace('[1] Minutes, p. 9.', '[1] None.\n[2] Minutes, p. 9. Anna at the mill')
      .replace('Picture: Anna at the mill', 'Picture: with twelve votes to seven');
    const { out } = await verified(moved);
    expect(out).toContain('note-quote, note 1: stands elsewhere: note 2 (line 10)\n');
    expect(out).toContain('caption-quote, caption: stands elsewhere: note 2 (line 10)\n');
  });

  test('says that a quote of the text stands before it', async () => {
    const passages = [
      ...(invented.passages ?? []),
      {
        id: 'early',
        source: 'essay',
        part: 'text',
        paragraph: 1,
        quote: 'An Essay',
        gloss: 'title',
      },
    ];
    const own = inventedFolder({ ...invented, passages });
    writeFileSync(source, `${text.replace('\n\n[1]', '\n\nIt ended.\n\n[1]')}`);
    const { out } = await run(verify, '--source', source, '--data', own);
    expect(out).toContain('early, paragraph 1: stands elsewhere: ');
  });

  test('prints the outcome as JSON', async () => {
    const { out, code } = await verified(text.replace('p. 9', 'p. 8'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      work: 'essay',
      checked: 3,
      firstLine: 5,
      notFound: [
        {
          passage: 'note-quote',
          part: 'note',
          paragraph: 1,
          quote: 'Minutes, p. 9',
          elsewhere: [],
        },
      ],
    });
  });

  describe('with --uncovered', () => {
    const greek = [
      ...['An Essay', 'Picture: Anna at the mill', 'It began in 1917. Ήρθαν τρεις.'],
      ...['It carried with twelve votes to seven.', '[1] Minutes, p. 9.'],
    ].join('\n\n');

    test('lists sentences that are neither quoted nor left out, counts them last, and exits 1', async () => {
      expect(await verified(greek, '--uncovered')).toEqual({
        code: 1,
        out: [
          '3 of 3 quotes stand where the record says (its text begins on line 5)',
          'paragraph 1 (line 5): Ήρθαν τρεις.',
          '  numbers: τρεισ',
          '3 of 4 sentences have a number, a date, a name of the record or a word of deciding: 1 are quoted, 1 left out (plan 1), 1 uncovered',
          '',
        ].join('\n'),
      });
    });

    test('exits 0 when none remains', async () => {
      const { code, out } = await verified(greek.replace('τρεις', 'όλοι'), '--uncovered');
      expect(code).toBe(0);
      expect(out).toContain(', 0 uncovered\n');
    });

    test('tells a row of left_out that stands nowhere, and exits 1', async () => {
      const { code, out } = await verified(
        greek.replace('It began', 'So began').replace(' Ήρθαν τρεις.', ''),
        '--uncovered',
      );
      expect(code).toBe(1);
      expect(out).toContain(
        'text-1 of left_out, paragraph 1: not found in the copy\n  «It began»\n',
      );
    });

    test('prints the coverage as JSON', async () => {
      const { out } = await verified(greek, '--uncovered', '--json');
      const { coverage } = JSON.parse(out) as { coverage: { uncovered: { text: string }[] } };
      expect(coverage).toMatchObject({ sentences: 4, marked: 3, quoted: 1, leftOut: { plan: 1 } });
      expect(coverage.uncovered.map((one) => one.text)).toEqual(['Ήρθαν τρεις.']);
    });
  });

  test('a text that is quite another has no first line', async () => {
    const { out } = await verified('Something else.');
    expect(out.split('\n')[0]).toBe('0 of 3 quotes stand where the record says');
  });

  test('a file that is missing, a folder, or not UTF-8 is told', async () => {
    await expect(run(verify, '--source', join(folder, 'no.txt'))).rejects.toThrow(
      /^there is no file .*no\.txt; --source/,
    );
    await expect(run(verify, '--source', folder)).rejects.toThrow(/ cannot be read: /);
    await expect(verified(new Uint8Array([0xce, 0x20]))).rejects.toThrow(
      /is not text in UTF-8; save it again/,
    );
  });

  test('the file must be named', async () => {
    await expect(run(verify, '--data', folder)).rejects.toThrow(UsageError);
  });

  test('where the record quotes several works, one must be named', async () => {
    const passages = [
      ...(invented.passages ?? []),
      { id: 'other', source: 'novel', part: 'text', paragraph: 1, quote: 'Once', gloss: 'once' },
    ];
    const works = ['essay', 'novel'].map((id) => ({ id, type: 'book' }));
    const own = inventedFolder({ ...invented, passages }, works);
    writeFileSync(source, text);
    const both = (...words: string[]) => run(verify, '--source', source, '--data', own, ...words);
    await expect(both()).rejects.toThrow(
      'the record quotes several works: name one with --work (essay, novel)',
    );
    await expect(both()).rejects.toThrow(UsageError);
    expect((await both('--work', 'essay')).code).toBe(0);
    expect((await both('--work', 'novel')).code).toBe(1);
    await expect(both('--work', 'novl')).rejects.toThrow(
      'the record quotes no work "novl"; did you mean novel?',
    );
  });

  test('a record without quotes cannot be verified', async () => {
    writeFileSync(source, text);
    const own = inventedFolder({});
    await expect(run(verify, '--source', source, '--data', own)).rejects.toThrow(
      'there is nothing to verify',
    );
  });
});
