const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(saxes)/)'],
};

const TESTS = ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'];
const E2E = '<rootDir>/test/**/{e2e,*.e2e}.test.ts';

/**
 * Two projects: most tests run from the sources; the end-to-end tests run what webpack builds, which
 * is built once before the first of them.
 * @type {import('jest').Config}
 */
module.exports = {
  testTimeout: 120000,
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'sources',
      testMatch: TESTS,
      testPathIgnorePatterns: ['/node_modules/', '[/.]e2e\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'end to end',
      testMatch: [E2E],
      globalSetup: '<rootDir>/test/support/build-once.ts',
    },
  ],
};
