import type { Reporter, TestModule } from 'vitest/node';

/** Prints how many tests passed and failed, in a line that other programs can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    console.log(`${passed} passed, ${failed + broken + errors.length} failed`);
  }
}
