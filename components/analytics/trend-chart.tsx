"use client";

import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";

export interface TrendPoint {
  /** What stands under the axis. */
  readonly label: string;
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

const HEIGHT = 220;

/** A line over days, with the period before behind it and what may come after it. */
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
  const hasBefore = points.some((point) => point.before != null);
  const hasForecast = points.some((point) => point.forecast != null);
  return (
    <figure className="m-0 min-w-0">
      <div role="img" aria-label={label} style={{ height: HEIGHT }}>
        <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 720, height: HEIGHT }}>
          <ComposedChart
            data={[...points]}
            margin={{ top: 8, right: 8, bottom: 0, left: -14 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="label"
              tickLine={false}
              axisLine={{ stroke: "var(--line)" }}
              tick={{ fill: "var(--soft)", fontSize: 12 }}
              minTickGap={28}
              tickMargin={8}
            />
            <YAxis
              allowDecimals={false}
              tickLine={false}
              axisLine={false}
              width={54}
              tick={{ fill: "var(--soft)", fontSize: 12 }}
              tickFormatter={(value: number) => value.toLocaleString("en-GB", { notation: "compact" })}
            />
            <Tooltip content={<Hint words={words} />} cursor={{ stroke: "var(--edge)" }} isAnimationActive={false} />
            {hasForecast ? (
              <Area
                dataKey="range"
                stroke="none"
                fill="var(--honey-fill)"
                fillOpacity={0.16}
                isAnimationActive={false}
              />
            ) : null}
            {hasBefore ? (
              <Line
                dataKey="before"
                stroke="var(--edge)"
                strokeDasharray="3 4"
                strokeWidth={1.5}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
            ) : null}
            <Area
              dataKey="value"
              stroke="var(--herb)"
              strokeWidth={2}
              fill="var(--herb)"
              fillOpacity={0.1}
              dot={false}
              isAnimationActive={false}
            />
            {hasForecast ? (
              <Line
                dataKey="forecast"
                stroke="var(--honey-fill)"
                strokeWidth={2}
                strokeDasharray="5 4"
                dot={false}
                isAnimationActive={false}
              />
            ) : null}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 pt-2 text-xs text-soft">
        <Key line="border-herb" word={words.value} />
        {hasBefore ? <Key line="border-edge border-dashed" word={words.before} /> : null}
        {hasForecast ? <Key line="border-honey border-dashed" word={words.forecast} /> : null}
      </figcaption>
    </figure>
  );
}

const Key = ({ line, word }: { line: string; word: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden="true" className={`w-4 border-t-2 ${line}`} />
    {word}
  </span>
);

interface HintProps {
  active?: boolean;
  payload?: readonly { readonly payload?: TrendPoint }[];
  words: TrendWords;
}

function Hint({ active, payload, words }: HintProps) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  const rows: readonly (readonly [string, number | null | undefined])[] = [
    [words.value, point.value],
    [words.before, point.before],
    [words.forecast, point.forecast],
  ];
  return (
    <div className="rounded-control border border-line bg-surface px-3 py-2 text-sm shadow-float">
      <p className="font-[560]">{point.label}</p>
      {rows.map(([word, value]) =>
        value == null ? null : (
          <p key={word} className="flex justify-between gap-4 text-soft">
            <span>{word}</span>
            <span className="text-ink">{Math.round(value).toLocaleString("en-GB")}</span>
          </p>
        ),
      )}
    </div>
  );
}
