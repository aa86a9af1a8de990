import type { PaperColour, PaperSize, PaperStyle, Template } from "@/lib/engines/reports/contract";

/** Width and height in points. */
export const PAPERS: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
  a5: { width: 419.53, height: 595.28 },
};

/** An accent dark enough for small text on white, and a wash of it for panels. */
export const ACCENTS: Readonly<Record<PaperColour, { readonly accent: string; readonly wash: string }>> = {
  herb: { accent: "#2c6846", wash: "#f1f3ea" },
  tomato: { accent: "#a03a2b", wash: "#f8efe8" },
  plum: { accent: "#6a3a5c", wash: "#f5eef1" },
  sea: { accent: "#235d77", wash: "#edf2f3" },
  ink: { accent: "#332d27", wash: "#f4f0e9" },
};

/** Letters against those of the classic template. */
const SCALES: Readonly<Record<Template, number>> = { classic: 1, compact: 0.8, "large-print": 1.36 };

/** What every page of a paper is drawn with: sizes in points. */
export interface Look {
  readonly style: PaperStyle;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Letters against those of a classic A4 page. */
  readonly scale: number;
  readonly accent: string;
  readonly wash: string;
}

/** The measures of a style; a small sheet has smaller letters and margins, though never below what can be read. */
export function lookOf(style: PaperStyle): Look {
  const { width, height } = PAPERS[style.paper];
  const sheet = style.paper === "a5" ? 0.9 : 1;
  const scale = SCALES[style.template] * sheet;
  const side = width * (style.template === "classic" ? 0.115 : 0.09);
  return {
    ...{ style, width, height, scale },
    ...ACCENTS[style.colour],
    margin: { side, top: height * 0.075, bottom: height * 0.082 },
  };
}
