"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";
import type { Segment } from "@/lib/domains/community/policy";
import type { AnnouncementText } from "@/lib/domains/community/schema";

type Changed =
  | { readonly ok: true; readonly id: string; readonly revision: number }
  | { readonly ok: false; readonly reason: "stale" | "sent" | "past" };

interface Row {
  readonly id: string;
  readonly revision: number;
}

/** Writes an announcement, tries it on oneself, and sends it now or at a time. */
export function AnnouncementForm({
  existing,
  text: first,
  scheduled,
  clock,
  timeZone,
  segments,
  verbs,
}: {
  existing: Row | null;
  text: AnnouncementText;
  /** When it goes out, as a sentence; null where it does not yet. */
  scheduled: string | null;
  clock: string;
  timeZone: string;
  segments: readonly { readonly value: Segment; readonly label: string; readonly hint: string }[];
  verbs: {
    readonly save: (input: { existing: Row | null; text: AnnouncementText }) => Promise<ActionReply<Changed>>;
    readonly send: (input: {
      announcementId: string;
      revision: number;
      at: string | null;
    }) => Promise<ActionReply<Changed>>;
    readonly hold: (input: { announcementId: string; revision: number }) => Promise<ActionReply<Changed>>;
    readonly test: (input: { announcementId: string }) => Promise<ActionReply>;
  };
}) {
  const t = useTranslations("moderation.notices");
  const router = useRouter();
  const { title, body, link, segment, byMail } = first;
  const [text, setText] = useState<AnnouncementText>({ title, body, link, segment, byMail });
  const [at, setAt] = useState(clock);
  const [problem, setProblem] = useState<string | null>(null);
  const [isRunning, start] = useTransition();
  const set = (part: Partial<AnnouncementText>) => setText({ ...text, ...part });

  const said = (reply: ActionReply<Changed>): Row | null => {
    const failure = failureOf(reply, t("invalid"));
    if (failure !== null) setProblem(failure);
    else if (reply.data?.ok === true) return reply.data;
    else if (reply.data !== undefined) setProblem(t(`refused.${reply.data.reason}`));
    return null;
  };
  const run = (next: (row: Row) => Promise<void>) =>
    start(async () => {
      setProblem(null);
      const row = said(await verbs.save({ existing, text }));
      if (row !== null) await next(row);
    });
  const stay = (row: Row) => {
    if (existing === null) router.replace(`/admin/notifications/${row.id}`);
    else router.refresh();
  };
  const send = (when: string | null) =>
    run(async (row) => {
      const sent = said(await verbs.send({ announcementId: row.id, revision: row.revision, at: when }));
      if (sent === null) return stay(row);
      showToast({ title: t(when === null ? "onItsWay" : "scheduledDone") });
      router.push("/admin/notifications");
    });
  const people = segments.find((one) => one.value === text.segment)?.hint ?? "";
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        run(async (row) => {
          showToast({ title: t("saved") });
          stay(row);
        });
      }}
    >
      {scheduled === null || existing === null ? null : (
        <Notice
          tone="honey"
          actions={
            <Button
              size="sm"
              isLoading={isRunning}
              onClick={() =>
                start(async () => {
                  if (said(await verbs.hold({ announcementId: existing.id, revision: existing.revision })) !== null)
                    router.refresh();
                })
              }
            >
              {t("hold")}
            </Button>
          }
        >
          {scheduled}
        </Notice>
      )}
      {problem === null ? null : (
        <div role="alert">
          <Notice tone="tomato">{problem}</Notice>
        </div>
      )}
      <Field label={t("titleLabel")}>
        <Input
          required
          minLength={3}
          maxLength={120}
          value={text.title}
          onChange={(event) => set({ title: event.target.value })}
        />
      </Field>
      <Field label={t("body")} hint={t("bodyHint")}>
        <Textarea
          required
          minLength={3}
          maxLength={4000}
          rows={6}
          value={text.body}
          onChange={(event) => set({ body: event.target.value })}
        />
      </Field>
      <Field label={t("link")} hint={t("linkHint")}>
        <Input
          placeholder="/plan"
          maxLength={200}
          value={text.link ?? ""}
          onChange={(event) => set({ link: event.target.value === "" ? null : event.target.value })}
        />
      </Field>
      <RadioGroup
        name="segment"
        legend={t("to")}
        options={segments}
        value={text.segment}
        onValueChange={(value) => set({ segment: value })}
      />
      <Checkbox
        label={t("byMail")}
        hint={t("byMailHint")}
        checked={text.byMail}
        onChange={(event) => set({ byMail: event.target.checked })}
      />
      <div className="flex flex-wrap items-end gap-3 border-t border-line pt-5">
        <Button type="submit" isLoading={isRunning}>
          {t("save")}
        </Button>
        <Button
          look="bare"
          isLoading={isRunning}
          onClick={() =>
            run(async (row) => {
              const failure = failureOf(await verbs.test({ announcementId: row.id }), t("invalid"));
              showToast(failure === null ? { title: t("tested") } : { title: failure, tone: "tomato" });
              stay(row);
            })
          }
        >
          {t("test")}
        </Button>
        <ConfirmDialog
          trigger={
            <Button look="go" isLoading={isRunning}>
              {t("sendNow")}
            </Button>
          }
          title={t("sendTitle", { people })}
          description={t("sendText")}
          confirmLabel={t("sendNow")}
          onConfirm={() => send(null)}
        />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t("at")} hint={t("atHint", { zone: timeZone })} className="min-w-60">
          <Input type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
        </Field>
        <Button isLoading={isRunning} className="mb-6" onClick={() => send(at.slice(0, 16))}>
          {t("schedule")}
        </Button>
      </div>
    </form>
  );
}
