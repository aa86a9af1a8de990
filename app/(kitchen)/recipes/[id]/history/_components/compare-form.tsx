import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Side } from "@/lib/domains/recipes/queries/versions";

/** Any two versions beside each other; a plain form, so it works before the page is alive. */
export function CompareForm({
  recipeId,
  versions,
  original,
  from,
  to,
}: {
  recipeId: string;
  versions: readonly { readonly number: number; readonly at: string }[];
  /** Title of the recipe this one was copied from. */
  original: string | null;
  from: Side;
  to: Side;
}) {
  const t = useTranslations("versions");
  const options = [
    ...versions.map(({ number, at }) => ({ value: String(number), label: t("versionAt", { number, at }) })),
    ...(original === null ? [] : [{ value: "original", label: t("original", { title: original }) }]),
  ];
  return (
    <form
      action={`/recipes/${recipeId}/history/compare`}
      className="mb-6 grid max-w-3xl items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] print:hidden"
    >
      <Field label={t("compareFrom")}>
        <Select name="from" defaultValue={String(from)} options={options} />
      </Field>
      <Field label={t("compareTo")}>
        <Select name="to" defaultValue={String(to)} options={options} />
      </Field>
      <Button type="submit">{t("compare")}</Button>
    </form>
  );
}
