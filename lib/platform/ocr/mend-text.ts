/**
 * Slips a recogniser makes in recipes and nowhere else: a letter O in a figure, fractions it has no letter for. Only what
 * cannot mean anything else is mended.
 */
export function mendText(text: string): string {
  return (
    text
      // "4o0 g", "7O0 ml"
      .replace(/(?<=\d)[oO](?=\d|\s?(?:g|ml|kg|l)\b)/g, "0")
      .replace(/\b[lI](?=\d{1,2}\s?(?:g|ml|kg|tbsp|tsp|cups?)\b)/g, "1")
      // "1 .2 1 vegetable stock": a figure torn at its point, a litre read as a one
      .replace(/\b(\d{1,2})\s+([.,]\d)/g, "$1$2")
      .replace(/(\d[.,]\d{1,2})\s[1I](?=\s+\p{L})/gu, "$1 l")
      // "1 / vegetable stock": a litre read as a stroke
      .replace(/^(\d{1,2})\s[/|I](?=\s+\p{L})/u, "$1 l")
      // One and a half: the sign is no letter of the recogniser's.
      .replace(/\b(\d)1\/(?:2)?(?=\s?(?:tbsp|tsp|cups?|kg|l|lb|oz|teaspoons?|tablespoons?)\b)/gi, "$1\u00bd")
      .replace(/(^|\s)1\/(?=\s?(?:tbsp|tsp|cups?|kg|l|lb|oz|teaspoons?|tablespoons?)\b)/gi, "$1\u00bd")
      // "200g red", "1.Soften", "garlic,sliced"
      .replace(/(\d)(g|kg|ml|l|tbsp|tsp|cups?|oz|lb)(?=\s|$)/g, "$1 $2")
      .replace(/^(\d{1,2})\s?\.\s*(?=\p{L})/u, "$1. ")
      .replace(/,(?=\p{L})/gu, ", ")
      .replace(/\s{2,}/g, " ")
      .trim()
  );
}
