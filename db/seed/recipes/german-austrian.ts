import { cuisineOf } from "./recipe-file";

export const germanAustrian = cuisineOf("German & Austrian", [
  {
    slug: "overnight-muesli-berries",
    title: "Overnight muesli with berries",
    description: "Stir it at night, forget it, eat it in the morning. A grated apple keeps it fresh.",
    servings: 2,
    minutes: [10, 0, 480],
    suits: ["breakfast"],
    tags: ["vegetarian", "no-cook", "high-protein", "kids"],
    keeps: true,
    lines: `
      90 g rolled oats
      250 g plain low-fat Greek yogurt
      150 ml milk
      1 medium apple (about 180 g), grated
      1 tbsp lemon juice
      20 g hazelnuts, chopped
      1 tbsp honey
      150 g mixed berries`,
    steps: `
      Stir the oats, yogurt, milk, apple, lemon juice and honey together.
      Cover and chill overnight (8 hours), or for 2 days at most.
      Loosen with a spoon of milk and top with the berries and hazelnuts.`,
  },
  {
    slug: "linseneintopf",
    title: "Lentil and root vegetable stew",
    description: "The pot that waits on every German winter stove. A spoon of vinegar at the end wakes it up.",
    servings: 6,
    minutes: [20, 45],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes", "one-pot", "soup"],
    keeps: true,
    lines: `
      400 g dried brown lentils, rinsed
      500 g potatoes, diced
      4 medium carrots (about 280 g), diced
      200 g celeriac, diced
      2 leeks (about 280 g), sliced
      1 large onion (about 200 g), chopped
      3 tbsp sunflower oil
      2 tsp mustard
      1 tsp dried marjoram
      2 bay leaves
      1.6 l water
      2 tsp salt
      1/2 tsp black pepper
      2 tbsp apple cider vinegar`,
    steps: `
      Soften the onion, carrots and celeriac in the oil in a large pot over medium heat for 8 minutes.
      Add the lentils, bay leaves and water and simmer half covered for 15 minutes.
      Add the potatoes, leeks, marjoram and salt and simmer for 18–20 minutes, until everything is tender.
      Stir in the mustard, vinegar and pepper and take out the bay leaves. It thickens as it stands; keeps 4 days.`,
  },
  {
    slug: "potato-salad-smoked-salmon",
    title: "Viennese potato salad with smoked salmon",
    description: "The dressing is broth, vinegar and mustard, and the potatoes drink it warm. No mayonnaise in sight.",
    servings: 4,
    minutes: [20, 25],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "salad"],
    keeps: true,
    lines: `
      1 kg waxy potatoes
      200 ml vegetable broth, hot
      3 tbsp apple cider vinegar
      4 tbsp sunflower oil
      1 tbsp Dijon mustard
      1 small red onion (about 70 g), finely chopped
      1 medium cucumber (about 250 g), thinly sliced
      20 g fresh chives, chopped
      200 g smoked salmon
      1/2 tsp salt
      1/2 tsp sugar
      1/4 tsp black pepper`,
    steps: `
      Boil the potatoes whole in their skins for 22–25 minutes. Peel and slice while still warm.
      Whisk the broth, vinegar, mustard, salt, sugar and pepper, pour over the potatoes with the onion and leave for 10 minutes, turning gently.
      Fold in the oil, cucumber and chives. It should be loose and glossy.
      Serve with the smoked salmon. The salad alone keeps 2 days in the fridge.`,
  },
  {
    slug: "viennese-beef-goulash",
    title: "Viennese beef goulash",
    description: "As many onions as meat, all the paprika at once, and two slow hours. Reheating improves it.",
    servings: 6,
    minutes: [20, 150],
    suits: ["dinner"],
    tags: ["dairy-free", "gluten-free", "batch", "freezes", "high-protein"],
    keeps: true,
    lines: `
      900 g beef chuck, trimmed, in 4 cm cubes
      800 g onions, sliced
      3 tbsp sunflower oil
      4 tbsp paprika
      2 tbsp tomato paste
      2 tbsp apple cider vinegar
      3 cloves garlic, crushed
      1 tsp caraway seeds
      1 tsp dried marjoram
      700 ml water
      2 tsp salt
      1/4 tsp black pepper
      900 g potatoes, peeled and halved`,
    steps: `
      Cook the onions in the oil in a heavy pot over medium heat for 20 minutes, until golden brown.
      Take the pot off the heat, stir in the paprika, then at once the vinegar and 200 ml of the water, so that the paprika does not burn.
      Add the beef, tomato paste, garlic, caraway, marjoram, salt and pepper. Cover and simmer over low heat for 2 hours, adding the rest of the water bit by bit, until the meat is tender and the sauce dark.
      Boil the potatoes in water for 20 minutes and serve them beside it. The goulash keeps 4 days in the fridge.`,
  },
  {
    slug: "cheese-spaetzle",
    title: "Cheese spaetzle with browned onions",
    description: "Scrape, grate or press the batter, every family has its way. The green salad beside it is the rule.",
    servings: 4,
    minutes: [20, 30],
    suits: ["dinner"],
    tags: ["vegetarian", "kids"],
    lines: `
      ## Spaetzle
      350 g all-purpose flour
      4 large eggs
      150 ml water
      1 tsp salt
      ## Cheese and onions
      3 large onions (about 600 g), thinly sliced
      20 g butter
      1 tbsp sunflower oil
      180 g gruyere cheese, grated
      1/4 tsp black pepper
      10 g fresh chives, chopped
      ## Salad
      150 g lettuce leaves
      1 tbsp sunflower oil
      1 tbsp apple cider vinegar`,
    steps: `
      ## Cheese and onions
      Brown the onions in the butter and oil over medium-low heat for 25 minutes, stirring now and then.
      ## Spaetzle
      Beat the flour, eggs, water and salt with a wooden spoon for 3 minutes, until the batter is stretchy. Rest for 10 minutes.
      Press it through a coarse sieve or colander into simmering salted water. The spaetzle are done 2 minutes after they float; lift them out.
      Layer them with the cheese in a warm dish, cover for 3 minutes and stir. Season with pepper and top with onions and chives.
      ## Salad
      Toss the leaves with the oil and vinegar and serve beside the spaetzle.`,
  },
  {
    slug: "kaiserschmarrn-plums",
    title: "Kaiserschmarrn with plums",
    description: "A thick pancake torn to pieces in the pan, airy with beaten egg white, with hot plums beside it.",
    servings: 4,
    minutes: [15, 20],
    suits: ["breakfast", "dinner"],
    tags: ["vegetarian", "kids"],
    lines: `
      ## Plums
      500 g plums, pitted and quartered
      1 tbsp sugar
      1/2 tsp ground cinnamon
      3 tbsp water
      ## Pancake
      5 large eggs, separated
      180 g all-purpose flour
      300 ml milk
      2 tbsp sugar
      1/4 tsp salt
      1 tsp vanilla extract
      40 g raisins
      30 g butter`,
    steps: `
      ## Plums
      Cook the plums with the sugar, cinnamon and water in a covered pot over medium heat for 10 minutes.
      ## Pancake
      Whisk the flour, milk, egg yolks, salt and vanilla smooth. Beat the whites with the sugar to soft peaks and fold them in.
      Melt half the butter in a large pan over medium-low heat, pour in the batter and scatter over the raisins. Cover and cook for 7 minutes, until golden underneath.
      Quarter and turn the pancake, cook for 4 minutes, then tear it into pieces with two forks. Add the rest of the butter and fry for 2 minutes, until no batter is wet.
      Serve with the warm plums.`,
  },
  {
    slug: "oven-schnitzel-cucumber-salad",
    title: "Oven schnitzel with cucumber salad",
    description: "Chicken breast beaten thin and baked on a hot oiled tray. Crisp, and the hob stays clean.",
    servings: 4,
    minutes: [25, 20],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein", "kids"],
    lines: `
      600 g boneless skinless chicken breast
      50 g all-purpose flour
      2 large eggs, beaten
      120 g dry breadcrumbs
      4 tbsp sunflower oil
      1 tsp salt
      700 g potatoes, peeled and quartered
      2 medium cucumbers (about 500 g), thinly sliced
      2 tbsp apple cider vinegar
      1 tsp sugar
      10 g fresh dill, chopped
      1 lemon (about 100 g), in wedges`,
    steps: `
      Heat the oven to 220 °C (430 °F) with a tray inside. Put the potatoes on to boil for 18 minutes.
      Slice the chicken breasts flat in two and beat them 8 mm thin. Season with half the salt and turn in flour, egg and breadcrumbs.
      Spread half the oil on the hot tray, lay in the chicken, drizzle with 1 more tablespoon and bake for 15–18 minutes, turning once, until golden and 74 °C (165 °F) inside.
      Dress the cucumbers with the vinegar, sugar, dill, the rest of the salt and the last of the oil. Serve with the potatoes and lemon.`,
  },
  {
    slug: "pumpkin-soup-pumpkin-seeds",
    title: "Styrian pumpkin soup",
    description:
      "Roasted rather than boiled, with toasted seeds on top. Pumpkin seed oil, if you have it, goes on in drops.",
    servings: 4,
    minutes: [15, 45],
    suits: ["lunch"],
    tags: ["vegan", "gluten-free", "soup", "batch", "freezes"],
    keeps: true,
    lines: `
      1.2 kg pumpkin, peeled and in chunks
      1 large onion (about 200 g), in wedges
      2 medium carrots (about 140 g), in chunks
      3 tbsp olive oil
      3 cloves garlic
      1 l water
      150 ml coconut milk
      1 1/2 tsp salt
      1/4 tsp ground nutmeg
      1/4 tsp black pepper
      60 g pumpkin seeds`,
    steps: `
      Heat the oven to 210 °C (410 °F). Toss the pumpkin, onion, carrots and garlic with the oil and half the salt on a large tray and roast for 35 minutes, until brown at the edges.
      Simmer with the water and the rest of the salt for 8 minutes. Add the coconut milk, nutmeg and pepper and blend smooth.
      Toast the seeds in a dry pan for 3 minutes, until they pop, and scatter them over.`,
  },
  {
    slug: "liptauer-rye-bread",
    title: "Liptauer on rye bread",
    description: "The orange spread of Austrian wine taverns: fresh cheese, paprika, caraway, pickles.",
    servings: 4,
    minutes: [12, 0],
    suits: ["snack"],
    tags: ["vegetarian", "quick", "no-cook"],
    keeps: true,
    lines: `
      250 g low-fat cottage cheese
      30 g butter, soft
      1 small red onion (about 50 g), finely chopped
      40 g dill pickles, finely chopped
      2 tsp paprika
      1/2 tsp caraway seeds
      1 tsp mustard
      1/4 tsp salt
      4 slices rye bread (about 140 g)
      100 g radishes, sliced`,
    steps: `
      Blend the cottage cheese, butter, mustard, paprika and salt until smooth.
      Stir in the onion, pickles and caraway.
      Spread on the bread and top with radishes. The spread keeps 3 days in the fridge.`,
  },
  {
    slug: "lentil-salad-baked-tofu",
    title: "Warm lentil salad with baked tofu",
    description:
      "Tofu baked in mustard until it has a crust, over lentils with apple and pickle. A lunch box with backbone.",
    servings: 4,
    minutes: [15, 30],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "high-protein", "salad", "batch"],
    keeps: true,
    lines: `
      500 g firm tofu, in 2 cm cubes
      250 g dried green lentils, rinsed
      2 tbsp mustard
      4 tbsp sunflower oil
      3 tbsp apple cider vinegar
      1 medium apple (about 180 g), diced
      2 medium carrots (about 140 g), grated
      80 g dill pickles, diced
      1 small red onion (about 70 g), finely chopped
      100 g arugula
      1 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Heat the oven to 210 °C (410 °F). Dry the tofu, toss it with half the mustard, 1 tablespoon of the oil and a third of the salt and bake on a lined tray for 25 minutes, turning once, until crusted.
      Simmer the lentils in plenty of unsalted water for 20–25 minutes, until tender but whole. Drain well.
      Whisk the vinegar with the rest of the mustard, oil and salt and the pepper. Stir in the onion and the hot lentils and leave for 5 minutes.
      Fold in the apple, carrots and pickles and serve with the arugula and tofu. Without the leaves it keeps 3 days.`,
  },
]);
