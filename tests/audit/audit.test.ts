import { describe, expect, test } from 'vitest';
import { audit, auditRules, describeFinding, settledBySource } from '../../src/audit/index.js';
import { datasetOf, type PlainRow, type PlainTables } from './dataset-of.js';

const disagreeing: PlainTables = {
  compositions: [{ id: 'c', body: 'club', date: '1900-01-01' }],
  seats: [{ id: 'reds', composition: 'c', party: 'red', seats: 3 }],
  sessions: [{ id: 's', body: 'club', date: '1900-02-01' }],
  votes: [{ id: 'v', session: 's', result: 'adopted', yes: 3, no: 1, afterwards: 'evaded' }],
  citations: [{ id: '7-1', note: 7, locator: '20, 10' }],
  passages: [
    { id: 'seats-words', paragraph: 2, quote: 'three seats', note: 7, note_scope: 'near' },
    { id: 'vote-words', paragraph: 5, quote: 'three to one', note: 7, note_scope: 'sentence' },
    { id: 'note-words', part: 'note', paragraph: 7, quote: 'one', gloss: 'the one account' },
    { id: 'caption-words', part: 'caption', quote: 'other', gloss: 'the other account' },
  ],
  evidence: [
    {
      table: 'seats',
      record: 'reds',
      field: 'seats',
      passage: 'seats-words',
      certainty: 'inferred',
      reasoning: 'r',
    },
    { table: 'votes', record: 'v', field: 'yes', passage: 'vote-words' },
    { table: 'votes', record: 'v', field: 'no', passage: 'vote-words' },
    { table: 'votes', record: 'v', field: 'result', passage: 'vote-words' },
    { table: 'readers_notes', record: 'two-accounts', field: 'text', passage: 'note-words' },
    { table: 'readers_notes', record: 'two-accounts', field: 'text', passage: 'caption-words' },
  ],
  readers_notes: [
    {
      id: 'two-accounts',
      strength: 'trap',
      text: 'Two accounts of one vote.',
      explanation: 'Two memoirs.',
      records: 'votes/v sessions/s',
    },
  ],
};

const chairVoted = {
  id: 'x',
  rule: 'votes-against-members',
  records: 'votes/v seats/reds',
  text: 'The chair voted.',
};

describe('audit', () => {
  test('gives the firm before the weak, and numbers and decisions before notes', () => {
    const found = audit(datasetOf(disagreeing));
    expect(found.map(({ rule, source }) => [rule, source])).toEqual([
      ['votes-against-members', 'rule'],
      ['readers-note', 'reader'],
      ['decision-and-outcome', 'rule'],
      ['pages-not-ascending', 'rule'],
    ]);
  });

  test('gives the same findings every time', () => {
    expect(audit(datasetOf(disagreeing))).toEqual(audit(datasetOf(disagreeing)));
  });

  test('gives each side the evidence of the fields that it is about', () => {
    const [finding] = audit(datasetOf(disagreeing));
    expect(finding?.sides.map((side) => side.evidence.map((one) => one.field))).toEqual([
      ['yes', 'no'],
      ['seats'],
    ]);
    expect(finding?.sides[0]?.records).toEqual([{ table: 'votes', id: 'v' }]);
  });

  test('gives a citation the passages that its note documents', () => {
    const cited = audit(datasetOf(disagreeing)).find((one) => one.rule === 'pages-not-ascending');
    expect(cited?.sides[0]?.evidence.map((one) => one.passage.id)).toEqual([
      'seats-words',
      'vote-words',
    ]);
  });

  test('keeps the explanation of a finding with the same rule and records', () => {
    const explanations = (rule: string, records: string) =>
      audit(
        datasetOf({ ...disagreeing, explanations: [{ rule, records, text: 'The chair voted.' }] }),
      ).map((one) => one.explanation);
    expect(explanations('votes-against-members', 'votes/v seats/reds')[0]).toBe('The chair voted.');
    expect(explanations('votes-against-members', 'seats/reds votes/v')[0]).toBeUndefined();
    expect(explanations('decision-and-outcome', 'votes/v seats/reds')[0]).toBeUndefined();
  });

  test('makes each passage of a reader’s note a side', () => {
    const note = audit(datasetOf(disagreeing)).find((one) => one.source === 'reader');
    expect(note).toMatchObject({
      strength: 'trap',
      text: 'Two accounts of one vote.',
      explanation: 'Two memoirs.',
      records: ['readers_notes/two-accounts', 'votes/v', 'sessions/s'],
    });
    expect(note?.sides.map((side) => side.says)).toEqual(['the one account', 'the other account']);
  });

  test('takes the grade of an explanation, if it gives one', () => {
    const graded = (strength: string) =>
      audit(
        datasetOf({
          ...disagreeing,
          explanations: [{ ...chairVoted, strength }],
        }),
      ).find((one) => one.rule === 'votes-against-members')?.strength;
    expect(graded('trap')).toBe('trap');
    expect(graded('')).toBe('contradiction');
  });

  test('leaves out what the source explains itself, but only with its words', () => {
    const settled = (evidence: readonly PlainRow[]) =>
      datasetOf({
        ...disagreeing,
        explanations: [{ ...chairVoted, strength: 'settled' }],
        evidence: [...(disagreeing.evidence ?? []), ...evidence],
      });
    const words = [
      { table: 'explanations', record: 'x', field: 'strength', passage: 'vote-words' },
    ];
    const rules = (found: readonly { readonly rule: string }[]) => found.map((one) => one.rule);
    expect(rules(audit(settled(words)))).not.toContain('votes-against-members');
    expect(rules(settledBySource(settled(words)))).toEqual(['votes-against-members']);
    expect(rules(audit(settled([])))).toContain('votes-against-members');
    expect(settledBySource(settled([]))).toEqual([]);
  });

  test('puts consequences under their cause, be it a finding of a rule or a reader’s note', () => {
    const [note] = disagreeing.readers_notes ?? [];
    const underRule = audit(
      datasetOf({
        ...disagreeing,
        explanations: [chairVoted],
        readers_notes: [{ ...note, cause: 'explanations/x' }],
      }),
    );
    expect(underRule.map((one) => one.rule)).not.toContain('readers-note');
    expect(
      underRule.flatMap((one) => one.consequences.map((under) => [one.rule, under.rule])),
    ).toEqual([['votes-against-members', 'readers-note']]);
    const underNote = audit(
      datasetOf({
        ...disagreeing,
        explanations: [{ ...chairVoted, cause: 'readers_notes/two-accounts' }],
      }),
    );
    expect(
      underNote.flatMap((one) => one.consequences.map((under) => [one.rule, under.rule])),
    ).toEqual([['readers-note', 'votes-against-members']]);
  });

  test('finds nothing in a record in which nothing disagrees', () => {
    expect(audit(datasetOf({ votes: [{ result: 'adopted', yes: 3, no: 1 }] }))).toEqual([]);
  });
});

