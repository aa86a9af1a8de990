"use client";

import clsx from "clsx";
import { ArrowRight, Clock, CookingPot, Search, Sprout, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches";
import { PAGES } from "./search-pages";
import { useSuggestions } from "./use-suggestions";

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly picture?: string;
  readonly icon?: ReactNode;
  /** Goes there, or types this. */
  readonly to: { readonly href: string } | { readonly query: string };
}

interface Group {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const EXAMPLES = ["example1", "example2", "example3", "example4"] as const;

/** One box for recipes, foods and pages: answers while typing, arrows choose, Enter goes. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("common.finder");
  const router = useRouter();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(-1);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { offered, hasFailed, query: answered } = useSuggestions(query);
  useEffect(() => setRecent(recentSearches()), []);

  const words = query.trim();
  const groups = words === "" ? beginnings() : answers();
  const choices = groups.flatMap((group) => group.choices);

  function beginnings(): Group[] {
    const typed = (text: string, key: string, icon: ReactNode): Choice => ({
      key,
      label: text,
      icon,
      to: { query: text },
    });
    return [
      {
        title: t("recent"),
        choices: recent.map((text) => typed(text, `recent ${text}`, <Clock aria-hidden="true" />)),
      },
      { title: t("examples"), choices: EXAMPLES.map((key) => typed(t(key), key, <Search aria-hidden="true" />)) },
    ];
  }

  function answers(): Group[] {
    const pages = PAGES.map(({ name, href }) => ({ href, label: t(`rooms.${name}`) })).filter(({ label }) =>
      label
        .toLowerCase()
        .split(" ")
        .some((word) => word.startsWith(words.toLowerCase())),
    );
    const all: Choice = {
      key: "all",
      label: t("all", { query: words }),
      icon: <ArrowRight aria-hidden="true" />,
      to: { href: `/recipes?${new URLSearchParams({ q: words })}` },
    };
    return [
      {
        title: t("recipes"),
        choices: [
          ...(offered?.recipes ?? []).map(({ id, title, minutes, kcal, artUrl }) => ({
            key: id,
            label: title,
            note: [minutes === null ? "" : `${minutes} min`, kcal === null ? "" : `${Math.round(kcal)} kcal`]
              .filter((one) => one !== "")
              .join(" · "),
            picture: artUrl,
            to: { href: `/recipes/${id}` },
          })),
          all,
        ],
      },
      {
        title: t("foods"),
        choices: (offered?.foods ?? []).map(({ id, name }) => ({
          key: `food ${id}`,
          label: name,
          icon: <Sprout aria-hidden="true" />,
          to: { href: `/foods/${encodeURIComponent(id)}` },
        })),
      },
      {
        title: t("pages"),
        choices: pages.map(({ href, label }) => ({
          key: href,
          label,
          icon: <CookingPot aria-hidden="true" />,
          to: { href },
        })),
      },
    ];
  }

  const type = (text: string) => {
    setQuery(text);
    setAt(-1);
    box.current?.focus();
  };
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) {
      if (words === "") return;
      rememberSearch(words);
      router.push(`/recipes?${new URLSearchParams({ q: words })}`);
      return onClose();
    }
    if ("query" in choice.to) return type(choice.to.query);
    if (words !== "") rememberSearch(words);
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
          className="min-h-12 w-full rounded-full border border-line bg-surface pr-4 pl-11 text-ink placeholder:text-soft"
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
      {hasFailed ? <p className="mt-3 text-sm text-tomato">{t("failed")}</p> : null}
      <p aria-live="polite" className="sr-only">
        {words !== "" && answered === query ? t("found", { count: offered?.recipes.length ?? 0 }) : ""}
      </p>
      {words !== "" && answered === query && offered !== null && offered.recipes.length === 0 ? (
        <p className="mt-4 text-soft">
          {t("none")} {t("noneHint")}
        </p>
      ) : null}
      <div id="search-choices" role="listbox" aria-label={t("title")} className="mt-3 min-h-40">
        {groups
          .filter((group) => group.choices.length > 0)
          .map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: groups of a listbox are named so.
            <div key={group.title} role="group" aria-label={group.title} className="mb-3">
              <p aria-hidden="true" className="px-3 pb-1 text-sm text-soft">
                {group.title}
              </p>
              {group.choices.map((choice) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box above hears the keys.
                // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the box, as listboxes do it.
                <div
                  key={choice.key}
                  id={idOf(choice)}
                  role="option"
                  aria-selected={choice === active}
                  onClick={() => choose(choice)}
                  className={clsx(
                    "flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 hover:bg-sunk [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-soft",
                    choice === active && "bg-sunk",
                  )}
                >
                  {choice.picture === undefined ? (
                    choice.icon
                  ) : (
                    // biome-ignore lint/performance/noImgElement: covers are small pictures of one size, kept by us.
                    <img
                      src={choice.picture}
                      alt=""
                      width={48}
                      height={36}
                      className="aspect-4/3 w-12 rounded-tag object-cover"
                    />
                  )}
                  <span className="min-w-0 flex-1 text-pretty">{choice.label}</span>
                  {choice.note === undefined ? null : (
                    <span className="text-sm whitespace-nowrap text-soft">{choice.note}</span>
                  )}
                </div>
              ))}
            </div>
          ))}
      </div>
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

const idOf = (choice: Choice) => `search-choice-${choice.key.replaceAll(/[^\w-]/g, "-")}`;
