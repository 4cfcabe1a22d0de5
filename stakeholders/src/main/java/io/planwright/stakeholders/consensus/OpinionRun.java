package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One network, its limit, and the way there. Who holds on to the own opinion is, for the numbers,
 * two people: one who listens, also to the second, and the second, who never moves. So one theory
 * serves both models, with cycles and partitions in either.
 */
final class OpinionRun {

  private static final long MOST_ROUNDS = 1_000_000;
  private static final int ROUNDS_A_LOOK = 16;

  private final String method;
  private final TrustNetwork network;
  private final Sparse weights;

  /** By person; empty where nobody holds on. */
  private final double[] susceptibility;

  private final LimitModel model;
  private final RunControl control;

  private OpinionRun(
      String method,
      TrustNetwork network,
      Sparse weights,
      double[] susceptibility,
      RunControl control) {
    this.method = method;
    this.network = network;
    this.weights = weights;
    this.susceptibility = susceptibility;
    this.control = control;
    control.checkpoint();
    model = new LimitModel(weights, control);
  }

  static OpinionRun deGroot(TrustNetwork network, RunControl control) {
    return new OpinionRun("DeGroot", network, network.weights(), new double[0], control);
  }

  static OpinionRun friedkinJohnsen(
      TrustNetwork network, Map<String, Double> susceptibility, RunControl control) {
    int people = network.personIds().size();
    double[] shares = new double[people];
    Arrays.fill(shares, Double.NaN);
    Require.nonNull(susceptibility, "susceptibility")
        .forEach(
            (id, share) ->
                shares[network.number(id, "susceptibility")] =
                    Require.between(
                        Require.nonNull(share, "susceptibility"),
                        0,
                        1,
                        "susceptibility",
                        "Give 0 to who never moves and 1 to who holds on to nothing."));
    for (int i = 0; i < people; i++) {
      Require.that(
          !Double.isNaN(shares[i]),
          "susceptibility of personIds[" + i + "]",
          "missing",
          "be given",
          "Give 1 to who holds on to nothing.");
    }
    Sparse given = network.weights();
    Sparse doubled = new Sparse(2 * people, given.entries() + 2 * people);
    for (int i = 0; i < people; i++) {
      for (int at = given.start(i); at < given.end(i) && shares[i] > 0; at++) {
        doubled.add(given.column(at), shares[i] * given.value(at));
      }
      if (shares[i] < 1) {
        doubled.add(people + i, 1 - shares[i]);
      }
      doubled.endRow();
    }
    for (int i = 0; i < people; i++) {
      doubled.add(people + i, 1);
      doubled.endRow();
    }
    return new OpinionRun("Friedkin-Johnsen", network, doubled, shares, control);
  }

  private int people() {
    return network.personIds().size();
  }

  InfluenceMatrix matrix() {
    double[][] rows = new double[people()][];
    for (int i = 0; i < rows.length; i++) {
      control.checkpoint();
      double[] own = new double[weights.size()];
      own[i] = 1;
      rows[i] = byPerson(model.influence(own));
      control.report("influence matrix", i + 1L, rows.length);
    }
    return new InfluenceMatrix(network, rows);
  }

  private double[] byPerson(double[] influence) {
    double[] sums = Arrays.copyOf(influence, people());
    for (int k = people(); k < influence.length; k++) {
      sums[k - people()] += influence[k];
    }
    return sums;
  }

  Answer<OpinionLimit> limit(List<Opinion> opinions, double tolerance) {
    Require.positive(tolerance, "tolerance", "Say how near is near enough.");
    double[] start = start(opinions);
    if (!model.isSettled()) {
      return Answer.insufficient(
          "limit of opinions by " + method,
          "groups of more than 2000 whose members hear each other well",
          "a large group with parts that hardly hear each other, where steps do not end",
          "Leave out the smallest weights, and ask for each part by itself.");
    }
    double[] inMean = new double[weights.size()];
    Arrays.fill(inMean, 0, people(), 1.0 / people());
    double[] influence = byPerson(model.influence(inMean));
    double missing = 0;
    int missingPeople = 0;
    for (int i = 0; i < people(); i++) {
      missingPeople += Double.isNaN(start[i]) ? 1 : 0;
      missing += Double.isNaN(start[i]) ? influence[i] : 0;
    }
    if (missingPeople > 0) {
      return Answer.insufficient(
          "limit of opinions by " + method,
          "the opinion of each of %d people".formatted(people()),
          "no opinion of %d, who have %s of the influence"
              .formatted(missingPeople, Figures.percent(missing)),
          "Ask them, those with the most influence first, or compare what they might say.");
    }
    return Answer.known(limit(start, influence, tolerance));
  }

