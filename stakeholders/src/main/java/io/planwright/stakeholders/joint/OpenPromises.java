package io.planwright.stakeholders.joint;

import io.planwright.evidence.Answer;
import io.planwright.stakeholders.internal.BetaCurve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far the open promises of a plan can be relied on. Not thread-safe: made for one call. */
final class OpenPromises {

  /** How many chances of being kept, at even levels, stand for the distribution of an owner. */
  static final int LEVELS = 256;

  private final Map<String, double[]> chances = new HashMap<>();
  private final Map<Side, int[]> lateDays = new EnumMap<>(Side.class);
  private final Map<String, Reliability> judged = new HashMap<>();

  private OpenPromises() {}

  static Answer<OpenPromises> of(
      MutualActionPlan plan, JointPlanRisk.Setting setting, PromiseReliability engine) {
    OpenPromises open = new OpenPromises();
    LocalDate asOf = setting.asOf();
    Map<Side, List<Integer>> seen = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      Answer<Reliability> answer = engine.ofSide(setting.history(), side, asOf, setting.calendar());
      boolean isNeeded =
          plan.commitments().stream().anyMatch(c -> c.side() == side && isOpen(c, asOf));
      if (isNeeded && !answer.isKnown()) {
        return answer.map(reliability -> open);
      }
      seen.put(side, answer.map(Reliability::lateDays).toOptional().orElse(List.of()));
    }
    List<Integer> all = new ArrayList<>();
    seen.values().forEach(all::addAll);
    boolean isAnyOpen = plan.commitments().stream().anyMatch(c -> isOpen(c, asOf));
    if (isAnyOpen && all.isEmpty()) {
      return Answer.insufficient(
          "how late promises are that are not kept",
          "at least one promise that was late",
          "none among " + setting.history().size() + " promises",
          "Record late promises too, also of earlier deals.");
    }
    for (Side side : Side.values()) {
      List<Integer> own = seen.getOrDefault(side, List.of());
      open.lateDays.put(
          side, (own.isEmpty() ? all : own).stream().mapToInt(day -> day).sorted().toArray());
    }
    for (Commitment commitment : plan.commitments()) {
      if (isOpen(commitment, asOf)) {
        engine
            .ofOwner(
                setting.history(),
                commitment.side(),
                commitment.ownerId(),
                asOf,
                setting.calendar())
            .toOptional()
            .ifPresent(reliability -> open.judge(commitment, reliability));
      }
    }
    return Answer.known(open);
  }

  static boolean isOpen(Commitment commitment, LocalDate asOf) {
    Commitment.Status status = commitment.status(asOf);
    return status == Commitment.Status.OPEN || status == Commitment.Status.OVERDUE;
  }

  private static String key(Commitment commitment) {
    return commitment.side() + " " + commitment.ownerId();
  }

  private void judge(Commitment commitment, Reliability reliability) {
    judged.put(key(commitment), reliability);
    chances.computeIfAbsent(
        key(commitment),
        key -> {
          BetaCurve curve = new BetaCurve(reliability.alpha(), reliability.beta());
          double[] levels = new double[LEVELS];
          for (int k = 0; k < LEVELS; k++) {
            levels[k] = curve.quantile((k + 0.5) / LEVELS);
          }
          return levels;
        });
  }

  /** The chances of being kept, from the lowest level to the highest; none for what is done. */
  double[] chances(Commitment commitment) {
    return chances.getOrDefault(key(commitment), new double[0]);
  }

  /** By how many working days promises of a side were late, rising. */
  int[] lateDays(Side side) {
    return lateDays.getOrDefault(side, new int[0]);
  }

  int observations() {
    return judged.values().stream().mapToInt(r -> r.kept() + r.late()).sum();
  }
}
