import fc from "fast-check";
import type { GetStepTools, Inngest } from "inngest";
import { expect, it } from "vitest";
import { inRolledBack } from "@/db/testing/database";
import { VirtualJobs } from "./testing/virtual-jobs";

// A function is a tree of steps: leaves give a value (some after failing, some asleep, some by another function), and
// inner nodes run their children one after another or side by side. The model computes the value at once.

type Leaf = { readonly kind: "value" | "sleep" | "invoke"; readonly value: number; readonly failures: number };
type Tree = Leaf | { readonly kind: "row" | "side"; readonly children: readonly Tree[] };

const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constantFrom("value", "value", "value", "sleep", "invoke"),
  value: fc.integer({ min: -9, max: 9 }),
  failures: fc.constantFrom(0, 0, 0, 1, 2, 9),
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc.record({
      kind: fc.constantFrom("row" as const, "side" as const),
      children: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const RETRIES = 2;

/** What the tree gives; a leaf that fails too often counts a thousand, as its caller catches it. */
function expected(node: Tree): number {
  if ("children" in node) return node.children.reduce((sum, child) => sum + expected(child), 0);
  return node.kind === "value" && node.failures > RETRIES ? 1_000 : node.value;
}

/** How often each leaf runs until it is recorded. */
function tries(node: Tree): number {
  if ("children" in node) return node.children.reduce((sum, child) => sum + tries(child), 0);
  if (node.kind === "sleep") return 0;
  return node.kind === "value" ? Math.min(node.failures, RETRIES) + 1 : 1;
}

it("any tree of steps gives what a plain computation gives, and runs each step as often as it must", () =>
  inRolledBack(async (db) => {
    let round = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (root) => {
        round += 1;
        const jobs = new VirtualJobs(db, round);
        const ran = new Map<string, number>();
        const count = (path: string) => {
          const times = (ran.get(path) ?? 0) + 1;
          ran.set(path, times);
          return times;
        };
        const child = jobs.client.createFunction(
          { id: `child-${round}`, triggers: [{ event: "never" }] },
          ({ event, step }) =>
            step.run("give", () => {
              count(String(event.data.path));
              return Number(event.data.value);
            }),
        );
        const walk = async (node: Tree, path: string, step: GetStepTools<Inngest>): Promise<number> => {
          if ("children" in node && node.kind === "row") {
            let sum = 0;
            for (const [index, part] of node.children.entries()) sum += await walk(part, `${path}.${index}`, step);
            return sum;
          }
          if ("children" in node) {
            const parts = await Promise.all(node.children.map((part, index) => walk(part, `${path}.${index}`, step)));
            return parts.reduce((sum, part) => sum + part, 0);
          }
          if (node.kind === "sleep") return step.sleep(path, "10m").then(() => node.value);
          if (node.kind === "invoke") {
            return Number(await step.invoke(path, { function: child, data: { path, value: node.value } }));
          }
          return step
            .run(path, () => {
              if (count(path) <= node.failures) throw new Error("not yet");
              return node.value;
            })
            .catch(() => 1_000);
        };
        const parent = jobs.client.createFunction(
          { id: `parent-${round}`, triggers: [{ event: `go-${round}` }], retries: RETRIES },
          ({ step }) => walk(root, "root", step),
        );
        await jobs.run(child, parent);
        await jobs.send({ name: `go-${round}` });
        await jobs.pass(24 * 3_600_000);
        expect(await jobs.outputOf(`parent-${round}`)).toBe(expected(root));
        expect([...ran.values()].reduce((sum, times) => sum + times, 0)).toBe(tries(root));
      }),
      { numRuns: 12, seed: 2026, endOnFailure: true },
    );
  }));
