import clsx from "clsx";

const tints = ["bg-herb-wash text-herb", "bg-honey-wash text-honey", "bg-tomato-wash text-tomato", "bg-sunk text-soft"];

/** A face for a person: the picture, or up to two initials on a colour that stays theirs. Decoration beside a name. */
export function Avatar({ name, imageUrl, className }: { name: string; imageUrl?: string | null; className?: string }) {
  const initials = name
    .trim()
    .split(/\s+/)
    .map((word) => [...word][0] ?? "")
    .filter((_letter, place, all) => place === 0 || place === all.length - 1)
    .join("")
    .toUpperCase();
  const tint = tints[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tints.length];
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "inline-grid flex-none place-items-center overflow-hidden rounded-full text-sm font-semibold select-none",
        tint,
        className ?? "size-9",
      )}
    >
      {imageUrl ? (
        // biome-ignore lint/performance/noImgElement: already small, and served from anywhere.
        <img src={imageUrl} alt="" className="size-full object-cover" />
      ) : (
        initials || "·"
      )}
    </span>
  );
}
