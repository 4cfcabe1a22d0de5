package io.planwright.stakeholders;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.stakeholder.EngagementGap;
import io.planwright.stakeholder.RelationKind;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Computes {@link Stakeholders#engagementPriorities}. */
final class PriorityScoring {

  /** The width of the scale of attitudes, from -1 to 1. */
  private static final double ATTITUDE_SCALE = 2;

  private static final Comparator<Scored> MOST_URGENT_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.person().id());

  private final StakeholderNetwork network;

  PriorityScoring(StakeholderNetwork network) {
    this.network = network;
  }

  EngagementPriorities priorities() {
    Map<String, List<Reason>> reasons = new LinkedHashMap<>();
    Map<String, Stakeholder> people = new LinkedHashMap<>();
    for (Stakeholder person : network.stakeholders()) {
      people.put(person.id(), person);
      reasons.put(person.id(), ownReasons(person));
    }
    for (StakeholderRelation relation : network.relations()) {
      Stakeholder influenced = people.get(relation.toId());
      List<Reason> reached = reasons.get(relation.fromId());
      boolean moves = relation.kind() == RelationKind.INFLUENCES;
      if (moves && influenced != null && reached != null && wayToGo(influenced) > 0) {
        reached.add(reach(relation, influenced));
      }
    }
    List<Scored> scored = new ArrayList<>();
    people.forEach(
        (id, person) -> scored.add(Scored.of(person, reasons.getOrDefault(id, List.of()))));
    scored.sort(MOST_URGENT_FIRST);
    return new EngagementPriorities(ranked(scored), provenance());
  }

  private static List<Reason> ownReasons(Stakeholder person) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "standing",
            standing(person),
            text("Power %.2f times interest %.2f.", person.power(), person.interest())));
    double way = wayToGo(person);
    if (way > 0) {
      reasons.add(
          new Reason(
              "way to go",
              standing(person) * way,
              text("%.0f %% of the scale of attitudes is still to go.", 100 * way)));
    }
    return reasons;
  }

  private static Reason reach(StakeholderRelation relation, Stakeholder influenced) {
    return new Reason(
        "influence on " + influenced.id(),
        relation.strength() * standing(influenced) * wayToGo(influenced),
        text("Can move %s with a strength of %.2f.", influenced.name(), relation.strength()));
  }

  private static double standing(Stakeholder person) {
    return person.power() * person.interest();
  }

  private static double wayToGo(Stakeholder person) {
    double shortfall =
        person
            .engagementGap()
            .map(EngagementGap::shortfall)
            .orElseGet(() -> Math.max(0, -person.attitude()));
    return shortfall / ATTITUDE_SCALE;
  }

  private static List<EngagementPriority> ranked(List<Scored> scored) {
    List<EngagementPriority> ranking = new ArrayList<>();
    for (Scored entry : scored) {
      String summary =
          text("%s has a priority score of %.3f.", entry.person().name(), entry.score());
      ranking.add(
          new EngagementPriority(
              ranking.size() + 1,
              entry.person().id(),
              entry.score(),
              new Explanation(summary, entry.reasons())));
    }
    return ranking;
  }

  private Provenance provenance() {
    int people = network.stakeholders().size();
    return Provenance.of(
        "engagement priority",
        Map.of(),
        people + " stakeholders, " + network.relations().size() + " relations",
        people);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private record Scored(Stakeholder person, List<Reason> reasons, double score) {

    static Scored of(Stakeholder person, List<Reason> reasons) {
      double score = 0;
      for (Reason reason : reasons) {
        score += reason.contribution();
      }
      return new Scored(person, reasons, score);
    }
  }
}
