import { describe, expect, test } from "vitest";
import { readMinutes } from "./duration";
import { importPage } from "./import-page";
import { importText } from "./import-text";
import { sectionOf } from "./section-words";

interface Sample {
  readonly language: string;
  readonly title: string;
  readonly served: string;
  readonly time: string;
  readonly minutes: number;
  readonly ingredientHeading: string;
  readonly ingredients: readonly string[];
  readonly group: string;
  readonly groupIngredients: readonly string[];
  readonly methodHeading: string;
  readonly steps: readonly string[];
  readonly tail: string;
}

const SAMPLES: readonly Sample[] = [
  {
    language: "de",
    title: "Kartoffelgratin",
    served: "Für 4 Personen",
    time: "Gesamtzeit: 1 Std. 30 Min.",
    minutes: 90,
    ingredientHeading: "Zutaten",
    ingredients: ["1 kg Kartoffeln, geschält", "2 Knoblauchzehen", "300 ml Sahne"],
    group: "Für die Kruste:",
    groupIngredients: ["100 g geriebener Käse", "1 EL Butter"],
    methodHeading: "Zubereitung",
    steps: [
      "Die Kartoffeln in dünne Scheiben schneiden und schichten.",
      "Mit der Sahne übergießen und im Ofen goldbraun backen.",
    ],
    tail: "Tipp:",
  },
  {
    language: "fr",
    title: "Soupe de poireaux",
    served: "Pour 6 personnes",
    time: "Temps total : 1h30",
    minutes: 90,
    ingredientHeading: "Ingrédients",
    ingredients: ["3 poireaux émincés", "500 g de pommes de terre", "1 c. à s. d'huile d'olive"],
    group: "Pour la garniture :",
    groupIngredients: ["10 cl de crème fraîche", "quelques brins de persil"],
    methodHeading: "Préparation",
    steps: [
      "Faites revenir les poireaux dans l'huile pendant dix minutes.",
      "Ajoutez les pommes de terre, couvrez d'eau et laissez cuire.",
    ],
    tail: "Conseils",
  },
  {
    language: "es",
    title: "Tortilla de patatas",
    served: "4 raciones",
    time: "Tiempo total: 1 hora y media",
    minutes: 90,
    ingredientHeading: "Ingredientes",
    ingredients: ["6 huevos", "500 g de patatas peladas", "2 cucharadas de aceite de oliva"],
    group: "Para servir:",
    groupIngredients: ["1 barra de pan", "un puñado de perejil picado"],
    methodHeading: "Elaboración",
    steps: [
      "Corta las patatas en rodajas finas y fríelas a fuego lento.",
      "Mezcla con los huevos batidos y cuaja la tortilla por ambos lados.",
    ],
    tail: "Consejos",
  },
  {
    language: "it",
    title: "Pasta al forno",
    served: "Dosi per 4 persone",
    time: "Tempo totale: 1 ora e 30 minuti",
    minutes: 90,
    ingredientHeading: "Ingredienti",
    ingredients: ["400 g di pasta corta", "1 spicchio d'aglio", "2 cucchiai di olio"],
    group: "Per la besciamella:",
    groupIngredients: ["50 g di burro", "mezzo litro di latte"],
    methodHeading: "Procedimento",
    steps: [
      "Cuocete la pasta al dente in abbondante acqua salata e scolatela.",
      "Condite con la besciamella e infornate per trenta minuti a forno caldo.",
    ],
    tail: "Consigli",
  },
  {
    language: "pl",
    title: "Placki ziemniaczane",
    served: "4 porcje",
    time: "Czas przygotowania: 1 godz. 30 min",
    minutes: 90,
    ingredientHeading: "Składniki",
    ingredients: ["1 kg ziemniaków", "2 jajka", "3 łyżki mąki pszennej"],
    group: "Do podania:",
    groupIngredients: ["200 g kwaśnej śmietany", "szczypta soli"],
    methodHeading: "Sposób przygotowania",
    steps: [
      "Ziemniaki obierz, zetrzyj na tarce i odciśnij z nadmiaru soku.",
      "Dodaj jajka i mąkę, po czym smaż placki na rozgrzanym oleju.",
    ],
    tail: "Wskazówki",
  },
  {
    language: "nl",
    title: "Erwtensoep",
    served: "Voor 4 personen",
    time: "Bereidingstijd: 1 uur en 30 minuten",
    minutes: 90,
    ingredientHeading: "Ingrediënten",
    ingredients: ["500 g spliterwten", "2 uien, gesnipperd", "1 winterwortel"],
    group: "Voor erbij:",
    groupIngredients: ["4 sneetjes roggebrood", "1 rookworst"],
    methodHeading: "Bereiding",
    steps: [
      "Breng de erwten met anderhalve liter water aan de kook.",
      "Voeg de groenten toe en laat alles zachtjes gaar worden.",
    ],
    tail: "Tips",
  },
  {
    language: "sv",
    title: "Ärtsoppa",
    served: "4 portioner",
    time: "Tillagningstid: 1 timme och 30 minuter",
    minutes: 90,
    ingredientHeading: "Ingredienser",
    ingredients: ["5 dl gula ärtor", "1 gul lök, hackad", "2 tsk timjan"],
    group: "Till servering:",
    groupIngredients: ["2 msk senap", "4 skivor bröd"],
    methodHeading: "Gör så här",
    steps: [
      "Koka upp ärtorna med lök och timjan i två liter vatten.",
      "Låt soppan sjuda tills ärtorna är mjuka och smaka av den.",
    ],
    tail: "Näringsvärde",
  },
  {
    language: "pt",
    title: "Bolo de cenoura",
    served: "Rende 8 porções",
    time: "Tempo total: 1 hora e 30 minutos",
    minutes: 90,
    ingredientHeading: "Ingredientes",
    ingredients: ["3 cenouras raladas", "2 xícaras (chá) de açúcar", "4 ovos"],
    group: "Para a cobertura:",
    groupIngredients: ["1 colher de sopa de manteiga", "3 colheres de sopa de chocolate em pó"],
    methodHeading: "Modo de preparo",
    steps: [
      "Bata as cenouras com os ovos e o açúcar até ficar liso.",
      "Asse em forno médio por quarenta minutos e deixe esfriar.",
    ],
    tail: "Dicas",
  },
];

