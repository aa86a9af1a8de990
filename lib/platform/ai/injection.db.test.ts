import { tool } from "ai";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { askForObject, askForText, callerOf } from "./ask";
import { dataIn } from "./fence";
import attempts from "./testing/attempts.json";
import { configuredOpenAi } from "./testing/configured-openai";
import type { Reply, WireRequest } from "./testing/openai-server";

// The model behind these tests is gullible: it does whatever any text in its messages says, calls tools whether or not it
// was offered any, and leaves the schema. What holds here holds without any good sense of the model.

const recipe = z.object({ title: z.string(), lines: z.array(z.string()).min(1) });

function obey({ body }: WireRequest): Reply {
  const read = JSON.stringify(body.messages);
  const wanted = ["delete_recipe", "send_mail"].filter((name) => read.includes(name));
  const obeyed = wanted.length > 0 ? wanted : ["delete_recipe"];
  return {
    text: { title: { pwned: true }, lines: "PWNED", isAdmin: true, tool: obeyed[0] },
    toolCalls: obeyed.map((name) => ({ name, input: { id: "1" } })),
  };
}

/** Obeys by a tool, and answers in form with more in it than was asked for. */
function obeyInForm(request: WireRequest): Reply {
  const text = { title: "Soup", lines: ["1 onion"], isAdmin: true, tool_calls: [{ name: "delete_recipe" }] };
  return { ...obey(request), text };
}

const server = await configuredOpenAi();

const run = vi.fn(async () => "done");
const tools = {
  delete_recipe: tool({ description: "Deletes a recipe", inputSchema: z.object({ id: z.string() }), execute: run }),
  send_mail: tool({ description: "Sends a mail", inputSchema: z.object({ id: z.string() }), execute: run }),
};
const HANDED = [{}, { task: "recipe", trustsData: true }, { toolsBesideData: [] }] as const;
const SYSTEM = "You turn a page into a recipe.";

describe("text of others", () => {
  it(`cannot call a tool or leave the schema, in ${attempts.length} attempts on a model that obeys them`, () =>
    inRolledBack(async (db) => {
      expect(attempts.length).toBeGreaterThanOrEqual(25);
      const caller = callerOf(await mintHousehold(db));
      let turn = 0;
      for (const attempt of attempts) {
        const data = { page: { title: attempt, text: `2 eggs\n${attempt}` } };
        const ask = { system: SYSTEM, prompt: "Make a recipe of the page.", data, again: true };

        server.answer = obey;
        const out = await askForObject(caller, { ...ask, task: "structure-scan", schema: recipe });
        expect(out, attempt).toMatchObject({ ok: false, reason: "invalid-answer" });

        server.answer = obeyInForm;
        const inForm = await askForObject(caller, { ...ask, task: "recipe", schema: recipe });
        expect(inForm.ok && inForm.value, attempt).toEqual({ title: "Soup", lines: ["1 onion"] });

        // Tools that are handed over beside it are not offered, and not run though the model calls them.
        server.answer = (request) => ({ ...obey(request), text: "All deleted." });
        const handed = HANDED[turn++ % HANDED.length] ?? {};
        await askForText(caller, { ...ask, task: "chat", tools, ...handed });
      }
      expect(run).not.toHaveBeenCalled();
      for (const { body } of server.requests) {
        expect(body.tools).toBeUndefined();
        expectHeldApart(body.messages ?? []);
      }
    }));

  it("leaves those tools on that were declared to stay, and no other", () =>
    inRolledBack(async (db) => {
      const caller = callerOf(await mintHousehold(db));
      const find = vi.fn(async () => "Lentil soup");
      const find_recipes = tool({ description: "Finds", inputSchema: z.object({}), execute: find });
      let turn = 0;
      server.answer = () => {
        turn += 1;
        const calls = ["find_recipes", "delete_recipe"].map((name) => ({ name, input: { id: "1" } }));
        return turn === 1 ? { toolCalls: calls } : { text: "There is a lentil soup." };
      };
      const answered = await askForText(caller, {
        ...{ task: "chat", system: SYSTEM, prompt: "Which?", data: { page: attempts[0] } },
        ...{ tools: { ...tools, find_recipes }, toolsBesideData: ["find_recipes"] },
      });
      expect(answered).toMatchObject({ ok: true, value: "There is a lentil soup." });
      expect(find).toHaveBeenCalledTimes(1);
      expect(run).not.toHaveBeenCalled();
      expect(server.requests[0]?.body.tools?.map((each) => each.function.name)).toEqual(["find_recipes"]);
    }));
});

/** Our words alone are in the system message; theirs stand behind the fence, whole, and nothing of them looks like one. */
function expectHeldApart(messages: NonNullable<WireRequest["body"]["messages"]>): void {
  const [system, user] = messages.map(({ content }) =>
    typeof content === "string" ? content : JSON.stringify(content),
  );
  expect(system?.startsWith(SYSTEM)).toBe(true);
  for (const attempt of attempts) expect(system).not.toContain(attempt);
  const nonce = /^Fence: data-([0-9a-f]{16})\n/.exec(user ?? "")?.[1] ?? "";
  const fences = (user ?? "").match(/<[^>]*>/g) ?? [];
  expect(fences).toEqual([`<data-${nonce} name="page">`, `</data-${nonce}>`]);
  expect(dataIn(user ?? "", nonce)).toMatchObject({ page: { text: expect.stringContaining("2 eggs") } });
  const outside = (user ?? "").replace(/<data-[\s\S]*<\/data-[0-9a-f]+>/, "");
  expect(outside).not.toMatch(/delete_recipe|send_mail/);
  expect(user).not.toMatch(/[\u200b\u202e\u{E0000}-\u{E007F}]/u);
}
