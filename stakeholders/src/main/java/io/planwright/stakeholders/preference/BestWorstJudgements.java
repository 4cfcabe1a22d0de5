package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many times as much the best item matters as each, and each as the worst: 2n − 3 judgements
 * instead of n(n − 1)/2. Immutable, serializable and thread-safe; the same in JSON under Jackson 2
 * and Jackson 3.
 *
 * <p>No item can matter more than the best or less than the worst: by the definition of the method,
 * no judgement is above that of best to worst.
 *
 * @param bestId the item that matters most
 * @param worstId the item that matters least, another one
 * @param bestToOthers how many times as much the best matters as each item, from 1 to 9 and at most
 *     as much as it matters as the worst, in the order of the items; 1 for itself
 * @param othersToWorst how many times as much each item matters as the worst, from 1 to 9 and at
 *     most as much as the best does; 1 for itself
 */
public record BestWorstJudgements(
    String bestId,
    String worstId,
    Map<String, Double> bestToOthers,
    Map<String, Double> othersToWorst)
    implements Serializable {

  private static final int MOST_ITEMS = 60;

  /**
   * Checks the components.
   *
   * @param bestId the item that matters most
   * @param worstId the item that matters least, another one
   * @param bestToOthers how many times as much the best matters as each item, from 1 to 9 and at
   *     most as much as it matters as the worst; of 2 to 60 items
   * @param othersToWorst how many times as much each of the same items matters as the worst, from 1
   *     to 9 and at most as much as the best does
   * @throws IllegalArgumentException if best and worst are not two of the items, the two lists are
   *     not of the same items, a number is out of its range or above that of best to worst, or the
   *     two say different things of best and worst
   */
  public BestWorstJudgements {
    Require.nonNull(bestId, "bestId");
    Require.nonNull(worstId, "worstId");
    bestToOthers = copy(bestToOthers, "bestToOthers");
    othersToWorst = copy(othersToWorst, "othersToWorst");
    Require.between(bestToOthers.size(), 2, MOST_ITEMS, "items", "Judge a few items.");
    Require.that(
        othersToWorst.keySet().equals(bestToOthers.keySet()),
        "othersToWorst",
        othersToWorst.keySet(),
        "be on the same items as bestToOthers, " + bestToOthers.keySet(),
        "Judge each item against both.");
    Require.that(
        bestToOthers.containsKey(bestId), "bestId", bestId, "be one of the items", "Add it.");
    Require.that(
        bestToOthers.containsKey(worstId), "worstId", worstId, "be one of the items", "Add it.");
    Require.that(
        !bestId.equals(worstId), "worstId", worstId, "be another item than the best", "Choose.");
    requireRatio(bestToOthers, bestId, 1, "bestToOthers");
    requireRatio(othersToWorst, worstId, 1, "othersToWorst");
    double across = Require.nonNull(bestToOthers.get(worstId), "bestToOthers");
    requireRatio(othersToWorst, bestId, across, "othersToWorst");
    requireWithin(bestToOthers, across, "bestToOthers");
    requireWithin(othersToWorst, across, "othersToWorst");
  }

  private static Map<String, Double> copy(Map<String, Double> ratios, String field) {
    Map<String, Double> copy = new LinkedHashMap<>(Require.nonNull(ratios, field));
    copy.forEach(
        (id, ratio) -> {
          Require.notBlank(id, field + " id", "Use the id of the item.");
          Require.between(
              Require.nonNull(ratio, field), 1, 9, field + "[" + id + "]", "Judge from 1 to 9.");
        });
    return Collections.unmodifiableMap(copy);
  }

  private static void requireRatio(
      Map<String, Double> ratios, String id, double ratio, String field) {
    double found = Require.nonNull(ratios.get(id), field);
    Require.that(
        found == ratio,
        field + "[" + id + "]",
        found,
        "be " + ratio,
        "Best and worst are judged once, and each is as much as itself.");
  }

  private static void requireWithin(Map<String, Double> ratios, double across, String field) {
    ratios.forEach(
        (id, ratio) ->
            Require.that(
                ratio <= across,
                field + "[" + id + "]",
                ratio,
                "be at most " + across + ", the judgement of best to worst",
                "Judge the item again, or best to worst, or choose another best or worst item."));
  }
}
