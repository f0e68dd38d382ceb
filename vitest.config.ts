import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // test files share their modules: reading the languages' tables once, not once a file, is most of a run's time
    isolate: false,
    include: ['tests/**/*.test.ts'],
    // the machine's zone and locale must not matter: run under ones that would show it
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    testTimeout: 60_000,
  },
});
