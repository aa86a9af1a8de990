import { type Contract, contractsIn } from "@/lib/platform/rest/contract";
import * as library from "./library/contract";
import * as recipes from "./recipes/contract";

/** Every route of /api/v1; a route that is missing here fails `contracts.test.ts`. */
export const contracts: readonly Contract[] = [recipes, library].flatMap(contractsIn);
