import { draftPost } from "@/lib/domains/assistant/mutations/draft-post";
import { spentBudget } from "@/lib/domains/assistant/mutations/generate-recipe";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { detailOf, problemOf } from "../../recipes/findings";
import { draftPostRoute } from "../contract";

export const maxDuration = 300;

export const POST = serve(draftPostRoute, async ({ scope, body, request }) => {
  const outcome = await draftPost(scope, body.topic, request.signal);
  if (!outcome.ok)
    return problem(
      problemOf(outcome.reason),
      outcome.faults.join(" ") || detailOf(outcome.reason, spentBudget(outcome)),
    );
  const { value, isLocal, model } = outcome;
  return answer(200, { ...value, by: isLocal ? "local" : "model", model });
});
