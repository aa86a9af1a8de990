import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { originOf } from "@/lib/domains/assistant/queries/batches";
import { requireScope } from "@/lib/platform/auth/scope";

/** How it came to be, where nobody typed it. */
export async function OriginLine({ recipeId }: { recipeId: string }) {
  const origin = await originOf(await requireScope(), recipeId);
  if (origin === null) return null;
  const t = await getTranslations("assistant");
  const { by, model, source } = origin.provenance;
  const said =
    origin.origin === "scanned"
      ? t("origin.scanned")
      : by === "model"
        ? t("origin.generatedModel", { model })
        : source === null
          ? t("origin.generatedLocalPlain")
          : t("origin.generatedLocal");
  return (
    <p className="mt-1 text-sm text-soft">
      {said}
      {source === null ? null : (
        <>
          {" "}
          <Link href={`/recipes/${source.id}`} prefetch={false} className="prose-link">
            {source.title}
          </Link>
        </>
      )}
    </p>
  );
}
