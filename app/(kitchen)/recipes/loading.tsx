import { Skeleton } from "@/components/ui/skeleton";

export default function LoadingRecipes() {
  return (
    <div aria-busy="true">
      <Skeleton className="mb-6 h-10 w-56" />
      <Skeleton className="mb-3 h-11 w-full rounded-full" />
      <Skeleton className="mb-8 h-11 w-full rounded-full" />
      <ul className="grid grid-cols-2 gap-x-3 gap-y-6 sm:gap-x-5 md:grid-cols-3 xl:grid-cols-4">
        {Array.from({ length: 12 }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: places are alike and never move.
          <li key={place}>
            <Skeleton className="aspect-4/3 w-full rounded-tile" />
            <Skeleton className="mt-2.5 h-5 w-4/5" />
            <Skeleton className="mt-1.5 h-4 w-1/2" />
          </li>
        ))}
      </ul>
    </div>
  );
}
