import { StyleSheet } from "@react-pdf/renderer";

/** Ink on white paper; every pair stays apart in greyscale. */
export const INK = {
  text: "#211c16",
  soft: "#5f574c",
  line: "#d8cfc0",
  wash: "#f4efe6",
  herb: "#2c6846",
} as const;

export const SERIF = ["Source Serif", "Noto Emoji"];
const SANS = ["Source Sans", "Noto Emoji"];

export const paper = StyleSheet.create({
  page: {
    paddingTop: 40,
    paddingBottom: 46,
    paddingHorizontal: 46,
    fontFamily: SANS,
    fontSize: 10,
    // No line height here: react-pdf 4.9 does not draw a fixed text that inherits one.
    color: INK.text,
  },
  title: { fontFamily: SERIF, fontWeight: 600, fontSize: 24, lineHeight: 1.15 },
  subtitle: { fontSize: 10.5, color: INK.soft, marginTop: 3 },
  heading: { fontFamily: SERIF, fontWeight: 600, fontSize: 12.5, lineHeight: 1.2, color: INK.herb },
  small: { fontSize: 8, color: INK.soft, lineHeight: 1.25 },
  footer: {
    position: "absolute",
    bottom: 22,
    flexDirection: "row",
    justifyContent: "space-between",
    fontSize: 8,
    color: INK.soft,
  },
});
