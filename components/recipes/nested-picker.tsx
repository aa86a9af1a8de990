"use client";

import { BookPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SearchInput } from "@/components/ui/search-input";

interface Found {
  readonly id: string;
  readonly title: string;
  readonly servings: number;
}

/** Chooses another recipe to stand as an ingredient. */
export function NestedPicker({ exceptId, onChoose }: { exceptId: string | null; onChoose: (recipe: Found) => void }) {
  const t = useTranslations("recipes");
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly Found[] | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const abort = new AbortController();
    const pause = setTimeout(async () => {
      // A next letter ends the request, also while its answer is being read.
      const answer = await fetch(`/api/v1/recipes?limit=12&q=${encodeURIComponent(query)}`, { signal: abort.signal })
        .then((reply) => (reply.ok ? (reply.json() as Promise<{ recipes: readonly Found[] }>) : null))
        .catch(() => null);
      if (answer !== null) setFound(answer.recipes);
    }, 150);
    return () => {
      clearTimeout(pause);
      abort.abort();
    };
  }, [query, isOpen]);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      title={t("editor.nestedTitle")}
      description={t("editor.nestedLead")}
      trigger={
        <Button size="sm" icon={<BookPlus aria-hidden="true" className="size-4" />}>
          {t("editor.nested")}
        </Button>
      }
    >
      <SearchInput label={t("editor.nestedSearch")} value={query} onChange={(event) => setQuery(event.target.value)} />
      <ul className="mt-3 grid">
        {found
          ?.filter((recipe) => recipe.id !== exceptId)
          .map((recipe) => (
            <li key={recipe.id}>
              <button
                type="button"
                className="flex min-h-11 w-full items-center justify-between gap-4 rounded-control px-3 py-1.5 text-left leading-snug hover:bg-sunk"
                onClick={() => {
                  onChoose(recipe);
                  setOpen(false);
                }}
              >
                <span className="min-w-0">{recipe.title}</span>{" "}
                <span className="text-sm whitespace-nowrap text-soft">
                  {t("figures.servings", { count: recipe.servings })}
                </span>
              </button>
            </li>
          ))}
        {found?.length === 0 ? <li className="px-3 py-2 text-soft">{t("editor.nothingFound")}</li> : null}
      </ul>
    </Dialog>
  );
}
