package io.planwright.forecasting.interval;

import io.planwright.forecasting.model.Diagnostics;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.SamplePaths;
import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Futures in which the model's one-step errors happen again.
 *
 * @param blockLength how many neighbours are drawn at once; 0 for a number that suits
 */
record ResampledErrors(int blockLength) implements Futures {

  @Override
  public SamplePaths draw(FittedModel model, int horizon, int paths, long seed) {
    double[] errors = errors(model.diagnostics());
    Responses responses = Responses.of(model, horizon, typical(errors));
    int block = block(errors.length, model.diagnostics().errors().axis().seasonLength());
    SeedStreams seeds = new SeedStreams(seed);
    double[] values = new double[Math.multiplyExact(horizon, paths)];
    double[] shocks = new double[horizon];
    double[] path = new double[horizon];
    for (int i = 0; i < paths; i++) {
      drawInto(shocks, errors, block, seeds.stream(i));
      responses.path(shocks, path);
      System.arraycopy(path, 0, values, i * horizon, horizon);
    }
    return SamplePaths.of(horizon, values);
  }

  private static void drawInto(
      double[] shocks, double[] errors, int block, RandomGenerator random) {
    if (errors.length == 0) {
      return; // no error is known, none is drawn
    }
    int starts = errors.length - block + 1;
    int from = 0;
    for (int i = 0; i < shocks.length; i++) {
      if (i % block == 0) {
        from = (int) (random.nextDouble() * starts);
      }
      shocks[i] = errors[from + i % block];
    }
  }

  /** The errors without gaps, centred, and enlarged by what the parameters took from them. */
  private static double[] errors(Diagnostics diagnostics) {
    double[] errors = diagnostics.errors().toArray();
    int count = 0;
    double sum = 0;
    for (double error : errors) {
      if (!Double.isNaN(error)) {
        errors[count++] = error;
        sum += error;
      }
    }
    int parameters =
        diagnostics.criteria().map(criteria -> criteria.parameters()).toOptional().orElse(0);
    double enlarged = 2 * parameters < count ? Math.sqrt(count / (double) (count - parameters)) : 1;
    for (int i = 0; i < count; i++) {
      errors[i] = (errors[i] - sum / count) * enlarged;
    }
    return Arrays.copyOf(errors, count);
  }

  private static double typical(double[] errors) {
    double most = 0;
    for (double error : errors) {
      most = Math.max(most, Math.abs(error));
    }
    double squares = 0;
    for (double error : errors) {
      squares += most > 0 ? (error / most) * (error / most) : 0;
    }
    return most * Math.sqrt(squares / Math.max(1, errors.length));
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
