"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { draftOf } from "@/components/recipes/draft";
import { keepDraft } from "@/components/recipes/use-kept-draft";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { Tabs } from "@/components/ui/tabs";
import { Textarea } from "@/components/ui/textarea";
import type { Imported, ImportSource } from "../import-recipe";

const LONGEST = 5_000_000;
type Kind = ImportSource["kind"];
type Reason = Extract<Imported, { ok: false }>["reason"] | "too-long" | "empty" | "failed";

/** Four ways in; all lead to the same review. */
export function ImportForm({
  run,
  url,
}: {
  url: string;
  run: (source: ImportSource) => Promise<{
    readonly data?: Imported | undefined;
    readonly serverError?: { readonly message: string } | undefined;
  }>;
}) {
  const t = useTranslations("recipes");
  const router = useRouter();
  const [kind, setKind] = useState<Kind>("url");
  const [texts, setTexts] = useState<Readonly<Record<Kind, string>>>({ url, page: "", text: "", "json-ld": "" });
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ reason: Reason; message?: string | undefined } | null>(null);
  const set = (text: string) => setTexts((last) => ({ ...last, [kind]: text }));

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const text = texts[kind].trim();
    if (text === "") return setRefusal({ reason: "empty" });
    if (text.length > LONGEST) return setRefusal({ reason: "too-long" });
    setBusy(true);
    setRefusal(null);
    const reply = await run(kind === "url" ? { kind, url: text } : { kind, text }).catch(() => null);
    if (reply?.data?.ok === true) {
      keepDraft(null, { revision: 0, draft: draftOf(reply.data.recipe), origin: "import" });
      router.push("/recipes/new");
      return;
    }
    setBusy(false);
    if (reply?.data?.ok === false) setRefusal({ reason: reply.data.reason });
    else setRefusal({ reason: "failed", message: reply?.serverError?.message });
  };
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LONGEST) return setRefusal({ reason: "too-long" });
    set(await file.text());
    setRefusal(null);
  };
  const area = (
    <Field label={t(`import.labels.${kind}`)} hint={t(`import.hints.${kind}`)}>
      <Textarea
        name="text"
        rows={10}
        value={texts[kind]}
        onChange={(event) => set(event.target.value)}
        spellCheck={kind === "text"}
        className={kind === "text" ? "max-h-[28rem]" : "max-h-[28rem] font-mono text-sm!"}
      />
    </Field>
  );
  return (
    <form onSubmit={onSubmit} noValidate className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
      <Tabs
        label={t("import.title")}
        value={kind}
        onValueChange={(next) => {
          setKind(next);
          setRefusal(null);
        }}
        tabs={[
          {
            value: "url" as const,
            label: t("import.tabs.url"),
            content: (
              <Field label={t("import.labels.url")} hint={t("import.hints.url")}>
                <Input
                  name="url"
                  type="url"
                  inputMode="url"
                  autoComplete="off"
                  maxLength={2000}
                  placeholder="https://"
                  value={texts.url}
                  onChange={(event) => set(event.target.value)}
                />
              </Field>
            ),
          },
          { value: "text" as const, label: t("import.tabs.text"), content: area },
          { value: "page" as const, label: t("import.tabs.page"), content: area },
          {
            value: "json-ld" as const,
            label: t("import.tabs.json-ld"),
            content: (
              <div className="grid gap-4">
                <Field label={t("import.file")}>
                  <Input
                    name="file"
                    type="file"
                    accept=".json,.jsonld,application/json,application/ld+json"
                    onChange={(event) => readFile(event.target.files?.[0])}
                  />
                </Field>
                {area}
              </div>
            ),
          },
        ]}
      />
      {refusal === null ? null : (
        <div role="alert">
          <Notice
            tone="tomato"
            actions={
              kind === "url" && refusal.reason !== "bad-address" && refusal.reason !== "empty" ? (
                <Button
                  size="sm"
                  onClick={() => {
                    setKind("text");
                    setRefusal(null);
                  }}
                >
                  {t("import.pasteInstead")}
                </Button>
              ) : null
            }
          >
            {refusal.message ?? t(`import.refusals.${refusal.reason}`)}
          </Notice>
        </div>
      )}
      {isBusy ? <Progress label={t(kind === "url" ? "import.fetching" : "import.reading")} value={null} /> : null}
      <div>
        <Button type="submit" look="go" isLoading={isBusy}>
          {t("import.read")}
        </Button>
      </div>
    </form>
  );
}
