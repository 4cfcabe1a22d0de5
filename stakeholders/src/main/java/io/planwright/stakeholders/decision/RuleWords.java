package io.planwright.stakeholders.decision;

import io.planwright.internal.Figures;
import java.util.List;
import java.util.stream.Collectors;

/** Says a rule in words. */
final class RuleWords {

  private RuleWords() {}

  static String of(DecisionRule rule) {
    if (rule instanceof DecisionRule.Person person) {
      return person.personId();
    }
    return rule.name() + ": " + count(rule);
  }

  /** What to call a rule where a person must not be named: by the name of its body. */
  static String title(DecisionRule rule) {
    return rule instanceof DecisionRule.Person ? "one person" : "\"" + rule.name() + "\"";
  }

  private static String count(DecisionRule rule) {
    if (rule instanceof DecisionRule.WeightedQuorum quorum) {
      List<String> seats =
          quorum.seats().stream()
              .map(seat -> inside(seat.member()) + " with " + Figures.number(seat.weight()))
              .toList();
      return "votes worth at least "
          + Figures.number(quorum.threshold())
          + " of "
          + joined(seats, " and ");
    }
    if (rule instanceof DecisionRule.Veto veto) {
      return inside(veto.decision()) + ", unless " + list(veto.holders(), " or ") + " says no";
    }
    if (rule instanceof DecisionRule.Sequential sequential) {
      return sequential.steps().stream()
          .map(RuleWords::inside)
          .collect(Collectors.joining(", then "));
    }
    if (rule instanceof DecisionRule.Majority) {
      return "more than half of " + list(rule.members(), " and ");
    }
    if (rule instanceof DecisionRule.AtLeast atLeast) {
      return "at least " + atLeast.votes() + " of " + list(rule.members(), " and ");
    }
    return rule instanceof DecisionRule.AnyOf
        ? "any of " + list(rule.members(), " or ")
        : "all of " + list(rule.members(), " and ");
  }

  private static String list(List<DecisionRule> members, String last) {
    return joined(members.stream().map(RuleWords::inside).toList(), last);
  }

  private static String inside(DecisionRule member) {
    return member instanceof DecisionRule.Person ? member.name() : "[" + of(member) + "]";
  }

  static String joined(List<String> words, String last) {
    int size = words.size();
    return size == 1
        ? words.get(0)
        : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
  }
}
