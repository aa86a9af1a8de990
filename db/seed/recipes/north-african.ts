import { cuisineOf } from "./recipe-file";

export const northAfrican = cuisineOf("North African", [
  {
    slug: "harira-lentils-chickpeas",
    title: "Harira with lentils and chickpeas",
    description: "Morocco's evening soup, thick with pulses and bright with lemon and herbs.",
    servings: 6,
    minutes: [15, 45],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "one-pot", "batch", "freezes", "soup"],
    keeps: true,
    lines: `
      250 g brown lentils
      2 cans (400 g each) chickpeas, drained
      2 cans (400 g each) crushed tomatoes
      2 medium onions (about 300 g), chopped
      3 stalks celery (about 120 g), sliced
      3 tbsp olive oil
      15 g fresh ginger, grated
      2 tsp ground cumin
      1 tsp ground cinnamon
      1 tsp ground turmeric
      1.4 l water
      1 tsp salt
      30 g fresh cilantro, chopped
      20 g fresh parsley, chopped
      3 tbsp lemon juice`,
    steps: `
      Soften the onions and celery in the oil for 8 minutes. Add the ginger and spices for 1 minute.
      Add the lentils, tomatoes and water and simmer for 25 minutes.
      Add the chickpeas and salt and simmer for 10 minutes, until the lentils are soft.
      Stir in the herbs and lemon juice and serve.`,
  },
  {
    slug: "chicken-apricot-tagine",
    title: "Chicken tagine with apricots and almonds",
    description: "Chicken, sweet fruit and warm spices, with couscous to take up the sauce.",
    servings: 4,
    minutes: [15, 50],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein"],
    keeps: true,
    lines: `
      700 g boneless skinless chicken thighs
      2 tbsp olive oil
      2 medium onions (about 300 g), sliced
      3 medium carrots (about 210 g), sliced
      2 tsp ras el hanout
      1 tsp ground ginger
      1/2 tsp ground cinnamon
      3/4 tsp salt
      350 ml water
      100 g dried apricots
      50 g almonds, toasted
      250 g couscous
      15 g fresh cilantro`,
    steps: `
      Brown the chicken in the oil for 6 minutes and take it out. Soften the onions and carrots in the same pan for 8 minutes.
      Add the spices, salt, water, apricots and chicken. Cover and simmer for 30 minutes, until tender and 74 °C (165 °F) inside.
      Uncover and reduce for 5 minutes.
      Pour 300 ml boiling water over the couscous, cover for 5 minutes and fluff. Serve with the chicken, almonds and cilantro.`,
  },
  {
    slug: "vegetable-couscous-chickpeas",
    title: "Couscous with root vegetables and chickpeas",
    description: "The Friday pot without the meat: big pieces of vegetable and a broth you would drink.",
    servings: 5,
    minutes: [20, 40],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch"],
    keeps: true,
    lines: `
      2 cans (400 g each) chickpeas, drained
      400 g pumpkin, in large pieces
      3 medium carrots (about 210 g), in large pieces
      300 g turnips, in wedges
      2 medium zucchini (about 400 g), in large pieces
      2 medium onions (about 300 g), in wedges
      3 tbsp olive oil
      2 tbsp tomato paste
      2 tsp ras el hanout
      1 tsp ground turmeric
      1 tsp salt
      1.2 l water
      1 tsp caraway seeds
      1/2 tsp red pepper flakes
      350 g couscous
      15 g fresh cilantro`,
    steps: `
      Cook the onions in the oil for 6 minutes. Stir in all the spices and the tomato paste for 1 minute.
      Add the water, salt, carrots and turnips and simmer for 15 minutes. Add the pumpkin, zucchini and chickpeas and simmer for 15 minutes more.
      Pour 420 ml boiling water over the couscous, cover for 5 minutes and fluff.
      Heap the vegetables on the couscous, pour over the broth and scatter with the cilantro.`,
  },
  {
    slug: "chermoula-baked-fish",
    title: "Baked fish with chermoula and potatoes",
    description: "A green paste of herbs, cumin and lemon, half under the fish and half over it.",
    servings: 4,
    minutes: [15, 45],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      700 g white fish fillets
      800 g potatoes, thinly sliced
      400 g tomatoes, sliced
      4 tbsp olive oil
      30 g fresh cilantro
      20 g fresh parsley
      3 cloves garlic
      2 tsp ground cumin
      2 tsp paprika
      3 tbsp lemon juice
      3/4 tsp salt`,
    steps: `
      Heat the oven to 200 °C (390 °F). Blend the herbs, garlic, spices, lemon juice, salt and 3 tablespoons of the oil.
      Toss the potatoes with the rest of the oil and a third of the paste and bake in a wide pan for 25 minutes.
      Lay on the tomatoes and fish, spread with the rest of the paste and bake for 15–18 minutes, until the fish flakes and is 63 °C (145 °F) inside.`,
  },
  {
    slug: "lablabi-egg",
    title: "Lablabi: chickpea soup with egg and bread",
    description: "A Tunisian breakfast that eats like a lunch: cumin, caraway, an egg, torn bread.",
    servings: 3,
    minutes: [5, 15],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "dairy-free", "quick", "soup", "high-protein"],
    lines: `
      2 cans (400 g each) chickpeas, drained
      900 ml water
      4 cloves garlic, crushed
      2 tsp ground cumin
      2 tbsp olive oil
      1/2 tsp red pepper flakes
      1 tsp caraway seeds
      2 tbsp lemon juice
      1/4 tsp salt
      3 large eggs
      3 slices whole wheat bread (about 120 g), toasted`,
    steps: `
      Boil the eggs for 9 minutes, until the yolks are firm, cool and peel them.
      Simmer the chickpeas with the water, garlic, spices and salt for 12 minutes. Mash a few to thicken the soup.
      Stir in the lemon juice.
      Tear the toast into bowls, ladle over the soup, add a halved egg each and the oil.`,
  },
  {
    slug: "amlou-toast-orange",
    title: "Almond spread on toast with orange",
    description: "Amlou is almonds, oil and honey ground together. A Moroccan answer to peanut butter.",
    servings: 3,
    minutes: [12, 6],
    suits: ["breakfast"],
    tags: ["vegetarian", "dairy-free", "quick"],
    lines: `
      90 g almonds
      1 tbsp olive oil
      1 tbsp honey
      1/8 tsp salt
      6 slices whole wheat bread (about 240 g)
      3 medium oranges (about 420 g), sliced
      1/2 tsp ground cinnamon`,
    steps: `
      Toast the almonds in a dry pan for 5 minutes and let them cool a little.
      Grind them with the oil, honey and salt until they turn to a loose paste.
      Toast the bread, spread it and serve with the orange and cinnamon.`,
  },
  {
    slug: "carrot-orange-chickpea-salad",
    title: "Carrot, orange and chickpea salad",
    description: "Sweet carrots, cumin and orange. Better after ten minutes, still good the next day.",
    servings: 3,
    minutes: [15, 0],
    suits: ["snack", "lunch"],
    tags: ["vegan", "gluten-free", "quick", "no-cook", "salad"],
    keeps: true,
    lines: `
      400 g carrots, grated
      1 can (400 g) chickpeas, drained
      2 medium oranges (about 280 g), peeled and diced
      1 1/2 tbsp olive oil
      1 tbsp lemon juice
      1 tsp ground cumin
      1/4 tsp salt
      15 g fresh mint leaves, chopped`,
    steps: `
      Whisk the oil, lemon juice, cumin and salt.
      Toss with the carrots, chickpeas and orange and leave for 10 minutes.
      Fold in the mint and serve.`,
  },
]);
