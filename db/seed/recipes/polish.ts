import { cuisineOf } from "./recipe-file";

export const polish = cuisineOf("Polish", [
  {
    slug: "twarog-radish-rye",
    title: "Cottage cheese with radish and chives on rye",
    description: "The Polish breakfast plate: fresh cheese, crunch, something green. High in protein, low in fuss.",
    servings: 2,
    minutes: [8, 0],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "quick", "no-cook", "high-protein"],
    lines: `
      400 g cottage cheese
      100 g radishes, diced
      15 g fresh chives, chopped
      2 tbsp sour cream
      1/8 tsp salt
      1/4 tsp black pepper
      4 slices rye bread (about 160 g)
      200 g tomatoes, sliced`,
    steps: `
      Mash the cottage cheese lightly with the sour cream, salt and pepper.
      Fold in the radishes and chives.
      Heap on the bread and serve with the tomatoes.`,
  },
  {
    slug: "buckwheat-plum-porridge",
    title: "Roasted buckwheat with plums and almond",
    description: "Nutty, dark and not sweet at all until the plums arrive. Leftovers warm up well with more milk.",
    servings: 3,
    minutes: [5, 20],
    suits: ["breakfast"],
    tags: ["vegan", "gluten-free"],
    keeps: true,
    lines: `
      150 g roasted buckwheat groats
      450 ml almond milk
      1/4 tsp salt
      300 g plums, pitted and sliced
      1 tbsp maple syrup
      1/2 tsp ground cinnamon
      40 g almonds, chopped`,
    steps: `
      Simmer the buckwheat with the almond milk and salt in a covered pot over low heat for 15–18 minutes, until soft.
      Meanwhile cook the plums with the syrup, cinnamon and 2 tablespoons of water for 8 minutes.
      Spoon the plums over the buckwheat and scatter with the almonds.`,
  },
  {
    slug: "pierogi-ruskie",
    title: "Pierogi with potato and cheese",
    description: "Two hours for forty dumplings; put on some music and find a second pair of hands.",
    servings: 5,
    makes: "40 pierogi",
    minutes: [75, 45],
    suits: ["lunch", "dinner"],
    tags: ["vegetarian", "freezes", "kids"],
    keeps: true,
    lines: `
      ## Dough
      400 g all-purpose flour
      200 ml hot water
      2 tbsp sunflower oil
      1/2 tsp salt
      ## Filling
      600 g potatoes, peeled and quartered
      300 g farmer cheese
      1 large onion (about 200 g), finely chopped
      1 tbsp sunflower oil
      1 tsp salt
      1/2 tsp black pepper
      ## To serve
      2 large onions (about 400 g), sliced
      30 g butter
      150 g sour cream`,
    steps: `
      ## Filling
      Boil the potatoes for 18 minutes, drain, mash dry and cool. Soften the chopped onion in the oil for 8 minutes.
      Mix the potatoes, cheese and fried onion with the salt and pepper.
      ## Dough
      Stir the hot water, oil and salt into the flour and knead for 6 minutes, until soft as an earlobe. Rest under a bowl for 20 minutes.
      Roll out 2 mm thin in two lots, cut 40 rounds of 8 cm, put a spoon of filling on each, fold and pinch shut.
      ## To serve
      Brown the sliced onions in the butter over medium heat for 15 minutes.
      Boil the pierogi in batches of ten in salted water for 4 minutes after they float. Serve with the onions and sour cream. Freeze spare ones uncooked on a tray.`,
  },
  {
    slug: "barszcz-white-beans",
    title: "Barszcz with white beans",
    description: "Beetroot soup that stays ruby red because the vinegar goes in before the heat gets to it.",
    servings: 5,
    minutes: [20, 45],
    suits: ["lunch"],
    tags: ["vegan", "gluten-free", "soup", "one-pot", "batch", "freezes"],
    keeps: true,
    lines: `
      700 g beets, peeled and coarsely grated
      2 medium carrots (about 140 g), grated
      150 g celeriac, grated
      1 large onion (about 200 g), chopped
      2 tbsp sunflower oil
      3 cloves garlic, crushed
      2 tbsp red wine vinegar
      1.4 l water
      400 g potatoes, diced
      2 cans (400 g each) white beans, drained
      2 bay leaves
      1 tsp dried marjoram
      1 1/2 tsp salt
      1/2 tsp black pepper
      15 g fresh dill, chopped`,
    steps: `
      Soften the onion, carrots and celeriac in the oil in a large pot over medium heat for 8 minutes.
      Add the beets and vinegar and stir for 3 minutes. Add the water, bay leaves, marjoram and salt and simmer for 15 minutes.
      Add the potatoes and simmer for 12 minutes. Add the beans and garlic for 5 minutes more; do not boil hard, it costs the colour.
      Season with pepper, take out the bay leaves and scatter with dill.`,
  },
  {
    slug: "bigos",
    title: "Bigos, hunter's stew with cabbage",
    description: "Sauerkraut, fresh cabbage, pork and mushrooms. Make it two days before you need it.",
    servings: 6,
    minutes: [25, 120],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "batch", "freezes", "one-pot", "high-protein"],
    keeps: true,
    lines: `
      500 g pork shoulder, trimmed, in 2 cm cubes
      200 g smoked pork sausage, sliced
      700 g sauerkraut, drained and rinsed
      600 g white cabbage, shredded
      250 g mushrooms, sliced
      2 medium onions (about 300 g), chopped
      1 tbsp sunflower oil
      100 g prunes, chopped
      2 tbsp tomato paste
      2 bay leaves
      1 tsp caraway seeds
      600 ml water
      1/2 tsp salt
      1/2 tsp black pepper`,
    steps: `
      Brown the pork in the oil in a heavy pot over high heat for 8 minutes. Add the sausage, onions and mushrooms and cook over medium heat for 10 minutes.
      Stir in the cabbage and cook for 5 minutes, until it sinks.
      Add the sauerkraut, prunes, tomato paste, bay leaves, caraway, salt, pepper and water.
      Cover and simmer over low heat for 1 hour 30 minutes, stirring sometimes, until the pork is very tender and the stew dark. Take out the bay leaves.
      Cool within 2 hours. It is at its best on the second and third day, heated until steaming.`,
  },
  {
    slug: "golabki-buckwheat-mushroom",
    title: "Cabbage rolls with buckwheat and mushrooms",
    description: "Made for Christmas Eve, and welcome on any plain Thursday. The tomato sauce does the cooking.",
    servings: 4,
    makes: "12 rolls",
    minutes: [35, 75],
    suits: ["dinner"],
    tags: ["vegan", "gluten-free", "freezes", "batch"],
    keeps: true,
    lines: `
      1 white cabbage (about 1.2 kg)
      200 g roasted buckwheat groats
      400 g mushrooms, finely chopped
      2 medium onions (about 300 g), finely chopped
      4 tbsp sunflower oil
      60 g walnuts, chopped
      2 cans (400 g each) crushed tomatoes
      1 tsp dried marjoram
      1 1/4 tsp salt
      1/2 tsp black pepper
      400 ml water`,
    steps: `
      Core the cabbage and simmer it whole in water for 12 minutes, peeling off 12 large leaves as they loosen. Shave down the thick ribs.
      Simmer the buckwheat with the measured water and a third of the salt, covered, for 15 minutes.
      Brown the onions and mushrooms in 3 tablespoons of the oil for 12 minutes. Mix with the buckwheat, walnuts, half the marjoram, half the remaining salt and the pepper.
      Heat the oven to 180 °C (350 °F). Roll a spoon of filling in each leaf. Chop the cabbage that is left and line a baking pan with it.
      Lay the rolls on it, pour over the tomatoes mixed with the rest of the salt, marjoram and oil, cover and bake for 50–60 minutes, until very tender.`,
  },
  {
    slug: "krupnik-chicken",
    title: "Krupnik: barley soup with chicken",
    description: "Barley makes it creamy, chicken makes it supper. A soup for the end of a cold walk.",
    servings: 6,
    minutes: [20, 60],
    suits: ["lunch", "dinner"],
    tags: ["dairy-free", "soup", "one-pot", "batch", "freezes"],
    keeps: true,
    lines: `
      500 g boneless skinless chicken thighs
      180 g pearled barley, rinsed
      3 medium carrots (about 210 g), diced
      200 g celeriac, diced
      1 leek (about 140 g), sliced
      1 medium onion (about 150 g), chopped
      500 g potatoes, diced
      2 tbsp sunflower oil
      2 bay leaves
      2 l water
      2 tsp salt
      1/2 tsp black pepper
      20 g fresh parsley, chopped`,
    steps: `
      Soften the onion, carrots, celeriac and leek in the oil in a large pot for 8 minutes.
      Add the chicken, barley, bay leaves, water and salt. Bring to a simmer, skim and cook half covered for 30 minutes.
      Lift out the chicken, which should have reached 74 °C (165 °F), and shred it.
      Add the potatoes and simmer for 15 minutes, until both they and the barley are soft. Return the chicken, season with pepper and stir in the parsley.`,
  },
  {
    slug: "racuchy-apple-pancakes",
    title: "Racuchy, small apple pancakes",
    description: "Thick little pancakes with more apple than batter. Buttermilk and soda make them light.",
    servings: 4,
    makes: "16 pancakes",
    minutes: [15, 20],
    suits: ["breakfast"],
    tags: ["vegetarian", "kids"],
    lines: `
      250 g all-purpose flour
      300 ml buttermilk
      2 large eggs
      1 tbsp sugar
      1 tsp baking soda
      1/4 tsp salt
      2 medium apples (about 360 g), peeled and coarsely grated
      2 tbsp sunflower oil
      1 tbsp powdered sugar`,
    steps: `
      Whisk the buttermilk, eggs and sugar. Stir in the flour, soda and salt, leaving a few lumps, then fold in the apples.
      Heat a little of the oil in a large pan over medium heat. Drop in 4 or 5 heaped spoons of batter and fry for 3 minutes a side, until golden and cooked through.
      Fry the rest in the same way. Dust with the sugar and serve warm.`,
  },
  {
    slug: "mackerel-spread-pickles",
    title: "Smoked mackerel spread with pickles",
    description: "A smoked fillet, two eggs, a pickle. On dark bread it is a small meal.",
    servings: 4,
    minutes: [10, 9],
    suits: ["snack", "breakfast"],
    tags: ["quick", "high-protein"],
    keeps: true,
    lines: `
      150 g smoked mackerel fillet, skinned
      2 large eggs
      80 g dill pickles, diced
      100 g low-fat plain Greek yogurt
      1 tsp mustard
      10 g fresh chives, chopped
      1/4 tsp black pepper
      4 slices rye bread (about 160 g)`,
    steps: `
      Boil the eggs for 9 minutes, cool, peel and chop.
      Flake the mackerel, looking for bones, and mash it with the yogurt and mustard.
      Fold in the eggs, pickles, chives and pepper. Serve on the bread. Keeps 2 days in the fridge.`,
  },
]);
