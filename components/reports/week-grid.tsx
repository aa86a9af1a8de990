import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReportMeal, WeekPlanReport, WeekPlanWords } from "@/lib/engines/reports/week-plan-report";
import { type Paper, SERIF } from "./paper";

const stylesOf = ({ k, ink }: Paper) =>
  StyleSheet.create({
    grid: { flexGrow: 1, marginTop: 12 },
    row: { flexDirection: "row", flexGrow: 1, flexBasis: 0, minHeight: 44, marginTop: 5 },
    head: { flexDirection: "row" },
    label: { width: 58, paddingTop: 6, paddingRight: 6, fontSize: 9 * k, color: ink.soft },
    day: { flexGrow: 1, flexBasis: 0, marginLeft: 5 },
    dayName: { fontFamily: SERIF, fontWeight: 600, fontSize: 11 * k, lineHeight: 1.2 },
    meal: {
      flexGrow: 1,
      flexBasis: 0,
      borderWidth: 0.75,
      borderColor: ink.line,
      borderRadius: 6,
      paddingHorizontal: 6,
      paddingVertical: 5,
      justifyContent: "space-between",
      overflow: "hidden",
    },
    leftover: { backgroundColor: ink.wash, borderStyle: "dashed" },
    empty: { borderStyle: "dashed" },
    second: { marginTop: 3 },
    title: { fontFamily: SERIF, fontWeight: 600, fontSize: 9 * k, lineHeight: 1.2, textOverflow: "ellipsis" },
    from: { fontFamily: SERIF, fontStyle: "italic", fontSize: 8 * k, color: ink.soft, lineHeight: 1.2 },
    foot: { flexDirection: "row", justifyContent: "space-between", marginTop: 2 },
  });

/** Days across, slots down; leftovers are drawn quieter than what is cooked. */
export function WeekGrid({
  report,
  words,
  paper,
}: {
  readonly report: WeekPlanReport;
  readonly words: WeekPlanWords;
  readonly paper: Paper;
}) {
  const styles = stylesOf(paper);
  // Fewer lines of a title where many rows share the page.
  const lines = report.slots.length > 5 ? 2 : report.slots.length > 4 ? 3 : 4;
  return (
    <View style={styles.grid}>
      <View style={styles.head}>
        <Text style={styles.label} />
        {report.days.map((day, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
          <View key={n} style={styles.day}>
            <Text style={styles.dayName}>{day.label}</Text>
            {day.note === null ? null : <Text style={paper.sheet.small}>{day.note}</Text>}
          </View>
        ))}
      </View>
      {report.slots.map((slot, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
        <View key={n} style={styles.row} wrap={false}>
          <Text style={styles.label}>{slot.label}</Text>
          {report.days.map((_, day) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
            <View key={day} style={styles.day}>
              <Cell meals={slot.meals[day] ?? []} lines={lines} words={words} paper={paper} />
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

interface CellProps {
  readonly meals: readonly ReportMeal[];
  readonly lines: number;
  readonly words: WeekPlanWords;
  readonly paper: Paper;
}

function Cell({ meals, lines, words, paper }: CellProps) {
  const styles = stylesOf(paper);
  if (meals.length === 0) return <View style={[styles.meal, styles.empty]} />;
  return meals.map((meal, n) => {
    const isLeftover = meal.leftoverOf !== null;
    return (
      <View
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
        key={n}
        style={[styles.meal, isLeftover ? styles.leftover : {}, n > 0 ? styles.second : {}]}
      >
        <Text style={[styles.title, { maxLines: meals.length > 1 ? 2 : lines }]}>{meal.title}</Text>
        {isLeftover ? <Text style={styles.from}>{meal.leftoverOf}</Text> : null}
        <View style={styles.foot}>
          <Text style={paper.sheet.small}>{meal.kcal === null ? "" : `${Math.round(meal.kcal)} kcal`}</Text>
          <Text style={paper.sheet.small}>
            {isLeftover || meal.minutes === null ? "" : words.minutes(meal.minutes)}
          </Text>
        </View>
      </View>
    );
  });
}
