import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { APP_PORT, APP_URL, PAGES_PORT } from "./e2e/support/addresses";

const executablePath = process.env.CHROME_PATH;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/support/set-up.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  projects: [
    { name: "stories", testIgnore: "**/alone/**" },
    // What promises a time is told when nothing else runs: beside another story the machine's time would be measured.
    { name: "alone", testMatch: "**/alone/**", dependencies: ["stories"], fullyParallel: false },
  ],
  use: {
    baseURL: APP_URL,
    actionTimeout: 20_000,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    // Recording every page costs as much as the test itself: E2E_TRACE=1 does, where a story has failed.
    trace: process.env.E2E_TRACE === undefined ? "off" : { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        // Nothing outside this machine is ever asked, by pages or by their service workers.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    },
  },
  // E2E_BASE_URL: a server that is running already is tested instead.
  ...(process.env.E2E_BASE_URL === undefined
    ? {
        webServer: {
          // A fresh kitchen every run, on the production build.
          command: "node --import tsx scripts/serve.ts",
          url: `${APP_URL}/api/health`,
          timeout: 180_000,
          stdout: "pipe" as const,
          env: {
            PORT: String(APP_PORT),
            MEALPREP_DATA_DIR: path.join(
              os.tmpdir(),
              `mealprep-e2e-${process.env.E2E_RUN ?? process.ppid}-${Date.now()}`,
            ),
            IMPORT_ALLOW_HOSTS: `127.0.0.1:${PAGES_PORT}`,
            LOG_LEVEL: "warn",
          },
        },
      }
    : {}),
});
