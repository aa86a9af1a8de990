import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import {
  ENGLISH_SHOPPING_LIST,
  type ReportItem,
  type ShoppingListReport,
} from "@/lib/engines/reports/shopping-list-report";
import { type Block, flowIntoColumns } from "./column-flow";
import { PageFooter } from "./page-footer";
import { INK, paper } from "./paper";

const styles = StyleSheet.create({
  columns: { flexDirection: "row", gap: 26, marginTop: 6 },
  column: { flexGrow: 1, flexBasis: 0 },
  aisle: { marginTop: 12, marginBottom: 2, paddingBottom: 2, borderBottomWidth: 0.75, borderBottomColor: INK.line },
  item: { flexDirection: "row", paddingTop: 4.5 },
  box: { width: 9, height: 9, marginTop: 2, borderWidth: 1, borderColor: INK.soft, borderRadius: 2 },
  ticked: { backgroundColor: INK.soft },
  name: { flexGrow: 1, flexBasis: 0, paddingLeft: 8, paddingRight: 8 },
  amount: { maxWidth: 110, fontWeight: 600, textAlign: "right" },
  home: { marginTop: 18, backgroundColor: INK.wash, borderRadius: 6, padding: 10 },
});

/** Points a column has: the first page also holds the title. */
const COLUMN_POINTS = { firstPage: 675, nextPages: 735 };

type Row = { readonly aisle: string } | { readonly item: ReportItem };

/** The shopping list: aisles in walking order over two columns, a box before each thing, what it is for below it. */
export function ShoppingListPdf({ report }: { readonly report: ShoppingListReport }) {
  const words = report.words ?? ENGLISH_SHOPPING_LIST;
  const pages = flowIntoColumns(report.aisles.flatMap(blocksOf), COLUMN_POINTS);
  return (
    <Document title={report.title} language={report.language} creator="MealPrep360" producer="MealPrep360">
      <Page size="A4" style={paper.page}>
        <Text style={paper.title}>{report.title}</Text>
        {report.summary === null ? null : <Text style={paper.subtitle}>{report.summary}</Text>}
        {pages.map((columns, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
          <View key={page} style={styles.columns} break={page > 0}>
            {columns.map((blocks, side) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
              <View key={side} style={styles.column}>
                {blocks.map(({ content }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once
                  <ListRow key={n} row={content} />
                ))}
              </View>
            ))}
          </View>
        ))}
        {report.atHome.length === 0 ? null : (
          <View style={styles.home} wrap={false}>
            <Text style={paper.heading}>{words.atHome}</Text>
            <Text>{report.atHome.join(", ")}</Text>
          </View>
        )}
        <PageFooter text="MealPrep360" />
      </Page>
    </Document>
  );
}

function ListRow({ row }: { readonly row: Row }) {
  if ("aisle" in row) return <Text style={[paper.heading, styles.aisle]}>{row.aisle}</Text>;
  const { item } = row;
  return (
    <View style={styles.item} wrap={false}>
      <View style={[styles.box, item.isTicked ? styles.ticked : {}]} />
      <View style={styles.name}>
        <Text>{item.name}</Text>
        {item.recipes.length === 0 ? null : <Text style={paper.small}>{item.recipes.join(", ")}</Text>}
      </View>
      <Text style={styles.amount}>{item.amount}</Text>
    </View>
  );
}

function blocksOf({ label, items }: ShoppingListReport["aisles"][number]): Block<Row>[] {
  const heading: Block<Row> = { height: 31, content: { aisle: label }, isHeading: true };
  return [heading, ...items.map((item) => ({ height: heightOf(item), content: { item }, isHeading: false }))];
}

/** A close guess from the number of letters: enough to break pages between things. */
function heightOf({ name, amount, recipes }: ReportItem): number {
  const amountWidth = Math.min(110, amount.length * 5.3);
  const nameWidth = 238 - 25 - amountWidth;
  const lines = (letters: number, letterWidth: number, width: number) => Math.ceil((letters * letterWidth) / width);
  const nameLines = Math.max(1, lines(name.length, 4.9, nameWidth));
  const recipeLines = lines(recipes.join(", ").length, 3.7, nameWidth);
  const amountLines = Math.max(1, lines(amount.length, 5.3, 110));
  return 4.5 + Math.max(amountLines * 13.4, nameLines * 13.4 + recipeLines * 10);
}
