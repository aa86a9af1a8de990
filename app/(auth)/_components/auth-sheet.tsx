import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** Title, one sentence, a form, and the way to the neighbouring form. */
export function AuthSheet({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead?: string;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="w-full max-w-[27rem]">
      <h1 className="text-[2rem]">{title}</h1>
      {lead === undefined ? null : <p className="mt-2 text-soft text-pretty">{lead}</p>}
      <Card className="mt-6 grid gap-4 sm:p-6">{children}</Card>
      {foot === undefined ? null : <p className="mt-5 text-center text-soft">{foot}</p>}
    </div>
  );
}
