package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.SeedStreams;

/**
 * Futures in which the model's one-step errors happen again.
 *
 * @param blockLength how many neighbours are drawn at once; 0 for a number that suits
 */
record ResampledErrors(int blockLength) implements Futures {

  @Override
  public SamplePaths draw(FittedModel model, int horizon, int paths, long seed) {
    Diagnostics diagnostics = model.diagnostics();
    ErrorSample errors = ErrorSample.of(diagnostics);
    Responses responses = Responses.of(model, horizon, errors.typical());
    int block = block(errors.count(), diagnostics.errors().axis().seasonLength());
    SeedStreams seeds = new SeedStreams(seed);
    double[] values = new double[Math.multiplyExact(horizon, paths)];
    double[] shocks = new double[horizon];
    double[] path = new double[horizon];
    for (int i = 0; i < paths; i++) {
      errors.draw(shocks, block, seeds.stream(i));
      responses.path(shocks, path);
      System.arraycopy(path, 0, values, i * horizon, horizon);
    }
    return SamplePaths.of(horizon, values);
  }

  private int block(int errors, int season) {
    int wanted = blockLength > 0 ? blockLength : Math.max(season, (int) Math.cbrt(errors));
    return Math.max(1, Math.min(wanted, errors / 3));
  }

  @Override
  public String account() {
    return blockLength == 1
        ? "futures in which the model's errors happen again, one by one"
        : "futures in which the model's errors happen again, in blocks";
  }
}
