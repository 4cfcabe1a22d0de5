package io.planwright.schedule.risk;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When something is done, as it came out of many runs: by day, with what chance alone could have
 * made of it.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param meanDays the mean number of working days from the start of the plan
 * @param standardDeviationDays their standard deviation; at least 0
 * @param runs how many runs there were, at least 1
 * @param days the days on which some run ended, with how many had by then; the last has all
 */
public record FinishDistribution(
    double meanDays, double standardDeviationDays, int runs, List<DoneBy> days)
    implements Serializable {

  /** The normal number that 95 % lie within. */
  private static final double NORMAL_95 = 1.959963984540054;

  /**
   * The runs that were done by the end of a day.
   *
   * @param date the working day
   * @param runs how many runs were done by its end
   */
  public record DoneBy(LocalDate date, int runs) implements Serializable {

    /**
     * Validates the components.
     *
     * @param date the working day
     * @param runs how many runs were done by its end; positive
     * @throws IllegalArgumentException if the number is not positive
     */
    public DoneBy {
      Require.nonNull(date, "date");
      Require.positive(runs, "runs", "Leave out days before which no run was done.");
    }
  }

  /**
   * The dates between which a date lies with 95 % confidence, other runs being possible.
   *
   * @param earliest the earlier date
   * @param latest the later date
   */
  public record Bounds(LocalDate earliest, LocalDate latest) implements Serializable {

    /**
     * Validates the components.
     *
     * @param earliest the earlier date
     * @param latest the later date
     */
    public Bounds {
      Require.nonNull(earliest, "earliest");
      Require.nonNull(latest, "latest");
    }
  }

  /**
   * Validates the components.
   *
   * @param meanDays the mean number of working days
   * @param standardDeviationDays their standard deviation; at least 0
   * @param runs how many runs there were, at least 1
   * @param days the days on which some run ended, ascending
   * @throws IllegalArgumentException if a number is out of range, or dates or numbers do not rise
   *     to all runs
   */
  public FinishDistribution {
    Require.finite(meanDays, "meanDays", "Average over the runs.");
    Require.notNegative(standardDeviationDays, "standardDeviationDays", "Take the root.");
    Require.positive(runs, "runs", "Make some runs.");
    days = List.copyOf(Require.notEmpty(days, "days", "Give the day of each run."));
    for (int i = 1; i < days.size(); i++) {
      Require.that(
          days.get(i).date().isAfter(days.get(i - 1).date())
              && days.get(i).runs() > days.get(i - 1).runs(),
          "days",
          days.get(i),
          "rise in date and number",
          "Add the runs up day by day.");
    }
    Require.that(
        days.get(days.size() - 1).runs() == runs,
        "days",
        days.get(days.size() - 1),
        "end with all " + runs + " runs",
        "Count each run once.");
  }

  /**
   * How far the mean may be off by chance.
   *
   * @return its standard error in working days
   */
  public double meanErrorDays() {
    return standardDeviationDays / Math.sqrt(runs);
  }

  /**
   * The chance to be done by a date.
   *
   * @param date the date, working day or not
   * @return the share of the runs that were done by its end
   */
  public double probabilityBy(LocalDate date) {
    Require.nonNull(date, "date");
    int done = 0;
    for (DoneBy day : days) {
      done = day.date().isAfter(date) ? done : day.runs();
    }
    return (double) done / runs;
  }

  /**
   * How far the chance to be done by a date may be off by chance.
   *
   * @param date the date
   * @return the standard error of {@link #probabilityBy}: √(p (1 - p) / runs)
   */
  public double probabilityErrorBy(LocalDate date) {
    double p = probabilityBy(date);
    return Math.sqrt(p * (1 - p) / runs);
  }

  /**
   * The date by which it is done with a probability.
   *
   * @param p the probability, strictly between 0 and 1
   * @return the first day by whose end at least that share of the runs was done
   * @throws IllegalArgumentException if p is out of range
   */
  public LocalDate dateBy(double p) {
    Require.that(p > 0 && p < 1, "p", p, "be between 0 and 1", "Ask for 0.8, say.");
    return first(p);
  }

  /**
   * How far such a date may be off by chance, by the binomial distribution of the number of runs
   * before it.
   *
   * @param p the probability, strictly between 0 and 1
   * @return the dates between which {@link #dateBy} lies with 95 % confidence
   * @throws IllegalArgumentException if p is out of range
   */
  public Bounds dateBoundsBy(double p) {
    Require.that(p > 0 && p < 1, "p", p, "be between 0 and 1", "Ask for 0.8, say.");
    double reach = NORMAL_95 * Math.sqrt(p * (1 - p) / runs);
    return new Bounds(first(p - reach), first(p + reach));
  }

  private LocalDate first(double p) {
    for (DoneBy day : days) {
      if (day.runs() >= p * runs) {
        return day.date();
      }
    }
    return days.get(days.size() - 1).date();
  }
}
