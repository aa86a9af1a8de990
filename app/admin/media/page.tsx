import { Images } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { Chip } from "@/components/ui/chip";
import { mediaUrl } from "@/lib/domains/community/policy";
import { listMedia, MEDIA_KINDS, MEDIA_SORTS, storageTotals } from "@/lib/domains/images/queries/media";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { deleteFilesAction, restoreFilesAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("media.title") };
}

/** Every stored file: whose, how large, what shows it. */
export default async function MediaPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db } = await requireAdmin();
  const t = await getTranslations("moderation.media");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: MEDIA_SORTS,
    sort: "-added",
    filters: { kind: z.enum(MEDIA_KINDS) },
  });
  const { rows, total } = await listMedia({ db }, { ...list, ...list.filters });
  const totals = await storageTotals({ db });
  const size = (bytes: number) =>
    bytes < 1_000_000
      ? t("kilobytes", { amount: Math.max(1, Math.round(bytes / 1000)) })
      : t("megabytes", { amount: Math.round(bytes / 100_000) / 10 });
  const restore = { label: t("restore"), run: restoreFilesAction, done: t("restored") };
  return (
    <ListPage
      title={t("title")}
      description={t("lead", {
        files: totals.files,
        bytes: size(totals.bytes),
        sizes: totals.sizes,
        sizeBytes: size(totals.sizeBytes),
      })}
      note={<p className="max-w-prose text-sm text-soft">{t("privacy")}</p>}
      search={t("search")}
      choices={[filterChoice(list.filters, "kind", t("anyKind"), MEDIA_KINDS, (value) => t(`kinds.${value}`))]}
      sorts={[
        { value: "", label: t("newest") },
        { value: "-size", label: t("largest") },
      ]}
      path="/admin/media"
      list={list}
      rows={rows}
      total={total}
      rowKey={(one) => one.id}
      empty={{ title: t("empty"), description: t("emptyText"), icon: <Images /> }}
      bulk={{
        name: (one) => t("name", { id: one.id.slice(0, 8) }),
        acts:
          list.filters.kind === "removed"
            ? [{ key: "restore", ...restore }]
            : [
                {
                  ...{ key: "delete", label: t("delete"), done: t("deleted"), isDangerous: true },
                  run: deleteFilesAction,
                  undo: { ...restore, label: t("undo") },
                },
              ],
      }}
      tile={(one) => ({
        picture:
          one.householdId === null ? (
            // biome-ignore lint/performance/noImgElement: our own sizes, kept for ever by their content.
            <img
              src={mediaUrl(one.id, 320)}
              alt=""
              width={320}
              height={240}
              loading="lazy"
              decoding="async"
              className="size-full object-cover"
            />
          ) : (
            <Images aria-hidden="true" className="size-7" />
          ),
        facts: (
          <>
            <p className="truncate font-[560]">{one.householdName ?? t("everyone")}</p>
            <p className="text-soft">
              {[one.width === null ? one.contentType : `${one.width} × ${one.height}`, size(one.bytes)].join(" · ")}
            </p>
            <p className="text-soft">{format.dateTime(one.createdAt, { dateStyle: "medium" })}</p>
            <p className="flex flex-wrap gap-1">
              {one.recipes + one.posts === 0 ? (
                <Chip tone="honey">{t("unused")}</Chip>
              ) : (
                <Chip>{t("usedBy", { recipes: one.recipes, posts: one.posts })}</Chip>
              )}
              {one.copies > 1 ? <Chip>{t("sameBytes", { count: one.copies })}</Chip> : null}
            </p>
          </>
        ),
      })}
    />
  );
}
