import type { Portion } from "@/lib/engines/foods/food";
import type { NutrientId } from "@/lib/engines/foods/nutrients";

/** A food as a release publishes it, before our own names and flags are derived. */
export interface RawFood {
  readonly id: string;
  readonly name: string;
  readonly source: "SR28" | "FNDDS 2017-2018";
  /** SR28 food group number, or the first two digits of an FNDDS food code. */
  readonly group: string;
  /** FNDDS only: WWEIA category, else "". */
  readonly wweia: string;
  /** USDA's own "also known as". */
  readonly commonNames: string;
  readonly refuse: number;
  readonly nutrients: Partial<Record<NutrientId, number>>;
  readonly portions: readonly Portion[];
}
