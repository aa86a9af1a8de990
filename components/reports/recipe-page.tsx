import { Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReportRecipe, WeekPlanWords } from "@/lib/engines/reports/week-plan-report";
import { PageFooter } from "./page-footer";
import { type Paper, SERIF } from "./paper";

const stylesOf = ({ k, ink }: Paper) =>
  StyleSheet.create({
    when: { fontFamily: SERIF, fontStyle: "italic", fontSize: 10.5 * k, color: ink.accent, marginBottom: 2 },
    rule: { borderBottomWidth: 0.75, borderBottomColor: ink.line, marginTop: 10, marginBottom: 14 },
    columns: { flexDirection: "row" },
    ingredients: { width: 172, paddingRight: 18 },
    method: { flexGrow: 1, flexBasis: 0, paddingLeft: 18, borderLeftWidth: 0.75, borderLeftColor: ink.line },
    part: { fontWeight: 600, fontSize: 9.5 * k, marginTop: 8 },
    line: { fontSize: 10 * k, marginTop: 4, lineHeight: 1.3 },
    step: { flexDirection: "row", marginTop: 7 },
    stepNumber: {
      width: 18,
      fontFamily: SERIF,
      fontWeight: 600,
      fontSize: 12 * k,
      lineHeight: 1.15,
      color: ink.accent,
    },
    stepText: { flexGrow: 1, flexBasis: 0, fontSize: 10.5 * k, lineHeight: 1.42 },
    nutrition: {
      marginTop: 18,
      backgroundColor: ink.wash,
      borderRadius: 6,
      paddingHorizontal: 10,
      paddingVertical: 7,
      flexDirection: "row",
      flexWrap: "wrap",
      fontSize: 9 * k,
    },
    figure: { marginRight: 14 },
  });

interface RecipePageProps {
  readonly recipe: ReportRecipe;
  readonly footer: string;
  readonly words: WeekPlanWords;
  readonly paper: Paper;
}

/** A recipe as a page of a cookbook: ingredients beside the method, what a serving holds at the end. */
export function RecipePage({ recipe, footer, words, paper }: RecipePageProps) {
  const styles = stylesOf(paper);
  const { ink } = paper;
  const facts = [
    words.servings(recipe.servings),
    ...(recipe.minutes === null ? [] : [words.minutes(recipe.minutes)]),
    ...(recipe.source === null ? [] : [recipe.source]),
  ];
  let stepNumber = 0;
  return (
    <Page size={paper.size} style={paper.sheet.page} bookmark={recipe.title}>
      {recipe.when === null ? null : <Text style={styles.when}>{recipe.when}</Text>}
      <Text style={paper.sheet.title}>{recipe.title}</Text>
      <Text style={paper.sheet.subtitle}>{facts.join("  ·  ")}</Text>
      <View style={styles.rule} />
      <View style={styles.columns}>
        <View style={styles.ingredients}>
          <Text style={paper.sheet.heading}>{words.ingredients}</Text>
          {recipe.ingredients.map((group, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
            <View key={n}>
              {group.heading === null ? null : <Text style={styles.part}>{group.heading}</Text>}
              {group.lines.map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
                <Text key={at} style={styles.line}>
                  {line}
                </Text>
              ))}
            </View>
          ))}
        </View>
        <View style={styles.method}>
          <Text style={paper.sheet.heading}>{words.method}</Text>
          {recipe.method.map((group, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
            <View key={n}>
              {group.heading === null ? null : <Text style={styles.part}>{group.heading}</Text>}
              {group.steps.map((step) => {
                stepNumber += 1;
                return (
                  <View key={stepNumber} style={styles.step}>
                    <Text style={styles.stepNumber}>{stepNumber}</Text>
                    <Text style={styles.stepText}>{step}</Text>
                  </View>
                );
              })}
            </View>
          ))}
        </View>
      </View>
      {recipe.nutrition.length === 0 ? null : (
        <View style={styles.nutrition} wrap={false}>
          <Text style={[styles.figure, { color: ink.soft }]}>{words.perServing}</Text>
          {recipe.nutrition.map(({ label, value }) => (
            <Text key={label} style={styles.figure}>
              {label} <Text style={{ fontWeight: 600 }}>{value}</Text>
            </Text>
          ))}
        </View>
      )}
      <PageFooter text={footer} paper={paper} />
    </Page>
  );
}
