/**
 * Amounts of money, exact to the last digit: adding and multiplying never rounds unless the caller
 * names how, amounts of different currencies never mix unnoticed, and a total that is divided up
 * keeps its last cent.
 *
 * <pre>{@code
 * Money quota = Money.of("100000", "EUR");
 * List<Money> shares = Apportionment.byLargestRemainder(quota, 1, 1, 1); // 33333.34 33333.33 33333.33
 * ExchangeRates rates = ExchangeRates.of(List.of(
 *     new ExchangeRate(eur, usd, LocalDate.of(2017, 1, 2), new BigDecimal("1.0465"))));
 * Money inDollars = rates.convert(quota, usd, LocalDate.of(2017, 3, 31), RoundingMode.HALF_EVEN);
 * }</pre>
 */
@NullMarked
package io.planwright.money;

import org.jspecify.annotations.NullMarked;
