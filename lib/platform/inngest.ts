import "server-only";
import { Inngest } from "inngest";

/** The client of background jobs: Inngest Cloud or a self-hosted server, by its own INNGEST_* variables. */
export const inngest = new Inngest({ id: "mealprep360", isDev: process.env.NODE_ENV !== "production" });
