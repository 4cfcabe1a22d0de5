package io.planwright.examples.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwright.run.RunControl;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrmFolderBadInputTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a date in another order | sales_pipeline.csv | 2017-01-10 | 10.01.2017 | 2 | engage_date | 10.01.2017 | sales_pipeline.csv, line 2, column engage_date: [10.01.2017] must be a date like 2017-12-31. Correct it in the export.
          a month 13 | sales_pipeline.csv | 2017-02-20 | 2017-13-20 | 3 | close_date | 2017-13-20 | sales_pipeline.csv, line 3, column close_date: [2017-13-20] must be a date like 2017-12-31. Correct it in the export.
          a 30th of February | sales_pipeline.csv | 2017-02-20 | 2017-02-30 | 3 | close_date | 2017-02-30 | sales_pipeline.csv, line 3, column close_date: [2017-02-30] must be a date like 2017-12-31. Correct it in the export.
          an amount with a currency | sales_pipeline.csv | 4514 | $4514 | 2 | close_value | $4514 | sales_pipeline.csv, line 2, column close_value: [$4514] must be a number like 1234.50. Write it without grouping or currency.
          an amount with grouping | sales_pipeline.csv | 4514 | `"4,514"` | 2 | close_value | 4,514 | sales_pipeline.csv, line 2, column close_value: [4,514] must be a number like 1234.50. Write it without grouping or currency.
          an amount in powers of ten | sales_pipeline.csv | 4514 | 1E999999999 | 2 | close_value | 1E999999999 | sales_pipeline.csv, line 2, column close_value: [1E999999999] must be a number like 1234.50. Write it without grouping or currency.
          an amount that is NaN | sales_pipeline.csv | 4514 | NaN | 2 | close_value | NaN | sales_pipeline.csv, line 2, column close_value: [NaN] must be a number like 1234.50. Write it without grouping or currency.
          an unknown stage | sales_pipeline.csv | Engaging | Engagin | 4 | deal_stage | Engagin | sales_pipeline.csv, line 4, column deal_stage: [Engagin] must be one of Prospecting, Engaging, Won, Lost. Correct it, or tell CrmLayout what it means.
          no stage | sales_pipeline.csv | Prospecting | `` | 5 | deal_stage | `` | sales_pipeline.csv, line 5, column deal_stage: [] must not be empty. Fill it in, or leave the line out.
          no id | sales_pipeline.csv | L1 | `` | 3 | opportunity_id | `` | sales_pipeline.csv, line 3, column opportunity_id: [] must not be empty. Fill it in, or leave the line out.
          an id twice | sales_pipeline.csv | P1 | W1 | 5 | opportunity_id | W1 | sales_pipeline.csv, line 5, column opportunity_id: [W1] must not stand there twice, and it is in line 2 too. Keep one of the two.
          a won deal that has no end | sales_pipeline.csv | 2017-03-01 | `` | 2 | close_date | `` | sales_pipeline.csv, line 2, column close_date: [] must be a date like 2017-12-31, as the deal is Won. Fill it in.
          an account twice | accounts.csv | Bolt | Acme | 3 | account | Acme | accounts.csv, line 3, column account: [Acme] must not stand there twice, and it is in line 2 too. Keep one of the two.
          a founding year in words | accounts.csv | 1996 | old | 2 | year_established | old | accounts.csv, line 2, column year_established: [old] must be a number like 1234.50. Write it without grouping or currency.
          half an employee | accounts.csv | 2822 | 0.5 | 2 | employees | 0.5 | accounts.csv, line 2, column employees: [0.5] must be a whole number like 1996. Correct it in the export.
          a product twice | products.csv | MG Special | GTX Pro | 3 | product | GTX Pro | products.csv, line 3, column product: [GTX Pro] must not stand there twice, and it is in line 2 too. Keep one of the two.
          a price in words | products.csv | 4821 | a lot | 2 | sales_price | a lot | products.csv, line 2, column sales_price: [a lot] must be a number like 1234.50. Write it without grouping or currency.
          a rep twice | sales_teams.csv | Bob | Ann | 3 | sales_agent | Ann | sales_teams.csv, line 3, column sales_agent: [Ann] must not stand there twice, and it is in line 2 too. Keep one of the two.
          """)
  void namesFileLineColumnAndValue(
      String what,
      String file,
      String from,
      String to,
      int line,
      String column,
      String value,
      String message) {
    ExportFiles.write(folder);
    ExportFiles.with(folder, file, text(file).replaceFirst(from, to.replace("$", "\\$")));
    CrmFolderException e = refusal();
    assertThat(e).as(what).hasMessage(message);
    assertThat(e.file()).isEqualTo(file);
    assertThat(e.line()).hasValue(line);
    assertThat(e.column()).contains(column);
    assertThat(e.value()).contains(value);
  }

  @Test
  void namesAMissingColumnAndThoseFound() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", ExportFiles.PRODUCTS.replace("sales_price", "price"));
    CrmFolderException e = refusal();
    assertThat(e)
        .hasMessage(
            "products.csv, line 1, column sales_price: the column is missing. Found are: product,"
                + " series, price. Name it so, or tell CrmLayout how it is called.");
    assertThat(e.column()).contains("sales_price");
  }

  @Test
  void seesThatTheSeparatorIsNoComma() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", ExportFiles.PRODUCTS.replace(',', ';'));
    assertThat(refusal())
        .hasMessage(
            "products.csv, line 1, column product: the column is missing. Found are:"
                + " product;series;sales_price. Export the file with commas between the fields.");
  }

  @Test
  void refusesAColumnThatStandsThereTwice() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", "product,series,sales_price,product\n");
    assertThat(refusal())
        .hasMessage(
            "products.csv, line 1, column product: the column stands there twice. Leave one of the"
                + " two out.");
  }

  @Test
  void refusesAnEmptyFile() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "sales_teams.csv", "\n\n");
    assertThat(refusal())
        .hasMessage(
            "sales_teams.csv: the file is empty. Export it again, with a first line that names the"
                + " columns.");
  }

  @Test
  void refusesDealsWithoutAnyDate() {
    ExportFiles.write(folder);
    ExportFiles.with(
        folder, "sales_pipeline.csv", ExportFiles.DEALS.lines().findFirst().orElseThrow() + "\n");
    assertThat(refusal())
        .hasMessage(
            "sales_pipeline.csv: no line has a date, so the day of the export is not known. Export"
                + " the dates too.");
  }

  @Test
  void refusesARaggedLine() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", ExportFiles.PRODUCTS + "GTK 500,GTK\n");
    CrmFolderException e = refusal();
    assertThat(e)
        .hasMessage(
            "products.csv, line 4: the line has 2 fields, the first line 3. Quote a field that"
                + " holds a comma, and keep empty fields.");
    assertThat(e.column()).isEmpty();
    assertThat(e.value()).isEmpty();
  }

  @Test
  void refusesAQuoteThatIsNotClosed() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", ExportFiles.PRODUCTS + "\"GTK 500,GTK,1\n");
    assertThat(refusal())
        .hasMessage(
            "products.csv, line 4: from here on the text is not CSV. Look for a quote that is not"
                + " closed.");
  }

  @Test
  void refusesTextThatIsNotUtf8WithItsLine() {
    ExportFiles.write(folder);
    byte[] latin = (ExportFiles.PRODUCTS + "Käse,GTK,1\n").getBytes(StandardCharsets.ISO_8859_1);
    ExportFiles.with(folder, "products.csv", latin);
    assertThat(refusal())
        .hasMessage("products.csv, line 4: the text is not UTF-8. Export the file as UTF-8.");
  }

  @Test
  void saysWhatTheDomainRefusesWithItsPlace() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "accounts.csv", ExportFiles.ACCOUNTS.replace("2822", "-3"));
    assertThat(refusal())
        .hasMessage(
            "accounts.csv, line 2, column account: employees [-3] must not be negative. Leave it"
                + " out when unknown.");
  }

  @Test
  void namesTheFilesThatAreMissing() {
    ExportFiles.with(folder, "accounts.csv", ExportFiles.ACCOUNTS);
    CrmFolderException e = refusal();
    assertThat(e)
        .hasMessage(
            folder
                + ": the folder has no products.csv, sales_teams.csv, sales_pipeline.csv. Give the"
                + " folder that holds accounts.csv, products.csv, sales_teams.csv,"
                + " sales_pipeline.csv.");
    assertThat(e.line()).isEmpty();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    folder = folder.resolve("nowhere");
    assertThat(refusal())
        .hasMessage(
            folder
                + ": there is no such folder. Give the folder that holds accounts.csv, products.csv,"
                + " sales_teams.csv, sales_pipeline.csv.");
  }

  @Test
  void refusesAFileInsteadOfAFolder() {
    ExportFiles.write(folder);
    folder = folder.resolve("accounts.csv");
    assertThat(refusal())
        .hasMessage(
            folder
                + ": this is not a folder. Give the folder that holds accounts.csv, products.csv,"
                + " sales_teams.csv, sales_pipeline.csv.");
  }

  private CrmFolderException refusal() {
    return catchThrowableOfType(
        CrmFolderException.class, () -> CrmFolder.of(folder).read(RunControl.unlimited()));
  }

  private static String text(String file) {
    return switch (file) {
      case "accounts.csv" -> ExportFiles.ACCOUNTS;
      case "products.csv" -> ExportFiles.PRODUCTS;
      case "sales_teams.csv" -> ExportFiles.TEAMS;
      default -> ExportFiles.DEALS;
    };
  }
}
