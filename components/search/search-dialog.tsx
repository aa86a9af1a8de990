"use client";

import { Search, X } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { reportEvents } from "@/components/analytics/report-events";
import { Dialog } from "@/components/ui/dialog";
import { signInHref } from "@/lib/domains/accounts/way-back";
import { ChoiceList, idOf } from "./choice-list";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches";
import { answersTo, beginnings, type Choice } from "./search-choices";
import { useSuggestions } from "./use-suggestions";

/** One box for recipes, foods and pages: answers while typing, arrows choose, Enter goes. */
export default function SearchDialog({ person, onClose }: { person: string; onClose: () => void }) {
  const t = useTranslations("common.finder");
  const router = useRouter();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(-1);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { offered, failure, query: answered } = useSuggestions(query);
  const path = usePathname();
  useEffect(() => setRecent(recentSearches(person)), [person]);

  const words = query.trim();
  const groups = words === "" ? beginnings(recent, t) : answersTo(words, offered, t);
  const choices = groups.flatMap((group) => group.choices);

  const type = (text: string) => {
    setQuery(text);
    setAt(-1);
    box.current?.focus();
  };
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) {
      if (words === "") return;
      rememberSearch(person, words);
      router.push(`/recipes?${new URLSearchParams({ q: words })}`);
      return onClose();
    }
    if ("query" in choice.to) return type(choice.to.query);
    if (words !== "") rememberSearch(person, words);
    // The list of all that was found counts a search itself.
    if (choice.picture !== undefined || choice.key.startsWith("food "))
      reportEvents([{ name: "search.made", found: offered?.recipes.length ?? 0 }]);
    router.push(choice.to.href);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((now) =>
        choices.length === 0 ? -1 : (now + step + choices.length + (now < 0 && step < 0 ? 1 : 0)) % choices.length,
      );
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(choices[at]);
    }
  };
  const active = choices[at];
  useEffect(() => {
    if (active !== undefined) document.getElementById(idOf(active))?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())} title={t("title")} size="md">
      <div className="relative">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-4 size-4.5 -translate-y-1/2 text-soft"
        />
        <input
          ref={box}
          autoFocus
          type="search"
          role="combobox"
          aria-label={t("label")}
          aria-expanded={choices.length > 0}
          aria-controls="search-choices"
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : idOf(active)}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          maxLength={240}
          value={query}
          placeholder={t("placeholder")}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(-1);
          }}
          onKeyDown={onKeyDown}
          className="[&::-webkit-search-cancel-button]:appearance-none min-h-12 w-full rounded-full border border-line bg-surface pr-4 pl-11 text-ink placeholder:text-soft"
        />
      </div>
      {offered !== null && words !== "" && offered.chips.length > 0 ? (
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <span className="text-sm text-soft">{t("understood")}</span>
          {offered.chips.map(({ id, label, without }) => (
            <button
              key={id}
              type="button"
              aria-label={t("remove", { what: label })}
              onClick={() => type(without)}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-herb-wash py-1 pr-2 pl-3 text-sm text-herb hover:bg-sunk hover:text-ink"
            >
              {label}
              <X aria-hidden="true" className="size-3.5" />
            </button>
          ))}
        </div>
      ) : null}
      {offered?.didYouMean != null && words !== "" ? (
        <p className="mt-2 text-sm text-soft">
          {t("didYouMean")}{" "}
          <button type="button" className="prose-link" onClick={() => type(offered.didYouMean ?? query)}>
            {offered.didYouMean}
          </button>
        </p>
      ) : null}
      {failure === "no-answer" ? <p className="mt-3 text-sm text-tomato">{t("failed")}</p> : null}
      {failure === "signed-out" ? (
        <p role="alert" className="mt-3 text-sm text-tomato">
          {t("signedOut")}{" "}
          <a href={signInHref(path)} className="prose-link">
            {t("signIn")}
          </a>
        </p>
      ) : null}
      <p aria-live="polite" className="sr-only">
        {words !== "" && answered === query ? t("found", { count: offered?.recipes.length ?? 0 }) : ""}
      </p>
      {words !== "" && answered === query && offered !== null && offered.recipes.length === 0 ? (
        <p className="mt-4 text-soft">
          {t("none")} {t("noneHint")}
        </p>
      ) : null}
      <ChoiceList label={t("title")} groups={groups} active={active} choose={choose} />
      {words === "" && recent.length > 0 ? (
        <button
          type="button"
          className="prose-link min-h-9 text-sm"
          onClick={() => {
            forgetSearches();
            setRecent([]);
          }}
        >
          {t("forget")}
        </button>
      ) : null}
    </Dialog>
  );
}
