import { hiddenAllergens } from "../../foods/hidden-allergens";
import { tokensOf } from "../../foods/normalise";
import type { CheckContext, DraftToCheck, Finding } from "./contract";
import type { MentionedFood } from "./mentioned-foods";

/**
 * What the eaters cannot have is a refusal, always: allergens of every line that may hold them, hidden ones included
 * (the nutrition engine reads those from names), foods only the steps speak of, diets, and foods nobody wants.
 */
export function checkEaters(
  draft: DraftToCheck,
  { nutrition, wish }: CheckContext,
  mentioned: readonly MentionedFood[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const allergen of wish.allergens.filter((one) => nutrition.allergens.includes(one))) {
    const line = nutrition.lines.findIndex((one) => one.food?.allergens.includes(allergen) === true);
    found.push({
      code: "holds-allergen",
      severity: "fail",
      ...(line < 0 ? {} : { line }),
      detail: { allergen, text: nutrition.lines[line]?.text ?? "" },
    });
  }
  for (const { step, food, word } of mentioned) {
    const allergen = wish.allergens.find((one) => food.allergens.includes(one));
    const diet = wish.diets.find((one) => !food.diets.includes(one));
    if (allergen !== undefined)
      found.push({ code: "mentions-allergen", severity: "fail", step, detail: { allergen, word } });
    else if (diet !== undefined)
      found.push({ code: "breaks-diet", severity: "fail", step, detail: { diet, text: word } });
  }
  draft.steps.forEach(({ text }, step) => {
    for (const word of text.split(/[.,;:]\s+|\s(?:and|with|the|in|into|over|some|a)\s/)) {
      const allergen = wish.allergens.find((one) => hiddenAllergens(word).has(one));
      if (allergen !== undefined && !found.some((one) => one.step === step))
        found.push({ code: "mentions-allergen", severity: "fail", step, detail: { allergen, word: word.trim() } });
    }
  });
  for (const diet of wish.diets.filter((one) => !nutrition.diets.includes(one))) {
    const line = nutrition.lines.findIndex((one) => one.food !== null && !one.food.diets.includes(diet));
    found.push({
      code: "breaks-diet",
      severity: "fail",
      ...(line < 0 ? {} : { line }),
      detail: { diet, text: nutrition.lines[line]?.text ?? "" },
    });
  }
  for (const word of wish.without) {
    const wanted = tokensOf(word);
    const line = nutrition.lines.findIndex((one) => namesAll(one.parsed.name, one.food?.displayName ?? "", wanted));
    if (wanted.length > 0 && line >= 0)
      found.push({
        code: "holds-unwanted",
        severity: "fail",
        line,
        detail: { word, text: nutrition.lines[line]?.text ?? "" },
      });
  }
  return [...found, ...checkAims({ nutrition, wish })];
}

/** Aims are wishes, not dangers: a word where they are missed by a little, a refusal where by much. */
function checkAims({ nutrition, wish }: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  const kcal = nutrition.perServing.energy?.value;
  const protein = nutrition.perServing.protein?.value;
  if (wish.maxKcal !== null && kcal !== undefined && kcal > wish.maxKcal * 1.05)
    found.push({
      code: "over-energy",
      severity: kcal > wish.maxKcal * 1.25 ? "fail" : "warn",
      detail: { kcal: Math.round(kcal), most: wish.maxKcal },
    });
  if (wish.minProtein !== null && protein !== undefined && protein < wish.minProtein * 0.95)
    found.push({
      code: "under-protein",
      severity: protein < wish.minProtein * 0.75 ? "fail" : "warn",
      detail: { protein: Math.round(protein), least: wish.minProtein },
    });
  return found;
}

function namesAll(name: string, foodName: string, wanted: readonly string[]): boolean {
  return [name, foodName].some((text) => {
    const words = new Set(tokensOf(text));
    return wanted.every((word) => words.has(word));
  });
}
