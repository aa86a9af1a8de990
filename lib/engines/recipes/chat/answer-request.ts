import type { ComposingKnowledge } from "../composing/contract";
import type { WorkingRecipe } from "../composing/working-recipe";
import type { SwapGuard } from "../substitutions/contract";
import { addWanted, leaveOut, swapFor } from "./change-foods";
import { cannot, type Done, more } from "./done";
import { hasten, longestPart } from "./hasten";
import { makeFit } from "./make-fit";
import { lower, moreProtein } from "./move-nutrients";
import { raiseHeat } from "./raise";
import type { RecipeRequest } from "./read-request";

/** One wish for the foods or the steps of a recipe answered by the rule for it. */
export function answerRequest(
  board: WorkingRecipe,
  request: RecipeRequest,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Done {
  switch (request.kind) {
    case "diet":
      return makeFit(board, { allergens: [], diets: [request.diet] }, request.diet, knowledge, guard);
    case "allergen":
      return makeFit(board, { allergens: [request.allergen], diets: [] }, request.allergen, knowledge, guard);
    case "without":
      return leaveOut(board, request.food, request.isDropped, knowledge, guard);
    case "swap":
      return swapFor(board, request.from, request.to, knowledge, guard);
    case "add":
      return addWanted(board, request.food, knowledge, guard);
    case "target":
      return request.target === "more-protein"
        ? moreProtein(board, knowledge, guard)
        : lower(board, request.target, knowledge, guard);
    case "milder":
      return leaveOut(board, "chili", true, knowledge, guard);
    case "no-oven":
      return usesOven(board)
        ? cannot(board, "needs-oven", "")
        : { board, said: [{ kind: "fits-already", what: "oven" }] };
    case "faster": {
      const done = hasten(board);
      return done === null
        ? cannot(board, "not-faster", longestPart(board))
        : { board: done.board, said: [{ kind: "shorter", minutes: done.savedMinutes }] };
    }
    case "spicier": {
      const raised = raiseHeat(board, knowledge, guard);
      return raised === null ? cannot(board, "cannot-spice", "") : more(raised);
    }
    default:
      return cannot(board, "not-understood", request.kind);
  }
}

const usesOven = (board: WorkingRecipe) =>
  board.steps.some((step) => /\b(?:oven|bake|roast (?:for|at)|grill for)\b/i.test(step.text));