describe('the rules', () => {
  test('have names of their own and say what they find in a sentence', () => {
    const names = auditRules().map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, finds } of auditRules()) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(finds).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('describeFinding', () => {
  test('writes rule, strength, sides, words, places, notes and certainty', () => {
    const [finding] = audit(datasetOf(disagreeing));
    expect(finding && describeFinding(finding)).toEqual([
      'contradiction · votes-against-members',
      '4 votes were cast (v), but name_en 1 had 3 members.',
      '  – 3 + 1 = 4 votes',
      '    votes/v',
      '    “three to one” – § 5, note 7',
      '  – 3 = 3 members',
      '    seats/reds',
      '    “three seats” – § 2, near note 7 (inferred)',
    ]);
  });

  test('marks what a reader noted, and adds the explanation', () => {
    const note = audit(datasetOf(disagreeing)).find((one) => one.source === 'reader');
    expect(note && describeFinding(note)).toEqual([
      'trap · readers-note (noted by a reader)',
      'Two accounts of one vote.',
      '  – the one account',
      '    readers_notes/two-accounts votes/v sessions/s',
      '    “one” – note 7',
      '  – the other account',
      '    readers_notes/two-accounts votes/v sessions/s',
      '    “other” – caption',
      '  Explanation: Two memoirs.',
    ]);
  });

  test('writes what follows from the same cause under it, indented', () => {
    const [note] = disagreeing.readers_notes ?? [];
    const [finding] = audit(
      datasetOf({
        ...disagreeing,
        explanations: [chairVoted],
        readers_notes: [{ ...note, cause: 'explanations/x' }],
      }),
    );
    const lines = finding ? describeFinding(finding) : [];
    const under = lines.indexOf('  Of the same cause:');
    expect(lines[under - 1]).toBe('  Explanation: The chair voted.');
    expect(lines.slice(under + 1, under + 3)).toEqual([
      '    trap · readers-note (noted by a reader)',
      '    Two accounts of one vote.',
    ]);
  });

  test('names the records of a reader’s note without passages', () => {
    const [note] = audit(
      datasetOf({ readers_notes: [{ id: 'n', text: 'Odd.', strength: 'trap' }] }),
    );
    expect(note && describeFinding(note)).toEqual([
      'trap · readers-note (noted by a reader)',
      'Odd.',
      '    readers_notes/n',
    ]);
  });
});
