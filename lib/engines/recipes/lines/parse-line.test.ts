import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mainName } from "./alternatives";
import { parseLine } from "./parse-line";

type Row = readonly [line: string, quantity: readonly [number, number] | null, unit: string | null, name: string];

const english: readonly Row[] = [
  ["1 1/2 cups flour, sifted", [1.5, 1.5], "cups", "flour"],
  ["1½ cups sugar", [1.5, 1.5], "cups", "sugar"],
  ["1-1/2 tsp salt", [1.5, 1.5], "tsp", "salt"],
  ["2-3 tbsp olive oil", [2, 3], "tbsp", "olive oil"],
  ["2 to 3 tablespoons olive oil", [2, 3], "tablespoons", "olive oil"],
  ["a dozen eggs", [12, 12], null, "eggs"],
  ["half a dozen eggs", [6, 6], null, "eggs"],
  ["half an onion", [0.5, 0.5], null, "onion"],
  ["half and half", null, null, "half and half"],
  ["Two onions, chopped", [2, 2], null, "onions"],
  ["1 x 400g/14oz tin chickpeas, drained", [1, 1], "tin", "chickpeas"],
  ["One 26-ounce can crushed tomatoes", [1, 1], "can", "crushed tomatoes"],
  ["150g/5oz plain flour, plus extra for dusting", [150, 150], "g", "plain flour"],
  ["3 medium garlic cloves, sliced", [3, 3], "medium cloves", "garlic"],
  ["Scant 1 tablespoon sugar", [1, 1], "Scant tablespoon", "sugar"],
  ["400g tin chopped tomatoes", [400, 400], "g", "chopped tomatoes"],
  ["1 3-inch strip lemon zest", [1, 1], "strip", "lemon zest"],
  ["salt and pepper to taste", null, null, "salt and pepper"],
  ["00 flour", null, null, "00 flour"],
  ['2 cups "00" flour', [2, 2], "cups", "00 flour"],
  ["½ of 8-ounce package cream cheese, softened", [0.5, 0.5], "package", "cream cheese"],
];

const otherLanguages: readonly Row[] = [
  ["200 g Mehl, gesiebt", [200, 200], "g", "Mehl"],
  ["1 bis 2 EL Zucker", [1, 2], "EL", "Zucker"],
  ["1,5 l Wasser", [1.5, 1.5], "l", "Wasser"],
  ["2 cuillères à soupe de sucre", [2, 2], "cuillères à soupe", "sucre"],
  ["1 c. à s. d'huile d'olive", [1, 1], "c. à s.", "huile d'olive"],
  ["1/2 TL Zimt", [0.5, 0.5], "TL", "Zimt"],
  ["1 Pck. Vanillezucker", [1, 1], "Pck", "Vanillezucker"],
  ["2 große Zwiebeln", [2, 2], null, "Zwiebeln"],
  ["3 gousses d'ail hachées", [3, 3], "gousses", "ail"],
  ["sale q.b.", null, null, "sale"],
  ["2 colheres (sopa) de açúcar", [2, 2], "colheres (sopa)", "açúcar"],
  ["una cebolla", [1, 1], null, "cebolla"],
  ["zwei Eier", [2, 2], null, "Eier"],
  ["500 g de harina", [500, 500], "g", "harina"],
  ["2 cucharadas de aceite de oliva", [2, 2], "cucharadas", "aceite de oliva"],
  ["3 cucchiai di olio", [3, 3], "cucchiai", "olio"],
  ["2 ząbki czosnku", [2, 2], "ząbki", "czosnku"],
  ["250 ml mleka", [250, 250], "ml", "mleka"],
  ["2 eetlepels suiker", [2, 2], "eetlepels", "suiker"],
  ["2 dl mjölk", [2, 2], "dl", "mjölk"],
  ["2 colheres de sopa de açúcar", [2, 2], "colheres de sopa", "açúcar"],
];

