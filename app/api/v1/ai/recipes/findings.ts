import { sayFinding } from "@/lib/domains/assistant/mutations/generate-recipe";
import type { GenerateFailure, SpentBudget } from "@/lib/domains/assistant/policy";
import type { Finding } from "@/lib/engines/recipes/checking/contract";

/** Findings as programs are told them. */
export const findingsAnswer = (findings: readonly Finding[]) =>
  findings.map((one) => ({
    code: one.code,
    severity: one.severity,
    message: sayFinding(one),
    line: one.line ?? null,
    step: one.step ?? null,
  }));

/** Why a call came to nothing, for programs: with a budget whose, which and until when. */
export const detailOf = (reason: GenerateFailure, budget: SpentBudget | null): string =>
  budget === null
    ? reason
    : `The ${budget.period}'s budget of ${budget.whose === "user" ? "this person" : budget.whose === "household" ? "the household" : "everyone"} is used up until ${budget.resetsAt}.`;

/** The refusal of a call that came to nothing. */
export function problemOf(reason: GenerateFailure): "failed-checks" | "budget-reached" | "provider-out" {
  if (reason === "budget-reached") return "budget-reached";
  return reason === "failed-checks" || reason === "refused" || reason === "invalid-answer"
    ? "failed-checks"
    : "provider-out";
}
