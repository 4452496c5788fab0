// Screens in a real browser on the real core: crates/bridge serves the interface and the commands of an installation
// that the programs made. Two files at once: each test has phones of its own, each worker an organisation of its own.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './stories',
  outputDir: './test-results',
  globalSetup: './setup.ts',
  reporter: [['./reporter.ts']],
  workers: 2,
  // As with the Rust tests: what fails once on a busy machine is run once more, and is told as FLAKY.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // The pictures of the gallery are made by `cargo xtask gallery` and by nothing else.
  snapshotPathTemplate: '../../docs/gallery/{arg}{ext}',
  updateSnapshots: process.env.WAYMARK_GALLERY === 'make' ? 'all' : 'none',
  use: {
    screenshot: 'only-on-failure',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
