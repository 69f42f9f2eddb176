import { parentPort, workerData } from 'node:worker_threads';
import { type DoneTask, type SharedTasks, takeTask } from './shared-tasks.js';

const { url, name, ground, messages, taken, thread } = workerData as SharedTasks;
const { [name]: begin } = await import(url);
const run: (message: unknown) => Promise<unknown> = await begin(ground);
const next = () => takeTask(taken, thread, (place) => messages[place] !== undefined);
for (let place = next(); place !== undefined; place = next()) {
  parentPort?.postMessage(await done(place));
}

async function done(place: number): Promise<DoneTask> {
  try {
    return { place, result: await run(messages[place]) };
  } catch {
    return { place, failed: true };
  }
}
