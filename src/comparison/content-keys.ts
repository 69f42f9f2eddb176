/**
 * By what the rows of two records are taken to be of the same thing where their identifiers differ: for each table the steps, in the
 * order in which they are tried, each the columns of which all must be the same. `?` may be untold in both; `*` is a name in any
 * language; `session.date` is the date of the session that the row names. A row is matched where one row of each record, and no other
 * that is left, has the same in all.
 */
export const contentKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sources: [['title'], ['DOI'], ['URL']],
  bodies: [['name*'], ['full_name*']],
  rules: [
    ['body', 'matter?', 'from?'],
    ['body', 'share', 'of'],
  ],
  parties: [['name*']],
  people: [['name*']],
  affiliations: [
    ['person', 'from', 'party?', 'group?'],
    ['person', 'party?', 'group?'],
  ],
  sessions: [
    ['body', 'date', 'part_of_day'],
    ['body', 'date'],
  ],
  motions: [['label*'], ['text']],
  votes: [
    ['session', 'motion', 'position?'],
    ['session.body', 'session.date', 'motion'],
    ['session.body', 'session.date', 'yes', 'no', 'abstain?'],
    ['session.body', 'session.date', 'position'],
    ['session.body', 'session.date', 'result'],
    ['session.body', 'session.date'],
  ],
  compositions: [
    ['body', 'date', 'authority'],
    ['body', 'date'],
  ],
  seats: [
    ['composition', 'party?', 'group?', 'status?'],
    ['composition', 'party?', 'group?'],
  ],
  names: [['person', 'spelling']],
  attendance: [['session', 'person?', 'party?', 'group?']],
  memberships: [
    ['person', 'body', 'post'],
    ['person', 'body', 'from'],
    ['person', 'body'],
  ],
  ballots: [
    ['vote', 'person'],
    ['vote', 'party', 'option'],
    ['vote', 'party'],
  ],
  statements: [
    ['text'],
    ['measure', 'body?', 'party?', 'from?', 'to?'],
    ['measure', 'body?', 'party?', 'value'],
  ],
  events: [['text'], ['kind', 'date', 'body?']],
  participants: [
    ['person', 'role', 'event?', 'motion?'],
    ['person', 'event?', 'motion?'],
  ],
  minutes: [
    ['source', 'page', 'last_page?', 'text'],
    ['source', 'page'],
  ],
  readers_notes: [['text'], ['records', 'matter']],
  explanations: [['rule', 'records'], ['text']],
  passages: [['source', 'part', 'paragraph', 'quote'], ['quote']],
  left_out: [['source', 'part', 'paragraph', 'words']],
  citations: [
    ['note', 'source', 'locator?'],
    ['note', 'as_printed'],
  ],
  evidence: [['table', 'record', 'field', 'passage']],
};

/** What is matched by the rows that name it, where its own content is not the same: by which column of which table. */
export const namedBy: readonly {
  readonly table: string;
  readonly by: string;
  readonly column: string;
}[] = [
  { table: 'motions', by: 'votes', column: 'motion' },
  { table: 'sessions', by: 'votes', column: 'session' },
];
