import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A browser for the end-to-end tests: one named by CHROME_PATH, an installed Chrome or Chromium, Playwright's own, one that
 * Playwright downloads, or Debian's package when root. Throws with what to install when there is none.
 */
export function findBrowser(say: (line: string) => void): string {
  const named = process.env.CHROME_PATH;
  const found = [...(named === undefined ? [] : [named]), ...INSTALLED, chromium.executablePath()].find((file) =>
    fs.existsSync(file),
  );
  if (found !== undefined) return found;

  say("No browser is installed; trying Playwright's own …");
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "ignore", timeout: 240_000 });
  if (fs.existsSync(chromium.executablePath())) return chromium.executablePath();

  if (process.platform === "linux" && process.getuid?.() === 0) {
    say("Trying Debian's chromium …");
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 240_000 });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      stdio: "ignore",
      timeout: 600_000,
    });
    if (fs.existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new Error(
    "No browser for the end-to-end tests: install Google Chrome or Chromium (Debian: apt-get install chromium), or set CHROME_PATH.",
  );
}
