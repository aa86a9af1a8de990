import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { APP_PORT } from "./support/addresses";
import { moveIn } from "./support/app";
import { askForSeveral, seeAllMade, seeUnderWay } from "./support/assistant";
import { test } from "./support/fixtures";
import { OwnServer } from "./support/own-server";
import { open } from "./support/ui";

test.describe.configure({ timeout: 300_000 });
test.skip(process.env.E2E_BASE_URL !== undefined, "A server that somebody else runs is not ours to kill.");

test("a batch goes on where it was when the server was killed in the middle of it", async ({ person }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-killed-"));
  const server = new OwnServer(APP_PORT + 40, folder);
  try {
    await server.start();
    const anna = await person("Anna", { at: server.url });
    await moveIn(anna);
    await open(anna, "/recipes/generate");
    await askForSeveral(anna, "dinner", 10);
    await seeUnderWay(anna, 10);
    const batch = anna.page.url();

    // Nobody answers for a while: the browser may say so.
    anna.expected.push(/./);
    await server.kill();
    await server.start();
    await open(anna, batch);
    await seeAllMade(anna, 10);
  } finally {
    await server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
