import { cleanUpNightly } from "./platform/clean-up";

/** Every background job; a function that is not here does not run. */
export const functions = [cleanUpNightly];
