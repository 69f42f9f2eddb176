import { describe, expect, test } from 'vitest';
import { isolated } from '../../src/language/isolated.js';

describe('a name among words of another direction', () => {
  test.each(['כנסת', 'مجلس', 'Knesset (כנסת)'])('is isolated: %s', (name) => {
    expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  });

  test.each(['Senate', 'Κ.Ε.Ε.', 'ВЦИК', '議会', ''])('is left as it is: %s', (name) => {
    expect(isolated(name)).toBe(name);
  });
});
