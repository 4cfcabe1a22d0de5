package io.planwright.examples.generator;

import java.time.LocalDate;

/**
 * What CRM to make. Immutable and thread-safe.
 *
 * @param seed the seed; the same seed gives the same CRM, bit by bit
 * @param opportunities how many deals, from 100 to 1,000,000
 * @param start the first day, the first of a month
 * @param months how many months, from 12 to 120
 */
public record CrmGeneratorSpec(long seed, int opportunities, LocalDate start, int months) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public CrmGeneratorSpec {
    requireRange(opportunities, 100, 1_000_000, "opportunities");
    requireRange(months, 12, 120, "months");
    if (start.getDayOfMonth() != 1) {
      throw new IllegalArgumentException(
          "start ["
              + start
              + "] must be the first of a month. Use "
              + start.withDayOfMonth(1)
              + ".");
    }
  }

  /**
   * 10,000 deals in the three years from 2023 to 2025.
   *
   * @return the spec
   */
  public static CrmGeneratorSpec standard() {
    return new CrmGeneratorSpec(1, 10_000, LocalDate.of(2023, 1, 1), 36);
  }

  /**
   * The same with another seed.
   *
   * @param newSeed the seed
   * @return the new spec
   */
  public CrmGeneratorSpec withSeed(long newSeed) {
    return new CrmGeneratorSpec(newSeed, opportunities, start, months);
  }

  /**
   * The same with another number of deals.
   *
   * @param newOpportunities how many deals
   * @return the new spec
   */
  public CrmGeneratorSpec withOpportunities(int newOpportunities) {
    return new CrmGeneratorSpec(seed, newOpportunities, start, months);
  }

  /**
   * The day on which the data ends.
   *
   * @return the last day of the last month
   */
  public LocalDate asOf() {
    return start.plusMonths(months).minusDays(1);
  }

  /**
   * The day on which the market changes.
   *
   * @return the first day of the second half
   */
  public LocalDate marketChangesOn() {
    return start.plusMonths(months / 2);
  }

  private static void requireRange(int value, int least, int most, String field) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          field
              + " ["
              + value
              + "] must be from "
              + least
              + " to "
              + most
              + ". Choose one of these.");
    }
  }
}
