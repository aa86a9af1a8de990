import { KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { contracts } from "@/app/api/v1/contracts";
import { EmptyState } from "@/components/ui/empty-state";
import { listKeys } from "@/lib/domains/access/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { RESOURCES } from "@/lib/platform/rest/scopes";
import type { Reach } from "./_components/key-form";
import { KeyList } from "./_components/key-list";
import { NewKey } from "./_components/new-key";
import { createKeyAction, revokeKeyAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("title") };
}

/** Keys that let programs act for this person in this household. */
export default async function ApiKeysPage() {
  const scope = await requireScope();
  const keys = await listKeys(scope, new Date());
  const t = await getTranslations("access");
  return (
    <div className="grid max-w-3xl gap-5">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2>{t("title")}</h2>
          {/* In one place whether there are keys or not: the window must outlive the list that changes beneath it. */}
          <NewKey reach={reachOfApi()} isAdmin={scope.actor.isAdmin} create={createKeyAction} />
        </div>
        <p className="max-w-[65ch] text-soft text-pretty">
          {t("lead")}{" "}
          <a href="/api/docs" className="prose-link">
            {t("reference")}
          </a>
        </p>
      </div>
      {keys.length === 0 ? (
        <EmptyState icon={<KeyRound />} title={t("empty.title")} description={t("empty.lead")} />
      ) : (
        <KeyList keys={keys} timeZone={scope.timeZone} revoke={revokeKeyAction} />
      )}
    </div>
  );
}

/** What of the API a key can be given, by resource: reading, and changing where there is something to change. */
function reachOfApi(): readonly Reach[] {
  const asked = new Set<string>(contracts.map((contract) => contract.access));
  return RESOURCES.flatMap((resource) => {
    const canWrite = asked.has(`${resource}:write`);
    return canWrite || asked.has(`${resource}:read`) ? [{ resource, canWrite }] : [];
  });
}
