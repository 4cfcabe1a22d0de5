package io.planwright.forecasting.internal.learned;

import io.planwright.forecasting.internal.decomposition.FilledHistory;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import java.util.Arrays;

/**
 * What the nets of an ensemble say of one history, and their median. The values are in a unit near
 * the largest of them. Not thread-safe.
 */
final class NetForecasts {

  /** What forecasts stay within, in units of about the largest value of the history. */
  private static final double MOST = 1e9;

  private final Ensemble ensemble;
  private final double[] values;
  private final int firstNotPositive;
  private final boolean onlyLogarithms;
  private final double[][] inward = new double[Form.values().length][];
  private final Scratch scratch;

  /** By net: the points of all steps, then the distances of each quantile. */
  private final double[][] byNet;

  private final boolean[] serving;
  private final double[] served;
  private int steps;
  private double strange;

  NetForecasts(Ensemble ensemble, double[] values) {
    this.ensemble = ensemble;
    this.values = values;
    firstNotPositive = firstNotPositive(values);
    int nets = ensemble.nets().size();
    scratch = new Scratch(ensemble.nets());
    byNet = new double[nets][(1 + Distances.perStep()) * ensemble.horizon()];
    serving = new boolean[nets];
    served = new double[nets];
    onlyLogarithms =
        ensemble.nets().stream().allMatch(net -> net.encoding().form() == Form.LOG_RATIO);
  }

  private static int firstNotPositive(double[] values) {
    int t = 0;
    while (t < values.length && !(values[t] <= 0)) {
      t++;
    }
    return t;
  }

  /**
   * Runs the nets on the values before a position, the last of which is observed. What lies beyond
   * the steps asked for is of no run or of another one.
   */
  void run(int end, int steps) {
    this.steps = steps;
    strange = 0;
    for (int i = 0; i < byNet.length; i++) {
      Net net = ensemble.nets().get(i);
      serving[i] =
          net.encoding().form() == Form.DIFFERENCE || onlyLogarithms || end <= firstNotPositive;
      if (serving[i]) {
        run(net, end, byNet[i]);
      }
    }
  }

  private void run(Net net, int end, double[] forecast) {
    Placing placing = place(net, end);
    strange = Math.max(strange, Math.min(1, placing.strange()));
    if (placing.scale() > 0) {
      net.forward(scratch);
      interpret(net.encoding().form(), placing, forecast);
    } else {
      Arrays.fill(forecast, 0);
      Arrays.fill(forecast, 0, ensemble.horizon(), values[end - 1]);
    }
  }

  /** Where no two neighbours are observed, straight lines between the values tell the changes. */
  private Placing place(Net net, int end) {
    Encoding encoding = net.encoding();
    double[] own = inward(encoding.form());
    Placing placing = encoding.encode(own, end, scratch.inputs, 0);
    if (placing.scale() > 0) {
      return placing;
    }
    double[] before = Arrays.copyOf(own, end);
    int observed = NumericHistory.observed(before);
    return observed == 0 || observed == end
        ? placing
        : encoding.encode(FilledHistory.of(before).values(), end, scratch.inputs, 0);
  }

  private double[] inward(Form form) {
    double[] known = inward[form.ordinal()];
    if (known != null) {
      return known;
    }
    double[] own = new double[values.length];
    for (int t = 0; t < own.length; t++) {
      boolean outside = form == Form.LOG_RATIO && values[t] <= 0;
      own[t] = outside ? Double.NaN : form.inward(values[t]);
    }
    inward[form.ordinal()] = own;
    return own;
  }

  private void interpret(Form form, Placing placing, double[] forecast) {
    int horizon = ensemble.horizon();
    int perSide = Distances.perSide();
    for (int step = 0; step < steps; step++) {
      double output = scratch.points[step];
      double point = bounded(form.outward(placing.valueOf(output)));
      forecast[step] = point;
      double below = 0;
      double above = 0;
      for (int k = 0; k < perSide; k++) {
        int at = step * Distances.perStep() + k;
        below += Distances.increment(scratch.spreads[at]);
        above += Distances.increment(scratch.spreads[at + perSide]);
        double low = bounded(form.outward(placing.valueOf(output - below)));
        double high = bounded(form.outward(placing.valueOf(output + above)));
        forecast[(1 + k) * horizon + step] = Math.max(0, point - low);
        forecast[(1 + k + perSide) * horizon + step] = Math.max(0, high - point);
      }
    }
  }

  private static double bounded(double value) {
    return Math.max(-MOST, Math.min(MOST, value));
  }

  /** The median of the points of a step, from 0. */
  double point(int step) {
    return median(step);
  }

  /** The median of the distances of a quantile, from 0, in a step, from 0. */
  double distance(int quantile, int step) {
    return median((1 + quantile) * ensemble.horizon() + step);
  }

  private double median(int at) {
    int count = 0;
    for (int i = 0; i < byNet.length; i++) {
      if (serving[i]) {
        served[count++] = byNet[i][at];
      }
    }
    Arrays.sort(served, 0, count);
    return (served[(count - 1) / 2] + served[count / 2]) / 2;
  }

  /** The points of a net for each step, NaN for one that cannot serve. */
  double pointOf(int net, int step) {
    return serving[net] ? byNet[net][step] : Double.NaN;
  }

  /** The largest share of inputs outside what a net was trained on. */
  double strange() {
    return strange;
  }
}
