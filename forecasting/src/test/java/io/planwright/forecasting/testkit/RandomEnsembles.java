package io.planwright.forecasting.testkit;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Ensembles;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.internal.learned.Gate;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.NetShape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small ensembles of random weights, always the same for a seed: not skilled, but of the form of
 * those that are.
 *
 * @param seed where the weights come from
 */
public record RandomEnsembles(long seed) implements Ensembles {

  public static final int HORIZON = 6;

  private static final long serialVersionUID = 1L;
  private static final int HIDDEN = 8;
  private static final Map<Long, Map<Frequency, Ensemble>> MADE = new ConcurrentHashMap<>();

  @Override
  public Optional<Ensemble> of(Frequency frequency) {
    return Optional.of(
        MADE.computeIfAbsent(seed, any -> new ConcurrentHashMap<>())
            .computeIfAbsent(frequency, any -> ensemble(frequency)));
  }

  private Ensemble ensemble(Frequency frequency) {
    int season =
        switch (frequency) {
          case YEARLY, GENERIC -> 1;
          case QUARTERLY -> 4;
          case MONTHLY -> 12;
          case WEEKLY -> 52;
          case DAILY -> 7;
          case HOURLY -> 24;
        };
    SplittableRandom random = new SplittableRandom(seed + frequency.ordinal());
    int window = Math.max(6, season + 3);
    return ensemble(
        Math.max(5, Math.min(season, 24)),
        List.of(
            net(new Encoding(Form.DIFFERENCE, window, HORIZON, season, false), HIDDEN, random),
            net(new Encoding(Form.LOG_RATIO, window, HORIZON, season, true), HIDDEN, random),
            net(new Encoding(Form.DIFFERENCE, window + 5, HORIZON, season, false), HIDDEN, random),
            net(new Encoding(Form.LOG_RATIO, window + 2, HORIZON, season, true), HIDDEN, random)));
  }

  /** The ensemble of some nets. */
  public static Ensemble ensemble(int least, List<Net> nets) {
    double[] widths = {1.1, 1.05, 0.9, 1.2, 1, 0.95};
    double[] links = new double[nets.get(0).shape().horizon()];
    Arrays.fill(links, 0.6);
    Gate gate =
        new Gate(
            new int[] {20, 50},
            new double[][][] {{{0.1}, {0.2, 0.3}, {0.4}}, {{0.5}, {0.6, 0.7}, {0.8}}});
    return new Ensemble(
        least, nets, widths, links, gate, Map.of("data", "random numbers without a source"));
  }

  /** A net of random weights that forecasts near the level. */
  public static Net net(Encoding encoding, int hidden, SplittableRandom random) {
    NetShape shape =
        new NetShape(encoding.inputs(), hidden, encoding.horizon(), Distances.perStep());
    float[] weights = new float[shape.weights()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (0.2 * (random.nextDouble() - 0.5));
    }
    return Net.of(encoding, shape, weights);
  }
}
