"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { RecipeOperation } from "@/lib/engines/recipes/chat/operations";
import type { ShownMessage, TalkedOfRecipe } from "./chat-message";

/** What was proposed: in a sentence, then as the lines and steps that would change. */
export function ChangeProposal({
  message,
  recipe,
  isBusy,
  onAccept,
}: {
  readonly message: ShownMessage;
  readonly recipe: TalkedOfRecipe;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
}) {
  const t = useTranslations("assistant");
  const { operations, said, findings, model } = message;
  const lines = operations.filter((one) => one.op.endsWith("line"));
  const steps = operations.filter((one) => one.op.endsWith("step"));
  const isStale = message.revision !== recipe.revision && message.isApplied === null;
  return (
    <div className="grid gap-2.5 rounded-tile border border-line bg-paper px-3.5 py-3">
      {message.text === "" ? null : <p>{message.text}</p>}
      {said.map((one) => (
        <p key={JSON.stringify(one)}>
          {one.kind === "cannot"
            ? t(`chat.cannot.${one.why}`, { what: one.what })
            : t(`chat.said.${one.kind}`, { ...one })}
        </p>
      ))}
      {operations.length === 0 && said.length === 0 && message.text === "" ? <p>{t("chat.nothing")}</p> : null}
      {operations.map((one) =>
        one.op === "set-servings" ? (
          <p key="servings" className="text-sm text-soft">
            {t("chat.servings", { before: recipe.servings, after: one.servings })}
          </p>
        ) : one.op === "set-title" ? (
          <p key="title" className="text-sm text-soft">
            {t("chat.titleChange", { title: one.title })}
          </p>
        ) : null,
      )}
      {lines.length === 0 ? null : <Changes heading={t("chat.lines")} operations={lines} before={recipe.lines} />}
      {steps.length === 0 ? null : <Changes heading={t("chat.steps")} operations={steps} before={recipe.steps} />}
      {findings.map((finding) => (
        <p key={JSON.stringify(finding)} className="text-sm text-honey">
          {t(`findings.${finding.code}`, finding.detail)}
        </p>
      ))}
      {operations.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-3">
          {message.isApplied !== null ? (
            <span className="text-sm text-herb">{t("chat.isApplied")}</span>
          ) : isStale ? (
            <span className="text-sm text-soft">{t("chat.stale")}</span>
          ) : (
            <Button size="sm" look="go" isLoading={isBusy} onClick={onAccept}>
              {t(recipe.isOwn ? "chat.apply" : "chat.applyCopy")}
            </Button>
          )}
        </div>
      )}
      <p className="text-xs text-faint">{model === null ? t("chat.byLocal") : t("chat.byModel", { model })}</p>
    </div>
  );
}

function Changes({
  heading,
  operations,
  before,
}: {
  readonly heading: string;
  readonly operations: readonly RecipeOperation[];
  readonly before: readonly string[];
}) {
  return (
    <div>
      <h4 className="text-sm font-[560]">{heading}</h4>
      <ul className="mt-1 grid gap-1.5 text-sm">
        {operations.map((one) => {
          const { gone, come } = changeOf(one, before);
          return (
            <li key={JSON.stringify(one)} className="grid gap-0.5">
              {gone === null ? null : <del className="text-faint decoration-1">{gone}</del>}
              {come.map((text) => (
                <ins key={text} className="text-ink no-underline">
                  <span aria-hidden="true" className="text-herb">
                    +{" "}
                  </span>
                  {text}
                </ins>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function changeOf(
  operation: RecipeOperation,
  before: readonly string[],
): { gone: string | null; come: readonly string[] } {
  switch (operation.op) {
    case "replace-line":
      return { gone: before[operation.line] ?? null, come: operation.texts };
    case "remove-line":
      return { gone: before[operation.line] ?? null, come: [] };
    case "add-line":
    case "add-step":
      return { gone: null, come: [operation.text] };
    case "replace-step":
      return { gone: before[operation.step] ?? null, come: [operation.text] };
    case "remove-step":
      return { gone: before[operation.step] ?? null, come: [] };
    default:
      return { gone: null, come: [] };
  }
}
