/** A function of a WebAssembly module: what it takes are whole numbers of 32 bits. */
export interface AssembledFunction {
  readonly name: string;
  readonly takes: readonly string[];
  /** Whether it returns a whole number of 32 bits. */
  readonly returns?: boolean;
  /** Names of further numbers, and of vectors of 128 bits. */
  readonly numbers?: readonly string[];
  readonly vectors?: readonly string[];
  /** An instruction a line, as the text format of WebAssembly writes those that are not folded; the name of a local, or a number, behind it. */
  readonly body: string;
}

/** What each instruction is written as, and what is written behind it. */
const instructions: Readonly<
  Record<
    string,
    readonly [
      code: readonly number[],
      behind?: 'local' | 'number' | 'place' | 'lane' | 'void' | 'label',
    ]
  >
> = {
  loop: [[0x03], 'void'],
  end: [[0x0b]],
  br_if: [[0x0d], 'label'],
  'local.get': [[0x20], 'local'],
  'local.set': [[0x21], 'local'],
  'local.tee': [[0x22], 'local'],
  'i32.store': [[0x36, 0x02], 'place'],
  'i32.store16': [[0x3b, 0x01], 'place'],
  'i32.const': [[0x41], 'number'],
  'i32.lt_u': [[0x49]],
  'i32.add': [[0x6a]],
  'i32.mul': [[0x6c]],
  'i32.and': [[0x71]],
  'i32.or': [[0x72]],
  select: [[0x1b]],
  'v128.load': [[0xfd, 0x00, 0x04], 'place'],
  'v128.zero': [[0xfd, 0x0c, ...new Array<number>(16).fill(0)]],
  'i8x16.swizzle': [[0xfd, 0x0e]],
  'i32x4.extract_lane': [[0xfd, 0x1b], 'lane'],
  'v128.and': [[0xfd, 0x4e]],
  'v128.andnot': [[0xfd, 0x4f]],
  'v128.or': [[0xfd, 0x50]],
  'v128.xor': [[0xfd, 0x51]],
  'i8x16.popcnt': [[0xfd, 0x62]],
  'i8x16.bitmask': [[0xfd, 0x64]],
  'i8x16.shl': [[0xfd, 0x6b]],
  'i8x16.add': [[0xfd, 0x6e]],
  'i16x8.extadd_pairwise_i8x16_u': [[0xfd, 0x7d]],
  'i32x4.extadd_pairwise_i16x8_u': [[0xfd, 0x7f]],
  'i32x4.add': [[0xfd, 0xae, 0x01]],
};

/**
 * The bytes of a WebAssembly module that exports functions and their memory: of the text format no more than some functions ask for,
 * so that what runs stands in the source, and nothing has to be compiled before it.
 *
 * Source: WebAssembly Core Specification 2.0 (W3C, 2022), chapter 5.
 *
 * @param functions - what it exports, beside `memory`, which begins with one page of 64 kB
 * @returns the bytes
 */
export function assemble(functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ takes, returns = false }) => [
    0x60,
    ...list(takes.map(() => [I32])),
    ...list(returns ? [[I32]] : []),
  ]);
  const exported = [
    [...text('memory'), 0x02, 0x00],
    ...functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]),
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(5, list([[0x00, 0x01]])),
    ...section(7, list(exported)),
    ...section(10, list(functions.map((one) => sized(codeOf(one))))),
  ]);
}

const I32 = 0x7f;
const V128 = 0x7b;

function codeOf({ takes, numbers = [], vectors = [], body }: AssembledFunction): number[] {
  const locals = [...takes, ...numbers, ...vectors];
  const lines = body.split('\n').flatMap((line) => line.replace(/;;.*$/, '').trim() || []);
  return [
    ...list([
      [...unsigned(numbers.length), I32],
      [...unsigned(vectors.length), V128],
    ]),
    ...lines.flatMap((line) => instruction(line, locals)),
    0x0b,
  ];
}

function instruction(line: string, locals: readonly string[]): number[] {
  const [name = '', argument = '0'] = line.split(/\s+/);
  const [code, behind] = instructions[name] ?? unknown(line);
  if (behind === undefined) return [...code];
  if (behind === 'void') return [...code, 0x40];
  if (behind === 'number') return [...code, ...signed(Number(argument))];
  const number = behind === 'local' ? locals.indexOf(argument) : Number(argument);
  return [...code, ...(number < 0 ? unknown(line) : unsigned(number))];
}

function unknown(line: string): never {
  throw new SyntaxError(`"${line}" is no instruction that is assembled here`);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content];
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(word: string): number[] {
  return sized([...new TextEncoder().encode(word)]);
}

/** A whole number in groups of seven bits, the lowest first. */
function unsigned(number: number): number[] {
  const rest = number >>> 7;
  return rest === 0 ? [number] : [(number & 0x7f) | 0x80, ...unsigned(rest)];
}

function signed(number: number): number[] {
  const rest = number >> 7;
  const isLast = (rest === 0 && (number & 0x40) === 0) || (rest === -1 && (number & 0x40) !== 0);
  return isLast ? [number & 0x7f] : [(number & 0x7f) | 0x80, ...signed(rest)];
}
