/** The dots of a picture, row by row from the top. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how opaque, a byte each, of every dot; the colours as they are, not multiplied by how opaque they are. */
  readonly data: Uint8ClampedArray;
}

/** How dots stand in a PNG file. */
interface Layout {
  /** What the header calls it (PNG specification, section 11.2.1). */
  readonly colourType: number;
  /** The chunks that tell of the colours. */
  readonly colours: readonly Buffer[];
  /** The rows, each behind the number of its filter (section 9). */
  readonly rows: Buffer;
}

/** What every PNG file begins with (PNG specification, section 5.2). */
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** As many colours can be told by a byte. */
const mostColours = 256;

/**
 * Writes a picture as a PNG file: a byte a dot where it has 256 colours at most; else three, or four if not all of it is opaque.
 *
 * It is packed by runs of a byte alone (`Z_RLE` of zlib), which charts have many of: that is quick, and every zlib writes it alike, as it
 * does not where it looks for what came before, by a hash that differs between its makers.
 *
 * @param dots - the picture
 * @param dotsPerMetre - its resolution
 * @returns the bytes of the file
 */
export async function pngFile(dots: Dots, dotsPerMetre: number): Promise<Buffer> {
  const { colourType, colours, rows } = indexed(dots) ?? coloured(dots, 3) ?? coloured(dots, 4)!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(dots.width, 0);
  header.writeUInt32BE(dots.height, 4);
  header.set([8, colourType], 8);
  const resolution = Buffer.alloc(9);
  resolution.writeUInt32BE(dotsPerMetre, 0);
  resolution.writeUInt32BE(dotsPerMetre, 4);
  resolution.writeUInt8(1, 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', resolution),
    chunk('sRGB', Buffer.from([0])),
    ...colours,
    chunk('IDAT', await pack(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A part of a PNG file, with its check sum (PNG specification, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  // Loaded here, so that an import of the package does not wait for it.
  const { crc32 } = process.getBuiltinModule('node:zlib');
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}

/** Packs in another thread, beside what is drawn next. */
async function pack(rows: Buffer): Promise<Buffer> {
  const { constants, deflate } = process.getBuiltinModule('node:zlib');
  const options = { strategy: constants.Z_RLE, chunkSize: 1 << 18 };
  try {
    return await new Promise((resolve, reject) => {
      deflate(rows, options, (error, packed) => (error ? reject(error) : resolve(packed)));
    });
  } finally {
    giveBack(rows);
  }
}

/** Room for rows that was given back: the system takes longer to give it anew than it takes to fill it. */
let room: ArrayBufferLike | undefined;

/** More room than this, in bytes, as a picture of high resolution takes, is not kept. */
const mostRoom = 1 << 24;

/** Room for rows, all bytes of it zero. */
function takeRoom(size: number): Buffer {
  if (room === undefined || room.byteLength < size) return Buffer.from(new ArrayBuffer(size));
  const rows = Buffer.from(room, 0, size).fill(0);
  room = undefined;
  return rows;
}

function giveBack({ buffer }: Buffer): void {
  if (buffer.byteLength <= mostRoom && buffer.byteLength > (room?.byteLength ?? 0)) room = buffer;
}

/** A picture with a table of its colours, in the order in which they come; undefined if they are too many. */
function indexed({ data, width, height }: Dots): Layout | undefined {
  // As numbers with a sign, which a map keeps as they are.
  const dots = new Int32Array(data.buffer, data.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const firsts: number[] = [];
  const rows = takeRoom((width + 1) * height);
  let before: number | undefined;
  let number = 0;
  for (const { start, isAsAbove } of rowsOf({ data, width, height })) {
    const to = (start / width) * (width + 1) + 1;
    if (isAsAbove) {
      rows.copyWithin(to, to - width - 1, to - 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const dot = dots[start + x]!;
      if (dot !== before) {
        if (!numbers.has(dot)) {
          if (numbers.size === mostColours) {
            giveBack(rows);
            return undefined;
          }
          numbers.set(dot, numbers.size);
          firsts.push((start + x) * 4);
        }
        number = numbers.get(dot)!;
        before = dot;
      }
      rows[to + x] = number;
    }
  }
  const table = firsts.flatMap((first) => [...data.subarray(first, first + 3)]);
  const alphas = firsts.map((first) => data[first + 3]!);
  const colours = [chunk('PLTE', Buffer.from(table))];
  if (alphas.some((alpha) => alpha < 255)) colours.push(chunk('tRNS', Buffer.from(alphas)));
  return { colourType: 3, colours, rows };
}

/**
 * A picture with the colour of each dot, as it differs from the dot above (PNG specification, section 9.2, filter type 2): three bytes
 * of it, or four with how opaque it is; undefined if three do not tell it.
 */
function coloured({ data, width, height }: Dots, parts: 3 | 4): Layout | undefined {
  const dots = new Int32Array(data.buffer, data.byteOffset, width * height);
  const rows = takeRoom((width * parts + 1) * height);
  for (const { start, isAsAbove } of rowsOf({ data, width, height })) {
    let to = start * parts + start / width;
    rows[to] = 2;
    to += 1;
    if (isAsAbove) continue;
    for (let at = start; at < start + width; at += 1, to += parts) {
      if (start > 0 && dots[at] === dots[at - width]) continue;
      if (parts === 3 && data[at * 4 + 3] !== 255) {
        giveBack(rows);
        return undefined;
      }
      for (let part = 0; part < parts; part += 1) {
        const above = start > 0 ? data[(at - width) * 4 + part]! : 0;
        rows[to + part] = data[at * 4 + part]! - above;
      }
    }
  }
  return { colourType: parts === 3 ? 2 : 6, colours: [], rows };
}

/** The rows of a picture, each with the number of its first dot, and whether it is the same as the one above. */
function* rowsOf({ data, width, height }: Dots): Generator<{ start: number; isAsAbove: boolean }> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
  let above = bytes.subarray(0, 0);
  for (let y = 0; y < height; y += 1) {
    const row = bytes.subarray(y * width * 4, (y + 1) * width * 4);
    yield { start: y * width, isAsAbove: row.equals(above) };
    above = row;
  }
}
