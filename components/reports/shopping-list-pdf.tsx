import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import {
  ENGLISH_SHOPPING_LIST,
  type ReportItem,
  type ShoppingListReport,
} from "@/lib/engines/reports/shopping-list-report";
import { type Block, flowIntoColumns } from "./column-flow";
import { PageFooter } from "./page-footer";
import { type Paper, paperOf } from "./paper";

const stylesOf = ({ ink }: Paper) =>
  StyleSheet.create({
    columns: { flexDirection: "row", gap: 26, marginTop: 6 },
    column: { flexGrow: 1, flexBasis: 0 },
    aisle: { marginTop: 12, marginBottom: 2, paddingBottom: 2, borderBottomWidth: 0.75, borderBottomColor: ink.line },
    item: { flexDirection: "row", paddingTop: 4.5 },
    box: { width: 9, height: 9, marginTop: 2, borderWidth: 1, borderColor: ink.soft, borderRadius: 2 },
    ticked: { backgroundColor: ink.soft },
    name: { flexGrow: 1, flexBasis: 0, paddingLeft: 8, paddingRight: 8 },
    amount: { maxWidth: 110, fontWeight: 600, textAlign: "right" },
    home: { marginTop: 18, backgroundColor: ink.wash, borderRadius: 6, padding: 10 },
  });

/** Width and height of a column in points. */
const COLUMN = { a4: [238, 735], letter: [247, 685], a5: [150, 490] } as const;

type Row = { readonly aisle: string } | { readonly item: ReportItem };

/** The shopping list: aisles in walking order over two columns, a box before each thing, what it is for below it. */
export function ShoppingListPdf({
  report,
  style,
}: {
  readonly report: ShoppingListReport;
  readonly style?: PaperStyle;
}) {
  const paper = paperOf(style);
  const styles = stylesOf(paper);
  const words = report.words ?? ENGLISH_SHOPPING_LIST;
  const [width, height] = COLUMN[style?.paper ?? "a4"];
  const blocks = report.aisles.flatMap((aisle) => blocksOf(aisle, paper.k, width));
  const pages = flowIntoColumns(blocks, { firstPage: height - 60 * paper.k, nextPages: height });
  return (
    <Document title={report.title} language={report.language} creator="MealPrep360" producer="MealPrep360">
      <Page size={paper.size} style={paper.sheet.page}>
        <Text style={paper.sheet.title}>{report.title}</Text>
        {report.summary === null ? null : <Text style={paper.sheet.subtitle}>{report.summary}</Text>}
        {pages.map((columns, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
          <View key={page} style={styles.columns} break={page > 0}>
            {columns.map((blocks, side) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
              <View key={side} style={styles.column}>
                {blocks.map(({ content }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
                  <ListRow key={n} row={content} paper={paper} />
                ))}
              </View>
            ))}
          </View>
        ))}
        {report.atHome.length === 0 ? null : (
          <View style={styles.home} wrap={false}>
            <Text style={paper.sheet.heading}>{words.atHome}</Text>
            <Text>{report.atHome.join(", ")}</Text>
          </View>
        )}
        <PageFooter text="MealPrep360" paper={paper} />
      </Page>
    </Document>
  );
}

function ListRow({ row, paper }: { readonly row: Row; readonly paper: Paper }) {
  const styles = stylesOf(paper);
  if ("aisle" in row) return <Text style={[paper.sheet.heading, styles.aisle]}>{row.aisle}</Text>;
  const { item } = row;
  return (
    <View style={styles.item} wrap={false}>
      <View style={[styles.box, item.isTicked ? styles.ticked : {}]} />
      <View style={styles.name}>
        <Text>{item.name}</Text>
        {item.recipes.length === 0 ? null : <Text style={paper.sheet.small}>{item.recipes.join(", ")}</Text>}
      </View>
      <Text style={styles.amount}>{item.amount}</Text>
    </View>
  );
}

function blocksOf({ label, items }: ShoppingListReport["aisles"][number], k: number, width: number): Block<Row>[] {
  const heading: Block<Row> = { height: 16 + 15 * k, content: { aisle: label }, isHeading: true };
  return [heading, ...items.map((item) => ({ height: heightOf(item, k, width), content: { item }, isHeading: false }))];
}

/** A close guess from the number of letters: enough to break pages between things. */
function heightOf({ name, amount, recipes }: ReportItem, k: number, width: number): number {
  const amountWidth = Math.min(110, amount.length * 5.3 * k);
  const nameWidth = width - 25 - amountWidth;
  const lines = (letters: number, letterWidth: number, space: number) => Math.ceil((letters * letterWidth * k) / space);
  const nameLines = Math.max(1, lines(name.length, 4.9, nameWidth));
  const recipeLines = lines(recipes.join(", ").length, 3.7, nameWidth);
  const amountLines = Math.max(1, lines(amount.length, 5.3, 110));
  return 4.5 + k * Math.max(amountLines * 13.4, nameLines * 13.4 + recipeLines * 10);
}
