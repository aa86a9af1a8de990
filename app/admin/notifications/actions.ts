"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import {
  holdAnnouncement,
  saveAnnouncement,
  sendAnnouncement,
  setAnnouncementDeleted,
  testAnnouncement,
} from "@/lib/domains/community/mutations/announcements";
import { momentAt } from "@/lib/domains/community/policy";
import {
  announcementId,
  revisedAnnouncement,
  saveAnnouncementInput,
  sendAnnouncementInput,
} from "@/lib/domains/community/schema";
import { adminAction } from "@/lib/platform/auth/action";
import { currentScope } from "@/lib/platform/auth/scope";

export const saveAnnouncementAction = adminAction
  .metadata({ name: "notices.save" })
  .inputSchema(saveAnnouncementInput)
  .action(async ({ ctx, parsedInput }) => saveAnnouncement(ctx, parsedInput));

export const sendAnnouncementAction = adminAction
  .metadata({ name: "notices.send" })
  .inputSchema(sendAnnouncementInput)
  .action(async ({ ctx, parsedInput: { announcementId: id, revision, at } }) => {
    const now = new Date();
    const moment = at === null ? null : momentAt(at, (await currentScope())?.timeZone ?? "UTC");
    if (at !== null && (moment === null || moment <= now)) return { ok: false, reason: "past" } as const;
    const result = await sendAnnouncement(ctx, { id, revision }, moment, now);
    refresh();
    return result;
  });

export const holdAnnouncementAction = adminAction
  .metadata({ name: "notices.hold" })
  .inputSchema(revisedAnnouncement)
  .action(async ({ ctx, parsedInput: { announcementId: id, revision } }) => {
    const result = await holdAnnouncement(ctx, { id, revision });
    refresh();
    return result;
  });

export const testAnnouncementAction = adminAction
  .metadata({ name: "notices.test" })
  .inputSchema(announcementId)
  .action(async ({ ctx, parsedInput }) => {
    await testAnnouncement(ctx, parsedInput.announcementId, (await currentScope())?.householdName ?? "–");
    return { ok: true } as const;
  });

export const deleteAnnouncementAction = adminAction
  .metadata({ name: "notices.delete" })
  .inputSchema(announcementId.extend({ isDeleted: z.boolean() }))
  .action(async ({ ctx, parsedInput }) => {
    await setAnnouncementDeleted(ctx, parsedInput.announcementId, parsedInput.isDeleted, new Date());
    refresh();
    return { ok: true } as const;
  });