describe("parseLine", () => {
  test.each([...english, ...otherLanguages])("%s", (line, quantity, unit, name) => {
    const parsed = parseLine(line);
    expect(parsed.quantity).toEqual(quantity && { min: quantity[0], max: quantity[1] });
    expect(parsed.unit).toBe(unit);
    expect(parsed.name).toBe(name);
  });

  test.each(["1/0 cup sugar", "∞ g sugar", "1e999 g sugar", "99999999999 g sugar"])("%s has no amount", (line) => {
    expect(parseLine(line).quantity).toBeNull();
  });

  test("the second amount tells what each tin holds, the sum of two, the same in another unit", () => {
    expect(parseLine("2 x 400g tins tomatoes").secondAmount).toEqual({ quantity: 400, unit: "g", each: true });
    expect(parseLine("2 lb 5 oz beef").secondAmount).toEqual({ quantity: 5, unit: "oz", each: false, plus: true });
    expect(parseLine("small bunch mint (about 70g)").secondAmount).toEqual({ quantity: 70, unit: "g", each: false });
    expect(parseLine("10g/½oz butter").secondAmount).toEqual({ quantity: 0.5, unit: "oz", each: false });
  });

  test("choices, options and notes", () => {
    expect(parseLine("2 tbsp butter or margarine").alternatives).toEqual(["margarine"]);
    expect(mainName("ham or chicken stock")).toBe("ham stock");
    expect(mainName("butter or olive oil")).toBe("butter");
    expect(parseLine("1 tbsp parsley (optional)").optional).toBe(true);
    expect(parseLine("100 g flour, plus extra for dusting").note).toBe("plus extra for dusting");
  });

  test.each([
    ["juice of half a lime", 0.5, "lime", "juice of"],
    ["zest of half an orange", 0.5, "orange", "zest of"],
    ["juice of half lemon", 0.5, "lemon", "juice of"],
    ["juice of 1/2 lemon", 0.5, "lemon", "juice of"],
    ["juice of a lemon", 1, "lemon", "juice of"],
    ["zest of one orange", 1, "orange", "zest of"],
    ["Juice of two limes, strained", 2, "limes", "Juice of, strained"],
    ["juice of half a dozen limes", 6, "limes", "juice of"],
    ["the juice from half a lemon", 0.5, "lemon", "the juice from"],
    ["finely grated zest and juice of half a lemon", 0.5, "lemon", "finely grated zest and juice of"],
    ["flesh of half an avocado", 0.5, "avocado", "flesh of"],
    ["half a lime, juice of", 0.5, "lime", "juice of"],
  ])("%s: the part stands before the amount", (line, quantity, name, preparation) => {
    expect(parseLine(line)).toMatchObject({
      quantity: { min: quantity, max: quantity },
      unit: null,
      name,
      preparation,
    });
  });

  test.each(["juice of a few limes", "a squeeze of half and half", "juice of lemons", "a squeeze of lemon"])(
    "%s states no number",
    (line) => expect(parseLine(line).quantity).toBeNull(),
  );

  test("any text gets an answer with finite amounts", () => {
    const scraps = fc.constantFrom("1/", "½", "-", "0", "x", "(", "cup", ",", "e9", "to", "∞", " ", "‏", "ﷺ", "g/");
    const lines = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(scraps).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const { quantity, secondAmount, confidence, name } = parseLine(line);
        const numbers = [quantity?.min ?? 0, quantity?.max ?? 0, secondAmount?.quantity ?? 0, confidence];
        return (
          numbers.every((number) => Number.isFinite(number) && number >= 0) && confidence <= 1 && name.length <= 1000
        );
      }),
      { numRuns: 500 },
    );
  });

  test("five megabytes are answered from their beginning", () => {
    const parsed = parseLine(`2 cups flour, ${"very ".repeat(1_000_000)}finely sifted`);
    expect(parsed).toMatchObject({ quantity: { min: 2, max: 2 }, unit: "cups", name: "flour" });
  });
});
