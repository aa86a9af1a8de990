"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { Code } from "./code";

interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly text: string;
}

/** Sends a request from this page with the sign-in of this browser, and shows what comes back. */
export function TryIt({
  method,
  path,
  parameters,
  body,
}: {
  method: string;
  path: string;
  parameters: readonly {
    readonly name: string;
    readonly place: "path" | "query" | "header";
    readonly example: string;
  }[];
  /** The example of a JSON body; null without one. */
  body: string | null;
}) {
  const t = useTranslations("reference");
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isSending, start] = useTransition();
  if (!isOpen)
    return (
      <Button size="sm" className="justify-self-start" onClick={() => setOpen(true)}>
        {t("try.open")}
      </Button>
    );
  return (
    <form
      className="grid gap-4 rounded-tile bg-sunk p-4"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        start(async () => setAnswer(await ask(method, path, parameters, fields)));
      }}
    >
      <p className="text-sm text-soft">{t(method === "GET" ? "try.lead" : "try.leadWrite")}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {parameters.map(({ name, place, example }) => (
          <Field key={`${place} ${name}`} label={name} aside={t(`places.${place}`)}>
            <Input name={`${place}:${name}`} defaultValue={example} autoComplete="off" spellCheck={false} />
          </Field>
        ))}
      </div>
      {body === null ? null : (
        <Field label={t("body")}>
          <Textarea name="body" rows={6} defaultValue={body} spellCheck={false} className="font-mono text-sm" />
        </Field>
      )}
      <Button type="submit" look="go" size="sm" isLoading={isSending} className="justify-self-start">
        {t("try.send")}
      </Button>
      <div aria-live="polite" className="grid min-w-0 gap-2">
        {answer === null ? null : (
          <>
            <p className="text-sm">
              {answer.status === 0
                ? t("try.failed")
                : t("try.answered", { status: answer.status, milliseconds: answer.milliseconds })}
            </p>
            {answer.text === "" ? null : <Code label={t("try.answer")}>{answer.text}</Code>}
          </>
        )}
      </div>
    </form>
  );
}

const MOST_SHOWN = 20_000;

async function ask(
  method: string,
  path: string,
  parameters: readonly { readonly name: string; readonly place: string }[],
  fields: FormData,
): Promise<Answer> {
  const written = (place: string, name: string) => String(fields.get(`${place}:${name}`) ?? "");
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    written("path", name).split("/").map(encodeURIComponent).join("/"),
  );
  const given = (place: string) =>
    parameters.flatMap((one) => {
      const value = one.place === place ? written(place, one.name) : "";
      return value === "" ? [] : [[one.name, value] as const];
    });
  const query = new URLSearchParams(given("query").map(([name, value]) => [name, value]));
  const body = fields.get("body");
  const begun = performance.now();
  const reply = await fetch(`/api/v1${address}${query.size === 0 ? "" : `?${query}`}`, {
    method,
    headers: {
      ...Object.fromEntries(given("header")),
      ...(typeof body === "string" ? { "Content-Type": "application/json" } : {}),
    },
    ...(typeof body === "string" ? { body } : {}),
  }).catch(() => null);
  const milliseconds = Math.round(performance.now() - begun);
  if (reply === null) return { status: 0, milliseconds, text: "" };
  const text = reply.headers.get("content-type")?.includes("json") ? await reply.text().catch(() => "") : "";
  return { status: reply.status, milliseconds, text: pretty(text).slice(0, MOST_SHOWN) };
}

function pretty(text: string): string {
  try {
    return text === "" ? "" : JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
