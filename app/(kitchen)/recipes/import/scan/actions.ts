"use server";

import { scanPages } from "@/lib/domains/assistant/mutations/scan-pages";
import { scanInput } from "@/lib/domains/assistant/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const scanPagesAction = householdAction
  .metadata({ name: "assistant.scan-pages" })
  .inputSchema(scanInput)
  .action(({ ctx, parsedInput }) => scanPages(ctx.scope, parsedInput.fileIds));
