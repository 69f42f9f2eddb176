import { describe, expect, test } from 'vitest';
import { codeBehind, wholeCode } from '../../src/reproduction/code-behind.js';
import { codeOfCells } from '../../src/reproduction/code-of-cells.js';

const importing = (names: string, from = 'sovnarkom') => [`import { ${names} } from '${from}';`];

describe('the code behind a module', () => {
  test('is its own and all that it names, in what it does and in its types', () => {
    const all = [codeBehind(['calendar/third-of']), codeBehind(['records/load-dataset'])];
    expect(new Set([...all, wholeCode()]).size).toBe(3);
    expect(codeBehind(['calendar/third-of'])).toBe(all[0]);
    // What a module names is behind it already.
    expect(codeBehind(['records/load-dataset', 'records/link'])).toBe(all[1]);
    expect(codeBehind(['records/load-dataset', 'figures/kinds'])).not.toBe(all[1]);
    // Of the figures, what writes them does not know the kinds, once their list is left out.
    const writing = codeBehind(['figures/write-figure'], { without: ['figures/kinds'] });
    expect(writing).not.toBe(codeBehind(['figures/write-figure', 'figures/kinds']));
  });

  test('is the whole package where a module is not there', () => {
    expect(codeBehind(['records/no-such-module'])).toBe(wholeCode());
  });
});

describe('the code of cells', () => {
  test('is that of the names that they import, whatever stands between them', () => {
    const one = codeOfCells(importing('loadDataset'));
    expect(codeOfCells([...importing('loadDataset'), 'loadDataset().votes.length'])).toBe(one);
    expect(codeOfCells(['import {\n  loadDataset as load,\n} from "sovnarkom";'])).toBe(one);
    expect(codeOfCells(importing('banzhaf'))).not.toBe(one);
    expect(codeOfCells(importing('loadDataset, banzhaf'))).not.toBe(one);
    expect(codeOfCells(importing('banzhaf', 'sovnarkom/power'))).not.toBe(one);
    expect(codeOfCells(['const a = 1;'])).not.toBe(one);
    expect(codeOfCells(importing('show', 'sovnarkom/notebook'))).not.toBe(codeOfCells([]));
  });

  test('has the types that they import, too', () => {
    expect(codeOfCells(importing('type Vote'))).not.toBe(codeOfCells(importing('type Finding')));
    expect(codeOfCells(["import type { Vote } from 'sovnarkom';"])).toBe(
      codeOfCells(importing('type Vote')),
    );
    expect(codeOfCells(importing('type Vote'))).not.toBe(wholeCode());
  });

  test.each([
    [['import * as sovnarkom from "sovnarkom";']],
    [["const { banzhaf } = await import('sovnarkom');"]],
    [importing('noSuchName')],
    [importing('banzhaf', 'sovnarkom/no-such-group')],
    [[...importing('banzhaf'), "const name = 'sovnarkom';"]],
  ])('is the whole package where it cannot be told: %s', (cells) => {
    expect(codeOfCells(cells)).toBe(wholeCode());
  });
});
