import type { Allergen, Diet } from "@/lib/engines/foods/food";

/** Flags of foods whose names tell too little or mislead, read and ruled one by one; the last that fits wins. */
export interface ReviewedFlag {
  readonly names: RegExp;
  readonly add?: readonly (Allergen | Diet)[];
  readonly drop?: readonly (Allergen | Diet)[];
}

const ANIMAL: readonly Diet[] = ["vegetarian", "vegan", "pescatarian"];

export const REVIEWED_FLAGS: readonly ReviewedFlag[] = [
  // Meat and stock behind a harmless name.
  { names: /^(Acorn stew|Tamales \(Navajo\)|Stew, pinto bean and hominy|Chili\b(?!.*without meat))/i, drop: ["vegan"] },
  { names: /^Acorn stew|^Tamales \(Navajo\)|wedding soup/i, drop: ANIMAL },
  { names: /soup, hot and sour/i, drop: ANIMAL },
  { names: /\bminestrone\b/i, drop: ["vegan"], add: ["celery"] },
  { names: /^Soup, (?:bouillon cubes|onion, dry)/i, drop: ["vegetarian", "vegan", "pescatarian"] },
  { names: /sauce, sofrito/i, drop: [...ANIMAL, "pork-free"] },
  { names: /^Beans, baked, home prepared/i, drop: ["pork-free"] },
  // What cooks put in, unnamed.
  { names: /^Sauce, homemade, white/i, add: ["milk", "gluten"], drop: ["vegan", "dairy-free", "gluten-free"] },
  { names: /^Sauce, worcestershire/i, add: ["fish"], drop: ["vegetarian", "vegan"] },
  { names: /^Vegan mayonnaise/i, add: ["vegan"], drop: ["eggs"] },
  { names: /^Sauce, (?:fish|oyster)/i, drop: ["vegetarian", "vegan"] },
  { names: /^Potato soup, instant/i, add: ["milk"], drop: ["vegan", "dairy-free"] },
  { names: /^Fish oil, /i, drop: ["vegetarian", "vegan"] },
  { names: /^(Rice pilaf|Flavored rice|Spanish rice|Lo mein)/i, drop: ["vegan"] },
  { names: /^(Mole sauce|Rice dressing)/i, drop: ANIMAL },
  { names: /^Soup, (?:tomato|.*condensed)|tomato soup/i, add: ["gluten"], drop: ["gluten-free"] },
  { names: /hazelnut spread/i, add: ["milk", "soy"], drop: ["vegan", "dairy-free"] },
  { names: /granola bars?/i, drop: ["vegan"] },
  { names: /^Sauce, horseradish/i, add: ["eggs", "milk"], drop: ["vegan", "dairy-free"] },
  { names: /\bmeatballs?\b(?!.*meatless)/i, add: ["gluten", "eggs", "milk"], drop: ["gluten-free", "dairy-free"] },
  { names: /\bsurimi\b/i, add: ["gluten", "eggs"], drop: ["gluten-free"] },
  { names: /^(?:Garlic bread|Bread, naan|Naan)/i, add: ["milk"], drop: ["vegan", "dairy-free"] },
  { names: /yeast extract spread/i, add: ["gluten", "celery"], drop: ["gluten-free"] },
  { names: /^Sauce, oyster/i, add: ["gluten"], drop: ["gluten-free"] },
  { names: /^Wasabi$/i, add: ["mustard"] },
  { names: /^Sushi roll, California/i, add: ["gluten", "soy"], drop: ["gluten-free"] },
  { names: /^Egg, Benedict/i, add: ["gluten", "milk"], drop: ["gluten-free", "dairy-free"] },
  // Any of soya, almond, oat and rice.
  { names: /^Non-dairy milk, NFS/i, add: ["soy", "nuts"], drop: ["milk", "peanuts"] },
  // Its trace of cholesterol is not an ingredient.
  {
    names: /^Chocolate, dark, (60|70)-/i,
    add: ["vegan", "dairy-free"],
    drop: ["milk", "eggs"],
  },
  // Names that mislead.
  { names: /^Papad/i, add: ["vegetarian", "pescatarian", "pork-free"] },
  { names: /^Shirley Temple|^Cape Cod$/i, drop: ["fish"] },
  { names: /^Meat (?:extender|substitute)/i, add: ["gluten", "soy"], drop: ["gluten-free"] },
  { names: /^Bacon bits$/i, drop: ["vegan"] },
];
