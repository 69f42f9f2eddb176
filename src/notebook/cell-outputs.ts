import { asLines, type Output, wholeText } from './notebook-file.js';
import type { WireMessage } from './wire-message.js';

type Bundle = { data?: Record<string, unknown>; metadata?: Record<string, unknown> };

/** Where the displays with an identifier stand, in whichever cells, so that a later cell can update them. */
export type Displays = Map<string, { readonly outputs: Output[]; readonly index: number }[]>;

/** Gathers what a cell puts out, message by message, as Jupyter would store it. */
export class CellOutputs {
  private outputs: Output[] = [];
  private clearBeforeNext = false;

  /** @param displays - the displays of the kernel's cells, those of earlier cells included */
  constructor(private readonly displays: Displays = new Map()) {}

  /** Takes in a message that the kernel published. Messages that put nothing out are passed over. */
  add(message: WireMessage): void {
    const { content } = message;
    const type = message.header.msg_type;
    if (type === 'stream') {
      this.addStream(String(content.name), String(content.text));
    } else if (type === 'display_data') {
      this.addDisplay(content, bundle(content));
    } else if (type === 'update_display_data') {
      this.update(content, bundle(content));
    } else if (type === 'execute_result') {
      const count = Number(content.execution_count);
      this.push({ output_type: 'execute_result', ...bundle(content), execution_count: count });
    } else if (type === 'error') {
      this.push({
        output_type: 'error',
        ename: String(content.ename),
        evalue: String(content.evalue),
        traceback: content.traceback as string[],
      });
    } else if (type === 'clear_output') {
      if (content.wait) this.clearBeforeNext = true;
      else this.clear();
    }
  }

  /** The outputs so far; a later cell's update of a display changes them. */
  list(): Output[] {
    return this.outputs;
  }

  private push(output: Output): void {
    if (this.clearBeforeNext) this.clear();
    this.outputs.push(output);
  }

  private clear(): void {
    for (const [id, places] of this.displays) {
      this.displays.set(
        id,
        places.filter((place) => place.outputs !== this.outputs),
      );
    }
    this.outputs = [];
    this.clearBeforeNext = false;
  }

  /** Text of a stream joins the text of the same stream before it. */
  private addStream(name: string, text: string): void {
    const last = this.clearBeforeNext ? undefined : this.outputs.at(-1);
    if (last?.output_type === 'stream' && last.name === name) {
      const joined = asLines(wholeText(last.text) + text);
      this.outputs[this.outputs.length - 1] = { ...last, text: joined };
    } else {
      this.push({ output_type: 'stream', name, text: asLines(text) });
    }
  }

  private addDisplay(content: WireMessage['content'], display: Required<Bundle>): void {
    this.push({ output_type: 'display_data', ...display });
    const id = displayId(content);
    if (id === undefined) return;
    const place = { outputs: this.outputs, index: this.outputs.length - 1 };
    this.displays.set(id, [...(this.displays.get(id) ?? []), place]);
  }

  private update(content: WireMessage['content'], display: Required<Bundle>): void {
    for (const { outputs, index } of this.displays.get(displayId(content) ?? '') ?? []) {
      outputs[index] = { output_type: 'display_data', ...display };
    }
  }
}

function displayId(content: WireMessage['content']): string | undefined {
  return (content.transient as { display_id?: string } | undefined)?.display_id;
}

/** A bundle as a notebook file keeps it: texts as lines, JSON as it is. */
function bundle(content: WireMessage['content']): Required<Bundle> {
  const { data = {}, metadata = {} } = content as Bundle;
  return {
    data: Object.fromEntries(
      Object.entries(data).map(([type, value]) => [
        type,
        typeof value === 'string' && isText(type) ? asLines(value) : value,
      ]),
    ),
    metadata,
  };
}

/** Whether a MIME type is kept as lines of text: all are but binary ones, which come as base64. */
function isText(type: string): boolean {
  return type.startsWith('text/') || /[/+](?:xml|javascript|latex)$/.test(type);
}
