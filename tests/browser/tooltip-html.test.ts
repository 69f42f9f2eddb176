import { describe, expect, test } from 'vitest';
import { splitQuotes, tooltipHtml, tooltipText } from '../../src/browser/tooltip-html.js';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('a tooltip', () => {
  test('has values beside their titles, and each quote in a paragraph below', () => {
    const html = tooltipHtml({ Vote: 'Antonov', N: 12, '¶': '«δώδεκα» [47] «επτά» [48]' }, escaped);
    expect(html).toBe(
      [
        '<table><tr><th scope="row">Vote</th><td>Antonov</td></tr>',
        '<tr><th scope="row">N</th><td>12</td></tr>',
        '<tr><td colspan="2"><p class="quote">«δώδεκα» [47]</p><p class="quote">«επτά» [48]</p></td></tr></table>',
      ].join(''),
    );
  });

  test('shows a value without a title alone, and no value that is missing', () => {
    expect(tooltipHtml({ ' ': 'yes', A: undefined, B: '', C: null, D: 0 }, escaped)).toBe(
      '<table><tr><td colspan="2">yes</td></tr><tr><th scope="row">D</th><td>0</td></tr></table>',
    );
  });

  test('shows whatever it holds as text', () => {
    const hostile = '<img src=x onerror=alert(1)>&';
    for (const tooltip of [hostile, { [hostile]: hostile }, { '¶': `«${hostile}» [1]` }]) {
      const tags = tooltipHtml(tooltip, escaped).match(/<\/?(\w+)/g) ?? [];
      expect(tags.filter((tag) => !/<\/?(table|tr|th|td|p)$/.test(tag))).toEqual([]);
    }
  });

  test('is told in a sentence', () => {
    expect(tooltipText({ ' ': 'yes', N: 12, '¶': '«δώδεκα» [47]' })).toBe(
      'yes. N: 12. «δώδεκα» [47]',
    );
    expect(tooltipText('twelve')).toBe('twelve');
  });
});

describe('quotes are split', () => {
  test('where they stand side by side, with the numbers of their notes', () => {
    expect(splitQuotes('«α» «β» [4]  «γ»')).toEqual(['«α»', '«β» [4]', '«γ»']);
  });

  test('but not within', () => {
    expect(splitQuotes('«α «β» γ» [4]')).toEqual(['«α «β» γ» [4]']);
  });

  test('also if one of them ends words that the source itself quotes', () => {
    expect(splitQuotes('«α» [1] «β», που γ» [65] «δ»')).toEqual([
      '«α» [1]',
      '«β», που γ» [65]',
      '«δ»',
    ]);
    expect(splitQuotes('«α «β» «γ»')).toEqual(['«α «β»', '«γ»']);
  });

  test('only where nothing else stands beside them', () => {
    expect(splitQuotes('said «α»')).toEqual([]);
    expect(splitQuotes('«α» and «β»')).toEqual([]);
    expect(splitQuotes('12')).toEqual([]);
  });
});
