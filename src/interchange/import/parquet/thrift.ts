import { ensure } from './doubt.js';

/** What stands in a structure of Thrift, by the numbers of its fields. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

/** A value of Thrift. Whole numbers are numbers, as far as those go. */
export type ThriftValue = number | boolean | Uint8Array | readonly ThriftValue[] | ThriftStruct;

/** Structures and lists lie in each other at most so deep. */
const deepest = 12;

/** Reads structures in the compact protocol of Thrift, as Parquet has them, and never past the end of the bytes. */
export class ThriftReader {
  constructor(
    readonly bytes: Uint8Array,
    /** Where it reads next. */
    public at = 0,
  ) {}

  /** The structure that begins here. */
  struct(depth = 0): ThriftStruct {
    ensure(depth < deepest);
    const fields = new Map<number, ThriftValue>();
    let id = 0;
    for (;;) {
      const head = this.#byte();
      const type = head & 0x0f;
      if (type === 0) return fields;
      id = head >> 4 === 0 ? this.#zigzag() : id + (head >> 4);
      fields.set(id, this.#value(type, depth));
    }
  }

  #value(type: number, depth: number): ThriftValue {
    if (type === 1 || type === 2) return type === 1;
    if (type === 3) return (this.#byte() << 24) >> 24;
    if (type >= 4 && type <= 6) return this.#zigzag();
    if (type === 7) return this.take(8) && 0;
    if (type === 8) return this.take(this.#varint());
    if (type === 9) return this.#list(depth);
    ensure(type === 12);
    return this.struct(depth + 1);
  }

  #list(depth: number): ThriftValue[] {
    ensure(depth < deepest);
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    // Each takes a byte or more.
    ensure(size <= this.bytes.length - this.at);
    const type = head & 0x0f;
    return Array.from({ length: size }, () =>
      type === 1 || type === 2 ? this.#byte() === 1 : this.#value(type, depth + 1),
    );
  }

  #byte(): number {
    ensure(this.at < this.bytes.length);
    this.at += 1;
    return this.bytes[this.at - 1]!;
  }

  /** The next bytes, as many as are told. */
  take(length: number): Uint8Array {
    ensure(length >= 0 && length <= this.bytes.length - this.at);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  #varint(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
      scale *= 0x80;
      ensure(scale < 2 ** 70);
    }
    return value;
  }

  #zigzag(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
