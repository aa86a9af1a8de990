import { writeFileSync } from "node:fs";
import path from "node:path";
import { NUTRIENT_IDS } from "@/lib/engines/foods/nutrients";
import { resolveAliases } from "./aliases/resolve";
import { allergensOf, dietsOf } from "./allergens";
import { classify } from "./classify";
import { commonness } from "./commonness";
import { displayName } from "./display-name";
import { inferFdcIds } from "./infer-fdc-ids";
import { PIECE_GRAMS } from "./piece-weights";
import { gramsPerMl, gramsPerPiece } from "./portions";
import { readFdcIds } from "./read-fdc-index";
import { readFndds } from "./read-fndds";
import { readFped } from "./read-fped";
import { readSr28 } from "./read-sr28";
import { selectFoods } from "./selection";

const RELEASE = "USDA SR28 (2016) and FNDDS 2017-2018";
const source = process.argv[2] ?? path.resolve(import.meta.dirname, "../../../shared/data");
const target = path.resolve(import.meta.dirname, "../../db/datasets/foods");

const sr28 = readSr28(path.join(source, "usda-sr28"));
const foods = selectFoods(sr28, readFndds(path.join(source, "usda-fndds")));
const named = readFdcIds(path.join(source, "fdc-index"), [...sr28, ...foods.filter((f) => f.source !== "SR28")]);
const inferred = inferFdcIds(sr28.map((f) => f.id).sort(), new Map([...named].filter(([id]) => id.startsWith("sr:"))));
const fdcIdOf = (id: string) => named.get(id) ?? inferred.get(id) ?? "";
const patterns = readFped(path.join(source, "usda-fndds"));
const { aliasesOf, standInsOf, openNamesOf, unresolved } = resolveAliases(foods);
for (const line of unresolved) console.error(`alias without a food: ${line}`);

const figure = (value: number | undefined) => (value === undefined ? "" : String(Math.round(value * 1e4) / 1e4));
const rows: string[] = [];
const figures: string[] = [];
for (const food of foods) {
  const aliases = aliasesOf.get(food.id) ?? [];
  const { category, aisle } = classify(food);
  const flagged = {
    name: food.name,
    category,
    alcohol: food.nutrients.alcohol ?? 0,
    cholesterol: food.nutrients.cholesterol ?? 0,
    patterns: patterns.get(food.id) ?? null,
  };
  const allergens = allergensOf(flagged);
  const diets = dietsOf(flagged, allergens);
  rows.push(
    [
      food.id,
      fdcIdOf(food.id),
      food.name,
      aliases[0] ?? displayName(food.name),
      category,
      aisle,
      allergens.join(" "),
      diets.join(" "),
      aliases.join("|"),
      food.portions
        .map((p) => `${p.unit}=${p.grams}`)
        .join("|")
        .replace(/\t/g, " "),
      gramsPerMl(food.portions) ?? "",
      PIECE_GRAMS[aliases[0] ?? ""] ?? gramsPerPiece(food.name, food.portions) ?? "",
      food.refuse || "",
      commonness(food, aliases.length, aliases.length > 0),
      (standInsOf.get(food.id) ?? []).join("|"),
      (openNamesOf.get(food.id) ?? []).join("|"),
    ].join("\t"),
  );
  figures.push([food.id, ...NUTRIENT_IDS.map((id) => figure(food.nutrients[id]))].join("\t"));
}
const heading =
  "id fdcId name displayName category aisle allergens diets aliases portions gramsPerMl gramsPerPiece refuse commonness standIns openNames";
writeFileSync(path.join(target, "foods.tsv"), `# ${RELEASE}\n${heading.split(" ").join("\t")}\n${rows.join("\n")}\n`);
writeFileSync(
  path.join(target, "nutrients.tsv"),
  `# ${RELEASE}\nid\t${NUTRIENT_IDS.join("\t")}\n${figures.join("\n")}\n`,
);
console.log(
  `${foods.length} foods, ${rows.join("\n").length + figures.join("\n").length} bytes, ${unresolved.length} aliases unresolved`,
);
if (unresolved.length > 0) process.exitCode = 1;
