import type { Gathered } from '../gathered.js';
import type { TablePlan } from '../guess-columns.js';
import type { Profile } from './profile.js';

/** The headings of the lists, which have none, by the names of their files. */
const lists: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:^|\/)hl\d{4}s\.unl$/i,
    [
      ...[
        'id_hlasovani',
        'id_organ',
        'schuze',
        'cislo',
        'bod',
        'datum',
        'cas',
        'pro',
        'proti',
        'zdrzel',
      ],
      ...[
        'nehlasoval',
        'prihlaseno',
        'kvorum',
        'druh_hlasovani',
        'vysledek',
        'nazev_dlouhy',
        'nazev_kratky',
      ],
    ],
  ],
  [/(?:^|\/)hl\d{4}h\d+\.unl$/i, ['id_poslanec', 'id_hlasovani', 'vysledek']],
  [/(?:^|\/)(?:zmatecne|hl\d{4}z)\.unl$/i, ['id_hlasovani zmatecne']],
  [/(?:^|\/)poslanec\.unl$/i, ['id_poslanec', 'id_osoba']],
  [/(?:^|\/)osoby\.unl$/i, ['id_osoba', 'pred', 'prijmeni', 'jmeno']],
  [
    /(?:^|\/)organy\.unl$/i,
    ['id_organ', 'organ_id_organ', 'id_typ_organu', 'zkratka', 'nazev_organu_cz'],
  ],
  [/(?:^|\/)zarazeni\.unl$/i, ['id_osoba', 'id_of', 'cl_funkce', 'od_o', 'do_o']],
];

/** The type of organ that a club of deputies is. */
const club = '1';

/** Votes of the Chamber of Deputies as it publishes them: lists in Windows-1250 with | behind each cell and no heading. */
export const czech: Profile = {
  name: 'czech',
  about:
    'Czech Chamber of Deputies: hl….unl of votes and ballots, zmatecne, poslanec, osoby, organy, zarazeni',
  body: 'Poslanecká sněmovna Parlamentu České republiky',
  bodyKind: 'assembly',
  delimited: { encoding: 'windows-1250', separator: '|', plainQuotes: true },
  options: {
    A: 'yes',
    B: 'no',
    N: 'no',
    C: 'abstain',
    F: 'present',
    K: 'present',
    '@': 'absent',
    M: 'excused',
    W: 'not-a-member',
  },
  results: { A: 'adopted', R: 'rejected' },
  headings: ({ file }) => lists.find(([name]) => name.test(file))?.[1],
  columns({ file, columns }) {
    const place = lists.findIndex(([name]) => name.test(file));
    if (place === -1) return undefined;
    // What stands behind the columns that are known is of no use here, as the second club of a deputy.
    const more = Object.fromEntries(
      columns.filter((one) => one.startsWith('column ')).map((one) => [one, 'leave' as const]),
    );
    if (place === 0) {
      return {
        layout: 'totals',
        columns: {
          ...more,
          id_hlasovani: 'vote',
          id_organ: 'leave',
          schuze: 'session',
          cislo: 'keep',
          datum: 'date',
          cas: 'leave',
          pro: 'yes',
          proti: 'no',
          zdrzel: 'abstain',
          nehlasoval: 'keep',
          prihlaseno: 'keep',
          kvorum: 'keep',
          vysledek: 'result',
          nazev_dlouhy: 'title',
          nazev_kratky: 'leave',
        },
      };
    }
    if (place > 1) return { layout: 'leave', columns: {} };
    return {
      layout: 'ballots',
      columns: { ...more, id_poslanec: 'person', id_hlasovani: 'vote', vysledek: 'option' },
    };
  },
  amend(gathered, plans) {
    nameDeputies(gathered, plans);
    voidVotes(gathered, plans);
  },
};

/** The rows of a list, by the heading of its first column. */
function rowsOf(plans: readonly TablePlan[], name: RegExp): readonly (readonly string[])[] {
  return plans
    .filter(({ table }) => name.test(table.file))
    .flatMap(({ table }) => table.rows.map(({ cells }) => cells));
}

/** Deputies have the number of a mandate; the person behind it, and the clubs, are told in other lists. */
function nameDeputies(gathered: Gathered, plans: readonly TablePlan[]): void {
  const persons = new Map(
    rowsOf(plans, /poslanec\.unl$/i).map(([deputy, person]) => [deputy, person]),
  );
  const names = new Map(
    rowsOf(plans, /osoby\.unl$/i).map(([person, , family, given]) => [
      person,
      [given, family].filter(Boolean).join(' '),
    ]),
  );
  const clubs = new Map(
    rowsOf(plans, /organy\.unl$/i).flatMap(([id, , type, short, name]) =>
      type === club ? [[id, name || short || '']] : [],
    ),
  );
  const places = rowsOf(plans, /zarazeni\.unl$/i);
  const byPerson = new Map<string, (readonly string[])[]>();
  for (const row of places) {
    // 0 is a place in the organ, 1 an office in it.
    if (row[2] !== '0' || !clubs.has(row[1] ?? '')) continue;
    byPerson.set(row[0] ?? '', [...(byPerson.get(row[0] ?? '') ?? []), row]);
  }
  for (const person of gathered.people.values()) {
    const id = persons.get(person.key) ?? '';
    person.name ??= names.get(id);
    for (const [, organ, , from, to] of byPerson.get(id) ?? []) {
      const party = clubs.get(organ ?? '');
      if (party === undefined || party === '') continue;
      person.parties.add(party);
      person.spans.push({ party, from: dayOf(from), to: dayOf(to), isAffiliation: true });
    }
  }
}

/** A day as the lists write it with its hour: 2021-10-09 00. */
function dayOf(cell: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(cell ?? '')?.[0];
}

/** Votes that the chamber declared void are kept, without counts and ballots of theirs. */
function voidVotes(gathered: Gathered, plans: readonly TablePlan[]): void {
  const isVoid = new Set(rowsOf(plans, /(?:zmatecne|hl\d{4}z)\.unl$/i).map(([vote]) => vote));
  let count = 0;
  for (const vote of gathered.votes.values()) {
    if (!isVoid.has(vote.key)) continue;
    count++;
    vote.notes.unshift(
      `declared void (zmatečné); as printed ${vote.yes ?? '?'} for, ${vote.no ?? '?'} against, ${vote.abstain ?? '?'} abstained, ${vote.result ?? '?'}`,
    );
    vote.result = 'withdrawn';
    vote.yes = undefined;
    vote.no = undefined;
    vote.abstain = undefined;
  }
  if (count === 0) return;
  const kept = gathered.ballots.filter(({ vote }) => !isVoid.has(vote));
  gathered.ballots.splice(0, Number.POSITIVE_INFINITY);
  for (const ballot of kept) gathered.ballots.push(ballot);
  gathered.said.push(
    `${count} votes were declared void: they are kept without counts and ballots, as withdrawn`,
  );
}
