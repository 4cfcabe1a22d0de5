package io.planwright.allocation.calls;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The hours of one seller in one period, and the accounts that share them. Immutable, serializable
 * and thread-safe.
 */
public final class CallProblem implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double MOST_HOURS = 1e6;

  private final String sellerId;
  private final double hours;
  private final ArrayList<CallAccount> accounts;
  private final LinkedHashMap<String, CallZone> zones;

  private CallProblem(Builder builder) {
    sellerId = builder.sellerId;
    hours = builder.hours;
    accounts = new ArrayList<>(builder.accounts);
    zones = new LinkedHashMap<>(builder.zones);
    Require.between(hours, 0, MOST_HOURS, "hours of " + sellerId, "Give the hours of the period.");
    Require.notEmpty(accounts, "accounts", "Name the accounts of the seller.");
    Set<String> ids = new HashSet<>();
    for (CallAccount account : accounts) {
      Require.that(ids.add(account.id()), "id", account.id(), "be used once", "Rename one.");
      Require.that(
          account.zone().isEmpty() || zones.containsKey(account.zone()),
          "zone of " + account.id(),
          account.zone(),
          "be a zone of the problem",
          "Add the zone.");
    }
  }

  /**
   * Starts a problem.
   *
   * @param sellerId the stable id of the seller; not blank
   * @param hours the hours for calls and travel; from 0 to 1,000,000
   * @return a builder without accounts
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String sellerId, double hours) {
    return new Builder(sellerId, hours);
  }

  /**
   * Whose time it is.
   *
   * @return the id, not blank
   */
  public String sellerId() {
    return sellerId;
  }

  /**
   * The time there is.
   *
   * @return hours, at least 0
   */
  public double hours() {
    return hours;
  }

  /**
   * The accounts that share it.
   *
   * @return the accounts, at least one, unmodifiable
   */
  public List<CallAccount> accounts() {
    return List.copyOf(accounts);
  }

  /**
   * The time that a call takes, with its share of travel.
   *
   * @param account an account of the problem
   * @return hours, above 0
   */
  public double hoursOfCall(CallAccount account) {
    CallZone zone = zones.get(account.zone());
    return account.hoursPerCall() + (zone == null ? 0 : zone.travelPerCall());
  }

  /** Collects the parts: one method a part, then {@link #build()}. */
  public static final class Builder {
    private final String sellerId;
    private final double hours;
    private final List<CallAccount> accounts = new ArrayList<>();
    private final Map<String, CallZone> zones = new LinkedHashMap<>();

    private Builder(String sellerId, double hours) {
      this.sellerId = Require.notBlank(sellerId, "sellerId", "Give the seller a stable id.");
      this.hours = hours;
    }

    /**
     * Adds an account.
     *
     * @param account the account, its id not used before
     * @return this builder
     */
    public Builder account(CallAccount account) {
      accounts.add(Require.nonNull(account, "account"));
      return this;
    }

    /**
     * Adds a zone, before or after the accounts in it.
     *
     * @param zone the zone, its id not used before
     * @return this builder
     * @throws IllegalArgumentException if the id is used before
     */
    public Builder zone(CallZone zone) {
      Require.nonNull(zone, "zone");
      CallZone other = zones.put(zone.id(), zone);
      Require.that(other == null, "id", zone.id(), "be used once", "Rename one of the zones.");
      return this;
    }

    /**
     * Makes the problem.
     *
     * @return the problem
     * @throws IllegalArgumentException if the hours are out of their range, there is no account, an
     *     id is used twice or a zone is missing
     */
    public CallProblem build() {
      return new CallProblem(this);
    }
  }
}
