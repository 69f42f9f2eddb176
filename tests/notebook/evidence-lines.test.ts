import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.js';
import { evidenceLines, passageLines } from '../../src/notebook/index.js';

const dataset = loadDataset();
const vote = (id: string) => dataset.votes.find((one) => one.id === id) ?? {};
const passage = (id: string) => {
  const found = dataset.passages.find((one) => one.id === id);
  if (!found) throw new Error(`there is no passage ${id}`);
  return found;
};

describe('evidence as lines to print', () => {
  test('has the place, the certainty, the words and what they mean', () => {
    expect(evidenceLines(vote('sovnarkom-1917-12-30-antonov-lenin'), 'yes')).toEqual([
      '¶ 27, note 47 (stated): «έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά»',
      '    = was adopted by a majority of twelve votes against seven',
    ]);
  });

  test('says “near” of a note that stands at another sentence', () => {
    const [place] = evidenceLines(vote('vtsik-1917-11-04-confidence'), 'yes');
    expect(place).toMatch(/^¶ 50, near note 94 \(stated\): /);
  });

  test('adds why a value follows, and what the note cites, where asked', () => {
    const lines = evidenceLines(vote('vtsik-1917-11-04-confidence'), 'manner', {
      reasoning: true,
      citations: true,
    });
    expect(lines.some((line) => line.startsWith('    because: '))).toBe(true);
    expect(lines.at(-1)).toBe('    cites keep-1979, page 81-6');
  });

  test('shows a passage once, however many values rest on it', () => {
    const places = evidenceLines(vote('sovnarkom-1917-12-30-antonov-lenin')).filter((line) =>
      line.includes('πλειοψηφία δώδεκα ψήφων'),
    );
    expect(places).toHaveLength(1);
  });

  test('shows the words of several values in turn', () => {
    const reply = vote('vtsik-1917-11-04-sovnarkom-reply');
    const places = evidenceLines(reply, ['yes', 'no', 'abstain']).filter((one) => one[0] === '¶');
    expect(places).toHaveLength(2);
    expect(places[1]).toContain('(computed)');
  });

  test('breaks what is too long', () => {
    const lines = evidenceLines(vote('sovnarkom-1917-12-30-antonov-lenin'), 'yes', { width: 60 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 60)).toBe(true);
  });

  test('refuses what is no record of a dataset', () => {
    expect(() => evidenceLines({}, 'yes')).toThrow(/evidenceOf needs a record/);
  });
});

describe('a passage as lines to print', () => {
  test('has its words and what they mean in English', () => {
    expect(passageLines(passage('coalition-eleven-seven'))).toEqual([
      '¶ 19, near note 42: «στην κυβέρνηση υπήρχαν έντεκα Μπολσεβίκοι έναντι μόλις επτά Αριστερών Σ.Ε.»',
      '    = in the government there were eleven Bolsheviks against only seven Left SRs',
    ]);
  });
});
