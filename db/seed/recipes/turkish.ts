import { cuisineOf } from "./recipe-file";

export const turkish = cuisineOf("Turkish", [
  {
    slug: "cilbir-eggs-yogurt",
    title: "Cilbir: poached eggs on garlic yogurt",
    description: "Warm eggs, cool yogurt, and butter that has just turned red with pepper.",
    servings: 2,
    minutes: [6, 10],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "quick", "high-protein"],
    lines: `
      4 large eggs
      300 g plain Greek yogurt
      1 clove garlic, crushed
      1 tbsp white vinegar
      1 tbsp unsalted butter
      1 tsp Aleppo pepper
      1/4 tsp salt
      10 g fresh dill
      2 slices whole wheat bread (about 80 g)`,
    steps: `
      Stir the garlic and salt into the yogurt, let it lose its chill and spread it on two plates.
      Poach the eggs in simmering water with the vinegar for 5 minutes, until the whites are firm and the yolks have thickened.
      Melt the butter with the pepper until it foams.
      Set the eggs on the yogurt, pour over the butter, scatter with the dill and eat with the bread, toasted.`,
  },
  {
    slug: "mercimek-koftesi",
    title: "Red lentil and bulgur balls in lettuce",
    description: "Mercimek koftesi: lentils and fine bulgur, herbs and lemon. Shaped by hand, eaten by hand.",
    servings: 4,
    minutes: [25, 35],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch", "kids"],
    keeps: true,
    lines: `
      250 g red lentils
      700 ml water
      180 g bulgur
      1 large onion (about 200 g), finely chopped
      4 tbsp olive oil
      2 tbsp tomato paste
      2 tsp ground cumin
      1 tsp paprika
      1 tsp salt
      4 scallions (about 60 g), sliced
      30 g fresh parsley, chopped
      3 tbsp lemon juice
      200 g lettuce leaves`,
    steps: `
      Simmer the lentils in the water for 15 minutes, until soft and thick. Stir in the bulgur, cover, take off the heat and leave for 20 minutes.
      Fry the onion in the oil for 8 minutes. Add the tomato paste and spices for 2 minutes.
      Knead the onion, salt, scallions, parsley and lemon juice into the lentils.
      Shape into about 24 small ovals and serve in the lettuce. They keep 2 days in the fridge.`,
  },
  {
    slug: "stuffed-eggplant-lentils",
    title: "Imam bayildi with green lentils",
    description: "Eggplants filled with onion, tomato and oil. The lentils make a main meal of them.",
    servings: 4,
    minutes: [20, 65],
    suits: ["dinner"],
    tags: ["vegan", "gluten-free"],
    keeps: true,
    lines: `
      4 medium eggplants (about 1.2 kg)
      200 g green lentils
      3 medium onions (about 450 g), sliced
      4 cloves garlic, sliced
      400 g tomatoes, chopped
      1 tbsp tomato paste
      5 tbsp olive oil
      1 tsp sugar
      1 tsp salt
      20 g fresh parsley, chopped
      150 ml water`,
    steps: `
      Heat the oven to 200 °C (390 °F). Slit the eggplants lengthwise, rub them with 2 tablespoons of the oil and bake for 30 minutes, until they give.
      Simmer the lentils in plenty of water for 20 minutes, until just tender, and drain.
      Cook the onions in the rest of the oil for 12 minutes. Add the garlic, tomatoes, tomato paste, sugar and salt for 6 minutes, then the lentils and parsley.
      Fill the eggplants, pour the water around, cover and bake for 30 minutes. Serve warm or cool.`,
  },
  {
    slug: "mackerel-sandwich-onion-salad",
    title: "Istanbul mackerel sandwich",
    description: "From the grill pan into the bread, with lemon, onion and lettuce. Bones out first.",
    servings: 2,
    minutes: [8, 8],
    suits: ["lunch", "dinner"],
    tags: ["dairy-free", "quick", "high-protein"],
    lines: `
      250 g mackerel fillets, boned
      2 tsp olive oil
      1 baguette (about 200 g)
      1 small red onion (about 70 g), thinly sliced
      150 g tomatoes, sliced
      80 g lettuce, shredded
      10 g fresh parsley
      2 tbsp lemon juice
      1/2 tsp sumac
      1/4 tsp salt`,
    steps: `
      Rub the onion with the sumac, half the lemon juice and the parsley.
      Salt the fish and grill it in the oil over high heat for 3–4 minutes a side, until it flakes and is 63 °C (145 °F) inside.
      Warm the bread, split it and fill with the fish, onion, tomatoes and lettuce. Finish with the rest of the lemon juice.`,
  },
  {
    slug: "lamb-kofte-bean-salad",
    title: "Kofte with white bean salad",
    description: "Grilled lamb and beef with piyaz, the bean salad that belongs to it.",
    servings: 4,
    minutes: [20, 15],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein"],
    lines: `
      ## Kofte
      250 g ground lamb
      300 g lean ground beef
      1 small onion (about 70 g), grated
      40 g breadcrumbs
      1 large egg
      1 1/2 tsp ground cumin
      1/2 tsp salt
      ## Bean salad
      480 g cooked white beans
      250 g tomatoes, diced
      1 small red onion (about 70 g), sliced
      20 g fresh parsley, chopped
      2 tbsp olive oil
      2 tbsp lemon juice
      1/2 tsp sumac
      4 pita breads (about 240 g)`,
    steps: `
      ## Kofte
      Knead the meats with the onion, breadcrumbs, egg, cumin and salt and shape into 16 small flat ovals.
      Cook them in a dry grill pan over medium-high heat for 4–5 minutes a side, until 71 °C (160 °F) inside.
      ## Bean salad
      Toss the beans with everything else but the pita and leave for 10 minutes.
      Warm the pita and serve.`,
  },
  {
    slug: "bulgur-pilaf-chickpeas-yogurt",
    title: "Bulgur pilaf with chickpeas, peppers and yogurt",
    description: "One pot, little washing up, and a bowl of cold yogurt that makes it a meal.",
    servings: 4,
    minutes: [10, 25],
    suits: ["lunch", "dinner"],
    tags: ["vegetarian", "one-pot", "kids"],
    keeps: true,
    lines: `
      280 g bulgur
      1 can (400 g) chickpeas, drained
      1 large onion (about 200 g), chopped
      2 green bell peppers (about 300 g), diced
      300 g tomatoes, chopped
      2 tbsp tomato paste
      3 tbsp olive oil
      1 tsp paprika
      3/4 tsp salt
      550 ml water
      400 g plain low-fat yogurt
      10 g fresh mint leaves`,
    steps: `
      Soften the onion and peppers in the oil for 8 minutes. Add the tomato paste and paprika for 1 minute.
      Add the tomatoes, bulgur, chickpeas, salt and water, bring to the boil, cover and cook over low heat for 12 minutes.
      Rest under a cloth for 5 minutes and fluff. Serve with the yogurt and mint.`,
  },
  {
    slug: "haydari-walnuts-carrots",
    title: "Haydari: thick yogurt with walnuts and carrots",
    description: "Yogurt, dried mint, walnuts and a very little garlic, for dipping.",
    servings: 3,
    minutes: [10, 0],
    suits: ["snack"],
    tags: ["vegetarian", "gluten-free", "quick", "no-cook", "high-protein"],
    keeps: true,
    lines: `
      400 g plain nonfat Greek yogurt
      40 g walnuts, chopped
      1 clove garlic, crushed
      1 tsp dried mint
      2 tsp olive oil
      1/4 tsp salt
      4 medium carrots (about 280 g), cut in sticks`,
    steps: `
      Stir the garlic, mint and salt into the yogurt.
      Fold in most of the walnuts and pour over the oil.
      Top with the rest of the walnuts and serve with the carrots. The dip keeps 3 days in the fridge.`,
  },
]);
