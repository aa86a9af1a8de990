"use client";

import { Sparkles } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useSaidFailure } from "@/components/assistant/use-said-failure";
import type { ActionReply } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import type { GenerateFailure, SpentBudget } from "@/lib/domains/assistant/policy";

type Drafted =
  | { readonly ok: true; readonly postId: string }
  | { readonly ok: false; readonly reason: GenerateFailure; readonly budget: SpentBudget | null };

/** Asks for a topic, lets the assistant draft a post on recipes of the collection, and opens it in the editor. */
export function DraftPost({ draft }: { draft: (input: { topic: string }) => Promise<ActionReply<Drafted>> }) {
  const t = useTranslations("moderation.posts");
  const sayFailure = useSaidFailure();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [topic, setTopic] = useState("");
  const [isDrafting, setDrafting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setDrafting(true);
    setFailure(null);
    const reply = await draft({ topic }).catch(() => null);
    setDrafting(false);
    if (reply?.data?.ok === true) return router.push(`/admin/blog/${reply.data.postId}`);
    setFailure(reply?.data?.ok === false ? sayFailure(reply.data) : (reply?.serverError?.message ?? t("failed")));
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button icon={<Sparkles aria-hidden="true" className="size-4" />}>{t("draft")}</Button>}
      title={t("draftTitle")}
      description={t("draftLead")}
      size="sm"
    >
      <form onSubmit={onSubmit} className="grid gap-4 pt-2">
        <Field label={t("draftTopic")} hint={t("draftTopicHint")}>
          <Input
            value={topic}
            onChange={(event) => setTopic(event.target.value)}
            required
            minLength={3}
            maxLength={200}
          />
        </Field>
        {failure === null ? null : <Notice tone="tomato">{failure}</Notice>}
        <div>
          <Button type="submit" look="go" isLoading={isDrafting}>
            {t("draftStart")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
