import type { Reporter, TestModule } from 'vitest/node';

/** Prints which tests failed, a line each, and how many passed and failed, in a line that other programs can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed');
    for (const test of failed) {
      const [error] = test.result().errors ?? [];
      console.log(`FAIL ${test.module.relativeModuleId}: ${test.fullName}: ${firstLine(error)}`);
    }
    for (const module of modules)
      for (const error of module.errors())
        console.log(`FAIL ${module.relativeModuleId}: ${firstLine(error)}`);
    for (const error of errors) console.log(`FAIL between tests: ${firstLine(error)}`);
    console.log(`${passed} passed, ${failed.length + broken + errors.length} failed`);
  }
}

function firstLine(error: unknown): string {
  return String((error as Error | undefined)?.message ?? error).split('\n', 1)[0]!;
}
