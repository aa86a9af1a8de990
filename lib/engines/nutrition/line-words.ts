import { singular } from "../foods/singular";

/** Singular lower-case words of a text, letters only. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .map(singular);
}
