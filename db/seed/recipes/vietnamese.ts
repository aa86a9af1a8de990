import { cuisineOf } from "./recipe-file";

export const vietnamese = cuisineOf("Vietnamese", [
  {
    slug: "lemongrass-tofu-noodle-bowl",
    title: "Lemongrass tofu with rice noodles and herbs",
    description: "Cool noodles, hot tofu, a garden of herbs and a lime dressing over everything.",
    servings: 3,
    minutes: [20, 12],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "high-protein"],
    lines: `
      450 g extra-firm tofu, in slices
      2 stalks lemongrass (about 30 g), finely chopped
      3 cloves garlic, chopped
      2 tbsp canola oil
      2 tbsp reduced-sodium soy sauce
      4 tbsp lime juice
      1 tbsp brown sugar
      1 red chile (about 10 g), sliced
      180 g rice noodles
      150 g bean sprouts
      1 medium cucumber (about 250 g), in strips
      2 medium carrots (about 140 g), grated
      150 g lettuce, shredded
      20 g fresh mint leaves
      50 g roasted peanuts, chopped`,
    steps: `
      Soak or boil the noodles for 5 minutes, until soft. Rinse cold and drain.
      Mix the soy sauce, lime juice, sugar and chile with 3 tablespoons of water for the dressing.
      Fry the tofu in the oil for 3 minutes a side. Add the lemongrass and garlic for 2 minutes, then 1 tablespoon of the dressing.
      Fill bowls with the vegetables, noodles and herbs. Lay the tofu on top, pour over the dressing and scatter with the peanuts.`,
  },
  {
    slug: "quick-chicken-pho",
    title: "Quick chicken pho",
    description: "Not the broth of a whole day, but charred onion, ginger and star anise do much in an hour.",
    servings: 4,
    minutes: [15, 45],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein", "soup"],
    lines: `
      600 g boneless skinless chicken breast
      1.8 l water
      1 large onion (about 200 g), halved
      40 g fresh ginger, halved
      2 star anise
      1 cinnamon stick (about 3 g)
      2 tbsp fish sauce
      1 tsp sugar
      280 g rice noodles
      200 g bean sprouts
      3 scallions (about 45 g), sliced
      20 g fresh basil leaves
      2 tbsp lime juice`,
    steps: `
      Char the onion and ginger cut side down in a dry pot for 5 minutes. Add the water, anise and cinnamon and simmer for 15 minutes.
      Add the chicken and simmer very gently for 18–20 minutes, until 74 °C (165 °F) inside. Lift it out and slice it.
      Strain the broth and season it with the fish sauce and sugar.
      Cook the noodles for 4 minutes and drain. Divide with the chicken between bowls, pour over the boiling broth and finish with the sprouts, herbs, scallions and lime juice.`,
  },
  {
    slug: "shrimp-summer-rolls",
    title: "Summer rolls with shrimp",
    description: "Roll them looser than you think and eat them within the hour, while the paper is soft.",
    servings: 4,
    makes: "8 rolls",
    minutes: [30, 5],
    suits: ["snack", "lunch"],
    tags: ["gluten-free", "dairy-free"],
    lines: `
      8 rice paper wrappers (about 80 g)
      250 g raw shrimp, peeled
      60 g rice noodles
      1 medium carrot (about 70 g), in strips
      1/2 medium cucumber (about 125 g), in strips
      80 g lettuce leaves
      15 g fresh mint leaves
      ## Dip
      50 g natural peanut butter
      1 tbsp lime juice
      2 tsp fish sauce
      3 tbsp water`,
    steps: `
      Boil the shrimp for 3 minutes, until pink and firm, 63 °C (145 °F). Cool in iced water and halve lengthwise. Soak the noodles in the hot water for 5 minutes, then drain.
      Wet a wrapper, lay lettuce, noodles, vegetables, mint and shrimp on its lower third, fold in the sides and roll.
      ## Dip
      Whisk everything for the dip and serve with the rolls.`,
  },
  {
    slug: "turmeric-fish-dill",
    title: "Turmeric fish with dill and scallions",
    description: "Cha ca from Hanoi: golden fish, handfuls of dill and scallion, a tangle of noodles.",
    servings: 3,
    minutes: [10, 10],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "quick", "high-protein"],
    lines: `
      500 g tilapia fillets, in 4 cm pieces
      1 1/2 tsp ground turmeric
      2 tbsp rice flour
      2 tbsp canola oil
      30 g fresh dill, in sprigs
      5 scallions (about 75 g), in long pieces
      200 g rice noodles
      1 1/2 tbsp fish sauce
      3 tbsp lime juice
      1 tsp sugar
      150 g lettuce, shredded
      30 g roasted peanuts, chopped`,
    steps: `
      Boil the noodles for 4 minutes, drain and rinse. Mix the fish sauce, lime juice and sugar with 2 tablespoons of water.
      Toss the fish with the turmeric and rice flour and fry it in the oil for 3 minutes a side, until it flakes and is 63 °C (145 °F) inside.
      Add the scallions and dill for 1 minute, until wilted.
      Serve over the noodles and lettuce with the dressing and peanuts.`,
  },
  {
    slug: "tempeh-banh-mi",
    title: "Tempeh banh mi",
    description: "Crisp bread, quick pickles and seared tempeh. The cilantro stays on its stalks.",
    servings: 2,
    minutes: [12, 8],
    suits: ["lunch"],
    tags: ["vegan", "quick", "high-protein"],
    lines: `
      200 g tempeh, in thin slices
      1 tbsp canola oil
      2 tsp reduced-sodium soy sauce
      1 baguette (about 160 g)
      1 medium carrot (about 70 g), grated
      100 g daikon radish, grated
      2 tbsp rice vinegar
      1 tsp sugar
      1/2 medium cucumber (about 125 g), sliced
      1/2 avocado (about 75 g), mashed
      15 g fresh cilantro
      1 red chile (about 10 g), sliced`,
    steps: `
      Toss the carrot and daikon with the vinegar and sugar and leave for 10 minutes.
      Fry the tempeh in the oil for 3 minutes a side. Add the soy sauce and a spoon of water and let it sizzle away.
      Halve and split the bread, spread it with the avocado and fill with the tempeh, drained pickles, cucumber, chile and cilantro.`,
  },
  {
    slug: "caramel-pork-eggs",
    title: "Pork and eggs braised in coconut water",
    description: "Thit kho, a pot for the new year and for any cold weekend. Better the day after.",
    servings: 5,
    minutes: [15, 90],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein", "batch", "one-pot"],
    keeps: true,
    lines: `
      700 g pork shoulder, trimmed, in 4 cm cubes
      500 ml coconut water
      2 tbsp brown sugar
      60 g shallots, sliced
      4 cloves garlic, sliced
      2 tbsp fish sauce
      1/2 tsp black pepper
      5 large eggs
      400 g green beans
      350 g jasmine rice`,
    steps: `
      Boil the eggs for 10 minutes, cool and peel them.
      Melt the sugar with a spoon of water in a heavy pot until amber. Add the pork, shallots and garlic and stir for 5 minutes.
      Add the coconut water, fish sauce and pepper. Simmer half covered for 1 hour 10 minutes, until the pork is tender and well past 71 °C (160 °F), adding the eggs for the last 20 minutes.
      Boil the rice in plenty of water for 12 minutes and the beans for 4 minutes, and serve with the pork.`,
  },
  {
    slug: "banana-coconut-tapioca",
    title: "Banana and coconut pudding with sesame",
    description: "Che chuoi: bananas warmed in coconut milk with tapioca pearls. Peanuts and sesame on top.",
    servings: 4,
    minutes: [5, 20],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "kids"],
    keeps: true,
    lines: `
      3 bananas (about 360 g), sliced
      150 ml coconut milk
      550 ml water
      50 g tapioca pearls
      1 tbsp sugar
      1/8 tsp salt
      25 g roasted peanuts, chopped
      1 tbsp sesame seeds`,
    steps: `
      Simmer the tapioca in the water for 14 minutes, stirring often, until clear.
      Add the coconut milk, sugar, salt and bananas and warm for 4 minutes without boiling.
      Serve warm or cold with the peanuts and seeds.`,
  },
]);
