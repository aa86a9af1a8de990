import { expect } from "vitest";
import type { Scope } from "@/lib/platform/auth/scope";
import { findPlan } from "../queries";

/** A week to come, seen from a Friday. */
export const MONDAY = "2026-11-23";
export const NOW = new Date("2026-11-20T12:00:00Z");

export const entriesOf = async (scope: Scope) =>
  (await findPlan(scope, MONDAY)).entries.toSorted((a, b) => a.id.localeCompare(b.id));

/** The answer of a change that must have been made. */
export function made<T extends { readonly ok: boolean }>(answer: T): Extract<T, { ok: true }> {
  expect(answer).toMatchObject({ ok: true });
  return answer as Extract<T, { ok: true }>;
}

export const dinner = (date: string) => ({ date, slotId: "dinner" });
/** The nth recipe without peanuts. */
export const safeOf = (ids: readonly string[], n: number) => ids.filter((_, index) => index % 4 !== 0)[n] ?? "";

/** Searching takes its seconds, and more on a busy machine. */
export const PATIENCE = { timeout: 120_000 };
