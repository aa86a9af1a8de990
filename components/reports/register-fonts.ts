import path from "node:path";
import { Font } from "@react-pdf/renderer";

const fontFile = (family: string, weight: string, file: string) =>
  // From the working directory, where the packages lie and bundlers trace them.
  path.join(process.cwd(), "node_modules", "@expo-google-fonts", family, weight, `${file}.ttf`);

let isRegistered = false;

/** Behind every family: pictures, and writings that the faces for text have not. */
export const OTHER_LETTERS = [
  "Noto Emoji",
  "Noto Sans Hebrew",
  "Noto Sans Arabic",
  "Noto Sans Thai",
  "Noto Sans Devanagari",
] as const;

/**
 * Source Serif and Source Sans, which hold Latin with all its accents, Greek and Cyrillic, and one-colour Noto Emoji
 * and four more writings behind them. All from npm packages: printing needs no network.
 */
export function registerFonts(): void {
  if (isRegistered) return;
  Font.register({
    family: "Source Serif",
    fonts: [
      { src: fontFile("source-serif-4", "400Regular_Italic", "SourceSerif4_400Regular_Italic"), fontStyle: "italic" },
      { src: fontFile("source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold"), fontWeight: 600 },
    ],
  });
  Font.register({
    family: "Source Sans",
    fonts: [
      { src: fontFile("source-sans-3", "400Regular", "SourceSans3_400Regular") },
      { src: fontFile("source-sans-3", "600SemiBold", "SourceSans3_600SemiBold"), fontWeight: 600 },
    ],
  });
  // The same file for every weight and style asked for: an emoji in a bold or slanted line is still found.
  for (const family of OTHER_LETTERS) {
    const src = fontFile(
      family.toLowerCase().replaceAll(" ", "-"),
      "400Regular",
      `${family.replaceAll(" ", "")}_400Regular`,
    );
    Font.register({ family, fonts: [{ src }, { src, fontWeight: 600 }, { src, fontStyle: "italic" }] });
  }
  Font.registerHyphenationCallback(breakLongWord);
  isRegistered = true;
}

/** Words stay whole, except those that no column would hold. */
function breakLongWord(word: string): string[] {
  const letters = [...word];
  if (letters.length <= 18) return [word];
  return Array.from({ length: Math.ceil(letters.length / 6) }, (_, n) => letters.slice(n * 6, n * 6 + 6).join(""));
}
