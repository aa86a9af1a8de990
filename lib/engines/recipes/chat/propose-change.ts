import { tokensOf } from "../../foods/normalise";
import type { Change, ComposingKnowledge, SourceRecipe } from "../composing/contract";
import { nameVersion } from "../composing/name-version";
import { scaledStep, scaledText } from "../composing/scale-rows";
import { onBoard } from "../composing/working-recipe";
import type { SwapGuard } from "../substitutions/contract";
import type { RecipeContent } from "../versions/content";
import { answerRequest } from "./answer-request";
import type { Proposal, Said } from "./contract";
import type { RecipeOperation } from "./operations";
import { operationsBetween } from "./operations-between";
import { readRequest } from "./read-request";

const MOST_REQUESTS = 6;

/**
 * A change of a recipe that answers a message, by rules: servings, diets and allergens, swapping, leaving out, adding, less
 * salt, sugar, fat or energy, measures. Nothing is changed here: it gives operations to show and accept, and says plainly
 * what it could not do.
 */
export function proposeChange(
  content: RecipeContent,
  message: string,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Proposal {
  const { requests, unread } = readRequest(message);
  const said: Said[] = unread.map((what) => ({ kind: "cannot", why: "not-understood", what: what.slice(0, 120) }));
  const source: SourceRecipe = {
    ...content,
    id: "",
    suits: [],
    lines: content.lines.map(({ text, section, ruledFoodId }) => ({ text, section, foodId: ruledFoodId })),
  };
  let board = onBoard(source, knowledge.kitchen);
  let factor = 1;
  let system: "metric" | "us" | null = null;
  for (const [place, request] of requests.entries()) {
    if (place >= MOST_REQUESTS) {
      said.push({ kind: "cannot", why: "too-many", what: "" });
      break;
    }
    if (request.kind === "servings" || request.kind === "times") {
      factor = request.kind === "servings" ? request.servings / content.servings : request.factor;
      const servings = Math.round(content.servings * factor * 100) / 100;
      said.push(factor === 1 ? { kind: "fits-already", what: String(servings) } : { kind: "scaled", servings });
    } else if (request.kind === "units") {
      system = request.system;
      said.push({ kind: "units", system });
    } else {
      const done = answerRequest(board, request, knowledge, guard);
      board = done.board;
      said.push(...done.said);
    }
  }
  const operations = operationsBetween(content, board, {
    line: ({ line }) => {
      const plain = scaledText(line, factor);
      // A spoon is a spoon in every kitchen: only what another system measures is said anew.
      const read = system === null ? plain : scaledText(line, factor, system);
      return system !== null && read === scaledText(line, 1 + 1e-9) && factor === 1 ? line.text : read;
    },
    step: (text) => scaledStep(text, factor),
    servings: Math.round(content.servings * factor * 100) / 100,
  });
  const title = titleAfter(content.title, said);
  const saved = said.reduce((sum, one) => sum + (one.kind === "shorter" ? one.minutes : 0), 0);
  return {
    operations: [
      ...operations,
      ...(saved > 0 ? [timesAfter(content, saved)] : []),
      ...(title === content.title ? [] : [{ op: "set-title" as const, title }]),
    ],
    said,
  };
}

/** What waiting less leaves of the times; cooking takes as long as before. */
function timesAfter({ prepMinutes, cookMinutes, totalMinutes }: RecipeContent, saved: number): RecipeOperation {
  const least = (prepMinutes ?? 0) + (cookMinutes ?? 0);
  const total = totalMinutes === null ? null : Math.max(Math.min(totalMinutes, least), totalMinutes - saved);
  return { op: "set-times", prepMinutes, cookMinutes, totalMinutes: total };
}

/** A title must not promise what is gone. */
function titleAfter(title: string, said: readonly Said[]): string {
  const words = new Set(tokensOf(title));
  const gone = said.flatMap((one): readonly Change[] => {
    const name = one.kind === "swapped" ? one.from : one.kind === "left-out" ? one.what : "";
    if (!tokensOf(name).some((word) => word.length > 2 && words.has(word))) return [];
    return one.kind === "swapped" ? [{ ...one, why: "unwanted" }] : one.kind === "left-out" ? [one] : [];
  });
  return gone.length === 0 ? title : nameVersion(title, gone, []);
}
