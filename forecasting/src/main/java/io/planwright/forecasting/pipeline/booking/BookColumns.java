package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The deals of a book in columns, as they are kept and stored. Shared and never changed once made.
 *
 * @param currency the currency of the plan
 * @param ids the deals, each once
 * @param winProbabilities the chance of each, 0 to 1
 * @param minorUnits what each brings, in minor units of the currency of the plan, at least 0
 * @param amountRelativeSds how uncertain that is, at least 0
 * @param currencyOf the number of the currency that each was agreed in
 * @param dealCurrencies these currencies
 * @param dimensions the names of what groups are of
 * @param groupOf by dimension, then by deal, the number of its group; -1 for none
 */
@SuppressWarnings({"ArrayRecordComponent", "serial"}) // equality is written out; lists of the JDK
record BookColumns(
    Currency currency,
    String[] ids,
    double[] winProbabilities,
    long[] minorUnits,
    double[] amountRelativeSds,
    int[] currencyOf,
    List<Currency> dealCurrencies,
    List<String> dimensions,
    int[][] groupOf)
    implements Serializable {

  private static final String FIX = "Read back what was written.";

  BookColumns {
    Require.nonNull(currency, "currency");
    dealCurrencies = List.copyOf(Require.nonNull(dealCurrencies, "dealCurrencies"));
    dimensions = List.copyOf(Require.nonNull(dimensions, "dimensions"));
    int deals = Require.nonNull(ids, "ids").length;
    Require.nonNull(winProbabilities, "winProbabilities");
    requireLength("winProbabilities", winProbabilities.length, deals);
    requireLength("minorUnits", Require.nonNull(minorUnits, "minorUnits").length, deals);
    Require.nonNull(amountRelativeSds, "amountRelativeSds");
    requireLength("amountRelativeSds", amountRelativeSds.length, deals);
    requireLength("currencyOf", Require.nonNull(currencyOf, "currencyOf").length, deals);
    requireLength("groupOf", Require.nonNull(groupOf, "groupOf").length, dimensions.size());
    for (int[] groups : groupOf) {
      requireLength("groupOf", groups.length, deals);
    }
  }

  private static void requireLength(String field, int found, int wanted) {
    Require.that(found == wanted, field, found + " values", "be " + wanted + " values", FIX);
  }

  /** Refuses what no builder makes: for what comes from outside. */
  BookColumns checked() {
    Require.that(
        currency.getDefaultFractionDigits() >= 0, "currency", currency, "have a minor unit", FIX);
    HashSet<String> seen = new HashSet<>();
    for (int deal = 0; deal < ids.length; deal++) {
      Require.notBlank(ids[deal], "ids", FIX);
      Require.that(seen.add(ids[deal]), "ids", ids[deal], "be unique", FIX);
      Require.between(winProbabilities[deal], 0, 1, "winProbabilities", FIX);
      Require.notNegative(minorUnits[deal], "minorUnits", FIX);
      Require.between(amountRelativeSds[deal], 0, DealChance.MOST_SPREAD, "amountRelativeSds", FIX);
      Require.between(currencyOf[deal], 0, dealCurrencies.size() - 1, "currencyOf", FIX);
      for (int[] groups : groupOf) {
        Require.between(groups[deal], DealBook.NO_GROUP, ids.length - 1, "groupOf", FIX);
      }
    }
    return this;
  }

  /** How many groups a dimension has. */
  int groupCount(int dimension) {
    return Arrays.stream(groupOf[dimension]).max().orElse(DealBook.NO_GROUP) + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BookColumns that
        && currency.equals(that.currency)
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(winProbabilities, that.winProbabilities)
        && Arrays.equals(minorUnits, that.minorUnits)
        && Arrays.equals(amountRelativeSds, that.amountRelativeSds)
        && Arrays.equals(currencyOf, that.currencyOf)
        && dealCurrencies.equals(that.dealCurrencies)
        && dimensions.equals(that.dimensions)
        && Arrays.deepEquals(groupOf, that.groupOf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, Arrays.hashCode(ids), Arrays.hashCode(minorUnits));
  }

  @Override
  public String toString() {
    return "BookColumns[" + ids.length + " deals]";
  }
}
