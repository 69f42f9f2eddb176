// The project's tslab kernel, a program: `node tslab-kernel.js CONNECTION_FILE`.
//
// tslab listens for requests while it still binds its sockets. A client that asks early, as JupyterLab does, can meet one that
// is not yet bound; the answer is then lost and the client waits for ever. Here every request waits until all are bound.
import { createRequire } from 'node:module';
import { tslabModule } from './tslab-module.js';

interface ZmqServer {
  init(): Promise<void>;
  handleShellMessage(...message: unknown[]): Promise<void>;
}

const require = createRequire(import.meta.url);
const { ZmqServer } = require(tslabModule('dist/jupyter.js')) as {
  ZmqServer: { prototype: ZmqServer };
};
const { startKernel } = require(tslabModule('dist/main.js')) as {
  startKernel(options: { configPath: string; enableFindLocal: boolean }): void;
};

const { init, handleShellMessage } = ZmqServer.prototype;
let bound: Promise<void> | undefined;
ZmqServer.prototype.init = function () {
  bound = init.call(this);
  return bound;
};
ZmqServer.prototype.handleShellMessage = async function (...message) {
  await bound;
  return handleShellMessage.apply(this, message);
};

// The runner holds the other end of this pipe: when it dies, however it dies, the kernel ends.
if (process.env.SOVNARKOM_RUNNER) {
  process.stdin.resume();
  process.stdin.once('end', () => process.exit());
}

startKernel({ configPath: String(process.argv[2]), enableFindLocal: false });
