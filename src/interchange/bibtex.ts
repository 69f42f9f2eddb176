import { bibtexText } from '../escapes/latex-text.js';
import type { Source } from '../records/records.js';

/** A name of CSL-JSON: of a person, or `literal` of an organisation. */
interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly literal?: string;
}

/**
 * Works as BibTeX, in UTF-8: Greek, Cyrillic and Latin letters stay as they are.
 *
 * Archive files become `@misc` with their place as `howpublished`. Titles keep their capitals. A date known to the month or day,
 * or a span of dates, stands in `date` (read by BibLaTeX) beside `year`. The editors' remarks on a work stand in `annote`, which no
 * bibliography style prints.
 *
 * @param sources - works as CSL-JSON
 * @returns an entry for each work, in their order, keyed by its identifier
 * @see Oren Patashnik, BibTeXing (1988); for `date`, the manual of BibLaTeX
 * @example
 * ```ts
 * toBibtex([{ id: 'ark-1', type: 'book', title: 'Дела & дни', author: [{ literal: 'Совет комиссаров' }], issued: { 'date-parts': [[1917]] } }]) // => '@book{ark-1,\n  author = {{Совет комиссаров}},\n  title = {{Дела \\& дни}},\n  year = {1917},\n}\n'
 * ```
 */
export function toBibtex(sources: readonly Source[]): string {
  return sources.map(entry).join('\n');
}

function entry(source: Source): string {
  const type = entryType(source);
  const fields = Object.entries(fieldsOf(source, type)).filter(([, value]) => value !== undefined);
  return [
    `@${type}{${source.id.replace(/[\s,{}()%#"'=\\~@]/g, '-')},`,
    ...fields.map(([name, value]) => `  ${name} = {${value}},`),
    '}',
    '',
  ].join('\n');
}

type EntryType =
  | 'article'
  | 'book'
  | 'incollection'
  | 'inproceedings'
  | 'mastersthesis'
  | 'misc'
  | 'phdthesis'
  | 'techreport';

const entryTypes: Readonly<Record<string, EntryType>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
};

function entryType(source: Source): EntryType {
  const known = entryTypes[source.type];
  if (known) return known;
  if (source.type === 'thesis') {
    return /master/i.test(String(source.genre ?? '')) ? 'mastersthesis' : 'phdthesis';
  }
  // A letter or a law that a collection prints is found through the collection.
  const printed = source['container-title'] !== undefined && source.archive === undefined;
  return printed && source.type !== 'document' ? 'incollection' : 'misc';
}

function fieldsOf(source: Source, type: EntryType): Record<string, string | undefined> {
  const text = (property: string) => {
    const value = source[property];
    return value === undefined ? undefined : bibtexText(String(value));
  };
  const container = text('container-title');
  const thesis = type === 'phdthesis' || type === 'mastersthesis';
  const archive = ['archive', 'archive-place', 'archive_location'].map(text).filter(Boolean);
  return {
    author: names(source.author),
    title: source.title === undefined ? undefined : `{${bibtexText(source.title)}}`,
    [type === 'article' ? 'journal' : 'booktitle']:
      type === 'book' || type === 'misc' ? undefined : container,
    editor: names(source.editor),
    edition: text('edition'),
    volume: text('volume'),
    volumes: text('number-of-volumes'),
    number: text('issue') ?? text('number'),
    pages: text('page')?.replace(/[–—]/g, '--'),
    [thesis ? 'school' : type === 'techreport' ? 'institution' : 'publisher']: text('publisher'),
    address: text('publisher-place'),
    type: thesis || type === 'techreport' ? text('genre') : undefined,
    howpublished: archive.length > 0 ? archive.join(', ') : type === 'misc' ? container : undefined,
    ...dates(source.issued),
    doi: source.DOI === undefined ? undefined : verbatim(String(source.DOI)),
    url: source.URL === undefined ? undefined : verbatim(String(source.URL)),
    annote: text('note'),
  };
}

function names(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((one) => name(one as CslName)).join(' and ');
}

function name(value: CslName): string {
  if (value.literal !== undefined) return `{${bibtexText(value.literal)}}`;
  const particle = value['non-dropping-particle'] ?? value['dropping-particle'];
  const family = [particle, value.family].filter(Boolean).join(' ');
  return [family, value.suffix, value.given]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => protect(bibtexText(String(part))))
    .join(', ');
}

/** A comma or the word "and" would be taken to divide names. */
function protect(part: string): string {
  return /,|\sand\s/.test(part) ? `{${part}}` : part;
}

function dates(issued: unknown): { year?: string; date?: string } {
  const { literal, 'date-parts': parts } = (issued ?? {}) as {
    readonly literal?: string;
    readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  };
  if (!parts?.length) return literal === undefined ? {} : { year: bibtexText(literal) };
  const years = [...new Set(parts.map(([year]) => String(year)))];
  const two = (part: number | string) => String(part).padStart(2, '0');
  const date = parts.map((part) => part.map(two).join('-')).join('/');
  const year = years.join('--');
  return date === year ? { year } : { year, date };
}

/** Addresses are read as they stand; braces would end the field, a backslash begin a command and a space end the address. */
function verbatim(text: string): string {
  return text.trim().replace(/[{}\\\s]/g, encodeURIComponent);
}
