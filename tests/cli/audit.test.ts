import { describe, expect, test } from 'vitest';
import { audit } from '../../src/cli/audit.js';
import { UsageError } from '../../src/errors/usage-error.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { run } from './run.js';

const quoted = { source: 'essay', part: 'text', gloss: 'as counted' };

/** Nineteen votes in a council of eighteen, a decision that was not kept, and what a reader saw. */
const oddTables = {
  ...invented,
  votes: [
    { ...invented.votes?.[0], afterwards: 'withheld', afterwards_text: 'It was not published.' },
  ],
  ballots: [],
  compositions: [
    {
      id: 'council-1917',
      body: 'council',
      date: '1917-12-09',
      calendar: 'civil',
      authority: 'official',
      counts: 'decisive-votes',
    },
  ],
  seats: [
    {
      id: 'seats-reds',
      composition: 'council-1917',
      party: 'reds',
      seats: 11,
      status: 'filled',
    },
    {
      id: 'seats-greens',
      composition: 'council-1917',
      party: 'greens',
      seats: 7,
      status: 'filled',
    },
  ],
  passages: [
    ...(invented.passages ?? []),
    { ...quoted, id: 'seats-quote', paragraph: 3, quote: 'eleven against seven' },
  ],
  evidence: [
    {
      table: 'votes',
      record: 'mill-vote',
      field: 'yes',
      passage: 'mill-quote',
      certainty: 'stated',
    },
    {
      table: 'seats',
      record: 'seats-reds',
      field: 'seats',
      passage: 'seats-quote',
      certainty: 'inferred',
      reasoning: 'So many are meant.',
    },
    {
      table: 'readers_notes',
      record: 'two-mills',
      field: 'text',
      passage: 'caption-quote',
      certainty: 'stated',
    },
  ],
  readers_notes: [
    {
      id: 'two-mills',
      strength: 'doubtful',
      matter: 'people',
      text: 'Two mills are told of.',
      records: 'motions/mill',
    },
  ],
  explanations: [
    {
      id: 'nineteen',
      rule: 'votes-against-members',
      records: 'votes/mill-vote seats/seats-reds seats/seats-greens',
      text: 'A guest may have voted.',
    },
  ],
};
const odd = inventedFolder(oddTables);
const even = inventedFolder({});

const printed = async (...words: string[]) => (await run(audit, ...words, '--data', odd)).out;
const parsed = async (...words: string[]) => JSON.parse(await printed(...words, '--json'));
const rulesOf = async (...words: string[]): Promise<string[]> =>
  (await parsed(...words)).map((one: { readonly rule: string }) => one.rule);

