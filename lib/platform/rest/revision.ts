import { Problem } from "./problems";

/** A revision as an entity tag. */
export const etagOf = (revision: number): string => `"${revision}"`;

/** The revision that If-Match names. Throws "unversioned" where it is missing, "changed" where it can match nothing. */
export function revisionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem("unversioned");
  const [, digits] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch.trim()) ?? [];
  if (digits === undefined) throw new Problem("changed");
  return Number(digits);
}
