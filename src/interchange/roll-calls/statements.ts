import { sqlName } from '../../escapes/sql-name.js';
import { sqlText } from '../../escapes/sql-text.js';

/**
 * The statements by which a large table of ballots is read: SQL that other engines run as well, once `ballots` is a table or view with a
 * number for each row. DuckDB alone makes it of a file (`viewOfParquet`, `tableOfCsv`).
 */

/** The ballots of a Parquet file, with the number of each row. */
export function viewOfParquet(path: string): string {
  return `CREATE VIEW ballots AS
SELECT file_row_number AS "row number", * EXCLUDE (file_row_number)
FROM read_parquet(${sqlText(path)}, file_row_number = true)`;
}

/** The ballots of a CSV file as text, those columns alone that are needed: the file is gone through once. */
export function tableOfCsv(
  path: string,
  csv: {
    readonly separator: string;
    readonly heading: boolean;
    readonly columns: readonly string[];
  },
  needed: readonly string[],
): string[] {
  const names = csv.columns.map((column) => `${sqlText(column)}: 'VARCHAR'`).join(', ');
  return [
    `CREATE TEMP TABLE loaded AS
SELECT ${needed.map(sqlName).join(', ')}
FROM read_csv(${sqlText(path)}, delim = ${sqlText(csv.separator)}, quote = '"', escape = '"',
  header = ${csv.heading}, columns = {${names}}, auto_detect = false)`,
    `CREATE VIEW ballots AS
SELECT rowid AS "row number", * FROM loaded`,
  ];
}

/** What columns hold together, each once, with a number for it and the first row in which it stands: the votes, members or options. */
export function tableOfDistinct(name: string, columns: readonly string[]): string {
  const list = columns.map(sqlName).join(', ');
  return `CREATE TEMP TABLE ${name} AS
SELECT row_number() OVER (ORDER BY min("row number")) - 1 AS place, min("row number") AS "first row", ${list}
FROM ballots
GROUP BY ${list}`;
}

/** The first rows of what is distinct, whole. */
export const firstRows = `SELECT * FROM ballots
WHERE "row number" IN (
  SELECT "first row" FROM votes UNION SELECT "first row" FROM members UNION SELECT "first row" FROM options
)
ORDER BY "row number"`;

/** The first row of each of what is distinct, in the order of its numbers. */
export function firstRowsOf(name: string): string {
  return `SELECT "first row" FROM ${name} ORDER BY place`;
}

/** Each ballot as three numbers: who, in which vote, and how. */
export function ballotsAsPlaces(columns: {
  readonly votes: readonly string[];
  readonly members: readonly string[];
  readonly options: readonly string[];
}): string {
  const joined = (['votes', 'members', 'options'] as const).map((name) => {
    const same = columns[name].map((column) => {
      const own = sqlName(column);
      return `ballots.${own} IS NOT DISTINCT FROM ${name}.${own}`;
    });
    return `JOIN ${name} ON ${same.join(' AND ')}`;
  });
  return `SELECT CAST(members.place AS INTEGER), CAST(votes.place AS INTEGER), CAST(options.place AS INTEGER)
FROM ballots
${joined.join('\n')}`;
}

/** Whether what stands in a column follows from others: how many of those have two values in it, at most one. */
export function notFollowing(column: string, from: readonly string[]): string {
  const own = `coalesce(CAST(${sqlName(column)} AS VARCHAR), '')`;
  return `SELECT count(*) FROM (
  SELECT 1 AS one FROM ballots
  GROUP BY ${from.map(sqlName).join(', ')}
  HAVING min(${own}) <> max(${own})
  LIMIT 1
) AS several`;
}

/**
 * The totals of every option by vote and by the party of the day, as an engine beyond one machine counts them of the same Parquet:
 * MotherDuck, Spark or BigQuery. It takes the tables `ballots` (vote, member, option), `votes` (vote, date) and `parties` (member, party,
 * first_day, last_day; an end that is open is NULL).
 */
export const totalsByParty = `SELECT ballots.vote, parties.party, ballots.option, count(*) AS members
FROM ballots
JOIN votes ON votes.vote = ballots.vote
LEFT JOIN parties ON parties.member = ballots.member
  AND (parties.first_day IS NULL OR parties.first_day <= votes.date)
  AND (parties.last_day IS NULL OR parties.last_day >= votes.date)
GROUP BY ballots.vote, parties.party, ballots.option
ORDER BY ballots.vote, parties.party, ballots.option`;
