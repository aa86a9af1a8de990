"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { KEY_LIVES } from "@/lib/domains/access/policy";
import type { CreateKeyInput } from "@/lib/domains/access/schema";
import { ACCESS_SCOPES, type Resource } from "@/lib/platform/rest/scopes";

export interface Reach {
  readonly resource: Resource;
  readonly canWrite: boolean;
}

interface Reply {
  readonly data?:
    | { readonly ok: true; readonly key: string }
    | { readonly ok: false; readonly reason: "too-many" }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?:
    | { readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>> }
    | undefined;
}

export interface KeyFormProps {
  /** What the API has, by resource. */
  readonly reach: readonly Reach[];
  readonly isAdmin: boolean;
  readonly create: (input: CreateKeyInput) => Promise<Reply | undefined>;
  readonly onMade: (key: string) => void;
}

const WAYS = ["read", "write", "choose"] as const;
type Way = (typeof WAYS)[number];
type Access = "none" | "read" | "write";

/** What a key is for, what it may reach and how long it lives. */
export function KeyForm({ reach, isAdmin, create, onMade }: KeyFormProps) {
  const t = useTranslations("access");
  const [way, setWay] = useState<Way>("read");
  const [chosen, setChosen] = useState<Readonly<Record<string, Access>>>({});
  const [reply, setReply] = useState<Reply | undefined>();
  const [isMaking, start] = useTransition();
  const errors = reply?.validationErrors?.fieldErrors ?? {};
  const refusal = reply?.data?.ok === false ? t("new.tooMany") : reply?.serverError?.message;
  const accessTo = (one: Reach): Access => (way === "choose" ? (chosen[one.resource] ?? "none") : way);
  const isWanted = (scope: string, isAdminWanted: boolean) =>
    scope === "admin"
      ? isAdminWanted
      : reach.some((one) => {
          const access = accessTo(one) === "write" && !one.canWrite ? "read" : accessTo(one);
          return scope === `${one.resource}:${access}`;
        });
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const life = KEY_LIVES.find((one) => one === fields.get("life")) ?? "90";
        const scopes = ACCESS_SCOPES.filter((scope) => isWanted(scope, fields.get("admin") === "on"));
        start(async () => {
          const answer = await create({ name: String(fields.get("name") ?? ""), scopes, life });
          setReply(answer);
          if (answer?.data?.ok) onMade(answer.data.key);
        });
      }}
    >
      <Field label={t("new.name")} hint={t("new.nameHint")} error={errors.name?.[0]}>
        <Input name="name" required maxLength={80} autoComplete="off" />
      </Field>
      <RadioGroup
        name="way"
        legend={t("new.may")}
        value={way}
        onValueChange={setWay}
        options={WAYS.map((one) => ({ value: one, label: t(`ways.${one}`), hint: t(`ways.${one}Hint`) }))}
      />
      {way === "choose" ? (
        <div className="grid gap-3 sm:grid-cols-2">
          {reach.map((one) => (
            <Field
              key={one.resource}
              label={<span className="inline-block first-letter:uppercase">{t(`resources.${one.resource}`)}</span>}
            >
              <Select
                value={chosen[one.resource] ?? "none"}
                onChange={(event) => {
                  const access = (["none", "read", "write"] as const).find((known) => known === event.target.value);
                  setChosen((before) => ({ ...before, [one.resource]: access ?? "none" }));
                }}
                options={(one.canWrite ? (["none", "read", "write"] as const) : (["none", "read"] as const)).map(
                  (access) => ({ value: access, label: t(`accesses.${access}`) }),
                )}
              />
            </Field>
          ))}
        </div>
      ) : null}
      {isAdmin ? <Checkbox name="admin" label={t("new.admin")} hint={t("new.adminHint")} /> : null}
      <Field label={t("new.life")}>
        <Select
          name="life"
          defaultValue="90"
          options={KEY_LIVES.map((life) => ({ value: life, label: t(`lives.${life}`) }))}
        />
      </Field>
      {refusal === undefined && errors.scopes === undefined ? null : (
        <div role="alert">
          <Notice tone="tomato">{refusal ?? errors.scopes?.[0]}</Notice>
        </div>
      )}
      <Button type="submit" look="go" isLoading={isMaking} className="justify-self-start">
        {t("new.make")}
      </Button>
    </form>
  );
}
