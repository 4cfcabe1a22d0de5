package io.planwright.forecasting.pipeline.calibration;

/**
 * The probabilities of the numbers of wins from a first one on.
 *
 * @param first the number that the first probability is of
 * @param mass the probabilities
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and kept within the package
record WinCounts(int first, double[] mass) {}
