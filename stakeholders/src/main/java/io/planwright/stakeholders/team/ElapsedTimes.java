package io.planwright.stakeholders.team;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long something takes, where some of it is not done yet: the estimate of E. L. Kaplan and P.
 * Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53, 1958, with Greenwood's error. Where nothing is open it is the plain
 * distribution of what was seen. Immutable, serializable and thread-safe.
 *
 * @param done how many are done
 * @param open how many are not, each known to take longer than it has taken so far
 * @param hours at which hours some were done, rising
 * @param share which share is done by then, rising, from 0 to 1
 * @param error the standard error of that share
 */
public record ElapsedTimes(
    int done, int open, List<Double> hours, List<Double> share, List<Double> error)
    implements Serializable {

  private static final double Z = 1.959963984540054;
  private static final double ROUNDING = 1e-12;

  /**
   * Checks the components.
   *
   * @param done how many are done, at least 1
   * @param open how many are not, at least 0
   * @param hours at which hours some were done
   * @param share which share is done by then, one for each of the hours
   * @param error the standard error of that share, one for each of the hours
   * @throws IllegalArgumentException if a number is out of range or not finite, the hours or shares
   *     do not rise, or the lists differ in length
   */
  public ElapsedTimes {
    Require.atLeast(done, 1, "done", "Without a value there is no distribution.");
    Require.notNegative(open, "open", "Count what is not done.");
    hours = List.copyOf(hours);
    share = List.copyOf(share);
    error = List.copyOf(error);
    Require.that(
        !hours.isEmpty() && hours.size() == share.size() && hours.size() == error.size(),
        "share",
        share.size(),
        "have as many values as hours",
        "Give a share and an error for each hour.");
    for (int i = 0; i < hours.size(); i++) {
      Require.notNegative(hours.get(i), "hours[" + i + "]", "Count from the hand-over.");
      Require.between(share.get(i), 0, 1, "share[" + i + "]", "Give a fraction.");
      Require.notNegative(error.get(i), "error[" + i + "]", "Give a standard error.");
      if (i > 0) {
        Require.that(
            hours.get(i) > hours.get(i - 1),
            "hours[" + i + "]",
            hours.get(i),
            "be above the hours before",
            "Sort them, each once.");
        Require.atLeast(share.get(i), share.get(i - 1), "share[" + i + "]", "What is done stays.");
      }
    }
  }

  /** From what is done and what is open, in hours. */
  static ElapsedTimes of(double[] done, double[] open) {
    double[] events = done.clone();
    double[] censored = open.clone();
    Arrays.sort(events);
    Arrays.sort(censored);
    List<Double> hours = new ArrayList<>();
    List<Double> share = new ArrayList<>();
    List<Double> error = new ArrayList<>();
    double left = 1;
    double greenwood = 0;
    int before = 0;
    for (int i = 0; i < events.length; ) {
      int same = i;
      while (same < events.length && events[same] == events[i]) {
        same++;
      }
      while (before < censored.length && censored[before] < events[i]) {
        before++;
      }
      double atRisk = events.length - i + censored.length - before;
      double count = same - i;
      left *= 1 - count / atRisk;
      greenwood += atRisk > count ? count / (atRisk * (atRisk - count)) : 0;
      hours.add(events[i]);
      share.add(Math.min(1, Math.max(0, 1 - left)));
      error.add(left * Math.sqrt(greenwood));
      i = same;
    }
    return new ElapsedTimes(done.length, open.length, hours, share, error);
  }

  /**
   * The hours within which a share is done.
   *
   * @param p the share, above 0 and up to 1
   * @return the hours; insufficient data if so much of it has never been seen to be done
   * @throws IllegalArgumentException if the share is out of range
   */
  public Answer<Double> quantile(double p) {
    Require.that(p > 0 && p <= 1, "p", p, "be above 0 and up to 1", "Ask for 0.5 or 0.9.");
    for (int i = 0; i < hours.size(); i++) {
      if (share.get(i) >= p - ROUNDING) {
        return Answer.known(hours.get(i));
      }
    }
    return Answer.insufficient(
        "hours within which " + Figures.percent(p) + " is done",
        "a history in which as much is done",
        Figures.percent(share.get(share.size() - 1)) + " done, " + open + " open",
        "Wait until more is done, or ask for a smaller share.");
  }

  /**
   * The hours that the median lies above, with 97.5 % (R. Brookmeyer and J. Crowley, "A confidence
   * interval for the median survival time", Biometrics 38, 1982, on the scale of log(-log)).
   *
   * @return the lower end of the 95 % interval of the median; 0 where the data excludes nothing
   */
  public double medianLow() {
    for (int i = 0; i < hours.size(); i++) {
      if (left(i, Z) <= 0.5 + ROUNDING) {
        return hours.get(i);
      }
    }
    return 0;
  }

  /**
   * The hours that the median lies below, with 97.5 %.
   *
   * @return the upper end of the 95 % interval of the median; insufficient data if too little is
   *     done to bound it
   */
  public Answer<Double> medianHigh() {
    for (int i = 0; i < hours.size(); i++) {
      if (left(i, -Z) < 0.5 - ROUNDING) {
        return Answer.known(hours.get(i));
      }
    }
    return Answer.insufficient(
        "upper end of the interval of the median",
        "enough done to exclude longer medians",
        done + " done, " + open + " open",
        "Wait until more is done.");
  }

  /** An end of the interval of the share that is left: the lower one for a positive z. */
  private double left(int i, double z) {
    double left = 1 - share.get(i);
    if (left <= 0 || left >= 1) {
      return left;
    }
    double log = Math.log(left);
    double spread = error.get(i) / (left * Math.abs(log));
    return Math.exp(log * Math.exp(z * spread));
  }
}
