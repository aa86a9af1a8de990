import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve(import.meta.dirname),
  "server-only": path.resolve(import.meta.dirname, "db/testing/server-only.ts"),
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: "100%",
    setupFiles: ["scripts/test/property-seed.ts"],
    // An odd zone makes code that forgets its time zone fail loudly.
    env: { TZ: "Asia/Kathmandu", NODE_ENV: "test" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Speed is measured by benchmarks; a busy machine must not fail a law.
          testTimeout: 60_000,
          include: ["{app,components,lib,db,inngest,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
          // Pure tests share a worker's modules: the food table and the tagger are read once a worker, not once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["{app,lib,db,inngest,scripts}/**/*.db.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
