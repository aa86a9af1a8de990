import { StyleSheet } from "@react-pdf/renderer";
import { type PaperStyle, STANDARD_STYLE } from "@/lib/engines/reports/contract";
import { ACCENTS } from "./look";
import { OTHER_LETTERS } from "./register-fonts";

/** Ink on white paper; every pair stays apart in greyscale. */
const INK = { text: "#211c16", soft: "#5f574c", line: "#d8cfc0" } as const;

export const SERIF = ["Source Serif", ...OTHER_LETTERS];
const SANS = ["Source Sans", ...OTHER_LETTERS];

/** Letters of a template against the classic one: a designed page has little room to grow. */
const SCALES = { classic: 1, compact: 0.88, "large-print": 1.25 } as const;

/** What our React documents are drawn with. */
export interface Paper {
  readonly style: PaperStyle;
  /** Letters against those of the classic template. */
  readonly k: number;
  readonly ink: typeof INK & { readonly accent: string; readonly wash: string };
  readonly size: "A4" | "A5" | "LETTER";
  readonly sheet: ReturnType<typeof sheetOf>;
}

/** The ground of a document in a household's style. */
export function paperOf(style: PaperStyle = STANDARD_STYLE): Paper {
  const ink = { ...INK, ...ACCENTS[style.colour] };
  const k = SCALES[style.template];
  const size = ({ a4: "A4", letter: "LETTER", a5: "A5" } as const)[style.paper];
  return { style, k, ink, size, sheet: sheetOf(k, ink) };
}

const sheetOf = (k: number, ink: Paper["ink"]) =>
  StyleSheet.create({
    page: {
      paddingTop: 40,
      paddingBottom: 46,
      paddingHorizontal: 46,
      fontFamily: SANS,
      fontSize: 10 * k,
      // No line height here: react-pdf 4.9 does not draw a fixed text that inherits one.
      color: ink.text,
    },
    title: { fontFamily: SERIF, fontWeight: 600, fontSize: 24 * k, lineHeight: 1.15 },
    subtitle: { fontSize: 10.5 * k, color: ink.soft, marginTop: 3 },
    heading: { fontFamily: SERIF, fontWeight: 600, fontSize: 12.5 * k, lineHeight: 1.2, color: ink.accent },
    small: { fontSize: 8 * k, color: ink.soft, lineHeight: 1.25 },
    footer: {
      position: "absolute",
      bottom: 22,
      flexDirection: "row",
      justifyContent: "space-between",
      fontSize: 8 * k,
      color: ink.soft,
    },
  });
