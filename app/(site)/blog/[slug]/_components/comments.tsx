import { getFormatter, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/accounts/action-form";
import { CommentForm } from "@/components/community/comment-form";
import { AnchorButton } from "@/components/ui/anchor-button";
import { Chip } from "@/components/ui/chip";
import { signInHref } from "@/lib/domains/accounts/way-back";
import { listComments } from "@/lib/domains/community/queries";
import { currentActor, publicScope } from "@/lib/platform/auth/scope";
import { deleteCommentAction, writeCommentAction } from "../actions";

/** What readers say below a post, and the way to say something. */
export async function Comments({ postId, slug }: { postId: string; slug: string }) {
  const actor = await currentActor();
  const comments = await listComments(publicScope(), postId, actor?.userId ?? null);
  const t = await getTranslations("community.comments");
  const format = await getFormatter();
  const shown = comments.filter((comment) => comment.state === "shown").length;
  return (
    <section id="comments" aria-labelledby="comments-title" className="grid gap-6 border-t border-line pt-8">
      <h2 id="comments-title">{t("title", { count: shown })}</h2>
      {comments.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <ol className="grid gap-6">
          {comments.map((comment) => (
            <li key={comment.id} className="grid gap-1.5">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-[560]">{comment.name}</span>
                <time dateTime={comment.createdAt.toISOString()} className="text-sm text-soft">
                  {format.dateTime(comment.createdAt, { dateStyle: "medium" })}
                </time>
                {comment.state === "waiting" ? <Chip tone="honey">{t("waitsStill")}</Chip> : null}
              </p>
              <p className="leading-relaxed break-words whitespace-pre-line">{comment.text}</p>
              {actor === null ? null : comment.isOwn ? (
                <div className="-ml-4">
                  <ActionForm run={deleteCommentAction.bind(null, { commentId: comment.id })}>
                    {t("takeBack")}
                  </ActionForm>
                </div>
              ) : (
                <a
                  href={`/blog/${slug}/report/${comment.id}`}
                  aria-label={t("reportOf", { name: comment.name })}
                  className="inline-flex min-h-8 items-center justify-self-start text-sm text-soft underline-offset-3 hover:underline"
                >
                  {t("report")}
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
      {actor === null ? (
        <AnchorButton href={signInHref(`/blog/${slug}#comments`)} className="justify-self-start">
          {t("signIn")}
        </AnchorButton>
      ) : (
        <CommentForm
          postId={postId}
          send={writeCommentAction}
          words={{
            write: t("write"),
            hint: t("hint", { name: actor.name }),
            send: t("send"),
            waiting: t("waiting"),
            shown: t("shown"),
            tooMany: t("tooMany"),
          }}
        />
      )}
    </section>
  );
}
