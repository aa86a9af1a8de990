import { getTranslations } from "next-intl/server";
import { Skeleton } from "@/components/ui/skeleton";

export default async function PlanLoading() {
  const t = await getTranslations("planning");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-10 w-72" />
      <Skeleton className="mt-3 h-5 w-96 max-w-full" />
      <div className="mt-8 grid gap-3 md:grid-cols-3">
        <Skeleton className="h-36 rounded-card" />
        <Skeleton className="h-36 rounded-card max-md:hidden" />
        <Skeleton className="h-36 rounded-card max-md:hidden" />
      </div>
      <div className="mt-8 grid gap-2.5 md:grid-cols-7">
        {Array.from({ length: 14 }, (_, cell) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places without names
          <Skeleton key={cell} className="h-31 rounded-tile max-md:nth-[n+5]:hidden" />
        ))}
      </div>
    </div>
  );
}
