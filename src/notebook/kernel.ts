import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Dealer, Subscriber } from 'zeromq';
import { reasonOf } from '../errors/file-error.js';
import { KernelError } from '../errors/kernel-error.js';
import { MissingPackageError } from '../errors/missing-package-error.js';
import { CellOutputs, type Displays } from './cell-outputs.js';
import type { Output } from './notebook-file.js';
import { portTaken } from './port-taken.js';
import type { SharedCompiler } from './shared-compiler.js';
import type { TouchedFile } from './touched-files.js';
import { decodeMessage, encodeRequest, type WireMessage } from './wire-message.js';

/** What the execution of a cell came to. */
export interface Execution {
  readonly status: 'ok' | 'error';
  readonly executionCount: number | null;
  readonly outputs: readonly Output[];
}

/** How the kernel's own program is started. */
export interface KernelCommand {
  readonly program: string;
  /** Arguments; `{connection_file}` stands for the path of the connection file. */
  readonly arguments: readonly string[];
}

/** The command that starts the project's tslab kernel, by the Node that runs now. */
export function tslabCommand(): KernelCommand {
  // The built program, whether this module is the built one or its source.
  const kernel = new URL('../../dist/notebook/tslab-kernel.js', import.meta.url);
  return { program: process.execPath, arguments: [fileURLToPath(kernel), '{connection_file}'] };
}

/** What a kernel that the runner starts is given besides. */
export interface KernelHelp {
  /** What compiles its cells, started in the same folder; the kernel itself if left out. */
  readonly compiler?: SharedCompiler | undefined;
  /** Whether it notes the files that its cells look at. */
  readonly notesFiles?: boolean;
}

interface Waiting {
  readonly outputs: CellOutputs;
  reply: WireMessage | undefined;
  idle: boolean;
  readonly settle: (end: Execution | Error) => void;
}

/** The sockets, which the package does not install: those who run no notebooks need none of them. */
async function zeromq(): Promise<typeof import('zeromq')> {
  try {
    return await import('zeromq');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // What it asks for itself and does not find is another fault.
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes("'zeromq'")) throw error;
    throw new MissingPackageError('zeromq', 'a notebook that runs without Jupyter', {
      cause: error,
    });
  }
}

/** How often a kernel is started on other ports. */
const mostAttempts = 5;

const running = new Set<Kernel>();

/** Ends every kernel that is still running, at once. */
export function endAllKernels(): void {
  for (const kernel of running) kernel.kill();
}

/** A kernel in a process of its own, spoken to over the Jupyter wire protocol. */
export class Kernel {
  private readonly session = randomUUID();
  private readonly waiting = new Map<string, Waiting>();
  private readonly displays: Displays = new Map();
  private ended: Error | undefined;
  private complaints = '';

  private constructor(
    private readonly child: ChildProcess,
    private readonly key: string,
    private readonly folder: string,
    private readonly shell: Dealer,
    private readonly published: Subscriber,
    workingFolder: string,
  ) {
    running.add(this);
    child.stderr?.on('data', (data) => {
      this.complaints = (this.complaints + data).slice(-2000);
    });
    child.on('exit', (code, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      const said = this.complaints.trim();
      const [, missing] = /^MissingPackageError: (.+)$/m.exec(said) ?? [];
      this.end(
        new KernelError(
          missing === undefined
            ? `the kernel ${how}${said && `: ${said}`}`
            : `the kernel could not be started: ${missing}`,
        ),
      );
    });
    child.on('error', (error) =>
      this.end(
        new KernelError(
          `the kernel could not be started: ${inTheWay(child, workingFolder, error)}`,
          {
            cause: error,
          },
        ),
      ),
    );
    void this.listen(shell);
    void this.listen(published);
  }

