package io.planwright.stakeholders.buying;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.SalesActivity;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The open deals of a pipeline, with those marked that hang on one person. Immutable, serializable
 * and thread-safe.
 *
 * @param asOf the day
 * @param windowDays the days up to and with the as-of day that were looked at
 * @param deals every open deal, in the order of the snapshot
 */
public record PipelineThreads(LocalDate asOf, int windowDays, List<DealThreads> deals)
    implements Serializable {

  /**
   * Makes a result; {@link #of} is the usual way to get one.
   *
   * @param asOf the day
   * @param windowDays the days that were looked at, at least 1
   * @param deals every open deal
   * @throws IllegalArgumentException if the window is below 1
   * @throws NullPointerException if an argument or element is null
   */
  public PipelineThreads {
    Require.nonNull(asOf, "asOf");
    checkWindow(windowDays);
    deals = List.copyOf(Require.nonNull(deals, "deals"));
  }

  /**
   * Looks at every open deal of a snapshot. An activity counts for the deal that it names; one that
   * names no deal counts for every open deal with its account. Takes time proportional to the deals
   * plus the activities, each taken once for every deal that it counts for.
   *
   * @param snapshot what the CRM knew
   * @param windowDays the days up to and with the as-of day to look at, at least 1
   * @return the threads of every open deal
   * @throws IllegalArgumentException if the window is below 1
   * @throws NullPointerException if the snapshot is null
   */
  public static PipelineThreads of(CrmSnapshot snapshot, int windowDays) {
    Require.nonNull(snapshot, "snapshot");
    checkWindow(windowDays);
    Map<String, ContactLog> byDeal = new HashMap<>();
    Map<String, List<ContactLog>> byAccount = new HashMap<>();
    List<OpportunitySnapshot> open = snapshot.open();
    for (OpportunitySnapshot deal : open) {
      ContactLog log = new ContactLog(snapshot.asOf(), windowDays, snapshot.zone());
      byDeal.put(deal.id(), log);
      deal.accountId()
          .ifPresent(id -> byAccount.computeIfAbsent(id, key -> new ArrayList<>()).add(log));
    }
    for (SalesActivity activity : snapshot.activities()) {
      if (activity.opportunityId().isPresent()) {
        ContactLog log = byDeal.get(activity.opportunityId().get());
        if (log != null) {
          log.add(activity);
        }
      } else if (activity.accountId().isPresent()) {
        byAccount
            .getOrDefault(activity.accountId().get(), List.of())
            .forEach(log -> log.add(activity));
      }
    }
    return new PipelineThreads(
        snapshot.asOf(),
        windowDays,
        open.stream().map(deal -> threads(deal, byDeal, windowDays)).toList());
  }

  private static DealThreads threads(
      OpportunitySnapshot deal, Map<String, ContactLog> logs, int windowDays) {
    ContactLog log = Require.nonNull(logs.get(deal.id()), "log");
    List<String> contacts = log.people().keySet().stream().filter(log::isRecent).toList();
    ThreadState state = DealThreads.state(contacts.size(), log.inWindow());
    return new DealThreads(
        deal.id(),
        state,
        contacts,
        log.inWindow(),
        log.withoutPeople(),
        log.reps(),
        reason(state, contacts.size(), log, windowDays));
  }

  private static String reason(ThreadState state, int contacts, ContactLog log, int windowDays) {
    String unnamed =
        log.withoutPeople() == 0 ? "" : " " + log.withoutPeople() + " activities name nobody.";
    return switch (state) {
      case MULTI_THREADED ->
          "%d people were active in %d days.%s".formatted(contacts, windowDays, unnamed);
      case SINGLE_THREADED ->
          "Only one person was active in %d days, in %d activities with %d of our people.%s"
              .formatted(windowDays, log.inWindow(), log.reps(), unnamed);
      case SILENT -> "No activity in %d days.".formatted(windowDays);
      case UNKNOWN ->
          "%d activities in %d days, none of which says with whom."
              .formatted(log.inWindow(), windowDays);
    };
  }

  private static void checkWindow(int windowDays) {
    Require.atLeast(windowDays, 1, "windowDays", "Give the window in days, such as 30.");
  }

  /**
   * Lists the deals in a state.
   *
   * @param state the state
   * @return the deals in the order of the snapshot, unmodifiable
   * @throws NullPointerException if the state is null
   */
  public List<DealThreads> in(ThreadState state) {
    Require.nonNull(state, "state");
    return deals.stream().filter(deal -> deal.state() == state).toList();
  }

  /**
   * Lists the deals that hang on one person.
   *
   * @return the deals in the order of the snapshot, unmodifiable
   */
  public List<DealThreads> singleThreaded() {
    return in(ThreadState.SINGLE_THREADED);
  }
}
