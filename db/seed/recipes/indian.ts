import { cuisineOf } from "./recipe-file";

export const indian = cuisineOf("Indian", [
  {
    slug: "masoor-dal-rice",
    title: "Masoor dal with rice",
    description: "Red lentils cooked soft, with cumin and garlic fried in oil and poured over at the end.",
    servings: 4,
    minutes: [10, 30],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "batch", "freezes"],
    keeps: true,
    lines: `
      300 g red lentils
      1.2 l water
      200 g tomatoes, chopped
      15 g fresh ginger, grated
      1 tsp ground turmeric
      1 tsp salt
      2 tbsp canola oil
      1 large onion (about 200 g), sliced
      4 cloves garlic, sliced
      2 tsp cumin seeds
      1/2 tsp red pepper flakes
      15 g fresh cilantro, chopped
      240 g basmati rice`,
    steps: `
      Rinse the lentils and bring them to the boil with the water, tomatoes, ginger and turmeric. Skim and simmer for 20 minutes, until they fall apart. Add the salt.
      Boil the rice in plenty of water for 11 minutes, drain and keep it covered.
      Fry the onion in the oil over medium heat for 10 minutes, until brown at the edges. Add the cumin, garlic and pepper flakes for 1 minute.
      Pour the onion and its oil over the lentils, scatter with the cilantro and serve with the rice. Cool leftover rice within 1 hour.`,
  },
  {
    slug: "chana-masala-roti",
    title: "Quick chana masala with roti",
    description: "A weeknight pot of chickpeas, sharp with lemon. Mash a few of them and the sauce thickens itself.",
    servings: 3,
    minutes: [5, 15],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "freezes"],
    keeps: true,
    lines: `
      2 cans (400 g each) chickpeas, drained
      1 can (400 g) crushed tomatoes
      1 medium onion (about 150 g), finely chopped
      2 cloves garlic, crushed
      15 g fresh ginger, grated
      2 tbsp canola oil
      2 tsp garam masala
      1 tsp ground coriander
      1/2 tsp ground turmeric
      1/4 tsp salt
      1 tbsp lemon juice
      100 ml water
      10 g fresh cilantro, chopped
      3 roti (about 120 g)`,
    steps: `
      Fry the onion in the oil over medium-high heat for 5 minutes. Add the garlic, ginger and spices for 1 minute.
      Add the tomatoes, chickpeas, water and salt. Mash a few chickpeas against the pan and simmer for 8 minutes.
      Stir in the lemon juice and cilantro. Warm the roti in a dry pan for 1 minute and serve alongside.`,
  },
  {
    slug: "palak-tofu",
    title: "Palak tofu: spinach with browned tofu",
    description:
      "The spinach and cheese everyone orders, with tofu in its place. Much calcium, much iron, twenty minutes.",
    servings: 3,
    minutes: [6, 14],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "gluten-free", "quick", "high-protein"],
    lines: `
      500 g firm tofu, in 2 cm cubes
      600 g frozen spinach, thawed
      1 medium onion (about 150 g), chopped
      3 cloves garlic, sliced
      15 g fresh ginger, grated
      2 tbsp canola oil
      1 tsp cumin seeds
      2 tsp garam masala
      1/2 tsp salt
      50 ml coconut milk
      50 ml water
      150 g tomatoes, chopped
      1 tbsp lemon juice`,
    steps: `
      Brown the tofu in half the oil in a wide pan over high heat for 6 minutes. Take it out.
      Fry the onion, cumin, garlic and ginger in the rest of the oil for 4 minutes. Add the garam masala and tomatoes for 1 minute.
      Add the spinach with its juice, the coconut milk, water and salt and simmer for 3 minutes. Blend it roughly with a stick blender.
      Fold in the tofu and lemon juice and heat through.`,
  },
  {
    slug: "besan-chilla-yogurt",
    title: "Besan chilla: chickpea pancakes with yogurt",
    description: "Thin savoury pancakes of chickpea flour with onion and tomato in them, and cold yogurt beside.",
    servings: 2,
    minutes: [8, 12],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free", "quick", "high-protein"],
    lines: `
      150 g chickpea flour
      220 ml water
      1 small onion (about 70 g), finely chopped
      100 g tomatoes, finely chopped
      10 g fresh cilantro, chopped
      1/2 tsp ground turmeric
      1/2 tsp ground cumin
      1/4 tsp salt
      1 tbsp canola oil
      200 g plain low-fat yogurt`,
    steps: `
      Whisk the chickpea flour, spices and salt with the water until smooth. Stir in the onion, tomatoes and cilantro.
      Heat a little of the oil in a nonstick pan over medium heat. Spread a ladleful thin and cook for 2 minutes on each side, until brown and dry in the middle.
      Make five more the same way and serve hot with the yogurt.`,
  },
  {
    slug: "tandoori-chicken-raita-rice",
    title: "Oven tandoori chicken with raita and rice",
    description: "Yogurt and spices overnight if there is time, an hour if there is not, then a very hot oven.",
    servings: 4,
    minutes: [20, 30, 60],
    suits: ["dinner"],
    tags: ["gluten-free", "high-protein", "kids"],
    lines: `
      ## Chicken
      800 g boneless skinless chicken thighs
      150 g plain low-fat yogurt
      1 tbsp lemon juice
      2 cloves garlic, crushed
      15 g fresh ginger, grated
      1 tbsp paprika
      2 tsp garam masala
      3/4 tsp salt
      1 tbsp canola oil
      ## Raita and rice
      300 g plain low-fat yogurt
      1 medium cucumber (about 250 g), grated
      10 g fresh mint leaves, chopped
      1/2 tsp ground cumin
      320 g basmati rice`,
    steps: `
      ## Chicken
      Mix everything for the chicken, cover and leave in the fridge for 1 hour, or overnight.
      Heat the oven to 230 °C (450 °F). Lift the chicken onto a rack over a lined tray and roast for 25–30 minutes, until dark in spots and 74 °C (165 °F) inside.
      ## Raita and rice
      Boil the rice in plenty of water for 11 minutes, drain and keep it covered.
      Squeeze the cucumber and stir it into the yogurt with the mint and cumin. Serve with the chicken and rice.`,
  },
  {
    slug: "kerala-fish-curry",
    title: "Kerala-style fish curry with coconut",
    description: "White fish poached in a thin, sour coconut sauce with ginger and turmeric. Rice takes up the rest.",
    servings: 4,
    minutes: [15, 25],
    suits: ["dinner"],
    tags: ["gluten-free", "dairy-free", "high-protein"],
    lines: `
      700 g white fish fillets, in large pieces
      200 ml coconut milk
      200 ml water
      1 medium onion (about 150 g), sliced
      200 g tomatoes, chopped
      20 g fresh ginger, cut in fine sticks
      3 cloves garlic, sliced
      1 tbsp coconut oil
      1 tsp black mustard seeds
      1 tsp ground turmeric
      1 tsp ground coriander
      1/2 tsp red pepper flakes
      1 tbsp tamarind paste
      3/4 tsp salt
      240 g basmati rice`,
    steps: `
      Put the rice on to boil in plenty of water for 11 minutes, then drain and keep it covered.
      Heat the mustard seeds in the oil until they pop. Add the onion, ginger and garlic and cook for 6 minutes, then the ground spices and pepper flakes for 30 seconds.
      Add the tomatoes, coconut milk, water, tamarind and salt and simmer for 8 minutes.
      Slide in the fish and simmer gently for 6–7 minutes, until it flakes and is 63 °C (145 °F) inside. Serve over the rice.`,
  },
  {
    slug: "chaat-roasted-chickpeas",
    title: "Roasted chickpeas with cumin and lemon",
    description: "Dry them well before they go into the oven, and they come out crisp. Eat them the same day.",
    servings: 4,
    minutes: [5, 35],
    suits: ["snack"],
    tags: ["vegan", "gluten-free", "kids"],
    lines: `
      2 cans (400 g each) chickpeas, drained
      1 1/2 tbsp olive oil
      1 tsp ground cumin
      1/2 tsp paprika
      1/4 tsp salt
      1 tbsp lemon juice`,
    steps: `
      Heat the oven to 200 °C (390 °F). Rinse the chickpeas and rub them dry in a towel.
      Roast them on a tray with the oil for 30–35 minutes, shaking twice, until they rattle.
      Toss while hot with the spices, salt and lemon juice. Leave them on the tray to crisp.`,
  },
  {
    slug: "garam-masala-curry-paste",
    title: "Garam masala curry paste",
    description:
      "A jar that turns lentils, vegetables or chicken into dinner: two tablespoons a person, fried for a minute.",
    servings: 12,
    makes: "about 12 tablespoons",
    minutes: [10, 10],
    suits: [],
    tags: ["vegan", "gluten-free", "quick", "batch", "freezes"],
    keeps: true,
    lines: `
      1 tbsp cumin seeds
      1 tbsp coriander seeds
      1 tsp black pepper
      6 green cardamom pods
      1 cinnamon stick (about 3 g)
      4 cloves
      50 g fresh ginger, chopped
      8 cloves garlic
      2 tbsp tomato paste
      1 tbsp paprika
      1 tsp ground turmeric
      3 tbsp canola oil
      1/2 tsp salt`,
    steps: `
      Toast the whole spices in a dry pan over medium heat for 2 minutes, until they smell warm. Grind them.
      Blend with everything else to a paste, with a spoon of water if it sticks.
      Fry the paste over low heat for 6 minutes, stirring. It keeps 1 week in the fridge, or frozen in spoonfuls for 3 months.`,
  },
]);
