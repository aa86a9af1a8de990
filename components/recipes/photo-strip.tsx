import clsx from "clsx";
import type { PhotoSources } from "@/lib/engines/images/photo-sources";

/** The photos of a recipe, its cover first; more than one are a row to swipe or scroll through. */
export function PhotoStrip({ photos, label }: { photos: readonly PhotoSources[]; label: string }) {
  const [only] = photos;
  if (only === undefined) return null;
  if (photos.length === 1) return <Photo photo={only} isFirst className="max-h-[26rem]" />;
  return (
    <div className="relative">
      <ul
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
        tabIndex={0}
        aria-label={label}
        className="flex max-h-[26rem] snap-x snap-mandatory overflow-x-auto overscroll-x-contain"
      >
        {photos.map((photo, index) => (
          <li key={photo.id} className="w-full shrink-0 snap-center">
            <Photo photo={photo} isFirst={index === 0} className="h-full" />
          </li>
        ))}
      </ul>
      <p className="absolute right-3 bottom-3 rounded-full bg-surface/90 px-2.5 py-0.5 text-sm text-ink">{label}</p>
    </div>
  );
}

const SIZES = "(min-width: 1024px) 45vw, 100vw";

/** One photo in the best format the browser reads, over a few blurred pixels until it has come. */
function Photo({ photo, isFirst, className }: { photo: PhotoSources; isFirst: boolean; className: string }) {
  return (
    <picture>
      {photo.avif === null ? null : <source type="image/avif" srcSet={photo.avif} sizes={SIZES} />}
      <source type="image/webp" srcSet={photo.webp} sizes={SIZES} />
      <img
        src={photo.src}
        alt=""
        width={photo.width}
        height={photo.height}
        fetchPriority={isFirst ? "high" : "auto"}
        loading={isFirst ? "eager" : "lazy"}
        decoding="async"
        className={clsx("aspect-4/3 w-full bg-cover bg-center object-cover", className)}
        style={photo.placeholder === null ? undefined : { backgroundImage: `url("${photo.placeholder}")` }}
      />
    </picture>
  );
}
