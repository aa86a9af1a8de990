import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { RESOURCES } from "@/lib/platform/rest/scopes";
import { Code } from "./_components/code";
import { OperationEntry } from "./_components/operation-entry";
import { ShapeTable } from "./_components/shape-table";
import { readReference } from "./operations";
import { shapeRows } from "./schema";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference");
  return { title: t("title"), description: t("lead") };
}

const RULES = ["key", "problems", "idempotency", "pages", "revisions", "points"] as const;

/** "adminExports" as words. */
const chapterName = (tag: string) => tag.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The reference of the API: made from the same contracts that check every request. */
export default async function ReferencePage() {
  const t = await getTranslations("reference");
  const { chapters, shapes, problems } = readReference();
  const sections = [
    ...chapters.map(([tag]) => ({ id: tag, name: chapterName(tag) })),
    { id: "shapes", name: t("shapes") },
    { id: "problems", name: t("problems") },
  ];
  return (
    <div className="grid gap-x-12 py-6 lg:grid-cols-[11rem_minmax(0,1fr)]">
      <nav
        aria-label={t("contents")}
        className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
      >
        <ul className="mb-6 flex flex-wrap gap-x-1 lg:mt-24 lg:grid">
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-9 items-center rounded-tag px-2 text-sm text-soft hover:text-ink"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="grid min-w-0 gap-14">
        <header className="grid gap-5">
          <h1 className="text-3xl">{t("title")}</h1>
          <p className="max-w-[62ch] text-soft text-pretty">{t("lead")}</p>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <a className="prose-link" href="/api/v1/openapi.json">
              {t("document")}
            </a>
            <a className="prose-link" href="/settings/api-keys">
              {t("makeKey")}
            </a>
          </p>
          <Code label={t("example")}>{`curl https://…/api/v1/recipes?q=soup \\
  -H "Authorization: Bearer mp_…"`}</Code>
          <div className="grid gap-4 sm:grid-cols-2">
            {RULES.map((rule) => (
              <Card key={rule} as="section" tone="sunk">
                <h2 className="text-lg">{t(`rules.${rule}.title`)}</h2>
                <p className="mt-1.5 text-sm text-soft text-pretty">
                  {t(`rules.${rule}.text`, { resources: RESOURCES.join(", ") })}
                </p>
              </Card>
            ))}
          </div>
        </header>
        {chapters.map(([tag, operations]) => (
          <section key={tag} aria-labelledby={tag} className="grid gap-3">
            <h2 id={tag} className="scroll-mt-6 text-2xl first-letter:uppercase">
              {chapterName(tag)}
            </h2>
            {operations.map((operation) => (
              <OperationEntry key={operation.operationId} operation={operation} />
            ))}
          </section>
        ))}
        <section aria-labelledby="shapes" className="grid gap-3">
          <h2 id="shapes" className="scroll-mt-6 text-2xl">
            {t("shapes")}
          </h2>
          {shapes.map(([name, schema]) => (
            <details key={name} className="rounded-tile border border-line bg-surface">
              <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-[560]">{name}</summary>
              {/* A link to what is inside unfolds it. */}
              <div id={`shape-${name}`} className="grid scroll-mt-16 gap-2 border-t border-line px-4 py-3">
                {schema.description === undefined ? null : <p className="text-sm text-soft">{schema.description}</p>}
                <ShapeTable rows={shapeRows(schema)} label={name} />
              </div>
            </details>
          ))}
        </section>
        <section aria-labelledby="problems" className="grid gap-4">
          <h2 id="problems" className="scroll-mt-6 text-2xl">
            {t("problems")}
          </h2>
          <p className="max-w-[62ch] text-soft text-pretty">{t("problemsLead")}</p>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
            {problems.map(([code, { status, title }]) => (
              <div key={code} id={`problem-${code}`} className="scroll-mt-6 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
                <dt>
                  <code className="text-sm">
                    {status} {code}
                  </code>
                </dt>
                <dd className="text-soft">{title}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}
