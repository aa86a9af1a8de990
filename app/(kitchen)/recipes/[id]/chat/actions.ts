"use server";

import { refresh } from "next/cache";
import { acceptChange, askForChange, forgetChat } from "@/lib/domains/assistant/mutations/chat";
import { chatOf } from "@/lib/domains/assistant/queries/chat-of";
import { applyInput, chatInput } from "@/lib/domains/assistant/schema";
import { recipeId } from "@/lib/domains/recipes/schema";
import { householdAction } from "@/lib/platform/auth/action";

export const readChatAction = householdAction
  .metadata({ name: "assistant.read-chat" })
  .inputSchema(recipeId)
  .action(({ ctx, parsedInput }) => chatOf(ctx.scope, parsedInput.recipeId));

export const askForChangeAction = householdAction
  .metadata({ name: "assistant.ask-for-change" })
  .inputSchema(chatInput)
  .action(({ ctx, parsedInput }) => askForChange(ctx.scope, parsedInput));

export const acceptChangeAction = householdAction
  .metadata({ name: "assistant.accept-change" })
  .inputSchema(applyInput)
  .action(async ({ ctx, parsedInput }) => {
    const outcome = await acceptChange(ctx.scope, parsedInput.messageId);
    refresh();
    return outcome;
  });

export const forgetChatAction = householdAction
  .metadata({ name: "assistant.forget-chat" })
  .inputSchema(recipeId)
  .action(({ ctx, parsedInput }) => forgetChat(ctx.scope, parsedInput.recipeId));