  private double[] start(List<Opinion> opinions) {
    double[] start = new double[weights.size()];
    Arrays.fill(start, Double.NaN);
    for (int k = 0; k < Require.nonNull(opinions, "opinions").size(); k++) {
      Opinion opinion = opinions.get(k);
      int i = network.number(opinion.personId(), "opinions[" + k + "].personId");
      Require.that(
          Double.isNaN(start[i]),
          "opinions[" + k + "]",
          opinion.value(),
          "be the only one of its person",
          "Keep the latest.");
      start[i] = opinion.value();
    }
    for (int k = people(); k < start.length; k++) {
      start[k] = start[k - people()];
    }
    return start;
  }

  private OpinionLimit limit(double[] start, double[] influence, double tolerance) {
    double[] end = model.limit(start);
    List<OpinionGroup> groups = new ArrayList<>();
    boolean[] isRestless = new boolean[model.groups().count()];
    boolean isCycle = false;
    for (int group = 0; group < isRestless.length; group++) {
      if (model.groups().isClosed(group) && isListenedTo(model.groups().members(group)[0])) {
        OpinionGroup closed = group(group, start);
        groups.add(closed);
        isRestless[group] = closed.period() > 1;
        isCycle |= isRestless[group];
      }
    }
    spread(isRestless);
    List<PersonLimit> people = new ArrayList<>();
    for (int i = 0; i < people(); i++) {
      boolean settles = !isRestless[model.groups().groupOf(i)];
      people.add(
          new PersonLimit(network.personIds().get(i), start[i], end[i], settles, influence[i]));
    }
    OpinionOutcome outcome =
        isCycle
            ? OpinionOutcome.CYCLE
            : groups.size() == 1 ? OpinionOutcome.CONSENSUS : OpinionOutcome.PARTITION;
    Answer<Double> modulus = isCycle ? Answer.known(1.0) : known(model.secondModulus());
    boolean isEstimate = !isCycle && !model.isModulusExact();
    Answer<Long> rounds = isCycle ? noLimit() : rounds(start, end, tolerance);
    return new OpinionLimit(
        outcome,
        groups,
        people,
        new ConvergenceSpeed(modulus, isEstimate, rounds),
        OpinionWords.explain(outcome, groups, people),
        Provenance.of(
            method,
            Map.of("tolerance", Double.toString(tolerance)),
            "%d people, %d ties".formatted(people(), network.weights().entries()),
            people()));
  }

  private static Answer<Double> known(double modulus) {
    return Double.isNaN(modulus)
        ? Answer.insufficient(
            "what remains of the distance to the limit after a round",
            "a group of at most 120 people, or one whose opinions meet quickly",
            "a larger one whose opinions meet slowly",
            "Look at the rounds, which are counted.")
        : Answer.known(modulus);
  }

  /** Whether a number stands for somebody: not the second self of who holds on to nothing. */
  private boolean isListenedTo(int number) {
    return number < people() || susceptibility[number - people()] < 1;
  }

  private OpinionGroup group(int group, double[] start) {
    int[] members = model.groups().members(group);
    int[] steps = model.groups().steps(group);
    int period = Arrays.stream(steps).max().orElse(0) + 1;
    double[] share = model.stationary(group);
    List<List<String>> ids = new ArrayList<>();
    List<Double> opinions = new ArrayList<>();
    for (int step = 0; step < period; step++) {
      List<String> own = new ArrayList<>();
      double sum = 0;
      double weight = 0;
      for (int k = 0; k < members.length; k++) {
        if (steps[k] == step) {
          own.add(network.personIds().get(members[k] % people()));
          sum += share[k] * start[members[k]];
          weight += share[k];
        }
      }
      ids.add(own);
      opinions.add(sum / weight);
    }
    return new OpinionGroup(ids, opinions);
  }

  /** Who listens to a group without rest has none either. */
  private void spread(boolean[] isRestless) {
    Groups groups = model.groups();
    for (int group = 0; group < isRestless.length; group++) {
      for (int i : groups.members(group)) {
        for (int at = weights.start(i); at < weights.end(i); at++) {
          isRestless[group] |= isRestless[groups.groupOf(weights.column(at))];
        }
      }
    }
  }

  private Answer<Long> noLimit() {
    return Answer.insufficient(
        "rounds until opinions settle",
        "a network in which opinions settle",
        "a cycle",
        "Let somebody in the cycle give the own opinion some weight.");
  }

  private Answer<Long> rounds(double[] start, double[] end, double tolerance) {
    double[] now = start.clone();
    double[] next = new double[now.length];
    for (long round = 0; round <= MOST_ROUNDS; round++) {
      if (round % ROUNDS_A_LOOK == 0) {
        control.checkpoint();
      }
      double distance = 0;
      for (int i = 0; i < people(); i++) {
        distance = Math.max(distance, Math.abs(now[i] - end[i]));
      }
      if (distance <= tolerance) {
        return Answer.known(round);
      }
      weights.times(now, next);
      double[] free = now;
      now = next;
      next = free;
    }
    return Answer.insufficient(
        "rounds until opinions settle",
        "at most " + MOST_ROUNDS + " rounds",
        "opinions that are still further from their limit than " + Figures.number(tolerance),
        "Allow a larger tolerance.");
  }
}
