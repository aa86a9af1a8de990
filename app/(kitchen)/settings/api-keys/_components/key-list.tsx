import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import type { ListedKey } from "@/lib/domains/access/policy";
import { RESOURCES, type Resource } from "@/lib/platform/rest/scopes";
import { type RevokeAction, RevokeKey } from "./revoke-key";

/** The living keys, newest first, each with what it reaches and when it was used. */
export async function KeyList({
  keys,
  timeZone,
  revoke,
}: {
  keys: readonly ListedKey[];
  timeZone: string;
  revoke: RevokeAction;
}) {
  const t = await getTranslations("access");
  const format = await getFormatter();
  const day = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeZone });
  return (
    <ul className="grid gap-3">
      {keys.map((key) => (
        <li key={key.id}>
          <Card className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-center">
            <div className="grid min-w-0 gap-1.5">
              <p className="flex flex-wrap items-center gap-2.5">
                <span className="font-[560]">{key.name}</span>
                <code className="rounded-tag bg-sunk px-2 py-0.5 text-sm text-soft">{key.prefix}…</code>
                {key.isExpired ? <Chip tone="honey">{t("expired")}</Chip> : null}
              </p>
              <p className="text-sm text-soft text-pretty">{reachInWords(key.scopes)}</p>
              <p className="text-sm text-soft">
                {key.lastUsedAt === null ? t("neverUsed") : t("lastUsed", { date: day(key.lastUsedAt) })}
                {" · "}
                {key.expiresAt === null
                  ? t("noEnd")
                  : t(key.isExpired ? "ended" : "ends", { date: day(key.expiresAt) })}
              </p>
            </div>
            <RevokeKey keyId={key.id} name={key.name} revoke={revoke} />
          </Card>
        </li>
      ))}
    </ul>
  );

  /** "Reads and changes recipes and plans. Reads foods." */
  function reachInWords(scopes: readonly string[]): string {
    const of = (access: "read" | "write") => RESOURCES.filter((resource) => scopes.includes(`${resource}:${access}`));
    const changes = of("write");
    const reads = of("read").filter((resource) => !changes.includes(resource));
    const named = (resources: readonly Resource[]) => format.list(resources.map((one) => t(`resources.${one}`)));
    return [
      ...(changes.length > 0 ? [t("changes", { what: named(changes) })] : []),
      ...(reads.length > 0 ? [t("reads", { what: named(reads) })] : []),
      ...(scopes.includes("admin") ? [t("adminPart")] : []),
    ].join(" ");
  }
}
