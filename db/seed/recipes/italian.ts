import { cuisineOf } from "./recipe-file";

export const italian = cuisineOf("Italian", [
  {
    slug: "spaghetti-tomato-sauce",
    title: "Spaghetti with slow tomato sauce",
    description: "A plain tomato sauce that gets its depth from time and a whole carrot. Make double and freeze half.",
    servings: 4,
    minutes: [10, 45],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch", "freezes", "kids"],
    keeps: true,
    lines: `
      360 g dried spaghetti
      3 tbsp olive oil
      1 medium onion (about 150 g), finely chopped
      1 medium carrot (about 70 g), finely grated
      3 cloves garlic, sliced
      2 tbsp tomato paste
      2 cans (400 g each) crushed tomatoes
      1 tsp dried oregano
      1 tsp salt
      1/4 tsp black pepper
      10 g fresh basil leaves`,
    steps: `
      Warm the oil in a wide pan over medium heat. Cook the onion and carrot with half the salt for 10 minutes, until soft and golden at the edges.
      Stir in the garlic and tomato paste and cook for 2 minutes, until the paste darkens.
      Add the tomatoes, oregano and pepper. Simmer over low heat for 30 minutes, stirring now and then, until thick.
      Meanwhile boil the spaghetti in plenty of water with the rest of the salt, 1 minute less than the packet says. Keep a cup of the cooking water.
      Toss the spaghetti in the sauce for 1 minute with a splash of the cooking water. Tear the basil over and serve.`,
  },
  {
    slug: "lentil-ragu-penne",
    title: "Penne with lentil and mushroom ragù",
    description:
      "Lentils and chopped mushrooms do the work of minced meat here, and nobody at our table has asked for it back.",
    servings: 6,
    minutes: [15, 45],
    suits: ["dinner"],
    tags: ["vegan", "batch", "freezes", "high-protein"],
    keeps: true,
    lines: `
      480 g dried penne
      250 g dried brown lentils, rinsed
      250 g mushrooms, finely chopped
      3 tbsp olive oil
      1 large onion (about 200 g), finely chopped
      2 medium carrots (about 140 g), finely diced
      2 stalks celery (about 80 g), finely diced
      3 cloves garlic, crushed
      3 tbsp tomato paste
      1 can (400 g) crushed tomatoes
      700 ml water
      1 tsp dried rosemary
      1 1/2 tsp salt
      1/2 tsp black pepper`,
    steps: `
      Heat the oil in a large pot over medium heat. Cook the onion, carrot and celery for 8 minutes, until soft.
      Turn the heat up, add the mushrooms and cook for 5 minutes, until their water has gone and they begin to brown.
      Stir in the garlic, tomato paste and rosemary for 1 minute. Add the lentils, tomatoes, water and pepper.
      Simmer half covered for 30 minutes, until the lentils are tender and the sauce is thick. Add the salt at the end.
      Cook the penne in boiling water until just firm, drain and stir into the ragù.
      Cool what you keep within an hour. It holds 4 days in the fridge and 3 months in the freezer without the pasta.`,
  },
  {
    slug: "chicken-cacciatore",
    title: "Chicken cacciatore with olives",
    description: "Chicken thighs braised with peppers, tomatoes and olives until the sauce clings. Better tomorrow.",
    servings: 4,
    minutes: [15, 50],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein", "batch", "freezes", "one-pot"],
    keeps: true,
    lines: `
      700 g boneless skinless chicken thighs
      2 tbsp olive oil
      1 large onion (about 200 g), sliced
      2 red bell peppers (about 300 g), sliced
      3 cloves garlic, sliced
      2 cans (400 g each) crushed tomatoes
      60 g black olives, pitted
      1 tsp dried rosemary
      1 tsp salt
      1/2 tsp black pepper
      400 g potatoes, cut in 2 cm cubes`,
    steps: `
      Season the chicken with half the salt and the pepper. Brown it in the oil in a wide pot over medium-high heat, 4 minutes a side, and set aside.
      Soften the onion and peppers in the same pot for 8 minutes. Add the garlic and rosemary for 1 minute.
      Add the tomatoes, potatoes and the rest of the salt. Bring to a simmer, scraping the bottom.
      Return the chicken, cover and simmer gently for 30 minutes, until the potatoes are tender and the chicken has reached 74 °C (165 °F).
      Stir in the olives and let it stand for 5 minutes before serving.`,
  },
  {
    slug: "mushroom-risotto",
    title: "Mushroom risotto",
    description: "Twenty minutes of stirring, most of it pleasant. Brown the mushrooms properly first.",
    servings: 4,
    minutes: [10, 35],
    suits: ["dinner"],
    tags: ["vegetarian", "gluten-free"],
    lines: `
      300 g short-grain white rice
      400 g mushrooms, sliced
      1 medium onion (about 150 g), finely chopped
      2 cloves garlic, crushed
      2 tbsp olive oil
      30 g butter
      600 ml vegetable broth
      500 ml water
      60 g parmesan cheese, grated
      1/2 tsp salt
      1/4 tsp black pepper
      10 g fresh parsley, chopped`,
    steps: `
      Brown the mushrooms in half the oil over high heat for 8 minutes with the salt. Set aside.
      Lower the heat and soften the onion in the rest of the oil for 6 minutes. Add the garlic for 1 minute.
      Heat the broth with the water in another pot. Stir the rice into the onion for 2 minutes, until it is hot and the edges look glassy.
      Add the hot broth a ladle at a time, stirring often and letting each ladle be taken up before the next, for 18–20 minutes. The rice should be soft with a firm centre.
      Off the heat beat in the butter and parmesan, fold in the mushrooms, pepper and parsley, and rest for 2 minutes. Serve at once.`,
  },
  {
    slug: "minestrone-white-beans",
    title: "Minestrone with white beans and kale",
    description: "A soup for the bottom of the vegetable drawer, thick enough to hold a spoon up.",
    servings: 6,
    minutes: [20, 40],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch", "freezes", "one-pot", "soup"],
    keeps: true,
    lines: `
      3 tbsp olive oil
      1 large onion (about 200 g), diced
      3 medium carrots (about 210 g), diced
      2 stalks celery (about 80 g), diced
      300 g potatoes, diced
      1 medium zucchini (about 200 g), diced
      3 cloves garlic, sliced
      1 can (400 g) crushed tomatoes
      2 cans (400 g each) white beans, drained
      150 g kale, leaves shredded
      100 g dried small pasta
      1.5 l water
      1 1/2 tsp salt
      1 tsp dried thyme`,
    steps: `
      Cook the onion, carrots and celery in the oil in a large pot over medium heat with half the salt for 10 minutes.
      Add the garlic and thyme for 1 minute, then the potatoes, tomatoes and water. Simmer for 12 minutes.
      Add the zucchini, beans and the rest of the salt and simmer for 5 minutes. Crush a few beans against the side to thicken the soup.
      Add the pasta and kale and cook for 8–10 minutes, until both are tender.
      Let it stand for 5 minutes. Thin with hot water when you warm it up again; the pasta goes on drinking.`,
  },
  {
    slug: "spinach-ricotta-lasagne",
    title: "Spinach and ricotta lasagne",
    description: "Green, white and red in three plain layers, without a pan of béchamel to wash.",
    servings: 6,
    minutes: [25, 55],
    suits: ["dinner"],
    tags: ["vegetarian", "freezes", "batch", "kids"],
    keeps: true,
    lines: `
      ## Tomato sauce
      2 tbsp olive oil
      1 medium onion (about 150 g), finely chopped
      2 cloves garlic, crushed
      2 cans (400 g each) crushed tomatoes
      1/2 tsp salt
      ## Filling
      500 g frozen spinach, thawed and squeezed dry
      500 g ricotta cheese
      1 large egg
      50 g parmesan cheese, grated
      1/4 tsp ground nutmeg
      1/2 tsp salt
      ## Layers
      250 g dry lasagna noodles
      150 g mozzarella cheese, torn`,
    steps: `
      ## Tomato sauce
      Soften the onion in the oil over medium heat for 8 minutes. Add the garlic for 1 minute, then the tomatoes and salt, and simmer for 10 minutes.
      ## Filling
      Mix the spinach, ricotta, egg, half the parmesan, the nutmeg and salt.
      ## Layers
      Heat the oven to 190 °C (375 °F). Spread a third of the sauce in a 30 × 20 cm baking pan.
      Lay pasta over it, then half the filling. Repeat with pasta, a third of the sauce, pasta and the rest of the filling. Finish with pasta and the last of the sauce.
      Scatter over the mozzarella and the remaining parmesan. Cover loosely with foil and bake for 20 minutes, uncover and bake for 15 minutes more, until golden and bubbling in the middle (74 °C / 165 °F).
      Rest for 10 minutes so that it cuts cleanly.`,
  },
  {
    slug: "ricotta-pear-toast",
    title: "Ricotta toast with pear and honey",
    description: "Cool ricotta, ripe pear, a few walnuts: breakfast in the time the bread takes to brown.",
    servings: 2,
    minutes: [8, 2],
    suits: ["breakfast"],
    tags: ["vegetarian", "quick", "kids"],
    lines: `
      4 slices whole wheat bread (about 140 g)
      200 g ricotta cheese
      1 medium pear (about 180 g), thinly sliced
      1 tbsp honey
      20 g walnuts, chopped
      1/4 tsp ground cinnamon`,
    steps: `
      Toast the bread for 2 minutes.
      Beat the ricotta with the cinnamon until smooth and spread it on the toast.
      Lay the pear over, scatter with walnuts and drizzle with honey. Eat at once.`,
  },
  {
    slug: "polenta-porridge-apples",
    title: "Soft polenta with warm apples",
    description:
      "Cornmeal for breakfast, as they do in the north: soft, golden, with apples cooked in their own juice.",
    servings: 3,
    minutes: [5, 20],
    suits: ["breakfast"],
    tags: ["vegan", "gluten-free", "kids"],
    lines: `
      120 g cornmeal
      500 ml soy milk
      250 ml water
      1/4 tsp salt
      3 medium apples (about 450 g), peeled and diced
      1 tbsp maple syrup
      1/2 tsp ground cinnamon
      30 g raisins
      30 g almonds, chopped`,
    steps: `
      Put the apples, raisins, cinnamon and 3 tablespoons of the water in a small pot. Cover and cook over medium-low heat for 10 minutes, until soft.
      Bring the soy milk, the rest of the water and the salt to a simmer in another pot.
      Pour in the cornmeal in a thin stream, whisking. Turn the heat low and stir for 12–15 minutes, until thick and no longer gritty.
      Spoon into bowls with the apples, the syrup and the almonds on top.`,
  },
  {
    slug: "zucchini-pea-frittata",
    title: "Zucchini and pea frittata",
    description: "A thick, green-flecked frittata that is as good cold in a lunch box as hot from the pan.",
    servings: 4,
    minutes: [10, 22],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free", "high-protein"],
    keeps: true,
    lines: `
      8 large eggs
      2 medium zucchini (about 400 g), coarsely grated
      150 g frozen peas
      1 medium onion (about 150 g), thinly sliced
      2 tbsp olive oil
      50 g parmesan cheese, grated
      1/2 tsp salt
      1/4 tsp black pepper
      10 g fresh mint leaves, chopped`,
    steps: `
      Heat the oven to 180 °C (350 °F). Soften the onion in the oil in an ovenproof pan over medium heat for 6 minutes.
      Squeeze the zucchini dry in your hands, add it to the pan with the peas and cook for 4 minutes.
      Beat the eggs with the parmesan, salt, pepper and mint. Pour into the pan and stir once.
      Bake for 12 minutes, until the centre is set and no egg runs (71 °C / 160 °F). Cool for 5 minutes and cut in wedges. Keeps 3 days in the fridge.`,
  },
  {
    slug: "tuna-white-bean-salad",
    title: "Tuna and white bean salad",
    description: "Two cans, a lemon and ten minutes. Let the onion sit in the lemon juice and it loses its bite.",
    servings: 2,
    minutes: [12, 0],
    suits: ["lunch"],
    tags: ["gluten-free", "dairy-free", "high-protein", "quick", "no-cook", "salad"],
    keeps: true,
    lines: `
      1 can (400 g) white beans, drained
      1 can (160 g) tuna in water, drained
      1 small red onion (about 70 g), thinly sliced
      200 g cherry tomatoes, halved
      40 g arugula
      2 tbsp lemon juice
      2 tbsp olive oil
      1/4 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Mix the onion with the lemon juice and salt and leave for 5 minutes.
      Rinse the beans under cold water and shake them dry.
      Stir the oil and pepper into the onion, then fold in the beans, tomatoes and tuna in large flakes.
      Lay on the arugula and serve, or keep covered in the fridge for a day and add the leaves at the table.`,
  },
  {
    slug: "rosemary-bean-dip",
    title: "White bean and rosemary dip with carrots",
    description: "Warm the oil with rosemary first: it is the whole difference between a dip and mashed beans.",
    servings: 4,
    minutes: [10, 3],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick"],
    keeps: true,
    lines: `
      1 can (400 g) white beans, drained
      2 tbsp olive oil
      1 tsp dried rosemary
      1 clove garlic, crushed
      1 tbsp lemon juice
      2 tbsp water
      1/4 tsp salt
      400 g carrots, cut in sticks`,
    steps: `
      Warm the oil, rosemary and garlic in a small pan over low heat for 3 minutes. The garlic should not colour.
      Blend with the beans, lemon juice, water and salt until smooth.
      Serve with the carrot sticks. The dip keeps 4 days covered in the fridge.`,
  },
]);
