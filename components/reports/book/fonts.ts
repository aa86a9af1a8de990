import path from "node:path";

const file = (family: string, weight: string, name: string) =>
  // From the working directory, where the packages lie and bundlers trace them.
  path.join(process.cwd(), "node_modules", "@expo-google-fonts", family, weight, `${name}.ttf`);

/** Faces of a printed book, all under the SIL Open Font License, which allows to embed them. */
export const FACES = {
  display: file("fraunces", "600SemiBold", "Fraunces_600SemiBold"),
  displayItalic: file("fraunces", "400Regular_Italic", "Fraunces_400Regular_Italic"),
  serif: file("source-serif-4", "400Regular", "SourceSerif4_400Regular"),
  serifItalic: file("source-serif-4", "400Regular_Italic", "SourceSerif4_400Regular_Italic"),
  serifBold: file("source-serif-4", "600SemiBold", "SourceSerif4_600SemiBold"),
  sans: file("source-sans-3", "400Regular", "SourceSans3_400Regular"),
  sansBold: file("source-sans-3", "600SemiBold", "SourceSans3_600SemiBold"),
  emoji: file("noto-emoji", "400Regular", "NotoEmoji_400Regular"),
  hebrew: file("noto-sans-hebrew", "400Regular", "NotoSansHebrew_400Regular"),
  arabic: file("noto-sans-arabic", "400Regular", "NotoSansArabic_400Regular"),
  thai: file("noto-sans-thai", "400Regular", "NotoSansThai_400Regular"),
  devanagari: file("noto-sans-devanagari", "400Regular", "NotoSansDevanagari_400Regular"),
} as const;

export type Face = keyof typeof FACES;

/** Other writings and pictures, which none of the faces for text has. */
const OTHERS = ["emoji", "hebrew", "arabic", "thai", "devanagari"] as const satisfies readonly Face[];

/** Who draws a letter that a face has not: Fraunces has no Greek and no Cyrillic. */
const NEAREST: Readonly<Partial<Record<Face, readonly Face[]>>> = {
  display: ["serifBold", "sans"],
  displayItalic: ["serifItalic", "sans"],
  serif: ["sans"],
  serifItalic: ["serif", "sans"],
  serifBold: ["serif", "sans"],
  sans: ["serif"],
  sansBold: ["sans", "serif"],
};

/** The faces that are asked for a letter, in order. */
export const facesFor = (face: Face): readonly Face[] => [face, ...(NEAREST[face] ?? ["sans"]), ...OTHERS];
