package io.planwright.activity.template;

import static io.planwright.activity.template.RandomTemplate.DEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkFacts;
import io.planwright.activity.WorkShare;
import io.planwright.activity.WorkSummary;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.process.SalesProcess;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkTemplateProperties {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Property(tries = 100)
  void wavesEndInTheSameWorkAsOnePlanInDetail(
      @ForAll @IntRange(min = 1, max = 5) int stages, @ForAll Random random) {
    WorkTemplate template = RandomTemplate.of(stages, random);
    SalesProcess process = RandomTemplate.process(stages);
    WorkBreakdown whole = template.instantiate(process, DEAL);
    int stage = random.nextInt(stages);
    WorkBreakdown waves = template.instantiate(process, DEAL, "s" + stage);
    while (stage < stages - 1) {
      stage += 1 + random.nextInt(stages - 1 - stage);
      waves = template.elaborate(waves, process, DEAL, "s" + stage);
    }
    assertThat(waves.activities()).isEqualTo(whole.activities());
    assertThat(waves.dependencies()).hasSameElementsAs(whole.dependencies());
    assertThat(waves.deliverables()).isEqualTo(whole.deliverables());
    assertThat(waves.codes()).isEqualTo(whole.codes());
    Map<String, BigDecimal> shares = shares(whole);
    shares(waves)
        .forEach(
            (id, share) ->
                assertThat(share).isCloseTo(shares.get(id), within(new BigDecimal("0.05"))));
  }

  private static Map<String, BigDecimal> shares(WorkBreakdown work) {
    Map<String, BigDecimal> shares = new HashMap<>();
    for (WorkElement element : work.elements()) {
      for (WorkShare part : element.parts()) {
        shares.put(part.partId(), part.percent());
      }
    }
    return shares;
  }

  @Property(tries = 100)
  void everyWaveHasTheSameEffortAndCost(
      @ForAll @IntRange(min = 2, max = 5) int stages, @ForAll Random random) {
    WorkTemplate template = RandomTemplate.of(stages, random);
    SalesProcess process = RandomTemplate.process(stages);
    WorkSummary whole = total(template.instantiate(process, DEAL));
    for (int stage = 0; stage < stages; stage++) {
      WorkSummary wave = total(template.instantiate(process, DEAL, "s" + stage));
      assertThat(wave.costs()).isEqualTo(whole.costs());
      assertThat(wave.status().effortHours()).isCloseTo(whole.status().effortHours(), within(1e-6));
    }
  }

  private static WorkSummary total(WorkBreakdown work) {
    return work.review(WorkFacts.none(), MONDAY).row("D-1");
  }

  @Property(tries = 100)
  void aPackageEndsNoEarlierThanWhatItStandsFor(
      @ForAll @IntRange(min = 2, max = 5) int stages, @ForAll Random random) {
    WorkTemplate template = RandomTemplate.of(stages, random);
    SalesProcess process = RandomTemplate.process(stages);
    LocalDate inDetail = finish(template.instantiate(process, DEAL));
    for (int stage = 0; stage < stages; stage++) {
      assertThat(finish(template.instantiate(process, DEAL, "s" + stage)))
          .isAfterOrEqualTo(inDetail);
    }
  }

  private static LocalDate finish(WorkBreakdown work) {
    List<ScheduledActivity> scheduled =
        CriticalPathScheduler.standard()
            .schedule(
                new ScheduleRequest(work, MONDAY, WorkingCalendar.mondayToFriday()),
                RunControl.unlimited())
            .activities();
    return scheduled.stream()
        .map(ScheduledActivity::finish)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  @Property(tries = 50)
  void dealsOfOneTemplateCanBePlannedTogether(
      @ForAll @IntRange(min = 1, max = 4) int stages, @ForAll Random random) {
    WorkTemplate template = RandomTemplate.of(stages, random);
    SalesProcess process = RandomTemplate.process(stages);
    WorkBreakdown one = template.instantiate(process, DEAL);
    WorkBreakdown other = template.instantiate(process, new DealFrame("D-2", "B", Map.of()));
    assertThat(one.activities()).extracting(Activity::id).allMatch(id -> id.startsWith("D-1/"));
    assertThat(other.codes().keySet()).doesNotContainAnyElementsOf(one.codes().keySet());
  }

  @Property(tries = 25)
  void roundTripsThroughJson(
      @ForAll @IntRange(min = 1, max = 4) int stages, @ForAll Random random) {
    WorkTemplate template = RandomTemplate.of(stages, random);
    JsonRoundTrip.assertRoundTrips(template, WorkTemplate.class);
    JsonRoundTrip.assertRoundTrips(
        template.instantiate(RandomTemplate.process(stages), DEAL, "s0"), WorkBreakdown.class);
  }
}