describe('sovnarkom audit', () => {
  test('prints each finding with its sides, their words and its explanation', async () => {
    expect(await printed('--rule', 'votes-against-members', '--full')).toBe(
      [
        'contradiction · votes-against-members',
        '19 votes were cast (mill-vote), but Council had 18 members with a decisive vote.',
        '  – 12 + 7 + 0 = 19 votes',
        '    votes/mill-vote',
        '    “with twelve votes to seven” – § 2, note 1',
        '  – 11 + 7 = 18 members with a decisive vote',
        '    seats/seats-reds seats/seats-greens',
        '    “eleven against seven” – § 3 (inferred)',
        '  Explanation: A guest may have voted.',
        '',
        '1 finding: 1 contradiction; 1 by rules, 0 noted by a reader',
        '',
      ].join('\n'),
    );
  });

  test('prints a line for each finding unless told to print them whole', async () => {
    expect(await printed('--rule', 'votes-against-members')).toBe(
      [
        'contradiction · votes-against-members · 19 votes were cast (mill-vote), but Council had 18 members with a decisive vote.',
        'sovnarkom audit --full shows the words on which each rests.',
        '1 finding: 1 contradiction; 1 by rules, 0 noted by a reader',
        '',
      ].join('\n'),
    );
  });

  test('groups the findings by strength, the firmest first, and counts them last', async () => {
    const out = await printed();
    const strengths = [...out.matchAll(/^(contradiction|doubtful|trap) · /gm)].map(
      ([, one]) => one,
    );
    const number = (strength: string) => strengths.filter((one) => one === strength).length;
    const [firm, doubtful, traps] = ['contradiction', 'doubtful', 'trap'].map(number);
    expect(strengths).toEqual([
      ...Array(firm).fill('contradiction'),
      ...Array(doubtful).fill('doubtful'),
      ...Array(traps).fill('trap'),
    ]);
    expect([firm, doubtful, traps].every((one) => (one ?? 0) > 0)).toBe(true);
    const inWords = (count: number | undefined, one: string, many: string) =>
      `${count} ${count === 1 ? one : many}`;
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      `${strengths.length} findings: ${inWords(firm, 'contradiction', 'contradictions')}, ${doubtful} doubtful, ${inWords(traps, 'trap', 'traps')}; ${strengths.length - 1} by rules, 1 noted by a reader`,
    );
  });

  test('keeps to a rule, and to a strength', async () => {
    expect(await rulesOf('--rule', 'readers-note')).toEqual(['readers-note']);
    expect(await rulesOf('--rule', 'decision-and-outcome')).toEqual(['decision-and-outcome']);
    expect(await rulesOf('--strength', 'contradiction')).toContain('votes-against-members');
    expect(await rulesOf('--strength', 'contradiction')).not.toContain('readers-note');
    expect(await rulesOf('--strength', 'doubtful')).toContain('readers-note');
    expect(await rulesOf('--rule', 'readers-note', '--strength', 'trap')).toEqual([]);
  });

  test('says so if it finds nothing', async () => {
    expect(await printed('--rule', 'readers-note', '--strength', 'trap')).toBe('no findings\n');
    expect(await run(audit, '--data', even)).toEqual({ code: 0, out: 'no findings\n' });
    expect(await run(audit, '--data', even, '--json')).toEqual({ code: 0, out: '[]\n' });
  });

  test('exits 0 whatever it finds', async () => {
    expect((await run(audit, '--data', odd)).code).toBe(0);
  });

  test('prints the findings with their evidence as JSON', async () => {
    const [finding] = await parsed('--rule', 'votes-against-members');
    expect(finding).toEqual({
      rule: 'votes-against-members',
      strength: 'contradiction',
      matter: 'counts',
      text: '19 votes were cast (mill-vote), but Council had 18 members with a decisive vote.',
      sides: [
        {
          says: '12 + 7 + 0 = 19 votes',
          records: [{ table: 'votes', id: 'mill-vote' }],
          evidence: [
            {
              table: 'votes',
              record: 'mill-vote',
              field: 'yes',
              certainty: 'stated',
              reasoning: null,
              passage: 'mill-quote',
              quote: 'with twelve votes to seven',
              gloss: 'twelve to seven',
              part: 'text',
              paragraph: 2,
              note: 1,
              noteScope: 'sentence',
            },
          ],
        },
        {
          says: '11 + 7 = 18 members with a decisive vote',
          records: [
            { table: 'seats', id: 'seats-reds' },
            { table: 'seats', id: 'seats-greens' },
          ],
          evidence: [
            {
              table: 'seats',
              record: 'seats-reds',
              field: 'seats',
              certainty: 'inferred',
              reasoning: 'So many are meant.',
              passage: 'seats-quote',
              quote: 'eleven against seven',
              gloss: 'as counted',
              part: 'text',
              paragraph: 3,
              note: null,
              noteScope: null,
            },
          ],
        },
      ],
      records: ['votes/mill-vote', 'seats/seats-reds', 'seats/seats-greens'],
      explanation: 'A guest may have voted.',
      source: 'rule',
      consequences: [],
    });
  });

  test('marks what a reader noted', async () => {
    expect(await printed('--rule', 'readers-note')).toMatch(
      /^doubtful · readers-note \(noted by a reader\) · Two mills are told of/,
    );
    expect(await printed('--rule', 'readers-note', '--full')).toContain(
      'doubtful · readers-note (noted by a reader)\nTwo mills are told of.\n',
    );
    const [note] = await parsed('--rule', 'readers-note');
    expect(note).toMatchObject({ source: 'reader', explanation: null });
  });

  test('finds in the built-in record more votes than members', async () => {
    const { code, out } = await run(audit, '--strength', 'contradiction', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).map((one: { readonly rule: string }) => one.rule)).toContain(
      'votes-against-members',
    );
  });

  test.each([
    [['--rule', 'votes-against-member'], 'there is no rule "votes-against-member"; did you mean'],
    [['--rule', ''], '--rule: there is no rule ""'],
    [['--rule', 'nonsense'], 'There are total-against-parts, '],
    [['--strength', 'traps'], '--strength: there is no strength "traps"; did you mean trap?'],
    [['--strength', 'weak'], 'There are contradiction, doubtful, trap.'],
  ])('%j is a wrong use', async (words, message) => {
    const failure = await run(audit, ...words, '--data', odd).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toContain(message);
  });

  test('takes no words beside its options', async () => {
    await expect(run(audit, 'votes')).rejects.toThrow('votes');
  });
});
