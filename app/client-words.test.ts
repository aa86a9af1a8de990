import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Every client component finds its words: the domains it names in `useTranslations` are among those that the nearest
 * `<ClientWords of={[…]}>` above its page sends to the browser.
 */
const ROOT = path.resolve(import.meta.dirname, "..");
const ENTRIES = globSync("app/**/{page,layout,error,loading,not-found}.tsx", { cwd: ROOT }).sort();

describe("words of client components", () => {
  it.each(ENTRIES)("%s", (entry) => {
    const used = clientDomains(entry);
    const sent = sentTo(entry);
    expect([...used].filter((domain) => !sent.has(domain))).toEqual([]);
  });
});

/** The domains named by client components that a page, layout or error page brings along. */
function clientDomains(entry: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string, inClient: boolean) => {
    if (seen.has(`${file} ${inClient}`)) return;
    seen.add(`${file} ${inClient}`);
    const source = readFileSync(path.join(ROOT, file), "utf8");
    if (/^\s*"use server"/.test(source)) return;
    const isClient = inClient || /^\s*"use client"/.test(source);
    if (isClient) for (const [, domain = ""] of source.matchAll(/useTranslations\("(\w+)/g)) found.add(domain);
    for (const next of importsOf(file, source)) visit(next, isClient);
  };
  visit(entry, false);
  return found;
}

function importsOf(file: string, source: string): string[] {
  const live = source.replaceAll(/^(?:import|export) type [^;]*;$/gm, "");
  const names = [...live.matchAll(/(?:from|import\()\s*"((?:@\/(?:app|components)|\.)[^"]*)"/g)].map((m) => m[1] ?? "");
  return names.flatMap((name) => {
    const at = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(file), name);
    return [`${at}.tsx`, `${at}.ts`].filter((candidate) => existsSync(path.join(ROOT, candidate))).slice(0, 1);
  });
}

/** What the nearest layout with words above an entry sends. A layout itself stands under the one above it. */
function sentTo(entry: string): Set<string> {
  const own = path.basename(entry) === "layout.tsx" ? entry : null;
  for (let folder = path.dirname(entry); folder !== "."; folder = path.dirname(folder)) {
    const layout = path.join(folder, "layout.tsx");
    if (!existsSync(path.join(ROOT, layout))) continue;
    const source = readFileSync(path.join(ROOT, layout), "utf8");
    const words = /<ClientWords of=\{\[([^\]]*)\]\}/.exec(source)?.[1];
    if (words !== undefined) return new Set(["common", ...[...words.matchAll(/"(\w+)"/g)].map((m) => m[1] ?? "")]);
    if (layout === own) continue;
  }
  return new Set();
}
