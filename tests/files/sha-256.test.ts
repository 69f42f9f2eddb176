import { expect, test } from 'vitest';
import { sha256 } from '../../src/files/sha-256.js';

test('the SHA-256 of a text is that of its bytes in UTF-8', () => {
  // The examples of the standard, FIPS 180-4.
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256(new TextEncoder().encode('Совнарком'))).toBe(sha256('Совнарком'));
});
