import { cuisineOf } from "./recipe-file";

export const french = cuisineOf("French", [
  {
    slug: "lentil-salad-mustard-egg",
    title: "Lentil salad with mustard dressing and egg",
    description: "Dress the lentils while they are hot and they take the mustard all the way in.",
    servings: 4,
    minutes: [15, 25],
    suits: ["lunch"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "salad", "batch"],
    keeps: true,
    lines: `
      250 g dried green lentils, rinsed
      4 large eggs
      2 medium carrots (about 140 g), finely diced
      1 small red onion (about 70 g), finely chopped
      1 tbsp Dijon mustard
      2 tbsp red wine vinegar
      3 tbsp olive oil
      20 g fresh parsley, chopped
      3/4 tsp salt
      1/4 tsp black pepper
      80 g lettuce leaves`,
    steps: `
      Simmer the lentils and carrots in plenty of unsalted water for 20–25 minutes, until tender but whole. Drain well.
      Meanwhile boil the eggs for 9 minutes, cool under running water and peel.
      Whisk the mustard, vinegar, oil, salt and pepper in a large bowl. Stir in the onion and the hot lentils and leave for 10 minutes.
      Fold in the parsley. Serve on the lettuce with the eggs cut in halves. Without the eggs and leaves the salad keeps 4 days.`,
  },
  {
    slug: "ratatouille",
    title: "Ratatouille",
    description: "Each vegetable gets its own turn in the pan, so that none of them steams. Good hot, better cold.",
    servings: 4,
    minutes: [20, 50],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      1 large eggplant (about 450 g), in 2 cm cubes
      2 medium zucchini (about 400 g), in 2 cm pieces
      2 red bell peppers (about 300 g), in 2 cm pieces
      1 large onion (about 200 g), sliced
      4 cloves garlic, sliced
      600 g tomatoes, chopped
      5 tbsp olive oil
      1 tsp dried thyme
      1 tsp salt
      1/4 tsp black pepper
      1 can (400 g) chickpeas, drained
      10 g fresh basil leaves`,
    steps: `
      Heat 2 tablespoons of the oil in a wide pot over medium-high heat and brown the eggplant with a third of the salt for 8 minutes. Lift out.
      Add another tablespoon of oil and brown the zucchini for 5 minutes. Lift out.
      Soften the onion and peppers in the rest of the oil for 10 minutes. Add the garlic and thyme for 1 minute.
      Add the tomatoes and the remaining salt and cook for 10 minutes, until saucy.
      Return the eggplant and zucchini with the chickpeas, cover partly and simmer over low heat for 15 minutes. Stir in pepper and basil.`,
  },
  {
    slug: "mustard-chicken-leeks",
    title: "Mustard chicken with leeks and potatoes",
    description: "Leeks melt into the sauce, mustard sharpens it, and the potatoes are there to leave nothing behind.",
    servings: 4,
    minutes: [15, 40],
    suits: ["dinner"],
    tags: ["gluten-free", "high-protein"],
    keeps: true,
    lines: `
      600 g boneless skinless chicken breast, in large pieces
      700 g potatoes, quartered
      3 leeks (about 400 g), sliced and washed
      20 g butter
      1 tbsp olive oil
      2 tbsp Dijon mustard
      250 ml chicken broth
      100 g sour cream
      1 tsp salt
      1/4 tsp black pepper
      1/2 tsp dried thyme`,
    steps: `
      Boil the potatoes in water with half the salt for 18 minutes, until tender.
      Season the chicken with the rest of the salt and the pepper and brown it in the oil over medium-high heat, 3 minutes a side. Set aside.
      Melt the butter in the same pan and cook the leeks with the thyme over medium heat for 10 minutes, until soft.
      Stir in the mustard and broth, return the chicken, cover and simmer for 10 minutes, until it has reached 74 °C (165 °F).
      Off the heat stir in the sour cream. Serve over the drained potatoes.`,
  },
  {
    slug: "buckwheat-galettes-mushroom-egg",
    title: "Buckwheat galettes with mushrooms and egg",
    description: "Lacy brown pancakes folded over an egg. The batter wants an hour's rest, then it behaves.",
    servings: 4,
    makes: "4 galettes",
    minutes: [15, 30, 60],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free"],
    lines: `
      ## Batter
      150 g buckwheat flour
      350 ml water
      1 large egg
      1/2 tsp salt
      ## Filling
      250 g mushrooms, sliced
      4 large eggs
      80 g gruyere cheese, grated
      20 g butter
      1 tbsp sunflower oil
      1/4 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Whisk the flour, salt, egg and water to a thin batter. Rest it for 1 hour in the fridge.
      Brown the mushrooms in the butter with the salt over high heat for 6 minutes. Set aside.
      Heat a large non-stick pan over medium-high heat and wipe it with a little of the oil. Pour in a quarter of the batter, tilt to spread it thin and cook for 2 minutes, until the edges lift. Turn it.
      Break an egg in the middle, spread the white with a fork, and scatter mushrooms, cheese and pepper around it. Fold the four edges in, cover and cook over low heat for 3–4 minutes, until the white and yolk are set.
      Make the other three in the same way and eat each one as it comes.`,
  },
  {
    slug: "french-onion-soup",
    title: "Onion soup with cheese toasts",
    description: "A kilo of onions, forty minutes of patience, and a toast that drowns happily.",
    servings: 4,
    minutes: [15, 65],
    suits: ["lunch", "dinner"],
    tags: ["vegetarian", "soup", "freezes"],
    keeps: true,
    lines: `
      1 kg onions, thinly sliced
      30 g butter
      2 tbsp olive oil
      2 cloves garlic, crushed
      1 tbsp all-purpose flour
      600 ml vegetable broth
      600 ml water
      1 tbsp red wine vinegar
      1/4 tsp salt
      1 tsp dried thyme
      160 g French bread, in 8 slices
      120 g gruyere cheese, grated`,
    steps: `
      Melt the butter with the oil in a heavy pot. Add the onions and salt and cook over medium-low heat for 40 minutes, stirring more often towards the end, until deep brown.
      Stir in the garlic, thyme and flour for 2 minutes. Add the vinegar, then the broth and water, and simmer for 15 minutes.
      Heat the grill. Toast the bread on one side, turn it, cover with the cheese and grill for 3 minutes, until bubbling.
      Ladle the soup into bowls and float two toasts on each.`,
  },
  {
    slug: "herb-omelette",
    title: "Herb omelette with tomato salad",
    description: "Three minutes in a hot pan, and off the heat the moment it sets. Half the flavour is green.",
    servings: 2,
    minutes: [8, 6],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free", "quick", "high-protein"],
    lines: `
      6 large eggs
      1 tbsp milk
      15 g butter
      10 g fresh chives, chopped
      10 g fresh parsley, chopped
      1/4 tsp salt
      1/4 tsp black pepper
      250 g tomatoes, sliced
      2 tsp olive oil
      1 tsp red wine vinegar`,
    steps: `
      Dress the tomatoes with the oil, vinegar and a pinch of the salt.
      Beat the eggs with the milk, herbs, pepper and the rest of the salt until no white threads show.
      Melt half the butter in a small pan over medium-high heat. Pour in half the egg, draw the edges to the centre as they set for 2 minutes, then leave for 30 seconds until just set throughout.
      Fold, slide onto a plate and make the second. Serve with the tomatoes. For small children and in pregnancy cook until quite firm.`,
  },
  {
    slug: "provencal-salmon-traybake",
    title: "Provençal salmon with green beans",
    description: "One tray, one knife, no stirring. Olives and lemon salt the fish for you.",
    servings: 4,
    minutes: [15, 30],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein", "one-pot"],
    lines: `
      4 salmon fillets (about 560 g)
      600 g small potatoes, halved
      300 g green beans, trimmed
      300 g cherry tomatoes
      50 g black olives, pitted
      3 tbsp olive oil
      2 cloves garlic, sliced
      1 lemon (about 100 g), half sliced and half juiced
      1 tsp dried thyme
      3/4 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Heat the oven to 210 °C (410 °F). Toss the potatoes with half the oil and salt on a large tray and roast for 15 minutes.
      Add the beans, tomatoes, garlic, thyme, olives and the rest of the oil and roast for 5 minutes more.
      Lay the salmon on top with the lemon slices, season with the remaining salt and the pepper, and roast for 10–12 minutes, until it flakes and has reached 63 °C (145 °F).
      Squeeze the lemon juice over everything and serve.`,
  },
  {
    slug: "beef-carrot-daube",
    title: "Beef and carrot stew with red wine",
    description: "An honest braise: brown the meat well, then leave it alone for two hours and a half.",
    servings: 6,
    minutes: [25, 165],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "batch", "freezes", "one-pot", "high-protein"],
    keeps: true,
    lines: `
      1 kg beef chuck, trimmed, in 4 cm cubes
      2 tbsp olive oil
      2 large onions (about 400 g), sliced
      500 g carrots, in thick slices
      200 g mushrooms, halved
      3 cloves garlic, crushed
      2 tbsp tomato paste
      300 ml red wine
      400 ml beef broth
      800 g potatoes, in large chunks
      1 tsp dried thyme
      2 bay leaves
      1 tsp salt
      1/2 tsp black pepper`,
    steps: `
      Dry the beef, season it with the salt and pepper and brown it in the oil in three lots in a heavy pot over high heat, about 5 minutes each. Set aside.
      Cook the onions in the same pot for 8 minutes. Stir in the garlic and tomato paste for 1 minute.
      Pour in the wine and boil for 4 minutes, scraping the bottom. Add the broth, thyme, bay leaves and beef.
      Cover and simmer very gently for 1 hour 30 minutes. Add the carrots, mushrooms and potatoes and simmer for 45 minutes more, until the meat parts with a spoon.
      Take out the bay leaves and skim the fat. Cool leftovers within 2 hours; it keeps 4 days in the fridge.`,
  },
  {
    slug: "socca",
    title: "Socca, the chickpea flatbread of Nice",
    description: "Chickpea flour, water, oil and a fierce oven. Eat it with your fingers and too much pepper.",
    servings: 4,
    minutes: [5, 15, 30],
    suits: ["snack"],
    tags: ["vegan", "gluten-free"],
    lines: `
      150 g chickpea flour
      300 ml water
      3 tbsp olive oil
      1/2 tsp salt
      1/2 tsp black pepper
      1/2 tsp dried rosemary`,
    steps: `
      Whisk the flour, water, salt and 2 tablespoons of the oil until smooth. Rest for 30 minutes.
      Heat the oven to 240 °C (465 °F) with a 28 cm ovenproof pan inside.
      Swirl the last spoon of oil in the hot pan, pour in the batter and scatter over the rosemary. Bake for 12–15 minutes, until crisp and dark at the edges.
      Grind the pepper over, break into pieces and eat hot.`,
  },
  {
    slug: "yogurt-pot-cake",
    title: "Yogurt cake with apples",
    description: "The cake French children learn first, here with two apples and less sugar than most.",
    servings: 10,
    makes: "1 cake of 10 slices",
    minutes: [15, 40],
    suits: ["snack"],
    tags: ["vegetarian", "kids", "baking", "freezes"],
    keeps: true,
    lines: `
      125 g plain yogurt
      3 large eggs
      130 g sugar
      80 ml sunflower oil
      220 g all-purpose flour
      2 tsp baking powder
      1 tsp vanilla extract
      1/4 tsp salt
      2 medium apples (about 300 g), peeled and diced`,
    steps: `
      Heat the oven to 180 °C (350 °F) and line a 24 cm loaf pan or a 22 cm round pan.
      Whisk the eggs and sugar for 2 minutes, then the yogurt, oil and vanilla.
      Stir in the flour, baking powder and salt until no dry streaks are left. Fold in the apples.
      Bake for 38–40 minutes, until a skewer comes out clean. Cool in the pan for 10 minutes. Keeps 3 days wrapped, or freezes in slices.`,
  },
]);
