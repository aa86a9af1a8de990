const HOUR =
  "(?:stunden?|std\\.?|heures?|h|horas?|ore|ora|uur|uren|timme|timmar|timma|tim\\.?|godzin[aęy]?|godz\\.?)(?![\\p{L}])";
const rule = (pattern: string, to: string) => [new RegExp(pattern, "giu"), to] as const;

/** Times that pages write in words or by halves, as figures: "eine halbe Stunde", "1 heure et demie", "1h30", "mezz'ora". */
const RULES: readonly (readonly [RegExp, string])[] = [
  rule("mezz['’ ]?ora(?![\\p{L}])", "30 min"),
  rule("(?:en )?halvtimme", "30 min"),
  rule("(?<![\\p{L}])un['’](?=ora)", "1 "),
  rule(`(?<![\\p{L}\\d])(?:anderthalb|eineinhalb|anderhalf|anderhalve|półtorej)\\s+(?=${HOUR})`, "1.5 "),
  rule(
    `(?<![\\p{L}\\d])(?:(?:eine|une|una|uma|en|een)\\s+)?(?:halben?|halbe|demi[e-]?|media|meia|mezza|half|halve?|halv|pół)[\\s-]*(?=${HOUR})`,
    "0.5 ",
  ),
  rule(`(?<![\\p{L}\\d])(?:einer?|une|una|uma|en|ett|een|jedna|jedną)\\s+(?=${HOUR})`, "1 "),
  rule(
    `(${HOUR})\\s+(?:et|y|e|und|och|en|i)\\s+(?:een |en |eine |)(?:demie?|media|mezz[ao]|meia|halbe|halv|half|pół)(?![\\p{L}])`,
    "$1 30 min",
  ),
  rule("(?<=\\d)\\s*(?:h|u)\\.?\\s*(\\d{1,2})(?!\\d|\\s*[\\p{L}'′])", " h $1 min"),
  rule("(?<=\\d)\\s*u\\b\\.?", " h"),
  rule("(?<=\\d)\\s*mn\\b", " min"),
  rule("(?<=\\d)\\s*['′](?![\\d'′\"″])", " min"),
];

/** The text with times in words made figures; all else unchanged. */
export function plainTimes(text: string): string {
  return RULES.reduce((plain, [pattern, to]) => plain.replace(pattern, to), text);
}
