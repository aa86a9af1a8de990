import { cuisineOf } from "./recipe-file";

export const spanish = cuisineOf("Spanish", [
  {
    slug: "potato-tortilla",
    title: "Potato tortilla",
    description: "Potatoes stewed soft in oil, eggs, an onion. It travels well and asks for nothing but bread.",
    servings: 4,
    minutes: [15, 35],
    suits: ["breakfast", "lunch", "dinner"],
    tags: ["vegetarian", "gluten-free", "dairy-free"],
    keeps: true,
    lines: `
      600 g potatoes, peeled and thinly sliced
      1 large onion (about 200 g), thinly sliced
      6 large eggs
      4 tbsp olive oil
      1 tsp salt`,
    steps: `
      Heat the oil in a 24 cm non-stick pan over medium-low heat. Add the potatoes, onion and half the salt, cover and cook for 20 minutes, turning now and then, until soft but not brown.
      Beat the eggs with the rest of the salt in a large bowl. Fold in the hot potatoes and leave for 5 minutes.
      Return everything to the pan and cook over medium-low heat for 6 minutes, shaking it, until only the middle wobbles.
      Put a plate over the pan, turn it over in one movement, slide the tortilla back and cook for 4–5 minutes, until set through (71 °C / 160 °F).
      Rest for 5 minutes. Eat warm or cold; it keeps 3 days in the fridge.`,
  },
  {
    slug: "chickpeas-spinach-paprika",
    title: "Chickpeas with spinach and paprika",
    description: "The tapas bar classic of Seville as a bowl of supper, thickened with fried bread and almonds.",
    servings: 4,
    minutes: [10, 25],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch", "freezes"],
    keeps: true,
    lines: `
      2 cans (400 g each) chickpeas, drained
      500 g spinach, washed
      80 g white bread, crusts off, torn
      40 g almonds
      4 tbsp olive oil
      4 cloves garlic, sliced
      1 can (400 g) crushed tomatoes
      2 tsp paprika
      1 tsp ground cumin
      1 tbsp red wine vinegar
      1 tsp salt
      200 ml water`,
    steps: `
      Fry the bread, almonds and garlic in 3 tablespoons of the oil over medium heat for 5 minutes, until golden. Blend with the vinegar and a little of the water to a rough paste.
      Wilt the spinach in the last spoon of oil in a wide pot for 3 minutes, in two lots.
      Stir in the paprika and cumin for 30 seconds, then add the tomatoes, chickpeas, salt and the rest of the water. Simmer for 10 minutes.
      Stir in the paste and cook for 5 minutes, until thick.`,
  },
  {
    slug: "gazpacho",
    title: "Gazpacho",
    description: "Drink it from a glass, very cold. It depends on ripe tomatoes, so make it only when there are some.",
    servings: 6,
    minutes: [15, 0, 60],
    suits: ["snack", "lunch"],
    tags: ["vegan", "gluten-free", "no-cook", "soup"],
    keeps: true,
    lines: `
      1 kg ripe tomatoes, quartered
      1 medium cucumber (about 250 g), peeled
      1 green bell pepper (about 150 g), seeded
      1 clove garlic
      4 tbsp olive oil
      2 tbsp red wine vinegar
      1 tsp salt
      150 ml cold water`,
    steps: `
      Blend the tomatoes, cucumber, pepper and garlic with the vinegar, salt and water for 2 minutes, until very smooth.
      With the motor running pour in the oil in a thin stream; the soup turns from red to orange.
      Chill for at least 1 hour. Stir, taste for vinegar and serve cold. Keeps 3 days in the fridge.`,
  },
  {
    slug: "pan-con-tomate-almonds",
    title: "Tomato bread with almonds and orange",
    description: "Grated tomato on hot toast, a few almonds, an orange: the plainest good breakfast there is.",
    servings: 2,
    minutes: [10, 3],
    suits: ["breakfast"],
    tags: ["vegan", "quick"],
    lines: `
      4 slices whole wheat bread (about 160 g)
      300 g ripe tomatoes
      1 clove garlic, halved
      1 1/2 tbsp olive oil
      1/4 tsp salt
      30 g almonds
      2 medium oranges (about 280 g), peeled and sliced`,
    steps: `
      Grate the tomatoes on the coarse side of a grater down to the skin. Throw the skin away and salt the pulp.
      Toast the bread for 3 minutes, until crisp, and rub it with the cut garlic.
      Spoon the tomato over and drizzle with the oil. Eat with the almonds and the orange.`,
  },
  {
    slug: "arroz-con-pollo",
    title: "Chicken and rice in one pan",
    description: "Not paella and not pretending to be: a family rice with peppers and peas, coloured with paprika.",
    servings: 4,
    minutes: [15, 40],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "one-pot", "kids", "high-protein"],
    keeps: true,
    lines: `
      600 g boneless skinless chicken thighs, in pieces
      280 g short-grain white rice
      2 tbsp olive oil
      1 medium onion (about 150 g), chopped
      1 red bell pepper (about 150 g), diced
      3 cloves garlic, chopped
      200 g canned crushed tomatoes
      150 g frozen peas
      400 ml chicken broth
      350 ml water
      2 tsp paprika
      1/2 tsp ground turmeric
      3/4 tsp salt
      1 lemon (about 100 g), in wedges`,
    steps: `
      Season the chicken with half the salt and brown it in the oil in a wide pan over medium-high heat for 8 minutes. Set aside.
      Soften the onion and pepper in the pan for 8 minutes. Add the garlic, paprika and turmeric for 30 seconds, then the tomatoes for 3 minutes.
      Stir in the rice, the broth, the water and the rest of the salt and bring to the boil. Lay the chicken on top.
      Simmer uncovered over low heat for 16 minutes without stirring. Scatter over the peas for the last 4 minutes. The chicken should have reached 74 °C (165 °F).
      Cover off the heat for 5 minutes and serve with the lemon. Cool leftovers on a tray within 1 hour and keep them in the fridge for 1 day; heat until steaming.`,
  },
  {
    slug: "garlic-shrimp-white-beans",
    title: "Garlic shrimp with white beans",
    description: "Gambas al ajillo with something to catch the oil. Fifteen minutes, one pan.",
    servings: 2,
    minutes: [8, 8],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "quick", "high-protein", "one-pot"],
    lines: `
      300 g raw shrimp, peeled
      1 can (400 g) white beans, drained
      200 g cherry tomatoes, halved
      5 cloves garlic, sliced
      3 tbsp olive oil
      1/2 tsp paprika
      1/4 tsp red pepper flakes
      1/4 tsp salt
      15 g fresh parsley, chopped
      1 tbsp lemon juice`,
    steps: `
      Dry the shrimp and season with half the salt.
      Warm the oil with the garlic and pepper flakes in a wide pan over medium-low heat for 3 minutes, until the garlic just turns golden.
      Turn the heat up, add the shrimp and paprika and fry for 3 minutes, turning once, until pink and opaque throughout.
      Add the beans, tomatoes and the rest of the salt for 2 minutes. Finish with lemon juice and parsley.`,
  },
  {
    slug: "cod-peppers-potatoes",
    title: "Baked cod with peppers and potatoes",
    description: "The potatoes roast first and drink the pepper juices; the fish gets the last quarter of an hour.",
    servings: 4,
    minutes: [15, 50],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      600 g cod fillets
      800 g potatoes, in 5 mm slices
      2 red bell peppers (about 300 g), sliced
      1 large onion (about 200 g), sliced
      300 g tomatoes, sliced
      4 tbsp olive oil
      3 cloves garlic, sliced
      1 tsp paprika
      1 tsp salt
      10 g fresh parsley, chopped`,
    steps: `
      Heat the oven to 200 °C (400 °F). Toss the potatoes, peppers and onion with 3 tablespoons of the oil, the paprika and two thirds of the salt in a large baking pan. Roast for 30 minutes, turning once.
      Add the garlic and tomatoes and roast for 5 minutes.
      Lay the cod on top, season with the rest of the salt and oil and bake for 12–15 minutes, until it flakes (63 °C / 145 °F).
      Scatter with parsley and serve from the pan.`,
  },
  {
    slug: "lentils-with-chorizo",
    title: "Lentils with chorizo and carrots",
    description: "A little chorizo seasons a whole pot. Monday's lentils are Tuesday's lunch.",
    servings: 6,
    minutes: [15, 45],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "batch", "freezes", "one-pot"],
    keeps: true,
    lines: `
      400 g dried brown lentils, rinsed
      120 g chorizo sausage, sliced
      1 tbsp olive oil
      1 large onion (about 200 g), chopped
      3 medium carrots (about 210 g), sliced
      1 green bell pepper (about 150 g), diced
      300 g potatoes, diced
      3 cloves garlic, chopped
      200 g canned crushed tomatoes
      2 tsp paprika
      1 bay leaf
      1.4 l water
      1 tsp salt`,
    steps: `
      Fry the chorizo in the oil in a large pot over medium heat for 4 minutes, until its red fat runs.
      Add the onion, pepper and carrots and soften for 8 minutes. Stir in the garlic and paprika for 30 seconds.
      Add the lentils, tomatoes, bay leaf and water. Simmer half covered for 15 minutes.
      Add the potatoes and salt and simmer for 18 minutes more, until everything is tender.
      Stand for 10 minutes before serving. Keeps 4 days in the fridge, 3 months frozen.`,
  },
  {
    slug: "baked-eggs-peppers",
    title: "Baked eggs with peppers and potatoes",
    description: "A pan for a slow Sunday morning: sweet peppers, crisp potatoes, an egg or two for each.",
    servings: 3,
    minutes: [10, 35],
    suits: ["breakfast", "dinner"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "one-pot"],
    lines: `
      6 large eggs
      500 g potatoes, in 1 cm cubes
      2 red bell peppers (about 300 g), sliced
      1 medium onion (about 150 g), sliced
      3 tbsp olive oil
      2 cloves garlic, sliced
      1 tsp paprika
      3/4 tsp salt
      10 g fresh parsley, chopped`,
    steps: `
      Heat the oven to 190 °C (375 °F). Fry the potatoes in the oil in an ovenproof pan over medium heat for 12 minutes, until golden.
      Add the peppers, onion and salt and cook for 10 minutes. Stir in the garlic and paprika for 1 minute.
      Make six hollows and break an egg into each. Bake for 9–10 minutes, until whites and yolks are set.
      Scatter with parsley and serve.`,
  },
  {
    slug: "paprika-almonds",
    title: "Warm paprika almonds",
    description: "Ten minutes in the oven, and they vanish before they are cold. A small handful is a snack.",
    servings: 8,
    minutes: [3, 12],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick"],
    keeps: true,
    lines: `
      240 g almonds
      2 tsp olive oil
      1 tsp paprika
      1/2 tsp ground cumin
      1/2 tsp salt`,
    steps: `
      Heat the oven to 170 °C (340 °F). Toss the almonds with the oil, paprika, cumin and salt on a tray.
      Roast for 10–12 minutes, shaking once, until one cut in half is pale brown inside.
      Cool on the tray; they crisp as they cool. Keep in a jar for 2 weeks. Whole nuts are not for children under five.`,
  },
]);
