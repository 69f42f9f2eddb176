import { createHmac, randomUUID } from 'node:crypto';
import { KernelError } from '../errors/kernel-error.js';

/** A message of the Jupyter wire protocol. */
export interface WireMessage {
  readonly header: { readonly msg_id: string; readonly msg_type: string };
  readonly parentHeader: { readonly msg_id?: string };
  readonly content: Readonly<Record<string, unknown>>;
}

const delimiter = Buffer.from('<IDS|MSG>');

/**
 * Writes a request as the frames of the Jupyter wire protocol.
 *
 * @param type - the kind of message: `execute_request`
 * @param content - its content
 * @param key - the connection's key, with which messages are signed (HMAC-SHA256)
 * @param session - identifier of the client's session
 * @returns the frames, and the identifier by which replies name the request
 * @see Jupyter Development Team, “Messaging in Jupyter”, version 5.3: the wire protocol
 */
export function encodeRequest(
  type: string,
  content: object,
  key: string,
  session: string,
): { id: string; frames: Buffer[] } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session,
    username: 'sovnarkom',
    date: new Date().toISOString(),
    version: '5.3',
  };
  const parts = [header, {}, {}, content].map((part) => Buffer.from(JSON.stringify(part)));
  return { id, frames: [delimiter, Buffer.from(sign(parts, key)), ...parts] };
}

/**
 * Reads the frames of a message, whatever routing or topic stands before them.
 *
 * @param frames - the frames as they arrive
 * @param key - the connection's key
 * @returns the message
 * @throws KernelError if the frames are no message, or its signature does not fit
 */
export function decodeMessage(frames: readonly Uint8Array[], key: string): WireMessage {
  const start = frames.findIndex((frame) => delimiter.equals(frame));
  const [signature, ...parts] = frames.slice(start + 1).map((frame) => Buffer.from(frame));
  if (start === -1 || signature === undefined || parts.length < 4) {
    throw new KernelError('the kernel sent something that is no message of the Jupyter protocol');
  }
  if (signature.toString() !== sign(parts.slice(0, 4), key)) {
    throw new KernelError(
      'a message of the kernel has a signature that does not fit the connection',
    );
  }
  // Binary buffers may stand behind the four parts.
  const [header, parentHeader, , content] = parts
    .slice(0, 4)
    .map((part) => JSON.parse(part.toString('utf8')));
  return { header, parentHeader, content };
}

function sign(parts: readonly Buffer[], key: string): string {
  const hash = createHmac('sha256', key);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
