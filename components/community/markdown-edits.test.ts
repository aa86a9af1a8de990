import { describe, expect, it } from "vitest";
import { type Edit, makeLink, putPicture, type Selection, toggleLines, toggleMark } from "./markdown-edits";

/** "a [b] c" with what is chosen in brackets of ⟨⟩. */
function selectionOf(drawn: string): Selection {
  const from = drawn.indexOf("⟨");
  const to = drawn.indexOf("⟩") - 1;
  return { text: drawn.replace("⟨", "").replace("⟩", ""), from, to };
}

function draw({ text }: Selection, edit: Edit): string {
  const made = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${made.slice(0, edit.chosenFrom)}⟨${made.slice(edit.chosenFrom, edit.chosenTo)}⟩${made.slice(edit.chosenTo)}`;
}

describe("editing Markdown", () => {
  it.each([
    ["a ⟨b⟩ c", "**", "a **⟨b⟩** c"],
    ["a **⟨b⟩** c", "**", "a ⟨b⟩ c"],
    ["a ⟨**b**⟩ c", "**", "a ⟨b⟩ c"],
    ["⟨⟩", "*", "*⟨⟩*"],
  ])("%j marked with %s is %j", (before, mark, after) => {
    const selection = selectionOf(before);
    expect(draw(selection, toggleMark(selection, mark))).toBe(after);
  });

  it.each([
    ["one\n⟨two\nthree⟩\nfour", "- ", "one\n⟨- two\n- three⟩\nfour"],
    ["⟨- two\n- three⟩", "- ", "⟨two\nthree⟩"],
    ["⟨- two\n\n- three⟩", "1. ", "⟨1. two\n\n2. three⟩"],
    ["a heading⟨⟩", "## ", "## a heading⟨⟩"],
    ["## a hea⟨⟩ding", "## ", "a hea⟨⟩ding"],
    ["⟨⟩", "> ", "> ⟨⟩"],
    ["a\n⟨⟩\nb", "- ", "a\n- ⟨⟩\nb"],
  ])("%j begun with %j is %j", (before, sign, after) => {
    const selection = selectionOf(before);
    expect(draw(selection, toggleLines(selection, sign))).toBe(after);
  });

  it("links what is chosen and leaves the address to be written", () => {
    const words = selectionOf("see ⟨the page⟩.");
    expect(draw(words, makeLink(words, "words"))).toBe("see [the page](⟨https://⟩).");
    const none = selectionOf("see ⟨⟩");
    expect(draw(none, makeLink(none, "words"))).toBe("see [words](⟨https://⟩)");
  });

  it("puts a picture on a line of its own", () => {
    const selection = selectionOf("before⟨⟩ after");
    expect(draw(selection, putPicture(selection, "/x", "what"))).toBe("before\n\n![⟨what⟩](/x)\n\n after");
  });
});
