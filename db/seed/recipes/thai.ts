import { cuisineOf } from "./recipe-file";

export const thai = cuisineOf("Thai", [
  {
    slug: "basil-tofu-rice",
    title: "Basil tofu with rice",
    description: "Pad krapow with crumbled tofu: high heat, much basil, a fight with the garlic. Start the rice first.",
    servings: 2,
    minutes: [6, 14],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "high-protein"],
    lines: `
      400 g extra-firm tofu, crumbled
      200 g green beans, in short pieces
      1 red bell pepper (about 150 g), diced
      4 cloves garlic, chopped
      1 red chile (about 10 g), chopped
      1 1/2 tbsp canola oil
      1 1/2 tbsp reduced-sodium soy sauce
      1 tsp brown sugar
      30 g fresh basil leaves
      140 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain.
      Brown the tofu in the oil in a wok over high heat for 6 minutes, until dry and crisp in places.
      Add the beans, pepper, garlic and chile and stir-fry for 4 minutes.
      Add the soy sauce and sugar with a spoon of water, toss for 1 minute, then fold in the basil and serve on the rice.`,
  },
  {
    slug: "tom-kha-cod",
    title: "Tom kha with cod and mushrooms",
    description: "Coconut soup, sour and fragrant. The lemongrass and ginger are for the pot, not for eating.",
    servings: 3,
    minutes: [8, 12],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "quick", "one-pot", "soup", "high-protein"],
    lines: `
      500 g cod fillets, in 3 cm pieces
      250 ml coconut milk
      550 ml water
      250 g mushrooms, sliced
      150 g tomatoes, in wedges
      2 stalks lemongrass (about 30 g), bruised
      30 g fresh ginger, sliced
      1 1/2 tbsp fish sauce
      3 tbsp lime juice
      1 tsp brown sugar
      1 red chile (about 10 g), sliced
      15 g fresh cilantro`,
    steps: `
      Simmer the coconut milk, water, lemongrass and ginger for 5 minutes.
      Add the mushrooms, tomatoes, fish sauce, sugar and chile and simmer for 3 minutes.
      Slide in the cod and simmer gently for 4 minutes, until it flakes and is 63 °C (145 °F) inside.
      Take off the heat, stir in the lime juice and scatter with the cilantro.`,
  },
  {
    slug: "green-curry-chicken",
    title: "Green curry with chicken and eggplant",
    description: "The paste is blended fresh and fried in coconut cream first. That is the whole secret.",
    servings: 4,
    minutes: [15, 25],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      600 g boneless skinless chicken thighs, in strips
      400 ml coconut milk
      200 ml water
      3 jalapeño peppers (about 45 g)
      2 stalks lemongrass (about 30 g), sliced
      4 cloves garlic
      20 g fresh ginger, sliced
      20 g fresh cilantro
      1 tsp ground coriander
      1 tsp ground cumin
      300 g eggplant, in 2 cm cubes
      200 g green beans, halved
      1 tbsp fish sauce
      1 tbsp brown sugar
      2 tbsp lime juice
      20 g fresh basil leaves
      300 g jasmine rice`,
    steps: `
      Put the rice on to boil in plenty of water for 12 minutes, then drain and keep it covered.
      Blend the chiles, lemongrass, garlic, ginger, cilantro and spices with a splash of the water to a paste.
      Simmer a third of the coconut milk in a wide pan until it thickens, add the paste and fry for 3 minutes.
      Add the chicken and stir for 4 minutes. Pour in the rest of the coconut milk and the water and add the eggplant, fish sauce and sugar.
      Simmer for 8 minutes, add the beans and simmer for 5 minutes more, until the chicken is 74 °C (165 °F) inside.
      Stir in the lime juice and basil and serve with the rice.`,
  },
  {
    slug: "turkey-larb-lettuce",
    title: "Turkey larb in lettuce leaves",
    description: "Warm minced turkey, lime, mint and toasted rice ground to a crunch. Light, sharp and quick.",
    servings: 3,
    minutes: [8, 12],
    suits: ["lunch", "dinner"],
    tags: ["gluten-free", "dairy-free", "quick", "high-protein", "salad"],
    lines: `
      500 g ground turkey
      2 tbsp jasmine rice
      60 g shallots, thinly sliced
      1 1/2 tbsp fish sauce
      4 tbsp lime juice
      1 tsp brown sugar
      1/2 tsp red pepper flakes
      20 g fresh mint leaves
      20 g fresh cilantro
      200 g lettuce leaves
      1 medium cucumber (about 250 g), in sticks
      40 g roasted peanuts, chopped`,
    steps: `
      Toast the rice in a dry pan over medium heat for 5 minutes, until golden, and grind it coarsely.
      Cook the turkey with 3 tablespoons of water over medium heat for 6–7 minutes, breaking it up, until 74 °C (165 °F) with no pink left.
      Take off the heat and stir in the fish sauce, lime juice, sugar, pepper flakes, shallots, herbs and ground rice.
      Spoon into the lettuce and serve with the cucumber and peanuts.`,
  },
  {
    slug: "rice-porridge-egg-ginger",
    title: "Rice porridge with egg, ginger and scallion",
    description: "Breakfast from last night's rice, soothing and savoury, with a soft egg stirred in.",
    servings: 2,
    minutes: [5, 15],
    suits: ["breakfast"],
    tags: ["gluten-free", "dairy-free", "quick", "one-pot"],
    lines: `
      300 g cooked jasmine rice
      700 ml water
      15 g fresh ginger, cut in fine sticks
      2 tsp fish sauce
      3 large eggs
      2 scallions (about 30 g), sliced
      1 tsp sesame oil
      1/4 tsp black pepper
      10 g fresh cilantro`,
    steps: `
      Simmer the rice with the water and half the ginger for 10 minutes, mashing now and then, until it turns creamy.
      Season with the fish sauce. Break in the eggs, stir them through and cook for 3 minutes, until set.
      Top with the scallions, sesame oil, pepper, cilantro and the rest of the ginger.`,
  },
  {
    slug: "pineapple-peanut-lime",
    title: "Pineapple with lime, chile and peanuts",
    description: "Street-cart fruit: sweet, salty, sour and hot in one bowl, with peanuts for staying power.",
    servings: 2,
    minutes: [8, 0],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "quick", "no-cook"],
    lines: `
      500 g pineapple, peeled and cut in chunks
      1 medium cucumber (about 250 g), in chunks
      50 g roasted peanuts, chopped
      1 1/2 tbsp lime juice
      1/4 tsp red pepper flakes
      1/8 tsp salt`,
    steps: `
      Mix the pineapple and cucumber with the lime juice.
      Crush the pepper flakes with the salt and sprinkle over.
      Scatter with the peanuts and eat at once.`,
  },
  {
    slug: "thai-peanut-sauce",
    title: "Peanut sauce",
    description:
      "For skewers, noodles, raw vegetables or baked tofu. Loosen it with hot water just before it is served.",
    servings: 8,
    makes: "about 320 ml",
    minutes: [5, 7],
    suits: [],
    tags: ["vegan", "quick", "batch"],
    keeps: true,
    lines: `
      150 g natural peanut butter
      100 ml coconut milk
      50 ml water
      2 cloves garlic, crushed
      10 g fresh ginger, grated
      1/2 tsp red pepper flakes
      1 tbsp reduced-sodium soy sauce
      2 tbsp lime juice
      1 tbsp brown sugar`,
    steps: `
      Fry the garlic, ginger and pepper flakes in 2 tablespoons of the coconut milk over low heat for 2 minutes.
      Whisk in the peanut butter, the rest of the coconut milk, the water, soy sauce and sugar and simmer for 4 minutes.
      Take off the heat and stir in the lime juice. It keeps 5 days in the fridge.`,
  },
]);
