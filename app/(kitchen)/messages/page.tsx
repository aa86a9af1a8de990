import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { UnreadIs } from "@/components/community/unread";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { countUnread, listNews, NEWS_PAGE } from "@/lib/domains/community/queries/notifications";
import { requireScope } from "@/lib/platform/auth/scope";
import { markReadAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("community"))("news.title") };
}

/** What a person was told, newest first. */
export default async function MessagesPage({
  searchParams,
}: {
  searchParams: Promise<{ before?: string | string[] }>;
}) {
  const scope = await requireScope();
  const asked = (await searchParams).before;
  const before = typeof asked === "string" ? Date.parse(asked) : Number.NaN;
  const found = await listNews(scope, Number.isNaN(before) ? null : new Date(before));
  const news = found.slice(0, NEWS_PAGE);
  const last = news.at(-1);
  const t = await getTranslations("community.news");
  const format = await getFormatter();
  return (
    <div className="max-w-2xl">
      <UnreadIs count={await countUnread(scope)} />
      <PageHeader
        title={t("title")}
        description={t("lead")}
        actions={
          news.some((one) => one.readAt === null) ? (
            <ActionButton done={t("readAllDone")} run={markReadAction.bind(null, { messageId: "all" })}>
              {t("readAll")}
            </ActionButton>
          ) : null
        }
      />
      {news.length === 0 ? (
        <EmptyState icon={<Bell />} title={t("empty")} description={t("emptyText")} />
      ) : (
        <ol className="grid gap-3">
          {news.map((one) => (
            <Card as="li" key={one.id} className="grid gap-2">
              <p className="flex flex-wrap items-center gap-3 text-sm text-soft">
                <time dateTime={one.createdAt.toISOString()}>
                  {format.dateTime(one.createdAt, { dateStyle: "long", timeZone: scope.timeZone })}
                </time>
                {one.readAt === null ? <Chip tone="herb">{t("unread")}</Chip> : null}
              </p>
              <h2 className="text-[1.1875rem]">{one.title}</h2>
              <p className="leading-relaxed break-words whitespace-pre-line">{one.body}</p>
              {one.link === null && one.readAt !== null ? null : (
                <div className="mt-1 flex flex-wrap gap-2">
                  {one.link === null ? null : (
                    <LinkButton size="sm" href={one.link} prefetch={false}>
                      {t("open")}
                    </LinkButton>
                  )}
                  {one.readAt === null ? (
                    <ActionButton look="bare" run={markReadAction.bind(null, { messageId: one.id })}>
                      {t("seen")}
                    </ActionButton>
                  ) : null}
                </div>
              )}
            </Card>
          ))}
        </ol>
      )}
      {found.length > NEWS_PAGE && last !== undefined ? (
        <LinkButton className="mt-5" href={`/messages?before=${encodeURIComponent(last.createdAt.toISOString())}`}>
          {t("older")}
        </LinkButton>
      ) : null}
    </div>
  );
}
