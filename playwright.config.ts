import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Each test starts a whole Electron: two cores carry one at a time.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  // The first start of a library imports its texts.
  expect: { timeout: 20_000 },
  // Six minutes on two cores that do nothing else.
  globalTimeout: 14 * 60_000,
  forbidOnly: true,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'program', testIgnore: ['packaged.spec.ts', 'sealed.spec.ts', 'pictures.spec.ts'] },
    // Against the packaged program: as the test build, then with the fuses of a release.
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
    { name: 'sealed', testMatch: 'sealed.spec.ts' },
    // `npm start -- --screenshots`: no test, but a walk that fails where the main job does.
    { name: 'pictures', testMatch: 'pictures.spec.ts' },
  ],
});
