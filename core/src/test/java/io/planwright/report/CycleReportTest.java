package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.cycle.CycleFixtures;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningCycle;
import io.planwright.money.Money;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CycleReportTest {

  private static final String SCRIPT = "<script>alert(1)</script>";

  @Test
  void writesAPageFromACycle() throws Exception {
    PlanReport report = report(CycleFixtures.crm(), CycleFixtures.brief());
    assertThat(report.title()).isEqualTo("Q4 2026");
    assertThat(report.planVersion()).isEqualTo(1);
    assertThat(report.goals()).isNotEmpty();
    assertThat(report.outlooks()).hasSize(1);
    assertThat(report.variance()).isNotEmpty();
    assertThat(report.pacing()).hasSize(4);
    assertThat(PageDocument.parse(PlanPage.html(report)).texts("//h1")).containsExactly("Q4 2026");
  }

  @Test
  void givesTeamsAndRepsTheSameQuotaInAll() {
    PlanReport report = report(CycleFixtures.crm(), CycleFixtures.brief());
    assertThat(quotas(report, QuotaLevel.TEAM))
        .isEqualTo(quotas(report, QuotaLevel.REP))
        .isEqualTo(Money.of("12600.00", "EUR"));
  }

  @Test
  void saysWhatIsLackingWithoutData() throws Exception {
    PlanReport report = report(InMemoryCrm.builder().build(), CycleFixtures.brief());
    assertThat(report.outlooks()).isEmpty();
    assertThat(report.variance()).isEmpty();
    assertThat(texts(report, Section.FORECAST)).anyMatch(text -> text.contains("none by 2026-09"));
    assertThat(texts(report, Section.CONTROL))
        .anyMatch(text -> text.contains("carries no forecast"));
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    assertThat(page.all("//section")).hasSize(Section.values().length);
    assertThat(page.all("//section[contains(., 'none by 2026-09-30')]")).isNotEmpty();
  }

  @Test
  void saysWhetherThePeriodHasBegun() {
    assertThat(texts(report(CycleFixtures.crm(), CycleFixtures.brief()), Section.QUOTAS))
        .contains("FY2026-Q4 has not begun: nothing is due or reached yet.");
    PlanningBrief begun =
        CycleFixtures.brief().toBuilder()
            .asOf(LocalDate.of(2026, 8, 31))
            .period(FiscalPeriod.parse("gregorian-01/FY2026-Q3"))
            .build();
    assertThat(texts(report(CycleFixtures.crm(), begun), Section.QUOTAS))
        .contains("FY2026-Q3 has begun: what is due and reached by now is not counted in a draft.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SCRIPT,
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></style></svg><script>alert(1)</script>",
        "&lt;b&gt; %s %d {0} $1 \\",
        "\u202Egnp.exe \u0001 \u001B[31m \uD800 \uFFFE",
      })
  void keepsHostileNamesOfTheCrmAsText(String hostile) throws Exception {
    PlanReport report = report(named(hostile), CycleFixtures.brief());
    PageDocument page = PageDocument.parse(PlanPage.html(report));
    PageDocument plain =
        PageDocument.parse(PlanPage.html(report(named("x"), CycleFixtures.brief())));
    assertThat(page.all("//*"))
        .extracting(Element::getTagName)
        .isSubsetOf(plain.all("//*").stream().map(Element::getTagName).toList());
    if (hostile.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      assertThat(page.texts("//body")).singleElement().asString().contains(hostile + "North");
    }
    assertThat(page.all("//script|//img|//@*[starts-with(name(),'on')]/..")).isEmpty();
  }

  @Test
  void exportsNamesThatLookLikeFormulasAsText() {
    for (CsvTable table : CsvExport.tables(report(named("=cmd|'/c'!A0"), CycleFixtures.brief()))) {
      assertThat(table.toCsv()).as(table.name()).doesNotContainPattern("(?m)(^|,)\"?=");
    }
  }

  @Test
  void refusesWhatIsMissing() {
    PlanningCycle cycle = CycleFixtures.cycle();
    var draft = cycle.plan(CycleFixtures.crm(), CycleFixtures.brief(), RunControl.unlimited());
    assertThatThrownBy(() -> CycleReport.of(draft, null)).isInstanceOf(NullPointerException.class);
  }

  /** Every name begins with the text; a letter behind keeps them apart and in order. */
  private static CrmSource named(String text) {
    return CycleFixtures.crm(
        CycleFixtures.monthlyDeals(LocalDate.of(2024, 10, 15), CycleFixtures.TODAY),
        name -> text + name);
  }

  private static PlanReport report(CrmSource crm, PlanningBrief brief) {
    PlanningCycle cycle = CycleFixtures.cycle();
    RunControl control = RunControl.unlimited();
    return CycleReport.of(cycle.plan(crm, brief, control), cycle.rehearse(crm, brief, control));
  }

  private static Money quotas(PlanReport report, QuotaLevel level) {
    return Money.sum(
        Currency.getInstance("EUR"),
        report.quotas().stream().filter(row -> row.level() == level).map(QuotaRow::quota).toList());
  }

  private static List<String> texts(PlanReport report, Section section) {
    return report.remarks().stream()
        .filter(remark -> remark.section() == section)
        .map(Remark::text)
        .toList();
  }
}
