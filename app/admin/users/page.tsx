import { getFormatter, getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/accounts/action-button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SearchInput } from "@/components/ui/search-input";
import { Table, Td, Th } from "@/components/ui/table";
import { listUsers, USERS_PAGE } from "@/lib/domains/accounts/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";
import { setRoleAction, setSuspendedAction } from "../actions";

export default async function UsersPage({ searchParams }: { searchParams: Promise<{ q?: string; page?: string }> }) {
  const { db, actor } = await requireAdmin();
  const t = await getTranslations("admin");
  const format = await getFormatter();
  const asked = await searchParams;
  const search = (asked.q ?? "").trim().slice(0, 100);
  const page = Math.min(10_000, Math.max(0, Math.trunc(Number(asked.page ?? "0")) || 0));
  const users = await listUsers({ db }, { search, page });
  const hrefOf = (to: number) => `/admin/users?${new URLSearchParams({ q: search, page: String(to) })}`;
  return (
    <section className="grid gap-4">
      <p className="text-soft">{t("users.lead")}</p>
      <form action="/admin/users" className="max-w-md">
        <SearchInput name="q" label={t("users.search")} defaultValue={search} />
      </form>
      {users.length === 0 ? (
        <EmptyState title={t("users.empty")} />
      ) : (
        <Table caption={t("users.title")}>
          <thead>
            <tr>
              <Th>{t("users.name")}</Th>
              <Th>{t("users.email")}</Th>
              <Th>{t("users.role")}</Th>
              <Th isNumber>{t("users.kitchens")}</Th>
              <Th>{t("users.since")}</Th>
              <Th />
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.id}>
                <Td>{user.name}</Td>
                <Td>{user.email}</Td>
                <Td>
                  <span className="flex flex-wrap gap-1.5">
                    <Chip tone={user.role === "admin" ? "herb" : "quiet"}>
                      {t(`users.roles.${user.role === "admin" ? "admin" : "user"}`)}
                    </Chip>
                    {user.banned ? <Chip tone="tomato">{t("users.suspended")}</Chip> : null}
                  </span>
                </Td>
                <Td isNumber>{user.households}</Td>
                <Td>{format.dateTime(user.createdAt, { dateStyle: "medium" })}</Td>
                <Td>
                  {user.id === actor.userId ? (
                    <span className="text-soft">{t("users.you")}</span>
                  ) : (
                    <span className="flex flex-wrap gap-1">
                      <ActionButton
                        look="bare"
                        done={t("users.done")}
                        run={setRoleAction.bind(null, {
                          userId: user.id,
                          role: user.role === "admin" ? "user" : "admin",
                        })}
                      >
                        {user.role === "admin" ? t("users.makeUser") : t("users.makeAdmin")}
                      </ActionButton>
                      <ActionButton
                        look="bare"
                        done={t("users.done")}
                        run={setSuspendedAction.bind(null, { userId: user.id, isSuspended: !user.banned })}
                      >
                        {user.banned ? t("users.restore") : t("users.suspend")}
                      </ActionButton>
                    </span>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className="flex justify-end gap-2">
        {page > 0 ? <LinkButton href={hrefOf(page - 1)}>{t("users.previous")}</LinkButton> : null}
        {users.length === USERS_PAGE ? <LinkButton href={hrefOf(page + 1)}>{t("users.next")}</LinkButton> : null}
      </div>
    </section>
  );
}
