import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ADMIN_SECTIONS } from "@/components/admin/sections";

/**
 * Nobody but an admin gets into the admin room, by whatever door: each page and route proves who asks, each action comes
 * from the admin builder, each contract says "admin". e2e/admin-users.spec.ts walks the pages as others do.
 */
const ROOT = path.resolve(import.meta.dirname, "../..");
const sourceOf = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const DOORS = globSync("app/admin/**/{page.tsx,route.ts}", { cwd: ROOT }).sort();
const ACTIONS = globSync("app/admin/**/actions.ts", { cwd: ROOT }).sort();
const CONTRACTS = globSync("app/api/v1/admin/**/contract.ts", { cwd: ROOT }).sort();

describe("the admin room", () => {
  it.each(DOORS)("%s proves who asks", (file) => {
    const source = sourceOf(file);
    // What only leads to another page of the room shows nothing.
    const imports = [...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from);
    if (imports.every((from) => from === "next/navigation") && source.includes('redirect("/admin/')) return;
    const proof = file.endsWith("route.ts") ? /requireAdmin\(\)|isAdmin !== true\) return/ : /\bawait requireAdmin\(\)/;
    expect(source).toMatch(proof);
  });

  it.each(ACTIONS)("%s offers only what the admin builder made", (file) => {
    const source = sourceOf(file);
    expect(source).toMatch(/^"use server";/);
    const offered = [...source.matchAll(/^export (?:async )?(?:const|function) (\w+)(?:\s*=\s*(\w+))?/gm)];
    expect(offered.length).toBeGreaterThan(0);
    for (const [, name, builder] of offered) expect(`${name} by ${builder}`).toBe(`${name} by adminAction`);
  });

  it.each(CONTRACTS)("%s asks for an admin", (file) => {
    const accesses = [...sourceOf(file).matchAll(/\baccess: "([^"]+)"/g)].map(([, access]) => access);
    expect(accesses.length).toBeGreaterThan(0);
    expect(new Set(accesses)).toEqual(new Set(["admin"]));
  });

  it.each(ADMIN_SECTIONS.map(({ href }) => href))("%s in its navigation leads somewhere", (href) =>
    expect(existsSync(path.join(ROOT, `app${href}/page.tsx`))).toBe(true),
  );
});
