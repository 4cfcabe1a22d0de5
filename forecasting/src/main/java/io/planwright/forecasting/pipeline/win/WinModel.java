package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The chance that a case is won, as learned by a day. Immutable, serializable and thread-safe.
 *
 * <p>Where it has no proven skill, every case has the base rate.
 */
public final class WinModel implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LEAST_TO_RECALIBRATE = 100;

  /** As many rows as the scale of the log-odds counts for before it is changed. */
  private static final double SCALE_PENALTY = 10;

  private final Encoder encoder;
  private final double[] coefficients;
  private final double[] averages;
  private final LikeCases like;
  private final double baseRate;
  private final WinSkill skill;

  @SuppressWarnings("serial") // an unmodifiable map of the JDK, which is serializable
  private final Map<String, String> leaks;

  private final Provenance provenance;
  private final LocalDate asOf;
  private final Maturity maturity;
  private final double shift;
  private final double scale;

  private WinModel(
      Encoder encoder,
      double[] coefficients,
      double[] averages,
      LikeCases like,
      double baseRate,
      WinSkill skill,
      Map<String, String> leaks,
      Provenance provenance,
      LocalDate asOf,
      Maturity maturity,
      double shift,
      double scale) {
    this.encoder = encoder;
    this.coefficients = coefficients;
    this.averages = averages;
    this.like = like;
    this.baseRate = baseRate;
    this.skill = skill;
    this.leaks = leaks;
    this.provenance = provenance;
    this.asOf = asOf;
    this.maturity = maturity;
    this.shift = shift;
    this.scale = scale;
  }

  static WinModel of(
      Encoder encoder,
      double[] coefficients,
      SparseRows design,
      Cases cases,
      double[] weights,
      WinSkill skill,
      Map<String, String> leaks,
      Maturity maturity,
      double penalty,
      double halvings) {
    double[] averages = new double[encoder.columns()];
    double total = 0;
    double won = 0;
    for (int row = 0; row < cases.size(); row++) {
      design.addTo(averages, row, weights[row]);
      total += weights[row];
      won += cases.isWon(row) ? weights[row] : 0;
    }
    for (int i = 0; i < averages.length; i++) {
      averages[i] /= total;
    }
    Provenance provenance =
        Provenance.of(
            "ridge logistic regression",
            Map.of(
                "penalty", String.valueOf(penalty),
                "halvings", String.valueOf(halvings),
                "columns", String.valueOf(encoder.columns()),
                "maturityDays", String.valueOf(maturity.days()),
                "tooFresh", String.valueOf(maturity.tooFresh())),
            "outcomes known by " + maturity.asOf(),
            cases.size());
    return new WinModel(
        encoder,
        coefficients,
        averages,
        LikeCases.of(design, cases, coefficients),
        won / total,
        skill,
        Map.copyOf(leaks),
        provenance,
        maturity.asOf(),
        maturity,
        0,
        1);
  }

  /**
   * The chances that cases are won.
   *
   * @param cases the cases; fields that training did not have are ignored, those that are missing
   *     here count as missing values
   * @return one a row, strictly between 0 and 1
   */
  public double[] probabilities(Cases cases) {
    double[] probabilities = new double[Require.nonNull(cases, "cases").size()];
    if (!skill.isProven()) {
      double constant = RidgeLogistic.probability(shift + logOdds(baseRate));
      Arrays.fill(probabilities, constant);
      return probabilities;
    }
    SparseRows design = encoder.encode(cases);
    for (int row = 0; row < probabilities.length; row++) {
      probabilities[row] =
          RidgeLogistic.probability(shift + scale * design.times(row, coefficients));
    }
    return probabilities;
  }

  /**
   * How good the model was on later cases.
   *
   * @return the comparison with the base rate
   */
  public WinSkill skill() {
    return skill;
  }

  /**
   * The share of wins among the cases that were learned from, weighted as they were.
   *
   * @return from 0 to 1
   */
  public double baseRate() {
    return baseRate;
  }

  /**
   * The fields that were left out because they give the outcome away.
   *
   * @return the reasons by field, unmodifiable, maybe empty
   */
  public Map<String, String> leaks() {
    return leaks;
  }

  /**
   * How the model was made.
   *
   * @return method, parameters and data
   */
  public Provenance provenance() {
    return provenance;
  }

  /**
   * Which looks were left out because they were too fresh, when the model was learned or last
   * recalibrated.
   *
   * @return how many, how fresh, and why
   */
  public Maturity maturity() {
    return maturity;
  }

  /**
   * The day whose knowledge the model has.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Moves and stretches the log-odds to the latest outcomes, where the world has moved on but what
   * raises and lowers the chance has not: cheaper than to learn anew, and of use with few outcomes.
   * Rows too fresh by the day are left out ({@link Maturity}), and the copy tells which; fewer than
   * 100 change nothing.
   *
   * @param cases cases with outcomes; those not known by the day are not looked at
   * @param day the day, not before that of the model, which knows what came by then
   * @param mostRows how many rows count at most, those looked at last; at least 100
   * @return a changed copy
   * @throws IllegalArgumentException if fewer rows may count, or the day is before the model's
   */
  public WinModel recalibrated(Cases cases, LocalDate day, int mostRows) {
    Require.atLeast(mostRows, LEAST_TO_RECALIBRATE, "mostRows", "Take a few hundred.");
    Require.that(
        !Require.nonNull(day, "day").isBefore(asOf),
        "day",
        day,
        "not be before " + asOf + ", by which the model was learned",
        "Learn as of an earlier day first.");
    LearningRows latest = LearningRows.of(cases, day).latest(mostRows);
    Cases recent = latest.rows();
    if (recent.size() < LEAST_TO_RECALIBRATE) {
      return this;
    }
    SparseRows design = encoder.encode(recent);
    boolean[] won = new boolean[recent.size()];
    double[] weights = latest.weights(0);
    double[] offsets = new double[recent.size()];
    for (int row = 0; row < won.length; row++) {
      won[row] = recent.isWon(row);
      offsets[row] = skill.isProven() ? design.times(row, coefficients) : logOdds(baseRate);
    }
    double[] moved = LogOddsLine.fit(offsets, won, weights, SCALE_PENALTY);
    return new WinModel(
        encoder,
        coefficients,
        averages,
        like,
        baseRate,
        skill,
        leaks,
        recalibratedOn(day, recent.size()),
        day,
        latest.maturity(),
        moved[0],
        moved[1]);
  }

  private Provenance recalibratedOn(LocalDate day, int rows) {
    Map<String, String> parameters = new TreeMap<>(provenance.parameters());
    parameters.put("recalibratedOn", rows + " rows known by " + day);
    return Provenance.of(
        provenance.method(), parameters, provenance.dataSpan(), provenance.observations());
  }

  /**
   * Why a case has its chance, beside the average past case: the mean of all rows that were learned
   * from, in every column. The contributions are in log-odds and add up to the log-odds of the case
   * less those of the average; the five strongest fields (or all, if six) are told one by one, the
   * others as one reason, {@code other fields}. Their statements give the value of the field, by
   * how many percentage points the chance differs from what it would be if that field alone were
   * average, and the factor of the odds.
   *
   * @param cases the cases
   * @param row the index of the case's row, from 0
   * @return the reasons, and how past cases of a like score ended; without reasons where the model
   *     has no proven skill
   * @throws IllegalArgumentException if there is no such row
   */
  public Explanation explain(Cases cases, int row) {
    Require.between(row, 0, cases.size() - 1, "row", "Count the rows from 0.");
    Cases one = cases.where(index -> index == row);
    if (!skill.isProven()) {
      return Explanation.of(
          "The chance is the base rate of all past cases, %s: the model is %s."
              .formatted(percent(probabilities(one)[0]), skill.statement()));
    }
    double[] values = new double[encoder.columns()];
    encoder.encode(one).addTo(values, 0, 1);
    double score = 0;
    double reference = 0;
    double[] beside = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      score += values[i] * coefficients[i];
      reference += averages[i] * coefficients[i];
      beside[i] = scale * (values[i] - averages[i]);
    }
    return new WinExplanation(shift + scale * score, shift + scale * reference)
        .of(one, encoder.parts(beside, coefficients), like.statement(score));
  }

  private static double logOdds(double rate) {
    double inside = Math.max(1e-9, Math.min(1 - 1e-9, rate));
    return StrictMath.log(inside / (1 - inside));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** What was learned. */
  @Override
  public String toString() {
    return "WinModel[as of %s, %s; %s]".formatted(asOf, skill.statement(), maturity.statement());
  }
}
