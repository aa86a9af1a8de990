import { cuisineOf } from "./recipe-file";

export const korean = cuisineOf("Korean", [
  {
    slug: "tofu-bibimbap",
    title: "Tofu bibimbap",
    description: "Rice, five vegetables, crisp tofu, a spoon of chili sauce. Stir it all up at the table.",
    servings: 3,
    minutes: [20, 25],
    suits: ["dinner"],
    tags: ["vegan", "high-protein"],
    lines: `
      450 g extra-firm tofu, in cubes
      250 g spinach
      2 medium carrots (about 140 g), in thin strips
      200 g bean sprouts
      200 g shiitake mushrooms, sliced
      1 medium zucchini (about 200 g), in thin strips
      2 tbsp canola oil
      1 tbsp sesame oil
      1 tbsp reduced-sodium soy sauce
      1 tbsp doenjang
      2 tsp Korean chili flakes
      2 tsp sugar
      1 tbsp sesame seeds
      240 g short-grain white rice`,
    steps: `
      Rinse the rice and simmer it covered in 330 ml water for 14 minutes. Leave it covered.
      Brown the tofu in half the oil for 8 minutes and toss it with half the soy sauce.
      Boil the sprouts for 2 minutes and the spinach for 30 seconds, drain and squeeze dry.
      Stir-fry the carrots, zucchini and mushrooms one after another in the rest of the oil, 3 minutes each.
      Stir the doenjang, chili flakes and sugar with 2 tablespoons of water to a sauce. Season the vegetables with the sesame oil and the rest of the soy sauce.
      Arrange over the rice with the tofu, the sauce and the seeds.`,
  },
  {
    slug: "kimchi-tofu-stew",
    title: "Kimchi and soft tofu stew",
    description: "Old kimchi is best kimchi here. A deep red broth with spoonfuls of tofu in it.",
    servings: 2,
    minutes: [5, 15],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "one-pot", "soup", "high-protein"],
    lines: `
      400 g firm tofu, in large cubes
      200 g vegan kimchi, chopped
      150 g mushrooms, sliced
      1 medium zucchini (about 200 g), in half-moons
      1 small onion (about 70 g), sliced
      1 tbsp sesame oil
      2 cloves garlic, chopped
      1 tbsp doenjang
      2 tsp Korean chili flakes
      500 ml water
      2 scallions (about 30 g), sliced
      200 g cooked white rice`,
    steps: `
      Fry the kimchi, onion and garlic in the sesame oil for 4 minutes. Stir in the doenjang and chili flakes.
      Add the water, mushrooms and zucchini and boil for 6 minutes.
      Add the tofu and simmer for 4 minutes.
      Heat the rice through until steaming, 74 °C (165 °F). Scatter the stew with the scallions and serve with the rice.`,
  },
  {
    slug: "bulgogi-lettuce-wraps",
    title: "Beef bulgogi with lettuce and rice",
    description: "Thin beef, pear in the marinade to make it tender, and lettuce to carry it.",
    servings: 4,
    minutes: [20, 15, 30],
    suits: ["dinner"],
    tags: ["dairy-free", "high-protein"],
    lines: `
      600 g flank steak, very thinly sliced
      1 pear (about 180 g), grated
      2 tbsp reduced-sodium soy sauce
      1 tbsp brown sugar
      1 tbsp sesame oil
      4 cloves garlic, crushed
      1 tbsp canola oil
      1 large onion (about 200 g), sliced
      2 medium carrots (about 140 g), in strips
      250 g lettuce leaves
      1 tbsp sesame seeds
      300 g short-grain white rice`,
    steps: `
      Mix the beef with the pear, soy sauce, sugar, sesame oil and garlic. Leave in the fridge for 30 minutes.
      Rinse the rice and simmer it covered in 420 ml water for 14 minutes. Leave it covered.
      Fry the onion and carrots in the oil over high heat for 4 minutes and take them out.
      Sear the beef in two lots for 3–4 minutes each, until browned throughout, 71 °C (160 °F). Mix with the vegetables and seeds.
      Wrap the beef and rice in the lettuce.`,
  },
  {
    slug: "steamed-egg-spinach",
    title: "Steamed eggs with spinach and rice",
    description: "Gyeran-jjim, a soft savoury custard cooked straight in the pot.",
    servings: 2,
    minutes: [5, 12],
    suits: ["breakfast", "lunch"],
    tags: ["vegetarian", "gluten-free", "dairy-free", "quick"],
    lines: `
      5 large eggs
      200 ml water
      80 g spinach, chopped
      2 scallions (about 30 g), sliced
      1/3 tsp salt
      2 tsp sesame oil
      1 tsp sesame seeds
      250 g cooked white rice`,
    steps: `
      Beat the eggs with the water and salt. Bring the spinach and a spoon of water to a simmer in a small heavy pot.
      Pour in the eggs and stir over medium heat for 3 minutes, until they begin to thicken. Cover and cook over low heat for 7 minutes, until set in the middle, 71 °C (160 °F).
      Heat the rice through until steaming, 74 °C (165 °F). Top the eggs with the scallions, sesame oil and seeds and eat with the rice.`,
  },
  {
    slug: "tofu-japchae",
    title: "Japchae with tofu and peppers",
    description: "Glass noodles, slippery and a little sweet, with more vegetables than noodles.",
    servings: 4,
    minutes: [20, 15],
    suits: ["lunch", "dinner"],
    tags: ["vegan"],
    keeps: true,
    lines: `
      240 g glass noodles
      400 g extra-firm tofu, in strips
      250 g spinach
      2 red bell peppers (about 300 g), in strips
      2 medium carrots (about 140 g), in strips
      250 g mushrooms, sliced
      1 medium onion (about 150 g), sliced
      2 tbsp canola oil
      2 tbsp sesame oil
      3 tbsp reduced-sodium soy sauce
      1 tbsp brown sugar
      2 tbsp sesame seeds`,
    steps: `
      Boil the noodles for 6 minutes, until clear and soft, adding the spinach for the last 30 seconds. Drain, rinse and cut shorter.
      Brown the tofu in half the canola oil for 6 minutes.
      Stir-fry the onion, carrots, peppers and mushrooms in the rest for 6 minutes.
      Toss everything with the soy sauce, sugar and sesame oil over low heat for 2 minutes. Scatter with the seeds and eat warm or cold.`,
  },
  {
    slug: "tuna-rice-balls",
    title: "Tuna rice balls with nori",
    description: "Jumeokbap, rice rolled by hand. The kind of thing that disappears from a lunchbox first.",
    servings: 4,
    makes: "12 small balls",
    minutes: [15, 0],
    suits: ["snack"],
    tags: ["gluten-free", "dairy-free", "quick", "no-cook", "kids"],
    lines: `
      450 g cooked white rice, cooled
      1 can (145 g) tuna in water, drained
      1 medium carrot (about 70 g), finely grated
      2 tsp sesame oil
      1 tbsp sesame seeds
      1/4 tsp salt
      2 sheets nori (about 5 g), crumbled`,
    steps: `
      Mix the rice with the tuna, carrot, sesame oil, seeds and salt.
      Roll into 12 balls with wet hands.
      Roll them in the nori. Keep cold and eat the same day, using rice that was cooled within 1 hour.`,
  },
  {
    slug: "braised-tofu-dubu-jorim",
    title: "Dubu jorim: tofu braised with chili and sesame",
    description: "Slabs of tofu, browned and then simmered until the sauce clings. Good cold from a lunchbox too.",
    servings: 2,
    minutes: [5, 15],
    suits: ["lunch", "dinner"],
    tags: ["vegan", "quick", "high-protein"],
    keeps: true,
    lines: `
      400 g firm tofu, in 1 cm slices
      1 tbsp canola oil
      1 1/2 tbsp reduced-sodium soy sauce
      2 tsp Korean chili flakes
      1 tsp sugar
      2 cloves garlic, chopped
      2 scallions (about 30 g), sliced
      1 tsp sesame oil
      2 tsp sesame seeds
      120 ml water
      250 g broccoli, in florets
      250 g cooked brown rice`,
    steps: `
      Dry the tofu and brown it in the oil over medium-high heat for 3 minutes a side.
      Mix the soy sauce, chili, sugar, garlic and water, pour over and simmer for 6 minutes, spooning, until nearly dry.
      Steam the broccoli for 4 minutes and heat the rice until steaming, 74 °C (165 °F).
      Finish the tofu with the sesame oil, seeds and scallions.`,
  },
]);
