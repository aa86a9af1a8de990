import type { Metadata, Viewport } from "next";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { THEME_SCRIPT } from "@/components/shell/theme-script";
import { FIRST_FONTS } from "./first-fonts";

export const metadata: Metadata = {
  title: { default: "MealPrep360", template: "%s · MealPrep360" },
  description:
    "Plan a household's week of meals to everyone's targets, see what is in them, buy once, cook once, waste nothing.",
  icons: { icon: "/icon.svg", apple: "/apple-touch-icon.png" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#161411" },
  ],
};

/** The frame of every page. Styles come with the layouts below it: inside the page for visitors, linked behind the sign-in. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const font of FIRST_FONTS) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang={await getLocale()} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
