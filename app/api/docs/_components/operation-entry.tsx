import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Chip, type Tone } from "@/components/ui/chip";
import type { Operation } from "../operations";
import { type Schema, shapeName, shapeRows, typeInWords } from "../schema";
import { ShapeTable } from "./shape-table";
import { TryIt } from "./try-it";

const TONES: Readonly<Record<string, Tone>> = { GET: "herb", DELETE: "tomato" };

/** One route and method, folded up: what it takes, what it answers, what can go wrong, and a place to try it. */
export async function OperationEntry({ operation }: { operation: Operation }) {
  const t = await getTranslations("reference");
  const { operationId, method, path, access, parameters, body, answers, problems } = operation;
  return (
    <details className="rounded-tile border border-line bg-surface">
      <summary className="flex min-h-13 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
        <Chip tone={TONES[method] ?? "honey"} className="min-w-16 justify-center font-[560]">
          {method}
        </Chip>
        <code className="min-w-0 break-all">{path}</code>
        <span className="w-full text-sm text-soft sm:w-auto">{operation.summary}</span>
      </summary>
      <div id={operationId} className="grid scroll-mt-20 gap-6 border-t border-line px-4 py-5 sm:px-5">
        <div className="grid gap-2">
          {operation.description === undefined ? null : (
            <p className="max-w-[65ch] text-soft text-pretty">{operation.description}</p>
          )}
          <p className="text-sm">
            {access === "public"
              ? t("forAnyone")
              : t.rich("needs", { scope: access, code: (text) => <code>{text}</code> })}
          </p>
        </div>
        {parameters.length === 0 ? null : (
          <Part title={t("parameters")}>
            <ShapeTable
              label={t("parameters")}
              rows={parameters.map(({ name, in: place, required, description, schema }) => ({
                path: name,
                type: `${typeInWords(schema)}, ${t(`places.${place}`)}`,
                shape: null,
                description: description ?? null,
                isRequired: required === true,
              }))}
            />
          </Part>
        )}
        {body === null ? null : (
          <Part title={t("body")}>
            <Media media={body} />
          </Part>
        )}
        <Part title={t("answers")}>
          <div className="grid gap-4">
            {answers.map(({ status, description, media }) => (
              <div key={status} className="grid gap-2">
                <p>
                  <strong className="font-[560]">{status}</strong> <span className="text-soft">{description}</span>
                </p>
                {media === null ? null : <Media media={media} />}
              </div>
            ))}
            <p className="text-sm text-soft">
              {t.rich("orProblem", {
                codes: problems.flatMap(({ codes }) => codes).join(", "),
                link: (text) => (
                  <a href="#problems" className="prose-link">
                    {text}
                  </a>
                ),
              })}
            </p>
          </div>
        </Part>
        <TryIt
          method={method}
          path={path}
          parameters={parameters.map(({ name, in: place, schema }) => ({
            name,
            place,
            example: schema.example === undefined ? "" : [schema.example].flat().join("/"),
          }))}
          body={body?.[0] === "application/json" ? JSON.stringify(body[1].example ?? {}, null, 2) : null}
        />
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2.5">
      <h3 className="text-base">{title}</h3>
      {children}
    </section>
  );
}

function Media({ media: [type, { schema }] }: { media: readonly [string, { readonly schema?: Schema }] }) {
  const ref = schema?.$ref;
  return (
    <div className="grid gap-2 text-sm">
      {ref === undefined ? (
        <>
          {type === "application/json" ? null : <code className="text-soft">{type}</code>}
          {schema === undefined ? null : <ShapeTable rows={shapeRows(schema)} label={type} />}
        </>
      ) : (
        <a href={`#shape-${shapeName(ref)}`} className="prose-link justify-self-start">
          {shapeName(ref)}
        </a>
      )}
    </div>
  );
}
