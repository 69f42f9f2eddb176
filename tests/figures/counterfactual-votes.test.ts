import { describe, expect, test } from 'vitest';
import { abstainersChooseChart, languages, loadDataset, quorumChart } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';
import { drawnRows } from '../render/drawn-rows.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

const { votes } = loadDataset();

describe('the chart of what abstainers could have chosen', () => {
  test('has a field for each margin that they could have brought about', async () => {
    const values = await drawnRows<{ label: string; margin: number; result: string }>(
      abstainersChooseChart(votes),
      'rect',
    );
    const of = (motion: string) => values.filter((one) => one.label.startsWith(motion));
    expect(of('Lenin’s reply').map((one) => one.margin)).toEqual(
      Array.from({ length: 25 }, (_, index) => index - 17),
    );
    expect(of('Lenin’s reply').filter((one) => one.result === 'adopted')).toHaveLength(7);
    expect(of('Confidence').every((one) => one.result === 'the same outcome')).toBe(true);
    expect(of('Repression').map((one) => one.margin)).toEqual([49, 50, 51, 52, 53, 54, 55]);
    expect(of('Lenin’s resolution')).toEqual([]);
  });

  test('says for each vote how many suffice, or that none do, or that nothing is told', async () => {
    const texts = placedTexts(await layOut(abstainersChooseChart(votes))).map((one) => one.text);
    expect(texts).toContain('6 of the 12 suffice for another outcome: 2.5 % of all ways');
    expect(texts.filter((one) => one === 'the same outcome, however the 3 choose')).toHaveLength(2);
    expect(texts).toContain('abstentions not told');
  });

  test.each(languages)(
    'says of a vote without abstainers that nobody abstained (%s)',
    (language) => {
      const none = datasetWith({ [recorded.confidence]: { yes: 29, no: 23, abstain: 0 } });
      const { description } = abstainersChooseChart(none.votes, { language });
      expect(description).toMatch(/nobody abstained|κανείς δεν απείχε|воздержавшихся не было/);
      expect(description).not.toMatch(/(?<![\d.,–])0 (choose|воздерж)|οι 0/);
    },
  );

  test('says of a single abstainer what the one could have done', () => {
    const of = (yes: number) =>
      abstainersChooseChart(
        datasetWith({ [recorded.confidence]: { yes, no: 23, abstain: 1 } }).votes,
      ).description;
    expect(of(29)).toContain('the same outcome, whatever the 1 abstainer chooses');
    expect(of(24)).toContain('1 of the 1 suffices for another outcome');
  });

  test('changes with the record', () => {
    const changed = datasetWith({ [recorded.confidence]: { yes: 25, no: 23, abstain: 3 } });
    expect(abstainersChooseChart(changed.votes).description).toContain('2 of the 3 suffice');
  });

  test.each(languages)('tells all of it in its text alternative (%s)', (language) => {
    const { description } = abstainersChooseChart(votes, { language });
    for (const part of ['20–25', '29–23', '150–98', '12–7']) expect(description).toContain(part);
  });

  test('needs a vote with counts', () => {
    expect(() => abstainersChooseChart([])).toThrow(/at least one has counts/);
  });
});

describe('the chart of a quorum of half', () => {
  const vote = (id: string) => votes.find((one) => one.id === id)!;
  const quorum = (id: string, members: { atLeast: number; atMost: number } | undefined) =>
    quorumChart([{ vote: vote(id), members }]).description;

  test('tells who took part, of how many, and the largest body with a quorum', () => {
    const description = quorum(recorded.confidence, { atLeast: 101, atMost: 101 });
    expect(description).toContain('55 of 101 members; quorum 51, met in a body of up to 110.');
  });

  test('says where the quorum may have been missed', () => {
    const description = quorum(recorded.confidence, { atLeast: 101, atMost: 120 });
    expect(description).toContain('quorum 51–60, met only in a body of up to 110');
  });

  test('does not count fewer members than took part', () => {
    const description = quorum(recorded.repression, { atLeast: 216, atMost: 366 });
    expect(description).toContain('251 of 251–366 members; quorum 126–183');
  });

  test('keeps a contradiction in sight, and a lower bound a lower bound', () => {
    const description = quorum(recorded.antonov, { atLeast: 18, atMost: 18 });
    expect(description).toContain('at least 19 of 18 members');
  });

  test('draws nothing where the members are not told, and says so', async () => {
    const spec = quorumChart([{ vote: vote(recorded.antonov), members: undefined }]);
    expect(spec.description).toContain('members not told');
    // The strokes of one half are all.
    const points = await drawnRows<{ to?: number }>(spec, 'symbol');
    expect(points.filter(({ to }) => Number.isFinite(to))).toEqual([]);
    expect(points).toHaveLength(1);
    expect(overlappingTexts(await layOut(spec))).toEqual([]);
  });
});
