import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A compiler of cells in a process of its own, which kernels of one folder use one after the other. */
export class SharedCompiler {
  /** The kernel that it works for now. */
  private asking: Duplex | undefined;

  private constructor(
    /** The folder from which cells import. */
    readonly folder: string,
    private readonly child: ChildProcess,
    private readonly channel: Duplex,
  ) {
    // A kernel that waits for it must not wait for ever.
    child.once('close', () => this.end());
    child.once('error', () => this.end());
    channel.on('error', () => this.end());
    channel.on('data', (reply) => this.asking?.write(reply));
  }

  /** Starts one for cells that run in a folder. */
  static start(folder: string): SharedCompiler {
    // The built program, whether this module is the built one or its source.
    const program = new URL('../../dist/notebook/tslab-compiler.js', import.meta.url);
    const child = spawn(process.execPath, [fileURLToPath(program)], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new SharedCompiler(folder, child, child.stdio[3] as Duplex);
  }

  /**
   * Works for a kernel from now on, and for no other.
   *
   * @param kernel - the channel through which it asks
   */
  serve(kernel: Duplex): void {
    this.asking = kernel;
    // What is asked when either has ended is not answered.
    kernel.on('error', () => {});
    kernel.on('data', (request) => this.channel.writable && this.channel.write(request));
    if (this.channel.destroyed) kernel.destroy();
  }

  /** Ends it. */
  end(): void {
    this.child.kill('SIGKILL');
    this.channel.destroy();
    this.asking?.destroy();
  }
}
