package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against a list of all packages, or many drawn ones where issues take any number. */
class BargainProperties {

  private static final GoalConsensus ENGINE = GoalConsensus.standard();

  private static IssueStand stand(Random random) {
    double a = random.nextInt(100);
    double r = random.nextInt(100);
    r = r == a ? a + 1 : r;
    IssueStand stand = IssueStand.sure(a, r, 1 + random.nextInt(9));
    return new IssueStand(
        stand.aspiration(), stand.reservation(), stand.weight(), random.nextInt(6) == 0, List.of());
  }

  private static Negotiation negotiation(Random random, boolean isDiscrete) {
    List<NegotiationIssue> issues = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      NegotiationIssue.Builder issue = NegotiationIssue.builder().id("i" + i);
      issue.ours(stand(random)).theirs(stand(random));
      if (isDiscrete || random.nextInt(3) == 0) {
        random.ints(1 + random.nextInt(4), 0, 100).distinct().forEach(x -> issue.addOptions(x));
      }
      issues.add(issue.build());
    }
    return new Negotiation(issues, random.nextInt(4) / 10.0, random.nextInt(4) / 10.0);
  }

  private record Point(double our, double their) {}

  private static Point worth(Negotiation negotiation, double[] values) {
    double our = 0;
    double ourSum = 0;
    double their = 0;
    double theirSum = 0;
    for (int i = 0; i < values.length; i++) {
      IssueStand one = negotiation.issues().get(i).ours().orElseThrow();
      IssueStand other = negotiation.issues().get(i).theirs().orElseThrow();
      our += one.weight().likely() * worth(one, values[i]);
      their += other.weight().likely() * worth(other, values[i]);
      ourSum += one.weight().likely();
      theirSum += other.weight().likely();
    }
    return new Point(our / ourSum, their / theirSum);
  }

  private static double worth(IssueStand stand, double value) {
    double a = stand.aspiration().likely();
    double r = stand.reservation().likely();
    return Math.min(1, (value - r) / (a - r));
  }

  private static boolean isAllowed(IssueStand stand, double value) {
    return !stand.firm() || worth(stand, value) >= -1e-12;
  }

  private static List<Point> all(Negotiation negotiation, int at, double[] values) {
    List<Point> points = new ArrayList<>();
    if (at == values.length) {
      points.add(worth(negotiation, values));
      return points;
    }
    NegotiationIssue issue = negotiation.issues().get(at);
    for (double option : issue.options()) {
      if (isAllowed(issue.ours().orElseThrow(), option)
          && isAllowed(issue.theirs().orElseThrow(), option)) {
        values[at] = option;
        points.addAll(all(negotiation, at + 1, values));
      }
    }
    return points;
  }

  @Property(tries = 200)
  void agreesWithAListOfAllPackages(@ForAll long seed) {
    Negotiation negotiation = negotiation(new Random(seed), true);
    List<Point> points = all(negotiation, 0, new double[negotiation.issues().size()]);
    double best = Double.NEGATIVE_INFINITY;
    for (Point p : points) {
      double our = p.our() - negotiation.ourAlternative();
      double their = p.their() - negotiation.theirAlternative();
      if (our >= -1e-12 && their >= -1e-12) {
        best = Math.max(best, Math.max(0, our) * Math.max(0, their));
      }
    }
    Solution<Agreement> found = ENGINE.agreement(negotiation).orElseThrow();
    assertThat(found instanceof Solution.Feasible).isEqualTo(best >= 0);
    if (found instanceof Solution.Feasible<Agreement> feasible) {
      Agreement agreement = feasible.answer();
      assertThat(product(negotiation, agreement.nash())).isCloseTo(best, within(1e-10));
      List<Point> undominated =
          points.stream()
              .filter(
                  p ->
                      points.stream()
                          .noneMatch(
                              q ->
                                  q.our() >= p.our() - 1e-12
                                      && q.their() >= p.their() - 1e-12
                                      && q.our() + q.their() > p.our() + p.their() + 1e-9))
              .toList();
      for (Point p : undominated) {
        assertThat(agreement.frontier())
            .anyMatch(
                f ->
                    Math.abs(f.ourWorth() - p.our()) < 1e-9
                        && Math.abs(f.theirWorth() - p.their()) < 1e-9);
      }
    }
  }

  private static double product(Negotiation negotiation, TermPackage terms) {
    return Math.max(0, terms.ourWorth() - negotiation.ourAlternative())
        * Math.max(0, terms.theirWorth() - negotiation.theirAlternative());
  }

  @Property(tries = 200)
  void noDrawnPackageIsBetter(@ForAll long seed) {
    Random random = new Random(seed);
    Negotiation negotiation = negotiation(random, false);
    Solution<Agreement> solution = ENGINE.agreement(negotiation).orElseThrow();
    double[] values = new double[negotiation.issues().size()];
    for (int draw = 0; draw < 300; draw++) {
      boolean isAllowed = true;
      for (int i = 0; i < values.length; i++) {
        NegotiationIssue issue = negotiation.issues().get(i);
        List<Double> options = issue.options();
        values[i] =
            options.isEmpty()
                ? 101 * random.nextDouble()
                : options.get(random.nextInt(options.size()));
        isAllowed &= isAllowed(issue.ours().orElseThrow(), values[i]);
        isAllowed &= isAllowed(issue.theirs().orElseThrow(), values[i]);
      }
      Point p = worth(negotiation, values);
      double our = p.our() - negotiation.ourAlternative();
      double their = p.their() - negotiation.theirAlternative();
      if (isAllowed && our >= 0 && their >= 0) {
        assertThat(solution).isInstanceOf(Solution.Feasible.class);
        Agreement agreement = ((Solution.Feasible<Agreement>) solution).answer();
        assertThat(product(negotiation, agreement.nash()))
            .isGreaterThanOrEqualTo(our * their - 1e-10);
      }
    }
  }

  @Property(tries = 200)
  void improvementsHurtNobodyAndCannotBeImproved(@ForAll long seed) {
    Random random = new Random(seed);
    Negotiation negotiation = negotiation(random, false);
    Map<String, Double> terms = new HashMap<>();
    double[] values = new double[negotiation.issues().size()];
    for (int i = 0; i < values.length; i++) {
      List<Double> options = negotiation.issues().get(i).options();
      values[i] =
          options.isEmpty()
              ? 101 * random.nextDouble()
              : options.get(random.nextInt(options.size()));
      terms.put("i" + i, values[i]);
    }
    Point now = worth(negotiation, values);
    if (ENGINE.improve(negotiation, terms).orElseThrow()
        instanceof Solution.Feasible<TermPackage> better) {
      TermPackage found = better.answer();
      assertThat(found.ourWorth()).isGreaterThanOrEqualTo(now.our() - 1e-9);
      assertThat(found.theirWorth()).isGreaterThanOrEqualTo(now.their() - 1e-9);
      assertThat(found.ourWorth() + found.theirWorth()).isGreaterThan(now.our() + now.their());
      assertThat(ENGINE.improve(negotiation, found.terms()).orElseThrow())
          .isInstanceOf(Solution.Infeasible.class);
    }
  }

  /** Kalai and Smorodinsky's axiom: both gain the same share of what they could gain at most. */
  @Property(tries = 200)
  void sharesAreEqualWhereIssuesTakeAnyNumber(@ForAll long seed) {
    Random random = new Random(seed);
    List<NegotiationIssue> issues = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      double w = 1 + random.nextInt(9);
      issues.add(
          GoalConsensusTest.issue(
              "i" + i, IssueStand.sure(1, 0, w), IssueStand.sure(0, 1, 1 + random.nextInt(9))));
    }
    Agreement agreement =
        ((Solution.Feasible<Agreement>) ENGINE.agreement(Negotiation.of(issues)).orElseThrow())
            .answer();
    TermPackage equal = agreement.kalaiSmorodinsky();
    assertThat(equal.ourWorth()).isCloseTo(equal.theirWorth(), within(1e-9));
    // Changing the unit of our weights changes nothing.
    List<NegotiationIssue> scaled =
        issues.stream()
            .map(
                issue -> {
                  IssueStand ours = issue.ours().orElseThrow();
                  return issue.toBuilder()
                      .ours(IssueStand.sure(1, 0, 7 * ours.weight().likely()))
                      .build();
                })
            .toList();
    Agreement again =
        ((Solution.Feasible<Agreement>) ENGINE.agreement(Negotiation.of(scaled)).orElseThrow())
            .answer();
    assertThat(again.nash().ourWorth()).isCloseTo(agreement.nash().ourWorth(), within(1e-9));
  }

  @Property(tries = 200)
  void cornersOfTheFrontierCannotBeImproved(@ForAll long seed) {
    Negotiation negotiation = negotiation(new Random(seed), false);
    ENGINE
        .agreement(negotiation)
        .orElseThrow()
        .toOptional()
        .ifPresent(
            agreement ->
                agreement
                    .frontier()
                    .forEach(
                        corner ->
                            assertThat(ENGINE.improve(negotiation, corner.terms()).orElseThrow())
                                .isInstanceOf(Solution.Infeasible.class)));
  }
}
