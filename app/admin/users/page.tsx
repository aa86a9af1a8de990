import { UsersRound } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { filterChoice } from "@/components/admin/filter-choice";
import { ListPage } from "@/components/admin/list-page";
import { readListParams, type SearchParams } from "@/components/admin/list-params";
import { DownloadMenu } from "@/components/reports/download-menu";
import { Chip } from "@/components/ui/chip";
import { listPeople, PEOPLE_SORTS } from "@/lib/domains/accounts/queries/people";
import { requireAdmin } from "@/lib/platform/auth/scope";

const ROLES = ["admin", "user"] as const;
const STATES = ["active", "suspended"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("users.title") };
}

/** Everyone with an account. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { db, actor } = await requireAdmin();
  const t = await getTranslations("admin.users");
  const papers = await getTranslations("reports");
  const format = await getFormatter();
  const list = readListParams(await searchParams, {
    sorts: PEOPLE_SORTS,
    sort: "-created",
    filters: { role: z.enum(ROLES), state: z.enum(STATES) },
  });
  const { rows, total } = await listPeople({ db }, { ...list, ...list.filters });
  const date = (at: Date | null) => (at === null ? t("never") : format.dateTime(at, { dateStyle: "medium" }));
  return (
    <ListPage
      title={t("title")}
      description={t("lead")}
      actions={
        <DownloadMenu word={papers("export.word")} label={papers("export.users")} from="/api/v1/admin/exports/users" />
      }
      search={t("search")}
      choices={[
        filterChoice(list.filters, "role", t("anyRole"), ROLES, (value) => t(`roles.${value}`)),
        filterChoice(list.filters, "state", t("anyState"), STATES, (value) => t(`states.${value}`)),
      ]}
      sorts={[
        { value: "", label: t("newest") },
        { value: "name", label: t("byName") },
        { value: "-seen", label: t("bySeen") },
      ]}
      path="/admin/users"
      list={list}
      rows={rows}
      total={total}
      rowKey={(person) => person.id}
      empty={{ title: t("empty"), icon: <UsersRound /> }}
      columns={[
        {
          key: "name",
          label: t("name"),
          sort: "name",
          isMain: true,
          cell: (person) => (
            <>
              <Link href={`/admin/users/${encodeURIComponent(person.id)}`} className="prose-link">
                {person.name}
              </Link>
              {person.id === actor.userId ? <span className="ml-2 text-sm text-soft">{t("you")}</span> : null}
            </>
          ),
        },
        {
          key: "email",
          label: t("email"),
          sort: "email",
          cell: (person) => <span className="break-all">{person.email}</span>,
        },
        {
          key: "role",
          label: t("role"),
          cell: (person) => (
            <span className="inline-flex flex-wrap gap-1.5">
              {person.isAdmin ? <Chip tone="herb">{t("roles.admin")}</Chip> : t("roles.user")}
              {person.isSuspended ? <Chip tone="tomato">{t("states.suspended")}</Chip> : null}
            </span>
          ),
        },
        {
          key: "kitchens",
          label: t("kitchens"),
          isNumber: true,
          isWideOnly: true,
          cell: (person) => person.kitchens,
        },
        { key: "seen", label: t("seen"), sort: "seen", isWhole: true, cell: (person) => date(person.seenAt) },
        { key: "since", label: t("since"), sort: "created", isWhole: true, cell: (person) => date(person.createdAt) },
      ]}
    />
  );
}
