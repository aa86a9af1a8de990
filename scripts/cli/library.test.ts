import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { readLibrary } from "./library";
import { Refusal } from "./refusal";

let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-library-"));
  vi.stubEnv("MEALPREP_DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    fs.rmSync(folder, { recursive: true, force: true });
  });
});

/** Another process that owns the folder, and tells where it answers. */
async function ownFolder(url: string | null): Promise<number> {
  const announce = url === null ? "" : `.announce(${JSON.stringify(url)})`;
  const script = `import("${path.resolve("db/lock.ts")}").then(({ acquireLock }) => { acquireLock(${JSON.stringify(folder)})${announce}; console.log("held"); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ["--import", "tsx", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  });
  await once(child.stdout, "data");
  return child.pid ?? 0;
}

/** A server of one answer. */
async function serve(answer: unknown, status = 200): Promise<string> {
  const server = http.createServer((request, response) => {
    response.writeHead(request.url === "/api/v1/library" ? status : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
}

const refusalOf = async (): Promise<Refusal | null> => {
  try {
    await readLibrary();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error : null;
  }
};

const SOUP = {
  id: "soup",
  title: "Soup",
  servings: 4,
  ingredients: ["3 onions"],
  minutes: 30,
  suits: ["dinner"],
  keeps: true,
};

describe("the library of an installation", { timeout: 60_000 }, () => {
  it("is the committed collection where there is no database", async () => {
    const library = await readLibrary();
    expect(library.map((recipe) => recipe.id)).toEqual(seedRecipes.map((recipe) => recipe.slug));
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it("is asked of the server that owns the database", async () => {
    await ownFolder(await serve({ recipes: [SOUP] }));
    expect(await readLibrary()).toEqual([SOUP]);
  });

  it("is refused while an owner does not serve", async () => {
    const pid = await ownFolder(null);
    const refusal = await refusalOf();
    expect(refusal?.reason).toBe("database-locked");
    expect(refusal?.message).toMatch(`in use by process ${pid}`);
  });

  it("is refused when the owner's server answers something else", async () => {
    await ownFolder(await serve({ recipes: [{ id: 1 }] }));
    expect((await refusalOf())?.message).toMatch("another form");
  });

  it("is refused when the owner's server has no answer", async () => {
    await ownFolder(await serve({}, 500));
    expect((await refusalOf())?.message).toMatch("it answered 500");
  });
});
