/** What a kernel asks of a compiler that it shares with others, one line of JSON. */
export interface CompilerRequest {
  /** Which kernel asks. */
  readonly kernel: string;
  readonly call: CompilerCall;
  readonly given: readonly unknown[];
}

/** What can be asked: tslab's own functions, by their names. */
export type CompilerCall =
  | 'convert'
  | 'inspect'
  | 'complete'
  | 'addModule'
  | 'isCompleteCode'
  | 'getCodeMetadata';

/** What a compiler answers, one line of JSON. */
export type CompilerReply = { readonly result?: unknown } | { readonly failed: string };
