import { cuisineOf } from "./recipe-file";

export const american = cuisineOf("American", [
  {
    slug: "blueberry-buttermilk-pancakes",
    title: "Buttermilk pancakes with blueberries",
    description: "Half whole wheat, and lighter than that sounds. Leave the lumps in the batter.",
    servings: 4,
    makes: "12 pancakes",
    minutes: [10, 20],
    suits: ["breakfast"],
    tags: ["vegetarian", "kids", "freezes"],
    lines: `
      120 g all-purpose flour
      120 g whole wheat flour
      2 tsp baking powder
      1/2 tsp baking soda
      1/4 tsp salt
      1 tbsp sugar
      400 ml buttermilk
      2 large eggs
      30 g butter, melted
      250 g blueberries
      1 tbsp sunflower oil
      4 tbsp maple syrup`,
    steps: `
      Mix the flours, baking powder, soda, salt and sugar. Whisk the buttermilk, eggs and butter and stir the two together briefly.
      Fold in half the blueberries and leave the batter for 5 minutes.
      Fry in a lightly oiled pan over medium heat, a small ladle each, for 2–3 minutes until bubbles break on top. Turn and cook for 2 minutes more, until cooked through.
      Serve with the syrup and the rest of the berries.`,
  },
  {
    slug: "peanut-banana-overnight-oats",
    title: "Peanut butter and banana overnight oats",
    description: "Five jars on Sunday look after the week. The chia thickens it, the peanut butter keeps you going.",
    servings: 5,
    makes: "5 jars",
    minutes: [12, 0, 360],
    suits: ["breakfast"],
    tags: ["vegan", "no-cook", "batch", "kids"],
    keeps: true,
    lines: `
      250 g rolled oats
      1 l soy milk
      100 g peanut butter
      50 g chia seeds
      3 medium bananas (about 360 g), sliced
      1 tbsp maple syrup
      1 tsp ground cinnamon
      1/8 tsp salt`,
    steps: `
      Whisk the peanut butter, syrup, cinnamon and salt with a little of the soy milk, then with the rest.
      Stir in the oats and chia and divide between five jars.
      Close and chill for at least 6 hours. It keeps 4 days in the fridge; slice the banana in on the morning you eat it.`,
  },
  {
    slug: "tofu-sweet-potato-hash",
    title: "Tofu and sweet potato hash",
    description: "Crisp cubes, browned crumbles of tofu, a handful of greens. A breakfast that could pass as supper.",
    servings: 3,
    minutes: [12, 23],
    suits: ["breakfast", "dinner"],
    tags: ["vegan", "gluten-free", "high-protein", "one-pot"],
    lines: `
      400 g firm tofu, drained
      500 g sweet potatoes, in 1 cm cubes
      1 red bell pepper (about 150 g), diced
      1 medium onion (about 150 g), diced
      100 g kale, shredded
      3 tbsp olive oil
      2 cloves garlic, chopped
      1/2 tsp ground turmeric
      1 tsp ground cumin
      1 tsp paprika
      1 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Fry the sweet potatoes in 2 tablespoons of the oil in a wide pan over medium heat for 10 minutes, turning now and then.
      Add the onion, pepper and half the salt and cook for 6 minutes, until soft and browned.
      Push everything aside, add the rest of the oil and crumble in the tofu. Sprinkle with the spices, garlic and remaining salt and fry for 5 minutes.
      Stir in the kale for 2 minutes, season with pepper and serve.`,
  },
  {
    slug: "pepper-egg-muffins",
    title: "Pepper and spinach egg muffins",
    description: "Little baked omelettes for mornings without time. Two make a light breakfast, three a proper one.",
    servings: 4,
    makes: "12 muffins",
    minutes: [15, 20],
    suits: ["breakfast", "snack"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "high-protein", "batch", "freezes", "kids"],
    keeps: true,
    lines: `
      10 large eggs
      1 red bell pepper (about 150 g), finely diced
      150 g spinach, chopped
      4 scallions (about 60 g), sliced
      1 tbsp olive oil
      3/4 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Heat the oven to 180 °C (350 °F) and oil 12 muffin cups.
      Soften the pepper in the rest of the oil for 4 minutes, add the spinach and scallions and cook for 2 minutes, until dry. Divide between the cups.
      Beat the eggs with salt and pepper and pour them over.
      Bake for 16–18 minutes, until puffed and set in the middle (71 °C / 160 °F). They keep 3 days in the fridge.`,
  },
  {
    slug: "black-bean-chili",
    title: "Black bean and corn chili",
    description: "A little cocoa rounds it off and nobody guesses. It makes six bowls and freezes in flat bags.",
    servings: 6,
    minutes: [15, 40],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      3 cans (400 g each) black beans, drained
      2 tbsp sunflower oil
      2 medium onions (about 300 g), chopped
      2 red bell peppers (about 300 g), diced
      4 cloves garlic, crushed
      1 tbsp chili powder
      2 tsp ground cumin
      1 tsp dried oregano
      2 cans (400 g each) crushed tomatoes
      250 g frozen corn
      1 tbsp unsweetened cocoa powder
      300 ml water
      1 tsp salt
      1 large avocado (about 200 g), sliced
      240 g long-grain brown rice`,
    steps: `
      Put the rice on to boil in plenty of water for 28 minutes, then drain.
      Soften the onions and peppers in the oil in a large pot over medium heat for 10 minutes.
      Stir in the garlic, chili powder, cumin and oregano for 1 minute. Add the tomatoes, beans, cocoa, water and salt.
      Simmer for 20 minutes, mashing a few beans against the side. Add the corn for the last 5 minutes.
      Serve over the rice with the avocado. Without them the chili keeps 4 days in the fridge, 3 months frozen.`,
  },
  {
    slug: "turkey-meatloaf-muffins",
    title: "Turkey meatloaf muffins with green beans",
    description: "Meatloaf in a muffin pan is done in half the time, and children get one of their own.",
    servings: 4,
    makes: "12 muffins",
    minutes: [20, 25],
    suits: ["dinner", "lunch"],
    tags: ["dairy-free", "high-protein", "kids", "freezes", "batch"],
    keeps: true,
    lines: `
      600 g lean ground turkey
      80 g rolled oats
      1 large egg
      1 medium carrot (about 70 g), finely grated
      1 small onion (about 100 g), finely grated
      5 tbsp ketchup
      1 tsp dried thyme
      1 tsp salt
      1/4 tsp black pepper
      700 g potatoes, quartered
      400 g green beans, trimmed
      1 tbsp olive oil`,
    steps: `
      Heat the oven to 200 °C (400 °F) and oil a 12-cup muffin pan. Put the potatoes on to boil for 18 minutes.
      Mix the turkey with the oats, egg, carrot, onion, thyme, pepper, three quarters of the salt and 3 tablespoons of the ketchup. Press into the cups and spread the rest of the ketchup on top.
      Bake for 20–22 minutes, until 74 °C (165 °F) in the middle. Rest for 3 minutes.
      Boil the beans for 6 minutes and dress them and the potatoes with the oil and the rest of the salt.`,
  },
  {
    slug: "cobb-salad",
    title: "Cobb salad",
    description:
      "A salad in stripes, with chicken, egg, avocado and blue cheese. Nobody calls it light, it is just good.",
    servings: 4,
    minutes: [25, 15],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "high-protein", "salad"],
    lines: `
      400 g boneless skinless chicken breast
      4 large eggs
      1 large avocado (about 200 g), diced
      300 g cherry tomatoes, halved
      250 g romaine lettuce, shredded
      80 g blue cheese, crumbled
      200 g canned corn, drained
      2 tbsp olive oil
      2 tbsp red wine vinegar
      1 tsp Dijon mustard
      3/4 tsp salt
      1/4 tsp black pepper`,
    steps: `
      Put the chicken in simmering water with half the salt, cover and poach over low heat for 14 minutes, until 74 °C (165 °F) in the thickest part. Cool for 5 minutes and slice.
      Boil the eggs for 9 minutes, cool, peel and quarter.
      Whisk the oil, vinegar, mustard, pepper and the rest of the salt.
      Spread the lettuce on a platter, lay everything on it in rows and pour over the dressing.`,
  },
  {
    slug: "cauliflower-mac-cheese",
    title: "Macaroni and cheese with cauliflower",
    description: "Half the pasta makes way for cauliflower, and the crust decides who comes to the table first.",
    servings: 5,
    minutes: [15, 45],
    suits: ["dinner"],
    tags: ["vegetarian", "kids", "freezes"],
    keeps: true,
    lines: `
      280 g dried macaroni
      1 medium cauliflower (about 700 g), in small florets
      30 g butter
      30 g all-purpose flour
      600 ml milk
      180 g cheddar cheese, grated
      1 tsp Dijon mustard
      1/2 tsp salt
      1/4 tsp ground nutmeg
      40 g dry breadcrumbs
      1 tbsp olive oil`,
    steps: `
      Heat the oven to 200 °C (400 °F). Boil the macaroni in salted water 2 minutes short of done, adding the cauliflower for the last 4 minutes. Drain.
      Melt the butter in the pot, stir in the flour for 1 minute and whisk in the milk. Simmer for 5 minutes, stirring, until it coats a spoon.
      Off the heat stir in the mustard, salt, nutmeg and three quarters of the cheese. Fold in the pasta and cauliflower.
      Spread in a baking pan, top with the rest of the cheese, the breadcrumbs and oil and bake for 20–25 minutes, until golden.`,
  },
  {
    slug: "pulled-chicken-slaw-buns",
    title: "Pulled chicken buns with slaw",
    description: "The chicken simmers in its own barbecue sauce and is pulled apart with two forks.",
    servings: 5,
    minutes: [25, 35],
    suits: ["lunch", "dinner"],
    tags: ["dairy-free", "high-protein", "kids", "batch", "freezes"],
    keeps: true,
    lines: `
      ## Chicken
      700 g boneless skinless chicken thighs
      1 medium onion (about 150 g), chopped
      1 tbsp sunflower oil
      200 g canned crushed tomatoes
      3 tbsp ketchup
      2 tbsp apple cider vinegar
      1 tbsp brown sugar
      2 tsp paprika
      1 tsp mustard
      3/4 tsp salt
      ## Slaw
      300 g white cabbage, finely shredded
      2 medium carrots (about 140 g), grated
      3 tbsp mayonnaise
      1 tbsp apple cider vinegar
      1/4 tsp salt
      ## To serve
      5 hamburger buns (about 275 g)`,
    steps: `
      ## Chicken
      Soften the onion in the oil for 6 minutes. Stir in the paprika, then the tomatoes, ketchup, vinegar, sugar, mustard and salt.
      Add the chicken, cover and simmer for 25 minutes, turning once, until 74 °C (165 °F) and tender.
      Pull it apart with two forks and boil the sauce down for 3 minutes.
      ## Slaw
      Toss the cabbage and carrots with the salt and vinegar, leave for 10 minutes and fold in the mayonnaise.
      ## To serve
      Toast the buns for 2 minutes and fill with chicken and slaw.`,
  },
  {
    slug: "corn-potato-chowder",
    title: "Corn and potato chowder",
    description: "Creamy without cream: a third of the soup is blended and stirred back in.",
    servings: 4,
    minutes: [15, 30],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "soup", "one-pot", "freezes", "kids"],
    keeps: true,
    lines: `
      500 g frozen corn
      500 g potatoes, diced
      1 large onion (about 200 g), chopped
      2 stalks celery (about 80 g), diced
      1 red bell pepper (about 150 g), diced
      3 tbsp sunflower oil
      400 ml soy milk
      700 ml water
      1 tsp paprika
      1 tsp dried thyme
      1 1/2 tsp salt
      1/4 tsp black pepper
      4 scallions (about 60 g), sliced`,
    steps: `
      Soften the onion, celery and pepper in the oil in a large pot over medium heat with half the salt for 8 minutes.
      Stir in the paprika and thyme, add the potatoes, water and the rest of the salt and simmer for 12 minutes, until tender.
      Add the corn and soy milk and heat for 5 minutes without boiling hard.
      Blend a third of the soup and stir it back. Season with pepper and scatter with scallions.`,
  },
  {
    slug: "peanut-oat-bars",
    title: "Peanut and oat bars",
    description: "Pressed, chilled, cut. One bar and an apple will see you through an afternoon.",
    servings: 12,
    makes: "12 bars",
    minutes: [15, 3, 60],
    suits: ["snack"],
    tags: ["vegan", "kids", "freezes", "batch"],
    keeps: true,
    lines: `
      200 g rolled oats
      160 g peanut butter
      100 g maple syrup
      60 g raisins
      40 g sunflower seeds
      1 tbsp flaxseed
      1/4 tsp salt`,
    steps: `
      Warm the peanut butter, syrup and salt over low heat for 3 minutes, stirring, until loose.
      Stir in the oats, raisins and seeds until everything is coated.
      Press very firmly into a lined 20 cm square pan and chill for 1 hour.
      Cut 12 bars. They keep 10 days in the fridge.`,
  },
  {
    slug: "tofu-black-bean-scramble",
    title: "Tofu and black bean scramble",
    description: "Tofu torn rather than cut, so that it takes the spice, with beans to make it last until lunch.",
    servings: 3,
    minutes: [8, 12],
    suits: ["breakfast", "lunch"],
    tags: ["vegan", "gluten-free", "quick", "high-protein", "one-pot"],
    keeps: true,
    lines: `
      500 g firm tofu, drained
      1 can (400 g) black beans, drained
      1 red bell pepper (about 150 g), diced
      4 scallions (about 60 g), sliced
      250 g cherry tomatoes, halved
      1 1/2 tbsp olive oil
      1 tsp ground cumin
      1/2 tsp ground turmeric
      1 tsp paprika
      3/4 tsp salt
      10 g cilantro, chopped`,
    steps: `
      Soften the pepper in the oil in a wide pan over medium-high heat for 4 minutes.
      Tear in the tofu, add the spices and salt and fry for 5 minutes, until it is dry and browned in places.
      Add the beans, tomatoes and scallions and cook for 3 minutes, until hot through. Scatter with cilantro. Keeps 2 days in the fridge.`,
  },
  {
    slug: "cottage-cheese-peaches",
    title: "Cottage cheese with peaches",
    description: "An old diner standby that turns out to be the most sensible snack in the house.",
    servings: 2,
    minutes: [6, 0],
    suits: ["snack"],
    tags: ["vegetarian", "gluten-free", "quick", "no-cook", "high-protein", "kids"],
    lines: `
      300 g low-fat cottage cheese
      2 medium peaches (about 300 g), sliced
      15 g almonds, chopped
      1/4 tsp ground cinnamon`,
    steps: `
      Divide the cottage cheese between two bowls.
      Lay the peaches on top.
      Scatter with the almonds and cinnamon and eat cold.`,
  },
]);
