import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { addressOfSubject } from "@/components/admin/subject-address";

interface ShownAct {
  readonly id: string;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly subjectName: string | null;
  readonly at: Date;
}

/** The last acts around something, as sentences without verbs of their own: who, what, when. */
export function ActList({ acts }: { acts: readonly ShownAct[] }) {
  const t = useTranslations("admin.audit");
  const format = useFormatter();
  return (
    <ol className="grid gap-2">
      {acts.map((act) => {
        const href = addressOfSubject(act.subjectKind, act.subjectId);
        return (
          <li key={act.id} className="flex flex-wrap justify-between gap-x-4 gap-y-0.5">
            <span className="min-w-0">
              <code className="font-sans font-[560]">{act.act}</code>
              {act.subjectName === null && act.subjectId === null ? null : (
                <>
                  {" "}
                  {href === null ? (
                    <span className="break-all">{act.subjectName ?? act.subjectId}</span>
                  ) : (
                    <Link href={href} className="prose-link break-all">
                      {act.subjectName ?? act.subjectId}
                    </Link>
                  )}
                </>
              )}{" "}
              <span className="text-soft">{t("by", { name: act.actorName ?? act.actorId })}</span>
            </span>
            <time dateTime={act.at.toISOString()} className="text-sm text-soft">
              {format.dateTime(act.at, { dateStyle: "medium", timeStyle: "short" })}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
