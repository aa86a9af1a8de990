import { cuisineOf } from "./recipe-file";

export const chinese = cuisineOf("Chinese", [
  {
    slug: "mapo-tofu-shiitake",
    title: "Mapo tofu with shiitake",
    description: "Soft tofu in a red, numbing sauce, with mushrooms where the pork would be.",
    servings: 3,
    minutes: [8, 12],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "high-protein"],
    lines: `
      600 g firm tofu, in 2 cm cubes
      200 g shiitake mushrooms, finely chopped
      2 tbsp canola oil
      1 tbsp fermented black beans, chopped
      1 tsp red pepper flakes
      3 cloves garlic, chopped
      15 g fresh ginger, chopped
      1 tbsp reduced-sodium soy sauce
      250 ml water
      1 tbsp cornstarch
      1 tsp Sichuan peppercorns, ground
      3 scallions (about 45 g), sliced
      210 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain.
      Fry the mushrooms in the oil over high heat for 4 minutes, until dry. Add the black beans, pepper flakes, garlic and ginger for 1 minute.
      Add the tofu, soy sauce and water and simmer gently for 5 minutes.
      Stir the cornstarch with 2 tablespoons of cold water, pour it in and simmer for 1 minute. Finish with the pepper and scallions and serve with the rice.`,
  },
  {
    slug: "tomato-egg-rice",
    title: "Tomato and egg over rice",
    description:
      "The first thing many people learn to cook. Eggs out of the pan while still soft, then back into the tomatoes.",
    servings: 2,
    minutes: [5, 14],
    suits: ["lunch", "dinner"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "quick", "kids"],
    lines: `
      5 large eggs
      500 g ripe tomatoes, in wedges
      2 tbsp canola oil
      3 scallions (about 45 g), sliced
      10 g fresh ginger, chopped
      1 tsp sugar
      1/2 tsp salt
      1 tsp sesame oil
      150 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain.
      Beat the eggs with a pinch of the salt. Stir them in half the oil over high heat for 1 minute, until just set, and take them out.
      Cook the tomatoes, ginger and half the scallions in the rest of the oil with the sugar and the rest of the salt for 6 minutes, until saucy.
      Return the eggs for 1 minute, until no liquid egg is left. Add the sesame oil and the rest of the scallions and serve over the rice.`,
  },
  {
    slug: "steamed-cod-ginger-scallion",
    title: "Steamed cod with ginger, scallion and bok choy",
    description: "Fish, steam, and a spoon of hot oil at the table. A light dinner that needs no more.",
    servings: 2,
    minutes: [8, 12],
    suits: ["dinner"],
    tags: ["dairy-free", "quick", "high-protein"],
    lines: `
      400 g cod fillets
      300 g bok choy, halved
      20 g fresh ginger, cut in fine sticks
      4 scallions (about 60 g), cut in fine strips
      1 tbsp reduced-sodium soy sauce
      1 tbsp peanut oil
      1 tsp sesame oil
      120 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain.
      Lay the cod on a plate with half the ginger and steam over boiling water for 8–9 minutes, until it flakes and is 63 °C (145 °F) inside. Steam the bok choy beside it for the last 4 minutes.
      Pour off the liquid. Top the fish with the scallions, the rest of the ginger and the soy sauce.
      Heat both oils until they shimmer and pour them over. Serve with the rice.`,
  },
  {
    slug: "cashew-chicken",
    title: "Cashew chicken with peppers",
    description: "Crisp vegetables, tender chicken and as many cashews as you like to admit.",
    servings: 4,
    minutes: [15, 20],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein", "kids"],
    lines: `
      600 g boneless skinless chicken breast, in 2 cm cubes
      1 tbsp cornstarch
      120 g cashews
      2 tbsp canola oil
      2 red bell peppers (about 300 g), diced
      300 g broccoli, in small florets
      3 cloves garlic, sliced
      15 g fresh ginger, chopped
      2 tbsp reduced-sodium soy sauce
      1 tbsp hoisin sauce
      1 tbsp rice vinegar
      100 ml water
      300 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain and keep it covered.
      Toss the chicken with the cornstarch. Toast the cashews in a dry wok for 3 minutes and set them aside.
      Brown the chicken in the oil over high heat for 6–7 minutes, until 74 °C (165 °F) inside. Take it out.
      Stir-fry the broccoli and peppers for 4 minutes with a splash of the water, then add the garlic and ginger for 1 minute.
      Return the chicken with the sauces, vinegar and the rest of the water and bubble for 2 minutes. Stir in the cashews and serve with the rice.`,
  },
  {
    slug: "soy-milk-breakfast-soup",
    title: "Savoury soy milk soup with edamame",
    description: "Hot soy milk curdles softly on vinegar, the way Taipei starts its day. Toast is for dunking.",
    servings: 2,
    minutes: [5, 8],
    suits: ["breakfast"],
    tags: ["vegan", "quick", "soup", "high-protein"],
    lines: `
      700 ml unsweetened soy milk
      120 g shelled edamame
      1 tbsp rice vinegar
      2 tsp reduced-sodium soy sauce
      1 tsp sesame oil
      2 scallions (about 30 g), sliced
      1/4 tsp red pepper flakes
      2 slices whole wheat bread (about 80 g)`,
    steps: `
      Heat the soy milk with the edamame to just below a simmer and keep it there for 5 minutes.
      Divide the vinegar, soy sauce and scallions between two bowls and pour the hot soy milk on top. Leave for 1 minute to curdle.
      Add the sesame oil and pepper flakes. Toast the bread, cut it in strips and dunk.`,
  },
  {
    slug: "smashed-cucumber-edamame",
    title: "Smashed cucumbers with edamame",
    description: "Cucumbers beaten with a knife so the dressing gets in. The edamame make it a snack that lasts.",
    servings: 3,
    minutes: [10, 4],
    suits: ["snack"],
    tags: ["vegan", "quick", "salad"],
    lines: `
      2 medium cucumbers (about 500 g)
      250 g shelled edamame
      1 clove garlic, crushed
      1 tbsp rice vinegar
      1 tbsp reduced-sodium soy sauce
      2 tsp sesame oil
      1 tbsp sesame seeds`,
    steps: `
      Boil the edamame for 4 minutes, drain and rinse cold.
      Hit the cucumbers with the flat of a knife until they split, then cut them in pieces.
      Toss both with the garlic, vinegar, soy sauce and sesame oil and scatter with the seeds.`,
  },
  {
    slug: "seitan-black-pepper",
    title: "Black pepper seitan with mushrooms and greens",
    description: "Seitan made at home in half an hour, sliced and seared until its edges are crisp.",
    servings: 4,
    minutes: [20, 40],
    suits: ["dinner"],
    tags: ["vegan", "high-protein", "batch"],
    keeps: true,
    lines: `
      ## Seitan
      160 g vital wheat gluten
      40 g chickpea flour
      1 tsp garlic powder
      220 ml water
      ## Stir-fry
      2 tbsp canola oil
      300 g mushrooms, sliced
      1 large onion (about 200 g), sliced
      400 g bok choy, sliced
      3 cloves garlic, sliced
      2 tbsp reduced-sodium soy sauce
      2 tsp black pepper, cracked
      1 tbsp cornstarch
      150 ml water
      260 g jasmine rice`,
    steps: `
      ## Seitan
      Mix the gluten, chickpea flour and garlic powder. Add the water, knead for 2 minutes and shape into two flat loaves.
      Simmer them very gently in plenty of water for 30 minutes, turning once. Cool a little and slice thinly.
      ## Stir-fry
      Boil the rice in plenty of water for 12 minutes, then drain and keep it covered.
      Sear the seitan in half the oil over high heat for 4 minutes and take it out. Fry the onion and mushrooms in the rest for 5 minutes.
      Add the bok choy, garlic and pepper for 2 minutes. Stir the cornstarch into the soy sauce and water, pour in, return the seitan and bubble for 1 minute. Serve with the rice.`,
  },
]);
