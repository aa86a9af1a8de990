export interface CoverImageProps {
  src: string;
  className: string;
  /** Width in pixels at which it is shown at the most; four by three. */
  width?: number;
  /** It stands where the eye lands: fetched at once, before others. */
  isFirst?: boolean;
  isDraggable?: boolean;
}

/** The cover of a recipe, photographed or drawn. It stands beside the recipe's title and says nothing more to a reader. */
export function CoverImage({ src, className, width = 400, isFirst = false, isDraggable = true }: CoverImageProps) {
  return (
    // biome-ignore lint/performance/noImgElement: covers are small SVG or WebP of one size, served and kept by us.
    <img
      src={src}
      alt=""
      width={width}
      height={(width * 3) / 4}
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      decoding="async"
      draggable={isDraggable}
      className={className}
    />
  );
}
