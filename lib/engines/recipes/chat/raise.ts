import type { ResolvedLine } from "../../nutrition/contract";
import { resolveLine } from "../../nutrition/resolve-line";
import type { ComposingKnowledge } from "../composing/contract";
import { scaledText } from "../composing/scale-rows";
import { adaptableNow, type WorkingRecipe } from "../composing/working-recipe";
import { contextsOf } from "../substitutions/contexts-of";
import type { SwapGuard } from "../substitutions/contract";

/** A board with more of something in it, and the name of what there is more of. */
interface Raised {
  readonly board: WorkingRecipe;
  readonly what: string;
}

const HOT =
  /chil[ie]|jalape|cayenne|scotch bonnet|habanero|red pepper flakes|hot sauce|sriracha|harissa|gochu|curry paste|berbere/i;
/** A quarter more of what carries the protein, half as much again of what is hot. */
const MORE_PROTEIN = 1.25;
const MORE_HEAT = 1.5;
/** Grams of protein in 100 g from which a food carries it, and the least in a serving that makes more of it worth while. */
const RICH = 5;
const LEAST_IN_SERVING = 3;

/** More of the food that brings most of the protein; null where none is rich in it. */
export function raiseProtein(board: WorkingRecipe, knowledge: ComposingKnowledge): Raised | null {
  let best = -1;
  let most = LEAST_IN_SERVING * board.servings;
  board.rows.forEach(({ line }, index) => {
    const per100 = line.food?.nutrients.protein ?? 0;
    const grams = ((line.grams?.value ?? 0) * per100) / 100;
    if (per100 < RICH || line.parsed.quantity === null || grams < most) return;
    best = index;
    most = grams;
  });
  return best < 0 ? null : scaledAt(board, best, MORE_PROTEIN, knowledge);
}

/** More of what is hot in it already, else a little chili, where the recipe is savoury and cooked or mixed; null where it is sweet. */
export function raiseHeat(board: WorkingRecipe, knowledge: ComposingKnowledge, guard: SwapGuard): Raised | null {
  const hot = board.rows.findIndex(
    ({ line }) => HOT.test(`${line.parsed.name} ${line.food?.displayName ?? ""}`) && line.parsed.quantity !== null,
  );
  if (hot >= 0) return scaledAt(board, hot, MORE_HEAT, knowledge);
  const adaptable = adaptableNow(board, knowledge.kitchen);
  const isSweet = contextsOf({ ...adaptable, lines: adaptable.nutrition.lines }, -1).has("sweet");
  if (isSweet || !board.rows.some(({ line }) => isSavoury(line))) return null;
  const spoons = Math.max(0.25, Math.round(board.servings * 0.5) / 4);
  const line = resolveLine(`${sign(spoons)} tsp chili flakes`, knowledge.kitchen, {});
  if (
    line.food === null ||
    guard.allergens.some((one) => line.food?.allergens.includes(one)) ||
    guard.diets.some((one) => !line.food?.diets.includes(one))
  )
    return null;
  const at = Math.max(0, board.steps.length - 1);
  const section = board.steps[at]?.section ?? null;
  return {
    what: "chili flakes",
    board: {
      ...board,
      rows: [...board.rows, { origin: null, section: board.rows.at(-1)?.section ?? null, line }],
      steps: [
        ...board.steps.slice(0, at),
        { origin: null, text: "Season with the chili flakes, a pinch at a time, tasting.", section },
        ...board.steps.slice(at),
      ],
    },
  };
}

/** What no sweet thing holds. */
const isSavoury = ({ food }: ResolvedLine) =>
  food !== null &&
  (food.aisle === "meat" ||
    food.aisle === "fish" ||
    /onion|garlic|scallion|shallot|leek|broth|stock|soy sauce|fish sauce|miso|tomato|bean|lentil|chickpea|tofu|pepper|cheddar|feta|parmesan|mushroom/.test(
      food.displayName,
    ));

function scaledAt(board: WorkingRecipe, index: number, factor: number, { kitchen }: ComposingKnowledge): Raised | null {
  const row = board.rows[index];
  if (row === undefined) return null;
  const text = scaledText(row.line, factor);
  if (text === row.line.text) return null;
  const ruling = row.line.food === null ? {} : { ruling: { foodId: row.line.food.id } };
  const rows = board.rows.map((one, place) =>
    place === index ? { ...one, line: resolveLine(text, kitchen, ruling) } : one,
  );
  return {
    board: { ...board, rows },
    what: (row.line.parsed.name || row.line.food?.displayName || row.line.text).toLowerCase(),
  };
}

const sign = (spoons: number) => {
  const whole = Math.floor(spoons);
  const part = ["", "¼", "½", "¾"][Math.round((spoons - whole) * 4)] ?? "";
  return whole === 0 ? part : `${whole}${part}`;
};
