package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

  @Test
  void namesATableASection() {
    assertThat(CsvExport.tables(SampleReports.empty()))
        .extracting(CsvTable::name)
        .containsExactly(
            "findings",
            "segments",
            "pipeline",
            "forecast",
            "bookings",
            "booking-sources",
            "movement",
            "zombies",
            "reliability",
            "goals",
            "quotas",
            "allocation-budget",
            "allocation-balance",
            "allocation-audit",
            "allocation-moves",
            "options",
            "schedule",
            "work",
            "work-deliveries",
            "work-load",
            "stakeholders",
            "people",
            "people-ties",
            "people-decision",
            "people-steps",
            "people-buying-centre",
            "people-meddpicc",
            "people-influence",
            "people-communication",
            "people-responsibilities",
            "people-responsibility-gaps",
            "people-joint-plan",
            "people-reliability",
            "variance",
            "pacing");
  }

  @Test
  void writesARowForEachRow() {
    assertThat(CsvExport.tables(SampleReports.full()))
        .extracting(table -> table.name() + " " + table.rows().size())
        .containsExactly(
            "findings 4",
            "segments 13",
            "pipeline 15",
            "forecast 4",
            "bookings 14",
            "booking-sources 3",
            "movement 7",
            "zombies 3",
            "reliability 3",
            "goals 6",
            "quotas 38",
            "allocation-budget 11",
            "allocation-balance 35",
            "allocation-audit 2",
            "allocation-moves 2",
            "options 4",
            "schedule 6",
            "work 8",
            "work-deliveries 4",
            "work-load 40",
            "stakeholders 17",
            "people 5",
            "people-ties 4",
            "people-decision 3",
            "people-steps 2",
            "people-buying-centre 2",
            "people-meddpicc 2",
            "people-influence 2",
            "people-communication 2",
            "people-responsibilities 2",
            "people-responsibility-gaps 2",
            "people-joint-plan 2",
            "people-reliability 0",
            "variance 5",
            "pacing 3");
  }

  @Test
  void keepsAmountsExactAndSigned() {
    assertThat(table("variance").toCsv())
        .isEqualTo(
            """
            step,kind,amount,currency
            Plan 2017-Q3,total,3086111.00,USD
            Volume,change,7383.04,USD
            Mix,change,-95454.46,USD
            Price,change,-15784.58,USD
            Actual 2017-Q3,total,2982255.00,USD
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void writesTheOutlookOfThePipelineInFull() {
    assertThat(table("bookings").toCsv())
        .contains("2018-Q1,booked,120500.0,USD,\r\n")
        .contains("2018-Q1,at least the quota,3125000.0,USD,0.17\r\n");
    assertThat(table("movement").toCsv())
        .contains("down,change,-120000.25,USD,31\r\n")
        .endsWith("open on 2017-12-31,total,3187503.75,USD,2089\r\n");
    assertThat(table("zombies").toCsv()).contains("Engaging,1589,1291\r\n");
  }

  @Test
  void disarmsEachTextOfAReport() {
    for (CsvTable table : CsvExport.tables(SampleReports.withText("=cmd|'/c calc'!A0"))) {
      assertThat(table.toCsv()).as(table.name()).doesNotContainPattern("(?m)(^|,)\"?=");
      assertThat(table.rows()).as(table.name()).isNotEmpty();
    }
  }

  @Test
  void writesFiles(@TempDir Path folder) throws Exception {
    Path export = folder.resolve("a/b");
    List<Path> files = CsvExport.write(CsvExport.tables(SampleReports.full()), export);
    assertThat(files).hasSize(35).allMatch(Files::isRegularFile);
    assertThat(files.get(10)).hasFileName("quotas.csv").hasContent(table("quotas").toCsv());
    assertThat(export).isDirectoryNotContaining("glob:**.part");
  }

  private static CsvTable table(String name) {
    return CsvExport.tables(SampleReports.full()).stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
