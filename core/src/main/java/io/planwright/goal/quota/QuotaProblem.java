package io.planwright.goal.quota;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The way from a request to an outcome that all methods share. */
final class QuotaProblem {

  /** A part below it of the whole is none: dividing by it would leave the range of doubles. */
  private static final double NO_PART = 1e-15;

  final QuotaRequest request;
  final QuotaNodes nodes;
  final List<QuotaBasis> sellers;

  /** How the method's name and parameters read in the provenance. */
  private final String method;

  private final Map<String, String> parameters;

  QuotaProblem(QuotaRequest request, String method, Map<String, String> parameters) {
    this.request = request;
    this.nodes = new QuotaNodes(request);
    List<QuotaBasis> byId = new ArrayList<>(request.sellers());
    byId.sort(Comparator.comparing(QuotaBasis::sellerId));
    this.sellers = byId;
    this.method = method;
    this.parameters = parameters;
  }

  /** In proportion to parts, of which at least one is above zero. */
  QuotaOutcome proportional(double[] parts, String statement, String summary) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    if (!(sum > 0) || Double.isInfinite(sum)) {
      throw new IllegalArgumentException(
          "sellers ["
              + sum
              + "] must have a sum above zero of what quotas are proportional to."
              + " Check the bases, or use another driver.");
    }
    double[] weights = new double[parts.length];
    double[] wishes = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      double part = parts[i] / sum;
      weights[i] = part < NO_PART ? Double.POSITIVE_INFINITY : 1 / part;
      wishes[i] = part * MinorUnits.of(request.total());
    }
    double[] none = new double[parts.length];
    return solve(wishes, statement, summary, tight -> LeastSquares.solve(tight, none, weights));
  }

  /** Solves it if that can be done: the wishes, in minor units, are for the explanation. */
  QuotaOutcome solve(
      double[] wishes, String statement, String summary, Function<QuotaNodes, double[]> solver) {
    Optional<QuotaConflict> conflict = ConflictSearch.tighten(nodes, request.total());
    if (conflict.isPresent()) {
      return conflict.get();
    }
    long[] units = WholeUnits.of(nodes, solver.apply(nodes));
    Map<String, QuotaShare> shares = new HashMap<>();
    int bound = 0;
    for (int i = 0; i < nodes.sellers; i++) {
      bound += units[i] == nodes.floor[i] || units[i] == nodes.ceiling[i] ? 1 : 0;
      shares.put(nodes.ids[i], share(i, wishes[i], units[i], statement));
    }
    return new QuotaProposal(
        request,
        request.sellers().stream().map(seller -> shares.get(seller.sellerId())).toList(),
        Explanation.of(
            "%s %d of %d sellers are at a limit of their own."
                .formatted(summary, bound, nodes.sellers)),
        Provenance.of(method, parameters, request.period().toString(), observations()));
  }

  private long observations() {
    return request.sellers().stream().mapToLong(seller -> seller.history().size()).sum();
  }

  private QuotaShare share(int seller, double wish, long units, String statement) {
    double perMajor = MinorUnits.perMajor(request.total().currency());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("claim", wish / perMajor, statement));
    double moved = (units - wish) / perMajor;
    if (Math.abs(units - wish) >= 1) {
      reasons.add(new Reason("limits", moved, movedBy(seller, units, wish)));
    } else if (moved != 0) {
      reasons.add(new Reason("rounding", moved, "Rounded to whole minor units."));
    }
    Money amount = Money.ofMinor(units, request.total().currency());
    return new QuotaShare(
        nodes.ids[seller], amount, wish / perMajor, new Explanation(reasons(reasons), reasons));
  }

  private static String reasons(List<Reason> reasons) {
    return String.join(" ", reasons.stream().map(Reason::statement).toList());
  }

  private String movedBy(int seller, long units, double wish) {
    if (units == nodes.floor[seller] && units > wish) {
      return "Raised to the seller's floor.";
    }
    if (units == nodes.ceiling[seller] && units < wish) {
      return "Cut to the seller's ceiling.";
    }
    return units > wish
        ? "Takes over what limits keep from others."
        : "Gives up what limits and the total leave no room for.";
  }
}
