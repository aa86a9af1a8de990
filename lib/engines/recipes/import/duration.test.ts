import { expect, it } from "vitest";
import { readMinutes } from "./duration";

it.each([
  ["PT30M", 30],
  ["PT1H30M", 90],
  ["P0DT0H45M", 45],
  ["P1DT2H", 1560],
  ["PT90S", 2],
  ["pt20m", 20],
  ["PT1.5H", 90],
  ["P30M", 30],
  ["PT 15 M", 15],
  ["PT0M", 0],
  ["45", 45],
  ["1:15", 75],
  ["1 hour 20 minutes", 80],
  ["1 hr 5 mins", 65],
  ["½ hour", 30],
  ["1 1/2 hours", 90],
  ["20-30 minutes", 30],
  ["2 Std. 10 Min.", 130],
  ["1 heure 15 minutes", 75],
  ["40 perc", 40],
  ["", null],
  ["soon", null],
  ["PT", null],
  ["1e999", null],
])("reads %s as %s minutes", (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes);
});
