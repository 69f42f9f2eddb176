import type { Problem } from '../../errors/dataset-error.js';
import type { Dataset, TableRow } from '../../records/records.js';
import { identifierOf, type RecordRow } from './record-rows.js';

/** What files add to a record that stands. */
export interface MergedRows {
  /** The rows to be added, by table, with the identifiers of the record where it has what they name. */
  readonly rows: ReadonlyMap<string, readonly RecordRow[]>;
  /** What was found again, and where the files tell otherwise than the record. */
  readonly said: readonly string[];
  /** What the files name and of which the record has several. */
  readonly problems: readonly Problem[];
}

/** So many differences are told one by one. */
const mostTold = 20;

/**
 * Compares the rows that files make with a record: what it has already is found by its name, a session by body and day, a vote by its
 * session and motion or by its identifier, a ballot by vote and person. Nothing that stands changes; what differs is said.
 *
 * @param tables - the rows that the files make
 * @param record - the record
 * @param language - the language of the names in the files
 * @returns what is to be added, and what is to be said
 */
export function mergeRows(
  tables: ReadonlyMap<string, readonly RecordRow[]>,
  record: Dataset,
  language: string,
): MergedRows {
  const merge = new Merge(tables, record, language);
  for (const table of ['bodies', 'parties', 'people']) merge.named(table);
  merge.rules();
  merge.votes();
  for (const table of ['memberships', 'affiliations']) merge.terms(table);
  merge.ballots();
  return merge.result();
}

class Merge {
  private readonly rows = new Map<string, RecordRow[]>();
  /** By table, the identifier in the record of each that the files have. */
  private readonly ids = new Map<string, Map<string, string>>();
  private readonly taken = new Map<string, Set<string>>();
  /** The party that the files tell of a person of whom the record tells another, or none. */
  private readonly otherParties = new Map<string, string>();
  private readonly differences: string[] = [];
  private readonly problems: Problem[] = [];
  private readonly again = { votes: 0, ballots: 0 };

  constructor(
    private readonly tables: ReadonlyMap<string, readonly RecordRow[]>,
    private readonly record: Dataset,
    private readonly language: string,
  ) {}

  /** What has a name: it is what the record calls so in any of its languages, or people in any spelling of theirs. */
  named(table: string): void {
    const called = new Map<string, TableRow[]>();
    const call = (name: unknown, row: TableRow | undefined) => {
      if (typeof name !== 'string' || !row || called.get(name)?.includes(row)) return;
      called.set(name, [...(called.get(name) ?? []), row]);
    };
    const standing = this.standing(table);
    for (const row of standing) {
      for (const [column, value] of Object.entries(row)) {
        if (/^(?:full_)?name_/.test(column)) call(value, row);
      }
    }
    if (table === 'people') {
      const byId = new Map(standing.map((row) => [row.id, row]));
      for (const { person, spelling, kind } of this.standing('names')) {
        if (kind !== 'substitution') call(spelling, byId.get(person));
      }
    }
    const found = new Set<TableRow>();
    for (const row of this.planned(table)) {
      const name = String(row[`name_${this.language}`]);
      const same = (called.get(name) ?? []).filter((one) => !found.has(one));
      if (same.length > 1) {
        this.problems.push({
          file: `the record, table ${table}`,
          value: name,
          expected: `one of that name; there are ${same.map(({ id }) => id).join(', ')}: give them other names, or import into a record of its own`,
        });
      }
      const [first] = same;
      if (first === undefined) {
        const party = row.party === undefined ? undefined : this.idOf('parties', row.party);
        this.add(table, { ...row, ...(party && { party }) });
        continue;
      }
      found.add(first);
      this.know(table, row, first);
      this.compareParty(row, first);
    }
  }

  private compareParty(row: RecordRow, standing: TableRow): void {
    if (row.party === undefined) return;
    const party = this.idOf('parties', row.party);
    if (party === standing.party) return;
    this.otherParties.set(String(standing.id), party);
    this.differences.push(
      `person ${standing.id}: party ${party} in the files, ${told(standing.party)} in the record; ballots of the files have theirs`,
    );
  }

  rules(): void {
    const key = ({ id: _, note: __, ...rest }: RecordRow | TableRow) => keyOf(Object.entries(rest));
    const standing = new Map(this.standing('rules').map((row) => [key(row), row]));
    for (const row of this.planned('rules')) {
      const own = { ...row, body: this.idOf('bodies', row.body) };
      const same = standing.get(key(own));
      if (same) this.know('rules', row, same);
      else this.add('rules', own);
    }
  }

  votes(): void {
    const byId = (rows: readonly (RecordRow | TableRow)[]) =>
      new Map(rows.map((row) => [row.id, row]));
    const planned = {
      sessions: byId(this.planned('sessions')),
      motions: byId(this.planned('motions')),
    };
    const stands = {
      sessions: byId(this.standing('sessions')),
      motions: byId(this.standing('motions')),
    };
    const found = new Set<TableRow>();
    for (const row of this.planned('votes')) {
      const [session, motion] = [
        planned.sessions.get(row.session),
        planned.motions.get(row.motion),
      ];
      if (session === undefined || motion === undefined) continue;
      const body = this.idOf('bodies', session.body);
      const label = String(motion[`label_${this.language}`]);
      const same = this.standing('votes').find((one) => {
        const [itsSession, itsMotion] = [
          stands.sessions.get(one.session),
          stands.motions.get(one.motion),
        ];
        if (found.has(one) || itsSession?.body !== body) return false;
        const isSameDay = itsSession.date === session.date;
        const isSameMotion = [itsMotion?.[`label_${this.language}`], itsMotion?.text].includes(
          label,
        );
        const isNumberOnly = one.id === row.id && identifierOf(label) === row.id;
        return (isSameDay && isSameMotion) || (isNumberOnly && (isSameDay || !session.date));
      });
      if (same) {
        found.add(same);
        this.again.votes++;
        this.know('votes', row, same);
        this.compareCounts(row, same);
        continue;
      }
      const rule = row.rule === undefined ? undefined : this.idOf('rules', row.rule);
      this.add('votes', {
        ...row,
        session: this.sessionOf(session, body),
        motion: this.add('motions', motion),
        ...(rule && { rule }),
      });
    }
  }

