package io.planwright.stakeholders.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who has to say yes, and how the votes are counted: a person, or a body whose members are people
 * or bodies again. A person may sit on several bodies and then votes the same on each.
 *
 * <p>Rules are monotone: one more yes never turns an approval into a rejection. Whoever does not
 * say yes counts as a no, so there is no quorum of attendance apart from the votes themselves: with
 * one, staying away can do more than a no, and no probability below would be a bound of anything.
 *
 * <p>Immutable, serializable and thread-safe. Bodies are at most {@value RuleShape#DEEPEST} deep.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DecisionRule.Person.class, name = "person"),
  @JsonSubTypes.Type(value = DecisionRule.Unanimous.class, name = "unanimous"),
  @JsonSubTypes.Type(value = DecisionRule.Majority.class, name = "majority"),
  @JsonSubTypes.Type(value = DecisionRule.AtLeast.class, name = "atLeast"),
  @JsonSubTypes.Type(value = DecisionRule.WeightedQuorum.class, name = "weightedQuorum"),
  @JsonSubTypes.Type(value = DecisionRule.Veto.class, name = "veto"),
  @JsonSubTypes.Type(value = DecisionRule.Sequential.class, name = "sequential"),
  @JsonSubTypes.Type(value = DecisionRule.AnyOf.class, name = "anyOf"),
  @JsonSubTypes.Type(value = DecisionRule.AllOf.class, name = "allOf")
})
public sealed interface DecisionRule extends Serializable {

  /**
   * What people call it.
   *
   * @return the name of the body, or the id of the person
   */
  String name();

  /**
   * Who votes here.
   *
   * @return the members in order, people or bodies; empty for a person
   */
  List<DecisionRule> members();

  /**
   * The rule in words, with the rules of the bodies inside.
   *
   * @return such as "Board: more than half of ann, bob and cem"
   */
  default String words() {
    return RuleWords.of(this);
  }

  /**
   * Everybody who votes anywhere inside.
   *
   * @return their ids without repetition, in the order of the rule
   */
  default List<String> people() {
    return RuleShape.people(this);
  }

  /**
   * Counts the votes.
   *
   * @param approving the ids of the people who say yes; others say no
   * @return whether that approves
   */
  default boolean approves(Set<String> approving) {
    return RuleShape.approves(this, Require.nonNull(approving, "approving"));
  }

  /**
   * A person who decides alone, or a member of a body.
   *
   * @param personId the id of the person; not blank
   * @return the rule
   * @throws IllegalArgumentException if the id is blank
   */
  static DecisionRule person(String personId) {
    return new Person(personId);
  }

  /**
   * A body of people all of whom have to say yes.
   *
   * @param name what people call the body; not blank
   * @param personIds the ids of its members; at least one, each once
   * @return the rule
   * @throws IllegalArgumentException if a text is blank, there is no member or one is named twice
   */
  static DecisionRule unanimous(String name, String... personIds) {
    return new Unanimous(name, RuleShape.persons(personIds));
  }

  /**
   * A body of people more than half of whom have to say yes.
   *
   * @param name what people call the body; not blank
   * @param personIds the ids of its members; at least one, each once
   * @return the rule
   * @throws IllegalArgumentException if a text is blank, there is no member or one is named twice
   */
  static DecisionRule majority(String name, String... personIds) {
    return new Majority(name, RuleShape.persons(personIds));
  }

  /**
   * A person.
   *
   * @param personId the id; not blank
   */
  record Person(String personId) implements DecisionRule {

    /**
     * Checks the component.
     *
     * @param personId the id; not blank
     * @throws IllegalArgumentException if it is blank
     */
    public Person {
      Require.notBlank(personId, "personId", "Use the id that your register has for this person.");
    }

    @Override
    public String name() {
      return personId;
    }

    @Override
    public List<DecisionRule> members() {
      return List.of();
    }

    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * Every member has to say yes.
   *
   * @param name what people call the body; not blank
   * @param members people or bodies; at least one, no person twice
   */
  record Unanimous(String name, List<DecisionRule> members) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call the body; not blank
     * @param members people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Unanimous {
      members = RuleShape.body(name, members, "members");
    }
  }

