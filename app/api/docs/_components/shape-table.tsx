import { getTranslations } from "next-intl/server";
import type { ShapeRow } from "../schema";

/** The values of a shape, one a row: name, type, meaning. */
export async function ShapeTable({ rows, label }: { rows: readonly ShapeRow[]; label: string }) {
  const t = await getTranslations("reference");
  if (rows.length === 0) return null;
  return (
    <dl aria-label={label} className="grid gap-y-2 text-sm">
      {rows.map((row) => (
        <div key={row.path} className="grid gap-x-5 gap-y-0.5 sm:grid-cols-[minmax(9rem,15rem)_1fr]">
          <dt className="min-w-0">
            <code className="break-words">{row.path}</code>
            {row.isRequired ? null : <span className="ml-2 text-xs text-faint">{t("optional")}</span>}
          </dt>
          <dd className="min-w-0 text-soft">
            {row.shape === null ? (
              <span className="break-words">{row.type}</span>
            ) : (
              <a href={`#shape-${row.shape}`} className="prose-link">
                {row.type}
              </a>
            )}
            {row.description === null ? null : <span className="block">{row.description}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
