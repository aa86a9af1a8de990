import { SlidersHorizontal } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { ChipToggle } from "@/components/ui/chip-toggle";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import type { FieldWords } from "./field-words";

/** The fields of the list's form. */
export function FilterFields({ words }: { readonly words: FieldWords }) {
  const { search, time, sort, apply, quick, chips, more, ingredient, rest, clear } = words;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <div className="min-w-0 flex-1 basis-72">
          <SearchInput name="q" label={search.label} placeholder={search.label} defaultValue={search.value} />
        </div>
        {[time, sort].map((choice) => (
          <div key={choice.name} className="min-w-0 flex-1 basis-36 sm:max-w-48">
            <Select name={choice.name} aria-label={choice.label} defaultValue={choice.value} options={choice.options} />
          </div>
        ))}
        <noscript>
          <button type="submit" className={buttonClass("plain")}>
            {apply}
          </button>
        </noscript>
      </div>
      <div className="flex min-w-0 flex-wrap items-start gap-x-4 gap-y-1">
        <fieldset className="min-w-0 max-sm:w-full">
          <legend className="sr-only">{quick}</legend>
          <div className="scroll-row -mx-4 scroll-px-4 gap-2 px-4 py-1 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
            {chips.map(({ name, value, label, isOn }) => (
              <ChipToggle key={value} name={name} value={value} defaultChecked={isOn}>
                {label}
              </ChipToggle>
            ))}
          </div>
        </fieldset>
        <details open={more.isOpen} className="group open:w-full">
          <summary className="-mx-2 inline-flex min-h-11 items-center gap-2 rounded-control px-2 text-soft hover:text-ink">
            <SlidersHorizontal aria-hidden="true" className="size-4" />
            {more.label}
          </summary>
          <div className="mt-2 grid grid-cols-2 gap-3 rounded-tile bg-sunk p-4 md:grid-cols-3 xl:grid-cols-5">
            <Field label={ingredient.label} className="col-span-2 md:col-span-1">
              <Input name="with" defaultValue={ingredient.value} placeholder={ingredient.example} />
            </Field>
            {rest.map((choice) => (
              <Field key={choice.name} label={choice.label}>
                <Select name={choice.name} defaultValue={choice.value} options={choice.options} />
              </Field>
            ))}
          </div>
        </details>
      </div>
      {clear === null ? null : (
        <p>
          <Link href="/recipes" className="prose-link inline-flex min-h-9 items-center text-sm">
            {clear}
          </Link>
        </p>
      )}
    </div>
  );
}
