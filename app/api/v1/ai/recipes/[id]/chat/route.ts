import { askForChange } from "@/lib/domains/assistant/mutations/chat";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { chatRoute } from "../../contract";
import { detailOf, findingsAnswer, problemOf } from "../../findings";

export const maxDuration = 300;

export const POST = serve(chatRoute, async ({ scope, params, body, request }) => {
  const outcome = await askForChange(scope, { recipeId: params.id, text: body.text }, request.signal);
  if (!outcome.ok) return problem(problemOf(outcome.reason), detailOf(outcome.reason, outcome.budget));
  const said = outcome.messages.at(-1);
  return answer(200, {
    reply: said?.text ?? "",
    operations: [...(said?.operations ?? [])],
    findings: findingsAnswer(said?.findings ?? []),
    by: said?.model === null || said === undefined ? "local" : "model",
  });
});
