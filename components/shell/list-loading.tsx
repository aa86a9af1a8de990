import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

/** What stands in a page's place while its heading and list are read. */
export async function ListLoading() {
  const t = await getTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-48" />
      <div className="mt-8 grid max-w-3xl gap-2.5">
        <Skeleton className="h-22 rounded-tile" />
        <Skeleton className="h-22 rounded-tile" />
        <Skeleton className="h-22 rounded-tile" />
      </div>
    </div>
  );
}
