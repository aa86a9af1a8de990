"use client";

import { type PointerEvent, useState } from "react";
import { scaleMarks } from "@/lib/engines/analytics/chart-scale";

export interface TrendPoint {
  /** What the point is called. */
  readonly label: string;
  /** What stands under the axis, where that is shorter. */
  readonly tick?: string;
  readonly value: number | null;
  /** The same day of the period before. */
  readonly before?: number | null;
  readonly forecast?: number | null;
  /** Lower and upper end of the forecast. */
  readonly range?: readonly [number, number] | null;
}

export interface TrendWords {
  readonly value: string;
  readonly before: string;
  readonly forecast: string;
}

const HEIGHT = 100;
const LABELS = 6;
const text = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 ? 2 : 0 });
const short = (value: number) => value.toLocaleString("en-GB", { notation: "compact", maximumFractionDigits: 2 });

/**
 * A line over days, with the period before behind it and what may come after it. It is drawn on the server; the script
 * only says the figures of the day under the pointer.
 */
export function TrendChart({
  label,
  points,
  words,
}: {
  /** Says what the picture shows, for those who do not see it. */
  label: string;
  points: readonly TrendPoint[];
  words: TrendWords;
}) {
  const [at, setAt] = useState<number | null>(null);
  const most = Math.max(
    0,
    ...points.flatMap((one) => [one.value ?? 0, one.before ?? 0, one.forecast ?? 0, one.range?.[1] ?? 0]),
  );
  // The sentence above says that there was nothing; a line along the ground says no more.
  if (most === 0) return null;
  const marks = scaleMarks(most);
  const top = marks.at(-1) ?? 1;
  const width = Math.max(1, points.length - 1);
  const y = (value: number) => HEIGHT - (HEIGHT * value) / top;
  const line = (pick: (point: TrendPoint) => number | null | undefined) =>
    points
      .flatMap((point, x) => {
        const value = pick(point);
        return value == null ? [] : [`${x},${y(value).toFixed(2)}`];
      })
      .join(" ");
  const values = line((one) => one.value);
  const before = line((one) => one.before);
  const forecast = line((one) => one.forecast);
  const lastValue = points.findLastIndex((one) => one.value !== null);
  const band = points.flatMap((point, x) =>
    point.range == null ? [] : [{ x, low: point.range[0], high: point.range[1] }],
  );
  const every = Math.max(1, Math.ceil(points.length / LABELS));
  const shown = at === null ? undefined : points[at];
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt(Math.max(0, Math.min(width, Math.round(((event.clientX - box.left) / box.width) * width))));
  };
  const left = (place: number) => `${(100 * place) / width}%`;
  return (
    <figure className="m-0 min-w-0">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-soft">
        <div aria-hidden="true" className="relative h-52 min-w-7 text-right">
          <span className="invisible">{short(top)}</span>
          {marks.map((mark) => (
            <span key={mark} className="absolute right-0 -translate-y-1/2" style={{ top: `${y(mark)}%` }}>
              {short(mark)}
            </span>
          ))}
        </div>
        <div className="relative h-52 touch-pan-y" onPointerMove={move} onPointerLeave={() => setAt(null)}>
          <svg
            role="img"
            aria-label={label}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
            fill="none"
          >
            {marks.map((mark) => (
              <path key={mark} d={`M0 ${y(mark)}H${width}`} stroke="var(--line)" vectorEffect="non-scaling-stroke" />
            ))}
            {band.length === 0 ? null : (
              <polygon
                fill="var(--honey-fill)"
                fillOpacity={0.16}
                points={[
                  ...band.map(({ x, high }) => `${x},${y(high).toFixed(2)}`),
                  ...band.toReversed().map(({ x, low }) => `${x},${y(low).toFixed(2)}`),
                ].join(" ")}
              />
            )}
            {values === "" ? null : (
              <polygon
                fill="var(--herb)"
                fillOpacity={0.1}
                points={`${points.findIndex((one) => one.value !== null)},${HEIGHT} ${values} ${lastValue},${HEIGHT}`}
              />
            )}
            <Line points={before} stroke="var(--edge)" width={1.5} dashes="3 4" />
            <Line points={values} stroke="var(--herb)" width={2} />
            <Line points={forecast} stroke="var(--honey-fill)" width={2} dashes="5 4" />
          </svg>
          {shown === undefined || at === null ? null : (
            <>
              <span
                className="pointer-events-none absolute inset-y-0 border-l border-edge"
                style={{ left: left(at) }}
              />
              <Hint point={shown} words={words} left={left(at)} isRight={at > width / 2} />
            </>
          )}
        </div>
        <span />
        <div aria-hidden="true" className="relative mt-2 h-4">
          {points.map((point, place) =>
            place % every === 0 && place + every / 2 <= width + 1 ? (
              <span
                key={point.label}
                // On a phone there is room for half of them.
                className={`absolute whitespace-nowrap ${place === 0 ? "" : "-translate-x-1/2"} ${(place / every) % 2 === 0 ? "" : "max-sm:hidden"}`}
                style={{ left: left(place) }}
              >
                {point.tick ?? point.label}
              </span>
            ) : null,
          )}
        </div>
      </div>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 pt-2 text-xs text-soft">
        <Key line="border-herb" word={words.value} />
        {before === "" ? null : <Key line="border-edge border-dashed" word={words.before} />}
        {forecast === "" ? null : <Key line="border-honey-fill border-dashed" word={words.forecast} />}
      </figcaption>
    </figure>
  );
}

function Line({ points, stroke, width, dashes }: { points: string; stroke: string; width: number; dashes?: string }) {
  if (points === "") return null;
  return (
    <polyline
      points={points}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

const Key = ({ line, word }: { line: string; word: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden="true" className={`w-4 border-t-2 ${line}`} />
    {word}
  </span>
);

function Hint({
  point,
  words,
  left,
  isRight,
}: {
  point: TrendPoint;
  words: TrendWords;
  left: string;
  isRight: boolean;
}) {
  const rows: readonly (readonly [string, number | null | undefined])[] = [
    [words.value, point.value],
    [words.before, point.before],
    [words.forecast, point.forecast],
  ];
  return (
    <div
      className={`pointer-events-none absolute top-1 z-10 w-max rounded-control border border-line bg-surface px-3 py-2 text-sm shadow-float ${isRight ? "-translate-x-[calc(100%+8px)]" : "translate-x-2"}`}
      style={{ left }}
    >
      <p className="font-[560] text-ink">{point.label}</p>
      {rows.map(([word, value]) =>
        value == null ? null : (
          <p key={word} className="flex justify-between gap-4">
            <span>{word}</span>
            <span className="text-ink">{text(value)}</span>
          </p>
        ),
      )}
    </div>
  );
}
