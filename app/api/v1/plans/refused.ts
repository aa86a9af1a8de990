import type { Refusal } from "@/lib/domains/planning/policy";
import { type Problem, problem } from "@/lib/platform/rest/problems";

/** Why a plan was not changed, as a client is told. */
export const refused = (refusal: Refusal): Problem<Refusal["reason"]> =>
  problem(
    refusal.reason,
    refusal.reason === "allergy"
      ? `${refusal.eaterName} is allergic to ${refusal.allergen}, which ${refusal.title} contains.`
      : undefined,
  );
