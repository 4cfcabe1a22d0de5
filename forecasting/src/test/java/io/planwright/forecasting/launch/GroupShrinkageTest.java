package io.planwright.forecasting.launch;

import static io.planwright.forecasting.Histories.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.evidence.Reason;
import io.planwright.forecast.ForecasterContract;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.testkit.MethodContract;
import io.planwright.run.RunControl;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GroupShrinkageTest {

  private static final Offset<Double> EXACT = offset(1e-12);

  @Test
  void weighsByTheVariances() {
    // Mean 2, squares 2 on 1 degree: 2 - ½ between, and (1½ + ½) / 2 of the mean; times 3 for two.
    RandomEffect effect = RandomEffect.of(new double[] {1, 3}, new double[] {0.5, 0.5});

    assertThat(effect.mean()).isEqualTo(2);
    assertThat(effect.prior()).isCloseTo(7.5, EXACT);
    assertThat(effect.weight(2.5)).isCloseTo(0.75, EXACT);
    assertThat(effect.shrunk(6, 2.5)).isCloseTo(5, EXACT);
  }

  @Test
  void updatesTheLevelAsBayesDoes() {
    // Prior 10 ± √4, three values of variance 4: weight 3/4 on their mean of 14.
    ShrunkLevel level = new ShrunkLevel(10, 4, 0);
    for (double value : new double[] {12, 14, 16}) {
      level = level.after(value, 1, 4, 0);
    }

    assertThat(level.mean()).isCloseTo(13, EXACT);
    assertThat(level.variance()).isCloseTo(1, EXACT);
  }

  @Test
  void movesOnAlongTheSlope() {
    // A level known for certain stays on its line, and gets an error of the slope a period.
    ShrunkLevel level = new ShrunkLevel(10, 0, 0).after(99, 1, 4, 2).after(GAP, 1, 4, 2);

    assertThat(level.mean()).isCloseTo(14, EXACT);
    assertThat(level.slopeSteps()).isCloseTo(2, EXACT);
  }

  @Test
  void takesASeriesApart() {
    // Index ½ and 1½ on the line 10, 12, ..., 24: 5, 18, 7, 24, 9, 30, 11, 36 of mean 17.5.
    double[] values = {5, 18, 7, 24, 9, 30, 11, 36};
    SeriesShape shape = SeriesShape.of(values, 0, GroupShape.flat(2));

    assertThat(shape.seasonal()).isTrue();
    assertThat(shape.seasons()).containsExactly(new double[] {0.5, 1.5}, offset(1e-5));
    assertThat(shape.slope() * shape.scale()).isCloseTo(2, offset(1e-4));
    assertThat(shape.line(0) * shape.scale()).isCloseTo(10, offset(1e-3));
    assertThat(shape.scale()).isEqualTo(17.5);
  }

  @Test
  void givesAShortSeriesTheSeasonsOfItsGroup() {
    List<TimeSeries> group = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      group.add(monthly("s" + i, 0, 100.0 * i, 24));
    }
    TimeSeries own = monthly("own", 20, 250, 4);
    FittedModel model = fitted(group, own);

    for (int step = 1; step <= 12; step++) {
      double expected = 250 * season(20 + 4 + step - 1);
      assertThat(model.forecast(12).point(step)).isCloseTo(expected, offset(0.02 * 250));
    }
    assertThat(model.provenance().parameters()).containsEntry("season-weight", "0");
    assertThat(model.explanation().reasons())
        .extracting(Reason::factor)
        .containsExactly("level", "growth", "season", "group level");
    assertThat(model.explanation().summary()).endsWith("the rest is the mean of 4 siblings.");
  }

  @Test
  void matchesCalendarPeriods() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    FiscalPeriod january = calendar.periodOf(LocalDate.of(2020, 1, 1), PeriodKind.MONTH);
    List<TimeSeries> group = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      // Each starts in another month.
      TimeAxis axis = new FiscalAxis(calendar, calendar.plus(january, i));
      group.add(TimeSeries.of("s" + i, "units", axis, monthly("x", i, 100 * i, 30).toArray()));
    }
    TimeAxis axis = new FiscalAxis(calendar, calendar.plus(january, 29));
    TimeSeries own = TimeSeries.of("own", "units", axis, monthly("x", 29, 200, 3).toArray());

    FittedModel model = fitted(group, own);

    assertThat(model.forecast(1).point(1)).isCloseTo(200 * season(32), offset(4.0));
    assertThat(model.forecast(4).point(4)).isCloseTo(200 * season(35), offset(4.0));
  }

  @Test
  void leavesOutWhatCannotBeCompared() {
    List<TimeSeries> group =
        List.of(
            TimeSeries.of("weekly", "units", OrdinalAxis.of(52), 1, 2, 3, 4),
            TimeSeries.of("never sold", "units", OrdinalAxis.of(12), 0, 0, 0, 0),
            TimeSeries.of("too short", "units", OrdinalAxis.of(12), 5, GAP, 7),
            monthly("fit", 0, 100, 24));
    InsufficientData<FittedModel> lack =
        (InsufficientData<FittedModel>)
            GroupShrinkageSpec.of(group)
                .method()
                .fitModel(monthly("own", 0, 90, 3), RunControl.unlimited());

    assertThat(lack.found()).isEqualTo("1 of 4 siblings");
    InsufficientData<FittedModel> one =
        (InsufficientData<FittedModel>)
            GroupShrinkageSpec.of(List.of())
                .method()
                .fitModel(monthly("own", 0, 90, 1), RunControl.unlimited());
    assertThat(one.needed()).isEqualTo("at least 2 observed values");
  }

  @Test
  void keepsToTheGroupWhereNothingWasSold() {
    List<TimeSeries> group = List.of(monthly("a", 0, 100, 24), monthly("b", 0, 110, 24));
    TimeSeries own = TimeSeries.of("own", "units", OrdinalAxis.of(12), 0, 0, 0);
    FittedModel model = fitted(group, own);

    assertThat(model.forecast(1, 0.8).point(1)).isBetween(0.0, 100.0);
  }

  @Test
  void comparesSizesByFactors() {
    // Siblings of 10, 100 and 1,000: a series of 1 or of 10,000 is not taken for one of 100.
    List<TimeSeries> group =
        List.of(
            monthly("a", 0, 10, 24),
            monthly("b", 0, 100, 24),
            monthly("c", 0, 1000, 24),
            monthly("d", 0, 100, 24));
    for (double size : new double[] {1, 10_000}) {
      FittedModel model = fitted(group, monthly("own", 12, size, 3));
      assertThat(model.forecast(1).point(1)).isCloseTo(size * season(15), offset(0.1 * size));
    }
    double groupLevel =
        fitted(group, monthly("own", 12, 50, 3)).explanation().reasons().get(3).contribution();
    assertThat(groupLevel).isCloseTo(100, offset(2.0));
  }

  @Test
  void keepsTheContract() {
    assertThat(ForecasterContract.violations(mixed().method(), Set.of())).isEmpty();
  }

  @Test
  void keepsTheContractOfMethods() {
    assertThat(MethodContract.violations(mixed().method())).isEmpty();
  }

  /** Siblings of each season that the histories of the contracts have. */
  private static GroupShrinkageSpec mixed() {
    List<TimeSeries> siblings = new ArrayList<>();
    for (int season : new int[] {1, 4, 12, 52, 365}) {
      for (int i = 0; i < 4; i++) {
        double[] values = new double[40];
        for (int t = 0; t < values.length; t++) {
          values[t] = 80 + 20 * i + 0.2 * i * t + 15 * StrictMath.sin(t * (2 + i));
        }
        siblings.add(TimeSeries.of("s" + season + i, "units", OrdinalAxis.of(season), values));
      }
    }
    return GroupShrinkageSpec.of(siblings);
  }

  private static double season(int t) {
    return 1 + 0.3 * StrictMath.sin(Math.PI * t / 6);
  }

  private static TimeSeries monthly(String name, int from, double level, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double noise = 0.01 * ((i * 37 + (int) level * 11) % 7 - 3) / 3;
      values[i] = level * season(from + i) * (1 + noise);
    }
    return TimeSeries.of(name, "units", OrdinalAxis.of(12).shiftedBy(from), values);
  }

  private static FittedModel fitted(List<TimeSeries> group, TimeSeries own) {
    return GroupShrinkageSpec.of(group)
        .method()
        .fitModel(own, RunControl.unlimited())
        .orElseThrow();
  }
}
