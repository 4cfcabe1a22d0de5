package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PlanPageTest {
  static Stream<PlanReport> reports() {
    return Stream.of(
        SampleReports.full(),
        SampleReports.tiny(),
        SampleReports.empty(),
        SampleReports.withText("plain"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void holdsNothingThatRunsOrLoads(PlanReport report) throws Exception {
    String html = PlanPage.html(report);
    PageDocument page = PageDocument.parse(html);
    assertThat(page.all("//script|//iframe|//object|//embed|//link|//img|//base|//form")).isEmpty();
    assertThat(page.all("//@*[starts-with(name(),'on')]/..")).isEmpty();
    assertThat(page.attributes("//*[@href]", "href")).allMatch(link -> link.startsWith("#"));
    assertThat(page.all("//*[@src]")).isEmpty();
    assertThat(html).doesNotContain("url(", "@import", "http:", "https:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></style><script>alert(1)</script>",
        "&lt;script&gt; &amp; ]]> <!-- -->",
        "\u202Egnp.exe \u0000 \u001B[31m \uD800 \uFFFE",
        "javascript:alert(1)"
      })
  void keepsAHostileTextAText(String hostile) throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.withText(hostile)));
    PageDocument plain = PageDocument.parse(PlanPage.html(SampleReports.withText("x")));
    assertThat(page.all("//*[not(ancestor::*[local-name()='svg'])]"))
        .extracting(Element::getTagName)
        .as("elements outside of pictures")
        .containsExactlyElementsOf(
            plain.all("//*[not(ancestor::*[local-name()='svg'])]").stream()
                .map(Element::getTagName)
                .toList());
    assertThat(page.all("//@*[starts-with(name(),'on')]/..")).isEmpty();
    assertThat(page.attributes("//*[@href]", "href")).allMatch(link -> link.startsWith("#"));
    if (hostile.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      assertThat(page.texts("//h1")).containsExactly(hostile);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void namesEachIdOnceAndEachReferenceHasItsTarget(PlanReport report) throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    List<String> ids = page.attributes("//*[@id]", "id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.attributes("//a", "href")).allMatch(link -> ids.contains(link.substring(1)));
    assertThat(page.attributes("//*[@aria-labelledby]", "aria-labelledby"))
        .flatMap(names -> Arrays.asList(names.split(" ")))
        .isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void givesEachPictureATextAlternativeAndItsFigures(PlanReport report) throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    for (Element svg : page.all("//svg[@role='img']")) {
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
    assertThat(page.all("//svg[not(@role='img') and not(@aria-hidden='true')]")).isEmpty();
    assertThat(page.all("//figure[not(details//tbody/tr)]")).isEmpty();
    assertThat(page.all("//figure[count(svg)!=3]")).isEmpty();
    assertThat(page.all("//table[not(caption)]|//th[not(@scope)]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void ordersItsHeadings(PlanReport report) throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    int level = 0;
    for (Element heading : page.all("//h1|//h2|//h3|//h4")) {
      int next = heading.getTagName().charAt(1) - '0';
      assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.all("//h1")).hasSize(1);
    assertThat(page.texts("//section/h2"))
        .containsExactlyElementsOf(Arrays.stream(Section.values()).map(Section::title).toList());
    assertThat(page.attributes("/html", "lang")).containsExactly("en");
  }

  @Test
  void saysWhatIsMissingInsteadOfDrawingIt() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.empty()));
    assertThat(page.all("//figure")).isEmpty();
    assertThat(page.texts("//p[@class='empty']"))
        .hasSize(Section.values().length)
        .contains("No forecast: there is not enough history for one, and none was made up.");
  }

  @Test
  void drawsAFigureForEachAnalysis() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.attributes("//figure", "id"))
        .containsExactly(
            "quality-findings",
            "market-revenue-1",
            "market-wins-1",
            "market-revenue-2",
            "market-wins-2",
            "pipeline-age",
            "forecast-1",
            "outlook-bookings-1",
            "outlook-skill-1",
            "outlook-bookings-2",
            "outlook-movement",
            "outlook-zombies",
            "outlook-reliability",
            "quotas-team",
            "quotas-rep",
            "allocation-budget",
            "allocation-balance",
            "allocation-audit",
            "strategy-options",
            "schedule-gantt",
            "work-gantt",
            "work-load",
            "stakeholders-map",
            "people-map-1",
            "people-network-1",
            "people-engagement-1",
            "control-variance",
            "control-pacing");
  }

  @Test
  void saysWhatOpenDealsAreWorthOnlyWhereThatIsKnown() throws Exception {
    String headings = "//figure[@id='pipeline-age']//thead//th";
    assertThat(PageDocument.parse(PlanPage.html(SampleReports.tiny())).texts(headings))
        .containsExactly("Stage", "Age", "Deals", "Zombie");
    assertThat(PageDocument.parse(PlanPage.html(SampleReports.full())).texts(headings))
        .containsExactly("Stage", "Age", "Deals", "Worth, USD", "Zombie");
  }

  @Test
  void countsTheZombies() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.texts("//figure[@id='pipeline-age']/figcaption/p"))
        .containsExactly(
            "2,119 open deals worth USD\u00A05.07\u00A0M. 1,303 of them (61\u00A0%) are zombies:"
                + " older than any deal that was ever closed here.");
    assertThat(page.all("//figure[@id='pipeline-age']/svg/path[@class='flagged']")).hasSize(2 * 3);
  }

  @Test
  void saysWhoWorksOnWhat() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.texts("//figure[@id='work-load']/figcaption/p"))
        .containsExactly(
            "10 people have 600 planned hours of 1.60\u00A0k; 6 weeks of one person have no hour left. The"
                + " picture shows the first 8.");
    assertThat(page.all("//figure[@id='work-load']/svg/path[@class='flagged']")).hasSize(4 * 3);
    assertThat(page.texts("(//section[@id='work']//table)[last()]//tbody/tr[3]/td"))
        .contains("2018-02-04", "no", "50 %", "Waits for Person 3.");
  }

  @Test
  void saysWhoMovesWhomAndHowItIsDecided() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.all("//figure[@id='people-network-1']/svg/path[contains(@class, 'foe')]"))
        .as("one tie that works against, dashed, in each size")
        .hasSize(3);
    assertThat(page.texts("//figure[@id='people-engagement-1']/figcaption/p"))
        .containsExactly("2 of 5 have a way to go; of 1 it is not known where they stand.");
    assertThat(page.all("//figure[@id='people-engagement-1']/svg/path[@class='flagged']"))
        .hasSize(2 * 3);
    assertThat(page.texts("//section[@id='stakeholders']/div[@class='deal']/h3"))
        .containsExactly("The deals at a glance", "Deal of a long name");
    assertThat(page.texts("//div[@class='deal']/p"))
        .contains(
            "Approved with 62 % probability.",
            "Where they stand is not known of Eve: ask before you plan with them.",
            "Not known: no promise was due.");
    assertThat(page.texts(peopleTable(0) + "//tbody/tr[1]/td"))
        .as("at a glance")
        .containsExactly(
            "62 %",
            "Bartholomew Featherstonehaugh-Cholmondeley", "Meet: Ada, by Bo Seller, 2026-01-09");
    assertThat(page.texts(peopleTable(1) + "//tbody/tr[1]/td"))
        .as("what to do next")
        .containsExactly(
            "Ada",
            "Bo Seller",
            "2026-01-09",
            "2 days",
            "62 % to 71 %",
            "Nobody has spoken to her.");
  }

  @Test
  void showsWhoHasASayAndNamesWhoIsNotOnTheMap() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.texts(peopleTable(3) + "//tbody/tr[5]/td")).contains("not known", "supportive");
    assertThat(page.texts("//figure[@id='people-map-1']/figcaption/p"))
        .containsExactly(
            "1 of 2 to be managed closely; against: Bartholomew Featherstonehaugh-Cholmondeley."
                + " Not on the map, as too little is known: Ada, Cy, Eve.");
  }

  private static String peopleTable(int number) {
    return "(//section[@id='stakeholders']//div[@class='scroll' and not(ancestor::figure)]/table)["
        + (number + 1)
        + "]";
  }

  @Test
  void saysWhatThePipelineMayBring() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.texts("//figure[@id='outlook-bookings-2']/figcaption/p"))
        .containsExactly(
            "2.81\u00A0M is expected; 2.37\u00A0M to 3.24\u00A0M with 80\u00A0% probability."
                + " 120\u00A0k is booked already. The quota of 3.12\u00A0M is reached with"
                + " 17\u00A0% probability. The floor of 1.00\u00A0M is reached with 100\u00A0%"
                + " probability.");
    assertThat(page.texts("//figure[@id='outlook-skill-1']/figcaption/p").get(0))
        .startsWith("seasonal naive is better:")
        .endsWith(" What is below \u2212100\u00A0% is drawn at the edge.");
    PageDocument tiny = PageDocument.parse(PlanPage.html(SampleReports.tiny()));
    assertThat(tiny.texts("//figure[@id='outlook-skill-1']//tbody//td"))
        .as("a source that was not compared has no skill")
        .containsExactly("0", "\u2013", "\u2013", "\u2013", "\u2013", "\u2013", "yes");
    assertThat(page.texts("//figure[@id='outlook-movement']//td[@class='n']"))
        .contains("-2,802,496.00", "737", "3,187,503.75", "2,089");
    assertThat(page.texts("//figure[@id='outlook-zombies']/figcaption/p"))
        .containsExactly("1,303 of 2,119 open deals (61\u00A0%) hardly come to anything.");
    assertThat(page.texts("//figure[@id='outlook-reliability']/figcaption/p").get(0))
        .contains("no better than the base rate of 63.2 %")
        .endsWith("What was stated lies outside of the interval in 1 of 3 groups.");
  }

  @Test
  void writesAStatementAboutWinsWithoutAPicture() throws Exception {
    PlanReport report =
        SampleReports.empty().toBuilder()
            .pipelineOutlook(
                new PipelineOutlook(List.of(), List.of(), List.of(), List.of(), "Too few deals."))
            .build();
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    assertThat(page.all("//figure")).isEmpty();
    assertThat(page.texts("//section[@id='pipeline-outlook']/p")).containsExactly("Too few deals.");
  }

  @Test
  void writesExactAmountsInTables() throws Exception {
    PageDocument page = PageDocument.parse(PlanPage.html(SampleReports.full()));
    assertThat(page.texts("//figure[@id='control-variance']//td[@class='n']"))
        .containsExactly("3,086,111.00", "7,383.04", "-95,454.46", "-15,784.58", "2,982,255.00");
  }

  @Test
  void givesTheSamePageInEachLocale() {
    String expected = PlanPage.html(SampleReports.full());
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(PlanPage.html(SampleReports.full())).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void staysSmall() throws Exception {
    String page = PlanPage.html(SampleReports.full());
    int figures = PageDocument.parse(page).all("//figure").size();
    assertThat(page.length() / figures).as("characters a figure").isLessThan(13_000);
  }

  @Test
  void writesAWholeFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plan.html");
    Files.writeString(file, "old");
    PlanPage.write(SampleReports.tiny(), file);
    assertThat(file).hasContent(PlanPage.html(SampleReports.tiny()));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plan.html");
    Files.createDirectories(file.resolve("in-the-way"));
    assertThatThrownBy(() -> PlanPage.write(SampleReports.tiny(), file))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
