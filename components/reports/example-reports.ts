import type { ShoppingListReport } from "@/lib/engines/reports/shopping-list-report";
import type { ReportMeal, ReportRecipe, WeekPlanReport } from "@/lib/engines/reports/week-plan-report";

/** Titles in the scripts a kitchen meets: what must come out right on paper. */
const TITLES = [
  "Owsianka z jabłkiem, żurawiną i źdźbłem mięty",
  "Φασολάδα με καρότα και σέλινο",
  "Борщ со сметаной и чесноком",
  "Lemon salmon, rice and charred courgettes 🍋",
  "Chana masala 🌶️ with cumin rice",
  "Crème brûlée à l’orange, tuiles aux amandes",
  "Shakshuka with avocado",
  "Gęś pieczona z kaszą gryczaną",
  "Rindfleischetikettierungsüberwachungseintopf",
  "Γεμιστά με ρύζι και δυόσμο",
  "Smörgåstårta på svenskt vis",
  "Roast carrots, lentils and feta 🥕",
  "Mushroom tagliatelle",
  "Сырники с вишней",
];

const meal = (title: string, n: number, leftoverOf: string | null): ReportMeal => ({
  title,
  kcal: 320 + ((n * 67) % 420),
  minutes: 5 + ((n * 11) % 50),
  leftoverOf,
});

function exampleRecipe(title: string, n: number): ReportRecipe {
  return {
    title,
    when: n % 3 === 0 ? "Monday breakfast, Tuesday breakfast" : "Wednesday dinner",
    servings: 4,
    minutes: 45,
    ingredients: [
      {
        heading: null,
        lines: [
          "250 g czerwonej soczewicy, wypłukanej",
          "2 κουταλιές ελαιόλαδο",
          "1 1/2 cups (360 ml) vegetable stock",
          "½ tsp salt",
        ],
      },
      { heading: "For the topping", lines: ["1 bunch parsley 🌿, chopped", "100 g feta, crumbled", "30 g walnuts"] },
    ],
    method: [
      {
        heading: null,
        steps: [
          "Heat the oven to 200 °C. Toss the carrots with half the oil and roast for 25 minutes, until soft and dark at the edges.",
          "Podsmaż cebulę na złoto, dodaj czosnek i kmin, mieszaj przez minutę – aż zacznie pachnieć.",
          "Προσθέστε τις φακές και το νερό και σιγοβράστε για 20 λεπτά, μέχρι να μαλακώσουν.",
        ],
      },
      {
        heading: "To serve",
        steps: ["Fold the lentils through the carrots, taste, and scatter the feta, walnuts and parsley over. ✨"],
      },
    ],
    nutrition: [
      { label: "Energy", value: "540 kcal" },
      { label: "Protein", value: "26 g" },
      { label: "Fat", value: "21 g" },
      { label: "Carbohydrate", value: "58 g" },
      { label: "Fibre", value: "14 g" },
    ],
    source: n % 4 === 1 ? "after a family recipe" : null,
  };
}

/** A week of 28 meals with a recipe for each title: what the tests and the bench print. */
export function exampleWeekPlan(): WeekPlanReport {
  const title = (n: number) => TITLES[n % TITLES.length] ?? "";
  return {
    language: "en",
    title: "Week of 23 November",
    summary:
      "Everyone lands within 3 % of the energy target. Thursday’s dinner uses the spinach that expires on Friday.",
    days: ["Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27", "Sat 28", "Sun 29"].map((label, n) => ({
      label,
      note: `${25 + n * 5} min`,
    })),
    slots: ["Breakfast", "Lunch", "Dinner", "Snack"].map((label, row) => ({
      label,
      meals: Array.from({ length: 7 }, (_, day) =>
        row === 3 && day === 5
          ? []
          : [meal(title(row * 5 + day), row * 7 + day, (row + day) % 4 === 2 ? "from Monday" : null)],
      ),
    })),
    eaters: ["Ania", "Γιώργος", "Zażółć", "Child, 8"].map((name, n) => ({
      name,
      figures: [
        { label: "Energy", achieved: 2040 + n * 130, aim: 2100 + n * 100, unit: "kcal" },
        { label: "Protein", achieved: 118 - n * 9, aim: 115, unit: "g" },
        { label: "Fat", achieved: 71, aim: 70 + n * 4, unit: "g" },
        { label: "Carbohydrate", achieved: 226, aim: 232, unit: "g" },
      ],
    })),
    recipes: TITLES.flatMap((each, n) => [exampleRecipe(each, n), exampleRecipe(`${each} (II)`, n + 1)]),
  };
}

/** A list of `count` things in five aisles. */
export function exampleShoppingList(count = 40): ShoppingListReport {
  const things = [
    ["Cebula żółta", "3 cebule (about 330 g)"],
    ["Κρεμμύδια φρέσκα", "1 bunch"],
    ["Сметана", "1 pot of 200 g"],
    ["Chopped tomatoes", "2 tins of 400 g"],
    ["Strawberries 🍓", "400 g"],
    ["Salt", "to taste"],
    ["Long-grain brown rice, the kind that keeps its bite", "1 bag of 500 g"],
  ] as const;
  const item = (n: number) => {
    const [name, amount] = things[n % things.length] ?? ["", ""];
    return {
      name,
      amount,
      recipes: n % 2 === 0 ? ["Fasolada", TITLES[n % TITLES.length] ?? ""] : ["Pierogi"],
      isTicked: n === 4,
    };
  };
  const aisles = ["Produce", "Dairy & eggs", "Tins & jars", "Pasta, rice & grains", "Herbs & spices"];
  return {
    language: "en",
    title: "Shopping list",
    summary: `Week of 23 November · ${count} things to buy`,
    aisles: aisles.map((label, aisle) => ({
      label,
      items: Array.from({ length: count }, (_, n) => n)
        .filter((n) => n % aisles.length === aisle)
        .map(item),
    })),
    atHome: ["olive oil", "cumin", "mąka pszenna", "ρίγανη"],
  };
}
