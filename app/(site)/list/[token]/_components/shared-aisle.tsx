import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListedItem } from "@/lib/domains/shopping/policy";

/** One aisle of a list that is only read; `isHome` for what is in the house and has no box to tick. */
export function SharedAisle({
  id,
  title,
  items,
  isHome = false,
}: {
  id: string;
  title: string;
  items: readonly ListedItem[];
  isHome?: boolean;
}) {
  return (
    <section aria-labelledby={`aisle-${id}`} className="mb-7 break-inside-avoid-column">
      <h2 id={`aisle-${id}`} className="mb-1 break-after-avoid text-lg">
        {title}
      </h2>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="flex items-start gap-3 border-t border-line py-2.5 print:py-1.5">
            {isHome ? (
              <span className="text-soft">{item.name}</span>
            ) : (
              <SharedItem item={item} isTicked={item.checkedAt !== null} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SharedItem({ item, isTicked }: { item: ListedItem; isTicked: boolean }) {
  const t = useTranslations("shopping");
  const Text = isTicked ? "s" : "span";
  return (
    <>
      {/* A box is for paper: on a screen it would ask to be ticked. */}
      <span
        aria-hidden="true"
        className="mt-px grid size-5 flex-none place-items-center text-herb print:rounded-[6px] print:border-[1.5px] print:border-edge"
      >
        {isTicked ? (
          <Check className="size-4" strokeWidth={3} />
        ) : (
          <span className="size-1.5 rounded-full bg-edge print:hidden" />
        )}
      </span>
      <Text className={isTicked ? "min-w-0 flex-1 text-soft" : "min-w-0 flex-1"}>
        <span className={isTicked ? undefined : "font-[560]"}>{item.name}</span>
        {item.amountText === "" ? null : <span className="text-soft"> {item.amountText}</span>}
      </Text>
      {isTicked ? <VisuallyHidden>{t("progress")}</VisuallyHidden> : null}
    </>
  );
}
