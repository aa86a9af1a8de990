import { ArrowRight, Clock, CookingPot, Search, Sprout } from "lucide-react";
import type { ReactNode } from "react";
import type { ChipPhrases } from "./chip-words";
import { PAGES } from "./search-pages";
import type { Offered } from "./use-suggestions";

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly picture?: string;
  readonly icon?: ReactNode;
  /** Goes there, or types this. */
  readonly to: { readonly href: string } | { readonly query: string };
}

export interface Group {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const EXAMPLES = ["example1", "example2", "example3", "example4"] as const;

/** What is offered before a word is typed: what was asked lately, and what could be. */
export function beginnings(recent: readonly string[], t: ChipPhrases): Group[] {
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
    {
      title: t("pages"),
      choices: [
        {
          key: "cook from here",
          label: t("rooms.cookFrom"),
          icon: <CookingPot aria-hidden="true" />,
          to: { href: "/pantry/cook" },
        },
      ],
    },
    { title: t("examples"), choices: EXAMPLES.map((key) => typed(t(key), key, <Search aria-hidden="true" />)) },
  ];
}

/** What is offered for words: recipes and foods the server found, pages by their names. */
export function answersTo(words: string, offered: Offered | null, t: ChipPhrases): Group[] {
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
  const foods = (offered?.chips ?? []).filter(({ kind }) => kind === "food").map(({ label }) => label);
  const cookFrom: Choice = {
    key: "cook from",
    label: t("cookFrom", { foods: foods.join(", ") }),
    icon: <CookingPot aria-hidden="true" />,
    to: { href: `/pantry/cook?${new URLSearchParams({ with: foods.join(", "), pantry: "no" })}` },
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
        ...(foods.length === 0 ? [] : [cookFrom]),
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
        icon: <ArrowRight aria-hidden="true" />,
        to: { href },
      })),
    },
  ];
}
