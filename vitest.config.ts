import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{corpus,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: 'scripts/test/global-setup.mjs',
    testTimeout: 60_000,
  },
});
