import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { csvText } from '../src/escapes/csv-text.js';
import { isTable, type TableDescriptor } from '../src/records/descriptor.js';
import { presentVersion } from '../src/records/present-version.js';
import { readDescriptor } from '../src/records/read-descriptor.js';

type Row = Readonly<Record<string, string | number>>;

/** Rows of tables by the tables' names; columns that are left out are empty. */
export type InventedTables = Readonly<Record<string, readonly Row[]>>;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Writes an invented dataset to a folder that is removed after the tests of the file. */
export function inventedFolder(
  tables: InventedTables,
  sources: readonly object[] = [
    { id: 'essay', type: 'book', title: 'An Essay', URL: 'https://example.org/essay' },
  ],
  languages?: readonly string[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-invented-'));
  made.push(folder);
  mkdirSync(folder, { recursive: true });
  const { resources } = readDescriptor();
  for (const table of resources.filter(isTable)) {
    const rows = tables[table.name] ?? [];
    const columns = languages
      ? columnsIn(table, languages)
      : table.schema.fields.map((field) => field.name);
    writeFileSync(join(folder, table.path), csvText(columns, rows));
  }
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
  writeFileSync(join(folder, 'figures.json'), JSON.stringify({ figures: [] }));
  const descriptor = {
    name: 'invented',
    title: 'An invented record',
    version: '9.9.9',
    citation: 'Nobody, An invented record.',
    'sovnarkom:schemaVersion': presentVersion(),
    'sovnarkom:evidence': 'optional',
    ...(languages && { 'sovnarkom:languages': languages }),
    'sovnarkom:civilCalendar': '1918-01-31',
    resources: resources.map(({ name, path }) => ({ name, path })),
  };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  return folder;
}

/** The columns of a table whose names are in these languages. */
function columnsIn({ schema }: TableDescriptor, languages: readonly string[]): string[] {
  return schema.fields.flatMap((field) => {
    const language = field['sovnarkom:language'];
    if (language === undefined) return [field.name];
    // The names in English show where those of other languages stand.
    if (language !== 'en') return [];
    return languages.map((one) => field.name.replace(/_en$/, `_${one}`));
  });
}

const name = (en: string) => ({
  name_en: en,
  name_ru: `${en} по-русски`,
  name_el: `${en} ελληνικά`,
});
const label = (en: string) => ({ label_en: en, label_ru: `${en} (ru)`, label_el: `${en} (el)` });

/** A small invented record in which every table has something. */
export const invented: InventedTables = {
  bodies: [
    {
      id: 'council',
      ...name('Council'),
      kind: 'cabinet',
      full_name_en: 'Council of the Valley',
      full_name_ru: 'Совет долины',
      full_name_el: 'Συμβούλιο της Κοιλάδας',
    },
    { id: 'bureau', ...name('Bureau'), kind: 'commission', part_of: 'council' },
  ],
  parties: [
    { id: 'reds', ...name('Reds') },
    { id: 'greens', ...name('Greens') },
  ],
  people: [
    { id: 'anna', ...name('Anna Ash'), party: 'reds', description: 'a miller' },
    { id: 'boris', ...name('Boris Birch'), party: 'greens' },
    { id: 'clara', ...name('Clara Cedar') },
  ],
  names: [
    { id: 'anna-usual', person: 'anna', spelling: 'Anna Ash ελληνικά', kind: 'usual' },
    { id: 'anna-variant', person: 'anna', spelling: 'Άννα Ας', kind: 'variant' },
    { id: 'anna-substitution', person: 'anna', spelling: 'Clara Cedar', kind: 'substitution' },
  ],
  sessions: [
    {
      id: 'council-1917-12-30',
      body: 'council',
      date: '1917-12-30',
      calendar: 'civil',
      chair: 'clara',
    },
    { id: 'council-january', body: 'council', date: '1918-01-05/1918-01-10', calendar: 'civil' },
    { id: 'bureau-undated', body: 'bureau' },
  ],
  attendance: [
    { id: 'present-anna', session: 'council-1917-12-30', person: 'anna', count: 1, bound: 'exact' },
    {
      id: 'present-greens',
      session: 'council-january',
      party: 'greens',
      count: 4,
      bound: 'at-least',
    },
  ],
  motions: [
    {
      id: 'mill',
      kind: 'decree',
      ...label('The mill'),
      text: 'To open the mill',
      proposer: 'anna',
      proposer_party: 'reds',
    },
    {
      id: 'dam',
      kind: 'law',
      ...label('The dam'),
      text: 'To build a dam, "at once"',
      proposer_party: 'greens',
    },
    { id: 'well', kind: 'other', ...label('The well'), text: 'To dig a well' },
  ],
  votes: [
    {
      id: 'mill-vote',
      motion: 'mill',
      session: 'council-1917-12-30',
      result: 'adopted',
      yes: 12,
      no: 7,
      abstain: 0,
    },
    { id: 'dam-vote', motion: 'dam', session: 'council-january', result: 'rejected' },
    { id: 'well-vote', motion: 'well', session: 'bureau-undated', result: 'deferred', yes: 3 },
  ],
  ballots: [
    { id: 'anna-yes', vote: 'mill-vote', person: 'anna', option: 'yes', count: 1, bound: 'exact' },
    { id: 'greens-no', vote: 'mill-vote', party: 'greens', option: 'no', count: 5, bound: 'exact' },
    { id: 'reds-refuse', vote: 'dam-vote', party: 'reds', option: 'refused' },
    {
      id: 'greens-some',
      vote: 'dam-vote',
      party: 'greens',
      option: 'yes',
      count: 2,
      bound: 'at-least',
    },
    { id: 'boris-opposed', vote: 'dam-vote', person: 'boris', option: 'opposed' },
  ],
  compositions: [
    {
      id: 'council-1917',
      body: 'council',
      date: '1917-11',
      calendar: 'civil',
      authority: 'official',
      counts: 'members',
    },
  ],
  seats: [
    {
      id: 'council-1917-reds',
      composition: 'council-1917',
      party: 'reds',
      seats: 11,
      status: 'filled',
    },
    {
      id: 'council-1917-guests',
      composition: 'council-1917',
      group: 'guests',
      seats: 2,
      status: 'filled',
    },
  ],
  memberships: [
    {
      id: 'anna-chair',
      person: 'anna',
      body: 'council',
      post: 'Chair of the Council',
      vote: 'decisive',
      from: '1917-12-09',
      from_calendar: 'civil',
      to: '1918-03-18',
      to_calendar: 'civil',
    },
    {
      id: 'boris-member',
      person: 'boris',
      body: 'council',
      post: 'member',
      from: '1917-12',
      from_calendar: 'civil',
    },
    { id: 'clara-guard', person: 'clara', body: 'bureau', post: 'guard' },
  ],
  statements: [
    {
      id: 'sessions-held',
      measure: 'sessions',
      body: 'council',
      text: 'Sessions held',
      value: 53,
      unit: 'sessions',
      bound: 'exact',
      from: '1917-12-13',
      from_calendar: 'civil',
      to: '1918-03-18',
      to_calendar: 'civil',
    },
  ],
  events: [
    {
      id: 'flood',
      kind: 'other',
      date: '1918-02-14',
      calendar: 'civil',
      body: 'council',
      text: 'The river rose',
    },
  ],
  participants: [
    { id: 'flood-boris', event: 'flood', person: 'boris', role: 'acted' },
    { id: 'well-anna', motion: 'well', person: 'anna', role: 'subject' },
  ],
  minutes: [
    {
      id: 'minutes-9',
      source: 'essay',
      page: 9,
      citation_note: 1,
      body: 'council',
      text: 'The mill',
      session: 'council-1917-12-30',
    },
  ],
  passages: [
    {
      id: 'mill-quote',
      source: 'essay',
      part: 'text',
      paragraph: 2,
      quote: 'with twelve votes to seven',
      gloss: 'twelve to seven',
      note: 1,
      note_scope: 'sentence',
    },
    {
      id: 'note-quote',
      source: 'essay',
      part: 'note',
      paragraph: 1,
      quote: 'Minutes, p. 9',
      gloss: 'page 9',
    },
    {
      id: 'caption-quote',
      source: 'essay',
      part: 'caption',
      paragraph: 1,
      quote: 'Anna at the mill',
      gloss: 'Anna',
    },
  ],
  left_out: [
    {
      id: 'text-1',
      source: 'essay',
      part: 'text',
      paragraph: 1,
      words: 'It began',
      reason: 'plan',
    },
  ],
  citations: [{ id: '1-1', note: 1, source: 'essay', locator_type: 'page', locator: '9' }],
  evidence: [
    {
      table: 'votes',
      record: 'mill-vote',
      field: 'yes',
      passage: 'mill-quote',
      certainty: 'stated',
    },
    {
      table: 'sessions',
      record: 'council-1917-12-30',
      field: 'date',
      passage: 'mill-quote',
      certainty: 'inferred',
      reasoning: 'It follows.',
    },
    {
      table: 'people',
      record: 'anna',
      field: 'party',
      passage: 'note-quote',
      certainty: 'computed',
      reasoning: 'It is a sum.',
    },
  ],
};
