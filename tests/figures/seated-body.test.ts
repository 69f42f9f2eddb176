import { describe, expect, test } from 'vitest';
import { detailOf } from '../../src/figures/seated-body.js';
import {
  ArgumentError,
  type Composition,
  languages,
  loadDataset,
  seatedBody,
  seatedBodyFromChanges,
} from '../../src/index.js';

const dataset = loadDataset();

function composition(id: string): Composition {
  return dataset.compositions.find((one) => one.id === id)!;
}

describe('a body with its parties', () => {
  test('has the seats of the record, the words they rest on, and more than half as quota', () => {
    const body = seatedBody(dataset, composition('vtsik-elected-1917-10'));
    expect(body.parties.map((party) => party.seats)).toEqual([62, 29, 6, 3, 1]);
    expect(body.quota).toBe(51);
    for (const party of body.parties) {
      expect(party.evidence).toMatch(/^«εξήντα δύο Μπολσεβίκους/);
      expect(party.passages).toBe('vtsik-elected-parts');
    }
    expect(body.name.en).toBe('VTsIK');
    expect(body.when?.ru).toBe('[26 октября 1917]');
  });

  test('says whose figures they are where there are several', () => {
    const names = ['fifth-congress-official', 'fifth-congress-adjusted'].map(
      (id) => seatedBody(dataset, composition(id)).name.en,
    );
    expect(names).toEqual([
      'Fifth Congress of Soviets · official figures',
      'Fifth Congress of Soviets · adjusted figures',
    ]);
  });

  test('leaves out seats that were to follow, and names groups that are not parties', () => {
    const body = seatedBody(dataset, composition('vtsik-merged-1917-11'));
    expect(body.parties.map((party) => party.seats)).toEqual([108, 108]);
    expect(body.parties[1]?.name.en).toBe('delegates of the peasants’ congress');
  });

  test('takes another quota, and tells it in a line in each language', () => {
    const body = seatedBody(dataset, composition('vtsik-elected-1917-10'), 68);
    for (const language of languages) expect(detailOf(body, language)).toMatch(/68.*101/);
    const sovnarkom = seatedBody(dataset, composition('sovnarkom-coalition'));
    expect(detailOf(sovnarkom, 'en')).toBe(
      '[about 9 December 1917] · 10 of 18 decisive votes decide',
    );
  });
});

describe('what decides in a body', () => {
  const vtsik = composition('vtsik-elected-1917-10');
  const rule = {
    ...dataset.rules[0]!,
    body: vtsik.body,
    matter: undefined,
    of: 'members' as const,
  };
  const ruled = (stated: Partial<typeof rule>) =>
    seatedBody(dataset, {
      ...vtsik,
      body: { ...vtsik.body, rules: [{ ...rule, share: '1/2', ...stated }] },
    });

  test('follows from the rule that the record states of it', () => {
    expect(ruled({})).toMatchObject({ quota: 51, rule: 'told' });
    expect(ruled({ share: '2/3', reach: 'at-least' })).toMatchObject({ quota: 68, rule: 'told' });
    expect(detailOf(ruled({ share: '2/3', reach: 'at-least' }), 'en')).toMatch(
      /68 of 101 seats decide$/,
    );
  });

  test('is assumed where none is stated, or not what share decides, and that is said', () => {
    for (const body of [seatedBody(dataset, vtsik), ruled({ share: undefined })]) {
      expect(body).toMatchObject({ quota: 51, rule: 'assumed' });
      expect(detailOf(body, 'en')).toMatch(/51 of 101 seats decide \(assumed\)$/);
    }
  });
});

describe('a body from the changes told', () => {
  test('has the official seats less those challenged, with those not admitted', () => {
    const body = seatedBodyFromChanges(dataset, composition('fifth-congress-adjusted'));
    expect(body.parties.map((party) => [party.id, party.seats])).toEqual([
      ['bolshevik', 279],
      ['left-sr', 359],
      ['maximalist-sr', 30],
    ]);
    expect(body.quota).toBe(335);
  });

  test('rests on the passages of the seats and of the change', () => {
    const [bolsheviks, leftSrs, maximalists] = seatedBodyFromChanges(
      dataset,
      composition('fifth-congress-adjusted'),
    ).parties;
    expect(bolsheviks?.passages).toBe('fifth-official fifth-challenged');
    expect(leftSrs?.passages).toBe('fifth-official fifth-not-admitted');
    expect(maximalists?.passages).toBe('fifth-adjusted');
    expect(leftSrs?.evidence).toContain('90');
  });

  test('needs official seats and a change', () => {
    expect(() =>
      seatedBodyFromChanges({ ...dataset, statements: [] }, composition('fifth-congress-adjusted')),
    ).toThrow(ArgumentError);
    expect(() =>
      seatedBodyFromChanges(
        { ...dataset, compositions: [] },
        composition('fifth-congress-adjusted'),
      ),
    ).toThrow(ArgumentError);
  });
});
