"use client";

import { Copy, Ellipsis, EyeOff, Flag, Pencil, Printer, Tag, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import type { Mark } from "./marks";

type Reply<Data = unknown> = Promise<{
  readonly data?: Data | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}>;

/** What can be done with a recipe beside cooking it. */
export function RecipeMenu({
  recipe,
  copy,
  remove,
  restore,
  mark,
}: {
  recipe: { id: string; title: string; isOwn: boolean; isHidden: boolean; isDeleted: boolean };
  copy: (input: { recipeId: string }) => Reply<{ recipeId: string }>;
  remove: (input: { recipeId: string }) => Reply;
  restore: (input: { recipeId: string }) => Reply;
  mark: Mark;
}) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const { id: recipeId } = recipe;
  const failed = (message?: string) => showToast({ title: message ?? t("menu.failed"), tone: "tomato" });

  const makeMine = async () => {
    setBusy(true);
    const reply = await copy({ recipeId }).catch(() => null);
    setBusy(false);
    if (reply?.data === undefined) failed(reply?.serverError?.message);
    else router.push(`/recipes/${reply.data.recipeId}/edit`);
  };
  const bringBack = async () => {
    const reply = await restore({ recipeId }).catch(() => null);
    if (reply === null || reply.serverError !== undefined) failed(reply?.serverError?.message);
    else showToast({ title: t("menu.restored", { title: recipe.title }) });
  };
  const setAside = async () => {
    const reply = await remove({ recipeId }).catch(() => null);
    if (reply === null || reply.serverError !== undefined) return failed(reply?.serverError?.message);
    showToast({
      title: t("menu.deleted", { title: recipe.title }),
      action: { label: t("menu.undo"), onClick: bringBack },
    });
    router.push("/recipes");
  };
  const hide = async () => {
    const reply = await mark({ recipeId, isHidden: !recipe.isHidden }).catch(() => null);
    if (reply === null || reply.serverError !== undefined) failed(reply?.serverError?.message);
    else showToast({ title: recipe.isHidden ? t("menu.shown") : t("menu.hidden") });
  };
  if (recipe.isDeleted) return <Button onClick={bringBack}>{t("menu.restore")}</Button>;
  return (
    <>
      {recipe.isOwn ? (
        <LinkButton href={`/recipes/${recipeId}/edit`} icon={<Pencil aria-hidden="true" className="size-4" />}>
          {t("menu.edit")}
        </LinkButton>
      ) : (
        <Button onClick={makeMine} isLoading={isBusy} icon={<Copy aria-hidden="true" className="size-4" />}>
          {t("menu.makeMine")}
        </Button>
      )}
      <Menu
        trigger={
          <Button look="bare" size="icon" aria-label={t("menu.more")}>
            <Ellipsis aria-hidden="true" className="size-5" />
          </Button>
        }
      >
        <MenuItem icon={<Printer aria-hidden="true" className="size-4" />} onClick={() => window.print()}>
          {t("menu.print")}
        </MenuItem>
        <MenuLink href={`/prep/labels?recipe=${recipeId}`} icon={<Tag aria-hidden="true" className="size-4" />}>
          {t("menu.labels")}
        </MenuLink>
        {recipe.isOwn ? (
          <MenuItem icon={<Copy aria-hidden="true" className="size-4" />} onClick={makeMine}>
            {t("menu.copy")}
          </MenuItem>
        ) : null}
        <MenuItem icon={<EyeOff aria-hidden="true" className="size-4" />} onClick={hide}>
          {recipe.isHidden ? t("menu.show") : t("menu.hide")}
        </MenuItem>
        <MenuLink href={`/recipes/${recipeId}/report`} icon={<Flag aria-hidden="true" className="size-4" />}>
          {t("menu.report")}
        </MenuLink>
        {recipe.isOwn ? (
          <>
            <MenuSeparator />
            <MenuItem isDangerous icon={<Trash2 aria-hidden="true" className="size-4" />} onClick={setAside}>
              {t("menu.delete")}
            </MenuItem>
          </>
        ) : null}
      </Menu>
    </>
  );
}
