import type { ImportFile } from '../../../src/interchange/import/read-import.js';
import { decodeText } from '../../../src/interchange/import/text-encoding.js';

/** A text file in UTF-8, as it would be given to the import. */
export function textFile(name: string, text: string): ImportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A text in an encoding with one byte a letter, or in UTF-16. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(text, 'utf16le');
    return Uint8Array.from(encoding === 'utf-16le' ? bytes : bytes.swap16());
  }
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decodeText(Uint8Array.of(code), encoding), code]),
  );
  return Uint8Array.from([...text], (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`${encoding} has no ${letter}`);
    return code;
  });
}

/** A Parquet file of three ballots: vote_id, member_id (whole numbers), vote, and groups (lists). */
export const parquetOfBallots: Uint8Array = Uint8Array.from(
  Buffer.from(
    [
      'UEFSMRUGFSIVJlwVBhUAFQYVABUEFQAAAAMHDzgBAAAAMQEAAAAxAQAAADIVBhU0FSxcFQYVABUGFQAVBBUAAAADBxgEBwAJAQAI',
      'CQcgAAcAAAAAAAAAFQYVNBU4XBUGFQAVBhUAFQQVAAAAAwcYXAMAAAB5ZXMCAAAAbm8HAAAAYWJzdGFpbhUGFTwVPlwVBhUAFQYV',
      'ABUEFQAAAAMHHCgFAAAAWyJhIl0JAAEJMGIiLCJjIl0CAAAAW10VBBlcSARyb290FQgAFQwlAhgHdm90ZV9pZCUAABUEJQIYCW1l',
      'bWJlcl9pZAAVDCUCGAR2b3RlJQAAFQwlAhgGZ3JvdXBzJSYAFgYZHBlMJggcFQwZFQAZGAd2b3RlX2lkFQIWBhZMFlAmCDw2ACgB',
      'MhgBMQAZHBUGFQAVAgAAACZYHBUEGRUAGRgJbWVtYmVyX2lkFQIWBhZeFlYmWDw2ACgICAAAAAAAAAAYCAcAAAAAAAAAABkcFQYV',
      'ABUCAAAAJq4BHBUMGRUAGRgEdm90ZRUCFgYWXhZiJq4BPDYAKAN5ZXMYB2Fic3RhaW4AGRwVBhUAFQIAAAAmkAIcFQwZFQAZGAZn',
      'cm91cHMVAhYGFmYWaCaQAjw2ACgCW10YBVsiYSJdABkcFQYVABUCAAAAFu4CFgY28AIAKAloeXBhcnF1ZXQZTBwAABwAABwAABwA',
      'AABTAQAAUEFSMQ==',
    ].join(''),
    'base64',
  ),
);
