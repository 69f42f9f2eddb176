// The project's tslab kernel, a program: `node tslab-kernel.js CONNECTION_FILE`. It is tslab with four things mended.
//
// Requests wait until all sockets are bound. tslab listens while it still binds them; a client that asks early, as JupyterLab does,
// can lose the answer and wait for ever.
//
// An error goes out as Jupyter's own `error` output, with its line in the cell. tslab prints it among what the cell wrote, with the
// lines of the code that it compiled.
//
// It ends where a port is taken, so that whoever starts it can choose others. tslab waits for ever.
//
// A rejected promise that nobody awaits fails its cell. tslab prints it, perhaps in whichever cell comes next, and goes on.
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { spareOptimizing } from '../threads/spare-optimizing.js';
import { askCompiler } from './ask-compiler.js';
import {
  type CellReport,
  type CompiledCell,
  reportCompilerError,
  reportError,
} from './cell-report.js';
import { portTaken } from './port-taken.js';
import { spareBookkeeping } from './spare-bookkeeping.js';
import { writeTouchedFiles } from './touched-files.js';
import { tslabModule } from './tslab-module.js';

interface Message {
  readonly header: { msg_type: string };
  readonly content: { code: string };
  createReply(): { header: { msg_type: string }; content: object; signAndSend: Send };
}
type Send = (key: string, socket: object) => void;

interface ZmqServer {
  readonly connInfo: { readonly key: string };
  readonly iopub: object;
  init(): Promise<void>;
  handleShellMessage(...message: unknown[]): Promise<void>;
  handleExecute(socket: object, message: Message): Promise<void>;
}

interface Handler {
  handleExecute(request: { code: string }, ...writers: unknown[]): Promise<{ status: string }>;
  handleExecuteImpl(request: { code: string }, ...writers: unknown[]): Promise<unknown>;
}

spareOptimizing();
const require = createRequire(import.meta.url);
if (process.env.SOVNARKOM_COMPILER) askCompiler(Number(process.env.SOVNARKOM_COMPILER));
else spareBookkeeping();
const { ZmqServer, JupyterHandlerImpl } = require(tslabModule('dist/jupyter.js')) as {
  ZmqServer: { prototype: ZmqServer };
  JupyterHandlerImpl: { prototype: Handler };
};
const { startKernel } = require(tslabModule('dist/main.js')) as {
  startKernel(options: { configPath: string; enableFindLocal: boolean }): void;
};

/** The cell that runs now: its text, its compiled form once it has one, and what went wrong in it. */
let running: { source: string; cell?: CompiledCell; report?: CellReport } = { source: '' };

waitForSockets();
reportErrors();
endWithRunner();
if (process.env.SOVNARKOM_TOUCHED) writeTouchedFiles(process.env.SOVNARKOM_TOUCHED);
startKernel({ configPath: String(process.argv[2]), enableFindLocal: false });

function waitForSockets(): void {
  const { init, handleShellMessage } = ZmqServer.prototype;
  let bound: Promise<void> | undefined;
  ZmqServer.prototype.init = function () {
    bound = init.call(this);
    // tslab would wait for ever, and be heard by nobody.
    bound.catch(({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE') process.exit(portTaken);
    });
    return bound;
  };
  ZmqServer.prototype.handleShellMessage = async function (...message) {
    await bound;
    return handleShellMessage.apply(this, message);
  };
}

function reportErrors(): void {
  const { handleExecute, handleExecuteImpl } = JupyterHandlerImpl.prototype;
  JupyterHandlerImpl.prototype.handleExecuteImpl = async function (request, ...writers) {
    running = { source: request.code };
    try {
      return await handleExecuteImpl.call(this, request, ...writers);
    } finally {
      // Node tells of rejections that nobody awaits once the cell's own work is done.
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
    }
  };
  JupyterHandlerImpl.prototype.handleExecute = async function (request, ...writers) {
    const reply = await handleExecute.call(this, request, ...writers);
    return running.report ? { ...reply, status: 'error', ...running.report } : reply;
  };
  publishReports();
  takeErrorsOfCells();
  takeWhatTslabPrints();
}

/** Sends the report of a failed cell as an `error` output, ahead of the reply. */
function publishReports(): void {
  const { handleExecute } = ZmqServer.prototype;
  ZmqServer.prototype.handleExecute = function (socket, message) {
    const own = Object.create(message) as Message;
    own.createReply = () => {
      const reply = message.createReply();
      const { signAndSend } = reply;
      reply.signAndSend = (key, to) => {
        const { report } = running;
        if (reply.header.msg_type === 'execute_reply' && report) {
          const error = message.createReply();
          error.header.msg_type = 'error';
          error.content = { ...report };
          error.signAndSend(this.connInfo.key, this.iopub);
        }
        signAndSend.call(reply, key, to);
      };
      return reply;
    };
    return handleExecute.call(this, socket, own);
  };
}

/** Runs the code of each cell under a name of its own, by which its lines are known in a stack. */
function takeErrorsOfCells(): void {
  const { runInThisContext } = vm;
  let cells = 0;
  vm.runInThisContext = (code, options) => {
    if (!/^\((?:async )?function\(exports, require\) \{ /.test(code)) {
      return runInThisContext(code, options);
    }
    cells += 1;
    const cell = { source: running.source, compiled: code, file: `cell-${cells}.js` };
    running.cell = cell;
    const explain = (error: unknown): never => {
      running.report = reportError(error, cell);
      throw error;
    };
    const named = { ...(options as object), filename: cell.file, displayErrors: false };
    try {
      const result: unknown = runInThisContext(code, named);
      return result instanceof Promise ? result.catch(explain) : result;
    } catch (error) {
      return explain(error);
    }
  };
}

/** Keeps what tslab prints of errors from the cell's own output: the report tells it. */
function takeWhatTslabPrints(): void {
  const print = console.error;
  console.error = (...words: unknown[]) => {
    const [first] = words;
    if (first === '%s%d:%d - %s' && words.length === 5) {
      running.report ??= reportCompilerError(words, running.source);
    } else if (words.length === 1 && running.report?.error === first) {
      return;
    } else if (isUnhandled(words) && running.cell) {
      running.report ??= reportError(words[1], running.cell);
    } else {
      print(...words);
    }
  };
}

/** Whether tslab prints an error that nobody caught or awaited. */
function isUnhandled([first, ...rest]: readonly unknown[]): boolean {
  return (
    (first === 'UnhandledPromiseRejection:' || first === 'UncaughtException:') && rest.length === 1
  );
}

/** The runner holds the other end of a pipe: when it dies, however it dies, the kernel ends. */
function endWithRunner(): void {
  if (!process.env.SOVNARKOM_RUNNER) return;
  process.stdin.resume();
  process.stdin.once('end', () => process.exit());
}
