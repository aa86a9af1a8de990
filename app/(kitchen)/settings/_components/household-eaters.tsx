import { getFormatter, getTranslations } from "next-intl/server";
import { EaterList } from "@/components/accounts/eater-list";
import { plainDate, profileOf } from "@/lib/domains/accounts/policy";
import { listEaters } from "@/lib/domains/accounts/queries";
import { targetsFor } from "@/lib/engines/nutrition/targets";
import type { Scope } from "@/lib/platform/auth/scope";
import { addEaterAction, removeEaterAction, saveEaterAction } from "../actions";

/** The eaters of the household with what their days should hold. */
export async function HouseholdEaters({ scope }: { scope: Scope }) {
  const t = await getTranslations("accounts");
  const format = await getFormatter();
  const today = plainDate(new Date(), scope.timeZone);
  const eaters = (await listEaters(scope)).map(({ userId, ...eater }) => {
    const { energy, assumptions } = targetsFor(profileOf(eater, today));
    const kcal = format.number(Math.round((energy.aim ?? 0) / 10) * 10);
    const text = t("eaters.target", { kcal, source: energy.source });
    return { ...eater, targetText: text, assumedText: assumptions.join(" ") };
  });
  return <EaterList eaters={eaters} add={addEaterAction} save={saveEaterAction} remove={removeEaterAction} />;
}
