import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { VersionLine, VersionStep } from "@/lib/engines/recipes/versions/content";
import type { LineEdit } from "@/lib/engines/recipes/versions/line-diff";
import type { WordRun } from "@/lib/engines/recipes/versions/word-diff";

type Line = VersionLine | VersionStep;
type Edit = LineEdit<Line>;

/** Unchanged lines around a change that are still shown; longer runs are counted. */
const KEPT = 2;

/** What became of each line: before and after beside each other on wide screens, one under the other on phones. */
export function LineChanges({ edits }: { edits: readonly Edit[] }) {
  const t = useTranslations("versions");
  return (
    <div>
      <div className="hidden grid-cols-2 gap-x-8 pb-1 text-sm text-soft md:grid" aria-hidden="true">
        <span>{t("comparison.before")}</span>
        <span>{t("comparison.after")}</span>
      </div>
      <ol className="border-t border-line">
        {folded(edits).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move.
          <li key={place} className="border-b border-line">
            {"count" in row ? (
              <p className="py-2 text-sm text-soft">{t("comparison.unchanged", { count: row.count })}</p>
            ) : (
              <Row edit={row} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({ edit }: { edit: Edit }) {
  const t = useTranslations("versions");
  if (edit.kind === "same")
    return (
      <div className="grid gap-x-8 py-2 text-soft md:grid-cols-2">
        <p className="break-words">{edit.line.text}</p>
        <p aria-hidden="true" className="hidden break-words md:block">
          {edit.line.text}
        </p>
      </div>
    );
  if (edit.kind === "changed")
    return (
      <div className="py-2">
        <span className="sr-only">{t("comparison.changed")}: </span>
        <p className="break-words md:hidden">
          <Words runs={edit.words} />
        </p>
        <div className="hidden grid-cols-2 gap-x-8 md:grid">
          <p className="break-words">
            <Words runs={edit.words.filter((run) => run.kind !== "added")} />
          </p>
          <p className="break-words">
            <Words runs={edit.words.filter((run) => run.kind !== "removed")} />
          </p>
        </div>
        <Decisions before={edit.before} after={edit.after} />
      </div>
    );
  const label = edit.isMoved
    ? t(edit.kind === "added" ? "comparison.movedTo" : "comparison.movedFrom")
    : t(`comparison.${edit.kind}`);
  const Mark = edit.kind === "added" ? "ins" : "del";
  return (
    <div className="grid gap-x-8 py-2 md:grid-cols-2">
      <p className={clsx("break-words", edit.kind === "added" && "md:col-start-2")}>
        <span className="mr-2 text-sm text-soft">{label}</span>
        <Mark className={edit.isMoved ? "text-soft no-underline" : markClass[edit.kind]}>{edit.line.text}</Mark>
      </p>
    </div>
  );
}

/** What changed about a line beside its words: its heading, or what a person said it is. */
function Decisions({ before, after }: { before: Line; after: Line }) {
  const t = useTranslations("versions");
  const said = [
    before.section === after.section
      ? null
      : after.section === null
        ? t("comparison.underNothing")
        : t("comparison.under", { section: after.section }),
    "ruledFoodId" in before && "ruledFoodId" in after && before.ruledFoodId !== after.ruledFoodId
      ? t("comparison.ruledFood")
      : null,
    "subRecipeId" in before && "subRecipeId" in after && before.subRecipeId !== after.subRecipeId
      ? t("comparison.ruledRecipe")
      : null,
  ].filter((words) => words !== null);
  return said.length === 0 ? null : <p className="mt-0.5 text-sm text-soft">{said.join(", ")}</p>;
}

const markClass = {
  added: "rounded-tag bg-herb-wash box-decoration-clone px-1 py-0.5 text-herb no-underline",
  removed: "rounded-tag bg-sunk box-decoration-clone px-1 py-0.5 text-soft line-through",
};

function Words({ runs }: { runs: readonly WordRun[] }) {
  return runs.map(({ kind, text }, place) => {
    const Mark = kind === "added" ? "ins" : "del";
    return kind === "same" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity and never move.
      <span key={place}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity and never move.
      <Mark key={place} className={markClass[kind]}>
        {text}
      </Mark>
    );
  });
}

type Folded = Edit | { readonly count: number };

/** Long runs of unchanged lines become their number, but for those next to a change. */
function folded(edits: readonly Edit[]): readonly Folded[] {
  const isNear = edits.map((_, place) =>
    edits.slice(Math.max(0, place - KEPT), place + KEPT + 1).some((edit) => edit.kind !== "same"),
  );
  const rows: Folded[] = [];
  edits.forEach((edit, place) => {
    const last = rows.at(-1);
    if (isNear[place] === true) rows.push(edit);
    else if (last !== undefined && "count" in last) rows[rows.length - 1] = { count: last.count + 1 };
    else rows.push({ count: 1 });
  });
  return rows;
}
