"use client";

import Link from "next/link";
import { useId, useState } from "react";
import { Explained } from "@/components/explain/explained";
import { CoverImage } from "@/components/recipes/cover-image";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { explainPath } from "@/lib/domains/explain/policy";
import type { SkipInput } from "@/lib/domains/recommendations/schema";

/** A recommended recipe, ready to read: the words are made on the server. */
export interface Idea {
  readonly recipeId: string;
  readonly title: string;
  readonly artUrl: string;
  /** "25 min · 430 kcal" */
  readonly facts: string;
  readonly reason: string;
  readonly words: { readonly why: string; readonly skip: string; readonly skipped: string };
}

export interface IdeaWords {
  readonly why: string;
  readonly skip: string;
  readonly undo: string;
  readonly failed: string;
}

type Skip = (input: SkipInput) => Promise<{ readonly data?: { readonly ok: boolean } | undefined }>;

/** One row of ideas, scrolled sideways on a phone; each says why it is here, and can be sent away for a while. */
export function IdeaRow({
  heading,
  ideas,
  words,
  skip,
}: {
  heading: string;
  ideas: readonly Idea[];
  words: IdeaWords;
  skip: Skip;
}) {
  const id = useId();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const move = async (idea: Idea, isSkipped: boolean) => {
    setGone((before) => {
      const next = new Set(before);
      if (isSkipped) next.add(idea.recipeId);
      else next.delete(idea.recipeId);
      return next;
    });
    const reply = await skip({ recipeId: idea.recipeId, isSkipped }).catch(() => null);
    if (reply?.data?.ok !== true) {
      setGone((before) => new Set([...before].filter((one) => (one === idea.recipeId ? !isSkipped : true))));
      showToast({ title: words.failed });
    } else if (isSkipped)
      showToast({ title: idea.words.skipped, action: { label: words.undo, onClick: () => void move(idea, false) } });
  };
  const shown = ideas.filter((idea) => !gone.has(idea.recipeId));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="mb-2.5 text-[1.0625rem]">
        {heading}
      </h3>
      <ul className="scroll-row -mx-4 scroll-px-4 gap-4 px-4 pb-2 sm:mx-0 sm:scroll-px-0 sm:px-0">
        {shown.map((idea) => (
          <li key={idea.recipeId} className="relative flex w-44 flex-col sm:w-48">
            <CoverImage src={idea.artUrl} className="aspect-4/3 w-full rounded-tile bg-sunk object-cover" />
            <h4 className="title mt-2 text-base leading-snug text-pretty">
              <Link
                href={`/recipes/${idea.recipeId}`}
                prefetch={false}
                className="after:absolute after:inset-0 after:rounded-tile"
              >
                {idea.title}
              </Link>
            </h4>
            <p className="text-sm text-soft">{idea.facts}</p>
            <p className="mt-0.5 text-sm text-herb">{idea.reason}</p>
            <p className="mt-auto flex items-center gap-3 pt-1 text-sm">
              <Explained href={explainPath({ kind: "pick", recipeId: idea.recipeId })}>
                <span aria-hidden="true">{words.why}</span>
                <span className="sr-only">{idea.words.why}</span>
              </Explained>
              <Button
                size="sm"
                look="bare"
                className="relative z-10"
                aria-label={idea.words.skip}
                onClick={() => void move(idea, true)}
              >
                {words.skip}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