  /**
   * Starts a kernel.
   *
   * @param workingFolder - the folder in which cells run, from which they import
   * @param command - how to start it; the project's tslab if left out
   * @param help - what compiles its cells, and whether it notes which files it looks at
   * @returns the kernel, ready for cells
   * @throws KernelError if it ends or gives no answer within a minute
   */
  static async start(
    workingFolder: string,
    command = tslabCommand(),
    help: KernelHelp = {},
  ): Promise<Kernel> {
    for (let attempt = 1; ; attempt += 1) {
      const kernel = await Kernel.begin(workingFolder, command, help);
      try {
        await kernel.ready();
        return kernel;
      } catch (error) {
        // A port that was free may be taken before the kernel has it.
        if (kernel.child.exitCode !== portTaken || attempt === mostAttempts) throw error;
      }
    }
  }

  private static async begin(
    workingFolder: string,
    command: KernelCommand,
    { compiler, notesFiles = false }: KernelHelp,
  ): Promise<Kernel> {
    const { Dealer, Subscriber } = await zeromq();
    const [shellPort, iopubPort, stdinPort, controlPort, heartbeatPort] = await freePorts(5);
    const key = randomUUID();
    const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-kernel-'));
    const connectionFile = join(folder, 'connection.json');
    const connection = {
      transport: 'tcp',
      ip: '127.0.0.1',
      shell_port: shellPort,
      iopub_port: iopubPort,
      stdin_port: stdinPort,
      control_port: controlPort,
      hb_port: heartbeatPort,
      key,
      signature_scheme: 'hmac-sha256',
    };
    writeFileSync(connectionFile, JSON.stringify(connection), { mode: 0o600 });
    // The kernel listens soon, not yet: it is tried again in milliseconds.
    const sockets = { linger: 0, reconnectInterval: 10 };
    const shell = new Dealer(sockets);
    const published = new Subscriber(sockets);
    shell.connect(`tcp://127.0.0.1:${shellPort}`);
    published.connect(`tcp://127.0.0.1:${iopubPort}`);
    published.subscribe();
    const child = spawn(
      command.program,
      command.arguments.map((part) => part.replace('{connection_file}', connectionFile)),
      // A group of its own, so that whatever the kernel starts ends with it.
      {
        cwd: workingFolder,
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe', ...(compiler ? (['pipe'] as const) : [])],
        env: {
          ...process.env,
          SOVNARKOM_RUNNER: '1',
          SOVNARKOM_COMPILER: compiler && '3',
          SOVNARKOM_TOUCHED: notesFiles ? touchedIn(folder) : undefined,
        },
      },
    );
    compiler?.serve(child.stdio[3] as Duplex);
    return new Kernel(child, key, folder, shell, published, workingFolder);
  }

  /**
   * Executes a cell.
   *
   * @param source - its text
   * @param limitSeconds - how long it may take
   * @returns its outputs and whether it went well
   * @throws KernelError if the kernel ends, or the cell runs past the limit; the kernel is ended then
   */
  execute(source: string, limitSeconds: number): Promise<Execution> {
    const content = {
      code: source,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: true,
    };
    return this.request('execute_request', content, limitSeconds, 'the cell');
  }

  /** Asks for the completions at the end of a text. */
  async complete(source: string): Promise<string[]> {
    const content = { code: source, cursor_pos: source.length };
    const reply = await this.requestReply('complete_request', content);
    return reply.matches as string[];
  }

  /** Asks for what the kernel says of the name at the end of a text. */
  async inspect(source: string): Promise<string> {
    const content = { code: source, cursor_pos: source.length, detail_level: 0 };
    const reply = await this.requestReply('inspect_request', content);
    return String((reply.data as Record<string, unknown>)['text/plain'] ?? '');
  }

  /** What the kernel says of its language, as a notebook keeps it. */
  async languageInfo(): Promise<Readonly<Record<string, unknown>>> {
    const reply = await this.requestReply('kernel_info_request', {});
    return reply.language_info as Record<string, unknown>;
  }

