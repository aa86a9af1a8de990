import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";

const items = ["spinach", "chickpeas", "eggs"] as const;

/** Three lines of a list with the arithmetic the list shows: what the meals need, what is at home, what to buy. */
export function ShoppingSlip() {
  const t = useTranslations("site.slip");
  return (
    <Card as="article" className="sm:p-6">
      <h3 className="text-xl">{t("title")}</h3>
      <ul className="mt-2">
        {items.map((item) => (
          <li key={item} className="flex items-start gap-3 border-t border-line py-3 first:border-0">
            <span aria-hidden="true" className="mt-0.5 size-5 flex-none rounded-[6px] border-[1.5px] border-edge" />
            <span className="min-w-0 flex-1">
              <span className="flex justify-between gap-3">
                <span className="font-[560]">{t(`${item}.name`)}</span>
                <span className="font-semibold whitespace-nowrap">{t(`${item}.buy`)}</span>
              </span>
              <span className="block text-sm text-soft">{t(`${item}.why`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
