package io.planwright.report;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportBadInputTest {
  private static final CsvTable TABLE = new CsvTable("t", List.of("a"), List.of());

  @SuppressWarnings("NullAway") // what is tested is the refusal of null
  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "a table named like a path",
            () -> new CsvTable("../t", List.of("a"), List.of()),
            IllegalArgumentException.class,
            "name [../t] must be lower-case letters, digits and hyphens. It becomes the name of a"
                + " file."),
        row(
            "a table without columns",
            () -> new CsvTable("t", List.of(), List.of()),
            IllegalArgumentException.class,
            "columns [[]] must not be empty. Name at least one column."),
        row(
            "a column twice",
            () -> new CsvTable("t", List.of("a", "a"), List.of()),
            IllegalArgumentException.class,
            "columns [[a, a]] must all differ. Rename one of the two."),
        row(
            "a short row",
            () -> new CsvTable("t", List.of("a", "b"), List.of(List.of(CsvCell.text("x")))),
            IllegalArgumentException.class,
            "rows[0] [1 cells] must have 2 cells. Use CsvCell.text(\"\") for an empty cell."),
        row(
            "a cell of NaN",
            () -> CsvCell.number(Double.NaN),
            IllegalArgumentException.class,
            "value [NaN] must be finite. Leave the cell empty: CsvCell.text(\"\")."),
        row(
            "a text of null",
            () -> CsvCell.text(null),
            NullPointerException.class,
            "value [null] must not be null. Give a value."),
        row(
            "two tables of one name",
            () -> CsvExport.write(List.of(TABLE, TABLE), Path.of("never-made")),
            IllegalArgumentException.class,
            "tables [t] must have different names. Rename one."),
        row(
            "no folder",
            () -> CsvExport.write(List.of(TABLE), null),
            NullPointerException.class,
            "folder [null] must not be null. Give a value."),
        row(
            "no report for the tables",
            () -> CsvExport.tables(null),
            NullPointerException.class,
            "report [null] must not be null. Give a value."),
        row(
            "no report for the page",
            () -> PlanPage.html(null),
            NullPointerException.class,
            "report [null] must not be null. Give a value."),
        row(
            "no file for the page",
            () -> PlanPage.write(SampleReports.empty(), null),
            NullPointerException.class,
            "file [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
