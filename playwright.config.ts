import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const PORT = Number(process.env.E2E_PORT ?? "3217");
const baseURL = `http://localhost:${PORT}`;
const executablePath = process.env.CHROME_PATH;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    },
  },
  webServer: {
    // A fresh kitchen every run, on the production build.
    command: "node --import tsx scripts/serve.ts",
    url: `${baseURL}/api/health`,
    timeout: 180_000,
    stdout: "pipe",
    env: {
      PORT: String(PORT),
      MEALPREP_DATA_DIR: path.join(os.tmpdir(), `mealprep-e2e-${process.env.E2E_RUN ?? process.ppid}-${Date.now()}`),
      IMPORT_ALLOW_HOSTS: "127.0.0.1,localhost",
      LOG_LEVEL: "warn",
    },
  },
});
