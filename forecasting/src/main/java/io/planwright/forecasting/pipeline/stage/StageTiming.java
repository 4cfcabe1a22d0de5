package io.planwright.forecasting.pipeline.stage;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * When deals leave their stage and for where: a semi-Markov chain in whole days, so that what is
 * expected of a deal depends on how long it has been in its stage.
 *
 * <p>In each band of stage age, each day, a deal stays or moves to one of the other states, as in
 * discrete-time competing risks; open visits count for the days that they have lasted, so that slow
 * losses still to come are allowed for. The shares are Dirichlet-smoothed towards those of the
 * whole stage, and those towards the order of stages, both by as much as the data says (empirical
 * Bayes).
 *
 * <p>Beyond the oldest age seen in a stage the model goes on with the rates of its last band; what
 * it says of the end of a deal that is older than any closed one is a belief, not an observation. A
 * deal's earlier stages do not matter, only the present one and the days in it.
 *
 * <p>Fitting takes S² · D² / 2 multiplications for S stages and a horizon of D days; the result is
 * kept in the model and serialized with it. Data floor: {@value StageChain#LEAST_CLOSED} closed
 * deals, and for a stage {@value StageChain#LEAST_VISITS} visits that have ended. Immutable,
 * serializable and thread-safe.
 */
public final class StageTiming implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an unmodifiable list of the JDK
  private final List<String> stages;

  private final TimingSpec spec;
  private final long[] ended;
  private final DailyMoves.WinOdds winOdds;
  private final DailyMoves.WinOdds[] drawnOdds;
  private final DailyMoves[] drawnMoves;
  private final Renewal renewal;

  private StageTiming(StagePaths paths, TimingSpec spec, RunControl control) {
    this.stages = paths.stages();
    this.spec = spec;
    VisitTable visits = VisitTable.of(paths);
    this.ended =
        Arrays.stream(visits.transitions()).mapToLong(row -> (long) VisitTable.sum(row)).toArray();
    BandedHazards hazards = new BandedHazards(visits, new AgeBands(spec.bandEndsDays()));
    DailyMoves mean = hazards.mean();
    this.winOdds = mean.winOdds();
    control.checkpoint();
    this.renewal = Renewal.of(mean, spec.horizonDays());
    SeedStreams streams = new SeedStreams(spec.seed()).child("stage-timing");
    this.drawnMoves = new DailyMoves[spec.draws()];
    this.drawnOdds = new DailyMoves.WinOdds[spec.draws()];
    for (int d = 0; d < spec.draws(); d++) {
      control.checkpoint();
      drawnMoves[d] = hazards.draw(streams.stream(d));
      drawnOdds[d] = drawnMoves[d].winOdds();
    }
  }

  /**
   * Fits the timing to paths.
   *
   * @param paths what the deals did, as of a date
   * @param spec how to fit
   * @param control asked before each draw whether to go on
   * @return the timing, or why the deals do not suffice for one
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<StageTiming> fit(StagePaths paths, TimingSpec spec, RunControl control) {
    Require.nonNull(spec, "spec");
    Require.nonNull(control, "control");
    long closed = Require.nonNull(paths, "paths").closed();
    if (closed < StageChain.LEAST_CLOSED) {
      return Answer.insufficient(
          "how long deals stay in stages",
          "at least " + StageChain.LEAST_CLOSED + " closed deals",
          closed + " closed deals",
          "Take in deals that were closed earlier.");
    }
    return Answer.known(new StageTiming(paths, spec, control));
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
   * The probability that a deal is won in the end, given where it is and for how long. Takes time
   * linear in draws and bands.
   *
   * @param stage a stage
   * @param daysInStage the whole days since it came there, not negative; it is still there at the
   *     end of the last of them
   * @return the probability with its interval, or why too little is known of this stage
   * @throws IllegalArgumentException if there is no such stage or the days are negative
   */
  public Answer<IntervalEstimate> winProbability(String stage, int daysInStage) {
    int s = place(stage, daysInStage);
    if (ended[s] < StageChain.LEAST_VISITS) {
      return StageChain.tooFewVisits("how often deals in " + stage + " are won", ended[s]);
    }
    double[] draws =
        Arrays.stream(drawnOdds).mapToDouble(odds -> odds.from(s, daysInStage + 1)).toArray();
    Arrays.sort(draws);
    return Answer.known(
        IntervalEstimate.ofDraws(winOdds.from(s, daysInStage + 1), draws, spec.level()));
  }

  /**
   * The probability that a deal is won within the next days. Takes time linear in days and stages.
   *
   * @param stage a stage
   * @param daysInStage the whole days since it came there, not negative
   * @param days how many days from now on, from 1 to the horizon of the specification
   * @return the probability, or why too little is known of this stage
   * @throws IllegalArgumentException if there is no such stage or a number is out of its range
   */
  public Answer<Double> winWithin(String stage, int daysInStage, int days) {
    int s = place(stage, daysInStage);
    requireWindow(days);
    return ended[s] < StageChain.LEAST_VISITS
        ? StageChain.tooFewVisits("how soon deals in " + stage + " are won", ended[s])
        : Answer.known(renewal.win(s, daysInStage, days));
  }

  /**
   * As {@link #winWithin(String, int, int)}, with its interval. Solves the renewal equation anew
   * for each draw, which takes draws · S² · days² / 2 multiplications: good for short windows.
   *
   * @param stage a stage
   * @param daysInStage the whole days since it came there, not negative
   * @param days how many days from now on, from 1 to the horizon of the specification
   * @param control asked before each draw whether to go on
   * @return the probability with its interval, or why too little is known of this stage
   * @throws IllegalArgumentException if there is no such stage or a number is out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public Answer<IntervalEstimate> winWithin(
      String stage, int daysInStage, int days, RunControl control) {
    Require.nonNull(control, "control");
    int s = place(stage, daysInStage);
    return winWithin(stage, daysInStage, days)
        .map(
            value -> {
              double[] draws = new double[drawnMoves.length];
              for (int d = 0; d < draws.length; d++) {
                control.checkpoint();
                draws[d] = Renewal.of(drawnMoves[d], days).win(s, daysInStage, days);
              }
              Arrays.sort(draws);
              return IntervalEstimate.ofDraws(value, draws, spec.level());
            });
  }

  private int place(String stage, int daysInStage) {
    int place = StagePaths.place(stages, stage);
    Require.between(
        daysInStage,
        0,
        1_000_000,
        "daysInStage",
        "Count the whole days since the deal came there.");
    return place;
  }

  private void requireWindow(int days) {
    Require.between(
        days,
        1,
        spec.horizonDays(),
        "days",
        "Fit with TimingSpec.withHorizonDays for a longer one.");
  }
}