  /** The files and folders that its cells have looked at, if it notes them; some may not be there. */
  touchedFiles(): TouchedFile[] {
    const path = touchedIn(this.folder);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as TouchedFile);
  }

  /** Ends the kernel and everything it started, at once. */
  kill(): void {
    if (this.child.pid !== undefined) {
      try {
        process.kill(-this.child.pid, 'SIGKILL');
      } catch {
        this.child.kill('SIGKILL');
      }
    }
    this.end(new KernelError('the kernel was ended'));
  }

  private async ready(): Promise<void> {
    // The kernel publishes to nobody until the subscription has reached it: ask until an answer is heard on both ways.
    for (let attempt = 0; attempt < 600; attempt += 1) {
      try {
        await this.request('kernel_info_request', {}, 0.1, 'the kernel');
        return;
      } catch (error) {
        if (this.ended) throw error;
      }
    }
    this.kill();
    throw new KernelError('the kernel gave no answer within a minute');
  }

  private async requestReply(type: string, content: object): Promise<WireMessage['content']> {
    let reply: WireMessage | undefined;
    await this.request(type, content, 60, 'the request', (message) => {
      reply = message;
    });
    return reply?.content ?? {};
  }

  private request(
    type: string,
    content: object,
    limitSeconds: number,
    what: string,
    heard?: (reply: WireMessage) => void,
  ): Promise<Execution> {
    if (this.ended) return Promise.reject(this.ended);
    const { id, frames } = encodeRequest(type, content, this.key, this.session);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const late = new KernelError(`${what} ran past the limit of ${limitSeconds} seconds`);
        this.waiting.get(id)?.settle(late);
        if (type === 'execute_request') this.kill();
      }, limitSeconds * 1000);
      const settle = (end: Execution | Error) => {
        clearTimeout(timer);
        const reply = this.waiting.get(id)?.reply;
        this.waiting.delete(id);
        if (end instanceof Error) return reject(end);
        if (reply) heard?.(reply);
        resolve(end);
      };
      this.waiting.set(id, {
        outputs: new CellOutputs(this.displays),
        reply: undefined,
        idle: false,
        settle,
      });
      this.shell.send(frames).catch(reject);
    });
  }

  private async listen(socket: Dealer | Subscriber): Promise<void> {
    try {
      for await (const frames of socket) this.hear(decodeMessage(frames, this.key));
    } catch (error) {
      if (!this.ended) this.end(error as Error);
    }
  }

  private hear(message: WireMessage): void {
    const waiting = this.waiting.get(message.parentHeader.msg_id ?? '');
    if (!waiting) return;
    const type = message.header.msg_type;
    if (type.endsWith('_reply')) waiting.reply = message;
    else if (type === 'status') waiting.idle = message.content.execution_state === 'idle';
    else waiting.outputs.add(message);
    if (!waiting.reply || !waiting.idle) return;
    const { status, execution_count: count } = waiting.reply.content;
    waiting.settle({
      status: status === 'error' || status === 'abort' ? 'error' : 'ok',
      executionCount: typeof count === 'number' ? count : null,
      outputs: waiting.outputs.list(),
    });
  }

  private end(error: Error): void {
    if (this.ended) return;
    this.ended = error;
    running.delete(this);
    this.shell.close();
    this.published.close();
    rmSync(this.folder, { recursive: true, force: true });
    for (const waiting of [...this.waiting.values()]) waiting.settle(error);
  }
}

/** Why a program could not be started; the system blames the program where its folder is missing, too. */
function inTheWay({ spawnfile }: ChildProcess, folder: string, error: Error): string {
  if (!existsSync(folder)) return `its folder ${folder} is not there`;
  return `${spawnfile}: ${reasonOf(error) ?? 'the system does not start it'}`;
}

/** Where a kernel notes the files that it looks at. */
function touchedIn(folder: string): string {
  return join(folder, 'touched');
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
