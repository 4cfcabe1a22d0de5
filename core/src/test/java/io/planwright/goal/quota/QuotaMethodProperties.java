package io.planwright.goal.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Sums, limits and optimality of quotas over random requests.
 *
 * <p>For 100,000 cases instead of those of the daily build: {@code mvn -pl core test
 * -Dtest='QuotaMethodProperties#keepsTheTotalAndAllLimits*' -Dplanwright.quota.cases=100000
 * -Dsurefire.failIfNoSpecifiedTests=false}; each try of the property runs {@code cases / 100}
 * requests.
 */
class QuotaMethodProperties {

  private static final int CASES = Integer.getInteger("planwright.quota.cases", 5000);
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2017");

  private static Money cents(long units) {
    return Money.ofMinor(units, EUR);
  }

  /** Up to eight sellers in up to two levels of groups, with limits that often contradict. */
  static QuotaRequest request(Random random, int mostSellers, int scale) {
    int n = 1 + random.nextInt(mostSellers);
    List<QuotaBasis> sellers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      sellers.add(
          QuotaBasis.of("s" + i, 1 + random.nextInt(9))
              .withHistory(random.nextInt(50), 1 + random.nextInt(50))
              .withCapacity(random.nextInt(4) == 0 ? 0.5 : 1));
    }
    List<QuotaGroup> groups = new ArrayList<>();
    if (n >= 2) {
      int half = 1 + random.nextInt(n - 1);
      groups.add(new QuotaGroup("g1", ids(0, half)));
      groups.add(new QuotaGroup("g2", ids(half, n)));
      if (random.nextBoolean()) {
        groups.add(QuotaGroup.of("g3", "g1"));
      }
    }
    List<QuotaLimit> limits = new ArrayList<>();
    for (QuotaBasis seller : sellers) {
      addLimits(limits, seller.sellerId(), random, scale, 1);
    }
    for (QuotaGroup group : groups) {
      addLimits(limits, group.id(), random, scale, n / 2.0);
    }
    long total = random.nextInt(scale * n + 1);
    return new QuotaRequest(YEAR, cents(total), sellers, groups, limits);
  }

  private static void addLimits(
      List<QuotaLimit> limits, String id, Random random, int scale, double size) {
    if (random.nextInt(3) == 0) {
      limits.add(QuotaLimit.floor(id, cents(random.nextInt((int) (scale * size / 2) + 1))));
    }
    if (random.nextInt(3) == 0) {
      limits.add(QuotaLimit.ceiling(id, cents(random.nextInt((int) (scale * size * 1.5) + 1))));
    }
  }

  private static List<String> ids(int from, int to) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i < to; i++) {
      ids.add("s" + i);
    }
    return ids;
  }

  private static QuotaMethod method(Random random, QuotaRequest request) {
    return switch (random.nextInt(4)) {
      case 0 -> QuotaMethod.proportional(QuotaDriver.values()[random.nextInt(3)]);
      case 1 -> QuotaMethod.blended(random.nextInt(5) / 4.0);
      default -> QuotaMethod.leastSquares(targets(random, request, 2000));
    };
  }

  private static List<QuotaTarget> targets(Random random, QuotaRequest request, int scale) {
    return request.sellers().stream()
        .map(
            seller ->
                new QuotaTarget(
                    seller.sellerId(), cents(random.nextInt(scale)), 1 + random.nextInt(4)))
        .toList();
  }

  private static void assertKeepsAll(QuotaRequest request, QuotaProposal proposal) {
    assertThat(proposal.amount(QuotaRequest.WHOLE)).isEqualTo(request.total());
    for (QuotaLimit limit : request.limits()) {
      int comparison = proposal.amount(limit.nodeId()).compareTo(limit.amount());
      assertThat(limit.kind() == QuotaLimit.Kind.FLOOR ? comparison : -comparison).isNotNegative();
    }
  }

  @Property(tries = 100)
  void keepsTheTotalAndAllLimits(@ForAll Random random) {
    for (int i = 0; i < CASES / 100; i++) {
      QuotaRequest request = request(random, 8, 2000);
      QuotaOutcome outcome = method(random, request).propose(request);
      if (outcome instanceof QuotaProposal proposal) {
        assertKeepsAll(request, proposal);
      } else {
        assertThat(((QuotaConflict) outcome).holdsFor(request)).isTrue();
      }
    }
  }

  /** All whole divisions of small totals are tried, so nothing is missed. */
  @Property(tries = 400)
  void isInfeasibleOnlyIfNoDivisionFitsAndOptimalOtherwise(@ForAll Random random) {
    QuotaRequest request = request(random, 4, 12);
    List<QuotaTarget> targets = targets(random, request, 20);
    QuotaOutcome outcome = QuotaMethod.leastSquares(targets).propose(request);
    double best = best(request, targets, new long[request.sellers().size()], 0, 0);
    assertThat(outcome.isFeasible()).isEqualTo(best < Double.POSITIVE_INFINITY);
    if (outcome instanceof QuotaProposal proposal) {
      long[] units = proposal.shares().stream().mapToLong(s -> MinorUnits.of(s.amount())).toArray();
      double weights = targets.stream().mapToDouble(QuotaTarget::weight).sum();
      // Rounding moves each quota by less than one unit from the exact optimum.
      assertThat(Math.sqrt(cost(targets, units)) - Math.sqrt(best)).isLessThan(Math.sqrt(weights));
    } else {
      assertThat(((QuotaConflict) outcome).holdsFor(request)).isTrue();
    }
  }

  private static double cost(List<QuotaTarget> targets, long[] units) {
    double cost = 0;
    for (int i = 0; i < units.length; i++) {
      double off = units[i] - 100 * targets.get(i).amount().toDouble();
      cost += targets.get(i).weight() * off * off;
    }
    return cost;
  }

  private static double best(
      QuotaRequest request, List<QuotaTarget> targets, long[] units, int index, long given) {
    long left = MinorUnits.of(request.total()) - given;
    if (index == units.length - 1) {
      units[index] = left;
      return fits(request, units) ? cost(targets, units) : Double.POSITIVE_INFINITY;
    }
    double best = Double.POSITIVE_INFINITY;
    for (long part = 0; part <= left; part++) {
      units[index] = part;
      best = Math.min(best, best(request, targets, units, index + 1, given + part));
    }
    return best;
  }

  private static boolean fits(QuotaRequest request, long[] units) {
    QuotaNodes nodes = new QuotaNodes(request);
    long[] sums = new long[nodes.ids.length];
    System.arraycopy(units, 0, sums, 0, units.length);
    for (int i = 0; i < nodes.whole(); i++) {
      sums[i] += QuotaNodes.sum(nodes.members[i], sums);
      if (sums[i] < nodes.floor[i] || sums[i] > nodes.ceiling[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Karush–Kuhn–Tucker: without the effect of rounding, nobody has more pressure than somebody in
   * the same group who could give up.
   */
  @Property(tries = 300)
  void hasOnePressureForAllBetweenTheirLimits(@ForAll Random random) {
    QuotaRequest request = request(random, 8, 200_000);
    List<QuotaTarget> targets = targets(random, request, 200_000);
    if (QuotaMethod.leastSquares(targets).propose(request) instanceof QuotaProposal proposal) {
      QuotaNodes nodes = new QuotaNodes(request);
      for (int node = nodes.sellers; node < nodes.ids.length; node++) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int member : nodes.members[node]) {
          if (nodes.isSeller(member)) {
            long units = MinorUnits.of(proposal.amount(nodes.ids[member]));
            double pressure =
                targets.get(member).weight()
                    * (units - 100 * targets.get(member).amount().toDouble());
            if (units < nodes.ceiling[member]) {
              low = Math.min(low, pressure);
            }
            if (units > nodes.floor[member]) {
              high = Math.max(high, pressure);
            }
          }
        }
        assertThat(high - low).isLessThan(2 * 4 + 1e-3);
      }
    }
  }

  @Property(tries = 200)
  void doesNotDependOnTheOrder(@ForAll Random random) {
    QuotaRequest request = request(random, 8, 2000);
    QuotaMethod method = method(random, request);
    List<QuotaBasis> sellers = new ArrayList<>(request.sellers());
    List<QuotaLimit> limits = new ArrayList<>(request.limits());
    Collections.shuffle(sellers, random);
    Collections.shuffle(limits, random);
    QuotaRequest shuffled =
        new QuotaRequest(YEAR, request.total(), sellers, request.groups(), limits);
    if (method.propose(request) instanceof QuotaProposal proposal) {
      QuotaProposal other = method.propose(shuffled).orElseThrow();
      for (QuotaShare share : proposal.shares()) {
        assertThat(other.amount(share.sellerId())).isEqualTo(share.amount());
      }
    }
  }

  /** One unit of rounding aside, more for all is less for none. */
  @Property(tries = 200)
  void growsWithTheTotal(@ForAll Random random) {
    QuotaRequest request = request(random, 8, 2000);
    QuotaMethod method = method(random, request);
    QuotaRequest more =
        new QuotaRequest(
            YEAR,
            request.total().plus(cents(random.nextInt(500))),
            request.sellers(),
            request.groups(),
            request.limits());
    if (method.propose(request) instanceof QuotaProposal proposal
        && method.propose(more) instanceof QuotaProposal larger) {
      for (int i = 0; i < proposal.shares().size(); i++) {
        Money before = proposal.shares().get(i).amount();
        assertThat(larger.shares().get(i).amount().plus(cents(2))).isGreaterThanOrEqualTo(before);
      }
    }
  }

  @Property(tries = 400)
  void namesNoLimitThatCouldBeLeftOut(@ForAll Random random) {
    QuotaRequest request = request(random, 8, 2000);
    QuotaMethod method = QuotaMethod.proportional(QuotaDriver.CAPACITY);
    if (method.propose(request) instanceof QuotaConflict conflict
        && conflict.bound().nodeId().equals(QuotaRequest.WHOLE)) {
      for (QuotaLimit limit : conflict.limits()) {
        List<QuotaLimit> others = new ArrayList<>(conflict.limits());
        others.remove(limit);
        QuotaRequest without =
            new QuotaRequest(YEAR, request.total(), request.sellers(), request.groups(), others);
        assertThat(method.propose(without).isFeasible()).isTrue();
      }
    }
  }
}
