/**
 * The fonts of the first paint, asked for in every page's head: the plain English characters of the two families (made
 * by scripts/fonts/build.ts, declared in globals.css). They are never swapped in late, so nothing moves.
 */
export const FIRST_FONTS = ["/fonts/fraunces-basic.cca256d7.woff2", "/fonts/instrument-sans-basic.fc7701c1.woff2"];
