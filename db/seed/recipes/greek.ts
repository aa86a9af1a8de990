import { cuisineOf } from "./recipe-file";

export const greek = cuisineOf("Greek", [
  {
    slug: "yogurt-walnuts-honey-orange",
    title: "Yogurt with walnuts, orange and honey",
    description: "Thick yogurt, a cut orange, walnuts toasted for three minutes. The honey goes on last.",
    servings: 2,
    minutes: [6, 3],
    suits: ["breakfast"],
    tags: ["vegetarian", "gluten-free", "quick", "high-protein"],
    lines: `
      400 g plain Greek yogurt
      2 medium oranges (about 280 g), peeled and sliced
      40 g walnuts
      1 1/2 tbsp honey
      1/4 tsp ground cinnamon`,
    steps: `
      Toast the walnuts in a dry pan over medium heat for 3 minutes, then chop them.
      Divide the yogurt between two bowls and lay the orange on top.
      Scatter with the walnuts and cinnamon and drizzle with the honey.`,
  },
  {
    slug: "strapatsada",
    title: "Strapatsada: eggs with tomato and feta",
    description: "Tomatoes cooked down to a jam, then eggs stirred through them. Bread is not optional.",
    servings: 2,
    minutes: [5, 13],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "quick", "high-protein"],
    lines: `
      5 large eggs
      400 g ripe tomatoes, grated
      1 1/2 tbsp olive oil
      60 g feta cheese, crumbled
      1/2 tsp dried oregano
      1/4 tsp salt
      1/4 tsp black pepper
      2 slices whole wheat bread (about 80 g)`,
    steps: `
      Cook the tomatoes with the oil, oregano and salt in a wide pan over medium-high heat for 8 minutes, until thick and almost dry.
      Beat the eggs with the pepper, pour them in and stir slowly over low heat for 3–4 minutes, until set in soft curds with no liquid egg.
      Fold in the feta. Serve at once with the bread, toasted.`,
  },
  {
    slug: "fasolada",
    title: "Fasolada, white bean soup",
    description:
      "Beans, carrots, celery and good oil, cooked until they agree with each other. Start the beans the night before.",
    servings: 6,
    minutes: [15, 90, 480],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes", "one-pot", "soup"],
    keeps: true,
    lines: `
      400 g dried white beans
      2 medium onions (about 300 g), chopped
      4 medium carrots (about 280 g), sliced
      3 stalks celery (about 120 g), sliced
      2 cloves garlic, sliced
      1 can (400 g) crushed tomatoes
      6 tbsp olive oil
      2 tbsp tomato paste
      1 bay leaf
      1.5 l water
      2 tsp salt
      1/2 tsp black pepper
      15 g fresh parsley, chopped`,
    steps: `
      Soak the beans in plenty of cold water overnight (8 hours). Drain.
      Cover with fresh water, boil hard for 10 minutes and drain again.
      Put the beans in a large pot with the onions, garlic, bay leaf and the measured water. Simmer covered for 40 minutes.
      Add the carrots, celery, tomatoes, tomato paste and oil and simmer for 35–40 minutes, until the beans are creamy.
      Salt now, not sooner. Stir in the pepper and parsley and let it stand for 10 minutes.`,
  },
  {
    slug: "spanakorizo",
    title: "Spanakorizo, spinach rice",
    description: "More spinach than rice, a lot of dill, a lot of lemon. Serve it warm rather than hot.",
    servings: 4,
    minutes: [15, 30],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "one-pot"],
    keeps: true,
    lines: `
      750 g spinach, washed and chopped
      220 g short-grain white rice
      4 tbsp olive oil
      1 large onion (about 200 g), chopped
      100 g scallions, sliced
      1 tbsp tomato paste
      600 ml water
      30 g fresh dill, chopped
      3 tbsp lemon juice
      1 tsp salt
      1/4 tsp black pepper
      40 g pine nuts`,
    steps: `
      Soften the onion and scallions in the oil in a wide pot over medium heat for 8 minutes. Stir in the tomato paste for 1 minute.
      Add the spinach a handful at a time and wilt it for 4 minutes.
      Stir in the rice, water, salt and half the dill. Cover and simmer over low heat for 16–18 minutes, until the rice is soft.
      Toast the pine nuts in a dry pan for 2 minutes.
      Stir in the lemon juice, pepper and the rest of the dill, rest for 5 minutes and scatter with the nuts. Cool leftovers within 1 hour and eat them the next day.`,
  },
  {
    slug: "chicken-souvlaki-pita",
    title: "Chicken souvlaki in pita with tzatziki",
    description: "Skewers for the grill or the oven, a bowl of tzatziki, warm pita. Everyone builds their own.",
    servings: 4,
    minutes: [25, 15, 30],
    suits: ["lunch", "dinner"],
    tags: ["high-protein", "kids"],
    lines: `
      ## Chicken
      600 g boneless skinless chicken breast, in 3 cm cubes
      2 tbsp olive oil
      2 tbsp lemon juice
      2 cloves garlic, crushed
      2 tsp dried oregano
      3/4 tsp salt
      ## Tzatziki
      250 g plain Greek yogurt
      1/2 medium cucumber (about 125 g), grated
      1 clove garlic, crushed
      1 tbsp lemon juice
      1/4 tsp salt
      ## To serve
      4 pita breads (about 240 g)
      250 g tomatoes, sliced
      1 small red onion (about 70 g), thinly sliced
      80 g lettuce, shredded`,
    steps: `
      ## Chicken
      Mix the chicken with the oil, lemon juice, garlic, oregano and salt. Leave for 30 minutes in the fridge, then thread on 8 skewers.
      ## Tzatziki
      Squeeze the cucumber dry in a cloth and stir it into the yogurt with the garlic, lemon juice and salt. Chill.
      ## To serve
      Grill the skewers under or over high heat for 10–12 minutes, turning, until browned and 74 °C (165 °F) inside.
      Warm the pita for 2 minutes. Fill with the chicken, tomatoes, onion, lettuce and a big spoon of tzatziki.`,
  },
  {
    slug: "greek-salad-chickpeas",
    title: "Village salad with chickpeas",
    description: "The salad everyone knows, made into lunch with a can of chickpeas.",
    servings: 3,
    minutes: [15, 0],
    suits: ["lunch"],
    tags: ["vegetarian", "gluten-free", "quick", "no-cook", "salad"],
    lines: `
      500 g tomatoes, in wedges
      1 medium cucumber (about 250 g), thickly sliced
      1 green bell pepper (about 150 g), in rings
      1 small red onion (about 70 g), thinly sliced
      1 can (400 g) chickpeas, drained
      60 g black olives
      150 g feta cheese
      3 tbsp olive oil
      1 tbsp red wine vinegar
      1 tsp dried oregano
      1/4 tsp salt`,
    steps: `
      Salt the tomatoes in a wide bowl and leave for 5 minutes, so that they give their juice.
      Add the cucumber, pepper, onion, chickpeas and olives. Pour over the vinegar and 2 tablespoons of the oil and turn gently.
      Lay the feta on top in thick slices, crumble the oregano over it and finish with the rest of the oil.`,
  },
  {
    slug: "beef-youvetsi",
    title: "Youvetsi: beef baked with orzo",
    description: "The orzo cooks in the stew's own sauce, so plan for no leftovers or for many.",
    servings: 6,
    minutes: [20, 130],
    suits: ["dinner"],
    tags: ["high-protein", "one-pot", "batch", "kids"],
    keeps: true,
    lines: `
      800 g beef chuck, trimmed, in 3 cm cubes
      2 tbsp olive oil
      2 medium onions (about 300 g), chopped
      3 cloves garlic, sliced
      2 cans (400 g each) crushed tomatoes
      2 tbsp tomato paste
      1 l water
      350 g dried orzo pasta
      1 tsp ground cinnamon
      2 bay leaves
      1 1/2 tsp salt
      1/2 tsp black pepper
      60 g parmesan cheese, grated`,
    steps: `
      Season the beef with half the salt and the pepper. Brown it in the oil in two lots in a heavy ovenproof pot, about 6 minutes each.
      Add the onions and cook for 6 minutes, then the garlic, tomato paste and cinnamon for 1 minute.
      Add the tomatoes, bay leaves and half the water. Cover and simmer gently for 1 hour 30 minutes, until the meat is tender.
      Heat the oven to 190 °C (375 °F). Boil the rest of the water, stir it into the stew with the orzo and the remaining salt.
      Bake uncovered for 20 minutes, stirring once, until the orzo is soft and the sauce nearly taken up. Rest for 5 minutes and serve with the cheese.`,
  },
  {
    slug: "gemista",
    title: "Gemista: tomatoes and peppers stuffed with rice",
    description: "A summer lunch for the hot hours, cooked in the morning and eaten at room temperature.",
    servings: 4,
    minutes: [30, 75],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free"],
    keeps: true,
    lines: `
      4 large tomatoes (about 800 g)
      4 green bell peppers (about 600 g)
      200 g medium-grain white rice
      1 large onion (about 200 g), finely chopped
      1 medium zucchini (about 200 g), grated
      40 g raisins
      40 g pine nuts
      6 tbsp olive oil
      2 tbsp tomato paste
      400 g potatoes, in wedges
      20 g fresh parsley, chopped
      15 g fresh mint leaves, chopped
      1 1/2 tsp salt
      1/2 tsp black pepper
      150 ml water`,
    steps: `
      Heat the oven to 190 °C (375 °F). Cut the tops off the tomatoes and peppers. Scoop out the tomatoes and chop the flesh; seed the peppers. Stand them in a baking pan.
      Soften the onion in half the oil for 8 minutes. Add the zucchini, rice, pine nuts and raisins for 3 minutes.
      Stir in the tomato flesh, half the salt, the pepper, parsley and mint, and simmer for 5 minutes.
      Fill the vegetables loosely, three quarters full, and put their lids on. Tuck the potatoes between them.
      Stir the tomato paste, the rest of the salt and oil and the water together and pour around. Cover and bake for 40 minutes, uncover and bake for 20 minutes more, until the rice is soft and the tops are dark.`,
  },
  {
    slug: "tzatziki-cucumber-sticks",
    title: "Tzatziki with cucumber and pepper sticks",
    description: "Squeeze the cucumber harder than seems polite, and the dip stays thick for two days.",
    servings: 4,
    minutes: [12, 0],
    suits: ["snack"],
    tags: ["vegetarian", "gluten-free", "quick", "no-cook", "kids"],
    keeps: true,
    lines: `
      400 g plain Greek yogurt
      1/2 medium cucumber (about 125 g), grated
      1 clove garlic, crushed
      1 tbsp olive oil
      1 tbsp lemon juice
      1/4 tsp salt
      10 g fresh dill, chopped
      1 medium cucumber (about 250 g), cut in sticks
      2 red bell peppers (about 300 g), cut in sticks`,
    steps: `
      Salt the grated cucumber, leave it for 5 minutes and squeeze it dry in a cloth.
      Stir it into the yogurt with the garlic, oil, lemon juice and dill.
      Serve with the sticks. The dip keeps 2 days in the fridge.`,
  },
  {
    slug: "shrimp-saganaki",
    title: "Shrimp saganaki",
    description: "Shrimp baked in tomato under feta that softens but never quite melts. The rice is for the sauce.",
    servings: 4,
    minutes: [10, 30],
    suits: ["dinner"],
    tags: ["gluten-free", "high-protein"],
    lines: `
      600 g raw shrimp, peeled
      2 tbsp olive oil
      1 medium onion (about 150 g), chopped
      1 red bell pepper (about 150 g), diced
      3 cloves garlic, sliced
      2 cans (400 g each) crushed tomatoes
      1 tsp dried oregano
      1/4 tsp red pepper flakes
      1/4 tsp salt
      120 g feta cheese, crumbled
      240 g long-grain white rice
      10 g fresh parsley, chopped`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain and keep it covered.
      Soften the onion and pepper in the oil in an ovenproof pan for 8 minutes. Add the garlic and pepper flakes for 1 minute.
      Add the tomatoes, oregano and salt and simmer for 10 minutes. Heat the oven to 220 °C (430 °F).
      Stir in the shrimp, scatter with feta and bake for 9–10 minutes, until the shrimp are pink and firm throughout.
      Sprinkle with parsley and serve over the rice.`,
  },
]);
