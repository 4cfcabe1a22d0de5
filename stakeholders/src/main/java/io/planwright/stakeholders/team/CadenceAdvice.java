package io.planwright.stakeholders.team;

import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How often a team should meet. Immutable, serializable and thread-safe.
 *
 * @param question what meetings and delays cost
 * @param changesPerDay how many changes there are a day
 * @param changesLow the lower end of its 95 % interval, above 0
 * @param changesHigh the upper end of its 95 % interval
 * @param changes how many changes were seen
 * @param observedDays on how many days
 */
public record CadenceAdvice(
    MeetingCadence question,
    double changesPerDay,
    double changesLow,
    double changesHigh,
    int changes,
    int observedDays)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param question what meetings and delays cost
   * @param changesPerDay how many changes there are a day, above 0
   * @param changesLow the lower end of its interval, above 0, at most the rate
   * @param changesHigh the upper end of its interval, at least the rate
   * @param changes how many changes were seen, at least 1
   * @param observedDays on how many days, at least 1
   * @throws IllegalArgumentException if a number is out of range
   */
  public CadenceAdvice {
    Require.nonNull(question, "question");
    Require.positive(changesPerDay, "changesPerDay", "Divide the changes by the days.");
    Require.positive(changesLow, "changesLow", "Some changes were seen.");
    Require.between(changesLow, 0, changesPerDay, "changesLow", "The interval holds the rate.");
    Require.atLeast(changesHigh, changesPerDay, "changesHigh", "The interval holds the rate.");
    Require.atLeast(changes, 1, "changes", "Count them.");
    Require.atLeast(observedDays, 1, "observedDays", "Count them.");
  }

  /** How a present cadence compares. */
  public enum Fit {
    /** Meetings are further apart than the interval allows. */
    TOO_RARE,
    /** The data does not speak against it. */
    FITS,
    /** Meetings are closer than the interval allows. */
    TOO_OFTEN
  }

  /**
   * What a present cadence costs. Immutable, serializable and thread-safe.
   *
   * @param fit how it compares
   * @param unseenChanges how many changes are unseen just before a meeting, on average
   * @param costPerDay what meetings and delays cost a day
   * @param excessPerDay how much of that the best cadence, within the limit of unseen changes,
   *     would save; negative where only the limit speaks against the present one
   * @param explanation all this in one sentence
   */
  public record Audit(
      Fit fit, double unseenChanges, double costPerDay, double excessPerDay, String explanation)
      implements Serializable {

    /**
     * Checks the components.
     *
     * @param fit how it compares
     * @param unseenChanges how many changes are unseen, at least 0
     * @param costPerDay what it costs a day, at least 0
     * @param excessPerDay what the best one would save; finite
     * @param explanation all this in one sentence; not blank
     * @throws IllegalArgumentException if a number is out of range or the text blank
     */
    public Audit {
      Require.nonNull(fit, "fit");
      Require.notNegative(unseenChanges, "unseenChanges", "Multiply rate and days.");
      Require.notNegative(costPerDay, "costPerDay", "Add up the costs.");
      Require.finite(excessPerDay, "excessPerDay", "Compare the costs.");
      Require.notBlank(explanation, "explanation", "Say it in one sentence.");
    }
  }

  /**
   * The best number of days between meetings.
   *
   * @return the days, above 0; round them to what people can keep
   */
  public double days() {
    return question.bestDays(changesPerDay);
  }

  /**
   * The fewest days that the data allows for.
   *
   * @return the lower end of the 95 % interval of the days
   */
  public double daysLow() {
    return question.bestDays(changesHigh);
  }

  /**
   * The most days that the data allows for.
   *
   * @return the upper end of the 95 % interval of the days
   */
  public double daysHigh() {
    return question.bestDays(changesLow);
  }

  /**
   * Whether the limit of unseen changes, and not the costs, decides.
   *
   * @return true if the costs alone would let meetings be further apart
   */
  public boolean isLimited() {
    return question.mostUnseen() / changesPerDay < question.costDays(changesPerDay);
  }

  /**
   * Compares a present cadence.
   *
   * @param presentDays the days between meetings today, above 0 up to 10,000
   * @return the comparison
   * @throws IllegalArgumentException if the number is out of range
   */
  public Audit audit(double presentDays) {
    Require.positive(presentDays, "presentDays", "Give the days between meetings.");
    Require.between(presentDays, 0, 10_000, "presentDays", "Give the days between meetings.");
    Fit fit =
        presentDays > daysHigh()
            ? Fit.TOO_RARE
            : presentDays < daysLow() ? Fit.TOO_OFTEN : Fit.FITS;
    double cost = question.costPerDay(changesPerDay, presentDays);
    double unseen = changesPerDay * presentDays;
    String text =
        "Every "
            + Figures.number(presentDays)
            + " days leaves "
            + Figures.number(unseen)
            + " changes unseen; the best is every "
            + Figures.number(days())
            + " days (from "
            + Figures.number(daysLow())
            + " to "
            + Figures.number(daysHigh())
            + ").";
    return new Audit(fit, unseen, cost, cost - question.costPerDay(changesPerDay, days()), text);
  }
}
