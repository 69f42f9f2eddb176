import { ArgumentError } from '../errors/argument-error.js';
import type { Source } from '../records/records.js';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * Writes a work in short form, as a source line or a bracket has it.
 *
 * @param source - the work, as CSL-JSON
 * @returns author and year: `Douds 2017`; the title where no author is told, without a year where none is
 * @example
 * ```ts
 * const work = { id: 'x', type: 'book', author: [{ family: 'Keep' }], issued: { 'date-parts': [[1979]] } };
 * shortReference(work) // => 'Keep 1979'
 * ```
 */
export function shortReference(source: Source): string {
  const names = namesOf(source).map(({ family, literal }) => family ?? literal ?? '');
  const name = names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
  return [name || source.title || source.id, yearOf(source)].filter(Boolean).join(' ');
}

/**
 * Writes a work in full, as a bibliography in the humanities has it.
 *
 * @param source - the work, as CSL-JSON
 * @returns author, title, where it appeared, year and address, in one line without a full stop
 * @example
 * ```ts
 * const work = { id: 'x', type: 'book', author: [{ family: 'Keep', given: 'John' }], title: 'The Debate', 'publisher-place': 'Oxford' };
 * fullReference(work) // => 'John Keep, The Debate (Oxford)'
 * ```
 */
export function fullReference(source: Source): string {
  const authors = namesOf(source).map(({ given, family, literal }) =>
    [given, family ?? literal].filter(Boolean).join(' '),
  );
  const [journal, volume, issue, doi, place, publisher, url] = [
    ...['container-title', 'volume', 'issue', 'DOI', 'publisher-place', 'publisher', 'URL'],
  ].map((key) => (source[key] === undefined ? undefined : String(source[key])));
  const year = yearOf(source);
  const title = journal ? `“${source.title ?? source.id}”` : (source.title ?? source.id);
  const within = [journal, volume].filter(Boolean).join(' ') + (issue ? `, no. ${issue}` : '');
  const imprint = [place, publisher, year].filter(Boolean).join(', ');
  const work = [...authors, title, ...(journal ? [within] : [])].join(', ');
  const address = doi ? `https://doi.org/${doi}` : url;
  return [imprint ? `${work} (${imprint})` : work, address].filter(Boolean).join(', ');
}

function namesOf(source: Source): readonly CslName[] {
  const field = source.author === undefined ? 'editor' : 'author';
  const names: unknown = source[field] ?? [];
  if (!Array.isArray(names) || !names.every((one) => typeof one === 'object' && one !== null)) {
    throw new ArgumentError(
      `source.${field}`,
      names,
      'a list of names ({ family, given } or { literal })',
    );
  }
  return names;
}

function yearOf(source: Source): string | undefined {
  const parts = (source.issued as { 'date-parts'?: readonly (readonly number[])[] } | undefined)?.[
    'date-parts'
  ];
  const year = parts?.[0]?.[0];
  return year === undefined ? undefined : String(year);
}
