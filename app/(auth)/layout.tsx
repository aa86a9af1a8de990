import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { InlineStyles } from "../_styles/inline-styles";

/** A quiet sheet in the middle of the page for every way in. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[76rem] flex-col px-4 sm:px-6">
      <InlineStyles />
      <header className="flex min-h-18 items-center">
        <a href="/" className="inline-flex min-h-11 items-center rounded-tag">
          <Brand />
        </a>
      </header>
      <main id="content" className="grid flex-1 content-start justify-items-center pt-4 pb-16 sm:pt-10">
        {children}
      </main>
    </div>
  );
}
