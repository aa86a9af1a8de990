import { describe, expect, test } from "vitest";
import { titleIndex } from "./title-index";

const index = titleIndex([
  { id: "risotto", title: "mushroom risotto" },
  { id: "soup", title: "creamy mushroom and rice soup" },
  { id: "pie", title: "courgette pie" },
  { id: "rice", title: "rice" },
]);

describe("titles by their words", () => {
  test("more of the words come first, then shorter titles", () => {
    expect(index.find(["mushroom", "rice"], null, 9)).toEqual(["soup", "rice", "risotto"]);
    expect(index.find(["mushroom", "rice"], null, 2)).toEqual(["soup", "rice"]);
  });

  test("an unfinished word is the beginning of one, and counts once a title", () => {
    expect(index.find(["ri"], "ri", 9)).toEqual(["rice", "risotto", "soup"]);
    expect(index.find(["mushroom", "ris"], "ris", 9)).toEqual(["risotto", "soup"]);
  });

  test("words are those of the kitchen, whatever they were spelled as", () => {
    expect(index.find(["zucchini"], null, 9)).toEqual(["pie"]);
    expect(index.find(["nothing"], null, 9)).toEqual([]);
    expect(index.find([], null, 9)).toEqual([]);
    expect(titleIndex([]).find(["rice"], "rice", 9)).toEqual([]);
  });
});
