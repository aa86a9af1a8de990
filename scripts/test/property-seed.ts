import fc from "fast-check";

/**
 * Laws are tried on the same cases in every run, so that a test that passed once passes again. New cases are hunted
 * with `PROPERTY_SEED=random npx vitest run --project unit`; what they find becomes an example of its law.
 */
const seed = process.env["PROPERTY_SEED"];
if (seed !== "random") fc.configureGlobal({ seed: Number(seed ?? 20_261_122) });
