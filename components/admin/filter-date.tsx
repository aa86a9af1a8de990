import { Input } from "@/components/ui/input";

/** A day to filter by, inside a FilterBar. */
export function FilterDate({ name, label, value }: { name: string; label: string; value: string | null }) {
  const id = `filter-${name}`;
  return (
    <span className="grid min-w-36 flex-1 gap-1 sm:flex sm:flex-none sm:items-center sm:gap-2">
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      <Input id={id} type="date" name={name} defaultValue={value ?? ""} className="sm:w-auto!" />
    </span>
  );
}
