import "server-only";
import { z } from "zod";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { checkClaims } from "@/lib/engines/recipes/checking/check-claims";
import type { SourceRecipe } from "@/lib/engines/recipes/composing/contract";
import { readWish } from "@/lib/engines/recipes/composing/read-wish";
import { type AiOutcome, askForObject, callerOf } from "@/lib/platform/ai/ask";
import type { Scope } from "@/lib/platform/auth/scope";
import { sourcesFor } from "../queries/sources-for";

const SYSTEM = `You draft a post for a cooking blog, for an editor who will rework it.
The data holds "topic" and "recipes" of the house. Write about these recipes only, link each as [title](/recipes/ID) with its own id, and add no facts about health, calories or nutrients and no stories of people.
body is Markdown: a short opening, a part for each recipe under a second-level heading, a closing sentence.`;

const postDraft = z.object({
  title: z.string().trim().min(5).max(120),
  summary: z.string().trim().min(10).max(300),
  body: z.string().trim().min(80).max(12_000),
});
type PostDraft = z.infer<typeof postDraft>;

interface PostData {
  readonly topic: string;
  readonly recipes: readonly SourceRecipe[];
}

const MOST_RECIPES = 4;

/** A draft of a blog post about recipes of the collection that are near a topic. Nothing is published; links lead to these only. */
export async function draftPost(scope: Scope, topic: string, signal?: AbortSignal): Promise<AiOutcome<PostDraft>> {
  const recipes = await sourcesFor(scope, readWish(topic, kitchenKnowledge().table), [], {
    // A post is for everyone: a household's own recipes stay its own.
    ...{ limit: MOST_RECIPES, isCollectionOnly: true },
  });
  const ids = new Set(recipes.map((one) => one.id));
  return askForObject<PostDraft, PostData>(callerOf(scope), {
    task: "blog-draft",
    system: SYSTEM,
    prompt: "Draft a post on the topic in the data.",
    data: { topic, recipes },
    schema: postDraft,
    local: composePost,
    check: ({ title, body }) => [
      ...[...body.matchAll(/\]\(([^)]*)\)/g)].flatMap(([, address = ""]) =>
        ids.has(address.replace(/^\/recipes\//, "")) ? [] : [`The link to ${address} leads to no recipe of the data.`],
      ),
      ...checkClaims({ ...NO_RECIPE, title, steps: [{ text: body, section: null }] }).map(
        (one) => `It claims “${one.detail.said}”; leave figures and health out.`,
      ),
    ],
    ...(signal === undefined ? {} : { signal }),
  });
}

const NO_RECIPE = {
  description: null,
  servings: 1,
  prepMinutes: null,
  cookMinutes: null,
  totalMinutes: null,
  lines: [],
};

/** Our own draft: what the recipes say of themselves, in order, for an editor to give a voice. */
function composePost({ topic, recipes }: PostData): PostDraft {
  const parts = recipes.map(({ id, title, description, totalMinutes, servings, lines }) => {
    const main = lines
      .slice(0, 4)
      .map(
        (line) => line.text.replace(/^[\d\s./½¼¾⅓⅔]+(?:k?g|ml|l|tbsp|tsp|cups?|cans?|cloves?)?\s*/i, "").split(",")[0],
      );
    const time = totalMinutes === null ? "" : ` It takes ${totalMinutes} minutes and serves ${servings}.`;
    return `## ${title}\n\n${description ?? ""}${time} You need ${main.join(", ")} and a little more.\n\n[${title}](/recipes/${id})`;
  });
  const subject = topic.trim().replace(/[.!?]+$/, "");
  return {
    title:
      `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${recipes.length} ${recipes.length === 1 ? "recipe" : "recipes"} to begin with`.slice(
        0,
        120,
      ),
    summary: `${recipes.map((one) => one.title).join("; ")}.`.slice(0, 300).padEnd(10, "."),
    body: [
      `Recipes of our collection for “${subject}”, each with its list and its steps.`,
      ...parts,
      "Tell us which one you cooked.",
    ].join("\n\n"),
  };
}
