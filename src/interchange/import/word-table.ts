/** By which the number of a text is multiplied for each byte (FNV-1a, of 32 bits). */
export const PRIME = 0x01000193;

/** Texts by their bytes, each once: a table of open addresses, in which no text is made before all are known. */
export class WordTable {
  #slots = new Int32Array(1 << 10).fill(-1);
  #bytes = new Uint8Array(1 << 14);
  /** Where each text begins in the bytes, and behind the last where the next will. */
  readonly #starts: number[] = [0];
  readonly #hashes: number[] = [];
  #last = -1;

  /**
   * The number of a text, which is the next where it was not met before.
   *
   * @param bytes - where it stands
   * @param from - the first of its bytes
   * @param to - behind the last
   * @param hash - a number of these bytes, the same wherever they stand: zero, and for each byte `Math.imul(hash ^ byte, PRIME)`
   */
  codeOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    // What stands in a row often stands in the next.
    if (this.#last !== -1 && this.#is(this.#last, bytes, from, to, hash)) return this.#last;
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot]!;
      if (code === -1) return this.#add(bytes, from, to, hash, slot);
      if (this.#is(code, bytes, from, to, hash)) {
        this.#last = code;
        return code;
      }
    }
  }

  /** How many bytes they have. */
  get size(): number {
    return this.#starts.at(-1)!;
  }

  /**
   * The texts, in the order of their numbers.
   *
   * @param decode - what makes a text of bytes
   */
  words(decode: (bytes: Uint8Array) => string): string[] {
    return this.#hashes.map((_, code) =>
      decode(this.#bytes.subarray(this.#starts[code], this.#starts[code + 1])),
    );
  }

  #is(code: number, bytes: Uint8Array, from: number, to: number, hash: number): boolean {
    if (this.#hashes[code] !== hash) return false;
    const start = this.#starts[code]!;
    if (this.#starts[code + 1]! - start !== to - from) return false;
    const own = this.#bytes;
    for (let at = from; at < to; at += 1) if (own[start + at - from] !== bytes[at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const code = this.#hashes.length;
    const start = this.#starts[code]!;
    const end = start + to - from;
    if (end > this.#bytes.length) {
      const more = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes.set(bytes.subarray(from, to), start);
    this.#starts.push(end);
    this.#hashes.push(hash);
    this.#slots[slot] = code;
    if (2 * this.#hashes.length > this.#slots.length) this.#spread();
    this.#last = code;
    return code;
  }

  /** Gives the texts more room. */
  #spread(): void {
    this.#slots = new Int32Array(4 * this.#slots.length).fill(-1);
    const mask = this.#slots.length - 1;
    for (const [code, hash] of this.#hashes.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = code;
    }
  }
}
