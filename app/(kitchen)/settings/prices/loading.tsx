import { getTranslations } from "next-intl/server";
import { SkeletonText } from "@/components/ui/skeleton";

export default async function Loading() {
  return <SkeletonText lines={8} label={(await getTranslations("prices"))("loading")} />;
}
