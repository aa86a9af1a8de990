"use client";

import { Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { StarRating } from "@/components/ui/star-rating";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";
import type { MarkInput } from "@/lib/domains/recipes/schema";

export type Mark = (input: MarkInput) => Promise<{ readonly serverError?: { readonly message: string } | undefined }>;

/** Favourite, stars and a note: what this household thinks, of its own and of collection recipes alike. */
export function Marks(props: {
  recipeId: string;
  isFavourite: boolean;
  rating: number | null;
  note: string | null;
  mark: Mark;
}) {
  const { recipeId, mark } = props;
  const t = useTranslations("recipes");
  const noteId = useId();
  const [isFavourite, setFavourite] = useState(props.isFavourite);
  const [rating, setRating] = useState(props.rating);
  const [note, setNote] = useState(props.note ?? "");
  const [kept, setKept] = useState(props.note ?? "");

  const send = async (change: Omit<MarkInput, "recipeId">, back: () => void) => {
    const reply = await mark({ recipeId, ...change }).catch(() => null);
    if (reply !== null && reply.serverError === undefined) return true;
    back();
    showToast({ title: reply?.serverError?.message ?? t("marks.failed"), tone: "tomato" });
    return false;
  };
  const favourite = () => {
    setFavourite(!isFavourite);
    void send({ isFavourite: !isFavourite }, () => setFavourite(isFavourite));
  };
  const rate = (stars: number | null) => {
    setRating(stars);
    void send({ rating: stars }, () => setRating(rating));
  };
  const saveNote = async () => {
    if (await send({ note }, () => undefined)) setKept(note);
  };
  return (
    <section aria-labelledby="marks" className="print:hidden">
      <h2 id="marks" className="mb-2">
        {t("marks.title")}
      </h2>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          aria-pressed={isFavourite}
          onClick={favourite}
          icon={<Heart aria-hidden="true" className={isFavourite ? "size-4.5 fill-current text-herb" : "size-4.5"} />}
        >
          {isFavourite ? t("marks.isFavourite") : t("marks.favourite")}
        </Button>
        <StarRating name="rating" legend={t("marks.rating")} value={rating} onValueChange={rate} />
        {rating === null ? null : (
          <button type="button" className="prose-link min-h-9 text-sm text-soft" onClick={() => rate(null)}>
            {t("marks.noRating")}
          </button>
        )}
      </div>
      <label htmlFor={noteId} className="mt-3 mb-1 block font-[560]">
        {t("marks.note")}
      </label>
      <Textarea
        id={noteId}
        rows={2}
        maxLength={4000}
        value={note}
        placeholder={t("marks.noteExample")}
        onChange={(event) => setNote(event.target.value)}
      />
      {note === kept ? null : (
        <Button size="sm" className="mt-2" onClick={saveNote}>
          {t("marks.saveNote")}
        </Button>
      )}
    </section>
  );
}
