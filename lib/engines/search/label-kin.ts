/** Labels that go a part of the way to another: who asks for the first is partly served by the second. */
const KIN: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "mood:warming": [
    ["season:winter", 0.5],
    ["course:soup", 0.6],
    ["course:stew", 0.6],
    ["mood:comforting", 0.5],
    ["course:curry", 0.4],
  ],
  "season:winter": [
    ["mood:warming", 0.7],
    ["mood:hearty", 0.4],
  ],
  "mood:cooling": [
    ["season:summer", 0.6],
    ["tech:no-cook", 0.6],
    ["course:salad", 0.5],
    ["mood:fresh", 0.4],
  ],
  "season:summer": [
    ["mood:cooling", 0.7],
    ["mood:fresh", 0.5],
    ["course:salad", 0.5],
    ["tech:grilled", 0.3],
  ],
  "season:autumn": [
    ["mood:earthy", 0.4],
    ["mood:warming", 0.3],
  ],
  "season:spring": [["mood:fresh", 0.5]],
  "mood:comforting": [
    ["mood:warming", 0.5],
    ["mood:creamy", 0.4],
    ["course:bake", 0.6],
    ["course:pie", 0.6],
    ["mood:hearty", 0.3],
  ],
  "mood:light": [
    ["course:salad", 0.5],
    ["mood:fresh", 0.5],
  ],
  "mood:hearty": [
    ["course:stew", 0.6],
    ["mood:warming", 0.4],
  ],
  "mood:sweet": [
    ["course:dessert", 0.7],
    ["course:cake", 0.6],
    ["mood:fruity", 0.4],
  ],
  "course:dessert": [
    ["mood:sweet", 0.7],
    ["course:cake", 0.8],
    ["course:pudding", 0.8],
    ["course:bar", 0.4],
    ["course:ball", 0.3],
  ],
  "mood:coffee": [
    ["course:cake", 0.7],
    ["course:bar", 0.6],
    ["course:ball", 0.5],
    ["mood:sweet", 0.5],
  ],
  "mood:crunchy": [["mood:fresh", 0.4]],
  "mood:fresh": [
    ["mood:crunchy", 0.4],
    ["mood:tangy", 0.3],
    ["course:salad", 0.4],
  ],
  "mood:portable": [
    ["mood:ahead", 0.3],
    ["course:bar", 0.5],
    ["course:muffin", 0.6],
    ["course:sandwich", 0.5],
    ["mood:finger", 0.4],
  ],
  "mood:finger": [
    ["mood:portable", 0.3],
    ["course:ball", 0.5],
    ["course:dip", 0.4],
    ["mood:party", 0.4],
  ],
  "mood:party": [
    ["course:dip", 0.6],
    ["mood:finger", 0.5],
    ["course:starter", 0.5],
  ],
  "mood:street": [
    ["course:taco", 0.6],
    ["course:sandwich", 0.5],
    ["course:skewer", 0.6],
  ],
  "mood:gentle": [
    ["course:soup", 0.5],
    ["course:porridge", 0.5],
    ["mood:warming", 0.4],
  ],
  "mood:easy": [
    ["time:quick", 0.6],
    ["tech:one-pot", 0.5],
    ["mood:weeknight", 0.5],
  ],
  "mood:weeknight": [
    ["time:quick", 0.8],
    ["mood:easy", 0.5],
  ],
  "mood:weekend": [
    ["course:pancake", 0.5],
    ["course:eggs", 0.5],
  ],
  "mood:ahead": [
    ["keep:batch", 0.5],
    ["tech:no-cook", 0.2],
  ],
  "keep:batch": [
    ["keep:freezes", 0.6],
    ["mood:ahead", 0.4],
  ],
  "keep:freezes": [["keep:batch", 0.3]],
  "mood:creamy": [["mood:comforting", 0.3]],
  "course:stew": [
    ["tech:braised", 0.5],
    ["course:soup", 0.4],
    ["course:curry", 0.4],
    ["tech:slow", 0.3],
  ],
  "tech:braised": [
    ["course:stew", 0.7],
    ["tech:slow", 0.5],
  ],
  "tech:slow": [
    ["tech:braised", 0.6],
    ["course:stew", 0.6],
  ],
  "course:soup": [
    ["course:stew", 0.3],
    ["course:stock", 0.2],
  ],
  "course:stock": [["course:soup", 0.3]],
  "tech:baked": [
    ["tech:roasted", 0.6],
    ["tech:tray", 0.6],
  ],
  "tech:roasted": [
    ["tech:baked", 0.6],
    ["tech:tray", 0.7],
  ],
  "tech:tray": [
    ["tech:baked", 0.4],
    ["tech:roasted", 0.6],
    ["tech:one-pot", 0.3],
  ],
  "tech:grilled": [
    ["course:skewer", 0.7],
    ["mood:smoky", 0.4],
    ["course:meatball", 0.2],
  ],
  "tech:no-cook": [["mood:cooling", 0.4]],
  "tech:stirfried": [["tech:fried", 0.3]],
  "tech:mashed": [["course:pie", 0.3]],
  "course:bread": [["course:flatbread", 0.6]],
  "course:flatbread": [["course:bread", 0.3]],
  "course:meatball": [["course:patty", 0.6]],
  "course:patty": [
    ["course:meatball", 0.6],
    ["course:fritter", 0.5],
  ],
  "course:sandwich": [
    ["course:toast", 0.5],
    ["course:wrap", 0.3],
  ],
  "course:toast": [["course:sandwich", 0.4]],
  "course:wrap": [
    ["course:taco", 0.6],
    ["course:sandwich", 0.3],
  ],
  "course:dip": [
    ["course:sauce", 0.2],
    ["course:starter", 0.3],
  ],
  "course:starter": [
    ["course:dip", 0.7],
    ["mood:finger", 0.5],
    ["mood:party", 0.5],
  ],
  "course:bowl": [["course:noodles", 0.2]],
  "course:porridge": [["course:muesli", 0.4]],
  "course:muesli": [["course:porridge", 0.4]],
  "course:bolognese": [["course:pasta", 0.5]],
  "course:eggs": [["course:pancake", 0.1]],
};

const NONE: readonly (readonly [string, number])[] = [];

/** Labels near to one, with how far each serves it (0–1). */
export const kinOf = (label: string): readonly (readonly [string, number])[] => KIN[label] ?? NONE;
