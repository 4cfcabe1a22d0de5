package io.planwright.stakeholders.privacy;

import io.planwright.activity.Acceptance;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.SalesActivity;
import io.planwright.plan.SalesPlan;
import io.planwright.resource.Team;
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
  public static PersonalHolder<StakeholderNetwork> network() {
    return new NetworkPersonalData();
  }

  /**
   * Gives what a list of contacts holds on people. Erasing takes out the contact, and mentions of
   * this person with the others.
   *
   * @return the contract for contacts
   */
  public static PersonalHolder<List<Contact>> contacts() {
    return new ContactsPersonalData();
  }

  /**
   * Gives what a list of sales activities holds on people. Erasing takes a contact off the
   * activities; a rep stays under a {@linkplain StandIns stand-in}, because they happened.
   *
   * @return the contract for activities
   */
  public static PersonalHolder<List<SalesActivity>> activities() {
    return new ActivitiesPersonalData();
  }

  /**
   * Gives what a CRM holds on people. Erasing takes out a contact or rep with the memberships and
   * territories of the rep; deals, credits and activities of a rep stay under a {@linkplain
   * StandIns stand-in}, because they happened.
   *
   * @return the contract for CRMs in memory; {@link InMemoryCrm#copyOf} makes one of any source
   */
  public static PersonalHolder<InMemoryCrm> crm() {
    return new CrmPersonalData();
  }

  /**
   * Gives what a CRM as of a day holds on people, erased as {@link #crm} says.
   *
   * @return the contract for snapshots
   */
  public static PersonalHolder<CrmSnapshot> snapshot() {
    return new SnapshotPersonalData();
  }

  /**
   * Gives what a team holds on people. Erasing takes the person out of it.
   *
   * @return the contract for teams
   */
  public static PersonalHolder<Team> team() {
    return new TeamPersonalData();
  }

  /**
   * Gives what the record of accepted deliverables holds on people. Who accepted one stays under a
   * {@linkplain StandIns stand-in}.
   *
   * @return the contract for lists of acceptances
   */
  public static PersonalHolder<List<Acceptance>> acceptances() {
    return new AcceptancesPersonalData();
  }

  /**
   * Gives what a sales plan and its history hold on people. Erasing takes out a person or
   * stakeholder, and this person as owner or assignee; items and quotas that the person has, and
   * versions that the person wrote, stay under a {@linkplain StandIns stand-in}. The ids of goals,
   * activities and other parts of the plan are taken as they are: give them without people in them.
   *
   * @return the contract for plans
   */
  public static PersonalHolder<SalesPlan> plan() {
    return new SalesPlanPersonalData();
  }
}
