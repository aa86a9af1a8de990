import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/accounts/action-form";
import { UnreadIs } from "@/components/community/unread";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { unreadNews } from "@/lib/domains/community/queries/notifications";
import { requireScope } from "@/lib/platform/auth/scope";
import { markReadAction } from "../../messages/actions";

/** The newest message that was not read yet; nothing where there is none. */
export async function UnreadNote() {
  const { count, newest } = await unreadNews(await requireScope());
  if (newest === null) return <UnreadIs count={0} />;
  const t = await getTranslations("community.news");
  return (
    <Notice
      tone="herb"
      className="mb-5"
      actions={
        <>
          {count > 1 ? (
            <LinkButton size="sm" href="/messages" look="bare">
              {t("more", { count: count - 1 })}
            </LinkButton>
          ) : null}
          {newest.link === null ? null : (
            <LinkButton size="sm" href={newest.link} prefetch={false}>
              {t("open")}
            </LinkButton>
          )}
          <ActionForm run={markReadAction.bind(null, { messageId: newest.id })}>{t("seen")}</ActionForm>
        </>
      }
    >
      <UnreadIs count={count} />
      <p className="font-[560]">{newest.title}</p>
      <p className="break-words whitespace-pre-line">{newest.body}</p>
    </Notice>
  );
}
