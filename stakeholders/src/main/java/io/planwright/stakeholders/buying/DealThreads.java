package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * On whom a deal hangs. Immutable, serializable and thread-safe; its text form shows no person.
 *
 * @param dealId the deal
 * @param state on how many people it hangs
 * @param contactIds the people of the customer who were active in the window, in the order of the
 *     activities
 * @param activities the number of activities in the window
 * @param activitiesWithoutContact how many of them name no person of the customer
 * @param reps the number of our people who took part in them; one alone is a risk too
 * @param reason why the state is what it is, in a sentence without names
 */
public record DealThreads(
    String dealId,
    ThreadState state,
    List<String> contactIds,
    int activities,
    int activitiesWithoutContact,
    int reps,
    String reason)
    implements Serializable {

  /**
   * Makes a result; {@link PipelineThreads#of} is the usual way to get one.
   *
   * @param dealId the deal, not blank
   * @param state on how many people it hangs
   * @param contactIds the people of the customer who were active in the window
   * @param activities the number of activities in the window, at least 0
   * @param activitiesWithoutContact how many of them name nobody, at most all
   * @param reps the number of our people who took part, at least 0
   * @param reason why, not blank
   * @throws IllegalArgumentException if a text is blank, a count out of its range, or the state and
   *     the counts disagree
   * @throws NullPointerException if an argument or element is null
   */
  public DealThreads {
    Require.notBlank(dealId, "dealId", "Use the id of the deal.");
    contactIds = List.copyOf(Require.nonNull(contactIds, "contactIds"));
    Require.notNegative(activities, "activities", "Count from 0.");
    Require.between(
        activitiesWithoutContact, 0, activities, "activitiesWithoutContact", "Count among all.");
    Require.notNegative(reps, "reps", "Count from 0.");
    Require.notBlank(reason, "reason", "Say why.");
    Require.that(
        Require.nonNull(state, "state") == state(contactIds.size(), activities),
        "state",
        state,
        "fit " + contactIds.size() + " contacts in " + activities + " activities",
        "Correct the state or the counts.");
  }

  static ThreadState state(int contacts, int activities) {
    if (contacts > 0) {
      return contacts == 1 ? ThreadState.SINGLE_THREADED : ThreadState.MULTI_THREADED;
    }
    return activities == 0 ? ThreadState.SILENT : ThreadState.UNKNOWN;
  }

  @Override
  public String toString() {
    return "DealThreads[deal %s, %s]".formatted(dealId, reason);
  }
}
