import { afterEach, describe, expect, test, vi } from 'vitest';
import { sheetInText, show } from '../../src/cli/show.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

const folder = inventedFolder(invented);
const shown = (...words: string[]) => run(show, ...words, '--data', folder);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('sovnarkom show', () => {
  test('prints a record with its dates and evidence', async () => {
    expect((await shown('council-1917-12-30')).out).toBe(
      [
        'sessions/council-1917-12-30',
        'id           council-1917-12-30',
        'body         council (Council)',
        'date         1917-12-30',
        '             julian     1917-12-30 (inferred)',
        '             gregorian  1918-01-12 (inferred, converted)',
        '             inferred: «with twelve votes to seven»',
        '               our gloss: twelve to seven',
        '               paragraph 2, note 1 [mill-quote]',
        '               reasoning: It follows.',
        '               cites An Essay, page 9 [essay]',
        'calendar     civil',
        'chair        clara (Clara Cedar)',
        'part_of_day  —',
        'note         —',
        '',
      ].join('\n'),
    );
  });

  test('prints dates without evidence, and evidence from a note', async () => {
    expect((await shown('flood')).out).toContain('gregorian  1918-02-14\n');
    expect((await shown('flood')).out).toContain('julian     1918-02-01 (converted)\n');
    expect((await shown('anna')).out).toContain('       note 1 [note-quote]\n');
  });

  test('prints evidence from a caption, and the nearest note', async () => {
    const passages = [{ ...invented.passages?.[2], id: 'near', note: 1, note_scope: 'near' }];
    const evidence = [
      { table: 'people', record: 'boris', field: 'name_en', passage: 'near', certainty: 'stated' },
    ];
    const own = inventedFolder({ ...invented, passages, evidence });
    expect((await run(show, 'boris', '--data', own)).out).toContain(
      'caption, note 1 (the nearest on the matter) [near]\n',
    );
  });

  test('prints it as JSON, null where nothing is told', async () => {
    const sheet = JSON.parse((await shown('people/anna', '--json')).out);
    expect(sheet).toMatchObject({ table: 'people', id: 'anna' });
    const party = sheet.fields.find((one: { field: string }) => one.field === 'party');
    expect(party).toMatchObject({ value: 'reds', means: 'Reds', dates: null });
    expect(party.evidence[0]).toMatchObject({ certainty: 'computed', note: null });
  });

  test('uses colour on a terminal only, and not where NO_COLOR is set', async () => {
    const terminal = process.stdout.isTTY;
    try {
      vi.stubEnv('NO_COLOR', undefined);
      process.stdout.isTTY = true;
      expect((await shown('anna')).out).toContain('\u001b[');
      vi.stubEnv('NO_COLOR', '1');
      expect((await shown('anna')).out).not.toContain('\u001b[');
      vi.stubEnv('NO_COLOR', undefined);
      process.stdout.isTTY = false;
      expect((await shown('anna')).out).not.toContain('\u001b[');
    } finally {
      process.stdout.isTTY = terminal;
    }
  });

  test('shows at a glance what the words state and what is inferred', () => {
    const evidence = (certainty: 'stated' | 'inferred') => ({
      ...{
        passage: 'p',
        certainty,
        reasoning: undefined,
        quote: 'q',
        gloss: 'g',
        part: 'text' as const,
      },
      ...{ paragraph: 1, note: undefined, noteScope: undefined, cites: [] },
    });
    const text = (certainty: 'stated' | 'inferred') =>
      sheetInText(
        {
          table: 't',
          id: 'i',
          fields: [
            {
              field: 'f',
              value: 1,
              means: undefined,
              dates: undefined,
              evidence: [evidence(certainty)],
            },
          ],
        },
        true,
      );
    expect(text('stated')).toContain('\u001b[32mstated');
    expect(text('inferred')).toContain('\u001b[33minferred');
  });

  test('a record that is not there is not found, with those close to it', async () => {
    const failure = await shown('bori').catch((error: unknown) => error);
    expect(failure).not.toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain('there is no record "bori"; did you mean boris');
    await expect(shown('people/bori')).rejects.toThrow(/; did you mean people\/boris/);
    await expect(shown('qqqqqqqqqqqq')).rejects.toThrow(/^there is no record "qqqqqqqqqqqq"$/);
  });

  test('an identifier that two tables have needs the table', async () => {
    const people = [
      ...(invented.people ?? []),
      { id: 'mill', name_en: 'Mill', name_ru: 'М', name_el: 'Μ' },
    ];
    const own = inventedFolder({ ...invented, people });
    const failure = await run(show, 'mill', '--data', own).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain('name one of people/mill, motions/mill');
    expect((await run(show, 'motions/mill', '--data', own)).code).toBe(0);
  });

  test('one record must be named', async () => {
    await expect(shown()).rejects.toThrow(UsageError);
    await expect(shown('anna', 'boris')).rejects.toThrow(UsageError);
  });
});
