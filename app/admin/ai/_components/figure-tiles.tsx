import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { type AiFigures, hitRate } from "@/lib/domains/ai/policy";
import { dollars } from "./dollars";

/** The figures of the stretch at a glance. */
export function FigureTiles({
  figures,
  month,
}: {
  figures: AiFigures;
  month: { readonly soFar: number; readonly projected: number };
}) {
  const t = useTranslations("adminAi.figures");
  const format = useFormatter();
  const seconds = (ms: number | null) =>
    ms === null
      ? t("none")
      : ms < 1_000
        ? `${format.number(ms)} ms`
        : `${format.number(ms / 1_000, { maximumFractionDigits: 1 })} s`;
  const compact = (value: number) => format.number(value, { notation: "compact", maximumFractionDigits: 1 });
  const rate = hitRate(figures);
  const isFree = figures.costMicros === 0 && figures.unknownCost === 0;
  const tiles = [
    {
      label: t("cost"),
      value: dollars(format, figures.costMicros),
      note: figures.unknownCost > 0 ? t("unknown", { count: figures.unknownCost }) : isFree ? t("free") : null,
    },
    {
      label: t("month"),
      value: dollars(format, month.soFar),
      note: t("projected", { amount: dollars(format, month.projected) }),
    },
    {
      label: t("calls"),
      value: format.number(figures.calls),
      note: t("localCalls", { count: format.number(figures.localCalls) }),
    },
    {
      label: t("hits"),
      value: rate === null ? t("none") : format.number(rate, { style: "percent" }),
      note: t("hitsText", { exact: figures.exactHits, semantic: figures.semanticHits }),
    },
    {
      label: t("latency"),
      value: seconds(figures.p50Ms),
      note: t("latencyText", { p95: seconds(figures.p95Ms), first: seconds(figures.firstTokenP50Ms) }),
    },
    {
      label: t("tokens"),
      value: compact(figures.tokensIn + figures.tokensOut),
      note: t("tokensText", {
        input: compact(figures.tokensIn),
        cached: compact(figures.tokensCached),
        output: compact(figures.tokensOut),
      }),
    },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 xl:grid-cols-3">
      {tiles.map(({ label, value, note }) => (
        <Card key={label} className="grid content-start gap-0.5">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="title text-[1.75rem] tabular-nums">{value}</dd>
          {note === null ? null : <dd className="text-xs text-soft text-pretty">{note}</dd>}
        </Card>
      ))}
    </dl>
  );
}
