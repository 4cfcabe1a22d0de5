package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.stakeholders.team.PlantedChart.Fault;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlantedFaultsTest {

  private static final RaciRule[] RULES = RaciRule.values();
  private static final RaciCheck CHECK = new RaciCheck(PlantedChart.POLICY);

  private static void assertExact(PlantedChart planted, String what) {
    RaciChart chart = planted.chart();
    List<RaciViolation> found = CHECK.check(chart, PlantedChart.AS_OF).violations();
    assertThat(partiesIn(found, chart)).as(what).isEmpty();
    assertThat(found.stream().map(Fault::of).toList())
        .as(what)
        .containsExactlyInAnyOrderElementsOf(planted.planted);
  }

  /** Whom the texts name. */
  private static Set<String> partiesIn(List<RaciViolation> violations, RaciChart chart) {
    Set<String> words = new HashSet<>();
    Set<String> ids = new HashSet<>();
    chart.parties().forEach(party -> ids.add(party.id()));
    for (RaciViolation violation : violations) {
      ids.addAll(violation.partyIds());
      for (String text : List.of(violation.explanation(), violation.mend(), violation.toString())) {
        words.addAll(List.of(text.split("[^\\w-]+")));
      }
    }
    words.retainAll(ids);
    return words;
  }

  @Test
  void findsNothingInChartsWithoutFaults() {
    for (int seed = 0; seed < 200; seed++) {
      assertExact(new PlantedChart(seed), "clean chart " + seed);
    }
  }

  @Test
  void findsAllPlantedFaultsAndNoOthersInAThousandCharts() {
    Map<RaciRule, Integer> planted = new EnumMap<>(RaciRule.class);
    for (int seed = 0; seed < 1000; seed++) {
      PlantedChart chart = new PlantedChart(seed);
      Random random = new Random(~seed);
      int faults = random.nextInt(13);
      for (int f = 0; f < faults; f++) {
        RaciRule rule = RULES[random.nextInt(RULES.length)];
        chart.plant(rule);
        planted.merge(rule, 1, Integer::sum);
      }
      assertExact(chart, "chart " + seed);
    }
    assertThat(planted).hasSize(RULES.length);
    assertThat(planted.values()).allMatch(count -> count >= 200);
  }

  @Test
  void findsEachKindAlone() {
    for (RaciRule rule : RULES) {
      for (int seed = 0; seed < 20; seed++) {
        PlantedChart chart = new PlantedChart(seed);
        chart.plant(rule);
        assertThat(chart.planted).hasSize(1);
        assertExact(chart, rule + " in chart " + seed);
      }
    }
  }
}
