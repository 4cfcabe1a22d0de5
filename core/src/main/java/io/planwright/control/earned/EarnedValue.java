package io.planwright.control.earned;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Planned value, earned value and actual cost of an activity, an element or all the work at the
 * close of a day, and what follows from them.
 *
 * <p>Amounts are exact in minor units; variances are exact differences; estimates are rounded to
 * the minor unit, half to even, once. An index or estimate whose denominator is not above zero is
 * "insufficient data". Immutable, serializable and thread-safe.
 *
 * @param asOf the day at whose close it holds
 * @param budgetAtCompletion BAC, the budget of all its work; at least 0
 * @param plannedValue PV, the budget of what was to be done by then; from 0 to the BAC
 * @param earnedValue EV, the budget of what is done; from 0 to the BAC
 * @param actualCost AC, what was spent; negative only where credits outweigh the costs
 * @param bottomUpToComplete ETC by the estimates of its unfinished activities; known only if each
 *     has one
 */
public record EarnedValue(
    LocalDate asOf,
    Money budgetAtCompletion,
    Money plannedValue,
    Money earnedValue,
    Money actualCost,
    Answer<Money> bottomUpToComplete)
    implements Serializable {

  private static final String BUDGET = "budgetAtCompletion";

  /**
   * Checks the components.
   *
   * @param asOf the day at whose close it holds
   * @param budgetAtCompletion BAC; at least 0
   * @param plannedValue PV; from 0 to the BAC
   * @param earnedValue EV; from 0 to the BAC
   * @param actualCost AC, in the same currency
   * @param bottomUpToComplete ETC by the estimates of its unfinished activities
   * @throws IllegalArgumentException if an amount is out of its range
   * @throws io.planwright.money.CurrencyMismatchException if the currencies differ
   */
  public EarnedValue {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(budgetAtCompletion, BUDGET);
    requirePart(budgetAtCompletion, budgetAtCompletion, BUDGET);
    requirePart(plannedValue, budgetAtCompletion, "plannedValue");
    requirePart(earnedValue, budgetAtCompletion, "earnedValue");
    Require.nonNull(actualCost, "actualCost").minus(budgetAtCompletion); // refuses other currencies
    Require.nonNull(bottomUpToComplete, "bottomUpToComplete");
  }

  private static void requirePart(Money part, Money whole, String field) {
    Require.nonNull(part, field);
    Require.that(
        !part.isNegative() && part.compareTo(whole) <= 0,
        field,
        part,
        "be from 0 to the budget at completion " + whole,
        "Measure it by the budget.");
  }

  /**
   * SV: how much more was earned than planned.
   *
   * @return EV − PV; negative when behind, and zero at the end however late
   */
  public Money scheduleVariance() {
    return earnedValue.minus(plannedValue);
  }

  /**
   * CV: how much more was earned than spent.
   *
   * @return EV − AC; negative when over budget
   */
  public Money costVariance() {
    return earnedValue.minus(actualCost);
  }

  /**
   * SPI: what was earned for each unit planned.
   *
   * @return EV / PV, at least 0; insufficient before anything was planned
   */
  public Answer<Double> scheduleIndex() {
    return ratio("schedule performance index", earnedValue, plannedValue, "a planned value");
  }

  /**
   * CPI: what was earned for each unit spent.
   *
   * @return EV / AC, at least 0; insufficient before anything was spent
   */
  public Answer<Double> costIndex() {
    return ratio("cost performance index", earnedValue, actualCost, "an actual cost");
  }

  /**
   * EAC: what all will have cost.
   *
   * @param law what the rest of the work is assumed to cost
   * @return the estimate; insufficient where the law divides by nothing earned, spent or planned,
   *     or where an unfinished activity has no estimate
   */
  public Answer<Money> estimateAtCompletion(EstimateLaw law) {
    return switch (Require.nonNull(law, "law")) {
      case COST_INDEX ->
          costIndex().flatMap(index -> scaled(budgetAtCompletion, actualCost, earnedValue));
      case AS_BUDGETED -> Answer.known(actualCost.plus(remainingWork()));
      case COST_AND_SCHEDULE_INDEX ->
          costIndex()
              .flatMap(index -> scheduleIndex())
              .flatMap(index -> atBothIndexes())
              .map(actualCost::plus);
      case BOTTOM_UP -> bottomUpToComplete.map(actualCost::plus);
    };
  }

  /**
   * ETC: what is still to be spent.
   *
   * @param law what the rest of the work is assumed to cost
   * @return EAC − AC; insufficient where the EAC is
   */
  public Answer<Money> estimateToComplete(EstimateLaw law) {
    return estimateAtCompletion(law).map(estimate -> estimate.minus(actualCost));
  }

  /**
   * VAC: how much of the budget will be left.
   *
   * @param law what the rest of the work is assumed to cost
   * @return BAC − EAC, negative for an overrun; insufficient where the EAC is
   */
  public Answer<Money> varianceAtCompletion(EstimateLaw law) {
    return estimateAtCompletion(law).map(budgetAtCompletion::minus);
  }

  /**
   * TCPI to the budget: what must be earned for each unit spent from now on to keep the budget.
   *
   * @return (BAC − EV) / (BAC − AC); insufficient once the budget is spent, when nothing keeps it
   */
  public Answer<Double> toCompleteIndex() {
    return toCompleteWithin(budgetAtCompletion);
  }

  /**
   * TCPI to an estimate: what must be earned for each unit spent from now on to keep the estimate.
   *
   * @param law what the rest of the work is assumed to cost
   * @return (BAC − EV) / (EAC − AC), which is the CPI for {@link EstimateLaw#COST_INDEX};
   *     insufficient where the EAC is, and where it leaves nothing to spend
   */
  public Answer<Double> toCompleteIndex(EstimateLaw law) {
    return estimateAtCompletion(law).flatMap(this::toCompleteWithin);
  }

  /**
   * Whether all its work is done.
   *
   * @return true if everything is earned; always for work that has no budget
   */
  @JsonIgnore
  public boolean isComplete() {
    return earnedValue.equals(budgetAtCompletion);
  }

  private Money remainingWork() {
    return budgetAtCompletion.minus(earnedValue);
  }

  private Answer<Double> toCompleteWithin(Money limit) {
    return ratio(
        "to-complete performance index",
        remainingWork(),
        limit.minus(actualCost),
        "some of " + limit + " left to spend");
  }

  /** (BAC − EV) / (CPI · SPI) as one quotient: (BAC − EV) · AC · PV / EV². */
  private Answer<Money> atBothIndexes() {
    return scaled(
        remainingWork().multipliedBy(plannedValue.amount()),
        actualCost,
        earnedValue.multipliedBy(earnedValue.amount()));
  }

  private static Answer<Money> scaled(Money amount, Money by, Money divisor) {
    if (!divisor.isPositive()) {
      return Answer.insufficient(
          "estimate at completion by indexes",
          "some earned value",
          "an earned value of " + divisor,
          "Wait for the first progress, or use the law AS_BUDGETED.");
    }
    return Answer.known(
        amount.multipliedBy(by.amount()).dividedBy(divisor.amount(), RoundingMode.HALF_EVEN));
  }

  private static Answer<Double> ratio(
      String question, Money dividend, Money divisor, String needed) {
    if (!divisor.isPositive()) {
      return Answer.insufficient(
          question,
          needed + " above zero",
          divisor.toString(),
          "Look at the amounts instead of their ratio.");
    }
    BigDecimal ratio = dividend.amount().divide(divisor.amount(), MathContext.DECIMAL64);
    return Answer.known(ratio.doubleValue());
  }
}
