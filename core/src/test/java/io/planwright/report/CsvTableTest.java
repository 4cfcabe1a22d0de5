package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201",
        "=HYPERLINK(\"x\",\"y\")"
      })
  void disarmsAFormula(String formula) {
    String field = firstField(formula);
    assertThat(field.startsWith("\"") ? field.substring(1) : field).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Acme", "a=b", "1-2", "'quoted'", "49 170", "#1"})
  void leavesAHarmlessTextAsItIs(String text) {
    assertThat(firstField(text)).isEqualTo(text);
  }

  @Test
  void keepsNumbersNumbers() {
    List<CsvCell> row =
        List.of(
            CsvCell.number(-5),
            CsvCell.number(-0.25),
            CsvCell.number(1e21),
            CsvCell.amount(Money.of("-95454.46", "USD")),
            new CsvCell.Number(new BigDecimal("-1E+3")),
            CsvCell.date(LocalDate.of(2017, 12, 31)));
    CsvTable table = new CsvTable("t", List.of("a", "b", "c", "d", "e", "f"), List.of(row));
    assertThat(table.toCsv())
        .isEqualTo("a,b,c,d,e,f\r\n-5,-0.25,1000000000000000000000,-95454.46,-1000,2017-12-31\r\n");
  }

  @Test
  void quotesAfterRfc4180() {
    CsvTable table =
        new CsvTable(
            "t",
            List.of("a,b", "c"),
            List.of(List.of(CsvCell.text("say \"hi\""), CsvCell.text("two\r\nlines"))));
    assertThat(table.toCsv()).isEqualTo("\"a,b\",c\r\n\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n");
  }

  @Test
  void disarmsAHeading() {
    assertThat(new CsvTable("t", List.of("=1+1"), List.of()).toCsv()).isEqualTo("'=1+1\r\n");
  }

  private static String firstField(String text) {
    String csv = new CsvTable("t", List.of("a"), List.of(List.of(CsvCell.text(text)))).toCsv();
    return csv.substring("a\r\n".length(), csv.length() - 2);
  }
}
