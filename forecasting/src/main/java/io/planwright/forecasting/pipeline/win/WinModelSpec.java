package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A regularised logistic regression on what was known of cases. Immutable, serializable and
 * thread-safe.
 *
 * <p>Numbers enter as lines that bend at their quantiles, categories by level, missing values as
 * values of their own, and the interacting field bends the line of each number for each of its
 * levels. Fields that give the outcome away are left out and named ({@link WinModel#leaks}).
 * Penalty, and how fast old cases are forgotten, are chosen on the latest quarter of the rows,
 * having learned from the outcomes known before it alone. On the same quarter, cross-fitted over
 * cases, the model is held against the base rate; where it is no better by more than chance
 * explains, it gives the base rate and says so.
 *
 * <p>Looks too fresh to tell are left out of training and trial ({@link Maturity}), and a row whose
 * outcome took long stands for the younger looks whose outcome is still to come.
 *
 * <p>Data floor: 30 rows of won and 30 of lost cases, known by the as-of day and old enough.
 *
 * @param interacting the name of the field of categories whose levels bend the lines of numbers;
 *     one that the cases lack has no effect
 * @param leakDetection whether fields that give the outcome away are looked for
 */
public record WinModelSpec(String interacting, boolean leakDetection) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Checks the components.
   *
   * @param interacting the name of a field, not blank
   * @param leakDetection whether fields that give the outcome away are looked for
   * @throws IllegalArgumentException if the name is blank
   */
  public WinModelSpec {
    Require.notBlank(interacting, "interacting", "Name a field, such as \"stage\".");
  }

  /**
   * With the stage as interacting field, and with leak detection.
   *
   * @return the spec
   */
  public static WinModelSpec standard() {
    return new WinModelSpec("stage", true);
  }

  /**
   * With another interacting field.
   *
   * @param field its name, not blank
   * @return a changed copy
   */
  public WinModelSpec withInteracting(String field) {
    return new WinModelSpec(field, leakDetection);
  }

  /**
   * Takes all fields as they are.
   *
   * @return a changed copy
   */
  public WinModelSpec withoutLeakDetection() {
    return new WinModelSpec(interacting, false);
  }

  /**
   * Learns from the rows whose outcome was known on a day. Linear in the rows; a hundred thousand
   * rows of fifty columns take about a second.
   *
   * @param cases the cases; later rows and outcomes are not looked at
   * @param asOf the as-of date
   * @param control cancel, deadline and progress
   * @return the model, or why the data cannot support one
   * @throws io.planwright.run.RunStoppedException if the run is stopped
   */
  public Answer<WinModel> fit(Cases cases, LocalDate asOf, RunControl control) {
    LearningRows learned = LearningRows.of(Require.nonNull(cases, "cases"), asOf);
    if (!learned.isEnough(WinTraining.LEAST)) {
      int won = learned.rows().countWon();
      int lost = learned.rows().size() - won;
      return Answer.insufficient(
          "win probability",
          "at least %d rows of won and %d of lost cases"
              .formatted(WinTraining.LEAST, WinTraining.LEAST),
          "%d rows of won and %d of lost cases known by %s, %s"
              .formatted(won, lost, asOf, learned.maturity().statement()),
          "Use the base rate with its interval, or load earlier cases.");
    }
    return Answer.known(new WinTraining(this, cases, learned, control).run());
  }
}
