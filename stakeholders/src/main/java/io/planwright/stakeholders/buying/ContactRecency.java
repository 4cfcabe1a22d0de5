package io.planwright.stakeholders.buying;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * How lately somebody of ours was in touch with a person. Immutable, serializable and thread-safe;
 * its text form does not show the person.
 *
 * @param personId who
 * @param roles the parts this person plays; empty for somebody outside the buying centre
 * @param lastContactOn the day of the last activity that names this person; insufficient data if
 *     none does
 * @param contactsInWindow the number of activities in the window, at least 0
 * @param repsInWindow the number of our people who took part in them, at least 0
 */
public record ContactRecency(
    String personId,
    Set<BuyingRole> roles,
    Answer<LocalDate> lastContactOn,
    int contactsInWindow,
    int repsInWindow)
    implements Serializable {

  /**
   * Makes a result; {@link AccountCoverage#of} is the usual way to get one.
   *
   * @param personId who, not blank
   * @param roles the parts this person plays
   * @param lastContactOn the day of the last activity that names this person
   * @param contactsInWindow the number of activities in the window, at least 0
   * @param repsInWindow the number of our people who took part in them, at least 0
   * @throws IllegalArgumentException if the id is blank or a count negative
   * @throws NullPointerException if an argument is null
   */
  public ContactRecency {
    Require.notBlank(personId, "personId", "Use the id that your CRM has for this contact.");
    roles = EnumSets.ordered(Require.nonNull(roles, "roles"), BuyingRole.class);
    Require.nonNull(lastContactOn, "lastContactOn");
    Require.notNegative(contactsInWindow, "contactsInWindow", "Count from 0.");
    Require.notNegative(repsInWindow, "repsInWindow", "Count from 0.");
  }

  /**
   * Says whether somebody of ours was in touch in the window.
   *
   * @return whether there was a contact
   */
  public boolean inTouch() {
    return contactsInWindow > 0;
  }

  @Override
  public String toString() {
    return "ContactRecency[%s, %d contacts, %d reps]"
        .formatted(roles, contactsInWindow, repsInWindow);
  }
}
