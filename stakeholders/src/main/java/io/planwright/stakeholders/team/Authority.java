package io.planwright.stakeholders.team;

import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a party lacks for an item, in words that tell what the item takes and not what the party
 * has, which is its own; both lists are empty where it lacks nothing.
 */
record Authority(List<String> lacks, List<String> unknown) {

  /** To answer for an item. */
  static Authority toAnswerFor(RaciItem item, RaciParty party) {
    List<String> lacks = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    if (item.requiredGrade().isPresent()) {
      int needed = item.requiredGrade().getAsInt();
      if (party.grade().isEmpty()) {
        unknown.add("its grade");
      } else if (party.grade().getAsInt() < needed) {
        lacks.add("grade " + needed + " is required");
      }
    }
    item.amount().ifPresent(amount -> judge(amount, party.approvalLimit(), lacks, unknown));
    return new Authority(lacks, unknown);
  }

  private static void judge(
      Money amount, Optional<Money> limit, List<String> lacks, List<String> unknown) {
    if (amount.isZero()) {
      return;
    }
    if (limit.isEmpty()) {
      unknown.add("its limit");
    } else if (!limit.get().currency().equals(amount.currency())) {
      unknown.add("its limit in " + amount.currency().getCurrencyCode());
    } else if (limit.get().compareTo(amount) < 0) {
      lacks.add("a limit of " + amount + " is required");
    }
  }

  /** The skills of an item that a party lacks. */
  static List<String> missingSkills(RaciItem item, RaciParty party) {
    return item.skills().stream().filter(skill -> !party.skills().contains(skill)).toList();
  }
}
