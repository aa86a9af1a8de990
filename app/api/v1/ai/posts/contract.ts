import { z } from "zod";
import { endpoint } from "@/lib/platform/rest/contract";

export const draftPostRoute = endpoint({
  id: "ai.draftPost",
  method: "POST",
  path: "/ai/posts/draft",
  summary: "Draft a blog post about recipes near a topic",
  description: "For an editor to rework: nothing is published. Links lead to recipes of the answer's own sources only.",
  access: "ai:write",
  isSafe: true,
  body: z.object({ topic: z.string().trim().min(3).max(200) }),
  answers: {
    200: z
      .object({
        title: z.string(),
        summary: z.string(),
        body: z.string(),
        by: z.enum(["local", "model"]),
        model: z.string(),
      })
      .meta({ id: "PostDraft" }),
  },
  problems: {
    "failed-checks": { status: 422, title: "What was written did not pass the checks." },
    "budget-reached": { status: 429, title: "The budget for the assistant is used up." },
    "provider-out": { status: 503, title: "The model cannot be reached or did not answer." },
  },
  examples: { body: { topic: "quick suppers with lentils" } },
});
