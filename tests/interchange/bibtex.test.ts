import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../src/interchange/bibtex.js';
import { toCslJson } from '../../src/interchange/csl-json.js';
import { loadDataset } from '../../src/records/load-dataset.js';

const one = (source: object) => toBibtex([{ id: 'key', type: 'book', ...source }]);

/** The fields of an entry, read as BibTeX reads them: by counting braces. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const inner = entry.slice(entry.indexOf(',') + 1, entry.lastIndexOf('}'));
  let rest = inner;
  for (let match = /^\s*(\w+) = \{/.exec(rest); match; match = /^\s*(\w+) = \{/.exec(rest)) {
    let depth = 1;
    let index = match[0].length;
    while (depth > 0 && index < rest.length) {
      if (rest[index] === '{') depth += 1;
      if (rest[index] === '}') depth -= 1;
      index += 1;
    }
    if (depth > 0) throw new Error(`unbalanced: ${entry}`);
    fields[String(match[1])] = rest.slice(match[0].length, index - 1);
    rest = rest.slice(index).replace(/^,/, '');
  }
  if (rest.trim() !== '') throw new Error(`left over: ${rest}`);
  return fields;
}

describe('works become BibTeX entries', () => {
  test('an article', () => {
    expect(
      one({
        type: 'article-journal',
        author: [
          { family: 'Ash', given: 'A.' },
          { family: 'Birch', given: 'B. C.' },
        ],
        title: 'On the Mill',
        'container-title': 'Valley Review',
        volume: '4',
        issue: '2',
        page: '136–40',
        DOI: '10.1000/a_b',
        URL: 'https://example.org/a_b?c=1&d=%20',
        issued: { 'date-parts': [[1917]] },
        note: 'Cited in note 1.',
      }),
    ).toBe(
      [
        '@article{key,',
        '  author = {Ash, A. and Birch, B. C.},',
        '  title = {{On the Mill}},',
        '  journal = {Valley Review},',
        '  volume = {4},',
        '  number = {2},',
        '  pages = {136--40},',
        '  year = {1917},',
        '  doi = {10.1000/a_b},',
        '  url = {https://example.org/a_b?c=1&d=%20},',
        '  annote = {Cited in note 1.},',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('a book with an editor, in volumes', () => {
    expect(
      fieldsOf(
        one({
          editor: [{ family: 'Cedar', given: 'C.' }],
          title: 'Minutes',
          'number-of-volumes': '3',
          edition: '2nd',
          publisher: 'Press',
          'publisher-place': 'Perm',
          'container-title': 'not of a book',
        }),
      ),
    ).toEqual({
      title: '{Minutes}',
      editor: 'Cedar, C.',
      edition: '2nd',
      volumes: '3',
      publisher: 'Press',
      address: 'Perm',
    });
  });

  test('a chapter, a thesis, a newspaper', () => {
    expect(one({ type: 'chapter', 'container-title': 'Works' })).toBe(
      '@incollection{key,\n  booktitle = {Works},\n}\n',
    );
    expect(one({ type: 'thesis', publisher: 'University', genre: 'doctoral thesis' })).toBe(
      '@phdthesis{key,\n  school = {University},\n  type = {doctoral thesis},\n}\n',
    );
    expect(one({ type: 'thesis', genre: 'Master’s thesis' })).toMatch(/^@mastersthesis\{/);
    expect(one({ type: 'article-newspaper', 'container-title': 'News' })).toBe(
      '@article{key,\n  journal = {News},\n}\n',
    );
    expect(one({ type: 'report', publisher: 'Office', genre: 'paper', number: '7' })).toBe(
      '@techreport{key,\n  number = {7},\n  institution = {Office},\n  type = {paper},\n}\n',
    );
    expect(one({ type: 'paper-conference', 'container-title': 'Acts' })).toMatch(
      /^@inproceedings\{key,\n {2}booktitle/,
    );
  });

  test('an archive file is @misc with its place', () => {
    expect(
      one({
        type: 'document',
        title: 'f. 19, op. 1',
        archive: 'State Archive',
        'archive-place': 'Moscow',
        archive_location: 'f. 19, op. 1',
      }),
    ).toBe(
      '@misc{key,\n  title = {{f. 19, op. 1}},\n  howpublished = {State Archive, Moscow, f. 19, op. 1},\n}\n',
    );
    expect(one({ type: 'document', 'container-title': 'A file' })).toBe(
      '@misc{key,\n  howpublished = {A file},\n}\n',
    );
  });

  test('a letter or a law stands in the collection that prints it, and alone is @misc', () => {
    expect(one({ type: 'personal_communication', 'container-title': 'Works' })).toMatch(
      /^@incollection/,
    );
    expect(one({ type: 'legislation' })).toMatch(/^@misc/);
    expect(
      one({ type: 'personal_communication', 'container-title': 'Works', archive: 'A' }),
    ).toMatch(/^@misc/);
  });

  test('works stand in their order, with a line between', () => {
    expect(
      toBibtex([
        { id: 'b', type: 'book' },
        { id: 'a', type: 'book' },
      ]),
    ).toBe('@book{b,\n}\n\n@book{a,\n}\n');
    expect(toBibtex([])).toBe('');
  });

  test('a key has no sign that BibTeX would misread', () => {
    expect(toBibtex([{ id: 'a b,{c}%#=~"(d)@', type: 'book' }])).toBe(
      '@book{a-b--c-------d--,\n}\n',
    );
    expect(toBibtex([{ id: "a'b\\c", type: 'book' }])).toBe('@book{a-b-c,\n}\n');
  });
});

describe('names', () => {
  const author = (name: object) => fieldsOf(one({ author: [name] })).author;

  test('an organisation is kept in one piece', () => {
    expect(author({ literal: 'Совет народных комиссаров and others' })).toBe(
      '{Совет народных комиссаров and others}',
    );
  });

  test('particles and suffixes have their places', () => {
    expect(author({ family: 'Laue', given: 'T. H.', 'non-dropping-particle': 'von' })).toBe(
      'von Laue, T. H.',
    );
    expect(author({ family: 'Gogh', given: 'V.', 'dropping-particle': 'van' })).toBe(
      'van Gogh, V.',
    );
    expect(author({ family: 'Ash', given: 'A.', suffix: 'Jr.' })).toBe('Ash, Jr., A.');
    expect(author({ family: 'Στάινμπεργκ' })).toBe('Στάινμπεργκ');
  });

  test('a comma or "and" within a name does not divide it', () => {
    expect(author({ family: 'Ash, the elder', given: 'A.' })).toBe('{Ash, the elder}, A.');
    expect(author({ family: 'Ash and Sons' })).toBe('{Ash and Sons}');
    expect(author({ family: 'Anderson', given: 'Sandy' })).toBe('Anderson, Sandy');
  });

  test('no names make no field', () => {
    expect(one({ author: [] })).toBe('@book{key,\n}\n');
  });
});

describe('dates', () => {
  const dated = (...parts: number[][]) => fieldsOf(one({ issued: { 'date-parts': parts } }));

  test('a year, a month, a day', () => {
    expect(dated([1917])).toEqual({ year: '1917' });
    expect(dated([1918, 4])).toEqual({ year: '1918', date: '1918-04' });
    expect(dated([1917, 12, 5])).toEqual({ year: '1917', date: '1917-12-05' });
  });

  test('a span', () => {
    expect(dated([1957], [2009])).toEqual({ year: '1957--2009', date: '1957/2009' });
    expect(dated([1917, 12, 21], [1917, 12, 28])).toEqual({
      year: '1917',
      date: '1917-12-21/1917-12-28',
    });
  });

  test('words, or nothing', () => {
    expect(fieldsOf(one({ issued: { literal: 'n. d. & c.' } }))).toEqual({ year: 'n. d. \\& c.' });
    expect(fieldsOf(one({ issued: { 'date-parts': [] } }))).toEqual({});
    expect(fieldsOf(one({ issued: {} }))).toEqual({});
  });
});

describe('escaping', () => {
  test('signs that TeX reads are written out', () => {
    expect(fieldsOf(one({ publisher: 'A & B $1 50% #2 c_d ~e ^f \\g {h}' })).publisher).toBe(
      'A \\& B \\$1 50\\% \\#2 c\\_d \\textasciitilde{}e \\textasciicircum{}f \\textbackslash{}g \\textbraceleft{}h\\textbraceright{}',
    );
  });

  test('Greek, Cyrillic, quotation marks and dashes stay as they are', () => {
    expect(one({ title: '«Η δικτατορία» ‘Совнарком’ – ’18' })).toContain(
      '{{«Η δικτατορία» ‘Совнарком’ – ’18}}',
    );
  });

  test('line ends become spaces', () => {
    expect(fieldsOf(one({ note: ' two\n  lines ' })).annote).toBe('two lines');
  });

  test('braces in addresses are encoded, the rest is left', () => {
    expect(fieldsOf(one({ URL: 'https://e.org/{a}_b', DOI: '10.1/{x}' }))).toEqual({
      doi: '10.1/%7Bx%7D',
      url: 'https://e.org/%7Ba%7D_b',
    });
  });

  test('no text unbalances an entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, family) => {
        const fields = fieldsOf(one({ title, author: [{ family, given: title }], URL: family }));
        expect(fields.title?.startsWith('{')).toBe(true);
        expect(fields.title?.endsWith('}')).toBe(true);
      }),
    );
  });
});

describe('the works of the built-in record', () => {
  const { sources } = loadDataset();

  test('each becomes an entry that can be read', () => {
    const entries = toBibtex(sources).split(/\n\n(?=@)/);
    expect(entries).toHaveLength(sources.length);
    for (const [index, entry] of entries.entries()) {
      expect(entry.startsWith('@')).toBe(true);
      expect(entry).toContain(`{${sources[index]?.id},`);
      fieldsOf(entry.trimEnd());
    }
  });

  test('CSL-JSON is what is recorded', () => {
    expect(toCslJson(sources)).toEqual(sources);
    expect(
      toCslJson([{ id: 'a', type: 'book', title: 'T', page: null, volume: undefined }]),
    ).toEqual([{ id: 'a', type: 'book', title: 'T' }]);
    for (const source of toCslJson(sources))
      expect(source).toMatchObject({ id: expect.any(String), type: expect.any(String) });
  });
});
