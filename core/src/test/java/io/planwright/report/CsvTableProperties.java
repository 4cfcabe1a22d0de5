package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTableProperties {

  @Property(tries = 300)
  void neverBeginsAFieldWithAFormulaSign(@ForAll("texts") String text) {
    String field = firstField(text);
    String value =
        field.startsWith("\"")
            ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
            : field;
    assertThat(value.stripLeading()).doesNotMatch("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    assertThat(value).isIn(text, "'" + text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> dangerous =
        Arbitraries.strings().withChars("=+-@\t\r\n \"',;|1a\uFF1D").ofMaxLength(8);
    return Arbitraries.oneOf(dangerous, Arbitraries.strings().ofMaxLength(12));
  }

  private static String firstField(String text) {
    String csv = new CsvTable("t", List.of("a"), List.of(List.of(CsvCell.text(text)))).toCsv();
    return csv.substring("a\r\n".length(), csv.length() - 2);
  }
}
