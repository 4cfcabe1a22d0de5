package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The frontier against the upper hulls of all extreme packages of all choices of options. */
class FrontierProperties {

  private static final double CLEAR = 1e-9;

  private record Point(double our, double their) {}

  private static Negotiation negotiation(Random random) {
    List<NegotiationIssue> issues = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      double[] options = random.doubles(random.nextInt(3) * 2, 0, 1).distinct().toArray();
      issues.add(
          GoalConsensusTest.issue(
              "i" + i,
              IssueStand.sure(1, 0, 1 + random.nextInt(9)),
              IssueStand.sure(0, 1, 1 + random.nextInt(9)),
              options));
    }
    return new Negotiation(issues, -10, -10);
  }

  /** The packages with every number at one of both wishes, one list a choice of options. */
  private static List<List<Point>> extremes(Negotiation negotiation) {
    double ourSum = sum(negotiation, true);
    double theirSum = sum(negotiation, false);
    List<List<Point>> choices = new ArrayList<>(List.of(List.of(new Point(0, 0))));
    for (NegotiationIssue issue : negotiation.issues()) {
      double our = issue.ours().orElseThrow().weight().likely() / ourSum;
      double their = issue.theirs().orElseThrow().weight().likely() / theirSum;
      List<List<Point>> next = new ArrayList<>();
      for (List<Point> choice : choices) {
        if (issue.options().isEmpty()) {
          List<Point> both = new ArrayList<>();
          choice.forEach(p -> both.add(new Point(p.our() + our, p.their())));
          choice.forEach(p -> both.add(new Point(p.our(), p.their() + their)));
          next.add(both);
        }
        for (double x : issue.options()) {
          next.add(
              choice.stream()
                  .map(p -> new Point(p.our() + our * x, p.their() + their * (1 - x)))
                  .toList());
        }
      }
      choices = next;
    }
    return choices;
  }

  private static double sum(Negotiation negotiation, boolean isOurs) {
    return negotiation.issues().stream()
        .mapToDouble(i -> (isOurs ? i.ours() : i.theirs()).orElseThrow().weight().likely())
        .sum();
  }

  /** The most that mixtures of some packages leave the customer if we have so much. */
  private static double most(List<Point> points, double our) {
    double most = Double.NEGATIVE_INFINITY;
    for (Point p : points) {
      most = p.our() >= our ? Math.max(most, p.their()) : most;
      for (Point q : points) {
        if (p.our() > our && q.our() < our) {
          double share = (our - q.our()) / (p.our() - q.our());
          most = Math.max(most, q.their() + share * (p.their() - q.their()));
        }
      }
    }
    return most;
  }

  private static double mostOfAll(List<List<Point>> choices, double our) {
    return choices.stream().mapToDouble(choice -> most(choice, our)).max().orElseThrow();
  }

  /** Neither on a straight line between others of its own choice nor below one. */
  private static boolean isCorner(List<Point> choice, Point point) {
    return choice.stream()
        .allMatch(
            p ->
                choice.stream()
                    .filter(q -> q.our() < point.our() - CLEAR && p.our() > point.our() + CLEAR)
                    .allMatch(q -> point.their() > most(List.of(p, q), point.our()) + CLEAR));
  }

  private static boolean isAt(TermPackage terms, Point point) {
    return Math.abs(terms.ourWorth() - point.our()) < CLEAR
        && Math.abs(terms.theirWorth() - point.their()) < CLEAR;
  }

  @Property(tries = 200)
  void listsTheCornersThatNothingBeatsAndNoOthers(@ForAll long seed) {
    Negotiation negotiation = negotiation(new Random(seed));
    List<List<Point>> choices = extremes(negotiation);
    List<TermPackage> frontier = GoalConsensusTest.agreed(negotiation).frontier();
    for (TermPackage corner : frontier) {
      assertThat(mostOfAll(choices, corner.ourWorth() + CLEAR))
          .isLessThan(corner.theirWorth() + CLEAR);
    }
    for (List<Point> choice : choices) {
      choice.stream()
          .filter(p -> isCorner(choice, p))
          .filter(p -> mostOfAll(choices, p.our()) < p.their() + 1e-13)
          .filter(p -> mostOfAll(choices, p.our() + CLEAR) < p.their() - 1e-12)
          .forEach(p -> assertThat(frontier).anyMatch(f -> isAt(f, p)));
    }
    for (int i = 1; i < frontier.size(); i++) {
      assertThat(frontier.get(i).ourWorth()).isLessThan(frontier.get(i - 1).ourWorth());
      assertThat(frontier.get(i).theirWorth()).isGreaterThan(frontier.get(i - 1).theirWorth());
    }
  }

  /** Options that weigh as much as the digits of a number: no chain reaches the next one. */
  @Test
  void holdsAsManyCornersAsANegotiationMayHave() {
    List<NegotiationIssue> issues = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      double weight = 10 * Math.pow(2, i);
      issues.add(
          GoalConsensusTest.issue(
              "o" + i, IssueStand.sure(1, 0, weight), IssueStand.sure(0, 1, weight), 0, 1));
    }
    for (int i = 1; i <= 3; i++) {
      issues.add(
          GoalConsensusTest.issue("n" + i, IssueStand.sure(1, 0, 1), IssueStand.sure(0, 1, i)));
    }
    assertThat(GoalConsensusTest.agreed(Negotiation.of(issues)).frontier()).hasSize(4 * (1 << 15));
  }
}