const servingsOf = (text: string) => /\d+/.exec(text)?.[0] ?? "";

describe.each(SAMPLES)("a recipe in $language", (sample) => {
  const wanted = {
    title: sample.title,
    ingredients: [...sample.ingredients, ...sample.groupIngredients],
    yields: `${servingsOf(sample.served)} servings`,
    totalMinutes: sample.minutes,
    language: sample.language,
  };

  test("as text", () => {
    const text = [
      sample.title,
      sample.served,
      sample.time,
      "",
      sample.ingredientHeading,
      ...sample.ingredients,
      sample.group,
      ...sample.groupIngredients,
      "",
      `${sample.methodHeading}:`,
      ...sample.steps.map((step, i) => `${i + 1}. ${step}`),
      sample.tail,
      "Bla.",
    ].join("\n");
    const outcome = importText(text);
    expect(outcome).toMatchObject({ ok: true, recipe: { ...wanted, instructions: sample.steps } });
    expect(outcome.ok && outcome.recipe.ingredientGroups.map((group) => group.ingredients.length)).toEqual([3, 2]);
  });

  test("as a page without marks", () => {
    const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
    const html = `<html><head><title>${sample.title}</title></head><body><h1>${sample.title}</h1>
<p>${sample.served}</p><p>${sample.time}</p>
<h2>${sample.ingredientHeading}</h2>${list(sample.ingredients)}<h3>${sample.group}</h3>${list(sample.groupIngredients)}
<h2>${sample.methodHeading}</h2><ol>${sample.steps.map((step) => `<li>${step}</li>`).join("")}</ol>
<h2>${sample.tail}</h2><p>Bla bla.</p></body></html>`;
    const outcome = importPage({ html });
    expect(outcome).toMatchObject({ ok: true, recipe: { ...wanted, instructions: sample.steps } });
  });
});

test.each([
  ["1 Std. 30 Min.", 90],
  ["eine halbe Stunde", 30],
  ["anderthalb Stunden", 90],
  ["1h30", 90],
  ["une demi-heure", 30],
  ["1 heure et demie", 90],
  ["45 mn", 45],
  ["media hora", 30],
  ["1 ora e mezza", 90],
  ["mezz'ora", 30],
  ["półtorej godziny", 90],
  ["1 godz. 30 min", 90],
  ["anderhalf uur", 90],
  ["1 u 30 min", 90],
  ["en halvtimme", 30],
  ["1 tim 20 min", 80],
  ["meia hora", 30],
  ["1 hora e meia", 90],
  ["90'", 90],
])("%s is %i minutes", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});

test.each([
  ["Zutaten für 4 Personen:", "ingredients"],
  ["Das brauchst du", "ingredients"],
  ["So wird’s gemacht", "method"],
  ["Ingrédients (pour 6 personnes) :", "ingredients"],
  ["Étapes de la recette", "method"],
  ["Lista de ingredientes", "ingredients"],
  ["Cómo se hace", "method"],
  ["Occorrente", "ingredients"],
  ["Come si prepara", "method"],
  ["Składniki na 4 porcje:", "ingredients"],
  ["Wykonanie:", "method"],
  ["Wat heb je nodig?", "ingredients"],
  ["Aan de slag", "method"],
  ["Du behöver", "ingredients"],
  ["Så gör du", "method"],
  ["Modo de confecção", "method"],
  ["Nährwerte pro Portion", "stop"],
] as const)("%s opens the %s", (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});
