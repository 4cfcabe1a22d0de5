package io.planwright.forecasting.pipeline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void hasWilsonsInterval() {
    // R 4.2.2: prop.test(7, 40, correct = FALSE).
    WilsonInterval interval = WilsonInterval.of(7 / 40.0, 40, 0.95);
    assertThat(interval.low()).isCloseTo(0.0874541374603592, offset(1e-12));
    assertThat(interval.high()).isCloseTo(0.319499903317877, offset(1e-12));
  }

  @Test
  void putsRowsIntoBins() {
    ScoredOutcomes data =
        ScoredOutcomes.of(
            new double[] {0.05, 0.1, 0.19, 0.95, 1},
            new boolean[] {false, true, false, true, true});
    List<ReliabilityBin> bins = ReliabilityCurve.of(data, Binning.EQUAL_WIDTH, 10, 0.95).bins();
    assertThat(bins).extracting(ReliabilityBin::rows).containsExactly(1, 2, 2);
    assertThat(bins).extracting(ReliabilityBin::observedRate).containsExactly(0.0, 0.5, 1.0);
    assertThat(bins.get(1).meanProbability()).isCloseTo(0.145, offset(1e-12));
    assertThat(bins.get(1).gap()).isCloseTo(0.355, offset(1e-12));
  }

  @Test
  void makesBinsOfEqualMassAndKeepsEqualsTogether() {
    ScoredOutcomes all = Cases.reference();
    List<ReliabilityBin> bins = ReliabilityCurve.of(all).bins();
    assertThat(bins).hasSize(10);
    assertThat(bins).extracting(ReliabilityBin::rows).allMatch(rows -> rows >= 27 && rows <= 33);
    for (int i = 1; i < bins.size(); i++) {
      assertThat(bins.get(i).lowestProbability())
          .isGreaterThan(bins.get(i - 1).highestProbability());
    }
    ScoredOutcomes same = ScoredOutcomes.of(new double[50], new boolean[50]);
    assertThat(ReliabilityCurve.of(same).bins()).hasSize(1);
  }

  @Test
  void countsDealsAndNotRows() {
    ScoredOutcomes data = Cases.referenceInDeals();
    ReliabilityBin whole = ReliabilityReport.of(data).whole().total();
    assertThat(whole.rows()).isEqualTo(300);
    assertThat(whole.effectiveDeals()).isCloseTo(100, offset(1e-9));
  }

  @Test
  void findsTheWrongSegmentAndThePeriod() {
    ScoredOutcomes rows = Cases.shifted(3000, 4, 1500, 1.5);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      names.add(i < 1500 ? "old" : "new");
    }
    ReliabilityReport report =
        ReliabilityReport.of(
            rows.withSegments(names), FiscalCalendar.calendarYear(), PeriodKind.MONTH);
    assertThat(report.segments()).extracting(ReliabilityGroup::name).containsExactly("old", "new");
    assertThat(report.wrongSegments()).extracting(ReliabilityGroup::name).containsExactly("new");
    assertThat(report.periods()).hasSize(11);
    assertThat(report.periods().get(0).name())
        .isEqualTo(
            FiscalCalendar.calendarYear()
                .periodOf(LocalDate.ofEpochDay(15_000), PeriodKind.MONTH)
                .label());
    // Deal 1500 came on day 150 of 300; a month that is half old may or may not show it.
    assertThat(report.wrongPeriods().size()).isBetween(4, 6);
    assertThat(report.periods().subList(0, 4))
        .allMatch(group -> group.total().calibrated() != Verdict.NO);
  }

  @Test
  void rarelyBlamesRightProbabilities() {
    int blamed = 0;
    for (int seed = 0; seed < 200; seed++) {
      ReliabilityReport report = ReliabilityReport.of(Cases.calibrated(1000, seed));
      blamed += report.wrongPeriods().isEmpty() ? 0 : 1;
    }
    // 5 % are allowed; three standard errors of 200 trials are 4.6 percentage points.
    assertThat(blamed).isLessThanOrEqualTo(19);
  }

  @Test
  void doesNotJudgeAHandful() {
    ScoredOutcomes few = ScoredOutcomes.of(new double[9], new boolean[9]);
    assertThat(ReliabilityReport.of(few).whole().total().calibrated()).isEqualTo(Verdict.UNKNOWN);
    assertThat(ReliabilityReport.of(few).periods()).isEmpty();
  }
}
