"use client";

import { Ellipsis, ExternalLink, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLink } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";

type Act = () => Promise<ActionReply | undefined>;

/** What can be done with a post of the list; what is deleted can be taken back at once. */
export function PostActs({
  title,
  href,
  isDeleted,
  remove,
  restore,
}: {
  title: string;
  href: string | null;
  isDeleted: boolean;
  remove: Act;
  restore: Act;
}) {
  const t = useTranslations("moderation.posts");
  const [isRunning, start] = useTransition();
  const run = (act: Act, done: () => void) =>
    start(async () => {
      const failure = failureOf(await act(), t("failed"));
      if (failure === null) done();
      else showToast({ title: failure, tone: "tomato" });
    });
  const bringBack = () => run(restore, () => showToast({ title: t("restored", { title }) }));
  if (isDeleted)
    return (
      <Button
        size="sm"
        look="bare"
        isLoading={isRunning}
        icon={<Undo2 aria-hidden="true" className="size-4" />}
        onClick={bringBack}
      >
        {t("restore")}
      </Button>
    );
  return (
    <Menu
      trigger={
        <Button size="icon" look="bare" isLoading={isRunning} aria-label={t("more", { title })} className="-my-2">
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      {href === null ? null : (
        <MenuLink href={href} icon={<ExternalLink aria-hidden="true" />}>
          {t("see")}
        </MenuLink>
      )}
      <MenuItem
        isDangerous
        icon={<Trash2 aria-hidden="true" />}
        onClick={() =>
          run(remove, () =>
            showToast({ title: t("deleted", { title }), action: { label: t("undo"), onClick: bringBack } }),
          )
        }
      >
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}
