import { cuisineOf } from "./recipe-file";

export const nordic = cuisineOf("Nordic", [
  {
    slug: "rye-egg-cucumber-dill",
    title: "Rye bread with egg, cucumber and dill",
    description: "Dark bread, mustard, an egg boiled the right number of minutes.",
    servings: 2,
    minutes: [8, 9],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "dairy-free", "quick"],
    lines: `
      4 slices rye bread (about 160 g)
      4 large eggs
      1/2 medium cucumber (about 125 g), sliced
      1 tbsp mayonnaise
      1 tsp mustard
      5 g fresh dill
      1/8 tsp salt`,
    steps: `
      Boil the eggs for 9 minutes, cool under running water, peel and slice.
      Stir the mayonnaise and mustard together and spread on the bread.
      Lay on the cucumber and egg, salt lightly and scatter with dill.`,
  },
  {
    slug: "blueberry-oven-oats",
    title: "Oven oats with blueberries",
    description: "Porridge that bakes while you shower, and cuts in squares for the next mornings.",
    servings: 6,
    minutes: [10, 35],
    suits: ["breakfast"],
    tags: ["vegetarian", "batch", "kids", "baking"],
    keeps: true,
    lines: `
      250 g rolled oats
      600 ml milk
      2 large eggs
      2 medium bananas (about 240 g), mashed
      250 g blueberries
      40 g almonds, chopped
      1 tsp baking powder
      1 tsp ground cardamom
      1/4 tsp salt`,
    steps: `
      Heat the oven to 180 °C (350 °F). Oil a 30 × 20 cm baking pan lightly or line it with paper.
      Whisk the milk, eggs, bananas, cardamom and salt. Stir in the oats, baking powder and most of the blueberries.
      Pour into the pan, scatter with the rest of the berries and the almonds.
      Bake for 32–35 minutes, until set in the middle. Keeps 3 days in the fridge; warm the squares for 1 minute in a microwave.`,
  },
  {
    slug: "salmon-soup",
    title: "Lohikeitto, creamy salmon soup",
    description: "Finland's best answer to November: potatoes, dill, salmon that only just cooks.",
    servings: 4,
    minutes: [15, 30],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "soup", "one-pot", "high-protein"],
    lines: `
      500 g salmon fillet, skinned, in 3 cm cubes
      600 g potatoes, diced
      2 leeks (about 280 g), sliced
      2 medium carrots (about 140 g), sliced
      20 g butter
      900 ml water
      120 ml heavy cream
      1 1/2 tsp salt
      1/4 tsp ground allspice
      20 g fresh dill, chopped
      1 tbsp lemon juice`,
    steps: `
      Sweat the leeks in the butter with a third of the salt in a large pot over low heat for 8 minutes.
      Add the potatoes, carrots, water, allspice and the rest of the salt and simmer for 14 minutes, until the potatoes are tender.
      Stir in the cream, lay in the salmon and keep just below a simmer for 4–5 minutes, until it flakes (63 °C / 145 °F).
      Off the heat add the dill and lemon juice.`,
  },
  {
    slug: "swedish-meatballs",
    title: "Swedish meatballs with potatoes and cream sauce",
    description: "Allspice, soaked crumbs and a patient pan. The cranberry spoon on the side is half the point.",
    servings: 5,
    minutes: [30, 35],
    suits: ["dinner"],
    tags: ["kids", "freezes", "high-protein"],
    keeps: true,
    lines: `
      ## Meatballs
      600 g lean ground beef
      60 g dry breadcrumbs
      120 ml milk
      1 large egg
      1 medium onion (about 150 g), finely grated
      1/2 tsp ground allspice
      1 tsp salt
      1/4 tsp black pepper
      1 tbsp sunflower oil
      ## Sauce
      15 g butter
      2 tbsp all-purpose flour
      400 ml beef broth
      80 ml heavy cream
      2 tsp soy sauce
      ## To serve
      1 kg potatoes, peeled and quartered
      100 g cranberry sauce`,
    steps: `
      ## Meatballs
      Soak the breadcrumbs in the milk for 5 minutes. Mix with the beef, egg, onion, allspice, salt and pepper and roll 35 small balls with wet hands.
      Put the potatoes on to boil for 20 minutes.
      Fry the meatballs in the oil in two lots over medium heat for 8–10 minutes, turning, until brown and 71 °C (160 °F) inside. Set aside.
      ## Sauce
      Melt the butter in the same pan, stir in the flour for 1 minute, then whisk in the broth. Simmer for 5 minutes and stir in the cream and soy sauce.
      ## To serve
      Warm the meatballs in the sauce for 2 minutes. Serve with the potatoes and cranberry sauce.`,
  },
  {
    slug: "yellow-pea-soup",
    title: "Thursday pea soup",
    description: "Sweden eats it on Thursdays. Mustard is stirred in at the table, as much as each one dares.",
    servings: 6,
    minutes: [15, 75],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "soup", "batch", "freezes", "one-pot"],
    keeps: true,
    lines: `
      450 g dried split peas, rinsed
      2 medium onions (about 300 g), chopped
      3 medium carrots (about 210 g), diced
      200 g rutabaga, diced
      3 tbsp sunflower oil
      2 l water
      1 tsp dried thyme
      1 tsp dried marjoram
      2 tsp salt
      2 tbsp mustard`,
    steps: `
      Soften the onions, carrots and rutabaga in the oil in a large pot over medium heat for 8 minutes.
      Add the peas and water, bring to the boil and skim off the foam.
      Simmer half covered for 60 minutes, stirring towards the end, until the peas fall apart. Add the herbs for the last 15 minutes.
      Salt it, and serve with the mustard. It sets when cold; loosen with water.`,
  },
  {
    slug: "beet-lentil-patties",
    title: "Beet and lentil patties with potatoes",
    description: "Earthy, crimson and crisp outside. They hold together because the lentils are cooked dry.",
    servings: 4,
    makes: "12 patties",
    minutes: [25, 40],
    suits: ["dinner"],
    tags: ["vegan", "freezes", "batch"],
    keeps: true,
    lines: `
      150 g dried red lentils, rinsed
      350 ml water
      300 g beets, peeled and finely grated
      1 small onion (about 100 g), finely chopped
      80 g rolled oats
      2 tbsp capers, chopped
      1 tbsp mustard
      1 tsp salt
      1/4 tsp black pepper
      4 tbsp sunflower oil
      800 g small potatoes
      1 medium cucumber (about 250 g), sliced
      10 g fresh dill, chopped`,
    steps: `
      Simmer the lentils in the water for 15 minutes, until soft and the water is gone. Put the potatoes on to boil for 20 minutes.
      Squeeze the beets dry. Mix with the lentils, onion, oats, capers, mustard, salt and pepper and leave for 10 minutes.
      Shape 12 flat patties with wet hands and fry in the oil over medium heat in two lots, 4 minutes a side, until crusted.
      Serve with the potatoes, cucumber and dill. Freeze spare patties between sheets of paper.`,
  },
  {
    slug: "mustard-dill-salmon-potatoes",
    title: "Baked salmon with mustard, dill and potatoes",
    description: "A spoon of sweet mustard on each fillet, then the oven. Supper while the potatoes boil.",
    servings: 4,
    minutes: [10, 22],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      4 salmon fillets (about 560 g)
      900 g small potatoes
      2 tbsp Dijon mustard
      1 tbsp honey
      20 g fresh dill, chopped
      400 g green beans, trimmed
      1 tbsp olive oil
      3/4 tsp salt
      1 lemon (about 100 g), in wedges`,
    steps: `
      Heat the oven to 200 °C (400 °F). Boil the potatoes with half the salt for 20 minutes, adding the beans for the last 6.
      Mix the mustard, honey and half the dill. Lay the salmon on a lined tray, season with the rest of the salt and spread with the mustard.
      Bake for 12–14 minutes, until it flakes and has reached 63 °C (145 °F).
      Drain the vegetables, toss with the oil and the rest of the dill and serve with the salmon and lemon.`,
  },
  {
    slug: "shrimp-egg-open-sandwich",
    title: "Open sandwich with shrimp and egg",
    description: "The Danish lunch: as much on the bread as it will carry, eaten with a knife and fork.",
    servings: 2,
    minutes: [10, 9],
    suits: ["lunch"],
    tags: ["quick", "high-protein", "dairy-free"],
    lines: `
      200 g cooked shrimp
      2 large eggs
      4 slices rye bread (about 160 g)
      2 tbsp mayonnaise
      1 tbsp lemon juice
      60 g lettuce leaves
      100 g tomatoes, sliced
      10 g fresh dill
      1/4 tsp black pepper`,
    steps: `
      Boil the eggs for 9 minutes, cool, peel and slice.
      Stir the shrimp with the mayonnaise, lemon juice, half the dill and the pepper.
      Lay lettuce, tomato and egg on the bread, pile on the shrimp and finish with the rest of the dill. Eat at once or keep cold.`,
  },
  {
    slug: "oat-cocoa-balls",
    title: "Oat and cocoa balls",
    description: "A Swedish childhood in a bowl, here held together by dates instead of butter and sugar.",
    servings: 10,
    makes: "20 balls",
    minutes: [20, 0],
    suits: ["snack"],
    tags: ["vegan", "quick", "no-cook", "kids", "freezes", "batch"],
    keeps: true,
    lines: `
      180 g rolled oats
      200 g pitted dates
      60 g almond butter
      3 tbsp unsweetened cocoa powder
      1 tsp vanilla extract
      1/8 tsp salt
      3 tbsp water
      30 g shredded coconut`,
    steps: `
      Soak the dates in hot water for 5 minutes and drain.
      Blend them with the almond butter, cocoa, vanilla, salt and measured water to a paste. Pulse in the oats.
      Roll 20 balls and turn them in the coconut. Keep in the fridge for a week or freeze.`,
  },
  {
    slug: "seed-crispbread",
    title: "Seed crispbread",
    description: "Only seeds, a little cornmeal and boiling water. Thin, brittle and good with anything spread on it.",
    servings: 12,
    makes: "24 pieces",
    minutes: [10, 60],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "baking", "batch"],
    keeps: true,
    lines: `
      100 g sunflower seeds
      60 g pumpkin seeds
      60 g sesame seeds
      60 g flaxseed
      120 g cornmeal
      3 tbsp olive oil
      250 ml boiling water
      1 tsp salt`,
    steps: `
      Heat the oven to 150 °C (300 °F) and line a large tray.
      Mix the seeds, cornmeal, salt and oil, pour over the boiling water and leave for 5 minutes, until it gels.
      Spread 3 mm thin on the tray under a second sheet of paper. Take the upper sheet off.
      Bake for 55–60 minutes, until dry and crisp. Break into 24 pieces when cool. Keeps 3 weeks in a tin.`,
  },
  {
    slug: "yogurt-raspberries-rye-crumbs",
    title: "Thick yogurt with raspberries and rye crumbs",
    description: "Rye bread crumbled and toasted with a little sugar: the Danish way to finish a loaf.",
    servings: 4,
    minutes: [8, 8],
    suits: ["snack", "breakfast"],
    tags: ["vegetarian", "quick", "high-protein", "kids"],
    lines: `
      700 g nonfat plain Greek yogurt
      300 g raspberries
      120 g rye bread
      1 tbsp brown sugar
      15 g butter
      30 g hazelnuts, chopped`,
    steps: `
      Crumble the bread. Melt the butter in a pan over medium heat, add the crumbs, hazelnuts and sugar and stir for 6–8 minutes, until dark and crisp. Cool.
      Crush a third of the raspberries and ripple them through the yogurt.
      Spoon into bowls and top with the other berries and the crumbs. The crumbs keep 2 weeks in a jar.`,
  },
]);
