package io.planwright.stakeholders.decision;

import java.util.List;
import java.util.function.UnaryOperator;

/** Gives the people and bodies of a rule other names; who has which say stays. */
record RuleNames(UnaryOperator<String> person, UnaryOperator<String> body) {

  static DecisionRule renamed(
      DecisionRule rule, UnaryOperator<String> person, UnaryOperator<String> body) {
    return new RuleNames(person, body).of(rule);
  }

  private List<DecisionRule> of(List<DecisionRule> rules) {
    return rules.stream().map(this::of).toList();
  }

  private DecisionRule of(DecisionRule rule) {
    if (rule instanceof DecisionRule.Person seat) {
      return new DecisionRule.Person(person.apply(seat.personId()));
    }
    String name = body.apply(rule.name());
    if (rule instanceof DecisionRule.AtLeast atLeast) {
      return new DecisionRule.AtLeast(name, atLeast.votes(), of(atLeast.members()));
    }
    if (rule instanceof DecisionRule.WeightedQuorum quorum) {
      List<DecisionRule.Seat> seats =
          quorum.seats().stream()
              .map(seat -> new DecisionRule.Seat(of(seat.member()), seat.weight()))
              .toList();
      return new DecisionRule.WeightedQuorum(name, seats, quorum.threshold());
    }
    if (rule instanceof DecisionRule.Veto veto) {
      return new DecisionRule.Veto(name, of(veto.decision()), of(veto.holders()));
    }
    List<DecisionRule> members = of(rule.members());
    if (rule instanceof DecisionRule.Unanimous) {
      return new DecisionRule.Unanimous(name, members);
    }
    if (rule instanceof DecisionRule.Majority) {
      return new DecisionRule.Majority(name, members);
    }
    if (rule instanceof DecisionRule.Sequential) {
      return new DecisionRule.Sequential(name, members);
    }
    return rule instanceof DecisionRule.AnyOf
        ? new DecisionRule.AnyOf(name, members)
        : new DecisionRule.AllOf(name, members);
  }
}
