import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-cells-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'seats.json'), '{ "seats": 19 }');
  writeFileSync(
    join(folder, 'helper.ts'),
    "import { twice } from './deeper';\nexport const four = twice(2);\nexport interface Party { seats: number }\n",
  );
  writeFileSync(join(folder, 'deeper.ts'), 'export const twice = (n: number) => 2 * n;\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cells = [
  "import { banzhaf, type VotingGame } from 'sovnarkom/power';\nimport { median } from 'simple-statistics';",
  'const game: VotingGame = { quota: 2, weights: [1, 1, 1] };\nlet { swings, ...others } = banzhaf(game);\nswings',
  'median([1, 2, 3])',
  '// nothing',
  'interface Row { votes: number }\ntype Rows = Row[];\nfunction sum(rows: Rows) { return rows.reduce((all, one) => all + one.votes, 0); }',
  'const wrong: string = sum([{ votes: 1 }]);',
  'declare global { interface Array<T> { last(): T } }',
  'sum([{ votes: 12 }, { votes: 7 }])',
  "import { four, type Party } from './helper';\nconst party: Party = { seats: four };\nparty",
  "import * as read from './seats.json';\nread.seats",
  'await Promise.resolve(party.seats)',
  'class Session { constructor(readonly votes: Row[] = []) {} }\nnew Session()',
];

/** What tslab's compiler makes of the cells, one after another, of a module, and what it tells of names. */
function compiled(before: string): unknown {
  const program = `
    import { createRequire } from 'node:module';
    import { spareBookkeeping } from '${new URL('../../dist/notebook/spare-bookkeeping.js', import.meta.url)}';
    ${before}
    const require = createRequire('${join(folder, 'cell.js')}');
    const { createConverter } = require('tslab/dist/converter.js');
    const converter = createConverter();
    let declared = '';
    const made = ${JSON.stringify(cells)}.map((cell) => {
      const one = converter.convert(declared, cell);
      declared = one.declOutput ?? declared;
      return one;
    });
    made.push(converter.inspect(declared, 'party', 3), converter.complete(declared, 'party.', 6).candidates);
    made.push(converter.addModule('council', 'export const seats: number = 19;\\nexport const no: string = 1;'));
    made.push(converter.convert(declared, "import { seats as held } from './council';\\nheld"));
    console.log(JSON.stringify(made));
    process.exit();`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('what is made of cells is the same without the bookkeeping', () => {
  const whole = compiled('') as Record<string, unknown>[];
  expect(whole[1]).toMatchObject({ lastExpressionVar: 'tsLastExpr' });
  expect(whole[5]?.diagnostics).toHaveLength(1);
  expect(JSON.stringify(whole[8]?.sideOutputs)).toMatch(/deeper\.js.*helper\.js/);
  expect(JSON.stringify(whole.at(-1))).toMatch(/council/);
  expect(compiled('spareBookkeeping();')).toEqual(whole);
});

test('which files need which is not noted at each change', () => {
  const counting = `
    const ts = createRequire(createRequire('${join(folder, 'cell.js')}').resolve('tslab/package.json'))('@tslab/typescript-for-tslab');
    const { create } = ts.BuilderState;
    let times = 0;
    ts.BuilderState.create = (...given) => { times += 1; return create(...given); };
    console.log = () => process.stdout.write(String(times));`;
  const often = compiled(counting) as number;
  expect(often).toBeGreaterThan(cells.length);
  expect(compiled(`spareBookkeeping();${counting}`)).toBeLessThan(often / 3);
});
