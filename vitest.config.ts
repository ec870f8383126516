import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{corpus,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
