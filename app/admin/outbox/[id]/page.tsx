import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findMessage } from "@/lib/domains/notify/queries";
import { requireAdmin } from "@/lib/platform/auth/scope";

export default async function MessagePage({ params }: { params: Promise<{ id: string }> }) {
  const scope = await requireAdmin();
  const t = await getTranslations("admin");
  const format = await getFormatter();
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const message = await findMessage(scope, id.data);
  if (message === null) notFound();
  return (
    <article className="grid max-w-3xl gap-4">
      <PageHeader title={message.subject} back={{ href: "/admin/outbox", label: t("outbox.back") }} className="mb-0" />
      <p className="text-soft">
        {message.recipient} · {format.dateTime(message.createdAt, { dateStyle: "medium", timeStyle: "short" })}
      </p>
      {message.error === null ? null : <Notice tone="tomato">{message.error}</Notice>}
      <Card className="sm:p-6">
        <p className="break-words whitespace-pre-wrap">{linked(message.body)}</p>
      </Card>
    </article>
  );
}

/** Our own messages are plain text; addresses in them become links. */
function linked(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} href={part} className="prose-link">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
