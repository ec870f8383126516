import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each test starts a whole Electron: two cores carry one at a time.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'program', testIgnore: 'packaged.spec.ts' },
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
  ],
});