  /** The session of a vote: a standing one of that body and day, unless both have a number and it is another. */
  private sessionOf(session: RecordRow | TableRow, body: string): string {
    const known = this.ids.get('sessions')?.get(String(session.id));
    if (known !== undefined) return known;
    const same = this.standing('sessions').find(
      (one) =>
        session.date !== undefined &&
        one.body === body &&
        one.date === session.date &&
        (one.note === session.note || one.note === undefined || session.note === undefined),
    );
    return same ? this.know('sessions', session, same) : this.add('sessions', { ...session, body });
  }

  private compareCounts(row: RecordRow, standing: TableRow): void {
    // Counts of ballots are no word of the source; the audit compares them.
    const isCounted = String(row.note ?? '').startsWith('Counts are those of the ballots');
    for (const column of ['result', 'yes', 'no', 'abstain'] as const) {
      const [given, stands] = [row[column], standing[column]];
      const isTold = given !== undefined && given !== 'not-told';
      if (!isTold || given === stands || (isCounted && column !== 'result')) continue;
      this.differences.push(
        `vote ${standing.id}: ${column} ${given} in the files, ${told(stands)} in the record`,
      );
    }
  }

  /** Memberships and affiliations. */
  terms(table: string): void {
    const columns = ['person', 'body', 'party', 'from', 'to'];
    const key = (row: RecordRow | TableRow) =>
      keyOf(columns.map((one) => [one, row[one]] as const));
    const standing = new Set(this.standing(table).map(key));
    for (const row of this.planned(table)) {
      const own = {
        ...row,
        person: this.idOf('people', row.person),
        ...(row.body !== undefined && { body: this.idOf('bodies', row.body) }),
        ...(row.party !== undefined && { party: this.idOf('parties', row.party) }),
      };
      if (!standing.has(key(own))) this.add(table, own);
    }
  }

  ballots(): void {
    const key = (vote: unknown, person: unknown) => `${vote}\n${person}`;
    const standing = new Map(
      this.standing('ballots').map((row) => [key(row.vote, row.person), row]),
    );
    for (const row of this.planned('ballots')) {
      const [vote, person] = [this.idOf('votes', row.vote), this.idOf('people', row.person)];
      const same = standing.get(key(vote, person));
      if (same === undefined) {
        const party =
          row.party === undefined ? this.otherParties.get(person) : this.idOf('parties', row.party);
        this.add('ballots', {
          ...row,
          id: `${vote}-${person}`,
          ...{ vote, person },
          ...(party && { party }),
        });
        continue;
      }
      this.again.ballots++;
      if (same.option === row.option) continue;
      this.differences.push(
        `ballot of ${person} in the vote ${vote}: ${row.option} in the files, ${same.option} in the record`,
      );
    }
  }

  result(): MergedRows {
    const { votes, ballots } = this.again;
    const more = this.differences.length - mostTold;
    return {
      rows: this.rows,
      problems: this.problems,
      said: [
        ...(votes > 0 ? [`${votes} votes and ${ballots} ballots stand in the record already`] : []),
        ...this.differences
          .slice(0, mostTold)
          .map((one) => `differs, and is left as it is: ${one}`),
        ...(more > 0 ? [`and ${more} more differ`] : []),
      ],
    };
  }

  private planned(table: string): readonly RecordRow[] {
    return this.tables.get(table) ?? [];
  }

  private standing(table: string): readonly TableRow[] {
    return this.record.tables[table] ?? [];
  }

  private idOf(table: string, id: RecordRow[string]): string {
    return this.ids.get(table)?.get(String(id)) ?? String(id);
  }

  private know(table: string, row: RecordRow | TableRow, as: RecordRow | TableRow): string {
    const ids = this.ids.get(table) ?? new Map<string, string>();
    this.ids.set(table, ids.set(String(row.id), String(as.id)));
    return String(as.id);
  }

  /** Adds a row, under another identifier where the record has that of something else. */
  private add(table: string, row: RecordRow | TableRow): string {
    const taken =
      this.taken.get(table) ?? new Set(this.standing(table).map(({ id }) => String(id)));
    this.taken.set(table, taken);
    let id = String(row.id);
    for (let number = 2; taken.has(id); number++) id = `${row.id}-${number}`;
    taken.add(id);
    this.rows.set(table, [...(this.rows.get(table) ?? []), { ...row, id }]);
    return this.know(table, row, { id });
  }
}

function keyOf(entries: readonly (readonly [string, unknown])[]): string {
  const filled = entries.filter(([, value]) => value !== undefined);
  return JSON.stringify([...filled].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function told(value: unknown): string {
  return value === undefined ? 'nothing' : String(value);
}
