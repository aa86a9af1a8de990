"use client";

import { useExpiryWords } from "@/components/pantry/expiry-words";

/** "use by Friday" after a food's name. */
export function UseBy({ expiresAt, today }: { expiresAt: string; today: string }) {
  const words = useExpiryWords(today);
  return <span>· {words(expiresAt)}</span>;
}
