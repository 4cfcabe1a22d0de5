package io.planwright.stakeholders.decision;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks rules, walks through them, and counts votes word for word. */
final class RuleShape {

  /** Deeper rules are a mistake, and would overflow the stack of whoever walks through them. */
  static final int DEEPEST = 50;

  private RuleShape() {}

  static List<DecisionRule> persons(String... personIds) {
    List<DecisionRule> persons = new ArrayList<>();
    for (String id : Require.nonNull(personIds, "personIds")) {
      persons.add(new DecisionRule.Person(id));
    }
    return persons;
  }

  static List<DecisionRule> body(String name, List<DecisionRule> members, String field) {
    Require.notBlank(name, "name", "Name the body as people call it.");
    List<DecisionRule> copy =
        List.copyOf(Require.notEmpty(members, field, "Name those who decide."));
    Map<DecisionRule, Integer> seats = new HashMap<>();
    for (int i = 0; i < copy.size(); i++) {
      if (copy.get(i) instanceof DecisionRule.Person) {
        Integer first = seats.putIfAbsent(copy.get(i), i);
        Require.that(
            first == null,
            field + "[" + i + "]",
            "the person of [" + first + "]",
            "be on a body once",
            "Give a person with several votes a weight.");
      }
    }
    shallow(copy);
    return copy;
  }

  static void shallow(List<DecisionRule> members) {
    for (DecisionRule member : members) {
      Require.that(
          depth(member) < DEEPEST,
          "members",
          member.name(),
          "have less than " + DEEPEST + " bodies inside each other",
          "Check whether the rule was built in a loop.");
    }
  }

  private static int depth(DecisionRule rule) {
    int deepest = 0;
    for (DecisionRule member : rule.members()) {
      deepest = Math.max(deepest, depth(member));
    }
    return deepest + 1;
  }

  static List<String> people(DecisionRule rule) {
    Set<String> people = new LinkedHashSet<>();
    collect(rule, people);
    return List.copyOf(people);
  }

  private static void collect(DecisionRule rule, Set<String> people) {
    if (rule instanceof DecisionRule.Person person) {
      people.add(person.personId());
    }
    for (DecisionRule member : rule.members()) {
      collect(member, people);
    }
  }

  static boolean approves(DecisionRule rule, Set<String> approving) {
    if (rule instanceof DecisionRule.Person person) {
      return approving.contains(person.personId());
    }
    if (rule instanceof DecisionRule.WeightedQuorum quorum) {
      BigDecimal sum = BigDecimal.ZERO;
      for (DecisionRule.Seat seat : quorum.seats()) {
        if (approves(seat.member(), approving)) {
          sum = sum.add(BigDecimal.valueOf(seat.weight()));
        }
      }
      return sum.compareTo(BigDecimal.valueOf(quorum.threshold())) >= 0;
    }
    int votes = 0;
    for (DecisionRule member : rule.members()) {
      votes += approves(member, approving) ? 1 : 0;
    }
    return votes >= needed(rule);
  }

  /** How many members of a body without weights have to say yes. */
  static int needed(DecisionRule rule) {
    int members = rule.members().size();
    if (rule instanceof DecisionRule.Majority) {
      return members / 2 + 1;
    }
    if (rule instanceof DecisionRule.AtLeast atLeast) {
      return atLeast.votes();
    }
    return rule instanceof DecisionRule.AnyOf ? 1 : members;
  }
}
