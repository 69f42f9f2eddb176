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

/** Three ballots as fastparquet writes them, which leaves room behind the values: mandate_id, poll_id, vote, and reason, which two lack. */
export const parquetOfFastparquet: Uint8Array = Uint8Array.from(
  Buffer.from(
    [
      'UEFSMRUAFUwVOiwVBhUAFQYVCAAAJhwCAAAABgEHAAkBAAgJBwAAERAcAAAAAAAAAAAVABVMFTosFQYVABUGFQgAACYcAgAAAAYB',
      'AQAJAREIARYsAAAAAAAAAAAAAAAAFQAVRBVGLBUGFQAVBhUIAAAiMAIAAAAGAQMAAAB5ZXMBDUBubwMAAAB5ZXMAAAAAAAAAABUA',
      'FSoVLiwVBhUAFQYVCAAAFVACAAAAAwIDAAAAaWxsAAAAAAAAAAAVAhlcSAZzY2hlbWEVCAAVBBWAARUCGAptYW5kYXRlX2lkABUE',
      'FYABFQIYB3BvbGxfaWQAFQwlAhgEdm90ZSUAABUMJQIYBnJlYXNvbiUAABYGGRwZTCYIHBUEGRUAGRgKbWFuZGF0ZV9pZBUCFgYW',
      'bhZcGQAWCDw2AAAZHBUAFQAVAgAAACZkHBUEGRUAGRgHcG9sbF9pZBUCFgYWbhZcGQAWZDw2AAAZHBUAFQAVAgAAACbAARwVDBkV',
      'ABkYBHZvdGUVAhYGFmYWaBkAFsABPDYAABkcFQAVABUCAAAAJqgCHBUMGRUAGRgGcmVhc29uFQIWBhZMFlAZABaoAjw2BAAZHBUA',
      'FQAVAgAAABaOAxYGABkcGAZwYW5kYXMYlAZ7ImNvbHVtbl9pbmRleGVzIjogW3siZmllbGRfbmFtZSI6IG51bGwsICJtZXRhZGF0',
      'YSI6IG51bGwsICJuYW1lIjogbnVsbCwgIm51bXB5X3R5cGUiOiAic3RyIiwgInBhbmRhc190eXBlIjogIm1peGVkLWludGVnZXIi',
      'fV0sICJjb2x1bW5zIjogW3siZmllbGRfbmFtZSI6ICJtYW5kYXRlX2lkIiwgIm1ldGFkYXRhIjogbnVsbCwgIm5hbWUiOiAibWFu',
      'ZGF0ZV9pZCIsICJudW1weV90eXBlIjogImludDY0IiwgInBhbmRhc190eXBlIjogImludDY0In0sIHsiZmllbGRfbmFtZSI6ICJw',
      'b2xsX2lkIiwgIm1ldGFkYXRhIjogbnVsbCwgIm5hbWUiOiAicG9sbF9pZCIsICJudW1weV90eXBlIjogImludDY0IiwgInBhbmRh',
      'c190eXBlIjogImludDY0In0sIHsiZmllbGRfbmFtZSI6ICJ2b3RlIiwgIm1ldGFkYXRhIjogbnVsbCwgIm5hbWUiOiAidm90ZSIs',
      'ICJudW1weV90eXBlIjogIm9iamVjdCIsICJwYW5kYXNfdHlwZSI6ICJ1bmljb2RlIn0sIHsiZmllbGRfbmFtZSI6ICJyZWFzb24i',
      'LCAibWV0YWRhdGEiOiBudWxsLCAibmFtZSI6ICJyZWFzb24iLCAibnVtcHlfdHlwZSI6ICJvYmplY3QiLCAicGFuZGFzX3R5cGUi',
      'OiAidW5pY29kZSJ9XSwgImNyZWF0b3IiOiB7ImxpYnJhcnkiOiAiZmFzdHBhcnF1ZXQiLCAidmVyc2lvbiI6ICIyMDI2LjkuMCJ9',
      'LCAiaW5kZXhfY29sdW1ucyI6IFt7ImtpbmQiOiAicmFuZ2UiLCAibmFtZSI6IG51bGwsICJzdGFydCI6IDAsICJzdGVwIjogMSwg',
      'InN0b3AiOiAzfV0sICJwYW5kYXNfdmVyc2lvbiI6ICIzLjAuNiIsICJwYXJ0aXRpb25fY29sdW1ucyI6IFtdfQAYLWZhc3RwYXJx',
      'dWV0LXB5dGhvbiB2ZXJzaW9uIDIwMjYuOS4wIChidWlsZCAwKQBlBAAAUEFSMQ==',
    ].join(''),
    'base64',
  ),
);
