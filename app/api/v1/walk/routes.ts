import fs from "node:fs";
import path from "node:path";
import type { Handler } from "@/lib/platform/rest/serve";

const ROOT = path.resolve(import.meta.dirname, "..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/** The handlers of all route files, by method and path as the document has them: "GET /recipes/{id}". */
export async function routeHandlers(): Promise<Map<string, Handler | undefined>> {
  const files = fs
    .readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.tsx?$/.test(file));
  const handlers = new Map<string, Handler | undefined>();
  for (const file of files) {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ path.join(ROOT, file));
    const address = `/${path.dirname(file)}`.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}");
    for (const method of METHODS) {
      if (!(method in module)) continue;
      const handler = module[method];
      handlers.set(`${method} ${address}`, isServed(handler) ? handler : undefined);
    }
  }
  return handlers;
}

/** Made by `serve`, which leaves its contract on the function. */
const isServed = (value: unknown): value is Handler => typeof value === "function" && "contract" in value;
