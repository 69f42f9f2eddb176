import { workerData } from 'node:worker_threads';
import { FAILED, FINISHED, STARTED, type ThreadWork } from './thread-work.js';

const { url, name, ground, items, signal, port } = workerData as ThreadWork;
tell(STARTED);
try {
  const { [name]: run } = await import(url);
  port.postMessage(items.map((item) => run(ground, item)));
  tell(FINISHED);
} catch {
  tell(FAILED);
}

function tell(state: number): void {
  Atomics.store(signal, 0, state);
  Atomics.notify(signal, 0);
}
