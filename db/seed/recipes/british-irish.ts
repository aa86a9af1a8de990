import { cuisineOf } from "./recipe-file";

export const britishIrish = cuisineOf("British & Irish", [
  {
    slug: "apple-cinnamon-porridge",
    title: "Apple and cinnamon porridge",
    description: "Grate the apple straight into the pot; it sweetens the oats and saves the sugar.",
    servings: 2,
    minutes: [4, 8],
    suits: ["breakfast"],
    tags: ["vegan", "quick", "kids"],
    lines: `
      100 g rolled oats
      500 ml soy milk
      1 medium apple (about 180 g), coarsely grated
      20 g raisins
      1/2 tsp ground cinnamon
      1/8 tsp salt
      20 g walnuts, chopped`,
    steps: `
      Put the oats, soy milk, apple, raisins, cinnamon and salt in a pot.
      Bring to a simmer over medium heat and stir for 6–8 minutes, until thick and creamy.
      Divide between two bowls and scatter with the walnuts.`,
  },
  {
    slug: "beans-on-toast",
    title: "Home-made beans on toast",
    description: "Tomatoey, barely sweet, and cheaper than the can. A batch feeds three breakfasts.",
    servings: 4,
    minutes: [8, 25],
    suits: ["breakfast", "lunch"],
    tags: ["vegan", "batch", "freezes", "kids"],
    keeps: true,
    lines: `
      2 cans (400 g each) white beans, drained
      1 medium onion (about 150 g), finely chopped
      1 tbsp olive oil
      1 can (400 g) crushed tomatoes
      2 tbsp tomato paste
      1 tbsp maple syrup
      1 tbsp apple cider vinegar
      1 tsp paprika
      1/2 tsp salt
      150 ml water
      8 slices whole wheat bread (about 300 g)`,
    steps: `
      Soften the onion in the oil over medium heat for 7 minutes. Stir in the paprika and tomato paste for 1 minute.
      Add the tomatoes, syrup, vinegar, salt and water and blend smooth with a stick blender.
      Stir in the beans and simmer for 12–15 minutes, until the sauce coats them.
      Toast the bread and spoon the beans over. They keep 4 days in the fridge.`,
  },
  {
    slug: "shepherds-pie",
    title: "Shepherd's pie",
    description: "Lamb, carrots, a well-forked roof of mash. Freeze one, eat one.",
    servings: 6,
    minutes: [25, 65],
    suits: ["dinner"],
    tags: ["gluten-free", "kids", "freezes", "batch", "high-protein"],
    keeps: true,
    lines: `
      ## Filling
      700 g lean ground lamb
      1 tbsp sunflower oil
      2 medium onions (about 300 g), chopped
      3 medium carrots (about 210 g), diced
      2 stalks celery (about 80 g), diced
      2 tbsp tomato paste
      400 ml beef broth
      200 g frozen peas
      1 tsp dried thyme
      1 tsp salt
      1/2 tsp black pepper
      ## Mash
      1.2 kg potatoes, peeled and quartered
      100 ml milk
      30 g butter
      1/2 tsp salt`,
    steps: `
      ## Filling
      Brown the lamb in the oil over high heat for 8 minutes, breaking it up, and pour off the fat.
      Add the onions, carrots and celery and cook over medium heat for 8 minutes. Stir in the tomato paste and thyme for 1 minute.
      Add the broth, salt and pepper and simmer for 20 minutes, until thick. Stir in the peas.
      ## Mash
      Boil the potatoes in salted water for 18 minutes. Drain well and mash with the milk, butter and salt.
      Heat the oven to 200 °C (400 °F). Put the filling in a baking pan, cover with the mash and rough it up with a fork.
      Bake for 25 minutes, until brown on top and 74 °C (165 °F) in the middle.`,
  },
  {
    slug: "red-lentil-shepherds-pie",
    title: "Red lentil cottage pie with sweet potato",
    description: "A meatless pie with a copper-coloured lid. It cuts in squares the next day.",
    servings: 6,
    minutes: [20, 60],
    suits: ["dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes", "kids"],
    keeps: true,
    lines: `
      ## Filling
      300 g dried red lentils, rinsed
      2 tbsp olive oil
      1 large onion (about 200 g), chopped
      3 medium carrots (about 210 g), diced
      250 g mushrooms, chopped
      3 cloves garlic, crushed
      1 can (400 g) crushed tomatoes
      2 tbsp tomato paste
      700 ml water
      1 tsp dried thyme
      1 1/2 tsp salt
      1/2 tsp black pepper
      150 g frozen peas
      ## Lid
      1 kg sweet potatoes, peeled and in chunks
      500 g potatoes, peeled and in chunks
      2 tbsp olive oil
      1/2 tsp salt`,
    steps: `
      ## Filling
      Soften the onion and carrots in the oil over medium heat for 8 minutes. Add the mushrooms and cook for 6 minutes.
      Stir in the garlic, thyme and tomato paste for 1 minute, then the lentils, tomatoes and water. Simmer for 20 minutes, stirring often, until thick.
      Add the peas, salt and pepper and spread in a 30 × 20 cm baking pan.
      ## Lid
      Boil the potatoes and sweet potatoes for 15 minutes, drain well and mash with the oil and salt.
      Heat the oven to 200 °C (400 °F). Cover the filling with the mash and bake for 25 minutes, until crusted. Rest for 10 minutes.`,
  },
  {
    slug: "leek-potato-soup",
    title: "Leek and potato soup",
    description: "A few plain things in a pot. Do not brown the leeks; they should taste of themselves.",
    servings: 4,
    minutes: [12, 28],
    suits: ["lunch"],
    tags: ["vegan", "gluten-free", "soup", "freezes", "one-pot", "batch"],
    keeps: true,
    lines: `
      4 leeks (about 600 g), sliced and washed
      600 g potatoes, peeled and diced
      3 tbsp olive oil
      1 can (400 g) white beans, drained
      1.1 l water
      1 1/2 tsp salt
      1/4 tsp black pepper
      10 g fresh chives, chopped`,
    steps: `
      Sweat the leeks in the oil with half the salt in a covered pot over low heat for 10 minutes, stirring now and then.
      Add the potatoes, water and the rest of the salt. Simmer for 15 minutes, until soft.
      Add the beans, heat through for 3 minutes and blend until smooth.
      Season with pepper and scatter with chives.`,
  },
  {
    slug: "haddock-kedgeree",
    title: "Kedgeree with smoked haddock",
    description: "Breakfast for the sort of day that needs one: gentle spice, flaked fish, boiled eggs.",
    servings: 4,
    minutes: [15, 30],
    suits: ["breakfast", "lunch"],
    tags: ["gluten-free", "high-protein"],
    lines: `
      300 g smoked haddock
      240 g long-grain white rice
      4 large eggs
      1 medium onion (about 150 g), sliced
      30 g butter
      2 tsp curry powder
      150 g frozen peas
      500 ml water
      1/4 tsp salt
      1 tbsp lemon juice
      15 g fresh parsley, chopped`,
    steps: `
      Cover the fish with the water in a wide pan, bring to a simmer and cook for 8 minutes, until it flakes (63 °C / 145 °F). Keep the water; flake the fish and take out skin and bones.
      Boil the eggs for 9 minutes, cool, peel and quarter.
      Soften the onion in the butter for 8 minutes. Stir in the curry powder and rice for 1 minute.
      Add the fish water and the salt, cover and simmer over low heat for 12 minutes. Add the peas for the last 3.
      Fold in the fish, lemon juice and parsley and lay the eggs on top. Eat at once; do not keep it warm for hours.`,
  },
  {
    slug: "irish-stew",
    title: "Irish stew",
    description:
      "Lamb, potatoes, onions, carrots and time. Half the potatoes fall apart to thicken it, half stay whole.",
    servings: 5,
    minutes: [20, 110],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "one-pot", "batch", "high-protein"],
    keeps: true,
    lines: `
      800 g lean lamb shoulder, trimmed, in 4 cm cubes
      1 kg potatoes, peeled and halved
      2 large onions (about 400 g), sliced
      400 g carrots, in chunks
      1 tbsp sunflower oil
      1 l water
      1 tsp dried thyme
      2 tsp salt
      1/2 tsp black pepper
      20 g fresh parsley, chopped`,
    steps: `
      Brown the lamb in the oil in a heavy pot over high heat in two lots, about 5 minutes each.
      Add the onions, thyme, salt, pepper, water and a third of the potatoes, sliced. Cover and simmer gently for 1 hour.
      Add the carrots and the rest of the potatoes and simmer for 35–40 minutes, until the meat is tender.
      Skim the fat, stir in the parsley and stand for 5 minutes. Keeps 3 days in the fridge.`,
  },
  {
    slug: "irish-soda-bread",
    title: "Brown soda bread",
    description: "Stir, shape, bake: bread within the hour, with no yeast and no kneading.",
    servings: 10,
    makes: "1 loaf of 10 slices",
    minutes: [10, 40],
    suits: ["breakfast", "snack"],
    tags: ["vegetarian", "baking", "freezes"],
    keeps: true,
    lines: `
      300 g whole wheat flour
      150 g all-purpose flour
      50 g rolled oats
      1 tsp baking soda
      1 tsp salt
      400 ml buttermilk
      1 tbsp honey
      30 g sunflower seeds`,
    steps: `
      Heat the oven to 200 °C (400 °F) and dust a tray with a little of the flour.
      Mix the flours, oats, soda, salt and seeds. Stir the honey into the buttermilk, pour it in and bring the dough together quickly with one hand.
      Shape a round 4 cm high on the tray and cut a deep cross in it.
      Bake for 38–40 minutes, until it sounds hollow when tapped underneath. Cool on a rack for 30 minutes if you can. Best within 2 days; freezes well in slices.`,
  },
  {
    slug: "oat-flapjacks",
    title: "Oat and seed flapjacks",
    description: "The chewy British sort. They survive a week in a tin and the bottom of a school bag.",
    servings: 16,
    makes: "16 squares",
    minutes: [10, 25],
    suits: ["snack"],
    tags: ["vegetarian", "kids", "baking", "batch", "freezes"],
    keeps: true,
    lines: `
      300 g rolled oats
      120 g butter
      100 g honey
      50 g brown sugar
      60 g raisins
      40 g pumpkin seeds
      40 g sunflower seeds
      1/4 tsp salt`,
    steps: `
      Heat the oven to 170 °C (340 °F) and line a 20 cm square pan.
      Melt the butter, honey, sugar and salt over low heat for 3 minutes.
      Stir in the oats, raisins and seeds, press firmly into the pan and bake for 20–22 minutes, until golden at the edges but soft in the middle.
      Mark 16 squares while warm and cut when cold.`,
  },
  {
    slug: "oven-fish-chips-peas",
    title: "Oven fish and chips with crushed peas",
    description: "Breadcrumbs, a hot tray and a little oil make a crisp that needs no deep fryer.",
    servings: 4,
    minutes: [20, 40],
    suits: ["dinner"],
    tags: ["dairy-free", "kids", "high-protein"],
    lines: `
      600 g cod fillets, in 4 pieces
      1 kg potatoes, in thick chips
      4 tbsp sunflower oil
      50 g all-purpose flour
      2 large eggs, beaten
      100 g dry breadcrumbs
      400 g frozen peas
      1 tbsp lemon juice
      10 g fresh mint leaves, chopped
      1 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Heat the oven to 220 °C (430 °F) with a large tray inside. Toss the potatoes with half the oil and half the salt, spread on the hot tray and bake for 40 minutes, turning twice.
      Dry the fish and season with the rest of the salt and the pepper. Turn it in flour, egg and then breadcrumbs.
      Lay the fish on a second tray, drizzle with the rest of the oil and bake for the last 15–18 minutes, until golden and 63 °C (145 °F) inside.
      Boil the peas for 4 minutes, drain and crush with the lemon juice and mint. Serve together.`,
  },
]);
