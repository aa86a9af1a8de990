"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Begins a post and opens its editor. */
export function NewPost({
  begin,
}: {
  begin: (input: { title: string }) => Promise<ActionReply<{ readonly ok: true; readonly postId: string }>>;
}) {
  const t = useTranslations("moderation.posts");
  const router = useRouter();
  const [isBeginning, start] = useTransition();
  return (
    <Button
      look="go"
      icon={<Plus aria-hidden="true" className="size-4" />}
      isLoading={isBeginning}
      onClick={() =>
        start(async () => {
          const reply = await begin({ title: t("untitled") });
          const failure = failureOf(reply, t("failed"));
          if (failure !== null) showToast({ title: failure, tone: "tomato" });
          else if (reply.data !== undefined) router.push(`/admin/blog/${reply.data.postId}`);
        })
      }
    >
      {t("new")}
    </Button>
  );
}
