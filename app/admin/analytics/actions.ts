"use server";

import { refresh } from "next/cache";
import { rollUp } from "@/lib/domains/analytics/mutations/roll-up";
import { recordAdminAct } from "@/lib/domains/audit/mutations";
import { adminAction } from "@/lib/platform/auth/action";

export const countNowAction = adminAction.metadata({ name: "analytics.count-now" }).action(async ({ ctx }) => {
  const counted = await rollUp(ctx);
  await recordAdminAct(ctx, {
    actor: ctx.actor,
    act: "analytics.count-now",
    subjectKind: "other",
    subjectId: null,
    detail: { counted },
  });
  refresh();
  return { ok: true } as const;
});
