package io.planwright.forecasting.pipeline.stage;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How deals move from stage to stage until they are won or lost: an absorbing Markov chain.
 *
 * <p>The moves from a stage have a Dirichlet prior that knows the order of stages: a deal goes to
 * the next stage, over some, back, is won at once or lost, with the shares that these kinds of
 * moves have in all stages together. How much the prior counts is found by empirical Bayes, or
 * given. Probabilities are those of the posterior mean, solved exactly through the fundamental
 * matrix; intervals come from draws of the posterior.
 *
 * <p>What it cannot see: visits that have not ended tell nothing here. Where losses take longer
 * than wins, many losses are still to come, and the chain is too hopeful; {@link #openVisits} shows
 * how many visits that concerns. {@link StageTiming} counts the days of open visits and has no such
 * bias. Nor does the chain remember: a deal that moved back is as good as one that did not.
 *
 * <p>Data floor: {@value #LEAST_CLOSED} closed deals, and for a stage {@value #LEAST_VISITS} visits
 * that have ended. Immutable, serializable and thread-safe.
 */
public final class StageChain implements Serializable {

  /** The closed deals below which nothing is fitted. */
  public static final int LEAST_CLOSED = 20;

  /** The ended visits below which nothing is said about a stage. */
  public static final int LEAST_VISITS = 10;

  private static final double MOST_STRENGTH = 1_000;
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable list of the JDK
  private final List<String> stages;

  private final ChainSpec spec;
  private final double[][] counts;
  private final long[] open;
  private final double priorStrength;
  private final double[][] moves;
  private final AbsorbingChain chain;

  /** By stage, in ascending order. */
  private final double[][] winDraws;

  private final double[][] stepDraws;

  private StageChain(StagePaths paths, ChainSpec spec, VisitTable visits, RunControl control) {
    this.stages = paths.stages();
    this.spec = spec;
    this.counts = visits.transitions();
    this.open = open(visits);
    double[][] shares = OrderPrior.shares(counts);
    this.priorStrength = strength(counts, shares, spec);
    double[][] shapes = posterior(counts, shares, priorStrength);
    this.moves = means(shapes);
    this.chain = AbsorbingChain.of(moves);
    this.winDraws = new double[counts.length][spec.draws()];
    this.stepDraws = new double[counts.length][spec.draws()];
    draw(shapes, control);
  }

  /**
   * Fits the chain to paths. Takes time linear in the visits, and the cube of the number of stages
   * for each draw.
   *
   * @param paths what the deals did, as of a date
   * @param spec how to fit
   * @param control asked before each draw whether to go on
   * @return the chain, or why the deals do not suffice for one
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<StageChain> fit(StagePaths paths, ChainSpec spec, RunControl control) {
    Require.nonNull(spec, "spec");
    Require.nonNull(control, "control");
    long closed = Require.nonNull(paths, "paths").closed();
    if (closed < LEAST_CLOSED) {
      return Answer.insufficient(
          "how deals move between stages",
          "at least " + LEAST_CLOSED + " closed deals",
          closed + " closed deals",
          "Take in deals that were closed earlier.");
    }
    return Answer.known(new StageChain(paths, spec, VisitTable.of(paths), control));
  }

  static double strength(double[][] counts, double[][] shares, ChainSpec spec) {
    return spec.priorStrength() == ChainSpec.ESTIMATED
        ? Dirichlet.strength(counts, shares, ChainSpec.LEAST_STRENGTH, MOST_STRENGTH)
        : spec.priorStrength();
  }

  static double[][] posterior(double[][] counts, double[][] shares, double strength) {
    double[][] shapes = new double[counts.length][];
    for (int s = 0; s < counts.length; s++) {
      shapes[s] = counts[s].clone();
      for (int t = 0; t < shapes[s].length; t++) {
        shapes[s][t] += strength * shares[s][t];
      }
    }
    return shapes;
  }

  static double[][] means(double[][] shapes) {
    double[][] means = new double[shapes.length][];
    for (int s = 0; s < shapes.length; s++) {
      double sum = VisitTable.sum(shapes[s]);
      means[s] = Arrays.stream(shapes[s]).map(shape -> shape / sum).toArray();
    }
    return means;
  }

  private static long[] open(VisitTable visits) {
    long[] open = new long[visits.stages];
    for (int i = 0; i < visits.from.length; i++) {
      open[visits.from[i]] += visits.to[i] == VisitTable.CENSORED ? 1 : 0;
    }
    return open;
  }

  private void draw(double[][] shapes, RunControl control) {
    SeedStreams streams = new SeedStreams(spec.seed()).child("stage-chain");
    double[][] drawn = new double[shapes.length][shapes.length + 2];
    for (int d = 0; d < spec.draws(); d++) {
      control.checkpoint();
      var random = streams.stream(d);
      for (int s = 0; s < shapes.length; s++) {
        Dirichlet.draw(shapes[s], random, drawn[s]);
      }
      AbsorbingChain solved = AbsorbingChain.of(drawn);
      for (int s = 0; s < shapes.length; s++) {
        winDraws[s][d] = solved.win(s);
        stepDraws[s][d] = solved.steps(s);
      }
    }
    for (int s = 0; s < shapes.length; s++) {
      Arrays.sort(winDraws[s]);
      Arrays.sort(stepDraws[s]);
    }
  }

  /**
   * The stages in order.
   *
   * @return the names, unmodifiable
   */
  public List<String> stages() {
    return stages;
  }

  /**
   * How many deals the prior counts for in each stage, as given or found.
   *
   * @return a positive number
   */
  public double priorStrength() {
    return priorStrength;
  }

  /**
   * How often deals went from a stage to another state.
   *
   * @param from a stage
   * @param to a stage, {@link StagePaths#WON} or {@link StagePaths#LOST}
   * @return the count
   * @throws IllegalArgumentException if there is no such state
   */
  public long transitions(String from, String to) {
    return (long) counts[place(from)][state(to)];
  }

  /**
   * The visits to a stage that have not ended, of which the chain knows nothing.
   *
   * @param stage a stage
   * @return the count
   * @throws IllegalArgumentException if there is no such stage
   */
  public long openVisits(String stage) {
    return open[place(stage)];
  }

  /**
   * The posterior mean of the probability that a deal that leaves a stage goes to another state.
   *
   * @param from a stage
   * @param to a stage, {@link StagePaths#WON} or {@link StagePaths#LOST}
   * @return the probability; over all states it sums to 1
   * @throws IllegalArgumentException if there is no such state
   */
  public double transitionProbability(String from, String to) {
    return moves[place(from)][state(to)];
  }

  /**
   * The probability that a deal in a stage is won in the end.
   *
   * @param stage a stage
   * @return the probability with its interval, or why too little is known of this stage
   * @throws IllegalArgumentException if there is no such stage
   */
  public Answer<IntervalEstimate> winProbability(String stage) {
    int s = place(stage);
    return estimate("how often deals in " + stage + " are won", s, chain.win(s), winDraws[s]);
  }

  /**
   * The expected number of visits to stages until the deal is closed, the present one counted.
   *
   * @param stage a stage
   * @return the number with its interval, or why too little is known of this stage
   * @throws IllegalArgumentException if there is no such stage
   */
  public Answer<IntervalEstimate> expectedSteps(String stage) {
    int s = place(stage);
    return estimate("how many steps follow " + stage, s, chain.steps(s), stepDraws[s]);
  }

  /**
   * The expected number of visits to a stage from another until the deal is closed, a present one
   * counted: an entry of the fundamental matrix of the posterior mean.
   *
   * @param from where the deal is
   * @param to the stage whose visits are counted
   * @return the number, not negative
   * @throws IllegalArgumentException if there is no such stage
   */
  public double expectedVisits(String from, String to) {
    return chain.visits(place(from), place(to));
  }

  private Answer<IntervalEstimate> estimate(String question, int s, double value, double[] draws) {
    long visits = (long) VisitTable.sum(counts[s]);
    return visits < LEAST_VISITS
        ? tooFewVisits(question, visits)
        : Answer.known(IntervalEstimate.ofDraws(value, draws, spec.level()));
  }

  static <T> Answer<T> tooFewVisits(String question, long visits) {
    return Answer.insufficient(
        question,
        "at least " + LEAST_VISITS + " ended visits to the stage",
        visits + " ended visits",
        "Merge the stage with a neighbour, or take in earlier deals.");
  }

  private int place(String stage) {
    return StagePaths.place(stages, stage);
  }

  private int state(String state) {
    Require.nonNull(state, "state");
    if (state.equals(StagePaths.WON)) {
      return stages.size();
    }
    return state.equals(StagePaths.LOST) ? stages.size() + 1 : place(state);
  }
}
