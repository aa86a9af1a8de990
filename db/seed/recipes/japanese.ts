import { cuisineOf } from "./recipe-file";

export const japanese = cuisineOf("Japanese", [
  {
    slug: "salmon-teriyaki-bowl",
    title: "Salmon teriyaki with rice and snow peas",
    description: "The glaze is three spoons and two minutes. Take the pan off the heat while it still runs.",
    servings: 2,
    minutes: [5, 15],
    suits: ["dinner"],
    tags: ["dairy-free", "quick", "high-protein"],
    lines: `
      300 g salmon fillets
      1 tbsp reduced-sodium soy sauce
      1 tbsp mirin
      1 tsp sugar
      2 tsp canola oil
      200 g snow peas
      1 tsp sesame seeds
      150 g sushi rice`,
    steps: `
      Rinse the rice and simmer it covered in 200 ml water for 13 minutes. Leave it covered.
      Cook the salmon in the oil over medium heat for 4 minutes a side, until it flakes and is 63 °C (145 °F) inside.
      Pour in the soy sauce, mirin and sugar with a spoon of water and spoon over the fish for 1 minute.
      Boil the snow peas for 2 minutes and drain. Serve with the rice and sesame seeds.`,
  },
  {
    slug: "soba-tofu-edamame",
    title: "Cold soba with tofu, edamame and cucumber",
    description: "Rinse the noodles until the water runs clear. That is what makes them spring.",
    servings: 3,
    minutes: [10, 8],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "high-protein", "salad"],
    lines: `
      210 g soba noodles
      300 g firm tofu, in small cubes
      200 g shelled edamame
      1 medium cucumber (about 250 g), in thin strips
      2 medium carrots (about 140 g), grated
      1 1/2 tbsp reduced-sodium soy sauce
      2 tbsp rice vinegar
      1 tbsp sesame oil
      1 tbsp sesame seeds
      10 g fresh ginger, grated`,
    steps: `
      Boil the soba with the edamame for 5 minutes, until just soft. Drain and rinse under cold water.
      Whisk the soy sauce, vinegar, sesame oil and ginger.
      Toss the noodles with the dressing and vegetables, lay the tofu on top and scatter with the seeds.`,
  },
  {
    slug: "miso-breakfast",
    title: "Miso soup breakfast with tofu, rice and egg",
    description: "Soup, rice and an egg: a small meal with everything in it. Miso goes in off the boil.",
    servings: 2,
    minutes: [8, 12],
    suits: ["breakfast"],
    tags: ["vegetarian", "dairy-free", "quick", "high-protein"],
    lines: `
      600 ml water
      5 g kombu
      1 tbsp white miso
      250 g firm tofu, in cubes
      2 scallions (about 30 g), sliced
      80 g spinach
      2 large eggs
      300 g cooked white rice
      1 sheet nori (about 3 g), cut in strips`,
    steps: `
      Warm the kombu in the water over low heat for 8 minutes, then take it out just before the water boils.
      Boil the eggs beside it for 9 minutes, until the yolks are firm, and peel them.
      Add the tofu and spinach to the soup for 2 minutes. Take off the heat and whisk in the miso.
      Heat the rice through until steaming, 74 °C (165 °F). Serve with the soup, egg, nori and scallions.`,
  },
  {
    slug: "edamame-sesame-salt",
    title: "Edamame with sesame salt",
    description: "Four minutes in boiling water, then a little salt ground with toasted sesame.",
    servings: 2,
    minutes: [3, 5],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick", "high-protein", "kids"],
    lines: `
      300 g shelled edamame
      1 tbsp sesame seeds
      1/4 tsp salt`,
    steps: `
      Boil the edamame for 4 minutes and drain them well.
      Toast the sesame seeds in a dry pan for 2 minutes and crush them with the salt.
      Toss together and eat warm.`,
  },
  {
    slug: "oyakodon",
    title: "Oyakodon: chicken and egg over rice",
    description: "Chicken and onion simmered in a shallow pan, egg poured over, the lid on. Comfort in one bowl.",
    servings: 2,
    minutes: [5, 15],
    suits: ["lunch", "dinner"],
    tags: ["dairy-free", "quick", "high-protein", "kids"],
    lines: `
      300 g boneless skinless chicken thighs, in small pieces
      1 medium onion (about 150 g), thinly sliced
      200 ml water
      1 1/2 tbsp reduced-sodium soy sauce
      1 1/2 tbsp mirin
      1 tsp sugar
      4 large eggs
      2 scallions (about 30 g), sliced
      160 g sushi rice`,
    steps: `
      Rinse the rice and simmer it covered in 220 ml water for 13 minutes. Leave it covered.
      Simmer the onion in the water with the soy sauce, mirin and sugar for 3 minutes. Add the chicken and simmer for 7 minutes, until 74 °C (165 °F) inside.
      Beat the eggs lightly, pour them over, cover and cook for 3 minutes, until set.
      Slide over the rice and scatter with the scallions.`,
  },
  {
    slug: "mackerel-miso-simmer",
    title: "Mackerel simmered in miso and ginger",
    description: "An oily fish and a strong sauce that suit each other. Daikon and rice keep it calm.",
    servings: 3,
    minutes: [10, 25],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein"],
    lines: `
      450 g mackerel fillets
      300 g daikon radish, in thin half-moons
      25 g fresh ginger, sliced
      2 tbsp miso paste
      2 tbsp mirin
      1 tbsp sugar
      300 ml water
      240 g green beans
      220 g sushi rice`,
    steps: `
      Rinse the rice and simmer it covered in 300 ml water for 13 minutes. Leave it covered.
      Simmer the daikon and ginger in the water with the mirin and sugar for 10 minutes.
      Stir in half the miso, lay in the mackerel skin up and simmer under a lid for 8 minutes, until it flakes and is 63 °C (145 °F) inside.
      Stir in the rest of the miso and reduce for 3 minutes. Boil the beans for 4 minutes and serve with the fish and rice.`,
  },
  {
    slug: "chilled-tofu-scallion",
    title: "Chilled tofu with ginger and scallion",
    description: "Hiyayakko: cold tofu, sharp toppings, five minutes. Good on the hottest day.",
    servings: 2,
    minutes: [5, 0],
    suits: ["snack"],
    tags: ["vegan", "quick", "no-cook"],
    lines: `
      350 g silken tofu
      10 g fresh ginger, grated
      2 scallions (about 30 g), sliced
      2 tsp reduced-sodium soy sauce
      1 tsp sesame oil
      1 tbsp sesame seeds`,
    steps: `
      Drain the tofu and set half on each plate.
      Top with the ginger and scallions.
      Pour over the soy sauce and sesame oil and scatter with the seeds.`,
  },
  {
    slug: "kombu-shiitake-dashi",
    title: "Kombu and shiitake dashi",
    description:
      "A clear stock without fish, for miso soup, noodles and simmered vegetables. The soaking does the work.",
    servings: 4,
    makes: "about 1 litre",
    minutes: [5, 15, 30],
    suits: [],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      1.1 l water
      15 g kombu
      20 g dried shiitake mushrooms`,
    steps: `
      Soak the kombu and shiitake in the cold water for 30 minutes, or overnight in the fridge.
      Warm slowly over low heat for 12 minutes and lift out the kombu just before it boils.
      Simmer the shiitake for 3 minutes and strain. Slice the mushrooms into what you cook next. The stock keeps 3 days in the fridge or 3 months frozen.`,
  },
]);
