package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.NetShape;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains one net: first on histories whose last horizon is held out, so that it can be judged, then
 * on from there with what was held out. Not thread-safe; the same seed gives the same weights.
 */
final class NetTraining {

  private static final int WARM_UP = 200;
  private static final double LONGEST_GRADIENT = 1;
  private static final double MEMORY = 0.998;
  private static final double DECAY = 0.05;

  private final Blueprint blueprint;
  private final Member member;
  private final Objective objective;
  private final Encoding encoding;
  private final SplittableRandom random;
  private final BatchNet net;
  private final Batch batch;

  NetTraining(Blueprint blueprint, Member member, Objective objective) {
    this.blueprint = blueprint;
    this.member = member;
    this.objective = objective;
    encoding =
        new Encoding(
            member.form(),
            member.window(),
            blueprint.horizon(),
            blueprint.seasonLength(),
            member.memory());
    random = new SplittableRandom(member.seed());
    NetShape shape =
        new NetShape(
            encoding.inputs(), blueprint.hidden(), blueprint.horizon(), Objective.DISTANCES);
    net = new BatchNet(shape, blueprint.batch(), random.split());
    batch = new Batch(encoding, blueprint.batch());
  }

  Member member() {
    return member;
  }

  private String label() {
    return blueprint.frequency() + ", " + member.label();
  }

  /** Takes steps whose width rises at once and falls slowly to nothing; returns the mean loss. */
  double learn(List<Training> histories, int steps, double rate, Progress progress) {
    CutSampler cuts = new CutSampler(histories, blueprint, member, random.split());
    Adam adam = new Adam(net.weights(), LONGEST_GRADIENT, MEMORY);
    double loss = 0;
    for (int step = 0; step < steps; step++) {
      cuts.fill(batch);
      net.forward(batch.inputs);
      double current = objective.slopes(batch, net);
      net.backward(batch.inputs);
      adam.step(net.gradient(), rate * pace(step, steps), DECAY);
      loss += (current - loss) / Math.min(step + 1, 100);
      progress.step(label(), step + 1, steps, loss);
    }
    net.replaceWeights(adam.average());
    return loss;
  }

  private static double pace(int step, int steps) {
    double rise = Math.min(1, (step + 1.0) / WARM_UP);
    return rise * 0.5 * (1 + StrictMath.cos(Math.PI * step / steps));
  }

  /** The net as it stands. */
  Net net() {
    return Net.of(encoding, net.shape(), net.weights());
  }
}
