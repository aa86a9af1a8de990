"use client";

import { CircleAlert, Clock } from "lucide-react";
import { Chip } from "@/components/ui/chip";
import type { Freshness } from "@/lib/domains/pantry/policy";
import { useExpiryWords } from "./expiry-words";

/** Until when a thing is good: honey for the next three days, tomato once it is past. */
export function ExpiryChip({
  expiresAt,
  freshness,
  today,
}: {
  readonly expiresAt: string;
  readonly freshness: Freshness;
  readonly today: string;
}) {
  const words = useExpiryWords(today);
  if (freshness === "past")
    return (
      <Chip tone="tomato" icon={<CircleAlert aria-hidden="true" />}>
        {words(expiresAt)}
      </Chip>
    );
  if (freshness === "soon")
    return (
      <Chip tone="honey" icon={<Clock aria-hidden="true" />}>
        {words(expiresAt)}
      </Chip>
    );
  return <span className="text-sm text-soft">{words(expiresAt)}</span>;
}
