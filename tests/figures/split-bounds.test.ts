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
  const threes = ['C', 'D'].map((name) => ({ name, members: 3 }));
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
    expect(values[0]).toMatchObject({
      cell: 'A/yes',
      told: '0–29',
      says: '29',
      told_at_least: 0,
      told_at_most: 29,
      at_least: 29,
      at_most: 29,
    });
    expect(values.find(({ cell }) => cell === 'B/yes')).toMatchObject({ told: '0–29', says: '0' });
  });

  test('are drawn where something is certain, the most certain first, and nothing else is', () => {
    const { values } = splitRangesChart(ranges).data as {
      values: readonly Record<string, number | string>[];
    };
    const least = values.map(({ at_least }) => Number(at_least));
    expect(least).toEqual(least.toSorted((a, b) => b - a));
    for (const row of values) {
      const isNarrower = row.told !== row.says;
      expect(isNarrower || Number(row.at_least) > 0 || row.at_least === row.at_most).toBe(true);
    }
    expect(values.map(({ cell }) => cell)).not.toContain('A/abstain');
  });

  test('are all drawn where nothing is certain of any', () => {
    const open = { ...ranges.told, vote: { totals: { yes: 1 }, groups: threes } };
    const { values } = splitRangesChart({
      ...ranges,
      told: open,
      supposed: open,
      groups: threes.map(({ name }) => ({ ...ranges.groups[0]!, group: name, members: 3 })),
    }).data as { values: readonly { at_least: number }[] };
    expect(values.map(({ at_least }) => at_least)).toEqual(Array(8).fill(0));
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

  test('says in its key what is told alone only where something is supposed besides', async () => {
    const council = loadDataset(otherRecords['a council']());
    const strokesOf = (spec: VegaLiteSpec) =>
      (spec.data as { values: { told_at_least?: number }[] }).values.length > 0 &&
      JSON.stringify(spec.layer).includes('told_at_least');
    const alone = figureOfKind(council, 'split-bounds').draw();
    expect(strokesOf(alone)).toBe(false);
    expect(await textsOf(alone)).not.toContain('totals and seats alone');
    const reply = findFigure(record, 'reply-bounds').draw();
    expect(strokesOf(reply)).toBe(true);
    expect(await textsOf(reply)).toEqual(
      expect.arrayContaining([
        'certain',
        'possible',
        'cannot be',
        'if no Left SR voted against',
        'totals and seats alone',
      ]),
    );
  });

  test('draws of the votes of this record what is certain, and tells in the caption of how many', () => {
    const drawn = (name: string) =>
      (
        findFigure(record, name).draw().data as { values: { cell: string; says: string }[] }
      ).values.map(({ cell, says }) => `${cell} ${says}`);
    expect(drawn('confidence-bounds')).toEqual([
      'bolshevik/yes 25–29',
      'bolshevik/absent 7–37',
      'left-sr/absent 3–29',
      'left-sr/yes 0',
      'united-sd-internationalist/yes 0',
    ]);
    expect(drawn('reply-bounds').slice(0, 4)).toEqual([
      'bolshevik/no 15–25',
      'bolshevik/absent 11–41',
      'bolshevik/abstain 6',
      'left-sr/abstain 6',
    ]);
    expect(findFigure(record, 'confidence-bounds').caption('en').cases).toContain(
      'the most certain first: 5 of 20.',
    );
    expect(findFigure(record, 'confidence-bounds').title.en).toContain('At least 25 Bolsheviks');
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
    expect(council.caption('en').cases).toContain(
      'N = 12 seats of 3 parties. Shown are the largest, 2 of them.',
    );
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(council.draw({ width }))).toEqual([]);
    const board = loadDataset(otherRecords['sessions without a vote']());
    expect(() => figureOfKind(board, 'split-bounds')).toThrow(/one with a vote with counts/);
  });
});
