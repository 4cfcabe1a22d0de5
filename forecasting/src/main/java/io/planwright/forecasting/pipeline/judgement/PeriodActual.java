package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a node came to in a period that has ended. Immutable, serializable and thread-safe.
 *
 * @param nodeId the node; not blank
 * @param period the period
 * @param amount what was won; zero or below is possible
 * @param knownOn the day at whose end this was known, mostly the last of the period
 */
public record PeriodActual(String nodeId, FiscalPeriod period, Money amount, LocalDate knownOn)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param nodeId the node; not blank
   * @param period the period
   * @param amount what was won
   * @param knownOn the day at whose end this was known
   * @throws IllegalArgumentException if the id is blank
   */
  public PeriodActual {
    Require.notBlank(nodeId, "nodeId", "Name the node of the hierarchy.");
    Require.nonNull(period, "period");
    Require.nonNull(amount, "amount");
    Require.nonNull(knownOn, "knownOn");
  }
}
