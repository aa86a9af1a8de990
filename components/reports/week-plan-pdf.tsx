import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import { ENGLISH_WEEK_PLAN, type WeekPlanReport } from "@/lib/engines/reports/week-plan-report";
import { EaterCard } from "./eater-card";
import { PageFooter } from "./page-footer";
import { paperOf } from "./paper";
import { RecipePage } from "./recipe-page";
import { WeekGrid } from "./week-grid";

const styles = StyleSheet.create({
  grid: { paddingTop: 30, paddingBottom: 40, paddingHorizontal: 34 },
  eaters: { flexDirection: "row", flexWrap: "wrap", gap: 8, marginTop: 10 },
});

/** The week plan: a landscape page with the whole week and every eater, then each recipe on a page of its own. */
export function WeekPlanPdf({ report, style }: { readonly report: WeekPlanReport; readonly style?: PaperStyle }) {
  const paper = paperOf(style);
  const words = report.words ?? ENGLISH_WEEK_PLAN;
  return (
    <Document title={report.title} language={report.language} creator="MealPrep360" producer="MealPrep360">
      <Page size={paper.size} orientation="landscape" style={[paper.sheet.page, styles.grid]} bookmark={report.title}>
        <Text style={paper.sheet.title}>{report.title}</Text>
        {report.summary === null ? null : <Text style={paper.sheet.subtitle}>{report.summary}</Text>}
        {report.eaters.length === 0 ? null : (
          <View style={styles.eaters}>
            {report.eaters.map((eater, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
              <EaterCard key={n} eater={eater} words={words} paper={paper} />
            ))}
          </View>
        )}
        <WeekGrid report={report} words={words} paper={paper} />
        <PageFooter text="MealPrep360" paper={paper} inset={34} />
      </Page>
      {report.recipes.map((recipe, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
        <RecipePage key={n} recipe={recipe} footer={report.title} words={words} paper={paper} />
      ))}
    </Document>
  );
}
