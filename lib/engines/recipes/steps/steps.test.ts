import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTimers } from "./find-timers";
import { ingredientsOfStep } from "./ingredients-of-step";

describe("findTimers", () => {
  test.each([
    ["Simmer the sauce for 8–10 minutes.", 480, 600, "Simmer the sauce"],
    ["Bake 1½ hours", 5400, 5400, "Bake"],
    ["Leave to rise for an hour", 3600, 3600, "Leave to rise"],
    ["Rest half an hour.", 1800, 1800, "Rest"],
    ["Whizz for 30 sec", 30, 30, "Whizz"],
    ["Roast for 1 hour 15 minutes", 4500, 4500, "Roast"],
    ["Roast for 1 hr and 15 min", 4500, 4500, "Roast"],
    ["Cook an hour and a half", 5400, 5400, "Cook"],
    ["Fry two to three minutes", 120, 180, "Fry"],
    ["15 Minuten köcheln", 900, 900, ""],
    ["Laisser cuire 20 minutes", 1200, 1200, "Laisser cuire"],
    ["Hornear durante 1 hora", 3600, 3600, "Hornear"],
    ["Cuocere per 10 minuti", 600, 600, "Cuocere"],
    ["Gotować 5 minut", 300, 300, "Gotować"],
  ])("%s", (step, seconds, maxSeconds, label) => {
    expect(findTimers(step)).toMatchObject([{ seconds, maxSeconds, label }]);
  });
  test.each([
    "Add 2 eggs",
    "Cut into 2 cm pieces",
    "Heat to 180 °C",
    "Marinate for 5 days",
    "Stir a few times",
    "Cool within 1 hour",
  ])("%s has none", (step) => {
    expect(findTimers(step)).toEqual([]);
  });
  test("the place is that of the words", () => {
    const step = "Boil for 10 minutes, then rest 1/2 hour.";
    expect(findTimers(step).map(({ start, end }) => step.slice(start, end))).toEqual(["10 minutes", "1/2 hour"]);
  });
  test("any text gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (step) =>
        findTimers(step).every((timer) => timer.seconds > 0 && timer.end <= step.length),
      ),
    );
  });
});

describe("ingredientsOfStep", () => {
  const lines = ["olive oil", "red onion", "chicken thighs", "chopped tomatoes", "sesame oil", "tomato purée"].map(
    (name) => ({ name }),
  );
  const used = (step: string) => ingredientsOfStep(step, lines).map((i) => lines[i]?.name);
  test("by the last word of the name", () => expect(used("Fry the onion gently.")).toEqual(["red onion"]));
  test("the fuller name wins", () => expect(used("Heat the olive oil.")).toEqual(["olive oil"]));
  test("a word no other line has is enough", () => expect(used("Brown the chicken.")).toEqual(["chicken thighs"]));
  test("plural and singular are one", () => expect(used("Add the tomatoes")).toContain("chopped tomatoes"));
  test("all of them", () => expect(used("Mix all the ingredients.")).toHaveLength(lines.length));
  test("none", () => expect(used("Preheat the oven.")).toEqual([]));
});
