import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  figureOfKind,
  languages,
  loadDataset,
  marginsChart,
  numberNeededToWin,
  switchesToReverse,
  type VegaLiteSpec,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';
import { drawnRows } from '../render/drawn-rows.js';
import { placedTexts } from '../render/picture-marks.js';

interface MarginMark {
  readonly label: string;
  readonly what: string;
  readonly share: number;
  readonly value: number;
  readonly evidence: string;
}

/** Its points and strokes, in the order of the votes. */
function marksOf(spec: VegaLiteSpec): Promise<MarginMark[]> {
  return drawnRows<MarginMark>(spec, 'symbol');
}

async function textsOf(spec: VegaLiteSpec): Promise<string[]> {
  return placedTexts(await layOut(spec, { width: 240 })).map((mark) => mark.text);
}

const { votes } = loadDataset();

describe('the chart of margins', () => {
  test('has for every vote those for, those against and the number needed to win', async () => {
    const marks = (await marksOf(marginsChart(votes))).map(({ what, value, share }) => [
      what,
      value,
      Math.round(share * 100) / 100,
    ]);
    expect(marks).toEqual([
      ['for', 20, 44.44],
      ['against', 25, 55.56],
      ['needed to win', 23, 51.11],
      ['for', 29, 55.77],
      ['against', 23, 44.23],
      ['needed to win', 27, 51.92],
      ['for', 150, 60.48],
      ['against', 98, 39.52],
      ['needed to win', 125, 50.4],
      ['for', 12, 63.16],
      ['against', 7, 36.84],
      ['needed to win', 10, 52.63],
    ]);
  });

  test('writes the margin with its sign and the switches that would reverse the outcome', async () => {
    const texts = await textsOf(marginsChart(votes));
    expect(texts.filter((text) => text.startsWith('margin '))).toEqual([
      'margin −5 · switches to reverse: 3',
      'margin +6 · switches to reverse: 3',
      'margin +52 · switches to reverse: 26',
      'margin +5 · switches to reverse: at most 3',
    ]);
  });

  test('writes the margin of level sides without a sign, and both numbers beside their point', async () => {
    const level = datasetWith({ [recorded.antonov]: { yes: 14, no: 14, result: 'rejected' } });
    const spec = marginsChart(level.votes);
    const texts = await textsOf(spec);
    expect(texts).toContain('margin 0 · switches to reverse: at least 1');
    expect(texts.filter((text) => text === '14')).toHaveLength(2);
    expect(spec.description).toContain('14 for, 14 against; needed to win: at least 15; margin 0;');
  });

  test.each([
    [recorded.reply, 20, 25],
    [recorded.confidence, 29, 23],
    [recorded.repression, 150, 98],
    [recorded.antonov, 12, 7],
  ])('joins the two sides of %s by a line', async (id, yes, no) => {
    const lines = await drawnRows<{ vote: string; from: number; to: number }>(
      marginsChart(votes),
      'rule',
    );
    const own = lines.filter((one) => one.vote === id);
    expect(own).toHaveLength(1);
    expect(own[0]?.from).toBeCloseTo((no / (yes + no)) * 100, 9);
    expect(own[0]?.to).toBeCloseTo((yes / (yes + no)) * 100, 9);
  });

  test('has all its points within its scale, which stays within 0 and 100', async () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 500 }));
    await fc.assert(
      fc.asyncProperty(count, count, async (yes, no) => {
        fc.pre(yes + no > 0);
        const spec = marginsChart(datasetWith({ [recorded.antonov]: { yes, no } }).votes);
        const { x } = spec.encoding as { x: { scale: { domain: readonly [number, number] } } };
        const [from, to] = x.scale.domain;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(100);
        for (const mark of await marksOf(spec)) {
          expect(mark.share).toBeGreaterThanOrEqual(from);
          expect(mark.share).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 15, examples: [[1, 1]] },
    );
  });

  test('leaves out votes without counts', async () => {
    const { description } = marginsChart(votes);
    expect(description).not.toContain('Repeal');
    expect(description).not.toContain('Karelin');
    expect(await marksOf(marginsChart(votes))).toHaveLength(12);
  });

  test('says nothing of abstentions, which it does not show', () => {
    const changed = datasetWith({ [recorded.reply]: { abstain: 777 } });
    expect(JSON.stringify(marginsChart(changed.votes).description)).not.toContain('777');
  });

  test.each(languages)('tells every number in its text alternative (%s)', (language) => {
    const count = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(count, count, (yes, no) => {
        const changed = datasetWith({ [recorded.repression]: { yes, no } });
        const { description } = marginsChart(changed.votes, { language });
        // Thousands are marked.
        const plain = description.replace(/(\d)[.,\u202f](?=\d{3}\b)/g, '$1');
        const own = plain.match(/[−+]?\d+/g) ?? [];
        const margin = yes === no ? '0' : yes > no ? `+${yes - no}` : `−${no - yes}`;
        const counts = { yes, no };
        const numbers = [yes, no, numberNeededToWin(counts), switchesToReverse(counts)];
        expect(own).toEqual(expect.arrayContaining([...numbers.map(String), margin]));
        expect(own).toEqual(expect.arrayContaining(['20', '25', '−5', '29', '23', '+6', '10']));
      }),
      { numRuns: 20 },
    );
  });

  test('changes when a record changes', async () => {
    const changed = datasetWith({ [recorded.antonov]: { yes: 10, no: 9 } });
    const spec = marginsChart(changed.votes);
    const own = (await marksOf(spec)).filter((mark) => mark.label.startsWith('Lenin’s resolution'));
    expect(own.map((mark) => mark.value)).toEqual([10, 9, 10]);
    const texts = await textsOf(spec);
    expect(texts).toContain('margin +1 · switches to reverse: at most 1');
    expect(texts).not.toContain('12');
  });

  test('carries the words of the source that give the counts', async () => {
    for (const mark of await marksOf(marginsChart(votes)))
      expect(mark.evidence).toMatch(/^«[^»]+»/);
  });

  test.each([
    ['en', 'at least 10', 'switches to reverse: at most 3'],
    ['el', 'τουλάχιστον 10', 'αλλαγές πλευράς για ανατροπή: το πολύ 3'],
    ['ru', 'не менее 10', 'смен стороны для иного исхода: не более 3'],
  ] as const)(
    'says of a number that it is the least where abstentions count and are not told (%s)',
    async (language, needed, switches) => {
      const spec = marginsChart(votes, { language });
      const texts = await textsOf(spec);
      expect(texts).toContain(needed);
      expect(texts).not.toContain('10');
      expect(texts.filter((text) => text.endsWith(switches))).toHaveLength(1);
      expect(spec.description).toContain(`: ${needed}`);
      expect(spec.description).toContain(switches);
    },
  );

  test('says nothing of the least where the abstentions are told', async () => {
    const told = datasetWith({ [recorded.antonov]: { abstain: 0 } });
    const spec = marginsChart(told.votes);
    expect(await textsOf(spec)).toContain('10');
    expect(spec.description).not.toMatch(/at (?:least|most)/);
    const { rows } = figureOfKind(told, 'margins').data();
    expect(rows.map((row) => row.needed_bound)).toEqual(Array(4).fill('exact'));
    expect(figureOfKind(told, 'margins').caption('en').shown).not.toContain('bound');
  });

  describe('says what becomes of a tie', () => {
    const half = { share: '1/2', of: 'votes' } as const;
    const subtitle = (rule: object | undefined, others: object | undefined = rule) => {
      const changes = Object.values(recorded).map((id, at) => [
        id,
        rule === undefined ? {} : { rule: at === 0 ? rule : others },
      ]);
      const changed = datasetWith(Object.fromEntries(changes));
      const shown = figureOfKind(changed, 'margins').caption('en').shown;
      const { title } = marginsChart(changed.votes) as unknown as { title: { subtitle: string } };
      return { subtitle: title.subtitle, shown };
    };

    test.each([
      ['rejects', 'a tie rejects'],
      ['adopts', 'a tie adopts'],
      ['chair-decides', 'a tie decides nothing'],
    ])('by the rule that held: %s', (tie, words) => {
      const said = subtitle({ ...half, tie });
      expect(said.subtitle).toContain(`; ${words}`);
      expect(said.shown.toLowerCase()).toContain(words);
    });

    test('as what is taken to hold, where the record tells no rule of a body', () => {
      expect(subtitle(undefined).subtitle).toContain('; a tie is taken to reject');
    });

    test.each([
      ['the rules differ', { ...half, tie: 'rejects' }, { ...half, tie: 'adopts' }],
      ['one asks for two thirds', { ...half, tie: 'rejects' }, { share: '2/3' }],
    ])('and nothing where %s', (_, rule, others) => {
      const said = subtitle(rule, others);
      expect(said.subtitle).not.toContain('tie');
      expect(said.shown).not.toMatch(/\btie\b/);
    });
  });

  test('needs a vote with counts', () => {
    const without = votes.filter((vote) => vote.yes === undefined);
    for (const none of [[], without]) {
      expect(() => marginsChart(none)).toThrow(
        expect.objectContaining({ name: 'ArgumentError', argument: 'votes' }),
      );
    }
  });
});
