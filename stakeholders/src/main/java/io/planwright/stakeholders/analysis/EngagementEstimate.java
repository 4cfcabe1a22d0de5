package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Where one person stands in the engagement matrix, with the doubt about it: probabilities that sum
 * to 1. Immutable, serializable and thread-safe.
 *
 * @param unaware the probability of not knowing of the sale
 * @param resistant the probability of knowing of it and being resistant
 * @param neutral the probability of knowing of it and being neutral
 * @param supportive the probability of knowing of it and being supportive
 * @param leading the probability of knowing of it and leading
 * @param undetermined the probability of knowing of it with an attitude that nobody has stated;
 *     above 0 only where the person is likelier unaware than not
 */
public record EngagementEstimate(
    double unaware,
    double resistant,
    double neutral,
    double supportive,
    double leading,
    double undetermined)
    implements Serializable {

  private static final double ROUNDING = 1e-9;
  private static final String GIVE = "Give a probability.";

  /**
   * Makes an estimate; {@link StakeholderPositions#engagement()} is the usual way to get one.
   *
   * @param unaware the probability of not knowing of the sale
   * @param resistant the probability of being resistant
   * @param neutral the probability of being neutral
   * @param supportive the probability of being supportive
   * @param leading the probability of leading
   * @param undetermined the probability of knowing of it with an unknown attitude
   * @throws IllegalArgumentException if one is not from 0 to 1, they do not sum to 1, or {@code
   *     undetermined} is above 0 with {@code unaware} at most 0.5: then nothing is known, which is
   *     an answer of insufficient data, not an estimate
   */
  public EngagementEstimate {
    Require.between(unaware, 0, 1, "unaware", GIVE);
    Require.between(resistant, 0, 1, "resistant", GIVE);
    Require.between(neutral, 0, 1, "neutral", GIVE);
    Require.between(supportive, 0, 1, "supportive", GIVE);
    Require.between(leading, 0, 1, "leading", GIVE);
    Require.between(undetermined, 0, 1, "undetermined", GIVE);
    double sum = unaware + resistant + neutral + supportive + leading + undetermined;
    Require.that(
        Math.abs(sum - 1) <= ROUNDING,
        "sum of probabilities",
        sum,
        "be 1",
        "Share what is left over out among the columns.");
    Require.that(
        undetermined == 0 || unaware > 0.5,
        "undetermined",
        undetermined,
        "be 0 unless unaware is above 0.5",
        "Answer with insufficient data where neither awareness nor attitude is known.");
  }

  /**
   * The probability of a column.
   *
   * @param engagement the column
   * @return the probability, from 0 to 1
   * @throws NullPointerException if the column is null
   */
  public double probability(Engagement engagement) {
    return switch (Require.nonNull(engagement, "engagement")) {
      case UNAWARE -> unaware;
      case RESISTANT -> resistant;
      case NEUTRAL -> neutral;
      case SUPPORTIVE -> supportive;
      case LEADING -> leading;
    };
  }

  /**
   * The column to mark as current.
   *
   * @return unaware if that is likelier than not, otherwise the likeliest level of attitude; of
   *     equally likely ones the less favourable
   */
  public Engagement mostLikely() {
    if (unaware > 0.5) {
      return Engagement.UNAWARE;
    }
    Engagement likeliest = Engagement.RESISTANT;
    for (Engagement level : Engagement.values()) {
      if (level != Engagement.UNAWARE && probability(level) > probability(likeliest)) {
        likeliest = level;
      }
    }
    return likeliest;
  }

  /**
   * How likely this person is where the plan needs them, or better.
   *
   * @param desired where the plan needs this person
   * @return the probability of the column; of a level of attitude, that of it and all better ones
   * @throws NullPointerException if the column is null
   */
  public double atLeast(Engagement desired) {
    double sum = 0;
    for (Engagement level : Engagement.values()) {
      boolean isBetter = desired != Engagement.UNAWARE && level.compareTo(desired) > 0;
      if (level == desired || isBetter) {
        sum += probability(level);
      }
    }
    return Math.min(1, sum);
  }
}
