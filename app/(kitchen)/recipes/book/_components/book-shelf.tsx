"use client";

import { BookOpen, Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Progress } from "@/components/ui/progress";
import { showToast } from "@/components/ui/toast";
import { type BookStatus, isUnderWay } from "@/lib/domains/reports/policy";

interface ShownBook {
  readonly id: string;
  readonly title: string;
  readonly status: BookStatus;
  readonly recipesDone: number;
  readonly recipesTotal: number;
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly createdAt: string;
}

interface BookShelfProps {
  readonly books: readonly ShownBook[];
  readonly keptDays: number;
  readonly cancel: (input: { bookId: string }) => Promise<unknown>;
  readonly remove: (input: { bookId: string }) => Promise<unknown>;
}

const ASKED_EVERY_MS = 1200;

/** The household's books; one that is being printed says how far it is. */
export function BookShelf({ books: given, keptDays, cancel, remove }: BookShelfProps) {
  const t = useTranslations("reports");
  const books = useFresh(given);
  return (
    <section className="grid gap-3" aria-labelledby="shelf">
      <h2 id="shelf">{t("books.made")}</h2>
      {books.length === 0 ? (
        <EmptyState
          icon={<BookOpen aria-hidden="true" />}
          title={t("books.none")}
          description={t("books.noneHint", { days: keptDays })}
        />
      ) : (
        <ul className="grid gap-3">
          {books.map((book) => (
            <Book key={book.id} book={book} keptDays={keptDays} cancel={cancel} remove={remove} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Book({ book, keptDays, cancel, remove }: { readonly book: ShownBook } & Omit<BookShelfProps, "books">) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const { id, title, status, recipesDone, recipesTotal, pages, bytes, createdAt } = book;
  const isOpen = isUnderWay(status);
  const made = new Date(createdAt);
  const progress = t("books.progress", { done: recipesDone, total: recipesTotal });
  return (
    <Card as="li" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="title min-w-0 text-lg wrap-anywhere">{title}</p>
        {status === "done" ? null : (
          <Chip tone={status === "failed" ? "tomato" : status === "cancelled" ? "quiet" : "herb"}>
            {t(`books.status.${status}`)}
          </Chip>
        )}
      </div>
      {isOpen ? (
        <Progress
          label={t(`books.status.${status}`)}
          value={status === "waiting" ? null : recipesDone}
          max={recipesTotal}
          valueText={progress}
        />
      ) : null}
      {status === "done" && pages !== null && bytes !== null ? (
        <p className="text-sm text-soft">
          {t("books.facts", {
            pages,
            size: format.number(Math.max(0.1, bytes / 1e6), { maximumFractionDigits: 1 }),
            date: format.dateTime(made, { day: "numeric", month: "long" }),
          })}
          <br />
          {t("books.keptUntil", {
            date: format.dateTime(new Date(made.getTime() + keptDays * 86_400_000), { day: "numeric", month: "long" }),
          })}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {status === "done" ? (
          <a href={`/api/v1/reports/recipe-books/${id}/pdf`} download className={buttonClass("go", "sm")}>
            <Download aria-hidden="true" className="size-4" />
            {t("books.download")}
            <span className="sr-only"> {title}</span>
          </a>
        ) : null}
        {isOpen ? (
          <Button
            size="sm"
            onClick={async () => {
              await cancel({ bookId: id });
              showToast({ title: t("books.cancelled") });
            }}
          >
            {t("books.cancel")}
            <span className="sr-only"> {title}</span>
          </Button>
        ) : (
          <ConfirmDialog
            trigger={
              <Button size="sm" look="bare">
                {t("books.remove")}
                <span className="sr-only"> {title}</span>
              </Button>
            }
            title={t("books.removeTitle", { title })}
            description={t("books.removeText")}
            confirmLabel={t("books.remove")}
            isDangerous
            onConfirm={async () => {
              await remove({ bookId: id });
              showToast({ title: t("books.removed") });
            }}
          />
        )}
      </div>
    </Card>
  );
}

/** The books as the server has them now: asked for again while one is under way, so the page can be left and come back to. */
function useFresh(given: readonly ShownBook[]): readonly ShownBook[] {
  const [asked, setAsked] = useState<{ readonly of: readonly ShownBook[]; readonly books: readonly ShownBook[] }>();
  const books = asked?.of === given ? asked.books : given;
  const isWaiting = books.some((book) => isUnderWay(book.status));
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(async () => {
      const reply = await fetch("/api/v1/reports/recipe-books").catch(() => null);
      if (reply?.ok !== true) return;
      const { books: fresh } = (await reply.json()) as { readonly books: readonly ShownBook[] };
      setAsked({ of: given, books: fresh });
    }, ASKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, given]);
  return books;
}
