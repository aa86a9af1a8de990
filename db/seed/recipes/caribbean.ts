import { cuisineOf } from "./recipe-file";

export const caribbean = cuisineOf("Caribbean", [
  {
    slug: "jerk-tofu-rice-peas",
    title: "Jerk tofu with rice and peas",
    description: "The peas are kidney beans, cooked with the rice in coconut and thyme. The tofu brings the fire.",
    servings: 4,
    minutes: [20, 30],
    suits: ["dinner"],
    tags: ["vegan", "high-protein"],
    lines: `
      ## Tofu
      600 g extra-firm tofu, in thick slices
      3 scallions (about 45 g)
      3 cloves garlic
      1 Scotch bonnet pepper (about 8 g), seeded
      15 g fresh ginger
      2 tsp allspice
      5 g fresh thyme
      2 tbsp reduced-sodium soy sauce
      2 tbsp lime juice
      1 tbsp brown sugar
      1 tbsp canola oil
      ## Rice and peas
      250 g long-grain white rice
      1 can (400 g) red kidney beans, drained
      150 ml coconut milk
      350 ml water
      5 g fresh thyme
      1/4 tsp salt`,
    steps: `
      ## Tofu
      Blend everything but the tofu and coat the tofu with it. Heat the oven to 220 °C (430 °F).
      Bake on a lined tray for 25 minutes, turning once, until dark at the edges.
      ## Rice and peas
      Simmer everything for the rice under a lid over low heat for 18 minutes, until the liquid is gone. Rest for 5 minutes and serve with the tofu.`,
  },
  {
    slug: "cuban-black-beans-rice",
    title: "Cuban black beans with rice and orange",
    description: "A sofrito of pepper and onion, bay, cumin and a splash of vinegar. Monday's pot feeds Thursday.",
    servings: 6,
    minutes: [15, 100, 480],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      450 g dried black beans
      1.8 l water
      2 green bell peppers (about 300 g), diced
      2 medium onions (about 300 g), chopped
      5 cloves garlic, chopped
      4 tbsp olive oil
      2 tsp ground cumin
      1 tsp dried oregano
      2 bay leaves
      1 1/4 tsp salt
      1 tbsp white vinegar
      300 g long-grain white rice
      3 medium oranges (about 420 g), sliced`,
    steps: `
      Soak the beans in cold water overnight (8 hours) and drain. Boil hard in the measured water for 10 minutes, then simmer with the bay for 1 hour, until soft.
      Soften the peppers and onions in the oil for 10 minutes. Add the garlic, cumin and oregano for 1 minute.
      Stir this into the beans with the salt and simmer for 20 minutes, until thick. Add the vinegar.
      Boil the rice in plenty of water for 12 minutes, drain and serve with the beans and orange.`,
  },
  {
    slug: "brown-stew-chicken",
    title: "Brown stew chicken with sweet potato",
    description: "Chicken browned in sugar, then stewed with thyme, tomato and a whole chile that must not burst.",
    servings: 4,
    minutes: [15, 45],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein", "one-pot"],
    keeps: true,
    lines: `
      800 g boneless skinless chicken thighs
      1 tbsp brown sugar
      2 tbsp canola oil
      1 large onion (about 200 g), sliced
      2 red bell peppers (about 300 g), sliced
      300 g tomatoes, chopped
      700 g sweet potatoes, in chunks
      3 cloves garlic, sliced
      10 g fresh thyme
      1 Scotch bonnet pepper (about 8 g), whole
      1 tsp allspice
      2 tbsp reduced-sodium soy sauce
      1/4 tsp salt
      350 ml water`,
    steps: `
      Melt the sugar in the oil in a heavy pot until dark. Brown the chicken in it for 6 minutes, turning.
      Add the onion, peppers, garlic, thyme and allspice for 4 minutes.
      Add the tomatoes, sweet potatoes, chile, soy sauce, salt and water. Cover and simmer for 30 minutes, until the chicken is tender and 74 °C (165 °F) inside.
      Lift out the chile and thyme and let the sauce bubble for 3 minutes.`,
  },
  {
    slug: "escovitch-snapper",
    title: "Escovitch fish with pickled peppers",
    description: "Crisp fish under hot, sour vegetables, with boiled potatoes to calm things.",
    servings: 3,
    minutes: [10, 20],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      500 g red snapper fillets
      2 tbsp cornstarch
      3 tbsp canola oil
      1 medium onion (about 150 g), sliced
      2 medium carrots (about 140 g), in thin strips
      2 bell peppers (about 300 g), in strips
      100 ml white vinegar
      1 tbsp sugar
      1 tsp allspice
      5 g fresh thyme
      1/2 tsp salt
      600 g potatoes, in pieces`,
    steps: `
      Boil the potatoes for 15 minutes, until tender.
      Salt the fish, dust it with the cornstarch and fry it in two thirds of the oil for 3–4 minutes a side, until it flakes and is 63 °C (145 °F) inside.
      Cook the onion, carrots and peppers in the rest of the oil for 4 minutes. Add the vinegar, sugar, allspice and thyme and boil for 2 minutes.
      Pour over the fish and serve with the potatoes.`,
  },
  {
    slug: "cornmeal-porridge-coconut",
    title: "Cornmeal porridge with coconut and banana",
    description: "Creamy, spiced and slow to leave you hungry. Whisk it from the start and it will not lump.",
    servings: 3,
    minutes: [5, 15],
    suits: ["breakfast"],
    tags: ["vegan", "gluten-free", "quick", "one-pot", "kids"],
    lines: `
      120 g cornmeal
      500 ml unsweetened soy milk
      300 ml water
      100 ml coconut milk
      1/2 tsp ground cinnamon
      1/4 tsp ground nutmeg
      1/8 tsp salt
      1 tbsp brown sugar
      2 bananas (about 240 g), sliced`,
    steps: `
      Whisk the cornmeal into the cold water. Heat the soy milk with the spices and salt and whisk the cornmeal in.
      Cook over low heat for 12 minutes, stirring often, until thick and no longer gritty.
      Stir in the coconut milk and sugar and serve with the bananas.`,
  },
  {
    slug: "baked-plantain-black-bean-dip",
    title: "Baked plantain chips with black bean dip",
    description: "Thin slices, a hot oven and a close eye in the last minutes.",
    servings: 4,
    minutes: [12, 20],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "kids"],
    lines: `
      2 green plantains (about 500 g)
      1 1/2 tbsp canola oil
      1/4 tsp salt
      240 g cooked black beans
      2 tbsp lime juice
      1 clove garlic
      1/2 tsp ground cumin
      10 g fresh cilantro`,
    steps: `
      Heat the oven to 200 °C (390 °F). Peel the plantains and slice them 2 mm thin.
      Toss with the oil and half the salt, spread on lined trays and bake for 18–20 minutes, turning once, until crisp.
      Blend the beans with the lime juice, garlic, cumin, cilantro, the rest of the salt and a spoon of water. Serve as a dip.`,
  },
]);
