import { cuisineOf } from "./recipe-file";

export const mexican = cuisineOf("Mexican", [
  {
    slug: "black-bean-avocado-tacos",
    title: "Black bean tacos with avocado and cabbage",
    description: "Beans fried with cumin until thick, warm corn tortillas, raw cabbage with lime.",
    servings: 3,
    minutes: [8, 10],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "quick", "kids"],
    lines: `
      480 g cooked black beans
      1 medium onion (about 150 g), chopped
      2 cloves garlic, chopped
      1 tbsp canola oil
      1 1/2 tsp ground cumin
      1/2 tsp smoked paprika
      1/2 tsp salt
      9 corn tortillas (about 225 g)
      200 g red cabbage, shredded
      2 tbsp lime juice
      1 avocado (about 200 g), sliced
      15 g fresh cilantro`,
    steps: `
      Toss the cabbage with half the lime juice and a pinch of the salt.
      Fry the onion in the oil for 4 minutes. Add the garlic and spices for 1 minute, then the beans, the rest of the salt and 4 tablespoons of water, and mash them roughly for 4 minutes.
      Warm the tortillas in a dry pan for 30 seconds a side.
      Fill with the beans, cabbage, avocado and cilantro and finish with the rest of the lime juice.`,
  },
  {
    slug: "baked-chilaquiles-eggs",
    title: "Chilaquiles with green sauce and eggs",
    description: "Tortillas baked crisp, softened in tomatillo sauce just before the eggs go on.",
    servings: 3,
    minutes: [10, 20],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free"],
    lines: `
      8 corn tortillas (about 200 g), in wedges
      1 1/2 tbsp canola oil
      500 g tomatillos, husked
      1 small onion (about 70 g)
      1 jalapeño pepper (about 15 g)
      2 cloves garlic
      15 g fresh cilantro
      1/2 tsp salt
      5 large eggs
      60 g queso fresco, crumbled`,
    steps: `
      Heat the oven to 200 °C (390 °F). Toss the tortillas with half the oil and bake for 10–12 minutes, until crisp.
      Boil the tomatillos, onion, chile and garlic for 7 minutes and drain. Blend with the cilantro and salt.
      Fry the eggs in the rest of the oil for 3–4 minutes, until whites and yolks are firm.
      Simmer the sauce in a wide pan, fold in the tortillas for 1 minute and top with the eggs and cheese.`,
  },
  {
    slug: "fish-tacos-slaw",
    title: "Fish tacos with lime slaw",
    description: "Spiced white fish from a hot pan, crunchy slaw, yogurt in place of mayonnaise.",
    servings: 3,
    minutes: [10, 8],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "quick", "high-protein", "kids"],
    lines: `
      450 g tilapia fillets
      1 tbsp canola oil
      2 tsp chili powder
      1/2 tsp ground cumin
      1/4 tsp salt
      9 corn tortillas (about 225 g)
      250 g green cabbage, shredded
      2 tbsp lime juice
      100 g plain Greek yogurt
      1 avocado (about 200 g), diced
      15 g fresh cilantro`,
    steps: `
      Toss the cabbage with half the lime juice and the cilantro. Stir the rest of the juice into the yogurt.
      Rub the fish with the spices and salt and fry it in the oil for 3 minutes a side, until it flakes and is 63 °C (145 °F) inside.
      Warm the tortillas in a dry pan for 30 seconds a side.
      Fill with the fish in pieces, the slaw, avocado and yogurt.`,
  },
  {
    slug: "chicken-tinga-rice-beans",
    title: "Chicken tinga with rice and beans",
    description: "Shredded chicken in smoky tomato sauce. Make double; it freezes and becomes tostadas later.",
    servings: 5,
    minutes: [15, 40],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein", "batch", "freezes"],
    keeps: true,
    lines: `
      800 g boneless skinless chicken thighs
      1 can (400 g) crushed tomatoes
      2 medium onions (about 300 g), sliced
      3 cloves garlic, sliced
      2 chipotle chiles in adobo (about 30 g), chopped
      2 tbsp canola oil
      1 tsp dried oregano
      1/2 tsp salt
      100 ml water
      350 g long-grain white rice
      480 g cooked black beans
      2 tbsp lime juice
      15 g fresh cilantro`,
    steps: `
      Fry the onions in the oil over medium heat for 10 minutes. Add the garlic, chiles and oregano for 1 minute.
      Add the tomatoes, water, salt and chicken, cover and simmer for 25 minutes, until the chicken is tender and 74 °C (165 °F) inside.
      Boil the rice in plenty of water for 12 minutes and drain. Warm the beans through with a splash of water.
      Shred the chicken with two forks, return it to the sauce for 4 minutes and stir in the lime juice. Serve with the rice, beans and cilantro.`,
  },
  {
    slug: "tofu-chorizo-breakfast-tacos",
    title: "Breakfast tacos with spiced tofu",
    description: "Tofu crumbled and fried with paprika, oregano and vinegar until it tastes of Saturday.",
    servings: 2,
    minutes: [6, 12],
    suits: ["breakfast", "lunch"],
    tags: ["vegan", "gluten-free", "quick", "high-protein"],
    lines: `
      350 g extra-firm tofu, crumbled
      1 tbsp canola oil
      2 tsp paprika
      1 tsp ground cumin
      1 tsp dried oregano
      1/4 tsp cayenne pepper
      1 clove garlic, crushed
      1 tbsp white vinegar
      1/4 tsp salt
      6 corn tortillas (about 150 g)
      150 g tomatoes, diced
      1/2 avocado (about 100 g), diced
      10 g fresh cilantro`,
    steps: `
      Fry the tofu in the oil over high heat for 7 minutes, stirring, until dry and browned.
      Add the spices, garlic, vinegar and salt and fry for 2 minutes more.
      Warm the tortillas and fill them with the tofu, tomatoes, avocado and cilantro.`,
  },
  {
    slug: "guacamole-jicama-pepitas",
    title: "Guacamole with jicama and pumpkin seeds",
    description: "Avocado, lime and salt, hardly mashed. Jicama and cucumber do the scooping.",
    servings: 4,
    minutes: [12, 2],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick"],
    lines: `
      2 avocados (about 400 g)
      1 small tomato (about 90 g), diced
      30 g red onion, finely chopped
      2 tbsp lime juice
      1/4 tsp salt
      10 g fresh cilantro, chopped
      30 g pumpkin seeds
      400 g jicama, cut in sticks
      1 medium cucumber (about 250 g), cut in sticks`,
    steps: `
      Toast the pumpkin seeds in a dry pan for 2 minutes, until they pop.
      Mash the avocados roughly with the lime juice and salt. Stir in the tomato, onion and cilantro.
      Scatter with the seeds and serve with the sticks.`,
  },
  {
    slug: "mole-base",
    title: "Mole base with ancho, sesame and cocoa",
    description: "A dark paste that keeps. Loosened with broth it covers chicken, beans or roast squash.",
    servings: 10,
    makes: "about 800 g",
    minutes: [20, 40],
    suits: [],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      60 g dried ancho chiles, stems and seeds removed
      500 ml water
      400 g tomatoes, halved
      1 medium onion (about 150 g), in wedges
      4 cloves garlic
      50 g almonds
      40 g sesame seeds
      40 g raisins
      2 corn tortillas (about 50 g), torn
      3 tbsp canola oil
      1 tsp ground cinnamon
      4 cloves
      20 g unsweetened cocoa powder
      1 tbsp brown sugar
      3/4 tsp salt`,
    steps: `
      Toast the chiles in a dry pan for 30 seconds a side, without burning, and soak them in the boiling water for 15 minutes.
      Brown the tomatoes, onion and garlic under a hot grill for 10 minutes.
      Fry the almonds, sesame, raisins and tortillas in a third of the oil for 4 minutes.
      Blend all of it with the soaking water and spices until very smooth.
      Fry the paste in the rest of the oil over low heat for 20 minutes, stirring. Stir in the cocoa, sugar and salt for the last 2 minutes. It keeps 1 week in the fridge or 3 months frozen.`,
  },
]);
