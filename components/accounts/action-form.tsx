"use client";

import type { ReactNode } from "react";
import type { ButtonLook } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";

/** One button that runs a server action which leads elsewhere. */
export function ActionForm({
  run,
  look = "bare",
  children,
}: {
  run: () => Promise<unknown>;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <form
      action={async () => {
        await run();
      }}
    >
      <SubmitButton look={look}>{children}</SubmitButton>
    </form>
  );
}
