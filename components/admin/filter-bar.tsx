"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import type { ListParams } from "./list-params";

/** One of a few, by the address. */
export interface FilterChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen now, "" for any. */
  readonly value: string;
}

export interface FilterBarProps {
  readonly list: Pick<ListParams, "q" | "kept" | "isNarrowed">;
  /** What the search box looks in; left out = there is none. */
  readonly search?: string | undefined;
  readonly choices?: readonly FilterChoice[] | undefined;
  /** The orders, for phones, where the headers are not seen. */
  readonly sorts?: readonly { readonly value: string; readonly label: string }[] | undefined;
  /** There are no headers to sort by on wide screens either. */
  readonly isSortShown?: boolean | undefined;
  readonly children?: ReactNode;
}

/**
 * The filters of a list: a GET form that works without script and answers at once with it. `children` are more fields
 * with names of their own (dates, numbers).
 */
export function FilterBar({ list, search, choices = [], sorts = [], isSortShown = false, children }: FilterBarProps) {
  const t = useTranslations("common.filters");
  const path = usePathname();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [isPending, start] = useTransition();
  const current = textOf(Object.entries(list.kept));
  const sent = useRef(current);
  const [version, setVersion] = useState(0);
  // Reached by other means (back, a link), the address has the fields drawn anew; after an answer to them they stay.
  useEffect(() => {
    if (current === sent.current) return;
    sent.current = current;
    setVersion((n) => n + 1);
  }, [current]);
  const send = () => {
    if (form.current === null || !form.current.reportValidity()) return;
    sent.current = textOf([...new FormData(form.current)]);
    start(() => router.push(`${path}?${sent.current}`, { scroll: false }));
  };
  const onChange = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement) send();
  };
  return (
    <search aria-label={t("label")}>
      <form
        key={version}
        ref={form}
        action={path}
        aria-busy={isPending}
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        className="flex flex-wrap items-end gap-x-3 gap-y-2.5"
      >
        {search === undefined ? null : (
          <SearchInput name="q" label={search} defaultValue={list.q} className="w-full sm:w-72" />
        )}
        {choices.map((choice) => (
          <Select
            key={choice.name}
            name={choice.name}
            aria-label={choice.label}
            placeholder={choice.label}
            defaultValue={choice.value}
            options={choice.options}
            boxClassName="min-w-36 flex-1 sm:flex-none"
          />
        ))}
        {children}
        {sorts.length === 0 ? (
          list.kept.sort === undefined ? null : (
            <input type="hidden" name="sort" value={list.kept.sort} />
          )
        ) : (
          <Select
            name="sort"
            aria-label={t("sort")}
            defaultValue={list.kept.sort ?? ""}
            options={sorts}
            boxClassName={isSortShown ? "min-w-36 flex-1 sm:flex-none" : "min-w-36 flex-1 md:hidden"}
          />
        )}
        <Button type="submit" isLoading={isPending}>
          {t("apply")}
        </Button>
        {list.isNarrowed ? (
          <LinkButton href={path} look="bare">
            {t("clear")}
          </LinkButton>
        ) : null}
      </form>
    </search>
  );
}

/** The part of the address that the form owns, in a fixed order. */
function textOf(entries: readonly (readonly [string, FormDataEntryValue])[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (typeof value === "string" && value.trim() !== "") query.append(name, value.trim());
  return query.toString();
}
