package io.planwright.crm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal as the dated facts that a CRM has recorded about it. What was known of it on a day is read
 * with {@link #asOf}; there is no "current" state, because today comes in from outside.
 *
 * <p>Real CRMs contradict themselves, and a planner has to see where. So only what has no meaning
 * is refused: a deal without exactly one {@link OpportunityFact.Created}. A stage entered after the
 * close, a close before the creation, an amount below zero are all taken in as they are and
 * reported by the rules of data quality.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface Opportunity extends Serializable permits ImmutableOpportunity {

  /**
   * The stable identity, the same in every snapshot.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What the deal is called.
   *
   * @return the name, if it has one
   */
  @JsonProperty("name")
  Optional<String> name();

  /**
   * All that was ever recorded, the earliest first; facts of the same instant stand in the order in
   * which they were given.
   *
   * @return the facts, unmodifiable, exactly one of them {@link OpportunityFact.Created}
   */
  @JsonProperty("facts")
  List<OpportunityFact> facts();

  /**
   * Makes an opportunity without a name.
   *
   * @param id the stable identity, not blank
   * @param facts what was recorded, in any order, exactly one of them {@link
   *     OpportunityFact.Created}
   * @return the opportunity
   * @throws IllegalArgumentException if the id is blank or the facts do not create the deal once
   */
  static Opportunity of(String id, List<OpportunityFact> facts) {
    return builder().id(id).facts(facts).build();
  }

  /**
   * Starts a new opportunity.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this opportunity
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Reconstructs what was known at the end of a day: every fact recorded before the next day starts
   * in the zone counts, no later one does. A closed deal that was reopened is open again; a fact
   * dated before the creation counts from the creation on. Takes time linear in the facts.
   *
   * @param date the as-of date
   * @param zone the zone in which days start and end
   * @return what was known, or empty if the deal had not been created by then
   */
  default Optional<OpportunitySnapshot> asOf(LocalDate date, ZoneId zone) {
    return Optional.ofNullable(FactReplay.snapshot(this, KnowledgeCut.of(date, zone)));
  }

  /**
   * The deal as it had been recorded by the end of a day: the facts that {@link #asOf} reads, for
   * those who look at the facts themselves.
   *
   * @param date the as-of date
   * @param zone the zone in which days start and end
   * @return the deal without later facts, or empty if it had not been created by then
   */
  default Optional<Opportunity> knownBy(LocalDate date, ZoneId zone) {
    KnowledgeCut cut = KnowledgeCut.of(date, zone);
    int known = 0;
    boolean created = false;
    while (known < facts().size() && cut.knows(facts().get(known).at())) {
      created |= facts().get(known) instanceof OpportunityFact.Created;
      known++;
    }
    if (!created) {
      return Optional.empty();
    }
    boolean all = known == facts().size();
    return Optional.of(all ? this : toBuilder().facts(facts().subList(0, known)).build());
  }

  /**
   * Checks the attributes and puts the facts in order, when one is built.
   *
   * @return this, or a copy with the facts in order
   */
  @Value.Check
  default Opportunity check() {
    Require.notBlank(id(), "id", "Use the id that your CRM has for this opportunity.");
    int created = 0;
    boolean sorted = true;
    @Nullable OpportunityFact previous = null;
    for (OpportunityFact fact : facts()) {
      created += fact instanceof OpportunityFact.Created ? 1 : 0;
      sorted &= previous == null || !fact.at().isBefore(previous.at());
      previous = fact;
    }
    if (created != 1) { // a million deals need no million messages
      Require.that(
          false,
          "facts",
          created + " Created of " + facts().size() + " facts of " + id(),
          "have exactly one Created",
          "State once when the deal was created, or first seen.");
    }
    if (sorted) {
      return this;
    }
    List<OpportunityFact> inOrder = new ArrayList<>(facts());
    inOrder.sort(Comparator.comparing(OpportunityFact::at));
    return toBuilder().facts(inOrder).build();
  }

  @JsonCreator
  private static Opportunity fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("facts") @Nullable List<OpportunityFact> facts) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(facts, builder::facts);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addFacts} and {@code addAllFacts},
   * then {@code build()}.
   */
  final class Builder extends ImmutableOpportunity.Builder {
    Builder() {}
  }
}
