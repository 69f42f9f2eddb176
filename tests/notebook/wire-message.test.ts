import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMessage, encodeRequest } from '../../src/notebook/wire-message.js';

const key = 'a-key';

function request(): { id: string; frames: Buffer[] } {
  return encodeRequest('execute_request', { code: 'ψήφοι' }, key, 'a-session');
}

describe('a request on the wire', () => {
  test('is delimiter, signature, header, parent header, metadata and content', () => {
    const { id, frames } = request();
    expect(frames).toHaveLength(6);
    const [delimiter, signature, header, parent, metadata, content] = frames.map(String);
    expect(delimiter).toBe('<IDS|MSG>');
    expect(signature).toMatch(/^[\da-f]{64}$/);
    expect(JSON.parse(header!)).toEqual({
      msg_id: id,
      msg_type: 'execute_request',
      session: 'a-session',
      username: 'sovnarkom',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      version: '5.3',
    });
    expect([parent, metadata]).toEqual(['{}', '{}']);
    expect(JSON.parse(content!)).toEqual({ code: 'ψήφοι' });
  });

  test('is signed with HMAC-SHA256 over its four parts', () => {
    const { frames } = request();
    const hash = createHmac('sha256', key)
      .update(Buffer.concat(frames.slice(2)))
      .digest('hex');
    expect(String(frames[1])).toBe(hash);
  });

  test('has an identifier of its own', () => {
    expect(request().id).not.toBe(request().id);
  });
});

describe('a message from the wire', () => {
  test('is what was sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const { id, frames } = encodeRequest('status', content, key, 's');
        const message = decodeMessage(frames, key);
        expect(message.header.msg_id).toBe(id);
        expect(message.header.msg_type).toBe('status');
        expect(message.parentHeader).toEqual({});
        expect(JSON.stringify(message.content)).toBe(JSON.stringify(content));
      }),
    );
  });

  test('is read behind any routing, and before any buffers', () => {
    const { id, frames } = request();
    const routed = [Buffer.from('route'), Buffer.from([0, 255]), ...frames, Buffer.from('buffer')];
    expect(decodeMessage(routed, key).header.msg_id).toBe(id);
  });

  test('is read from plain bytes, too', () => {
    const { id, frames } = request();
    const bytes = frames.map((frame) => new Uint8Array(frame));
    expect(decodeMessage(bytes, key).header.msg_id).toBe(id);
  });

  test.each([2, 3, 4, 5])('is refused if part %i was changed on the way', (part) => {
    const { frames } = request();
    const changed = frames.map((frame, index) =>
      index === part ? Buffer.from(String(frame).replace('{', '{ ')) : frame,
    );
    expect(() => decodeMessage(changed, key)).toThrow(/signature that does not fit/);
  });

  test('is refused if its signature was changed, left out or made with another key', () => {
    const { frames } = request();
    const signature = String(frames[1]);
    const wrong = signature.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    for (const other of [
      wrong,
      '',
      signature.toUpperCase() === signature ? 'x' : signature.toUpperCase(),
    ]) {
      const forged = frames.map((frame, index) => (index === 1 ? Buffer.from(other) : frame));
      expect(() => decodeMessage(forged, key)).toThrow(/signature that does not fit/);
    }
    expect(() => decodeMessage(frames, 'another-key')).toThrow(/signature that does not fit/);
  });

  test('is refused if it is none of the protocol', () => {
    const { frames } = request();
    for (const none of [
      [],
      [Buffer.from('noise')],
      frames.slice(1),
      frames.slice(0, 5),
      frames.slice(0, 1),
    ]) {
      expect(() => decodeMessage(none, key)).toThrow(/no message of the Jupyter protocol/);
    }
  });
});
