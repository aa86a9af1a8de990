import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

/** What stands in an admin page's place while it is read. */
export async function TableLoading() {
  const t = await getTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-48" />
      <Skeleton className="mt-3 h-5 w-80 max-w-full" />
      <Skeleton className="mt-7 h-11 w-72 max-w-full rounded-full" />
      <div className="mt-6 grid gap-2">
        {["a", "b", "c", "d", "e", "f"].map((row) => (
          <Skeleton key={row} className="h-12 rounded-tile" />
        ))}
      </div>
    </div>
  );
}
