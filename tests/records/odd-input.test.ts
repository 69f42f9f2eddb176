import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { turnout, voteMeasures } from '../../src/analysis/index.js';
import { votesFrame } from '../../src/frames/index.js';
import { sizeOfBody } from '../../src/records/index.js';
import {
  bodyCells,
  loadedAfter,
  loadedFrom,
  oneVote,
  problemsAfter,
  problemsOf,
} from './altered-dataset.js';

const confidence = { id: 'vtsik-1917-11-04-confidence' };

describe('input that is wrong in a way of its own', () => {
  test('turnout of an empty vote in a body of 0 to 5 is not NaN', () => {
    expect(
      JSON.stringify(turnout({ yes: 0, no: 0, abstain: 0 }, { atLeast: 0, atMost: 5 })),
    ).not.toContain('null');
  });
  test('voteMeasures refuses a wrong count beside one that is not told', () => {
    expect(() => voteMeasures({ yes: undefined, no: -3 })).toThrow('no must be');
    expect(() => voteMeasures({ yes: 1.5, no: undefined })).toThrow('yes must be');
  });
  test('a wrong cell is not also called empty', () => {
    const problems = problemsAfter((f) => void f.set('votes.csv', confidence, { yes: '-29' }));
    expect(problems.map((p) => p.file)).toEqual(['votes.csv']);
  });
  test('a missing column makes no follow-up problems in other files', () => {
    const problems = problemsAfter((f) =>
      f.writeRows(
        'votes.csv',
        f.heading('votes.csv').filter((n) => n !== 'result'),
        f.rows('votes.csv'),
      ),
    );
    expect(problems.map((p) => p.file)).toEqual(['votes.csv']);
  });
  test('a missing id column', () => {
    const problems = problemsOf(oneVote, (f) =>
      f.writeRows(
        'bodies.csv',
        f.heading('bodies.csv').filter((n) => n !== 'id'),
        f.rows('bodies.csv'),
      ),
    );
    expect(problems.map((p) => p.file)).toEqual(['bodies.csv']);
  });
  test('a wrong id does not make a hole in the list of those known', () => {
    const problems = problemsOf({ ...oneVote, bodies: [bodyCells('the council'), bodyCells('b')] });
    expect(problems.map((p) => p.expected).join('\n')).not.toMatch(/\(, |, \)|, ,/);
  });
  test('a wrong id of a citation is told the form 94-1', () => {
    const [p] = problemsAfter((f) => void f.set('citations.csv', { id: '47-1' }, { id: 'abc' }));
    expect(p?.expected).not.toContain('small letters');
  });
  test('a wrong calendar is one problem', () => {
    expect(
      problemsOf({ ...oneVote, sessions: [{ ...oneVote.sessions[0], calendar: 'soviet' }] }),
    ).toHaveLength(1);
  });
  test('mixed line ends leave no \\r in a cell', () => {
    const loaded = loadedAfter((f) => {
      const lines = f.read('people.csv').split('\n');
      f.write('people.csv', lines.map((line, i) => (i === 2 ? `${line}\r` : line)).join('\n'));
    });
    expect(loaded.people.filter((p) => p.note?.includes('\r') ?? false)).toEqual([]);
  });
  test('first line CRLF, the others LF', () => {
    const loaded = loadedAfter((f) =>
      f.write('people.csv', f.read('people.csv').replace('\n', '\r\n')),
    );
    expect(loaded.people.length).toBeGreaterThan(1);
  });
  test('a byte-order mark is accepted in datapackage.json', () => {
    loadedAfter((f) => f.write('datapackage.json', `\uFEFF${f.read('datapackage.json')}`));
  });
  test('a byte-order mark is accepted in sources.json', () => {
    loadedAfter((f) => f.write('sources.json', `\uFEFF${f.read('sources.json')}`));
  });
  test('sources.json that is not UTF-8 is told of', () => {
    const problems = problemsAfter((f) => {
      const bytes = readFileSync(join(f.path, 'sources.json'));
      bytes[bytes.indexOf('Douds')] = 0xff;
      f.write('sources.json', bytes);
    });
    expect(problems).toHaveLength(1);
  });
  test('null among the resources is a problem, not a crash', () => {
    expect(
      problemsAfter((f) => f.changeDescriptor((d) => void (d.resources as unknown[]).push(null))),
    ).toHaveLength(1);
  });
  test('a resource listed twice is a problem', () => {
    expect(
      problemsAfter((f) =>
        f.changeDescriptor((d) => void d.resources.push({ name: 'votes', path: 'other.csv' })),
      ),
    ).toHaveLength(1);
  });
  test('a path that is a folder is a problem, not a crash', () => {
    expect(
      problemsAfter((f) =>
        f.changeDescriptor((d) => {
          for (const r of d.resources) if (r.name === 'people') r.path = '.';
        }),
      ),
    ).not.toEqual([]);
  });
  test('the rules name the file as the descriptor does, and order by it', () => {
    const problems = problemsOf(
      { ...oneVote, bodies: [{ ...oneVote.bodies[0], part_of: 'council' }] },
      (f) => {
        f.write('organs.csv', f.read('bodies.csv'));
        f.changeDescriptor((d) => {
          for (const r of d.resources) if (r.name === 'bodies') r.path = 'organs.csv';
        });
      },
    );
    expect(problems.map((p) => p.file)).toEqual(['organs.csv']);
  });
  test('a dataset without citations may have passages with notes', () => {
    const quote = { id: 'q', source: 'w', part: 'text', paragraph: '1', quote: 'Α', gloss: 'A' };
    const tables = { ...oneVote, passages: [{ ...quote, note: '1' }] };
    const problems = problemsOf(tables, (folder) => {
      folder.write('sources.json', JSON.stringify([{ id: 'w', type: 'book' }]));
      folder.changeDescriptor(
        (d) => void d.resources.push({ name: 'sources', path: 'sources.json' }),
      );
    });
    expect(problems).toEqual([]);
  });
  test('a full name in one language only is not "undefined" in the others', () => {
    const bodies = [{ ...bodyCells('council'), full_name_en: 'The Council' }];
    let full: unknown;
    try {
      full = loadedFrom({ ...oneVote, bodies }).bodies[0]?.fullName;
    } catch {}
    expect(JSON.stringify(full ?? null)).not.toContain('undefined');
  });
  test('-0 is no count, or is 0', () => {
    const votes = [{ ...oneVote.votes[0], abstain: '-0' }];
    let abstain: unknown = 0;
    try {
      abstain = loadedFrom({ ...oneVote, votes }).votes[0]?.abstain;
    } catch {}
    expect(abstain).toBe(0);
  });
  test('a quotation mark left open is told the row where it opens', () => {
    const problems = problemsAfter((f) =>
      f.write('people.csv', f.read('people.csv').replace('Vladimir Karelin', '"Vladimir Karelin')),
    );
    expect(problems[0]?.row).toBe(3);
  });
  test('rows of a file that is not UTF-8 are counted as rows, not lines', () => {
    const problems = problemsAfter((f) =>
      f.write(
        'people.csv',
        Buffer.concat([Buffer.from('id,note\na,"x\ny"\n'), Buffer.from([0xff, 0x0a])]),
      ),
    );
    expect(problems[0]?.row).toBe(3);
  });
  test('a composition without seats is not of size 0', () => {
    const compositions = [
      {
        id: 'c',
        body: 'council',
        date: '1917-12-01',
        calendar: 'civil',
        authority: 'official',
        counts: 'members',
      },
    ];
    const d = loadedFrom({ ...oneVote, parties: [], compositions, seats: [] });
    const [body] = d.bodies;
    expect(body && sizeOfBody(d, body, d.sessions[0]?.date).kind).toBe('unknown');
  });
  test('the frame of a vote of nobody', () => {
    votesFrame(
      loadedFrom({
        ...oneVote,
        votes: [{ ...oneVote.votes[0], result: 'rejected', yes: '0', no: '0' }],
      }).votes,
    );
  });
  test('a needed column is not told to leave its cells empty', () => {
    const [p] = problemsOf(oneVote, (f) =>
      f.writeRows(
        'votes.csv',
        f.heading('votes.csv').filter((n) => n !== 'result'),
        f.rows('votes.csv'),
      ),
    );
    expect(p?.expected).not.toContain('leave its cells empty');
  });
  test('UTF-16 without a mark', () => {
    const problems = problemsAfter((f) =>
      f.write('parties.csv', Buffer.from('id,name_en\na,b\n', 'utf16le')),
    );
    expect(problems[0]?.expected).toContain('UTF-8');
  });
  test('sources null item message', () => {
    const problems = problemsAfter((f) => f.write('sources.json', '[null]'));
    expect(problems[0]?.expected).not.toContain('Cannot read properties');
    const more = problemsAfter((f) => f.write('sources.json', '{}'));
    expect(more[0]?.expected).not.toContain('is not a function');
  });
  test('a table the descriptor leaves without a path is told once', () => {
    const problems = problemsOf(oneVote, (f) =>
      f.changeDescriptor((d) => {
        d.resources = d.resources.map((r) =>
          r.name === 'votes' ? { name: 'votes' } : r,
        ) as typeof d.resources;
      }),
    );
    expect(problems).toHaveLength(1);
  });
  test('records of reader notes name records', () => {
    expect(
      problemsOf({
        ...oneVote,
        readers_notes: [
          { id: 'r', strength: 'trap', matter: 'dates', text: 'x', records: 'votes/none' },
        ],
      }),
    ).toHaveLength(1);
  });
});
