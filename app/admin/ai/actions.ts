"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import {
  clearBudget,
  forgetAnswers,
  setBudget,
  setKeepsAnswers,
  setModels,
  setPrice,
} from "@/lib/domains/ai/mutations";
import { recordAdminAct } from "@/lib/domains/audit/mutations";
import { aiSettingsSchema } from "@/lib/platform/ai/settings";
import { AI_TASKS } from "@/lib/platform/ai/tasks";
import { tryTask } from "@/lib/platform/ai/try-task";
import { adminAction } from "@/lib/platform/auth/action";

const amount = z.number().min(0).max(1_000_000).nullable();
const calls = z.int().min(0).max(10_000_000).nullable();
const task = z.enum(AI_TASKS);
const modelName = z.string().trim().min(1).max(200);

export const setBudgetAction = adminAction
  .metadata({ name: "ai.set-budget" })
  .inputSchema(
    z.object({
      kind: z.enum(["everyone", "each-household", "each-user", "user", "household"]),
      who: z.string().max(320),
      dayDollars: amount,
      monthDollars: amount,
      dayCalls: calls,
      monthCalls: calls,
    }),
  )
  .action(async ({ ctx, parsedInput: { kind, who, dayDollars, monthDollars, dayCalls, monthCalls } }) => {
    const micros = (dollars: number | null) => (dollars === null ? null : Math.round(dollars * 1_000_000));
    const limits = { dayMicros: micros(dayDollars), monthMicros: micros(monthDollars), dayCalls, monthCalls };
    const result = await setBudget(ctx, { kind, who, ...limits });
    if (result.ok) refresh();
    return result;
  });

export const clearBudgetAction = adminAction
  .metadata({ name: "ai.clear-budget" })
  .inputSchema(z.object({ subject: z.string().min(1).max(100) }))
  .action(async ({ ctx, parsedInput: { subject } }) => {
    const result = await clearBudget(ctx, subject);
    refresh();
    return result;
  });

export const setModelsAction = adminAction
  .metadata({ name: "ai.set-models" })
  .inputSchema(z.object({ task, models: z.array(modelName).max(5).nullable() }))
  .action(async ({ ctx, parsedInput }) => {
    await setModels(ctx, parsedInput.task, parsedInput.models);
    refresh();
    return { ok: true } as const;
  });

export const setPriceAction = adminAction
  .metadata({ name: "ai.set-price" })
  .inputSchema(z.object({ model: modelName, price: aiSettingsSchema.shape.prices.unwrap().valueType.nullable() }))
  .action(async ({ ctx, parsedInput: { model, price } }) => {
    await setPrice(ctx, model, price);
    refresh();
    return { ok: true } as const;
  });

export const keepAnswersAction = adminAction
  .metadata({ name: "ai.keep-answers" })
  .inputSchema(z.object({ isKept: z.boolean() }))
  .action(async ({ ctx, parsedInput: { isKept } }) => {
    await setKeepsAnswers(ctx, isKept);
    refresh();
    return { ok: true } as const;
  });

export const forgetAnswersAction = adminAction.metadata({ name: "ai.forget-answers" }).action(async ({ ctx }) => {
  await forgetAnswers(ctx);
  refresh();
  return { ok: true } as const;
});

export const tryTaskAction = adminAction
  .metadata({ name: "ai.try" })
  .inputSchema(z.object({ task }))
  .action(async ({ ctx, parsedInput }) => {
    const tried = await tryTask({ db: ctx.db, userId: ctx.actor.userId, householdId: null }, parsedInput.task);
    const detail = { ok: tried.ok };
    await recordAdminAct(ctx, {
      actor: ctx.actor,
      act: "ai.try",
      subjectKind: "ai",
      subjectId: parsedInput.task,
      detail,
    });
    refresh();
    return tried;
  });
