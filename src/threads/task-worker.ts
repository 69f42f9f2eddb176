import { parentPort } from 'node:worker_threads';
import { type DoneTask, noMore, type SharedTasks, takeTask } from './shared-tasks.js';

parentPort?.on('message', async (tasks: SharedTasks) => {
  try {
    for await (const done of takeTurns(tasks)) parentPort?.postMessage(done);
  } catch {
    // Whoever asked does what was not begun, and meets the error.
  }
  parentPort?.postMessage(noMore);
});

async function* takeTurns(tasks: SharedTasks): AsyncGenerator<DoneTask> {
  const { url, name, ground, messages, taken, thread } = tasks;
  const { [name]: begin } = await import(url);
  const run: (message: unknown) => Promise<unknown> = await begin(ground);
  const next = () => takeTask(taken, thread, (place) => messages[place] !== undefined);
  for (let place = next(); place !== undefined; place = next()) {
    yield await done(place, () => run(messages[place]));
  }
}

async function done(place: number, run: () => Promise<unknown>): Promise<DoneTask> {
  try {
    return { place, result: await run() };
  } catch {
    return { place, failed: true };
  }
}
