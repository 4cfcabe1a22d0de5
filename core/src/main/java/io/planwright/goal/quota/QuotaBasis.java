package io.planwright.goal.quota;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.internal.Require;
import io.planwright.resource.Person;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a seller's quota is derived from. Immutable, serializable and thread-safe.
 *
 * <p>Potential and history are meant for a full working period: every method multiplies them by the
 * {@code capacity}, so a new hire who is half productive over the period has half the claim.
 *
 * @param sellerId the stable identity; not blank
 * @param potential what could be sold in the period at all in the accounts or territories of the
 *     seller, in any unit that is the same for all sellers; at least 0
 * @param history what was sold in past periods of the same kind, oldest first, as of a full working
 *     period; each at least 0; possibly empty
 * @param capacity the productive part of the period: 1 for a ramped seller who works full time
 *     throughout; at least 0
 */
public record QuotaBasis(String sellerId, double potential, List<Double> history, double capacity)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param sellerId the stable identity
   * @param potential what could be sold
   * @param history what was sold
   * @param capacity the productive part of the period
   * @throws IllegalArgumentException if the id is blank or a number negative or not finite
   */
  public QuotaBasis {
    Require.notBlank(sellerId, "sellerId", "Use the id that your CRM has for the seller.");
    Require.notNegative(potential, "potential", "Use zero for a seller without accounts.");
    history = List.copyOf(Require.nonNull(history, "history"));
    for (double sales : history) {
      Require.notNegative(sales, "history", "Leave out periods that are not known.");
    }
    Require.notNegative(capacity, "capacity", "Give 1 for a full working period.");
  }

  /**
   * A basis of potential alone, at full capacity.
   *
   * @param sellerId the stable identity
   * @param potential what could be sold in the period
   * @return the basis
   */
  public static QuotaBasis of(String sellerId, double potential) {
    return new QuotaBasis(sellerId, potential, List.of(), 1);
  }

  /**
   * Sets what was sold.
   *
   * @param sales by period, oldest first, as of full working periods
   * @return a changed copy
   */
  public QuotaBasis withHistory(double... sales) {
    List<Double> values = new ArrayList<>(Require.nonNull(sales, "sales").length);
    for (double each : sales) {
      values.add(each);
    }
    return new QuotaBasis(sellerId, potential, values, capacity);
  }

  /**
   * Sets the capacity.
   *
   * @param newCapacity the productive part of the period, at least 0
   * @return a changed copy
   */
  public QuotaBasis withCapacity(double newCapacity) {
    return new QuotaBasis(sellerId, potential, history, newCapacity);
  }

  /**
   * Sets the capacity from the dates, the ramp and the part-time share of a person, working day by
   * working day.
   *
   * @param person the seller
   * @param period the days of the quota; with an end and at least one working day
   * @param calendar who works when at full time
   * @return a changed copy
   * @throws IllegalArgumentException if the range has no end or no working day
   */
  public QuotaBasis withCapacityOf(Person person, DateRange period, WorkingCalendar calendar) {
    Require.nonNull(person, "person");
    long days = Require.nonNull(calendar, "calendar").workingDays(period);
    Require.positive(days, "period", "Give a period with at least one working day.");
    return withCapacity(person.fullTimeDays(period, calendar) / days);
  }

  /** The mean of the history; only for a seller who has one. */
  double meanHistory() {
    double sum = 0;
    for (double sales : history) {
      sum += sales;
    }
    return sum / history.size();
  }
}
