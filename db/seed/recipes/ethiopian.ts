import { cuisineOf } from "./recipe-file";

export const ethiopian = cuisineOf("Ethiopian", [
  {
    slug: "misir-wot-injera",
    title: "Misir wot: red lentils in berbere",
    description: "Onions cooked down without oil first, then berbere, then lentils. Injera is the spoon.",
    servings: 4,
    minutes: [10, 45],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "batch", "freezes"],
    keeps: true,
    lines: `
      320 g red lentils
      2 large onions (about 400 g), finely chopped
      4 tbsp canola oil
      2 tbsp berbere
      2 tbsp tomato paste
      4 cloves garlic, crushed
      15 g fresh ginger, grated
      1 l water
      3/4 tsp salt
      4 injera (about 400 g)`,
    steps: `
      Cook the onions in a dry heavy pot over low heat for 12 minutes, stirring, with a spoon of water when they stick.
      Add the oil, berbere and tomato paste and fry gently for 5 minutes. Add the garlic and ginger for 1 minute.
      Add the lentils, water and salt and simmer for 25 minutes, stirring often, until thick.
      Serve on the injera.`,
  },
  {
    slug: "shiro-injera",
    title: "Shiro: chickpea flour stew",
    description: "A silky stew made of flour and spice in under twenty minutes, the dinner of busy evenings.",
    servings: 3,
    minutes: [5, 15],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick"],
    lines: `
      150 g chickpea flour
      1 medium onion (about 150 g), finely chopped
      3 tbsp canola oil
      1 tbsp berbere
      3 cloves garlic, crushed
      200 g tomatoes, grated
      800 ml water
      1/2 tsp salt
      1 jalapeño pepper (about 15 g), sliced
      3 injera (about 300 g)`,
    steps: `
      Fry the onion in the oil for 4 minutes. Add the berbere and garlic for 1 minute, then the tomatoes for 2 minutes.
      Whisk the chickpea flour with the water, pour it in and simmer for 8 minutes, whisking, until thick and no longer floury.
      Stir in the salt, top with the chile and serve with the injera.`,
  },
  {
    slug: "gomen-kik-alicha",
    title: "Gomen and kik alicha: greens and split peas",
    description: "Two mild stews for one plate: collards with ginger, yellow split peas with turmeric.",
    servings: 4,
    minutes: [20, 50],
    suits: ["dinner"],
    tags: ["vegan", "batch"],
    keeps: true,
    lines: `
      ## Split peas
      300 g yellow split peas
      1.1 l water
      1 medium onion (about 150 g), chopped
      2 tbsp canola oil
      2 cloves garlic, crushed
      1 tsp ground turmeric
      1/2 tsp salt
      ## Greens
      600 g collard greens, sliced
      1 large onion (about 200 g), sliced
      2 tbsp canola oil
      20 g fresh ginger, grated
      3 cloves garlic, sliced
      1/4 tsp salt
      150 ml water
      4 injera (about 400 g)`,
    steps: `
      ## Split peas
      Soften the onion in the oil for 6 minutes. Add the garlic and turmeric for 1 minute, then the peas and water. Simmer for 40 minutes, until they fall apart, and salt them.
      ## Greens
      Soften the onion in the oil for 6 minutes. Add the ginger and garlic for 1 minute.
      Add the greens, salt and water, cover and cook for 20 minutes, until tender. Serve both on the injera.`,
  },
  {
    slug: "doro-wot-rice",
    title: "Doro wot: chicken and eggs in berbere",
    description: "The feast-day stew, here with rice. The onions make the sauce, so do not hurry them.",
    servings: 5,
    minutes: [20, 70],
    suits: ["dinner"],
    tags: ["gluten-free", "high-protein", "batch"],
    keeps: true,
    lines: `
      800 g boneless skinless chicken thighs
      5 large eggs
      4 large onions (about 800 g), finely chopped
      3 tbsp ghee
      3 tbsp berbere
      2 tbsp tomato paste
      5 cloves garlic, crushed
      20 g fresh ginger, grated
      400 ml water
      1 tsp salt
      2 tbsp lemon juice
      350 g basmati rice`,
    steps: `
      Boil the eggs for 10 minutes, cool and peel them.
      Cook the onions in a dry heavy pot over low heat for 20 minutes, stirring. Add the ghee, berbere and tomato paste for 6 minutes, then the garlic and ginger for 1 minute.
      Add the chicken, water and salt. Cover and simmer for 35 minutes, until tender and 74 °C (165 °F) inside.
      Score the eggs and warm them in the sauce for 5 minutes with the lemon juice.
      Boil the rice in plenty of water for 11 minutes, drain and serve.`,
  },
  {
    slug: "tofu-tibs",
    title: "Tofu tibs with peppers and rosemary",
    description: "A fast sizzle of onion, pepper, rosemary and chile that is usually made with beef.",
    servings: 2,
    minutes: [6, 13],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "high-protein"],
    lines: `
      400 g extra-firm tofu, in 2 cm cubes
      2 tbsp canola oil
      1 large onion (about 200 g), sliced
      2 red bell peppers (about 300 g), sliced
      150 g tomatoes, in wedges
      3 cloves garlic, sliced
      2 tsp berbere
      1 tsp dried rosemary
      1/3 tsp salt
      1 jalapeño pepper (about 15 g), sliced
      2 injera (about 200 g)`,
    steps: `
      Brown the tofu in half the oil over high heat for 6 minutes and take it out.
      Fry the onion and peppers in the rest of the oil for 4 minutes. Add the garlic, berbere and rosemary for 1 minute.
      Return the tofu with the tomatoes, salt and chile for 2 minutes. Serve with the injera.`,
  },
  {
    slug: "teff-porridge-dates",
    title: "Teff porridge with dates and almonds",
    description: "Tiny grains with much iron and a malty taste. Stir more towards the end.",
    servings: 3,
    minutes: [5, 20],
    suits: ["breakfast"],
    tags: ["vegan", "gluten-free", "one-pot"],
    keeps: true,
    lines: `
      150 g teff
      400 ml unsweetened soy milk
      400 ml water
      80 g dates, pitted and chopped
      30 g almonds, chopped
      1/2 tsp ground cinnamon
      1/8 tsp salt`,
    steps: `
      Toast the teff in a dry pot for 2 minutes, until it smells nutty.
      Add the water, soy milk, salt and cinnamon and simmer covered over low heat for 18 minutes, stirring now and then.
      Stir in the dates and serve with the almonds.`,
  },
  {
    slug: "spiced-nut-chickpea-kolo",
    title: "Kolo: roasted chickpeas, peanuts and seeds",
    description: "The nibble that goes round with coffee, warm with berbere.",
    servings: 6,
    minutes: [5, 35],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "batch"],
    keeps: true,
    lines: `
      1 can (400 g) chickpeas, drained
      100 g roasted peanuts
      40 g sunflower seeds
      1 tbsp canola oil
      2 tsp berbere
      1/4 tsp salt`,
    steps: `
      Heat the oven to 190 °C (375 °F). Rinse the chickpeas, rub them dry and roast them with the oil for 25 minutes, shaking once.
      Add the peanuts, seeds, berbere and salt and roast for 8 minutes more.
      Cool on the tray. Keep in a jar and eat within 2 days.`,
  },
]);
