package io.planwright.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How productive a new hire is, month by month from the first day, as a share of full productivity.
 * After the last month given, productivity is full. Immutable, serializable and thread-safe.
 *
 * @param monthlyShares the share of each month, from 0 to 1, the first month first; empty for
 *     somebody who is productive at once
 */
public record RampProfile(@JsonProperty("monthlyShares") List<Double> monthlyShares)
    implements Serializable {

  private static final RampProfile IMMEDIATE = new RampProfile(List.of());

  /**
   * Makes a profile.
   *
   * @param monthlyShares the share of each month, from 0 to 1
   * @throws IllegalArgumentException if a share is out of its range
   * @throws NullPointerException if the list or a share is null
   */
  public RampProfile {
    monthlyShares = List.copyOf(Require.nonNull(monthlyShares, "monthlyShares"));
    for (int i = 0; i < monthlyShares.size(); i++) {
      Require.between(
          monthlyShares.get(i),
          0,
          1,
          "monthlyShares[" + i + "]",
          "Give the share of full productivity, such as 0.5.");
    }
  }

  /**
   * Gives the profile of somebody who is productive at once.
   *
   * @return the profile without a ramp
   */
  public static RampProfile immediate() {
    return IMMEDIATE;
  }

  /**
   * Makes a profile month by month.
   *
   * @param monthlyShares the share of each month, from 0 to 1
   * @return the profile
   * @throws IllegalArgumentException if a share is out of its range
   * @throws NullPointerException if the array is null
   */
  public static RampProfile of(double... monthlyShares) {
    Require.nonNull(monthlyShares, "monthlyShares");
    List<Double> shares = new ArrayList<>(monthlyShares.length);
    for (double share : monthlyShares) {
      shares.add(share);
    }
    return new RampProfile(shares);
  }

  /**
   * Makes a straight ramp from nothing on the first day to full productivity after some months.
   * Each month has the mean of the line over that month: (k − ½) / n in the k-th of n months.
   *
   * @param months how long the ramp is, from 0 (none) to 120
   * @return the profile
   * @throws IllegalArgumentException if the number of months is out of its range
   */
  public static RampProfile linear(int months) {
    Require.between(months, 0, 120, "months", "Give the months from hire to full productivity.");
    double[] shares = new double[months];
    for (int i = 0; i < months; i++) {
      shares[i] = (i + 0.5) / months;
    }
    return of(shares);
  }

  /**
   * Gives the productivity on a day. Months are counted from the day of hire: somebody hired on 31
   * January is in the second month from 28 February (29 in leap years) on.
   *
   * @param startedOn the day of hire
   * @param date the day asked about
   * @return the share of full productivity, from 0 to 1; 0 before the day of hire
   * @throws NullPointerException if a date is null
   */
  public double shareOn(LocalDate startedOn, LocalDate date) {
    Require.nonNull(startedOn, "startedOn");
    Require.nonNull(date, "date");
    if (date.isBefore(startedOn)) {
      return 0;
    }
    long month = completedMonths(startedOn, date);
    return month < monthlyShares.size() ? monthlyShares.get((int) month) : 1;
  }

  // MONTHS.between lets nobody hired on the 31st complete a month in February.
  private static long completedMonths(LocalDate startedOn, LocalDate date) {
    long months = ChronoUnit.MONTHS.between(startedOn, date);
    return startedOn.plusMonths(months + 1).isAfter(date) ? months : months + 1;
  }

  /**
   * Gives the months until productivity is full for good.
   *
   * @return the length of the ramp in months, 0 without one
   */
  public int months() {
    return monthlyShares.size();
  }

  /**
   * Gives what the ramp costs: the months of full productivity that are lost until it is over.
   *
   * @return Σ (1 − share) over the months of the ramp, in months
   */
  public double lostMonths() {
    double lost = 0;
    for (double share : monthlyShares) {
      lost += 1 - share;
    }
    return lost;
  }
}
