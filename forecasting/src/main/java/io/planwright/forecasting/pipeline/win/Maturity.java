package io.planwright.forecasting.pipeline.win;

import io.planwright.forecasting.internal.numeric.Ripeness;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * How old a look at a case must be, so that what became of it tells what becomes of such cases.
 * Immutable, serializable and thread-safe.
 *
 * <p>Where wins take longer than losses, the young looks whose outcome is known already are mostly
 * at losses: who learns from them calls every fresh case a loss. So looks younger than the maturity
 * are left out, won or lost. It is the time from look to outcome within which nine tenths of those
 * looks are resolved that ever will be, by the estimate of Kaplan and Meier over all looks, in
 * which one without an outcome counts as long as it was waited for ("Nonparametric estimation from
 * incomplete observations", Journal of the American Statistical Association 53, 1958). Cases that
 * never end raise it no further, and half of the looks are kept at least.
 *
 * @param asOf the day whose knowledge is used
 * @param days the maturity, in days; 0 where outcomes are known at once
 * @param looks how many looks there were by the day, resolved or not
 * @param tooFresh how many of them have an outcome and are left out as younger than the maturity
 */
public record Maturity(LocalDate asOf, int days, int looks, int tooFresh) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param asOf the day
   * @param days at least 0
   * @param looks at least 0
   * @param tooFresh from 0 to the number of looks
   * @throws IllegalArgumentException if one is out of range
   */
  public Maturity {
    Require.nonNull(asOf, "asOf");
    Require.notNegative(days, "days", "Count days from 0.");
    Require.notNegative(looks, "looks", "Count looks from 0.");
    Require.between(tooFresh, 0, looks, "tooFresh", "They are some of the looks.");
  }

  /**
   * Estimates the maturity on a day. Complexity: n log n in the rows.
   *
   * @param cases the looks; later ones, and outcomes known later, are not used
   * @param asOf the day
   * @return the maturity, 0 days if there is no outcome yet
   */
  public static Maturity of(Cases cases, LocalDate asOf) {
    int day = Math.toIntExact(Require.nonNull(asOf, "asOf").toEpochDay());
    Cases looks = Require.nonNull(cases, "cases").where(row -> cases.asOfDay(row) <= day);
    int[] stated = IntStream.range(0, looks.size()).map(looks::asOfDay).toArray();
    int[] known = IntStream.range(0, looks.size()).map(looks::knownOnDay).toArray();
    int days = Ripeness.days(stated, known, day);
    int tooFresh = 0;
    for (int row = 0; row < looks.size(); row++) {
      tooFresh += known[row] <= day && day - stated[row] < days ? 1 : 0;
    }
    return new Maturity(asOf, days, looks.size(), tooFresh);
  }

  /**
   * Keeps the rows from which one may learn, or by which one may judge, on the day: old enough, and
   * with an outcome known by then.
   *
   * @param cases looks at cases
   * @return those rows, in order
   */
  public Cases resolved(Cases cases) {
    return looks(Require.nonNull(cases, "cases")).resolvedBy(asOf);
  }

  /** Keeps the rows that are old enough, resolved or not. */
  Cases looks(Cases cases) {
    long last = asOf.toEpochDay() - days;
    return cases.where(row -> cases.asOfDay(row) <= last);
  }

  /**
   * What was left out, and why, in a sentence.
   *
   * @return such as "left out 211 resolved looks of the last 77 days: slow outcomes of so young
   *     looks are still to come, and the quick ones alone would mislead"
   */
  public String statement() {
    if (tooFresh == 0) {
      return "no resolved look was too fresh to learn from";
    }
    return ("left out %d resolved looks of the last %d days: slow outcomes of so young looks are"
            + " still to come, and the quick ones alone would mislead")
        .formatted(tooFresh, days);
  }
}
