import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { evidenceColumn } from '../figure.js';
import { kind } from '../kind.js';
import { chartOfTenures, formsOf } from './chart.js';
import { isDated, type TenureRows, type TenuresParameters, tenureRows } from './rows.js';
import { cases, shown, shownForms, title } from './words.js';

const needs = 'memberships of which it is told from when, or to when';

/** So many tenures fill a page. */
const readableRows = 22;

/** From when to when people held posts, or sat in bodies, as far as it is told. */
export const tenures = kind<TenuresParameters, TenureRows>({
  name: 'tenures',
  title,
  about: 'from when to when people held posts or sat in bodies: ends stated, inferred, not told',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body whose members are shown; all bodies',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about: `how many tenures are drawn at most, whole bodies, those with most that are dated first; ${readableRows} fill a page`,
    },
  },
  choose: ({ memberships }, { body, rows = readableRows }) => {
    const dated = memberships.filter(({ from, to }) => from !== undefined || to !== undefined);
    if (dated.length === 0) return { lacks: needs };
    if (body === undefined) return { rows };
    if (!dated.some((one) => one.body.id === body)) {
      throw new ArgumentError('body', body, `a body with ${needs}`);
    }
    return { body, rows };
  },
  rows: tenureRows,
  bodies: ({ drawn }) => drawn.map(({ body }) => body.id),
  chart: chartOfTenures,
  caption: (rows, language) => {
    const dated = rows.all.filter(isDated).length;
    const drawn = rows.drawn.reduce((sum, one) => sum + one.tenures.length, 0);
    const numbers = [drawn, dated, rows.all.length, rows.all.length - dated].map((one) =>
      writeCount(one, language),
    ) as [string, string, string, string];
    const forms = formsOf(rows);
    const told = (['stated', 'inferred', 'bound', 'unsure', 'untold'] as const)
      .filter((one) => forms.has(one))
      .map((one) => inLanguage(shownForms[one], language));
    return {
      shown: [inLanguage(shown, language), ...told].join(' '),
      cases: inLanguage(cases, language)(...numbers),
    };
  },
  slots: ({ all }, language) => {
    const stated = (end: 'from' | 'to') =>
      writeCount(all.filter((one) => one[end] === 'stated').length, language);
    return {
      tenures: writeCount(all.length, language),
      beginnings: stated('from'),
      ends: stated('to'),
    };
  },
  table: ({ all }) => ({
    columns: [
      { name: 'membership', about: 'Identifier of the membership' },
      { name: 'person', about: 'Identifier of the person' },
      { name: 'body', about: 'Identifier of the body' },
      { name: 'post', about: 'The post' },
      { name: 'from', about: 'When it began, as the source writes it; empty where it is not told' },
      { name: 'from_known', about: 'Whether that is stated, inferred (or computed), or untold' },
      { name: 'to', about: 'When it ended, as the source writes it; empty where it is not told' },
      { name: 'to_known', about: 'Whether that is stated, inferred (or computed), or untold' },
      { name: 'dated', about: 'Whether either is told: yes or no' },
      evidenceColumn,
    ],
    rows: all.map(({ membership, from, to, passages }) => ({
      membership: membership.id,
      person: membership.person.id,
      body: membership.body.id,
      post: membership.post,
      from: membership.from?.written,
      from_known: from,
      to: membership.to?.written,
      to_known: to,
      dated: isDated({ from, to }) ? 'yes' : 'no',
      evidence: passages,
    })),
  }),
});
