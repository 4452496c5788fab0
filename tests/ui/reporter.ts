// One line a test, as scripts/test counts them: "ok …" or "not ok …", with what went wrong below.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Lines implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    const name = test.titlePath().filter(Boolean).join(' › ');
    if (result.status === 'skipped') {
      const why = test.annotations.find(({ type }) => type === 'skip')?.description;
      if (why) console.log(`# SKIPPED ${name}: ${why}`);
      return;
    }
    const again = result.status !== test.expectedStatus && result.retry < test.retries;
    const flaky = test.outcome() === 'flaky' ? ' FLAKY' : '';
    console.log(`${again ? '# once more:' : test.ok() ? 'ok' : 'not ok'} ${name} (${result.duration} ms)${flaky}`);
    for (const error of result.errors) console.log(`    ${(error.message ?? '').split('\n').join('\n    ')}\n    at ${error.location?.file}:${error.location?.line}`);
  }

  onError(error: { message?: string }): void {
    console.log(`not ok ${error.message ?? 'the run itself'}`);
  }

  onEnd(result: FullResult): void {
    console.log(`# ${result.status}`);
  }
}
