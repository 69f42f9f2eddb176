/** How large votes like those of a congress are. */
export interface CongressSize {
  readonly members: number;
  /** Terms after one another, each with members of its own from among all. */
  readonly terms: number;
  readonly votesOfTerm: number;
  readonly membersOfTerm: number;
  readonly seed: number;
}

/**
 * The statement by which DuckDB writes ballots like those of a congress, term after term: the columns of Voteview, cast codes 1, 6 and 9.
 * The numbers are those of a seeded congruence, so that they are the same everywhere.
 */
export function congressLike(size: CongressSize, path: string, format: 'parquet' | 'csv'): string {
  const { members, terms, votesOfTerm, membersOfTerm, seed } = size;
  const random = (salt: number) =>
    `((term * 7919 + rollnumber * 104729 + seat * 15487 + ${seed + salt} * 613) % 1000003 * 48271 % 2147483647 // 1000 % 100)`;
  return `COPY (
  SELECT CAST(term + 1 AS INTEGER) AS congress, 'House' AS chamber, CAST(rollnumber AS INTEGER) AS rollnumber,
    CAST(1000 + (term * ${Math.max(1, Math.floor((members - membersOfTerm) / Math.max(1, terms - 1)))} + seat) % ${members} AS INTEGER) AS icpsr,
    CAST(CASE WHEN ${random(0)} < 5 THEN 9 WHEN ${random(1)} < CASE seat % 2 WHEN 0 THEN 20 ELSE 80 END THEN 1 ELSE 6 END AS INTEGER) AS cast_code
  FROM range(${terms}) AS t(term), range(1, ${votesOfTerm + 1}) AS v(rollnumber), range(${membersOfTerm}) AS m(seat)
  ORDER BY term, rollnumber, seat
) TO '${path}' (FORMAT ${format})`;
}
