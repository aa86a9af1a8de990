import { keepGenerated } from "@/lib/domains/assistant/mutations/drafts";
import { generateRecipe } from "@/lib/domains/assistant/mutations/generate-recipe";
import { problem } from "@/lib/platform/rest/problems";
import { answer, serve } from "@/lib/platform/rest/serve";
import { generateRecipeRoute } from "../contract";
import { detailOf, findingsAnswer, problemOf } from "../findings";

export const maxDuration = 300;

export const POST = serve(generateRecipeRoute, async ({ scope, body, request }) => {
  const outcome = await generateRecipe(scope, body, { signal: request.signal });
  if (!outcome.ok) {
    if (outcome.kind === "none") return problem("nothing-fits", outcome.reasons.map((one) => one.kind).join(", "));
    return problem(problemOf(outcome.reason), outcome.faults.join(" ") || detailOf(outcome.reason, outcome.budget));
  }
  const draftId = await keepGenerated(scope, outcome);
  const { recipe, unmet, provenance } = outcome;
  const { by, model, source, costMicros, findings } = provenance;
  return answer(200, {
    draftId,
    recipe,
    unmet,
    provenance: { by, model, source, costMicros, findings: findingsAnswer(findings) },
  });
});
