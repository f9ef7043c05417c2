import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // node:sqlite, which holds the embedded queues, says at every start that it is experimental.
    execArgv: ["--disable-warning=ExperimentalWarning"],
    coverage: { include: ["shared/**", "functions/**", "infra/**"], provider: "v8" },
  },
});
