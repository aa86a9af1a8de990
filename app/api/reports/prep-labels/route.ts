import { getTranslations } from "next-intl/server";
import { printLabels } from "@/components/reports/labels";
import { prepLabels } from "@/lib/domains/reports/queries/prep-labels";
import { labelsInput } from "@/lib/domains/reports/schema";
import { labelSheet } from "@/lib/engines/reports/label-sheets";
import { currentScope } from "@/lib/platform/auth/scope";
import { readEnvironment } from "@/lib/platform/env";
import { sendPdf } from "../send-pdf";

/** The labels that the form of /prep/labels asks for: one row of fields a meal, those of count 0 left out. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return new Response("Please sign in again.", { status: 401 });
  const { searchParams, origin } = new URL(request.url);
  const column = (name: string) => searchParams.getAll(name);
  const [dates, counts, portions, places] = ["date", "count", "portions", "place"].map(column);
  const input = labelsInput.safeParse({
    labels: column("recipe")
      .map((recipeId, n) => ({
        ...{ recipeId, cookedOn: dates?.[n], place: places?.[n] },
        ...{ count: Number(counts?.[n] ?? 1), portions: Number(portions?.[n] ?? 1) },
      }))
      .filter((label) => label.count > 0),
    sheet: searchParams.get("sheet") ?? undefined,
    used: Number(searchParams.get("used") ?? 0),
  });
  const t = await getTranslations("reports");
  if (!input.success) return new Response(t("labels.zero"), { status: 422 });
  const { labels, sheet = "", used } = input.data;
  const printed = await prepLabels(scope, labels, readEnvironment().appUrl ?? origin);
  if (printed.length === 0) return new Response(t("labels.none"), { status: 404 });
  const options = { used, title: t("labels.title"), language: "en" };
  return sendPdf(await printLabels(printed, labelSheet(sheet), options), t("labels.file"));
}
