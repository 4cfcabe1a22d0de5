package io.planwright.forecasting.response;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.PositiveInverse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells the lines whose response a history can tell from those whose it cannot. */
final class Screening {

  private static final double LEAST_VARIATION = 0.1;
  private static final int LEAST_ACTIVE = 8;

  /** Beyond it an effect's standard error is more than √10 times what it would be alone. */
  private static final double MOST_INFLATION = 10;

  private static final double USUAL_RETENTION = 0.4;
  private static final double RIDGE = 1e-9;

  private final List<String> ids;
  private final double[][] spends;
  private final Baseline baseline;
  private final List<Integer> kept = new ArrayList<>();
  private final List<RefusedLine> refused = new ArrayList<>();

  /** Folds refused lines into the baseline where they vary enough to move it. */
  Screening(List<String> ids, double[][] spends, Baseline baseline) {
    this.ids = ids;
    this.spends = spends;
    this.baseline = baseline;
    List<Integer> varying = new ArrayList<>();
    List<Integer> folded = new ArrayList<>();
    double[][] stocks = new double[ids.size()][];
    double[] alone = new double[ids.size()];
    for (int line = 0; line < ids.size(); line++) {
      stocks[line] = new double[spends[line].length];
      Shape.stock(spends[line], USUAL_RETENTION, stocks[line]);
      double variation = variation(spends[line]);
      int active = active(spends[line]);
      alone[line] = squaresAboutMean(stocks[line]);
      double[] left = stocks[line].clone();
      baseline.takeOut(left);
      double inflation = alone[line] / Math.max(baseline.dot(left, left), 1e-300);
      if (variation < LEAST_VARIATION) {
        refuse(
            line,
            "a spend whose standard deviation is at least 10 % of its mean",
            String.format(Locale.ROOT, "%.1f %%", 100 * variation),
            "Vary it for some weeks, up and down.");
      } else if (active < LEAST_ACTIVE) {
        refuse(
            line,
            "at least " + LEAST_ACTIVE + " weeks with spend",
            active + " weeks",
            "Wait for more, or test it in some regions.");
        folded.add(line);
      } else if (inflation > MOST_INFLATION) {
        refuse(
            line,
            "a variance inflation of at most 10 by season, trend and controls",
            String.format(Locale.ROOT, "an inflation of %.3g", inflation),
            "Spend against the season for some weeks.");
      } else {
        varying.add(line);
      }
    }
    compare(varying, stocks, alone, folded);
    for (int line : folded) {
      baseline.add(stocks[line]);
    }
  }

  List<Integer> kept() {
    return kept;
  }

  List<RefusedLine> refused() {
    return refused;
  }

  private void compare(
      List<Integer> varying, double[][] stocks, double[] alone, List<Integer> folded) {
    int k = varying.size();
    double[][] left = new double[k][];
    for (int i = 0; i < k; i++) {
      left[i] = stocks[varying.get(i)].clone();
      baseline.takeOut(left[i]);
      double size = Math.sqrt(baseline.dot(left[i], left[i]));
      for (int t = 0; t < left[i].length; t++) {
        left[i][t] /= size;
      }
    }
    double[] gram = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        gram[i * k + j] = baseline.dot(left[i], left[j]) + (i == j ? RIDGE : 0);
      }
    }
    double[] inverse = gram.clone();
    boolean regular = PositiveInverse.invert(inverse, k, 0);
    for (int i = 0; i < k; i++) {
      int line = varying.get(i);
      double inflation = regular ? inverse[i * k + i] : 1 / RIDGE;
      if (inflation <= MOST_INFLATION) {
        kept.add(line);
        continue;
      }
      int other = nearest(gram, k, i);
      refuse(
          line,
          "a variance inflation of at most 10 by the other lines",
          String.format(
              Locale.ROOT,
              "an inflation of %.3g, most of it by \"%s\" (correlation %.3f beside the baseline)",
              inflation,
              ids.get(varying.get(other)),
              gram[i * k + other]),
          "Move the two at different times, or plan them as one line.");
      folded.add(line);
    }
  }

  private static int nearest(double[] gram, int k, int i) {
    int best = i == 0 ? 1 : 0;
    for (int j = 0; j < k; j++) {
      if (j != i && Math.abs(gram[i * k + j]) > Math.abs(gram[i * k + best])) {
        best = j;
      }
    }
    return best;
  }

  private void refuse(int line, String needed, String found, String advice) {
    String question = "response to spend on \"" + ids.get(line) + "\"";
    refused.add(
        new RefusedLine(
            ids.get(line), new Answer.InsufficientData<>(question, needed, found, advice)));
  }

  private int active(double[] values) {
    return (int) Arrays.stream(values, 0, baseline.weeks()).filter(x -> x > 0).count();
  }

  private double variation(double[] values) {
    double mean = mean(values);
    return mean == 0 ? 0 : Math.sqrt(squaresAboutMean(values) / baseline.weeks()) / mean;
  }

  private double squaresAboutMean(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (int t = 0; t < baseline.weeks(); t++) {
      sum += (values[t] - mean) * (values[t] - mean);
    }
    return sum;
  }

  private double mean(double[] values) {
    return Arrays.stream(values, 0, baseline.weeks()).average().orElse(0);
  }
}
