package io.planwright.forecasting.pipeline.stage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Times until a first event of one of two kinds, some of them censored, in whole days: the estimate
 * of E. L. Kaplan and P. Meier (1958) for "no event yet" and of O. O. Aalen and S. Johansen (1978)
 * for "the first kind has come first". What is censored on a day was seen to the end of it.
 *
 * <p>Made once by sorting; each estimate is one pass.
 */
final class EventTimes {

  static final int CENSORED = 0;
  static final int FIRST = 1;
  static final int SECOND = 2;

  /** Normal quantile of a two-sided 90 % interval. */
  private static final double Z = 1.6448536269514722;

  /** The original index of each item, in ascending order of days. */
  final int[] item;

  private final int[] days;
  private final int[] kinds;

  EventTimes(int[] days, int[] kinds) {
    this.item =
        IntStream.range(0, days.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> days[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.days = Arrays.stream(item).map(i -> days[i]).toArray();
    this.kinds = Arrays.stream(item).map(i -> kinds[i]).toArray();
  }

  /** The last day on which at least so many items were still at risk; -1 if there never were. */
  int lastDayWith(int atRisk) {
    return days.length < atRisk ? -1 : days[days.length - atRisk];
  }

  /**
   * The share for which the first kind comes by a day, and their mean time.
   *
   * @param weights how often each sorted item counts
   * @param horizon the last day looked at
   * @param into the share, and the mean days of those (0 if there are none)
   */
  void cumulativeIncidence(int[] weights, int horizon, double[] into) {
    double atRisk = 0;
    for (int weight : weights) {
      atRisk += weight;
    }
    double left = 1;
    double share = 0;
    double moment = 0;
    int i = 0;
    while (i < days.length && days[i] <= horizon && atRisk > 0) {
      int day = days[i];
      double first = 0;
      double events = 0;
      double gone = 0;
      for (; i < days.length && days[i] == day; i++) {
        gone += weights[i];
        events += kinds[i] == CENSORED ? 0 : weights[i];
        first += kinds[i] == FIRST ? weights[i] : 0;
      }
      double step = left * first / atRisk;
      share += step;
      moment += step * day;
      left *= 1 - events / atRisk;
      atRisk -= gone;
    }
    into[0] = Math.min(1, share);
    into[1] = share > 0 ? moment / share : 0;
  }

  /** The first day by which at least this share has had an event; -1 if it never comes to that. */
  int quantile(double share) {
    return crossings(share)[0];
  }

  /**
   * Day by which the share has had an event, and the ends of its 90 % interval: the days on which
   * the band of Greenwood on the scale log(−log S) lets the curve through (R. Brookmeyer and J.
   * Crowley, Biometrics 38, 1982). An end that is not reached is −1.
   */
  int[] crossings(double share) {
    int[] found = {-1, -1, -1};
    double level = 1 - share;
    double left = 1;
    double variance = 0;
    int i = 0;
    while (i < days.length) {
      int day = days[i];
      double atRisk = days.length - i;
      double events = 0;
      for (; i < days.length && days[i] == day; i++) {
        events += kinds[i] == CENSORED ? 0 : 1;
      }
      if (events == 0) {
        continue;
      }
      left *= 1 - events / atRisk;
      variance += events / (atRisk * Math.max(atRisk - events, 0.5));
      note(found, day, level, left, variance);
    }
    return found;
  }

  private static void note(int[] found, int day, double level, double left, double variance) {
    double spread = left > 0 ? Z * Math.sqrt(variance) / Math.abs(StrictMath.log(left)) : 0;
    double factor = StrictMath.exp(spread);
    double lower = left > 0 ? StrictMath.pow(left, factor) : 0;
    double upper = left > 0 ? StrictMath.pow(left, 1 / factor) : 0;
    found[0] = found[0] < 0 && left <= level + 1e-12 ? day : found[0];
    found[1] = found[1] < 0 && lower <= level ? day : found[1];
    found[2] = found[2] < 0 && upper <= level ? day : found[2];
  }

  /** The area under "no event yet", a day for each day begun, up to the longest time seen. */
  double restrictedMean() {
    double area = 0;
    double left = 1;
    int before = 0;
    int i = 0;
    while (i < days.length) {
      int day = days[i];
      double atRisk = days.length - i;
      double events = 0;
      for (; i < days.length && days[i] == day; i++) {
        events += kinds[i] == CENSORED ? 0 : 1;
      }
      area += left * (day - before);
      left *= 1 - events / atRisk;
      before = day;
    }
    return area;
  }
}
