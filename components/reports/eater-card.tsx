import { StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReportEater, WeekPlanWords } from "@/lib/engines/reports/week-plan-report";
import { type Paper, SERIF } from "./paper";

const stylesOf = ({ k, ink }: Paper) =>
  StyleSheet.create({
    card: {
      flexGrow: 1,
      flexBasis: 0,
      minWidth: 170,
      maxWidth: 260,
      borderWidth: 0.75,
      borderColor: ink.line,
      borderRadius: 7,
      paddingHorizontal: 9,
      paddingVertical: 6,
    },
    head: { flexDirection: "row", justifyContent: "space-between", alignItems: "baseline", marginBottom: 2 },
    name: {
      fontFamily: SERIF,
      fontWeight: 600,
      fontSize: 11 * k,
      lineHeight: 1.2,
      maxLines: 1,
      textOverflow: "ellipsis",
    },
    row: { flexDirection: "row", alignItems: "center", marginTop: 1.5 },
    label: { width: 56, fontSize: 7.5 * k, color: ink.soft },
    track: { flexGrow: 1, height: 4, borderRadius: 2, backgroundColor: ink.wash, position: "relative" },
    bar: { position: "absolute", left: 0, top: 0, height: 4, borderRadius: 2, backgroundColor: ink.accent },
    mark: { position: "absolute", top: -2, width: 1, height: 8, backgroundColor: ink.text },
    value: { width: 62, fontSize: 7.5 * k, textAlign: "right" },
  });

/** The mark of the aim stands at this share of the track, so that a surplus still shows. */
const AIM_AT = 0.8;

const number = (value: number) => Math.round(value).toLocaleString("en-US");

/** An eater's day on average: achieved against aim as a bar with a mark, and in figures. */
export function EaterCard({
  eater,
  words,
  paper,
}: {
  readonly eater: ReportEater;
  readonly words: WeekPlanWords;
  readonly paper: Paper;
}) {
  const styles = stylesOf(paper);
  return (
    <View style={styles.card}>
      <View style={styles.head}>
        <Text style={styles.name}>{eater.name}</Text>
        <Text style={paper.sheet.small}>{words.aDay}</Text>
      </View>
      {eater.figures.map(({ label, achieved, aim, unit }) => {
        const share = aim > 0 ? Math.min(1, Math.max(0, (achieved / aim) * AIM_AT)) : 0;
        return (
          <View key={label} style={styles.row}>
            <Text style={styles.label}>{label}</Text>
            <View style={styles.track}>
              <View style={[styles.bar, { width: `${share * 100}%` }]} />
              <View style={[styles.mark, { left: `${AIM_AT * 100}%` }]} />
            </View>
            <Text style={styles.value}>
              {number(achieved)} / {number(aim)} {unit}
            </Text>
          </View>
        );
      })}
    </View>
  );
}
