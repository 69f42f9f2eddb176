import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, loadDataset, recordedVotesChart, type VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { datasetWith, recorded, uncounted } from '../charts/dataset-with.js';
import { drawnRows } from '../render/drawn-rows.js';
import { placedTexts } from '../render/picture-marks.js';

interface Bar {
  readonly label: string;
  /** The side: no, yes or abstain. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly evidence: string;
}

function barsOf(spec: VegaLiteSpec): Promise<Bar[]> {
  return drawnRows<Bar>(spec, 'rect');
}

async function textsOf(spec: VegaLiteSpec): Promise<string[]> {
  return placedTexts(await layOut(spec, { width: 240 })).map((mark) => mark.text);
}

const { votes } = loadDataset();

describe('the chart of recorded votes', () => {
  test('has the votes against to the left of the line of decision and those for to its right', async () => {
    const bars = (await barsOf(recordedVotesChart(votes))).map(({ key, from, to, value }) => [
      key,
      from,
      Math.round(to * 100) / 100,
      value,
    ]);
    expect(bars.slice(0, 2)).toEqual([
      ['no', 0, -55.56, 25],
      ['yes', 0, 44.44, 20],
    ]);
    expect(bars.slice(-2)).toEqual([
      ['no', 0, -36.84, 7],
      ['yes', 0, 63.16, 12],
    ]);
  });

  test('draws abstentions beside the votes, to the same scale', async () => {
    const abstentions = (await barsOf(recordedVotesChart(votes))).filter(
      (bar) => bar.key === 'abstain',
    );
    expect(abstentions.map((bar) => bar.value)).toEqual([12, 3, 3]);
    const lengths = abstentions.map((bar) => bar.to - bar.from);
    expect(lengths[0]).toBeCloseTo((12 / 45) * 100, 9);
    expect(lengths[1]).toBeCloseTo((3 / 52) * 100, 9);
    expect(lengths[2]).toBeCloseTo((3 / 248) * 100, 9);
    const [first, ...others] = abstentions.map((bar) => bar.from);
    expect(others).toEqual([first, first]);
    const ends = (await barsOf(recordedVotesChart(votes))).filter((bar) => bar.key === 'yes');
    expect(first).toBeGreaterThan(Math.max(...ends.map((bar) => bar.to)));
  });

  test('takes the votes in the order of time, whatever order they come in', async () => {
    const labels = async (spec: VegaLiteSpec) => [
      ...new Set((await barsOf(spec)).map((bar) => bar.label)),
    ];
    expect(await labels(recordedVotesChart(votes))).toEqual([
      'Lenin’s reply found unsatisfactory\nVTsIK · [4 November 1917] · rejected',
      'Confidence in Lenin’s government\nVTsIK · [4 November 1917] · adopted',
      'Repression of the Kadets\nVTsIK · [1 December 1917] · adopted',
      'Lenin’s resolution on Antonov\nSovnarkom · 30 December 1917 · adopted',
    ]);
    expect(await labels(recordedVotesChart([...votes].reverse()))).toEqual(
      await labels(recordedVotesChart(votes)),
    );
  });

  test('does not change the list of votes that it is given', async () => {
    const given = [...votes].reverse();
    const before = [...given];
    recordedVotesChart(given);
    expect(given).toEqual(before);
  });

  test('leaves out votes without counts, and takes them in once they have some', async () => {
    const label = 'Repeal of the decree against the Kadets';
    expect(JSON.stringify(recordedVotesChart(votes))).not.toContain(label);
    const counted = datasetWith({ [uncounted.repeal]: { yes: 61, no: 97 } });
    const spec = recordedVotesChart(counted.votes);
    expect(spec.description).toContain(label);
    expect((await barsOf(spec)).filter((bar) => bar.label.startsWith(label))).toHaveLength(2);
  });

  test('leaves out a vote of which one side alone is told', async () => {
    for (const change of [{ yes: undefined }, { no: undefined }]) {
      const changed = datasetWith({ [recorded.confidence]: change });
      expect(recordedVotesChart(changed.votes).description).not.toContain('Confidence');
    }
  });

  test('shows abstentions that the source does not tell as not told, and draws no bar for them', async () => {
    const spec = recordedVotesChart(votes);
    const antonov = (await barsOf(spec)).filter((bar) =>
      bar.label.startsWith('Lenin’s resolution'),
    );
    expect(antonov.map((bar) => bar.key)).toEqual(['no', 'yes']);
    const texts = await textsOf(spec);
    expect(texts.filter((text) => text === 'not told')).toHaveLength(1);
    expect(spec.description).toContain('12 for, 7 against, abstentions not told.');
  });

  test('shows no abstentions, told as such, as the number zero', async () => {
    const told = datasetWith({ [recorded.antonov]: { abstain: 0 } });
    const spec = recordedVotesChart(told.votes);
    const antonov = (await barsOf(spec)).filter((bar) =>
      bar.label.startsWith('Lenin’s resolution'),
    );
    expect(antonov.map((bar) => [bar.key, bar.value])).toEqual([
      ['no', 7],
      ['yes', 12],
      ['abstain', 0],
    ]);
    const texts = await textsOf(spec);
    expect(texts).not.toContain('not told');
    expect(spec.description).toContain('12 for, 7 against, 0 abstaining.');
  });

  test('carries the words of the source that give the counts, with their note', async () => {
    const [first] = await barsOf(recordedVotesChart(votes));
    expect(first?.evidence).toContain('είκοσι πέντε έναντι είκοσι');
    expect(first?.evidence).toMatch(/^«.*» \[94\]$/);
  });

  test.each(languages)(
    'writes every number of the record, and no other, on its bars (%s)',
    async (language) => {
      const spec = recordedVotesChart(votes, { language });
      const numbers = (await textsOf(spec)).filter((text) => /^\d+$/.test(text));
      // The scale is numbered 50 25 0 25 50.
      const counts = [20, 25, 12, 29, 23, 3, 150, 98, 3, 12, 7];
      const expected = [...counts, 50, 25, 0, 25, 50].map(String).sort();
      expect(numbers.sort()).toEqual(expected);
    },
  );

  test.each(languages)('tells every number in its text alternative (%s)', (language) => {
    const count = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(count, count, count, (yes, no, abstain) => {
        const changed = datasetWith({ [recorded.repression]: { yes, no, abstain } });
        const { description } = recordedVotesChart(changed.votes, { language });
        // Thousands are marked.
        const plain = description.replace(/(\d)[.,\u202f](?=\d{3}\b)/g, '$1');
        const numbers = plain.match(/\d+/g) ?? [];
        expect(numbers.slice(-12)).toEqual(expect.arrayContaining([yes, no, abstain].map(String)));
        expect(numbers).toEqual(expect.arrayContaining(['20', '25', '12', '29', '23', '3', '7']));
      }),
      { numRuns: 20 },
    );
  });

  test('changes when a record changes: counts, result, motion, body', async () => {
    const dataset = loadDataset();
    const confidence = dataset.votes.find((vote) => vote.id === recorded.confidence)!;
    const changed = datasetWith({
      [recorded.confidence]: {
        yes: 31,
        no: 33,
        abstain: 8,
        result: 'rejected',
        motion: { ...confidence.motion, label: { en: 'Another motion', el: 'Άλλη', ru: 'Другое' } },
      },
    });
    const spec = recordedVotesChart(changed.votes);
    const label = 'Another motion\nVTsIK · [4 November 1917] · rejected';
    const bars = (await barsOf(spec)).filter((bar) => bar.label === label);
    expect(bars.map((bar) => [bar.key, bar.value])).toEqual([
      ['no', 33],
      ['yes', 31],
      ['abstain', 8],
    ]);
    const texts = await textsOf(spec);
    expect(texts).toEqual(expect.arrayContaining(['31', '33', '8', label.replace('\n', ' ')]));
    expect(texts).not.toContain('29');
  });

  test('of a vote in which all abstained has no place that is not a number', async () => {
    const abstained = datasetWith({ [recorded.antonov]: { yes: 0, no: 0, abstain: 19 } });
    const places = (await barsOf(recordedVotesChart(abstained.votes))).flatMap((bar) => [
      bar.from,
      bar.to,
    ]);
    expect(places.filter((place) => !Number.isFinite(place))).toEqual([]);
  });

  test('needs a vote with counts', async () => {
    const without = votes.filter((vote) => vote.yes === undefined);
    expect(without.length).toBeGreaterThan(1);
    for (const none of [[], without]) {
      expect(() => recordedVotesChart(none)).toThrow(
        expect.objectContaining({ name: 'ArgumentError', argument: 'votes', given: none.length }),
      );
    }
  });
});
