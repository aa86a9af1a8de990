"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ChangeProposal } from "@/components/assistant/change-proposal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Sheet } from "@/components/ui/sheet";
import { Spinner } from "@/components/ui/spinner";
import { showToast } from "@/components/ui/toast";
import type { GenerateFailure, SpentBudget } from "@/lib/domains/assistant/policy";
import type { ShownMessage, TalkedOfRecipe } from "./chat-message";
import { useSaidFailure } from "./use-said-failure";

interface Reply<T> {
  readonly data?: T | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}

export interface ChatPanelProps {
  readonly recipe: TalkedOfRecipe;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly read: (input: { recipeId: string }) => Promise<Reply<readonly ShownMessage[]>>;
  readonly ask: (input: {
    recipeId: string;
    text: string;
  }) => Promise<
    Reply<
      | { readonly ok: true; readonly messages: readonly ShownMessage[] }
      | { readonly ok: false; readonly reason: GenerateFailure; readonly budget: SpentBudget | null }
    >
  >;
  readonly accept: (input: {
    messageId: string;
  }) => Promise<
    Reply<
      | { readonly ok: true; readonly recipeId: string; readonly isCopy: boolean }
      | { readonly ok: false; readonly reason: "stale" }
    >
  >;
  readonly forget: (input: { recipeId: string }) => Promise<Reply<unknown>>;
}

const EXAMPLES = ["example1", "example2", "example3", "example4"] as const;

/** A conversation about one recipe. What is said proposes; only accepting changes. */
export function ChatPanel({ recipe, isOpen, onOpenChange, read, ask, accept, forget }: ChatPanelProps) {
  const t = useTranslations("assistant");
  const sayFailure = useSaidFailure();
  const router = useRouter();
  const end = useRef<HTMLDivElement>(null);
  const [messages, setMessages] = useState<readonly ShownMessage[]>([]);
  const [text, setText] = useState("");
  const [busy, setBusy] = useState<"asking" | string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    void read({ recipeId: recipe.id })
      .then((reply) => setMessages(reply.data ?? []))
      .catch(() => undefined);
  }, [read, recipe.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest message is to be seen whenever there is one more.
  useEffect(() => {
    end.current?.scrollIntoView({ block: "end" });
  }, [messages, busy]);

  const send = async (wanted: string) => {
    if (wanted.trim() === "" || busy !== null) return;
    setBusy("asking");
    setFailure(null);
    const reply = await ask({ recipeId: recipe.id, text: wanted.trim() }).catch(() => null);
    setBusy(null);
    if (reply?.data?.ok === true) {
      setMessages(reply.data.messages);
      setText("");
    } else if (reply?.data?.ok === false) setFailure(sayFailure(reply.data));
    else setFailure(reply?.serverError?.message ?? t("generate.failed"));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send(text);
  };
  const onAccept = async (messageId: string) => {
    setBusy(messageId);
    const reply = await accept({ messageId }).catch(() => null);
    setBusy(null);
    const outcome = reply?.data;
    if (outcome?.ok !== true) {
      setFailure(outcome?.ok === false ? t("chat.stale") : (reply?.serverError?.message ?? t("generate.failed")));
      return;
    }
    showToast({ title: t(outcome.isCopy ? "chat.appliedCopy" : "chat.applied"), tone: "herb" });
    setMessages((last) => last.map((one) => (one.id === messageId ? { ...one, isApplied: new Date() } : one)));
    if (outcome.isCopy) router.push(`/recipes/${outcome.recipeId}`);
    else router.refresh();
  };
  return (
    <Sheet side="right" open={isOpen} onOpenChange={onOpenChange} title={t("chat.title")} description={t("chat.lead")}>
      <div className="flex min-h-full flex-col gap-4">
        <div className="grid flex-1 content-start gap-3" aria-live="polite">
          {messages.length === 0 ? (
            <div className="grid gap-2">
              <p className="text-sm text-soft">{t("chat.examples")}</p>
              <div className="flex flex-wrap gap-2">
                {EXAMPLES.map((one) => (
                  <Button key={one} size="sm" onClick={() => send(t(`chat.${one}`))}>
                    {t(`chat.${one}`)}
                  </Button>
                ))}
              </div>
            </div>
          ) : null}
          {messages.map((message) =>
            message.author === "person" ? (
              <p key={message.id} className="justify-self-end rounded-tile bg-herb-wash px-3.5 py-2 break-words">
                {message.text}
              </p>
            ) : (
              <ChangeProposal
                key={message.id}
                message={message}
                recipe={recipe}
                isBusy={busy === message.id}
                onAccept={() => onAccept(message.id)}
              />
            ),
          )}
          {busy === "asking" ? <Spinner label={t("chat.thinking")} /> : null}
          {failure === null ? null : (
            <p role="alert" className="rounded-tile bg-tomato-wash px-3.5 py-2">
              {failure}
            </p>
          )}
          <div ref={end} className="scroll-mb-44" />
        </div>
        <form
          onSubmit={onSubmit}
          className="sticky -bottom-5 -mx-5 -mb-5 grid gap-2 border-t border-line bg-surface px-5 py-3"
        >
          <Field label={t("chat.label")}>
            <Input
              name="text"
              value={text}
              maxLength={1000}
              autoComplete="off"
              placeholder={t("chat.placeholder")}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          <div className="flex justify-between gap-2">
            <Button type="submit" look="go" isLoading={busy === "asking"}>
              {t("chat.send")}
            </Button>
            {messages.length === 0 ? null : (
              <Button
                look="bare"
                size="sm"
                onClick={async () => {
                  await forget({ recipeId: recipe.id }).catch(() => null);
                  setMessages([]);
                }}
              >
                {t("chat.clear")}
              </Button>
            )}
          </div>
        </form>
      </div>
    </Sheet>
  );
}
