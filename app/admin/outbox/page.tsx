import { Mail } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Table, Td, Th } from "@/components/ui/table";
import { listOutbox, OUTBOX_PAGE } from "@/lib/domains/notify/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";

export default async function OutboxPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const scope = await requireAdmin();
  const t = await getTranslations("admin");
  const format = await getFormatter();
  const { before } = await searchParams;
  const moment = before === undefined ? Number.NaN : Date.parse(before);
  const messages = await listOutbox(scope, Number.isNaN(moment) ? null : new Date(moment));
  const last = messages.at(-1);
  return (
    <section className="grid gap-4">
      <PageHeader title={t("outbox.title")} description={t("outbox.lead")} className="mb-0" />
      {messages.length === 0 ? (
        <EmptyState icon={<Mail />} title={t("outbox.empty")} description={t("outbox.emptyText")} />
      ) : (
        <Table caption={t("outbox.title")}>
          <thead>
            <tr>
              <Th>{t("outbox.subject")}</Th>
              <Th>{t("outbox.to")}</Th>
              <Th>{t("outbox.status")}</Th>
              <Th>{t("outbox.written")}</Th>
            </tr>
          </thead>
          <tbody>
            {messages.map((message) => (
              <tr key={message.id}>
                <Td>
                  <Link href={`/admin/outbox/${message.id}`} className="prose-link">
                    {message.subject}
                  </Link>
                </Td>
                <Td>{message.recipient}</Td>
                <Td>
                  <Chip tone={message.status === "failed" ? "tomato" : "quiet"}>
                    {t(`outbox.statuses.${message.status}`)}
                  </Chip>
                </Td>
                <Td>{format.dateTime(message.createdAt, { dateStyle: "medium", timeStyle: "short" })}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {messages.length === OUTBOX_PAGE && last !== undefined ? (
        <LinkButton href={`/admin/outbox?before=${encodeURIComponent(last.createdAt.toISOString())}`}>
          {t("outbox.older")}
        </LinkButton>
      ) : null}
    </section>
  );
}
