import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { BOOK_KEPT_DAYS } from "@/lib/domains/reports/policy";
import { listBooks, paperStyleOf, recipesToChoose } from "@/lib/domains/reports/queries";
import { requireScope } from "@/lib/platform/auth/scope";
import { BookForm } from "./_components/book-form";
import { BookShelf } from "./_components/book-shelf";
import { askForBookAction, cancelBookAction, removeBookAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("books.title") };
}

/** Recipe books: what is to be in one and how it looks, and those that were made. */
export default async function BookPage() {
  const scope = await requireScope();
  const t = await getTranslations("reports");
  const choices = await recipesToChoose(scope);
  const books = await listBooks(scope);
  return (
    <>
      <PageHeader
        title={t("books.title")}
        description={t("books.lead")}
        back={{ href: "/recipes", label: t("books.back") }}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <BookForm choices={choices} style={await paperStyleOf(scope)} ask={askForBookAction} />
        <BookShelf
          books={books.map(({ choice: _choice, style: _style, createdAt, finishedAt: _finishedAt, ...book }) => ({
            ...book,
            createdAt: createdAt.toISOString(),
          }))}
          keptDays={BOOK_KEPT_DAYS}
          cancel={cancelBookAction}
          remove={removeBookAction}
        />
      </div>
    </>
  );
}
