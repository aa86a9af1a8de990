import { Images } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { DataTable } from "@/components/admin/data-table";
import { FilterBar } from "@/components/admin/filter-bar";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { mediaUrl } from "@/lib/domains/community/policy";
import { listMedia, MEDIA_KINDS, MEDIA_SORTS, storageTotals } from "@/lib/domains/images/queries/media";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { deleteFilesAction } from "./actions";

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
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("lead", {
          files: totals.files,
          bytes: size(totals.bytes),
          sizes: totals.sizes,
          sizeBytes: size(totals.sizeBytes),
        })}
      />
      <div className="grid gap-5">
        <p className="max-w-prose text-sm text-soft">{t("privacy")}</p>
        <FilterBar
          list={list}
          search={t("search")}
          choices={[
            {
              name: "kind",
              label: t("anyKind"),
              value: list.filters.kind ?? "",
              options: MEDIA_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
            },
          ]}
          sorts={[
            { value: "", label: t("newest") },
            { value: "-size", label: t("largest") },
          ]}
        />
        <DataTable
          caption={t("title")}
          path="/admin/media"
          list={list}
          rows={rows}
          total={total}
          rowKey={(one) => one.id}
          empty={{ title: t("empty"), description: t("emptyText"), icon: <Images /> }}
          bulk={{
            name: (one) => t("name", { id: one.id.slice(0, 8) }),
            acts: [
              {
                key: "delete",
                label: t("delete"),
                run: deleteFilesAction,
                done: t("deleted"),
                isDangerous: true,
                confirm: t("deleteTitle"),
              },
            ],
          }}
          columns={[
            {
              key: "file",
              label: t("file"),
              isMain: true,
              cell: (one) => (
                <span className="flex items-center gap-3">
                  {one.householdId === null ? (
                    // biome-ignore lint/performance/noImgElement: our own sizes, kept for ever by their content.
                    <img
                      src={mediaUrl(one.id, 320)}
                      alt=""
                      width={64}
                      height={48}
                      loading="lazy"
                      className="h-12 w-16 flex-none rounded-tag bg-sunk object-cover"
                    />
                  ) : (
                    <span className="grid h-12 w-16 flex-none place-items-center rounded-tag bg-sunk text-soft">
                      <Images aria-hidden="true" className="size-4" />
                    </span>
                  )}
                  <span className="min-w-0 font-normal">
                    <span className="block font-mono text-sm">{one.id.slice(0, 8)}</span>
                    <span className="block text-sm text-soft">
                      {one.width === null ? one.contentType : `${one.width} × ${one.height}`}
                    </span>
                  </span>
                </span>
              ),
            },
            {
              key: "owner",
              label: t("owner"),
              cell: (one) => one.householdName ?? <span className="text-soft">{t("everyone")}</span>,
            },
            { key: "size", label: t("size"), sort: "size", isNumber: true, cell: (one) => size(one.bytes) },
            {
              key: "use",
              label: t("use"),
              cell: (one) =>
                one.recipes + one.posts === 0 ? (
                  <Chip tone="honey">{t("unused")}</Chip>
                ) : (
                  t("usedBy", { recipes: one.recipes, posts: one.posts })
                ),
            },
            {
              key: "copies",
              label: t("copies"),
              cell: (one) => (one.copies > 1 ? t("sameBytes", { count: one.copies }) : "–"),
              isWideOnly: true,
            },
            {
              key: "added",
              label: t("added"),
              sort: "added",
              cell: (one) => format.dateTime(one.createdAt, { dateStyle: "medium" }),
            },
          ]}
        />
      </div>
    </>
  );
}
