package io.planwright.stakeholders.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.DistinctIds;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be taken: by which rule, and how the people stand. Immutable, serializable and
 * thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Decision extends Serializable permits ImmutableDecision {

  /** The strongest common factor: beyond, people are as good as one person. */
  double MOST_CORRELATION = 0.99;

  /**
   * Who decides and how votes are counted.
   *
   * @return the rule
   */
  @JsonProperty("rule")
  DecisionRule rule();

  /**
   * How the people of the rule stand.
   *
   * @return each person of the rule once, in any order
   */
  @JsonProperty("voters")
  List<Voter> voters();

  /**
   * How strongly positions hang together: the share of a common factor, such as the mood of the
   * firm, in what moves each person. The one-factor probit model: person i says yes if √ρ Z + √(1 -
   * ρ) εᵢ stays below the normal quantile of its probability. The probability of each person alone
   * does not depend on it.
   *
   * @return ρ, from 0 (independent, the default) to {@value #MOST_CORRELATION}
   */
  @JsonProperty("correlation")
  @Value.Default
  default double correlation() {
    return 0;
  }

  /**
   * The probability to reckon with for people whose position is unknown, such as the base rate of
   * approvals.
   *
   * @return from 0 to 1; empty if nobody stands in for them, and the answer is a range alone
   */
  @JsonProperty("unknownPrior")
  OptionalDouble unknownPrior();

  /**
   * The wanted probability of an approval.
   *
   * @return above 0, at most 1; empty without a goal
   */
  @JsonProperty("goal")
  OptionalDouble goal();

  /**
   * Gives what decisions hold on people. Without a voter the rule would be another one, so the seat
   * stays under a {@linkplain io.planwright.stakeholders.privacy.StandIns stand-in}, with an
   * unknown position: the answers become those of a decision with one more open vote.
   *
   * @return the contract for decisions
   */
  static PersonalHolder<Decision> personalData() {
    return new DecisionPersonalData();
  }

  /**
   * A builder.
   *
   * @return a new one
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * A builder that starts with these attributes.
   *
   * @return a new one
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of its range, or the voters are not the people
   *     of the rule
   */
  @Value.Check
  default void check() {
    Require.between(
        correlation(),
        0,
        MOST_CORRELATION,
        "correlation",
        "Treat people who always vote alike as one.");
    unknownPrior()
        .ifPresent(prior -> Require.between(prior, 0, 1, "unknownPrior", "Write 30 % as 0.3."));
    goal()
        .ifPresent(
            goal ->
                Require.that(
                    goal > 0 && goal <= 1,
                    "goal",
                    goal,
                    "be above 0 and at most 1",
                    "Write 80 % as 0.8."));
    DistinctIds.require(voters(), Voter::personId, "voters", "Merge both positions.");
    List<String> voting = voters().stream().map(Voter::personId).toList();
    requireWithin(voting, rule().people(), "voters", "vote by the rule", "Leave the person out.");
    requireWithin(
        rule().people(),
        voting,
        "rule.people",
        "be among the voters",
        "Add the person, as unknown if need be.");
  }

  private static void requireWithin(
      List<String> ids, List<String> others, String field, String rule, String fix) {
    Set<String> allowed = new HashSet<>(others);
    for (int i = 0; i < ids.size(); i++) {
      Require.that(allowed.contains(ids.get(i)), field + "[" + i + "]", "a person", rule, fix);
    }
  }

  /** Reads JSON. */
  @JsonCreator
  private static Decision fromJson(
      @JsonProperty("rule") @Nullable DecisionRule rule,
      @JsonProperty("voters") @Nullable List<Voter> voters,
      @JsonProperty("correlation") @Nullable Double correlation,
      @JsonProperty("unknownPrior") @Nullable Double unknownPrior,
      @JsonProperty("goal") @Nullable Double goal) {
    Builder builder = builder();
    Json.ifPresent(rule, builder::rule);
    Json.ifPresent(voters, builder::voters);
    Json.ifPresent(correlation, builder::correlation);
    Json.ifPresent(unknownPrior, builder::unknownPrior);
    Json.ifPresent(goal, builder::goal);
    return builder.build();
  }

  /** Builds decisions; not thread-safe. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
