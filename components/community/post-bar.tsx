"use client";

import { CalendarClock, Check, ChevronDown, CircleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { SaveState } from "@/components/community/use-autosave";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Spinner } from "@/components/ui/spinner";
import type { PostState } from "@/lib/domains/community/policy";

export interface PostFacts {
  readonly id: string;
  readonly slug: string;
  readonly status: PostState;
  readonly hasChanges: boolean;
  /** When it comes or came out, as a sentence in the admin's zone; null for a draft. */
  readonly when: string | null;
  /** The admin's zone. */
  readonly timeZone: string;
  /** What the time field starts with, by the clock of that zone. */
  readonly clock: string;
}

/** What a post is, whether all of it is kept, and what can be done with it. */
export function PostBar({
  facts,
  state,
  savedAt,
  isActing,
  onPublish,
  onWithdraw,
  onDrop,
  onSchedule,
}: {
  facts: PostFacts;
  state: SaveState;
  savedAt: Date | null;
  isActing: boolean;
  onPublish: () => void;
  onWithdraw: () => void;
  onDrop: () => void;
  onSchedule: (at: string) => void;
}) {
  const t = useTranslations("moderation.editor");
  const isOut = facts.status === "published";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-center gap-x-3 gap-y-1.5">
        <Chip tone={isOut ? "herb" : facts.status === "scheduled" ? "honey" : "quiet"}>
          {t(`states.${facts.status}`)}
        </Chip>
        {facts.when === null ? null : <span className="text-sm text-soft">{facts.when}</span>}
        <KeptState state={state} savedAt={savedAt} timeZone={facts.timeZone} />
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/admin/blog/${facts.id}/preview`} target="_blank" prefetch={false} look="bare">
          {t("openPreview")}
        </LinkButton>
        {isOut && (facts.hasChanges || state !== "saved" || savedAt !== null) ? (
          <ConfirmDialog
            trigger={<Button look="bare">{t("drop")}</Button>}
            title={t("dropTitle")}
            description={t("dropText")}
            confirmLabel={t("drop")}
            isDangerous
            onConfirm={onDrop}
          />
        ) : null}
        {facts.status === "draft" ? null : (
          <ConfirmDialog
            trigger={<Button>{t(isOut ? "withdraw" : "unschedule")}</Button>}
            title={t(isOut ? "withdrawTitle" : "unscheduleTitle")}
            description={t(isOut ? "withdrawText" : "unscheduleText")}
            confirmLabel={t(isOut ? "withdraw" : "unschedule")}
            onConfirm={onWithdraw}
          />
        )}
        {isOut ? null : <ScheduleDialog facts={facts} onSchedule={onSchedule} />}
        <Button look="go" isLoading={isActing} onClick={onPublish}>
          {t(isOut ? "update" : "publish")}
        </Button>
      </div>
    </div>
  );
}

function KeptState({ state, savedAt, timeZone }: { state: SaveState; savedAt: Date | null; timeZone: string }) {
  const t = useTranslations("moderation.editor");
  const format = useFormatter();
  const isBad = state === "failed" || state === "stale";
  return (
    <p role="status" className={`flex items-center gap-1.5 text-sm ${isBad ? "text-tomato" : "text-soft"}`}>
      {state === "saving" ? (
        <Spinner className="size-3.5" />
      ) : isBad ? (
        <CircleAlert aria-hidden="true" className="size-3.5" />
      ) : (
        <Check aria-hidden="true" className={`size-3.5 ${state === "saved" ? "text-herb" : "text-transparent"}`} />
      )}
      {state === "saved" && savedAt !== null
        ? t("savedAt", { time: format.dateTime(savedAt, { timeStyle: "short", timeZone }) })
        : t(`kept.${state}`)}
    </p>
  );
}

function ScheduleDialog({ facts, onSchedule }: { facts: PostFacts; onSchedule: (at: string) => void }) {
  const t = useTranslations("moderation.editor");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(facts.clock);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button icon={<CalendarClock aria-hidden="true" className="size-4" />}>
          {t(facts.status === "scheduled" ? "reschedule" : "schedule")}
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </Button>
      }
      title={t("scheduleTitle")}
      footer={
        <>
          <DialogClose>{t("cancel")}</DialogClose>
          <Button
            look="go"
            disabled={at === ""}
            onClick={() => {
              setOpen(false);
              onSchedule(at.slice(0, 16));
            }}
          >
            {t("schedule")}
          </Button>
        </>
      }
    >
      <Field label={t("scheduleAt")} hint={t("scheduleHint", { zone: facts.timeZone })}>
        <Input type="datetime-local" value={at} required onChange={(event) => setAt(event.target.value)} />
      </Field>
    </Dialog>
  );
}
