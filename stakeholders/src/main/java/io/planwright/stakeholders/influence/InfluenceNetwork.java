package io.planwright.stakeholders.influence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.DistinctIds;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import io.planwright.stakeholder.RelationKind;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.privacy.PersonalHolder;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People and the dated ties between them: immutable, serializable, thread-safe, and the same in
 * JSON under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}. The people are those that are listed, with or without ties,
 * followed by the others whom ties name. {@link #centrality} and {@link #structure} compute on all
 * ties that the network holds; take {@link #asOf} first to leave out the past and the future. The
 * text form leaves out the ids of people.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface InfluenceNetwork extends Serializable permits ImmutableInfluenceNetwork {

  /**
   * Who is in the network.
   *
   * @return distinct ids, not blank: those listed, then the others whom ties name; unmodifiable
   */
  @Value.Redacted
  List<String> people();

  /**
   * Who is there by ties alone, and so leaves with them: see {@link #asOf}. It is found when a
   * network is built; list a person among the people instead of setting it.
   *
   * @return those of the people who were not listed, unmodifiable
   */
  @Value.Redacted
  List<String> onlyTied();

  /**
   * Who was listed, which is what JSON holds.
   *
   * @return the people but those that are there by ties alone, unmodifiable
   */
  @JsonProperty("people")
  default List<String> listed() {
    Set<String> listed = new LinkedHashSet<>(people());
    onlyTied().forEach(listed::remove);
    return List.copyOf(listed);
  }

  /**
   * What connects them.
   *
   * @return the ties, unmodifiable; no two of one kind from one person to another at the same time
   */
  @JsonProperty("ties")
  List<Tie> ties();

  /**
   * Reads the relations of a core network as ties that are positive and last.
   *
   * @param network the stakeholders and their relations
   * @param since the first day of all ties, which the core network does not know
   * @return the network; its people are the ids of the stakeholders
   * @throws NullPointerException if an argument is null
   */
  static InfluenceNetwork of(StakeholderNetwork network, LocalDate since) {
    Require.nonNull(network, "network");
    Require.nonNull(since, "since");
    return builder()
        .addAllPeople(network.stakeholders().stream().map(Stakeholder::id).toList())
        .addAllTies(
            network.relations().stream()
                .map(
                    relation ->
                        Tie.of(
                            relation.kind() == RelationKind.REPORTS_TO
                                ? TieKind.REPORTING
                                : TieKind.INFLUENCE,
                            relation.fromId(),
                            relation.toId(),
                            relation.strength(),
                            since))
                .toList())
        .build();
  }

  /**
   * The network as it could be known on a day.
   *
   * @param date the day
   * @return each tie that held on that day as {@link Tie#asOf} gives it, the people who were
   *     listed, and the others whom those ties name
   * @throws NullPointerException if the date is null
   */
  default InfluenceNetwork asOf(LocalDate date) {
    Require.nonNull(date, "date");
    return builder()
        .addAllPeople(listed())
        .addAllTies(ties().stream().flatMap(tie -> tie.asOf(date).stream()).toList())
        .build();
  }

  /**
   * The network as of a day, with each weight halved as often as half-lives have passed since the
   * tie was last confirmed: weight · 2<sup>−days / half-life</sup>. Only for weights that are
   * strengths. A tie that has become weaker than {@link Tie#LEAST_WEIGHT} is left out.
   *
   * @param date the day
   * @param halfLifeDays after how many days without confirmation a tie counts half, above 0
   * @return the network of that day
   * @throws IllegalArgumentException if the half-life is not above 0 and finite
   * @throws NullPointerException if the date is null
   */
  default InfluenceNetwork decayed(LocalDate date, double halfLifeDays) {
    Require.positive(halfLifeDays, "halfLifeDays", "Give the days after which a tie counts half.");
    List<Tie> kept = new ArrayList<>();
    InfluenceNetwork known = asOf(date);
    for (Tie tie : known.ties()) {
      double age = ChronoUnit.DAYS.between(tie.lastConfirmed(), date);
      double weight = tie.weight() * Math.pow(2, -age / halfLifeDays);
      if (weight >= Tie.LEAST_WEIGHT) {
        kept.add(tie.toBuilder().weight(weight).build());
      }
    }
    return known.toBuilder().ties(kept).build();
  }

  /**
   * Prepares the scores that rank people.
   *
   * @param view which ties count, and how
   * @return the scores, computed as they are asked for
   * @throws NullPointerException if the view is null
   */
  default Centrality centrality(TieView view) {
    return new Centrality(Graph.of(this, Require.nonNull(view, "view")));
  }

  /**
   * Prepares the analyses of groups, holes, brokers and reach.
   *
   * @param view which ties count, and how
   * @return the analyses, computed as they are asked for
   * @throws NullPointerException if the view is null
   */
  default NetworkStructure structure(TieView view) {
    return new NetworkStructure(this, Graph.of(this, Require.nonNull(view, "view")));
  }

  /**
   * Gives what networks hold on people. Erasing takes out the person and all ties from and to this
   * person with their evidence, and mentions of this person in the evidence of other ties.
   *
   * @return the contract for networks of influence
   */
  static PersonalHolder<InfluenceNetwork> personalData() {
    return new InfluencePersonalData();
  }

  /**
   * Starts a new network.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the people and ties of this network
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Checks the attributes, when one is built, and lists all people.
   *
   * @return this network, or one that lists the people whom ties name
   */
  @Value.Check
  default InfluenceNetwork complete() {
    people().forEach(person -> Require.notBlank(person, "people", "Use the ids of people."));
    Set<String> all = new LinkedHashSet<>(people());
    if (all.size() < people().size()) {
      DistinctIds.require(people(), Function.identity(), "people", "List each person once.");
    }
    for (Tie tie : ties()) {
      all.add(tie.fromId());
      all.add(tie.toId());
    }
    OverlapCheck.check(ties());
    if (all.size() == people().size()) {
      return this;
    }
    List<String> others = all.stream().skip(people().size()).toList();
    return toBuilder().people(all).addAllOnlyTied(others).build();
  }

  @JsonCreator
  private static InfluenceNetwork fromJson(
      @JsonProperty("people") @Nullable List<String> people,
      @JsonProperty("ties") @Nullable List<Tie> ties) {
    Builder builder = builder();
    Json.ifPresent(people, builder::addAllPeople);
    Json.ifPresent(ties, builder::addAllTies);
    return builder.build();
  }

  /**
   * Collects the attributes: {@code addPeople}, {@code addAllPeople}, {@code addTies} and {@code
   * addAllTies}, then {@code build()}.
   */
  final class Builder extends ImmutableInfluenceNetwork.Builder {
    Builder() {}
  }
}
