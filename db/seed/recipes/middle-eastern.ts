import { cuisineOf } from "./recipe-file";

export const middleEastern = cuisineOf("Middle Eastern", [
  {
    slug: "shakshuka",
    title: "Shakshuka",
    description: "Eggs set in a peppery tomato sauce. Cook the sauce well before the eggs go in; they will not wait.",
    servings: 3,
    minutes: [10, 30],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "one-pot"],
    lines: `
      6 large eggs
      2 tbsp olive oil
      1 large onion (about 200 g), sliced
      2 red bell peppers (about 300 g), sliced
      3 cloves garlic, sliced
      2 cans (400 g each) crushed tomatoes
      1 tbsp tomato paste
      2 tsp ground cumin
      1 tsp paprika
      1/4 tsp cayenne pepper
      3/4 tsp salt
      10 g cilantro, chopped`,
    steps: `
      Soften the onion and peppers in the oil in a wide pan over medium heat for 10 minutes.
      Stir in the garlic, cumin, paprika, cayenne and tomato paste for 1 minute. Add the tomatoes and salt and simmer for 10 minutes, until thick.
      Make six hollows and break an egg into each. Cover and cook over low heat for 7–8 minutes, until whites and yolks are set.
      Scatter with cilantro and serve from the pan.`,
  },
  {
    slug: "ful-medames",
    title: "Ful: warm fava beans with lemon and cumin",
    description: "Breakfast from Cairo to Damascus, crushed with lemon and garlic. It lasts you well past noon.",
    servings: 3,
    minutes: [10, 10],
    suits: ["breakfast", "lunch"],
    tags: ["vegan", "quick"],
    keeps: true,
    lines: `
      2 cans (400 g each) fava beans, drained
      150 ml water
      2 cloves garlic, crushed
      3 tbsp lemon juice
      1 1/2 tsp ground cumin
      3 tbsp olive oil
      1/2 tsp salt
      200 g tomatoes, diced
      15 g fresh parsley, chopped
      3 small pita breads (about 150 g)`,
    steps: `
      Simmer the beans in the water with the cumin for 8 minutes. Crush half of them with a fork.
      Stir in the garlic, lemon juice, salt and half the oil.
      Top with the tomatoes, parsley and the rest of the oil and eat with warm pita.`,
  },
  {
    slug: "hummus-vegetables",
    title: "Hummus with raw vegetables",
    description: "Blend longer than you think, with ice-cold water, and it turns pale and light.",
    servings: 6,
    minutes: [15, 0],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick", "no-cook", "kids"],
    keeps: true,
    lines: `
      2 cans (400 g each) chickpeas, drained
      100 g tahini
      4 tbsp lemon juice
      1 clove garlic
      1/2 tsp ground cumin
      3/4 tsp salt
      80 ml cold water
      1 tbsp olive oil
      300 g carrots, cut in sticks
      1 medium cucumber (about 250 g), cut in sticks
      1 red bell pepper (about 150 g), cut in strips`,
    steps: `
      Blend the tahini, lemon juice, garlic, cumin and salt for 1 minute, until thick and pale.
      Add the chickpeas and blend for 4 minutes, adding the cold water slowly, until very smooth.
      Spoon into a bowl, pour the oil over and serve with the vegetables. Keeps 4 days in the fridge.`,
  },
  {
    slug: "mujaddara",
    title: "Mujaddara: lentils and rice with dark onions",
    description: "Three cheap things and half an hour of frying onions almost too far.",
    servings: 4,
    minutes: [10, 50],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch"],
    keeps: true,
    lines: `
      220 g dried green lentils, rinsed
      200 g long-grain white rice
      800 g onions, thinly sliced
      5 tbsp olive oil
      1 tsp ground cumin
      1/2 tsp ground cinnamon
      1 1/2 tsp salt
      1/4 tsp black pepper
      700 ml water
      15 g fresh parsley, chopped`,
    steps: `
      Fry the onions in the oil in a wide pan over medium heat with a third of the salt for 30 minutes, stirring, until deep brown.
      Meanwhile simmer the lentils in plenty of water for 15 minutes, until half tender. Drain.
      Put the lentils, rice, spices, pepper, the rest of the salt, half the onions and the measured water in a pot. Cover and simmer over low heat for 18 minutes.
      Rest off the heat for 10 minutes, fork up, and top with the other onions and the parsley. Cool leftovers within 1 hour and eat them the next day.`,
  },
  {
    slug: "tray-shawarma-chicken",
    title: "Tray-bake shawarma chicken",
    description: "Spiced thighs, red onions and potatoes on one hot tray, a tahini sauce stirred while you wait.",
    servings: 4,
    minutes: [20, 40],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    keeps: true,
    lines: `
      ## Tray
      700 g boneless skinless chicken thighs
      700 g potatoes, in wedges
      2 medium red onions (about 300 g), in wedges
      3 tbsp olive oil
      3 cloves garlic, crushed
      2 tsp ground cumin
      2 tsp paprika
      1 tsp ground coriander
      1/2 tsp ground turmeric
      1/2 tsp ground cinnamon
      1 1/4 tsp salt
      2 tbsp lemon juice
      ## Sauce
      60 g tahini
      1 tbsp lemon juice
      80 ml water
      1/4 tsp salt
      ## Salad
      1 medium cucumber (about 250 g), diced
      250 g tomatoes, diced
      15 g fresh parsley, chopped`,
    steps: `
      ## Tray
      Heat the oven to 220 °C (430 °F). Mix the oil, garlic, spices, salt and lemon juice and turn the chicken, potatoes and onions in it.
      Roast the potatoes and onions on a large tray for 15 minutes. Add the chicken and roast for 25 minutes more, until browned and 74 °C (165 °F) inside.
      ## Sauce
      Whisk the tahini, lemon juice, salt and water until it runs.
      ## Salad
      Toss the cucumber, tomatoes and parsley. Slice the chicken and serve with the vegetables, salad and sauce.`,
  },
  {
    slug: "baked-falafel-pita",
    title: "Baked falafel in pita with tahini sauce",
    description: "Made from soaked raw chickpeas, which is why they stay together. Baked on oil until crisp.",
    servings: 5,
    makes: "25 falafel",
    minutes: [30, 28, 720],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "freezes", "batch"],
    keeps: true,
    lines: `
      ## Falafel
      300 g dried chickpeas
      1 medium onion (about 150 g), quartered
      4 cloves garlic
      30 g fresh parsley
      30 g cilantro
      2 tsp ground cumin
      2 tsp ground coriander
      1 1/2 tsp salt
      1 tsp baking powder
      2 tbsp chickpea flour
      4 tbsp olive oil
      ## Sauce
      80 g tahini
      2 tbsp lemon juice
      100 ml water
      1/4 tsp salt
      ## To serve
      5 small pita breads (about 250 g)
      250 g tomatoes, diced
      1 medium cucumber (about 250 g), diced`,
    steps: `
      ## Falafel
      Soak the chickpeas in plenty of cold water for 12 hours. Drain well and do not cook them.
      Chop them in a food processor with the onion, garlic and herbs until like coarse sand. Mix in the cumin, coriander, salt, baking powder and flour and chill for 15 minutes.
      Heat the oven to 200 °C (400 °F). Shape 25 small patties on a tray brushed with half the oil, brush with the rest and bake for 26–28 minutes, turning once, until brown.
      ## Sauce
      Whisk the tahini with the lemon juice, salt and water.
      ## To serve
      Fill the warmed pita with falafel, tomatoes, cucumber and sauce. Freeze spare falafel baked.`,
  },
  {
    slug: "fattoush-chickpeas",
    title: "Fattoush with chickpeas",
    description: "Torn crisp bread, crunchy vegetables, mint and a sharp dressing. Toss it when everyone is seated.",
    servings: 4,
    minutes: [15, 5],
    suits: ["lunch"],
    tags: ["vegan", "quick", "salad"],
    lines: `
      2 pita breads (about 120 g), torn
      1 can (400 g) chickpeas, drained
      250 g romaine lettuce, shredded
      300 g tomatoes, diced
      1 medium cucumber (about 250 g), diced
      150 g radishes, sliced
      4 scallions (about 60 g), sliced
      20 g fresh parsley, chopped
      15 g fresh mint leaves, torn
      5 tbsp olive oil
      3 tbsp lemon juice
      3/4 tsp salt`,
    steps: `
      Heat the oven to 200 °C (400 °F). Toss the pita and chickpeas with 1 tablespoon of the oil on a tray and bake for 5 minutes, until crisp at the edges.
      Whisk the rest of the oil with the lemon juice and salt.
      Toss the vegetables and herbs with the dressing, fold in the bread and chickpeas and serve at once.`,
  },
  {
    slug: "red-lentil-lemon-soup",
    title: "Red lentil soup with lemon",
    description: "The yellow soup of every Levantine kitchen: half an hour, one pot, a lot of lemon.",
    servings: 4,
    minutes: [10, 30],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "soup", "one-pot", "batch", "freezes", "kids"],
    keeps: true,
    lines: `
      300 g dried red lentils, rinsed
      2 medium onions (about 300 g), chopped
      2 medium carrots (about 140 g), diced
      3 tbsp olive oil
      3 cloves garlic, sliced
      2 tsp ground cumin
      1/2 tsp ground turmeric
      1.4 l water
      1 1/2 tsp salt
      4 tbsp lemon juice
      15 g cilantro, chopped`,
    steps: `
      Soften the onions and carrots in the oil in a large pot over medium heat for 8 minutes. Stir in the garlic, cumin and turmeric for 1 minute.
      Add the lentils and water, bring to the boil and skim.
      Simmer half covered for 18–20 minutes, until everything is soft. Blend smooth or leave it rough.
      Add the salt and lemon juice and scatter with cilantro.`,
  },
  {
    slug: "beef-kofta-bulgur",
    title: "Beef kofta with bulgur and chopped salad",
    description: "Grated onion keeps the kofta moist; wet hands keep them off your fingers.",
    servings: 4,
    minutes: [25, 20],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein", "kids"],
    lines: `
      500 g lean ground beef
      1 medium onion (about 150 g), finely grated
      20 g fresh parsley, chopped
      1 1/2 tsp ground cumin
      1 tsp ground coriander
      1/2 tsp ground allspice
      1 1/4 tsp salt
      1 tbsp olive oil
      250 g bulgur
      500 ml boiling water
      300 g tomatoes, diced
      1 medium cucumber (about 250 g), diced
      2 tbsp lemon juice
      2 tbsp olive oil
      10 g fresh mint leaves, chopped`,
    steps: `
      Pour the boiling water over the bulgur with a quarter of the salt, cover and leave for 20 minutes.
      Squeeze the onion dry and knead it for 2 minutes with the beef, parsley, spices and the rest of the salt. Shape 12 fingers.
      Fry the kofta in 1 tablespoon of oil over medium-high heat for 9–10 minutes, turning, until browned and 71 °C (160 °F) inside.
      Toss the tomatoes and cucumber with the lemon juice, 2 tablespoons of oil and the mint.
      Fork up the bulgur and serve with the kofta and salad.`,
  },
  {
    slug: "labneh-cucumber-pita",
    title: "Strained yogurt with cucumber, olives and pita",
    description: "A breakfast of small things on one plate. Thyme and sesame do the work of za'atar.",
    servings: 3,
    minutes: [12, 3],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "quick"],
    lines: `
      400 g plain Greek yogurt
      1/4 tsp salt
      1 tsp dried thyme
      1 tbsp sesame seeds
      1 1/2 tbsp olive oil
      1 medium cucumber (about 250 g), sliced
      200 g cherry tomatoes, halved
      40 g green olives
      3 small pita breads (about 150 g)`,
    steps: `
      Toast the sesame seeds in a dry pan for 2 minutes and mix with the thyme.
      Stir the salt into the yogurt, spread it on a plate, scatter with the thyme and sesame and pour over the oil.
      Warm the pita for 1 minute and serve with the cucumber, tomatoes and olives.`,
  },
  {
    slug: "date-almond-balls",
    title: "Date and almond balls",
    description: "Dates, almonds, sesame and a little orange. Two with a coffee is exactly right.",
    servings: 8,
    makes: "16 balls",
    minutes: [15, 0],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick", "no-cook", "kids", "freezes"],
    keeps: true,
    lines: `
      220 g pitted dates
      120 g almonds
      2 tbsp tahini
      1 tsp grated orange zest
      1/2 tsp ground cinnamon
      30 g sesame seeds`,
    steps: `
      Chop the almonds finely in a food processor.
      Add the dates, tahini, zest and cinnamon and blend for 2 minutes, until it sticks together.
      Roll 16 balls and turn them in the sesame. Keep 2 weeks in the fridge.`,
  },
  {
    slug: "baba-ghanoush-carrots",
    title: "Smoky eggplant dip with carrots",
    description: "Burn the eggplants until they collapse. The blacker the skin, the better the dip.",
    servings: 4,
    minutes: [15, 35],
    suits: ["snack"],
    tags: ["vegan", "gluten-free"],
    keeps: true,
    lines: `
      2 large eggplants (about 900 g)
      50 g tahini
      2 tbsp lemon juice
      1 clove garlic, crushed
      1/2 tsp salt
      1 tbsp olive oil
      10 g fresh parsley, chopped
      300 g carrots, cut in sticks`,
    steps: `
      Heat the grill to high. Prick the eggplants and grill for 30–35 minutes, turning, until black and collapsed.
      Split them, drain the flesh in a sieve for 10 minutes and chop it.
      Stir in the tahini, lemon juice, garlic and salt. Top with the oil and parsley and serve with the carrots. Keeps 3 days.`,
  },
]);
