import { useFormatter, useTranslations } from "next-intl";
import { BarList } from "@/components/analytics/bar-list";
import { Card } from "@/components/ui/card";
import type { AiShare } from "@/lib/domains/ai/policy";
import { dollars } from "./dollars";

/** How the use is shared among tasks, models or people: by cost, or by questions where all is free. */
export function ShareCard({
  title,
  shares,
  nameOf,
  hrefOf,
}: {
  title: string;
  shares: readonly AiShare[];
  nameOf: (share: AiShare) => string;
  hrefOf?: (share: AiShare) => string | undefined;
}) {
  const t = useTranslations("adminAi.shares");
  const format = useFormatter();
  if (shares.length === 0) return null;
  const isPaid = shares.some(({ costMicros }) => costMicros > 0);
  const costText = (share: AiShare) =>
    share.costMicros === 0 && share.unknownCost > 0 ? t("unknown") : dollars(format, share.costMicros);
  return (
    <Card as="section" className="grid min-w-0 grid-cols-1 content-start gap-4">
      <h2 className="text-lg">{title}</h2>
      <BarList
        bars={shares.map((share) => ({
          key: share.key,
          label: nameOf(share),
          value: isPaid ? share.costMicros : share.calls,
          valueText: costText(share),
          note: t("note", { calls: share.calls, failed: share.failed }),
          ...(hrefOf === undefined ? {} : { href: hrefOf(share) }),
        }))}
      />
    </Card>
  );
}
