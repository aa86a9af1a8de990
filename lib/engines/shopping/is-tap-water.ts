const WATER = "water|wasser|eau|agua|acqua|água|woda|wody|wodę|vatten|water|vand|vann";
const KIND =
  "cold|cool|chilled|hot|warm|lukewarm|tepid|boiling|boiled|just-boiled|simmering|iced?|tap|filtered|fresh|room[- ]temperature|plain|drinking|salted|pasta|cooking";
const FROM_THE_TAP = new RegExp(
  `^(?:(?:${KIND})[ ,]+)*(?:${WATER}|ice cubes?|ice|leitungswasser)(?:[ ,]+(?:${KIND}|municipal))*$`,
  "u",
);

/** Whether a name is water that comes from the tap (or ice made of it): it is never put on a list. */
export function isTapWater(name: string): boolean {
  return FROM_THE_TAP.test(name.toLowerCase().trim());
}
