package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.examples.folder.ExportFiles;
import io.planwright.plan.SalesPlan;
import io.planwright.testkit.JsonRoundTrip;
import io.planwright.testkit.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PlanFromCrmTest {

  /** What most tests look at: a plan by the defaults. */
  @TempDir static Path standard;

  private static String standardOut = "";
  private static String standardErr = "";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  static void planByTheDefaults() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new PlanFromCrm(stream(out), stream(err), false).run("--out", standard.toString());
    standardOut = text(out);
    standardErr = text(err);
    assertThat(code).as(standardErr).isZero();
  }

  private int run(boolean terminal, String... args) {
    out.reset();
    err.reset();
    return new PlanFromCrm(stream(out), stream(err), terminal).run(args);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void plansFromAGeneratedCrm() throws IOException {
    Path plan = folder.resolve("some/where");
    assertThat(run(false, "--out", plan.toString(), "--seed", "7")).as(text(err)).isZero();
    assertThat(files())
        .hasSize(37)
        .contains("some/where/plan.html", "some/where/plan.json", "some/where/csv/findings.csv");
    assertThat(text(out))
        .startsWith("Sales plan FY2026-Q1, from the CRM generated from seed 7, as of 2025-12-31\n")
        .contains("opportunities   10,000: won ")
        .contains("303 of 10,000 deals refer to a product that is not in the CRM")
        .containsPattern("revenue won     EUR [\\d,]+ from \\d{4}-\\d\\d-\\d\\d to 2025-12-31")
        .contains("month bookings  2026-M01 EUR ")
        .contains("working days    Monday to Friday but for New Year's Day, Good Friday")
        .contains("SensorPro -> Sensor Pro in ", "manufacuring -> manufacturing in ")
        .contains("pipeline        since 2025-09-30: ", "win model       ")
        .contains("budget          by judged curves", "balance         fullest person at ")
        .contains(
            "\njudgement       45 forecasters: ", "\njudgement       commits for 2026-M01: EUR ")
        .containsPattern("audit           \\d+ people overloaded, .* % of the value is missed")
        .containsPattern("work            \\d+ activities of the roll-out and the 8 largest deals")
        .containsPattern("done by         plan-agreed by 2026-\\d\\d-\\d\\d with 80 %")
        .containsPattern("load            busiest in the next 4 weeks: .* \\d+ %")
        .containsPattern("contacts        of \\d+ open deals \\d+ hang on one person")
        .containsPattern(
            "decisions       by statements generated from seed 7: D\\d+ \\d+ % .* turns on ")
        .containsPattern("next steps      D\\d+ ")
        .contains("written         " + plan.resolve("plan.html"));
    assertThat(text(out)).isASCII();
    String html = Files.readString(plan.resolve("plan.html"));
    assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<script");
    assertThat(html).contains("Sales plan FY2026-Q1", "Work by person before and after");
  }

  @Test
  void hasOneNumberToPlanWithInTerminalAndPage() throws IOException {
    Matcher planned =
        Pattern.compile("next quarter    2026-Q1 EUR ([\\d,]+), .*: the number to plan with")
            .matcher(standardOut);
    assertThat(planned.find()).isTrue();
    String chance = between(standardOut, "its probability is ", "\\.\\d %, asked for");
    assertThat(standardOut)
        .contains("second look     2026-Q1 ", ": not to plan with, it sees one value")
        .contains("deals alone     ", ", where the number to plan with gives " + chance + " %: ")
        .contains("10 % more leads +", " points for the target)");
    String html = Files.readString(standard.resolve("plan.html"));
    assertThat(html)
        .contains("To plan with: EUR " + planned.group(1) + " in FY2026-Q1")
        .contains("A second look, not the number to plan with.");
  }

  private static String between(String text, String before, String after) {
    Matcher found = Pattern.compile(Pattern.quote(before) + "(.+?)" + after).matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void leavesFaultsOfTheDataToItsQuality() {
    SalesPlan plan =
        JsonMapper.shared().readValue(standard.resolve("plan.json").toFile(), SalesPlan.class);
    assertThat(plan.content().swotFactors())
        .isNotEmpty()
        .noneMatch(factor -> factor.statement().contains("CRM records"));
    assertThat(plan.content().budget().orElseThrow().amounts())
        .containsKey("manufacturing")
        .doesNotContainKey("manufacuring");
  }

  @Test
  void writesAPlanThatJsonReadsBack() throws IOException {
    String json = Files.readString(standard.resolve("plan.json"));
    SalesPlan plan = JsonMapper.shared().readValue(json, SalesPlan.class);
    assertThat(plan.id()).isEqualTo("plan-FY2026-Q1");
    assertThat(plan.content().goals()).isNotEmpty();
    JsonRoundTrip.assertRoundTrips(plan, SalesPlan.class);
  }

  @Test
  void writesTheSameForTheSameSeed() throws IOException {
    assertThat(run(false, "--out", folder.toString())).isZero();
    assertThat(text(out).replace(folder.toString(), standard.toString())).isEqualTo(standardOut);
    for (String file : files()) {
      assertThat(folder.resolve(file)).hasSameBinaryContentAs(standard.resolve(file));
    }
    assertThat(files()).hasSize(37);
  }

  @Test
  void plansFromTheRealExport() {
    String export = SharedData.pipeline().toString();
    assertThat(run(false, export, "--out", folder.toString())).as(text(err)).isZero();
    assertThat(text(out))
        .startsWith("Sales plan FY2018-Q1, from " + export + ", as of 2017-12-31\n")
        .contains("opportunities   8,800: won 4,238, lost 2,473, Engaging 1,589, Prospecting 500\n")
        .contains("revenue won     USD 10,005,534 from 2017-03-01 to 2017-12-31\n")
        .contains(
            "by quarter      2017-Q1 1,134,672, 2017-Q2 3,086,111, 2017-Q3 2,982,255, 2017-Q4"
                + " 2,802,496\n")
        .contains(
            "dead deals      1,291 of 1,589 Engaging older than the longest closed cycle (138"
                + " days)\n")
        .contains(
            "2017-Q2 to 2017-Q3 -103,856 = volume +7,383.04, mix -95,454.46, price -15,784.58\n")
        .contains("next quarter    2018-Q1 USD ")
        .contains("; seasonal naive is better: nothing has proved to beat it over 7 periods")
        .contains(
            "pipeline        since 2017-09-30: 2,409 open + 1,665 new - 789 lost - 1,196 won ="
                + " 2,089 deals; USD 0 + 1,550,568 new + 1,251,928 up - 2,802,496 won = 0\n")
        .contains("zombies         1,291 of 2,089 open deals are older than any deal was")
        .contains("win model       no better than the base rate of ")
        .contains("GTXPro")
        .contains("technolgy");
    assertThat(files()).hasSize(37);
  }

  @Test
  void plansWithWhatWasKnownOnADay() {
    assertThat(run(false, "--out", folder.toString(), "--as-of", "2024-09-30"))
        .as(text(err))
        .isZero();
    assertThat(text(out))
        .startsWith("Sales plan FY2024-Q4, from ")
        .contains(", as of 2024-09-30\n");
  }

  @Test
  void plansFromVeryFewDeals() {
    Path export = ExportFiles.write(subfolder("export"));
    assertThat(run(false, export.toString(), "--out", folder.resolve("plan").toString()))
        .as(text(err))
        .isZero();
    assertThat(text(out)).contains("opportunities   4: won 1, lost 1, Engaging 1, Prospecting 1\n");
  }

  @Test
  void showsItsUse() {
    assertThat(run(false, "x", "--help")).isZero();
    assertThat(text(out))
        .startsWith("Plans the next quarter")
        .contains("--as-of DATE")
        .contains("Exit code:");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void refusesArgumentsThatItCannotUse() {
    refused("option [--fast] is not known. Known are --out, --as-of, --seed and --help.", "--fast");
    refused("option [--out] must have a value. See --help.", "--out");
    refused(
        "--as-of [31.12.2017] must be a date. Write it like 2017-12-31.", "--as-of", "31.12.2017");
    refused("--seed [one] must be a whole number. Write it like 42.", "--seed", "one");
    refused(
        "argument [b] is one folder too many. Give one folder with the whole export.", "a", "b");
    refused("argument [\0] must be the path of a folder. Check it.", "\0");
    refused(
        "--as-of [2020-01-01] must not be before the first deal. Choose a later day.",
        "--as-of",
        "2020-01-01",
        "--out",
        folder.resolve("plan").toString());
    assertThat(files()).isEmpty();
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    String missing = folder.resolve("missing").toString();
    refused(
        missing
            + ": there is no such folder. Give the folder that holds accounts.csv, products.csv,"
            + " sales_teams.csv, sales_pipeline.csv.",
        missing,
        "--out",
        folder.resolve("plan").toString());
    assertThat(files()).isEmpty();
  }

  @Test
  void keepsThePlanThatIsThereWhenTheInputIsBad() throws IOException {
    Path export = ExportFiles.write(subfolder("export"));
    Path plan = subfolder("plan");
    Files.writeString(plan.resolve("plan.html"), "the last plan");
    ExportFiles.with(export, "products.csv", ExportFiles.PRODUCTS.replace("series", "family"));
    refused(
        "products.csv, line 1, column series: the column is missing. Found are: product, family,"
            + " sales_price. Name it so, or tell CrmLayout how it is called.",
        export.toString(),
        "--out",
        plan.toString());
    ExportFiles.write(export);
    ExportFiles.with(export, "sales_pipeline.csv", ExportFiles.DEALS.replace("4514", "lots"));
    refused(
        "sales_pipeline.csv, line 2, column close_value: [lots] must be a number like 1234.50. Write"
            + " it without grouping or currency.",
        export.toString(),
        "--out",
        plan.toString());
    assertThat(files())
        .filteredOn(file -> file.startsWith("plan"))
        .containsExactly("plan/plan.html");
    assertThat(plan.resolve("plan.html")).hasContent("the last plan");
  }

  @Test
  void refusesAFileAsFolderForThePlan() throws IOException {
    Path file = folder.resolve("plan");
    Files.writeString(file, "mine");
    refused(
        "--out [" + file + "] must be a folder. Choose another name.", "--out", file.toString());
    assertThat(file).hasContent("mine");
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "mine");
    assertThat(run(false, "--out", file.resolve("plan").toString()))
        .isEqualTo(PlanFromCrm.BAD_INPUT);
    assertThat(text(err))
        .contains("planwright: cannot read or write [")
        .contains("Check the path and its permissions.");
    assertThat(files()).containsExactly("file");
  }

  @Test
  void tellsAnInternalErrorFromBadInput() {
    PrintStream broken =
        new PrintStream(out, true, StandardCharsets.UTF_8) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("broken on purpose");
          }
        };
    assertThat(new PlanFromCrm(broken, stream(err), false).run("--help"))
        .isEqualTo(PlanFromCrm.INTERNAL_ERROR);
    assertThat(text(err))
        .startsWith("planwright: internal error, please report it:\n")
        .contains("broken on purpose");
  }

  @Test
  void showsProgressInOneLineOnATerminalOnly() {
    String plan = folder.toString();
    assertThat(run(true, "--out", plan)).isZero();
    assertThat(text(err)).contains("\rgenerate a CRM, 0 of 1").doesNotContain("\n").endsWith("\r");
    assertThat(standardErr).startsWith("generate a CRM\n").doesNotContain("\r");
    assertThat(standardErr.lines()).hasSizeLessThan(25).contains("analyse", "set goals");
  }

  private Path subfolder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refused(String message, String... args) {
    assertThat(run(false, args)).isEqualTo(PlanFromCrm.BAD_INPUT);
    assertThat(text(err)).endsWith("planwright: " + message + "\n");
    assertThat(text(out)).isEmpty();
  }
}
