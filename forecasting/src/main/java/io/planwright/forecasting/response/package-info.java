/**
 * Response curves from a history: what weekly spend on each channel or segment brought, with
 * intervals, or why the history cannot tell.
 *
 * <p>Sales are a baseline (level, trend, season, controls) plus, for each line, a Hill curve of a
 * stock of spend that decays geometrically (S. R. Broadbent's adstock, 1979; the form of Y. Jin and
 * others, "Bayesian Methods for Media Mix Modeling with Carryover and Shape Effects", Google,
 * 2017). Effects are never negative. Parameters come as draws from their posterior distribution, so
 * that a budget can be planned under uncertainty.
 *
 * <pre>{@code
 * SpendHistory history =
 *     SpendHistory.builder(firstWeek, sales).line("search", search).line("tv", tv).build();
 * var answer = ResponseEstimator.standard().estimate(history, asOf, RunControl.unlimited());
 * ResponseEstimate estimate = answer.orElseThrow();
 * estimate.lines().get(0).roi(); // sales per unit of spend: low, median, high
 * var lines = estimate.lines().stream().map(LineResponse::toLine).toList(); // for a SpendProblem
 * estimate.refused(); // lines that hardly varied, or only together with another, and why
 * }</pre>
 */
@NullMarked
package io.planwright.forecasting.response;

import org.jspecify.annotations.NullMarked;
