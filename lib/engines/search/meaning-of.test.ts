import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { foodLexicon } from "./food-lexicon";
import { meaningOf } from "./meaning-of";

const lexicon = foodLexicon(loadFoodTable());

/** Two wishes that ask for the same, or do not. */
const PAIRS: readonly (readonly [one: string, other: string, isSame: boolean])[] = [
  ["courgette soup", "zucchini soup", true],
  ["a soup with courgettes", "zucchini soup", true],
  ["aubergine curry", "eggplant curry", true],
  ["pasta with prawns", "pasta with shrimp", true],
  ["prawn pasta", "shrimp pasta", true],
  ["coriander chicken", "chicken with cilantro", true],
  ["spring onion omelette", "omelette with scallions", true],
  ["rocket salad", "arugula salad", true],
  ["chickpea stew", "a stew of garbanzo beans", true],
  ["quick lentil soup for cold evenings", "a quick lentil soup for a cold evening", true],
  ["soup, lentils", "lentil soup please", true],
  ["I would like a potato salad", "potato salad", true],
  ["salad without nuts", "salad, no nuts", true],
  ["curry with chicken, no dairy", "chicken curry without dairy", true],
  ["vegan chili", "a vegan chili please", true],
  ["breakfast with eggs", "eggs for breakfast", true],
  ["dinner under 500 kcal", "dinner below 500 calories", true],
  ["pasta in 30 minutes", "pasta in 30 min", true],
  ["beetroot soup", "beet soup", true],
  ["minced beef tacos", "ground beef tacos", true],
  ["salad with nuts", "salad without nuts", false],
  ["with nuts", "without nuts", false],
  ["cake with eggs", "cake without eggs", false],
  ["dinner under 300 kcal", "dinner under 500 kcal", false],
  ["at least 20 g protein", "at least 30 g protein", false],
  ["pasta in 20 minutes", "pasta in 40 minutes", false],
  ["soup for two", "soup for four", false],
  ["soup for 2", "soup for 12", false],
  ["chicken, no beef", "beef, no chicken", false],
  ["vegan curry", "vegetarian curry", false],
  ["vegan curry", "curry", false],
  ["gluten-free bread", "bread", false],
  ["spicy soup", "soup, not spicy", false],
  ["low fat curry", "high fat curry", false],
  ["more protein", "less protein", false],
  ["tomato soup", "potato soup", false],
  ["chicken soup", "chicken stew", false],
  ["Thai curry with tofu", "Indian curry with tofu", false],
  ["breakfast with oats", "dinner with oats", false],
  ["sweet potato curry", "potato curry", false],
  ["coconut milk curry", "milk curry", false],
  ["over 30 g protein", "under 30 g protein", false],
  ["peanut butter", "peanuts and butter", false],
  ["lentil soup for a cold evening", "lentil salad for a cold evening", false],
  ["stew with beef", "stew with beef and beer", false],
  ["double the sauce", "the sauce", false],
  ["black bean soup", "white bean soup", false],
  ["green beans", "beans", false],
  ["red lentils", "green lentils", false],
  ["chicken stock", "chicken", false],
  ["rice noodles", "rice", false],
];

describe("what two wishes say", () => {
  it.each(PAIRS)("%s / %s: the same is %s", (one, other, isSame) => {
    const [a, b] = [meaningOf(one, lexicon), meaningOf(other, lexicon)];
    expect(JSON.stringify(a) === JSON.stringify(b), `${JSON.stringify(a)} ${JSON.stringify(b)}`).toBe(isSame);
  });

  it("keeps what stands beyond the read length apart", () => {
    const long = "lentils ".repeat(40);
    expect(meaningOf(`${long} no nuts`, lexicon).binding).not.toEqual(meaningOf(`${long} with nuts`, lexicon).binding);
  });
});