  /**
   * More than half of the members have to say yes: of four that is three.
   *
   * @param name what people call the body; not blank
   * @param members people or bodies; at least one, no person twice
   */
  record Majority(String name, List<DecisionRule> members) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call the body; not blank
     * @param members people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Majority {
      members = RuleShape.body(name, members, "members");
    }
  }

  /**
   * A number of members have to say yes.
   *
   * @param name what people call the body; not blank
   * @param votes how many; from 1 to the number of members
   * @param members people or bodies; at least one, no person twice
   */
  record AtLeast(String name, int votes, List<DecisionRule> members) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call the body; not blank
     * @param votes how many; from 1 to the number of members
     * @param members people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public AtLeast {
      members = RuleShape.body(name, members, "members");
      Require.between(votes, 1, members.size(), "votes", "Ask for some votes, not for too many.");
    }
  }

  /**
   * The votes of a member.
   *
   * @param member a person or a body
   * @param weight how many votes it has, such as its share of the capital; finite, not negative
   */
  record Seat(DecisionRule member, double weight) implements Serializable {

    /**
     * Checks the components.
     *
     * @param member a person or a body
     * @param weight how many votes it has; finite, not negative
     * @throws IllegalArgumentException if the weight is out of its range
     */
    public Seat {
      Require.nonNull(member, "member");
      Require.notNegative(weight, "weight", "Give the votes of the member.");
      weight = weight + 0.0;
    }
  }

  /**
   * The weights of the members who say yes have to reach a threshold. Numbers count as the decimals
   * that they are written as: 0.1 and 0.2 reach 0.3.
   *
   * @param name what people call the body; not blank
   * @param seats the members and their weights; at least one, no person twice
   * @param threshold what the weights have to reach; above 0, not above the sum of the weights
   */
  record WeightedQuorum(String name, List<Seat> seats, double threshold) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call the body; not blank
     * @param seats the members and their weights; at least one, no person twice
     * @param threshold what the weights have to reach; above 0, not above the sum of the weights
     * @throws IllegalArgumentException if a component is out of its range, or the weights differ by
     *     more than eighteen digits
     */
    public WeightedQuorum {
      seats = List.copyOf(Require.nonNull(seats, "seats"));
      RuleShape.body(name, seats.stream().map(Seat::member).toList(), "seats");
      WholeWeights.of(seats, threshold);
    }

    @Override
    public List<DecisionRule> members() {
      return seats.stream().map(Seat::member).toList();
    }
  }

  /**
   * A rule that holds unless someone with a veto says no.
   *
   * @param name what people call it; not blank
   * @param decision the rule
   * @param holders who may say no, people or bodies; at least one, no person twice
   */
  record Veto(String name, DecisionRule decision, List<DecisionRule> holders)
      implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call it; not blank
     * @param decision the rule
     * @param holders who may say no; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Veto {
      Require.nonNull(decision, "decision");
      holders = RuleShape.body(name, holders, "holders");
      RuleShape.shallow(List.of(decision));
    }

    @Override
    public List<DecisionRule> members() {
      List<DecisionRule> all = new ArrayList<>(List.of(decision));
      all.addAll(holders);
      return List.copyOf(all);
    }
  }

  /**
   * Steps in their order, each of which has to approve before the next is asked.
   *
   * @param name what people call it; not blank
   * @param steps people or bodies, the first to be asked first; at least one, no person twice
   */
  record Sequential(String name, List<DecisionRule> steps) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call it; not blank
     * @param steps people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Sequential {
      steps = RuleShape.body(name, steps, "steps");
    }

    @Override
    public List<DecisionRule> members() {
      return steps;
    }
  }

  /**
   * One of several ways is enough.
   *
   * @param name what people call it; not blank
   * @param members people or bodies; at least one, no person twice
   */
  record AnyOf(String name, List<DecisionRule> members) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call it; not blank
     * @param members people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public AnyOf {
      members = RuleShape.body(name, members, "members");
    }
  }

  /**
   * Several rules have to hold together, in no order.
   *
   * @param name what people call it; not blank
   * @param members people or bodies; at least one, no person twice
   */
  record AllOf(String name, List<DecisionRule> members) implements DecisionRule {

    /**
     * Checks the components.
     *
     * @param name what people call it; not blank
     * @param members people or bodies; at least one, no person twice
     * @throws IllegalArgumentException if a component is out of its range
     */
    public AllOf {
      members = RuleShape.body(name, members, "members");
    }
  }
}
