import type { Db } from "../drivers/connection";
import { inRolledBack } from "./database";
import { foodsOf, insertFoods } from "./foods";

/** The foods that the tests' lines resolve to; the whole table would take seconds a test. */
const LINES = [
  "400 g carrots",
  "200 g red lentils",
  "1 l water",
  "300 g strawberries",
  "50 g sugar",
  "400 g potatoes",
  "200 g spinach",
  "300 g rice",
  "100 g roasted peanuts",
  "200 g frozen peas",
  "4 eggs",
  "10 g butter",
  "200 g sour cream",
  "200 g Greek yogurt",
  "400 g firm tofu",
  "1 tbsp olive oil",
];

/** Runs a test where these foods are known, and leaves nothing behind. */
export async function withFoods(work: (db: Db) => Promise<void>): Promise<void> {
  await inRolledBack(async (db) => {
    await insertFoods(db, foodsOf(LINES));
    await work(db);
  });
}
