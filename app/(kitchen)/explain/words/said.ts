import type { Explanation } from "@/lib/domains/explain/queries";

/** An explanation of one kind: what its words file is given. */
export type Said<Kind extends Explanation["kind"]> = Extract<Explanation, { readonly kind: Kind }>;
