import { PostBody } from "@/components/community/post-body";
import { publicPictures } from "@/lib/domains/community/queries";
import type { Scope } from "@/lib/platform/auth/scope";

/** A text as readers will see it, drawn on the server: the editor carries no Markdown reader. */
export async function previewOf(scope: Pick<Scope, "db">, body: string) {
  return <PostBody markdown={body} pictures={await publicPictures(scope, { body, coverFileId: null })} />;
}
