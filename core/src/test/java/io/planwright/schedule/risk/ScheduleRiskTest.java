package io.planwright.schedule.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DurationEstimate;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.LimitKind;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleRiskTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
  private static final int RUNS = 40_000;

  /** What chance may move at these seeds: four standard errors. */
  private static final double ERRORS = 4;

  /**
   * Reliable Construction Co.: F. S. Hillier and G. J. Lieberman, Introduction to Operations
   * Research, 7th edition, 2001, chapter "Project management with PERT/CPM": mean 44 weeks and
   * variance 9 along A-B-C-E-F-J-L-N, and so 0.84 for 47 weeks.
   */
  @Test
  void reproducesThePertOfHillierAndLieberman() {
    String[] rows = {
      "A;1;2;3;2;", "B;2;3.5;8;4;A", "C;6;9;18;10;B", "D;4;5.5;10;6;C", "E;1;4.5;5;4;C",
      "F;4;4;10;5;E", "G;5;6.5;11;7;D", "H;5;8;17;9;E,G", "I;3;7.5;9;7;C", "J;3;9;9;8;F,I",
      "K;4;4;4;4;J", "L;1;5.5;7;5;J", "M;1;2;3;2;H", "N;5;5.5;9;6;K,L",
    };
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split(";");
      activities.add(
          estimated(
              cells[0],
              Integer.parseInt(cells[4]),
              Double.parseDouble(cells[1]),
              Double.parseDouble(cells[2]),
              Double.parseDouble(cells[3])));
      for (String before : cells.length < 6 ? new String[0] : cells[5].split(",")) {
        links.add(Dependency.finishToStart(before, cells[0]));
      }
    }
    RiskProfile risk = simulate(ScheduleRisk.independent().withRuns(RUNS), activities, links);
    MergeBias bias = risk.mergeBias();
    assertThat(risk.pertPath()).containsExactly("A", "B", "C", "E", "F", "J", "L", "N");
    assertThat(bias.plannedDays()).isEqualTo(44);
    assertThat(bias.pertDays()).isCloseTo(44, within(1e-12));
    assertThat(bias.pertDeviationDays()).isCloseTo(3, within(1e-12));
    assertThat(bias.pertPlannedChance()).isCloseTo(0.5, within(1e-9));
    assertThat(NormalCurve.below((47 - bias.pertDays()) / bias.pertDeviationDays()))
        .isCloseTo(0.84, within(0.005));
    assertThat(bias.biasDays()).isGreaterThan(ERRORS * bias.simulatedErrorDays());
    assertThat(bias.plannedChance()).isLessThan(0.5);
    assertThat(risk.explanation().summary()).contains("independent");
  }

  /** E max = ∫ (1 - F G) and P(max ≤ t) = F(t) G(t), integrated by the midpoint rule. */
  @Test
  void agreesWithTheExactMaximumOfTwoTriangles() {
    Activity a = estimated("A", 5, 2, 5, 12);
    Activity b = estimated("B", 6, 3, 7, 9);
    RiskProfile risk =
        simulate(
            ScheduleRisk.independent().withShape(EstimateShape.TRIANGULAR).withRuns(RUNS),
            List.of(a, b),
            List.of());
    double mean = 0;
    double square = 0;
    int steps = 100_000;
    for (int i = 0; i < steps; i++) {
      double t = 12 * (i + 0.5) / steps;
      double above = 1 - triangle(t, 2, 5, 12) * triangle(t, 3, 7, 9);
      mean += above * 12 / steps;
      square += 2 * t * above * 12 / steps;
    }
    FinishDistribution finish = risk.finish();
    assertThat(finish.meanDays()).isCloseTo(mean, within(ERRORS * finish.meanErrorDays()));
    assertThat(finish.standardDeviationDays())
        .isCloseTo(Math.sqrt(square - mean * mean), within(0.05));
    assertThat(risk.mergeBias().meanDurationDays()).isCloseTo(19.0 / 3, within(1e-12));
    assertThat(risk.mergeBias().biasDays()).isCloseTo(mean - 19.0 / 3, within(0.05));
    for (int days = 5; days <= 11; days++) {
      LocalDate date = WorkingCalendar.mondayToFriday().plusWorkingDays(MONDAY, days - 1);
      double exact = triangle(days, 2, 5, 12) * triangle(days, 3, 7, 9);
      assertThat(finish.probabilityBy(date))
          .isCloseTo(exact, within(1e-9 + ERRORS * Math.sqrt(exact * (1 - exact) / RUNS)));
    }
    double sum = risk.activities().stream().mapToDouble(ActivityRisk::criticality).sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  /** An estimate of 2, 4, 12 has mean 5 and variance 3; both add up where nothing merges. */
  @Test
  void addsMeansAndVariancesAlongAChain() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      activities.add(estimated("a" + i, 4 + i, 2 + i, 4 + i, 12 + i));
      if (i > 0) {
        links.add(Dependency.finishToStart("a" + (i - 1), "a" + i));
      }
    }
    RiskProfile risk = simulate(ScheduleRisk.independent().withRuns(RUNS), activities, links);
    FinishDistribution finish = risk.finish();
    assertThat(risk.mergeBias().meanDurationDays()).isCloseTo(126, within(1e-9));
    assertThat(finish.meanDays()).isCloseTo(126, within(ERRORS * finish.meanErrorDays()));
    assertThat(finish.standardDeviationDays()).isCloseTo(6, within(0.1));
    assertThat(risk.activities()).allMatch(activity -> activity.criticality() == 1);
    double squares =
        risk.activities().stream().mapToDouble(a -> a.sensitivity() * a.sensitivity()).sum();
    assertThat(squares).isCloseTo(1, within(0.05));
    assertThat(risk.activities())
        .allMatch(a -> Math.abs(a.cruciality() - Math.sqrt(1.0 / 12)) < 0.03);
  }

  @Test
  void givesTheSameBitsOnAnyNumberOfThreads() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      activities.add(estimated("a" + i, 3, 1, 3, 4 + i % 7));
      if (i > 2) {
        links.add(Dependency.finishToStart("a" + (i / 2), "a" + i));
      }
    }
    ScheduleRisk spec = ScheduleRisk.standard().withRuns(3_001).withSeed(7);
    RiskProfile one = simulate(spec, activities, links);
    assertThat(simulate(spec.withThreads(4), activities, links)).isEqualTo(one);
    assertThat(simulate(spec.withSeed(8), activities, links)).isNotEqualTo(one);
  }

  /** Twenty equal activities in a row: variance times 1 + 19 ρ, nearly. */
  @Test
  void showsThatIndependenceIsOverConfident() {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> links = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      activities.add(
          estimated("a" + i, 5, 2, 5, 8).toBuilder().assigneeId(i < 10 ? "Ann" : "Bo").build());
      if (i > 0) {
        links.add(Dependency.finishToStart("a" + (i - 1), "a" + i));
      }
    }
    double alone = deviation(RiskCorrelation.independent(), activities, links);
    double common = deviation(RiskCorrelation.common(0.2), activities, links);
    double people =
        deviation(
            RiskCorrelation.independent().withAssignees(0.2, WorkBreakdown.of(activities, links)),
            activities,
            links);
    assertThat(common / alone).isCloseTo(Math.sqrt(1 + 19 * 0.2), within(0.1));
    assertThat(people / alone).isCloseTo(Math.sqrt(1 + 9 * 0.2), within(0.1));
  }

  @Test
  void tellsMilestonesAndLimits() {
    LocalDate friday = MONDAY.plusDays(4);
    Activity fair = Activity.of("fair", "Fair", 1).toBuilder().fixedStart(friday).build();
    Activity done = Activity.milestone("done", "Done").toBuilder().deadline(friday).build();
    RiskProfile risk =
        simulate(
            ScheduleRisk.independent().withShape(EstimateShape.TRIANGULAR).withRuns(RUNS),
            List.of(estimated("A", 4, 2, 4, 8), fair, done),
            List.of(Dependency.finishToStart("A", "fair"), Dependency.finishToStart("A", "done")));
    assertThat(risk.milestones()).extracting(MilestoneRisk::activityId).containsExactly("done");
    MilestoneRisk milestone = risk.milestones().get(0);
    assertThat(milestone.planned()).isEqualTo(MONDAY.plusDays(3));
    assertThat(milestone.mergeBias().plannedDays()).isEqualTo(4);
    assertThat(milestone.reached().probabilityBy(milestone.planned()))
        .isEqualTo(milestone.mergeBias().plannedChance())
        .isCloseTo(triangle(4, 2, 4, 8), within(0.01));
    assertThat(risk.limits())
        .extracting(LimitChance::activityId, LimitChance::kind)
        .containsExactly(tuple("fair", LimitKind.FIXED_START), tuple("done", LimitKind.DEADLINE));
    assertThat(risk.limits().get(0).probability()).isCloseTo(triangle(4, 2, 4, 8), within(0.01));
    assertThat(risk.limits().get(1).probability()).isCloseTo(triangle(5, 2, 4, 8), within(0.01));
    assertThat(risk.ranked(3)).extracting(ActivityRisk::activityId).containsExactly("A");
    FinishDistribution.Bounds bounds = risk.finish().dateBoundsBy(0.8);
    assertThat(risk.finish().dateBy(0.8)).isBetween(bounds.earliest(), bounds.latest());
    JsonRoundTrip.assertRoundTrips(risk, RiskProfile.class);
  }

  @Test
  void asksForAnEstimate() {
    Answer<RiskProfile> answer =
        ScheduleRisk.standard()
            .simulate(
                request(
                    List.of(
                        Activity.of("A", "A", 5),
                        Activity.of("B", "B", 2).toBuilder()
                            .estimate(DurationEstimate.certain(2))
                            .build()),
                    List.of()),
                RunControl.unlimited());
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "distribution of the finish",
                "at least one activity with an estimate whose pessimistic value is above the"
                    + " optimistic",
                "2 activities without a spread, which finish on 2026-09-11 as planned",
                "Estimate the activities of the critical path in three points first."));
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    RunControl control =
        RunControl.unlimited()
            .withCancellation(cancellation)
            .withProgress(progress -> cancellation.cancel());
    ScheduleRequest request = request(List.of(estimated("A", 2, 1, 2, 3)), List.of());
    for (int threads : new int[] {1, 3}) {
      assertThatThrownBy(
              () -> ScheduleRisk.standard().withThreads(threads).simulate(request, control))
          .isInstanceOf(RunStoppedException.class);
    }
  }

  private static double deviation(
      RiskCorrelation correlation, List<Activity> activities, List<Dependency> links) {
    return simulate(
            ScheduleRisk.standard().withRuns(RUNS).withCorrelation(correlation), activities, links)
        .finish()
        .standardDeviationDays();
  }

  private static double triangle(double t, double least, double mode, double most) {
    if (t <= least || t >= most) {
      return t <= least ? 0 : 1;
    }
    return t <= mode
        ? (t - least) * (t - least) / ((most - least) * (mode - least))
        : 1 - (most - t) * (most - t) / ((most - least) * (most - mode));
  }

  private static Activity estimated(String id, int days, double o, double m, double p) {
    return Activity.of(id, id, days).toBuilder().estimate(new DurationEstimate(o, m, p)).build();
  }

  private static ScheduleRequest request(List<Activity> activities, List<Dependency> links) {
    return new ScheduleRequest(
        WorkBreakdown.of(activities, links), MONDAY, WorkingCalendar.mondayToFriday());
  }

  private static RiskProfile simulate(
      ScheduleRisk spec, List<Activity> activities, List<Dependency> links) {
    return spec.simulate(request(activities, links), RunControl.unlimited()).orElseThrow();
  }
}
