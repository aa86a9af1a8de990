import localFont from "next/font/local";

/**
 * The fonts of the first paint: plain English characters only (made by scripts/fonts/build.ts), asked for in the
 * page's head. The full families in globals.css stand behind them. Never swapped in late, so nothing moves.
 */
export const serif = localFont({
  src: "./fonts/fraunces-basic.woff2",
  weight: "400 700",
  display: "optional",
  variable: "--font-serif-basic",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+20-7E, U+A0, U+B7, U+BC-BE, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026",
    },
  ],
});

export const sans = localFont({
  src: "./fonts/instrument-sans-basic.woff2",
  weight: "400 700",
  display: "optional",
  variable: "--font-sans-basic",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value: "U+20-7E, U+A0, U+B7, U+BC-BE, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026",
    },
  ],
});
