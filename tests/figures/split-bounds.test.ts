import { describe, expect, test } from 'vitest';
import {
  captionText,
  figureCaption,
  figureOfKind,
  findFigure,
  loadDataset,
  splitRangesChart,
  type VegaLiteSpec,
} from '../../src/index.js';
import { recorded } from '../charts/dataset-with.js';
import { otherRecords } from '../other-records.js';
import { faultsOf, textsOf } from '../render/faults-of.js';

const naming = { name: 'test', title: { en: 'A test', el: 'Δοκιμή', ru: 'Проба' } };

describe('the ranges of what groups can have done', () => {
  const groups = [
    { name: 'A', members: 62 },
    { name: 'B', members: 29 },
  ];
  const vote = { totals: { yes: 29, no: 23, abstain: 3 }, groups };
  const noB = { ...vote, groups: [groups[0]!, { ...groups[1]!, counts: { yes: 0 } }] };
  const ranges = {
    ...naming,
    told: { label: { en: 'told', el: 'όσα', ru: 'дано' }, vote },
    supposed: { label: { en: 'supposed', el: 'υποτίθεται', ru: 'если' }, vote: noB },
    groups: groups.map(({ name, members }) => ({
      group: name,
      label: { en: `Group ${name}`, el: 'Ομάδα', ru: 'Группа' },
      members,
      evidence: '«α» [1]',
    })),
  };

  test('are those of the bounds, for both readings', () => {
    const { values } = splitRangesChart(ranges).data as {
      values: readonly Record<string, unknown>[];
    };
    expect(values).toHaveLength(8);
    expect(values[0]).toMatchObject({
      option: 'yes',
      told: '0–29',
      supposed: '29',
      from: 0,
      to: 29,
      least: 29,
      greatest: 29,
    });
    expect(values[4]).toMatchObject({ group: 'Group B', told: '0–29', supposed: '0' });
  });

  test('are told in the text alternative, twice only where they differ', () => {
    const { description } = splitRangesChart(ranges);
    expect(description).toContain('Group A: for 0–29 → 29, against 0–23,');
  });

  test('refuse a contradiction, and a group that is not in the vote', () => {
    const impossible = {
      ...ranges,
      told: { ...ranges.told, vote: { ...vote, totals: { yes: 99 } } },
    };
    expect(() => splitRangesChart(impossible)).toThrow(/yes needs? at least 99|99/);
    const other = { ...ranges, groups: [{ ...ranges.groups[0]!, group: 'X' }] };
    expect(() => splitRangesChart(other)).toThrow(/one of the groups of the vote/);
  });

  test('stand whole for a body without bounds and for small ones', async () => {
    const open = {
      totals: { yes: 2 },
      groups: [
        { name: 'A', members: 3 },
        { name: 'B', members: 'unknown' as const },
      ],
    };
    const small = {
      ...ranges,
      told: { ...ranges.told, vote: open },
      supposed: { ...ranges.supposed, vote: open },
    };
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(splitRangesChart(small, { width }))).toEqual([]);
  });
});

describe('the kind of bounds', () => {
  const record = loadDataset();

  test('has no key of symbols where there is one reading, which words alone tell', async () => {
    const council = loadDataset(otherRecords['a council']());
    const symbolsOf = (spec: VegaLiteSpec) =>
      JSON.stringify((spec.vconcat as readonly object[])[0]).match(/"shape"/g) ?? [];
    const alone = figureOfKind(council, 'split-bounds').draw();
    expect(symbolsOf(alone)).toEqual([]);
    expect(symbolsOf(findFigure(record, 'reply-bounds').draw())).not.toEqual([]);
    const { values } = (alone.vconcat as readonly { data: { values: { text: string }[] } }[])[0]!
      .data;
    expect(values).toHaveLength(1);
    expect(await textsOf(alone)).toContain(values[0]?.text);
  });

  test('serves the two votes of which this record supposes something', () => {
    const confidence = findFigure(record, 'confidence-bounds');
    const reply = findFigure(record, 'reply-bounds');
    expect([confidence.kind, reply.kind]).toEqual(['split-bounds', 'split-bounds']);
    expect(confidence.data().rows[0]).toMatchObject({
      party: 'Bolsheviks',
      seats: 62,
      option: 'yes',
      at_least: 0,
      at_most: 29,
      supposed_at_least: 25,
      supposed_at_most: 29,
    });
    expect([confidence, reply].map((one) => one.draw().name)).toEqual([
      'confidence-bounds',
      'reply-bounds',
    ]);
  });

  test('supposes what parties stood for where that is told, and nothing where it is not', () => {
    const stands = (vote: string) =>
      figureOfKind(record, 'split-bounds', { parameters: { vote } }).parameters.stands;
    expect(stands(recorded.confidence)).toBe('no vote on the other side');
    expect(stands(recorded.reply)).toBe('nothing');
  });

  test('supposes that nobody of a party took an option', () => {
    const parameters = { vote: recorded.reply, party: 'left-sr', option: 'abstain' };
    expect(() => figureOfKind(record, 'split-bounds', { parameters })).toThrow(/6 at least did/);
    const figure = figureOfKind(record, 'split-bounds', {
      parameters: { ...parameters, option: 'yes' },
    });
    const own = figure.data().rows.find((row) => row.party === 'Left Socialist Revolutionaries');
    expect(own).toMatchObject({ option: 'yes', supposed_at_least: 0, supposed_at_most: 0 });
    expect(figure.draw().description).toContain(
      'if none voted for: Left Socialist Revolutionaries',
    );
  });

  test('adds voters of unknown party where more voted than hold seats', () => {
    const figure = figureOfKind(record, 'split-bounds', { parameters: { vote: recorded.antonov } });
    const further = figure.data().rows.filter((row) => String(row.party).startsWith('Further'));
    expect(further.map(({ option, at_least, at_most }) => [option, at_least, at_most])).toEqual([
      ['yes', 0, 1],
      ['no', 0, 1],
      ['abstain', 0, 0],
      ['absent', 0, 0],
    ]);
    expect(captionText(figureCaption(figure, 'en'))).toContain('further voters');
  });

  test('refuses a vote without counts, or of a body whose parties are not told, and a party without seats', () => {
    const of = (parameters: Record<string, string>) => () =>
      figureOfKind(record, 'split-bounds', { parameters });
    expect(of({ vote: recorded.repression })).toThrow(/vote must be a vote with counts/);
    expect(of({ vote: recorded.reply, party: 'kadet' })).toThrow(
      /party must be a party with seats/,
    );
  });

  test('draws a council with its votes alone, and says of sessions without a vote what they lack', async () => {
    const council = figureOfKind(loadDataset(otherRecords['a council']()), 'split-bounds', {
      parameters: { rows: 2 },
    });
    expect(council.data().columns.map((column) => column.name)).not.toContain('supposed_at_least');
    expect(council.draw().description).not.toContain('→');
    expect(council.caption('en').cases).toBe(
      'N = 12 seats of 3 parties. Shown are the largest, 2 of them.',
    );
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(council.draw({ width }))).toEqual([]);
    const board = loadDataset(otherRecords['sessions without a vote']());
    expect(() => figureOfKind(board, 'split-bounds')).toThrow(/one with a vote with counts/);
  });
});
