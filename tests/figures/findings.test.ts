import { describe, expect, test } from 'vitest';
import { audit, type Finding, findingsChart, languages, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { drawnRows } from '../render/drawn-rows.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

interface Dot {
  readonly matter: string;
  readonly at: number;
  readonly line: number;
  readonly by: string;
  readonly text: string;
  readonly evidence: string;
}

const findings = audit(loadDataset());
const dotsOf = (list: readonly Finding[]) => drawnRows<Dot>(findingsChart(list), 'symbol');

/** A finding like another. */
const like = (change: Partial<Finding>): Finding => ({ ...(findings[0] as Finding), ...change });

describe('the chart of findings', () => {
  test('has a dot for each finding, with what it says and the words on which it rests', async () => {
    const dots = await dotsOf(findings);
    expect(dots.map((dot) => dot.text).sort()).toEqual(findings.map((one) => one.text).sort());
    for (const dot of dots) expect(dot.evidence).toMatch(/^«.*/);
  });

  test('puts findings of one matter in a row, of one strength in a column, those of rules first', async () => {
    const dots = await dotsOf([
      like({ matter: 'dates', strength: 'trap', source: 'reader' }),
      like({ matter: 'dates', strength: 'trap', source: 'rule' }),
      like({ matter: 'notes', strength: 'trap', source: 'rule' }),
      like({ matter: 'notes', strength: 'contradiction', source: 'rule' }),
    ]);
    expect(dots.map(({ matter, by }) => `${matter}: ${by}`)).toEqual([
      'dates: found by a rule',
      'dates: noted by a reader',
      'notes: found by a rule',
      'notes: found by a rule',
    ]);
    expect(dots[0]?.at).toBe(dots[3]?.at);
    expect(dots[1]?.at).toBe((dots[0]?.at ?? 0) + 1);
    expect(dots[2]?.at).toBeLessThan(dots[0]?.at ?? 0);
  });

  test('begins a new line of dots after ten', async () => {
    const dots = await dotsOf(Array.from({ length: 23 }, () => like({ strength: 'trap' })));
    expect(dots.map((dot) => dot.line)).toEqual([
      ...Array(10).fill(0),
      ...Array(10).fill(1),
      ...Array(3).fill(2),
    ]);
    expect(dots[10]?.at).toBe(dots[0]?.at);
  });

  test('quotes the first four passages of a finding that rests on many', async () => {
    const many = await dotsOf(findings.filter((one) => one.rule === 'name-of-another'));
    expect(many[0]?.evidence.match(/(»|\]) ?(?=«|…)/g)).toHaveLength(4);
    expect(many[0]?.evidence).toMatch(/…$/);
  });

  test('counts the dots of each field and column', async () => {
    const texts = placedTexts(await layOut(findingsChart(findings))).map((mark) => mark.text);
    const firm = findings.filter((one) => one.strength === 'contradiction').length;
    const doubtful = findings.filter((one) => one.strength === 'doubtful').length;
    expect(texts).toContain(`contradictions ${firm}`);
    expect(texts).toContain(`doubtful ${doubtful}`);
    expect(texts).toContain(`traps ${findings.length - firm - doubtful}`);
    expect(texts).toContain('0');
  });

  test('describes the numbers in each language', () => {
    const described = languages.map(
      (language) => findingsChart(findings, { language }).description,
    );
    const read = findings.filter((one) => one.source === 'reader').length;
    for (const text of described) expect(text).toContain(`: ${read}.`);
    const names = findings.filter((one) => one.matter === 'names');
    const traps = names.filter((one) => one.strength === 'trap').length;
    expect(described[0]).toContain(
      `names (as they are printed): contradictions: 1, doubtful: 1, traps: ${traps}.`,
    );
  });

  test('stands without findings, and with more than the record has', async () => {
    expect(await dotsOf([])).toEqual([]);
    const many = [...findings, ...findings];
    for (const list of [[], many]) {
      for (const width of ['84mm', '174mm']) {
        expect(overlappingTexts(await layOut(findingsChart(list, { width })))).toEqual([]);
      }
    }
  });
});
