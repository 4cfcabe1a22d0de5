package io.planwright.stakeholders.buying;

import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.stakeholder.StakeholderNetwork;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which roles of a buying centre nobody plays, whom nobody of ours talks to, and how much of the
 * power is covered. Immutable, serializable and thread-safe; its text form shows no person.
 *
 * @param dealId the deal
 * @param asOf the day
 * @param windowDays the days up to and with the as-of day in which a contact counts
 * @param roles the needed roles in their order
 * @param people everybody in the buying centre, in the order in which they were first named
 * @param outsiders people without a part in the buying centre with whom there were activities in
 *     the window, in the order of the activities
 * @param power how much of the power is in touch; insufficient data if no member's power is known
 */
public record AccountCoverage(
    String dealId,
    LocalDate asOf,
    int windowDays,
    List<RoleCoverage> roles,
    List<ContactRecency> people,
    List<ContactRecency> outsiders,
    Answer<PowerShare> power)
    implements Serializable {

  /**
   * How well a role is covered. Immutable, serializable and thread-safe; its text form shows no
   * person.
   *
   * @param role the role
   * @param state how well it is known who plays it
   * @param holders who plays it, whatever the evidence; empty exactly if the state is missing
   * @param inTouch those of them with a contact in the window
   */
  public record RoleCoverage(
      BuyingRole role, KnowledgeState state, List<String> holders, List<String> inTouch)
      implements Serializable {

    /**
     * Makes a result.
     *
     * @param role the role
     * @param state how well it is known who plays it
     * @param holders who plays it
     * @param inTouch those of them with a contact in the window
     * @throws IllegalArgumentException if state and holders disagree
     * @throws NullPointerException if an argument is null
     */
    public RoleCoverage {
      Require.nonNull(role, "role");
      holders = List.copyOf(Require.nonNull(holders, "holders"));
      inTouch = List.copyOf(Require.nonNull(inTouch, "inTouch"));
      Require.that(
          holders.isEmpty() == (Require.nonNull(state, "state") == KnowledgeState.MISSING),
          "state",
          state,
          "be MISSING exactly when nobody plays the role",
          "List who plays it, or say that nobody does.");
    }

    @Override
    public String toString() {
      return "RoleCoverage[%s, %s, %d holders, %d in touch]"
          .formatted(role, state, holders.size(), inTouch.size());
    }
  }

  /**
   * How much of the power in a buying centre is in touch with us. Immutable, serializable and
   * thread-safe.
   *
   * @param share the covered power by the known power, from 0 to 1
   * @param coveredPower the sum of the power of members with a contact in the window
   * @param knownPower the sum of the power of all members whose power is known, above 0
   * @param membersWithoutPower the number of members whose power nobody has rated: the share says
   *     nothing about them
   */
  public record PowerShare(
      double share, double coveredPower, double knownPower, int membersWithoutPower)
      implements Serializable {

    /**
     * Makes a share.
     *
     * @param share the covered power by the known power, from 0 to 1
     * @param coveredPower the sum of the power of members with a contact in the window
     * @param knownPower the sum of the power of all members whose power is known, above 0
     * @param membersWithoutPower the number of members whose power nobody has rated
     * @throws IllegalArgumentException if a number is out of its range
     */
    public PowerShare {
      Require.between(share, 0, 1, "share", "Divide covered by known power.");
      Require.positive(knownPower, "knownPower", "Without power there is no share of it.");
      Require.between(coveredPower, 0, knownPower, "coveredPower", "Add up powers.");
      Require.notNegative(membersWithoutPower, "membersWithoutPower", "Count from 0.");
    }
  }

  /**
   * Makes a result; {@link #of} is the usual way to get one.
   *
   * @param dealId the deal, not blank
   * @param asOf the day
   * @param windowDays the days in which a contact counts, at least 1
   * @param roles the needed roles in their order
   * @param people everybody in the buying centre
   * @param outsiders people in touch without a part
   * @param power how much of the power is in touch
   * @throws IllegalArgumentException if the id is blank or the window below 1
   * @throws NullPointerException if an argument or element is null
   */
  public AccountCoverage {
    Require.notBlank(dealId, "dealId", "Use the id of the deal.");
    Require.nonNull(asOf, "asOf");
    Require.atLeast(windowDays, 1, "windowDays", "Give the window in days.");
    roles = List.copyOf(Require.nonNull(roles, "roles"));
    people = List.copyOf(Require.nonNull(people, "people"));
    outsiders = List.copyOf(Require.nonNull(outsiders, "outsiders"));
    Require.nonNull(power, "power");
  }

  /**
   * Looks at a buying centre on the as-of day of a snapshot. An activity counts when it names the
   * account or the deal; its contact ids are compared with the person ids. Activities with the
   * account for another deal count too: who talks to a person talks to that person. Takes time
   * proportional to the activities of the snapshot plus claims times needed roles.
   *
   * @param centre the buying centre; claims after the as-of day are not seen
   * @param snapshot what the CRM knew
   * @param ratings the power of people, by the same ids; who is missing there has no known power
   * @param policy what counts as covered
   * @return the coverage
   * @throws NullPointerException if an argument is null
   */
  public static AccountCoverage of(
      BuyingCentre centre,
      CrmSnapshot snapshot,
      StakeholderNetwork ratings,
      CoveragePolicy policy) {
    return new CoverageAnalysis(
            Require.nonNull(centre, "centre"),
            Require.nonNull(snapshot, "snapshot"),
            Require.nonNull(policy, "policy"))
        .coverage(Require.nonNull(ratings, "ratings"));
  }

  /**
   * Lists the needed roles that nobody is known to play.
   *
   * @return the roles in their order, unmodifiable
   */
  public List<BuyingRole> openRoles() {
    return roles.stream()
        .filter(role -> role.state() == KnowledgeState.MISSING)
        .map(RoleCoverage::role)
        .toList();
  }

  /**
   * Lists the needed roles that somebody plays with whom nobody of ours was in touch.
   *
   * @return the roles in their order, unmodifiable
   */
  public List<BuyingRole> unreachedRoles() {
    return roles.stream()
        .filter(role -> !role.holders().isEmpty() && role.inTouch().isEmpty())
        .map(RoleCoverage::role)
        .toList();
  }

  /**
   * Lists the members with whom nobody of ours was in touch in the window.
   *
   * @return their recencies in the order of the people, unmodifiable
   */
  public List<ContactRecency> untouched() {
    return people.stream().filter(person -> !person.inTouch()).toList();
  }

  @Override
  public String toString() {
    return "AccountCoverage[deal %s, %s, %d people, %d untouched, %d outsiders, open roles %s]"
        .formatted(dealId, asOf, people.size(), untouched().size(), outsiders.size(), openRoles());
  }
}
