"use client";

import { ImagePlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { PictureRefusal } from "@/components/community/upload-picture";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MultiCombobox } from "@/components/ui/multi-combobox";
import { showToast } from "@/components/ui/toast";
import { mediaUrl } from "@/lib/domains/community/policy";
import type { PostTextInput } from "@/lib/domains/community/schema";

const MOST_RECIPES = 6;

/** What belongs to a post besides its words: tags, its picture, recipes to cook. */
export function PostDetails({
  value,
  set,
  recipes,
  tags,
  upload,
}: {
  value: PostTextInput;
  set: (part: Partial<PostTextInput>) => void;
  recipes: readonly { readonly slug: string; readonly title: string }[];
  tags: readonly string[];
  upload: (picture: File) => Promise<{ readonly id: string } | { readonly reason: PictureRefusal }>;
}) {
  const t = useTranslations("moderation.editor");
  const [written, setWritten] = useState(value.tags.join(", "));
  const chooser = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const choices = recipes.map(({ slug, title }) => ({ value: slug, label: title }));
  const takeCover = async (picture: File | undefined) => {
    if (picture === undefined) return;
    setSending(true);
    const sent = await upload(picture);
    setSending(false);
    if ("id" in sent) set({ coverFileId: sent.id });
    else showToast({ title: t(`refusals.${sent.reason}`), tone: "tomato" });
  };
  return (
    <div className="grid gap-4 border-t border-line pt-5 sm:grid-cols-2">
      <Field
        label={t("tags")}
        hint={tags.length === 0 ? t("tagsHint") : t("tagsInUse", { tags: tags.slice(0, 6).join(", ") })}
      >
        <Input
          value={written}
          onChange={(event) => {
            setWritten(event.target.value);
            const named = event.target.value.split(",").map((tag) => tag.trim().slice(0, 40));
            set({ tags: [...new Set(named.filter((tag) => tag !== ""))].slice(0, 12) });
          }}
        />
      </Field>
      <Field label={t("recipes")} hint={t("recipesHint")}>
        <MultiCombobox
          choices={choices}
          value={value.recipeSlugs.flatMap((slug) => choices.find((choice) => choice.value === slug) ?? [])}
          onValueChange={(chosen) => set({ recipeSlugs: chosen.slice(0, MOST_RECIPES).map((choice) => choice.value) })}
        />
      </Field>
      <div className="grid content-start gap-2">
        <p className="font-[560]">{t("cover")}</p>
        {value.coverFileId === null ? (
          <p className="text-sm text-soft">{t("coverHint")}</p>
        ) : (
          // biome-ignore lint/performance/noImgElement: our own sizes, kept for ever by their content.
          <img
            src={mediaUrl(value.coverFileId, 640)}
            alt={value.coverAlt}
            className="aspect-[2/1] w-full rounded-tile bg-sunk object-cover"
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            isLoading={isSending}
            icon={<ImagePlus aria-hidden="true" className="size-4" />}
            onClick={() => chooser.current?.click()}
          >
            {t(value.coverFileId === null ? "chooseCover" : "changeCover")}
          </Button>
          {value.coverFileId === null ? null : (
            <Button
              size="sm"
              look="bare"
              icon={<X aria-hidden="true" className="size-4" />}
              onClick={() => set({ coverFileId: null })}
            >
              {t("removeCover")}
            </Button>
          )}
        </div>
        <input
          ref={chooser}
          type="file"
          accept="image/*"
          hidden
          aria-label={t("chooseCover")}
          onChange={(event) => {
            const [picture] = event.target.files ?? [];
            event.target.value = "";
            void takeCover(picture);
          }}
        />
      </div>
      {value.coverFileId === null ? null : (
        <Field label={t("coverAlt")} hint={t("coverAltHint")}>
          <Input value={value.coverAlt} maxLength={300} onChange={(event) => set({ coverAlt: event.target.value })} />
        </Field>
      )}
    </div>
  );
}
