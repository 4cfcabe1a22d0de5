package io.planwright.stakeholders.privacy;

import io.planwright.crm.Contact;
import io.planwright.crm.SalesActivity;
import io.planwright.stakeholder.StakeholderNetwork;
import java.util.List;

/** What the types of the core hold on people. Thread-safe. */
public final class CorePersonalData {

  private CorePersonalData() {}

  /**
   * Gives what a network of stakeholders holds on people. Erasing takes out the person and the
   * relations from and to this person; reporting lines are not joined over the gap, because nobody
   * said so.
   *
   * @return the contract for networks
   */
  public static PersonalData<StakeholderNetwork> network() {
    return new NetworkPersonalData();
  }

  /**
   * Gives what a list of contacts holds on people. Erasing takes out the contact, and mentions of
   * this person with the others.
   *
   * @return the contract for contacts
   */
  public static PersonalData<List<Contact>> contacts() {
    return new ContactsPersonalData();
  }

  /**
   * Gives what a list of sales activities holds on people. Erasing takes a contact off the
   * activities; a rep stays under a {@linkplain StandIns stand-in}, because they happened.
   *
   * @return the contract for activities
   */
  public static PersonalData<List<SalesActivity>> activities() {
    return new ActivitiesPersonalData();
  }
}
