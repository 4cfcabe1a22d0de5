package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Sellers, or smaller groups, whose quotas are limited together: a team, a region. Immutable,
 * serializable and thread-safe.
 *
 * @param id the stable identity; not blank
 * @param memberIds the sellers and groups in it; at least one
 */
public record QuotaGroup(String id, List<String> memberIds) implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param id the stable identity
   * @param memberIds the sellers and groups in it
   * @throws IllegalArgumentException if an id is blank or there is no member
   */
  public QuotaGroup {
    Require.notBlank(id, "id", "Use the id that your CRM has for the team.");
    memberIds = List.copyOf(Require.notEmpty(memberIds, "memberIds", "Name who is in the group."));
    for (String memberId : memberIds) {
      Require.notBlank(memberId, "memberIds", "Name who is in the group.");
    }
  }

  /**
   * A group of these members.
   *
   * @param id the stable identity
   * @param memberIds the sellers and groups in it
   * @return the group
   */
  public static QuotaGroup of(String id, String... memberIds) {
    return new QuotaGroup(id, List.of(Require.nonNull(memberIds, "memberIds")));
  }
}
