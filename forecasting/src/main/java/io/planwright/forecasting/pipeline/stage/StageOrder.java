package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The order of stages, found from which of two is entered first. */
final class StageOrder {

  private StageOrder() {}

  static List<String> of(List<Opportunity> deals) {
    Set<String> names = new TreeSet<>();
    List<List<String>> firstEntries = new ArrayList<>();
    for (Opportunity deal : deals) {
      Set<String> entered = new LinkedHashSet<>();
      for (OpportunityFact fact : deal.facts()) {
        if (fact instanceof OpportunityFact.StageEntered entry) {
          entered.add(entry.stage());
        }
      }
      names.addAll(entered);
      firstEntries.add(List.copyOf(entered));
    }
    List<String> stages = new ArrayList<>(names);
    long[] score = copeland(before(firstEntries, stages));
    Map<String, Long> ahead = new HashMap<>();
    for (int i = 0; i < score.length; i++) {
      ahead.put(stages.get(i), score[i]);
    }
    // The sort is stable, so equal scores stay in the order of the names.
    stages.sort(Comparator.comparing((String stage) -> ahead.getOrDefault(stage, 0L)).reversed());
    return stages;
  }

  /** How many deals entered one stage before another. */
  private static long[][] before(List<List<String>> firstEntries, List<String> stages) {
    Map<String, Integer> index = new HashMap<>();
    stages.forEach(stage -> index.put(stage, index.size()));
    long[][] before = new long[stages.size()][stages.size()];
    for (List<String> entered : firstEntries) {
      int[] places = entered.stream().mapToInt(stage -> index.getOrDefault(stage, 0)).toArray();
      for (int i = 0; i < places.length; i++) {
        for (int j = i + 1; j < places.length; j++) {
          before[places[i]][places[j]]++;
        }
      }
    }
    return before;
  }

  private static long[] copeland(long[][] before) {
    long[] score = new long[before.length];
    for (int i = 0; i < before.length; i++) {
      for (int j = 0; j < before.length; j++) {
        score[i] += Long.signum(before[i][j] - before[j][i]);
      }
    }
    return score;
  }
}
