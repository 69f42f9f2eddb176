import { describe, expect, test } from 'vitest';
import { type Folder, loadedFrom, oneVote, problemsOf } from './altered-dataset.js';

/** Adds a column to the votes, and describes it in the descriptor or not. */
const withColumn = (field?: unknown) => (folder: Folder) => {
  const [vote] = folder.rows('votes.csv');
  folder.writeRows(
    'votes.csv',
    [...folder.heading('votes.csv'), 'weather'],
    [{ ...vote, weather: 'rain' }],
  );
  if (field === undefined) return;
  folder.changeDescriptor(({ resources }) => {
    const votes = resources.find((one) => one.name === 'votes') as unknown as {
      schema?: { fields: unknown[] };
    };
    votes.schema = { fields: [field] };
  });
};

describe('a column that is none of the form', () => {
  test('is kept where the descriptor has it', () => {
    const dataset = loadedFrom(oneVote, withColumn({ name: 'weather', type: 'string' }));
    expect(dataset.tables.votes?.[0]?.weather).toBe('rain');
    expect(dataset.votes[0]).not.toHaveProperty('weather');
  });

  test('is otherwise told with both ways out', () => {
    const [problem, ...others] = problemsOf(oneVote, withColumn());
    expect(others).toEqual([]);
    expect(problem?.column).toBe('weather');
    expect(problem?.expected).toMatch(
      /; take it out, or describe it in datapackage\.json to keep it$/,
    );
  });

  test.each([
    null,
    'weather',
    { name: 7 },
    { name: '__proto__' },
    { name: 'weather', 'sovnarkom:language': 'en' },
  ])('is none that the descriptor describes as %o', (field) => {
    expect(problemsOf(oneVote, withColumn(field)).map((one) => one.column)).toEqual(['weather']);
  });

  test('may hold whole numbers, which then must be some', () => {
    const problems = problemsOf(oneVote, withColumn({ name: 'weather', type: 'integer' }));
    expect(problems.map((one) => one.expected)).toEqual([
      'a whole number; leave the cell empty if the source does not tell it',
    ]);
  });
});
