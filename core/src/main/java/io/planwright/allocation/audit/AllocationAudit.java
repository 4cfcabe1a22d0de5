package io.planwright.allocation.audit;

import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.Optimality;
import io.planwright.allocation.audit.WaitingItem.Cause;
import io.planwright.allocation.capacitated.GeneralisedAssignment;
import io.planwright.allocation.capacitated.GeneralisedAssignmentSolver;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.run.StopReason;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Audits who has what: the present owners of a request against the best they could be.
 *
 * <p>A score of fit is read as the value that an item brings with a person, such as the expected
 * revenue; an item without any score is worth its load to everybody who has the skills. Who holds
 * more than fits into the capacity works on the most valuable items that fit; the others wait and
 * bring nothing. What that brings is compared with the most valuable allocation within all
 * capacities, by the engine of {@link GeneralisedAssignmentSolver}, whose bound says how far from
 * the truth the comparison can be.
 *
 * <p>About fifteen generalised assignments are solved. Immutable, serializable and thread-safe; the
 * same request gets the same report unless a deadline or a cancellation cuts the search.
 */
public final class AllocationAudit implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long STEPS = 3_000_000;
  private static final double STANDARD_SHARE = 0.8;
  private static final double STANDARD_IDLE = 0.5;
  private static final double LEVEL = 0.8;
  private static final double ROUNDING = 1e-9;

  private final double share;
  private final double idleBelow;
  private final GeneralisedAssignmentSolver solver;

  private AllocationAudit(double share, double idleBelow, GeneralisedAssignmentSolver solver) {
    this.share = share;
    this.idleBelow = idleBelow;
    this.solver = solver;
  }

  /**
   * An audit that asks for the moves that gain 80 % of what can be gained, and calls people idle
   * who hold less than half of what they can do.
   *
   * @return the audit
   */
  public static AllocationAudit standard() {
    GeneralisedAssignmentSolver solver = GeneralisedAssignmentSolver.standard().withSteps(STEPS);
    return new AllocationAudit(STANDARD_SHARE, STANDARD_IDLE, solver);
  }

  /**
   * Changes how much of the possible gain the moves are to bring.
   *
   * @param newShare the share, from 0.01 to 1
   * @return a copy with that share
   * @throws IllegalArgumentException if the share is out of its range
   */
  public AllocationAudit withGainShare(double newShare) {
    Require.between(newShare, 0.01, 1, "gainShare", "0.8 is usual.");
    return new AllocationAudit(newShare, idleBelow, solver);
  }

  /**
   * Changes who is called idle.
   *
   * @param utilisation the utilisation below which a person is idle, from 0 to 1
   * @return a copy with that threshold
   * @throws IllegalArgumentException if the utilisation is out of its range
   */
  public AllocationAudit withIdleBelow(double utilisation) {
    Require.between(utilisation, 0, 1, "idleBelow", "0.5 is usual.");
    return new AllocationAudit(share, utilisation, solver);
  }

  /**
   * Changes the engine that finds the best allocation.
   *
   * @param newSolver the engine, with its seed and its limit of steps
   * @return a copy with that engine
   */
  public AllocationAudit withSolver(GeneralisedAssignmentSolver newSolver) {
    return new AllocationAudit(share, idleBelow, Require.nonNull(newSolver, "solver"));
  }

  /**
   * Audits the present owners, taking the values as certain.
   *
   * @param request the items with their owners and values, and the people
   * @param control how to stop the run; a stop while few moves are sought ends with the fewest
   *     found so far
   * @return what was found, or what is missing where the run was stopped before it had the best
   *     allocation
   */
  public Answer<AuditReport> assess(AssignmentRequest request, RunControl control) {
    return assess(request, List.of(), control);
  }

  /**
   * Audits the present owners where the values are in doubt. The request holds the values that are
   * expected; the best allocation is found for those, and judged by each draw of the values, so
   * that the interval of the index says how sure the gain is.
   *
   * @param request the items with their owners and expected values, and the people
   * @param draws the same request with other values, each draw as likely as the others; may be
   *     empty
   * @param control how to stop the run; a stop while few moves are sought ends with the fewest
   *     found so far
   * @return what was found, the interval of the index holding the middle 80 % of the draws; or what
   *     is missing where the run was stopped before it had the best allocation
   * @throws IllegalArgumentException if a draw has other items, loads, people or capacities
   */
  public Answer<AuditReport> assess(
      AssignmentRequest request, List<AssignmentRequest> draws, RunControl control) {
    AuditModel model = new AuditModel(Require.nonNull(request, "request"));
    Require.nonNull(draws, "draws");
    Require.nonNull(control, "control");
    List<AuditModel> doubts = new ArrayList<>();
    for (AssignmentRequest draw : draws) {
      AuditModel doubt = new AuditModel(draw);
      Require.that(
          model.hasSameItemsAndPeople(doubt),
          "draw",
          doubts.size(),
          "have the items, loads, people and capacities of the request, in their order",
          "Change the fit scores alone.");
      doubts.add(doubt);
    }
    try {
      return Answer.known(
          model.itemCount() == 0 ? nothing(model) : audited(model, doubts, control));
    } catch (RunStoppedException e) {
      return Answer.insufficient(
          "audit of " + model.itemCount() + " items of " + model.personCount() + " people",
          "the best allocation to compare with",
          e.reason() == StopReason.DEADLINE
              ? "a deadline before it was found"
              : "a cancellation before it was found",
          "Allow more time, or give withSolver an engine of fewer steps.");
    }
  }

  private AuditReport audited(AuditModel model, List<AuditModel> doubts, RunControl control) {
    GeneralisedAssignment served = model.now(solver, control);
    int[] now = served.agentOf();
    GeneralisedAssignment best = model.best(0, solver, control);
    double valueNow = model.total(now);
    int[] then = best.agentOf();
    if (valueNow > model.total(then)) {
      then = now;
    }
    Optimality quality =
        new Optimality(Optimality.Goal.MAXIMISE, model.total(then), best.optimality().bound());
    Misallocation missed = missed(valueNow, quality, now, then, doubts);
    FewestMoves fewest = fewest(model, served, then, control);
    return report(model, now, missed, fewest);
  }

  private static Misallocation missed(
      double valueNow, Optimality best, int[] now, int[] then, List<AuditModel> doubts) {
    double index = Math.max(0, Misallocation.share(valueNow, best.value()));
    double low = index;
    double high = Math.max(index, Misallocation.share(valueNow, best.bound()));
    if (!doubts.isEmpty()) {
      double[] shares =
          doubts.stream()
              .mapToDouble(doubt -> Misallocation.share(doubt.total(now), doubt.total(then)))
              .sorted()
              .toArray();
      low = Math.min(low, quantile(shares, (1 - LEVEL) / 2));
      high = Math.max(high, quantile(shares, (1 + LEVEL) / 2));
    }
    return new Misallocation(valueNow, best, index, low, high);
  }

  private static double quantile(double[] sorted, double probability) {
    double at = probability * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private FewestMoves fewest(
      AuditModel model, GeneralisedAssignment served, int[] then, RunControl control) {
    int[] now = served.agentOf();
    double valueNow = model.total(now);
    double gain = model.total(then) - valueNow;
    if (gain <= ROUNDING * Math.max(1, Math.abs(valueNow))) {
      return new FewestMoves(List.of(), 0, 0, 0);
    }
    double wanted = share * gain;
    // What the owners can do without any move may be more than was found.
    int atLeast = valueNow + wanted > served.optimality().bound() ? 1 : 0;
    MoveSearch search =
        new MoveSearch(model, then, valueNow + wanted, solver, control).run(atLeast);
    int[] chosen = search.fewest();
    List<ProposedMove> moves = new MoveOrder(model, now, chosen).moves();
    double gained = Math.max(0, model.total(chosen) - valueNow);
    return new FewestMoves(moves, gained, wanted, search.leastMoves());
  }

  private AuditReport report(
      AuditModel model, int[] now, Misallocation missed, FewestMoves fewest) {
    List<PersonUse> people = people(model, now);
    List<WaitingItem> waiting = waiting(model, now);
    List<Reason> reasons = new ArrayList<>();
    for (ProposedMove move : fewest.moves()) {
      reasons.add(new Reason(move.itemId(), move.gain(), move.reason()));
    }
    long overloaded = people.stream().filter(p -> p.state() == WorkState.OVERLOADED).count();
    long idle = people.stream().filter(p -> p.state() == WorkState.IDLE).count();
    String summary =
        String.format(
            Locale.ROOT,
            "%d of %d people are overloaded and %d idle, %d of %d items wait; %s; %s.",
            overloaded,
            people.size(),
            idle,
            waiting.size(),
            model.itemCount(),
            missed.statement(),
            statement(fewest, missed));
    return new AuditReport(
        people,
        waiting,
        missed,
        fewest,
        new Explanation(summary, reasons),
        Provenance.of(
            "generalised assignment with a price on moves",
            Map.of("share of the gain", "" + share, "idle below", "" + idleBelow),
            model.itemCount() + " items of " + model.personCount() + " people",
            model.itemCount()));
  }

  private static String statement(FewestMoves fewest, Misallocation missed) {
    int moves = fewest.moves().size();
    double possible = missed.best().value() - missed.valueNow();
    return moves == 0
        ? "nothing has to move"
        : String.format(
            Locale.ROOT,
            "%s %.0f %% of that",
            moves == 1 ? "1 move gains" : moves + " moves gain",
            100 * fewest.gain() / possible);
  }

  private List<PersonUse> people(AuditModel model, int[] now) {
    double[] held = model.loads(model.owner);
    double[] served = model.loads(now);
    List<PersonUse> people = new ArrayList<>();
    for (int i = 0; i < model.personCount(); i++) {
      double use = held[i] / model.capacity[i];
      WorkState state =
          use > 1 + ROUNDING
              ? WorkState.OVERLOADED
              : use < idleBelow ? WorkState.IDLE : WorkState.BUSY;
      people.add(
          new PersonUse(model.people.get(i).id(), model.capacity[i], held[i], served[i], state));
    }
    return people;
  }

  private static List<WaitingItem> waiting(AuditModel model, int[] now) {
    List<WaitingItem> waiting = new ArrayList<>();
    for (int j = 0; j < model.itemCount(); j++) {
      if (now[j] == AuditModel.NOBODY) {
        AssignmentItem item = model.items.get(j);
        int owner = model.owner[j];
        Cause cause = owner == AuditModel.NOBODY ? Cause.NO_OWNER : cause(model, owner, j);
        waiting.add(new WaitingItem(item.id(), item.currentOwnerId(), item.load(), cause));
      }
    }
    return waiting;
  }

  private static Cause cause(AuditModel model, int owner, int item) {
    if (!model.isAble(owner, item)) {
      return Cause.UNABLE_OWNER;
    }
    return model.canTake(owner, item) ? Cause.OVERLOADED_OWNER : Cause.NO_VALUE;
  }

  private AuditReport nothing(AuditModel model) {
    Optimality none = Optimality.proven(Optimality.Goal.MAXIMISE, 0);
    return report(
        model,
        new int[0],
        new Misallocation(0, none, 0, 0, 0),
        new FewestMoves(List.of(), 0, 0, 0));
  }
}
