package io.planwright.stakeholders.joint;

import io.planwright.evidence.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is expected of the owners of open promises. Not thread-safe: made for one call. */
final class PromiseLaws {

  private final Map<String, PromiseLaw> byOwner = new HashMap<>();

  private PromiseLaws() {}

  static Answer<PromiseLaws> of(
      MutualActionPlan plan, JointPlanRisk.Setting setting, PromiseReliability engine) {
    PromiseLaws laws = new PromiseLaws();
    LocalDate asOf = setting.asOf();
    for (Side side : Side.values()) {
      List<Commitment> open =
          plan.commitments().stream()
              .filter(c -> c.side() == side && PromiseNetwork.isOpen(c, asOf))
              .toList();
      Answer<Reliability> ofSide =
          engine.ofSide(setting.history(), side, asOf, setting.calendar(side));
      if (!open.isEmpty() && !ofSide.isKnown()) {
        return ofSide.map(known -> laws);
      }
      ofSide.toOptional().ifPresent(known -> laws.add(open, known, setting, engine));
    }
    return Answer.known(laws);
  }

  private void add(
      List<Commitment> open,
      Reliability ofSide,
      JointPlanRisk.Setting setting,
      PromiseReliability engine) {
    PromiseLaw side = PromiseLaw.ofSide(ofSide, engine.lateDays());
    for (Commitment commitment : open) {
      byOwner.computeIfAbsent(
          key(commitment),
          owner ->
              side.ofOwner(
                  engine
                      .ofOwner(
                          setting.history(),
                          commitment.side(),
                          commitment.ownerId(),
                          setting.asOf(),
                          setting.calendar(commitment.side()))
                      .orElseThrow(),
                  engine.shrinkage()));
    }
  }

  private static String key(Commitment commitment) {
    return commitment.side() + " " + commitment.ownerId();
  }

  PromiseLaw of(Commitment commitment) {
    PromiseLaw law = byOwner.get(key(commitment));
    if (law == null) {
      throw new IllegalStateException("not an open promise: " + commitment.id());
    }
    return law;
  }
}
