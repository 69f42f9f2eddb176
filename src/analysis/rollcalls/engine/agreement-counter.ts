import { assemble } from './assemble.js';

/** The bytes of a block: 128 places of one set, a bit a place, in each of its four planes of 16 bytes. */
export const BLOCK = 64;

/** The bit of each plane in the class of a kind: a position is taken; it is the first; it is the second; it is unknown whether any is. */
export const TAKEN = 1;
export const FIRST = 2;
export const SECOND = 4;
export const UNTOLD = 8;

/** A processor adds up the bits of bytes in bytes: 31 times 8 are 248. */
const BLOCKS_AT_ONCE = 31;

/** What is compared by words of 128 bits. */
interface AgreementCounter {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  /**
   * Writes the blocks of a set. Returns whether any place has the second position or is untold; without either `countPlain` will do.
   *
   * @param kinds - where a byte for each of its places stands, to `end`, a multiple of 128 further on
   * @param blocks - where the blocks go; the first 16 bytes of the memory have the class of each kind
   */
  readonly pack: (kinds: number, end: number, blocks: number) => number;
  /**
   * Counts for a set, and each from it to the last, the places at which both take a position, the same position, and may take any.
   *
   * @param left - where the blocks of the set stand
   * @param end - where those of the last end
   * @param bytes - how many those of one have
   * @param counts - where three numbers for each go
   */
  readonly count: (left: number, end: number, bytes: number, counts: number) => void;
  /** The same where no place has the second position or is untold. */
  readonly countPlain: (left: number, end: number, bytes: number, counts: number) => void;
}

/** What of the engine is used; the types of Node leave it to those of browsers. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
};

let made: AgreementCounter | undefined;

/** The counter; one for all, whose memory grows. */
export function agreementCounter(): AgreementCounter {
  if (made === undefined) {
    const bytes = assemble([pack, count('count', true), count('countPlain', false)]);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    made = exports as AgreementCounter;
  }
  return made;
}

/** Sixteen places at once: the class of each by its kind, and of each bit of the class the sixteen together. */
const pack = {
  name: 'pack',
  takes: ['kinds', 'end', 'blocks'],
  returns: true,
  vectors: ['classes', 'all', 'own'],
  body: `
    i32.const 0
    v128.load
    local.set classes
    loop
      loop
        local.get classes
        local.get kinds
        v128.load
        i8x16.swizzle
        local.set own
        local.get own
        local.get all
        v128.or
        local.set all
        ${[0, 1, 2, 3].map(storePlane).join('')}
        local.get kinds
        i32.const 16
        i32.add
        local.set kinds
        local.get blocks
        i32.const 2
        i32.add
        local.tee blocks
        i32.const 15
        i32.and
        br_if 0
      end
      local.get blocks
      i32.const ${BLOCK - 16}
      i32.add
      local.set blocks
      local.get kinds
      local.get end
      i32.lt_u
      br_if 0
    end
    ${bitOf('all', 2)}
    ${bitOf('all', 3)}
    i32.or`,
};

function storePlane(plane: number): string {
  return `
        local.get blocks
        ${bitOf('own', plane)}
        i32.store16 ${16 * plane}
  `;
}

/** A bit of each of sixteen bytes. */
function bitOf(vector: string, bit: number): string {
  return `
        local.get ${vector}
        i32.const ${7 - bit}
        i8x16.shl
        i8x16.bitmask
  `;
}

/** A vector of a plane of the block that a local points to. */
function planeOf(pointer: string, plane: number): string {
  return `
          local.get ${pointer}
          v128.load ${16 * plane}
  `;
}

function count(name: string, whole: boolean) {
  const sums = whole ? ['shared', 'agreed', 'possible'] : ['shared', 'agreed'];
  const second = `
          ${planeOf('left', 2)}
          ${planeOf('right', 2)}
          v128.xor
          v128.or`;
  const possible = `
          ${eitherOf('left')}
          ${eitherOf('right')}
          v128.and
          ${addBits('possible')}`;
  return {
    name,
    takes: ['start', 'end', 'bytes', 'counts'],
    numbers: ['left', 'right', 'stop', 'last'],
    vectors: ['both', 'differ', ...sums.flatMap((sum) => [`${sum}Bytes`, `${sum}Sum`])],
    body: `
    local.get start
    local.set right
    loop
      local.get start
      local.set left
      local.get start
      local.get bytes
      i32.add
      local.set last
      ${sums.map((sum) => setZero(`${sum}Sum`)).join('')}
      loop
        ${sums.map((sum) => setZero(`${sum}Bytes`)).join('')}
        ;; As many blocks as their bytes bear, or all that are left.
        local.get left
        i32.const ${BLOCKS_AT_ONCE * BLOCK}
        i32.add
        local.tee stop
        local.get last
        local.get stop
        local.get last
        i32.lt_u
        select
        local.set stop
        loop
          ${planeOf('left', 0)}
          ${planeOf('right', 0)}
          v128.and
          local.set both
          ${planeOf('left', 1)}
          ${planeOf('right', 1)}
          v128.xor
          ${whole ? second : ''}
          local.set differ
          local.get both
          ${addBits('shared')}
          local.get both
          local.get differ
          v128.andnot
          ${addBits('agreed')}
          ${whole ? possible : ''}
          local.get right
          i32.const ${BLOCK}
          i32.add
          local.set right
          local.get left
          i32.const ${BLOCK}
          i32.add
          local.tee left
          local.get stop
          i32.lt_u
          br_if 0
        end
        ${sums.map(addBytes).join('')}
        local.get left
        local.get last
        i32.lt_u
        br_if 0
      end
      ${sums.map(storeSum).join('')}
      local.get counts
      i32.const 12
      i32.add
      local.set counts
      local.get right
      local.get end
      i32.lt_u
      br_if 0
    end`,
  };
}

function setZero(vector: string): string {
  return `
      v128.zero
      local.set ${vector}
  `;
}

/** Adds the bits of each byte on the stack to the bytes of a sum. */
function addBits(sum: string): string {
  return `
          i8x16.popcnt
          local.get ${sum}Bytes
          i8x16.add
          local.set ${sum}Bytes
  `;
}

/** The places at which a position is taken or untold. */
function eitherOf(pointer: string): string {
  return `
          ${planeOf(pointer, 0)}
          ${planeOf(pointer, 3)}
          v128.or
  `;
}

/** Adds the bytes of a sum to its four numbers. */
function addBytes(sum: string): string {
  return `
        local.get ${sum}Bytes
        i16x8.extadd_pairwise_i8x16_u
        i32x4.extadd_pairwise_i16x8_u
        local.get ${sum}Sum
        i32x4.add
        local.set ${sum}Sum
  `;
}

/** Writes the four numbers of a sum together. */
function storeSum(sum: string, place: number): string {
  const lanes = [0, 1, 2, 3].map(
    (lane) => `local.get ${sum}Sum\ni32x4.extract_lane ${lane}\n${lane > 0 ? 'i32.add' : ''}`,
  );
  return `
      local.get counts
      ${lanes.join('\n')}
      i32.store ${4 * place}
  `;
}
