package io.planwright.stakeholders.privacy;

import io.planwright.stakeholder.StakeholderNetwork;

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
}
